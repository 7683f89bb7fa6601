import { itemNames } from '../internal/xmlFeeds.js';
import { isMisread, maxPerson, personNames } from './fieldNames.js';

/** The result of a first pass over an XML document, up to its first flaw. */
export interface XmlScan {
  /** Number of items. */
  readonly items: number;
  /** Prefixes of elements, in lower case. */
  readonly prefixes: readonly string[];
  /** The first entity that HTML defines but XML does not, such as `&nbsp;`. */
  readonly entity?: string;
  /** The first thing that is not well-formed, or that the feed parser would misread. */
  readonly flaw?: string;
}

/** Deeper than any real feed, and within the limits of the parser. */
const maxDepth = 80;

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
/** Entities that XML defines. */
const xmlEntity = /^&(?:#.*|amp|lt|gt|quot|apos);$/;
/** Comments, CDATA sections and processing instructions. */
const sections = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
const tagName = /^[\p{L}_][\p{L}\p{M}\p{N}._-]*(?::[\p{L}_][\p{L}\p{M}\p{N}._-]*)?$/u;

/**
 * Finds the first flaw of an XML document that starts with its root tag. The feed parser ignores most flaws and takes what
 * follows an unclosed `<item>` as part of it, so a flawed document must be repaired first. Stops at the first flaw and reads
 * every character once.
 */
export function scanXml(text: string): XmlScan {
  const open: { readonly name: string; readonly content: number }[] = [];
  let items = 0;
  let at = 0;
  let ampersand = -2;
  const prefixes = new Set<string>();
  let foreign = '';
  const result = (): XmlScan => ({ items, prefixes: [...prefixes], ...(foreign && { entity: foreign }) });
  const found = (flaw: string): XmlScan => ({ ...result(), flaw });

  while (at < text.length) {
    let next = text.indexOf('<', at);
    if (next === -1) next = text.length;
    // Entities are looked for only in text, so the search skips tags, comments and CDATA sections.
    if (ampersand < at && ampersand !== -1) ampersand = text.indexOf('&', at);
    while (ampersand !== -1 && ampersand < next) {
      const name = entityAt(text, ampersand);
      if (name === undefined) return found('an "&" that does not begin an entity');
      if (!foreign && !xmlEntity.test(name)) foreign = name;
      ampersand = text.indexOf('&', ampersand + 1);
    }
    if (next === text.length) break;
    const second = text.charCodeAt(next + 1);

    if (second === 0x21 || second === 0x3f) {
      const section = sections.find(([start]) => text.startsWith(start, next));
      if (!section) return found('a `<!…>` declaration inside the content');
      const [start, end] = section;
      const close = text.indexOf(end, next + start.length);
      if (close === -1) return found(`the document ends inside ${start}…${end}`);
      at = close + end.length;
    } else if (second === 0x2f) {
      const close = text.indexOf('>', next);
      const name = text
        .slice(next + 2, close === -1 ? undefined : close)
        .trim()
        .toLowerCase();
      if (close === -1) return found('the document ends inside a tag');
      const closed = open.pop();
      if (closed?.name !== name) return found(`</${name.slice(0, 40)}> where another element is open`);
      if (next - closed.content > maxPerson && personNames.has(name) && open[0]?.name === 'rss') {
        return found(`more than ${maxPerson} characters in <${name}>`);
      }
      at = close + 1;
      if (!open.length) break;
    } else {
      const close = tagEnd(text, next + 1);
      if (typeof close === 'string') return found(close);
      const selfClosing = text.charCodeAt(close - 1) === 0x2f;
      const name = nameAt(text, next + 1, selfClosing ? close - 1 : close).toLowerCase();
      if (!tagName.test(name)) return found('a "<" that does not begin a tag');
      if (isMisread(name)) return found(`an element named ${name}`);
      const colon = name.indexOf(':');
      if (colon !== -1) prefixes.add(name.slice(0, colon));
      if (itemNames.has(name.slice(colon + 1))) items++;
      if (!selfClosing) open.push({ name, content: close + 1 });
      if (open.length > maxDepth) return found(`more than ${maxDepth} nested elements`);
      at = close + 1;
      if (!open.length) break;
    }
  }
  if (open.length) return found(`the document ends inside <${open.at(-1)?.name}>`);
  return text.indexOf('<', at) === -1 || /^(?:\s|<!--|<\?)/.test(text.slice(at, at + 4))
    ? result()
    : found('content after the root element');
}

function entityAt(text: string, at: number): string | undefined {
  // Fast path: nine of ten entities are &lt; or &gt;.
  if (text.startsWith('&lt;', at)) return '&lt;';
  if (text.startsWith('&gt;', at)) return '&gt;';
  entity.lastIndex = at;
  return entity.exec(text)?.[0];
}

function nameAt(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && text.charCodeAt(at) > 0x20) at++;
  return text.slice(start, at);
}

/** The index of the ">" that ends a tag, or the tag's flaw. Quoted values may contain ">". */
function tagEnd(text: string, start: number): number | string {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return 'the document ends inside a tag';
    if (code === 0x3e) return at;
    if (code === 0x3c) return 'a "<" that does not begin a tag';
    if (code !== 0x3d) {
      at++;
      continue;
    }
    let equals = at + 1;
    while (text.charCodeAt(equals) <= 0x20) equals++;
    const quote = text[equals];
    if (quote !== '"' && quote !== "'") return 'an attribute without quotation marks';
    const end = text.indexOf(quote, equals + 1);
    if (end === -1) return 'the document ends inside a tag';
    if (text.slice(equals, end).includes('<')) return 'a "<" inside an attribute';
    at = end + 1;
  }
}
