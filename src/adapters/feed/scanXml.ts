import { isPrototypeName } from './fieldNames.js';

/** What a first look at an XML document found. */
export interface XmlScan {
  /** How many items begin, until the flaw or the end. */
  readonly items: number;
  /** Prefixes of elements, in small letters. */
  readonly prefixes: readonly string[];
  /** The first entity that HTML has and XML has not, such as `&nbsp;`; none behind the flaw. */
  readonly entity?: string;
  /** The first thing that is not well-formed, or that the parser behind would read wrongly; undefined for none. */
  readonly flaw?: string;
}

/** Deeper than any feed, and less than the parser bears. */
const maxDepth = 80;

const itemNames = /^(?:[^:]+:)?(?:item|entry)$/;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
/** Those that XML knows. */
const own = /^&(?:#.*|amp|lt|gt|quot|apos);$/;
const tagName = /^[\p{L}_][\p{L}\p{M}\p{N}._-]*(?::[\p{L}_][\p{L}\p{M}\p{N}._-]*)?$/u;

/**
 * Looks for the first flaw of an XML document that starts with its root's tag. The parser of feeds reads on over most of
 * them, and takes what comes after an unclosed `<item>` for a part of it: what is not whole is to be mended first.
 * Stops at the first flaw and looks at every character once.
 */
export function scanXml(text: string): XmlScan {
  const open: string[] = [];
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
    // Entities count in text alone: the search goes on where the last section of characters ended.
    if (ampersand < at && ampersand !== -1) ampersand = text.indexOf('&', at);
    while (ampersand !== -1 && ampersand < next) {
      const name = entityAt(text, ampersand);
      if (name === undefined) return found('an "&" that begins no entity');
      if (!foreign && !own.test(name)) foreign = name;
      ampersand = text.indexOf('&', ampersand + 1);
    }
    if (next === text.length) break;
    const second = text.charCodeAt(next + 1);

    if (second === 0x21 || second === 0x3f) {
      const [start, end] = text.startsWith('<!--', next)
        ? ['<!--', '-->']
        : text.startsWith('<![CDATA[', next)
          ? ['<![CDATA[', ']]>']
          : second === 0x3f
            ? ['<?', '?>']
            : ['', ''];
      if (!end) return found('a declaration among the elements');
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
      if (open.pop() !== name) return found(`</${name.slice(0, 40)}> where another element is open`);
      at = close + 1;
      if (!open.length) break;
    } else {
      const close = tagEnd(text, next + 1);
      if (typeof close === 'string') return found(close);
      const selfClosing = text.charCodeAt(close - 1) === 0x2f;
      const name = nameAt(text, next + 1, selfClosing ? close - 1 : close).toLowerCase();
      if (!tagName.test(name)) return found('a "<" that begins no tag');
      if (isPrototypeName(name)) return found(`an element named ${name}`);
      const colon = name.indexOf(':');
      if (colon !== -1) prefixes.add(name.slice(0, colon));
      if (itemNames.test(name)) items++;
      if (!selfClosing) open.push(name);
      if (open.length > maxDepth) return found(`more than ${maxDepth} elements inside each other`);
      at = close + 1;
      if (!open.length) break;
    }
  }
  if (open.length) return found(`the document ends inside <${open.at(-1)}>`);
  return text.indexOf('<', at) === -1 || /^(?:\s|<!--|<\?)/.test(text.slice(at, at + 4))
    ? result()
    : found('something after the end of the document');
}

function entityAt(text: string, at: number): string | undefined {
  // &lt; and &gt; are nine of ten.
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

/** Where a tag ends, or its flaw. Quoted values may hold ">". */
function tagEnd(text: string, start: number): number | string {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return 'the document ends inside a tag';
    if (code === 0x3e) return at;
    if (code === 0x3c) return 'a "<" that begins no tag';
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
