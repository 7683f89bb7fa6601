import { BlockReader, type HtmlContent } from './blockReader.js';
import { withoutShareLines } from './furniture.js';
import { readTags } from './tagReader.js';

export interface HtmlOptions {
  /** Absolute address that relative ones are meant from; without it, they are no links. */
  readonly baseUrl?: string | undefined;
  /** The text is XHTML: `<p/>` is an empty paragraph. */
  readonly xhtml?: boolean;
}

/**
 * Reads HTML, whole or a fragment, into blocks: paragraphs, headings, lists, quotations, in them text and links with
 * checked addresses. What an element means comes from a list of those that are allowed to mean something; code,
 * controls, embeds, hidden text, lines of share buttons and the page's own parts (`nav`, `footer`, `aside`) are left out.
 * Linear in the length of the text; never throws; unclosed and crossed tags are read as far as they make sense.
 */
export function htmlToBlocks(html: string, { baseUrl, xhtml = false }: HtmlOptions = {}): HtmlContent {
  const reader = new BlockReader(baseUrl);
  readTags(html, reader, xhtml);
  const { blocks, images } = reader.finish();
  return { blocks: withoutShareLines(blocks), images };
}
