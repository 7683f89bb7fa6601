import type { Block } from '../../model/article.js';
import { BlockReader } from './blockReader.js';
import { withoutShareLines } from './furniture.js';
import type { HtmlImage } from './images.js';
import { readTags } from './tagReader.js';

export interface HtmlOptions {
  /** Absolute address that relative ones are meant from; without it, they are no links. */
  readonly baseUrl?: string | undefined;
  /** The text is XHTML: `<p/>` is an empty paragraph. */
  readonly xhtml?: boolean;
}

/** What a piece of HTML says, in the model's words. */
export interface HtmlContent {
  readonly blocks: readonly Block[];
  /** In order; with a caption where it has one. Blocks hold no pictures. */
  readonly images: readonly HtmlImage[];
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
