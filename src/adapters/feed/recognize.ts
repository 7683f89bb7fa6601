import { type Phrase, phrase } from '../../model/issue.js';
import { readTags } from '../html/tagReader.js';
import { findRoot, type XmlFormat, xmlFormats } from '../internal/xmlFeeds.js';

/** The kind of a document. */
export type Recognized =
  | {
      readonly kind: 'xml';
      readonly format: XmlFormat;
      /** Index of the root tag. */
      readonly start: number;
      /** There is unrelated text before the document. */
      readonly garbage: boolean;
      /** Its document type has an internal subset. */
      readonly declares: boolean;
    }
  | { readonly kind: 'json' }
  | { readonly kind: 'html'; readonly what: Phrase }
  | { readonly kind: 'other'; readonly what: Phrase };

const htmlRoot = /<html[\s>]|<!doctype\s+html/i;
const mediaType = /^application\/([a-z]{1,10})\+(?:xml|json)/i;
const mediaTypeNames: readonly string[] = [...xmlFormats, 'feed'];

/** Recognizes a feed by its content: XML by its root tag, JSON by its opening bracket. */
export function recognize(text: string): Recognized {
  const begin = text.search(/[^\s\ufeff\u200b]/);
  if (begin === -1) return { kind: 'other', what: 'empty text' };
  const first = text[begin];
  if (first === '{' || first === '[') return { kind: 'json' };
  if (isBinary(text)) return { kind: 'other', what: 'binary data' };

  const root = findRoot(text);
  const html = htmlRoot.exec(root ? text.slice(0, root.index) : text.slice(0, 100_000));
  if (html) return { kind: 'html', what: 'an HTML page' };
  if (!root)
    return {
      kind: 'other',
      what: first === '<' ? otherMarkup(text) : 'text that is neither XML nor JSON',
    };

  const prolog = text.slice(begin, root.index);
  const declaration = prolog.search(/<\?xml\s/i);
  return {
    kind: 'xml',
    format: root.format,
    start: root.index,
    garbage: declaration > 0 || (declaration === -1 && prolog !== '' && !/^<[!?]/.test(prolog)),
    declares: declares(prolog),
  };
}

/** Whether a document type declares anything: its entities could expand exponentially or include another file. */
function declares(prolog: string): boolean {
  const at = prolog.search(/<!(?:doctype|entity)/i);
  return at !== -1 && (prolog.includes('[', at) || /<!entity/i.test(prolog));
}

function otherMarkup(text: string): Phrase {
  const name = /<([a-z][\w.:-]{0,60})/i.exec(text.slice(0, 10_000))?.[1];
  return name ? phrase('markup whose root is <{0}>', name) : 'markup without elements';
}

/** The URL of the feed that an HTML page links to. */
export function feedOfPage(html: string): string | undefined {
  let found: string | undefined;
  readTags(html.slice(0, 200_000), {
    open(name, { rel, type, href }) {
      const isFeed = mediaTypeNames.includes(mediaType.exec(type ?? '')?.[1]?.toLowerCase() ?? '');
      if (name === 'link' && isFeed && /\balternate\b/i.test(rel ?? '')) found ??= href;
    },
    close() {},
    text() {},
  });
  return found;
}

function isBinary(text: string): boolean {
  const page = text.slice(0, 8000);
  let count = 0;
  for (let at = page.indexOf('\0'); at !== -1; at = page.indexOf('\0', at + 1)) count++;
  return count > 2;
}
