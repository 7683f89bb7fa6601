import { decodeHTML } from 'entities/decode';

/** The tables and code blocks in HTML as Markdown; anything else has no counterpart and is left out. */
export function markdownFrom(html: string): string {
  const [, language = '', code] = /^<pre lang="(\w+)">([\s\S]*)<\/pre>$/.exec(html) ?? [];
  if (code !== undefined) return `\`\`\`${language}\n${decodeHTML(code).trim()}\n\`\`\``;
  // A wide table is in an element that scrolls.
  if (!/^(<section[^>]*>)?<table/.test(html)) return '';
  const [head = [], ...rows] = Array.from(html.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row = '']) =>
    Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs), ([, cell = '']) => plain(cell)),
  );
  return markdownTable(head, rows);
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function plain(cell: string): string {
  const text = cell
    .replaceAll('</div><div', '</div>, <div')
    .replaceAll(/<\/?code>/g, '`')
    .replaceAll(/<[^>]+>/g, '');
  return decodeHTML(text);
}
