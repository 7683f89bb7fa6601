/**
 * HTML that Markdown leaves as it is (https://spec.commonmark.org/0.31.2/#html-blocks). It starts with a tag that Markdown knows, and has
 * no blank line, which would end the HTML.
 */
export function htmlBlock(html: string): string {
  const lines = html.includes('\n') ? html.replace(/[\r\n]\s*[\r\n]/g, '\n') : html;
  return lines.startsWith('<news-card') ? `<div>${lines}</div>` : lines;
}
