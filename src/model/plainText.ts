const blockTags =
  /<(\/?)(article|blockquote|br|div|figcaption|figure|h[1-6]|li|ol|p|section|ul)(?=[\s/>])[^<>]*>/gi;
/** Elements in the middle of a word: `<b>N</b>urses`. */
const inline = /^(?:a|abbr|b|cite|em|i|mark|small|span|strong|sub|sup|u)$/i;
const anyTag = /<\/?([a-z][a-z0-9-]*)(?=[\s/>])[^<>]*>|<!--[^<>]*-->/gi;
const references: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

/**
 * A text without tags, if it is HTML; else as it is. A text is HTML if it begins with a block, or has a block with its end tag: a story
 * about web pages may mention `<b>` and `<br>`. Takes linear time, and changes nothing when applied again.
 * `clean` is applied to the result.
 */
export function plainText(text: string, clean: (text: string) => string): string {
  if (!isHtml(text)) return text;
  const decoded = text
    .replace(anyTag, (_, name?: string) => (name !== undefined && inline.test(name) ? '' : ' '))
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, characterOf)
    .replace(/ {2,}/g, ' ');
  const plain = clean(decoded);
  // Tags inside tags and escaped ones would be read as HTML the next time.
  return isHtml(plain) ? clean(plain.replaceAll('<', '')) : plain;
}

function isHtml(text: string): boolean {
  if (!text.includes('<')) return false;
  const open = new Set<string>();
  for (const { index, 1: end, 2: element = '' } of text.matchAll(blockTags)) {
    const name = element.toLowerCase();
    // A text that begins with a block may have been cut before the end tag.
    if (end ? open.has(name) : open.size === 0 && !text.slice(0, index).trim()) return true;
    open.add(name);
  }
  return false;
}

function characterOf(reference: string, decimal?: string, hexadecimal?: string, name = ''): string {
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
  if (code === undefined) return references[name.toLowerCase()] ?? reference;
  return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : reference;
}
