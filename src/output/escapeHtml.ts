// A parser reads a bare carriage return as a line feed.
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** A text as HTML, for a place between tags or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => entities[sign] ?? '');
}
