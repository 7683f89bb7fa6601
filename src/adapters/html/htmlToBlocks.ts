import { BlockReader, type HtmlContent } from './blockReader.js';
import { withoutShareLines } from './furniture.js';
import { readTags } from './tagReader.js';

export interface HtmlOptions {
  /** Absolute URL that resolves relative ones; without it, relative links become plain text. */
  readonly baseUrl?: string | undefined;
  /** The text is XHTML: `<p/>` is an empty paragraph. */
  readonly xhtml?: boolean;
}

/**
 * Reads HTML, a document or a fragment, into blocks: paragraphs, headings, lists and quotations, with text and links whose
 * URLs are checked. Elements are interpreted by an allow-list; code, controls, embeds, hidden text, lines of share buttons
 * and the page's own parts (`nav`, `footer`, `aside`) are omitted. Linear in the length of the text; never throws; tolerates
 * unclosed and misnested tags.
 */
export function htmlToBlocks(html: string, { baseUrl, xhtml = false }: HtmlOptions = {}): HtmlContent {
  const reader = new BlockReader(baseUrl);
  readTags(html, reader, xhtml);
  const { blocks, images } = reader.finish();
  return { blocks: withoutShareLines(blocks), images };
}
