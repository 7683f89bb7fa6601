import type { Block } from '../../model/article.js';
import { resolveLink } from './address.js';
import { BlockWriter } from './blockWriter.js';
import { blocks, headings, skipped, skippedBlocks, voidElements } from './elements.js';
import { isShareLink } from './furniture.js';
import { emojiOf, type HtmlImage, readImage } from './images.js';
import { isHidden } from './isHidden.js';
import type { Attributes, TagHandler } from './tagReader.js';

/** A piece of HTML as blocks of the model, and its images. */
export interface HtmlContent {
  readonly blocks: readonly Block[];
  /** In document order. Blocks contain no images. */
  readonly images: readonly HtmlImage[];
}

/** Turns tags and text into blocks. */
export class BlockReader implements TagHandler {
  private readonly writer = new BlockWriter();
  private readonly images: HtmlImage[] = [];
  private readonly base: string | undefined;
  /** The element that is being skipped, and how many elements of that name are open. */
  private skip = '';
  private depth = 0;
  /** Inside a caption or a quotation's source: the name of its element. */
  private caption = '';
  /** How many `<details>` are open: they often cover pictures that not everyone wants to see. */
  private details = 0;

  constructor(base: string | undefined) {
    this.base = base;
  }

  text(text: string) {
    if (!this.depth) this.writer.text(text);
  }

  open(name: string, attributes: Attributes) {
    if (this.depth) {
      if (name === this.skip) this.depth++;
      else if (this.skip === 'noscript') {
        if (name === 'details') this.details++;
        // The fallback of a lazily loaded image.
        if (name === 'img') this.image(attributes);
      }
      return;
    }
    if (isHidden(attributes) && !voidElements.has(name)) return this.skipElement(name);
    const { writer } = this;
    if (name === 'details') this.details++;
    if (name === 'p' || name === 'div') this.block(name, attributes);
    else if (name === 'a') writer.link = resolveLink(attributes.href, this.base);
    else if (name === 'br') writer.lineBreak();
    else if (name === 'img') this.image(attributes);
    else if (name === 'li') writer.inList ? writer.end() : writer.paragraph();
    else if (name === 'ul' || name === 'ol') writer.openList(name === 'ol');
    else if (headings.has(name)) this.heading(1);
    else if (name === 'blockquote') this.quote(1);
    else if (name === 'figcaption') this.openCaption(name);
    else if (name === 'td' || name === 'th') writer.cell();
    else if (name === 'q') writer.text('“');
    else if ((name === 'footer' || name === 'cite') && writer.quotes) this.openSource(name);
    else if (skipped.has(name)) this.skipElement(name);
    else if (blocks.has(name)) this.block(name, attributes);
  }

  close(name: string) {
    if (this.depth) {
      if (name === this.skip) this.depth--;
      else if (name === 'details' && this.skip === 'noscript' && this.details) this.details--;
      return;
    }
    const { writer } = this;
    if (name === 'details' && this.details) this.details--;
    if (name === this.caption) this.closeCaption();
    else if (name === 'a') writer.link = undefined;
    else if (name === 'li') writer.inList ? writer.end() : writer.paragraph();
    else if (name === 'ul' || name === 'ol') writer.closeList();
    else if (headings.has(name)) this.heading(-1);
    else if (name === 'blockquote') this.quote(-1);
    else if (name === 'q') writer.text('”');
    else if (name === 'br') writer.lineBreak();
    else if (blocks.has(name)) writer.paragraph();
  }

  finish(): HtmlContent {
    this.closeCaption();
    this.writer.end();
    while (this.writer.inList) this.writer.closeList();
    return { blocks: this.writer.blocks, images: this.images };
  }

  private block(name: string, attributes: Attributes) {
    const { writer } = this;
    // A heading cannot contain a paragraph, so it was not closed.
    const isUnclosedHeading = writer.headings > 0 && !writer.empty;
    writer.paragraph();
    if (isUnclosedHeading) writer.headings = 0;
    if (attributes.class?.includes('wp-caption-text')) this.openCaption(name);
  }

  private heading(step: 1 | -1) {
    const { writer } = this;
    if (writer.inList) return writer.paragraph();
    writer.end();
    // An unclosed heading ends where the next begins.
    writer.headings = step === 1 ? 1 : 0;
  }

  private quote(step: 1 | -1) {
    const { writer } = this;
    if (writer.inList) return writer.paragraph();
    if (writer.quotes && writer.looksLikeSource()) writer.source();
    else writer.end();
    writer.headings = 0;
    writer.quotes = Math.max(0, writer.quotes + step);
  }

  private skipElement(name: string) {
    if (skippedBlocks.has(name) || blocks.has(name)) this.writer.paragraph();
    this.skip = name;
    this.depth = 1;
  }

  private image(attributes: Attributes) {
    const emoji = emojiOf(attributes);
    if (emoji && !this.depth) return this.writer.text(emoji);
    if (this.details || isShareLink(this.writer.link)) return;
    const image = readImage(attributes, this.base);
    if (image && image.src !== this.images.at(-1)?.src) this.images.push(image);
  }

  private openCaption(name: string) {
    this.writer.paragraph();
    this.caption = name;
  }

  private openSource(name: string) {
    // In the middle of text, `<cite>` is the title of a work.
    if (name === 'cite' && !this.writer.empty) return;
    this.writer.end();
    this.caption = name;
  }

  private closeCaption() {
    const { writer, caption } = this;
    this.caption = '';
    if (!caption) return;
    if (writer.quotes && !writer.inList) return writer.source();
    if (writer.inList) return;
    const text = writer
      .take()
      ?.map((run) => run.text)
      .join('');
    const image = this.images.at(-1);
    if (image && text) image.caption ??= text;
  }
}
