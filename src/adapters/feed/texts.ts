import { decodeHTML } from 'entities/decode';
import type { Block } from '../../model/article.js';
import { htmlToBlocks } from '../html/htmlToBlocks.js';
import { anyHtml, htmlToText, looksLikeHtml, oneLine, textToBlocks } from '../html/htmlToText.js';
import type { HtmlImage } from '../html/images.js';
import type { Markup } from './source.js';

/** A text of a feed as blocks and images. */
export interface Content {
  readonly blocks: readonly Block[];
  readonly images: readonly HtmlImage[];
}

const noContent: Content = { blocks: [], images: [] };

// Entities that were escaped twice, so that a reader would see "&nbsp;". Not &lt; and &gt;: they may be intended.
const leftoverSource = /&amp;#?\w{2,6};/i;
const leftover = /&(?:amp;)?(?:nbsp|amp|quot|apos|[lr][sd]quo|[mn]dash|hellip|#0?39|#160|#8[012]\d\d);/gi;

/** Reads a text of a feed as blocks; `base` resolves relative URLs. */
export function readContent(markup: Markup | undefined, base: string | undefined): Content {
  if (!markup) return noContent;
  const { kind } = markup;
  const text = unwrap(markup.text);
  const html = htmlOf(text, kind);
  if (html === undefined) {
    const plain = kind === 'loose' ? decodeLeftovers(text) : text;
    const blocks = textToBlocks(kind === 'any' ? decodeHTML(text) : plain);
    return { blocks, images: [] };
  }
  const { blocks, images } = htmlToBlocks(html, { baseUrl: base, xhtml: kind === 'xhtml' });
  // In the blocks "&amp;nbsp;" has become "&nbsp;".
  return {
    blocks: !markup.isLiteral && leftoverSource.test(html) ? blocks.map(withoutLeftovers) : blocks,
    images,
  };
}

function htmlOf(text: string, kind: Markup['kind']): string | undefined {
  if (kind === 'any') return anyHtml(text);
  return kind === 'html' || kind === 'xhtml' ? text : undefined;
}

/** Reads a text of a feed as one line: a title, a name. */
export function readLine(markup: Markup | undefined): string {
  if (!markup) return '';
  const text = unwrap(markup.text);
  if (markup.kind === 'text') return oneLine(text);
  if (markup.kind === 'loose') return decodeLeftovers(oneLine(text));
  if (markup.kind !== 'any') return decodeLeftovers(htmlToText(text));
  return decodeLeftovers(looksLikeHtml(text) ? htmlToText(text) : oneLine(decodeHTML(text)));
}

/** Removes the markers of a nested CDATA section, which the parser leaves in the text. */
function unwrap(text: string): string {
  if (!text.startsWith('<![CDATA[')) return text;
  return text.slice('<![CDATA['.length).replace(/\]\]>\s*$/, '');
}

function decodeLeftovers(text: string): string {
  return text.includes('&')
    ? text.replace(leftover, (entity) => htmlToText(entity.replace(/^&amp;/i, '&')) || ' ')
    : text;
}

function withoutLeftovers(block: Block): Block {
  const runs = (content: readonly { text: string; url?: string | undefined }[]) =>
    content.map((run) => ({ ...run, text: decodeLeftovers(run.text) }));
  return block.type === 'list'
    ? { ...block, items: block.items.map(runs) }
    : { ...block, content: runs(block.content) };
}
