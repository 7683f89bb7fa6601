// A parser reads a bare carriage return as a line feed. WordPress runs what is between brackets as a shortcode, also in attributes.
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '[': '&#91;',
  ']': '&#93;',
  '\r': '&#13;',
};

/** Escapes text for HTML content or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"[\]\r]/g, (sign) => entities[sign]!);
}
