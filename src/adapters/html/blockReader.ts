import type { Block } from '../../model/article.js';
import { resolveLink } from './address.js';
import { BlockWriter } from './blockWriter.js';
import { apart, blocks, empty, headings, skipped } from './elements.js';
import { isShareLink } from './furniture.js';
import { type HtmlImage, readImage, signOf } from './images.js';
import type { Attributes, TagHandler } from './tagReader.js';

/** What a piece of HTML says, in the model's words. */
export interface HtmlContent {
  readonly blocks: readonly Block[];
  /** In order; with a caption where it has one. Blocks hold no pictures. */
  readonly images: readonly HtmlImage[];
}

/** Decides what each tag means for the blocks. */
export class BlockReader implements TagHandler {
  private readonly writer = new BlockWriter();
  private readonly images: HtmlImage[] = [];
  private readonly base: string | undefined;
  /** The element that is left out, and how many of its name are open. */
  private skip = '';
  private depth = 0;
  /** In a picture's caption: how it ends. */
  private caption = '';

  constructor(base: string | undefined) {
    this.base = base;
  }

  text(text: string) {
    if (!this.depth) this.writer.text(text);
  }

  open(name: string, attributes: Attributes) {
    if (this.depth) {
      if (name === this.skip) this.depth++;
      // A picture that is loaded late stands here for those without scripts.
      else if (name === 'img' && this.skip === 'noscript') this.image(attributes);
      return;
    }
    if (isHidden(attributes) && !empty.has(name)) return this.leaveOut(name);
    const { writer } = this;
    if (name === 'p' || name === 'div') this.block(name, attributes);
    else if (name === 'a') writer.link = resolveLink(attributes.href, this.base);
    else if (name === 'br') writer.lineBreak();
    else if (name === 'img') this.image(attributes);
    else if (name === 'li') writer.listed ? writer.end() : writer.paragraph();
    else if (name === 'ul' || name === 'ol') writer.openList(name === 'ol');
    else if (headings.has(name)) this.heading(1);
    else if (name === 'blockquote') this.quote(1);
    else if (name === 'figcaption') this.openCaption(name);
    else if (name === 'td' || name === 'th') writer.cell();
    else if (name === 'q') writer.text('“');
    else if ((name === 'footer' || name === 'cite') && writer.quotes) this.openSource(name);
    else if (skipped.has(name)) this.leaveOut(name);
    else if (blocks.has(name)) this.block(name, attributes);
  }

  close(name: string) {
    if (this.depth) {
      if (name === this.skip) this.depth--;
      return;
    }
    const { writer } = this;
    if (name === this.caption) this.closeCaption();
    else if (name === 'a') writer.link = undefined;
    else if (name === 'li') writer.listed ? writer.end() : writer.paragraph();
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
    while (this.writer.listed) this.writer.closeList();
    return { blocks: this.writer.blocks, images: this.images };
  }

  private block(name: string, attributes: Attributes) {
    const { writer } = this;
    // A heading holds no paragraphs: this one was not closed.
    const late = writer.headings > 0 && !writer.empty;
    writer.paragraph();
    if (late) writer.headings = 0;
    if (attributes.class?.includes('wp-caption-text')) this.openCaption(name);
  }

  private heading(step: 1 | -1) {
    const { writer } = this;
    if (writer.listed) return writer.paragraph();
    writer.end();
    // One that was never closed ends where the next begins.
    writer.headings = step === 1 ? 1 : 0;
  }

  private quote(step: 1 | -1) {
    const { writer } = this;
    if (writer.listed) return writer.paragraph();
    if (writer.quotes && writer.looksLikeSource()) writer.source();
    else writer.end();
    writer.headings = 0;
    writer.quotes = Math.max(0, writer.quotes + step);
  }

  private leaveOut(name: string) {
    if (apart.has(name) || blocks.has(name)) this.writer.paragraph();
    this.skip = name;
    this.depth = 1;
  }

  private image(attributes: Attributes) {
    const sign = signOf(attributes);
    if (sign && !this.depth) return this.writer.text(sign);
    if (isShareLink(this.writer.link)) return;
    const image = readImage(attributes, this.base);
    if (image && image.src !== this.images.at(-1)?.src) this.images.push(image);
  }

  private openCaption(name: string) {
    this.writer.paragraph();
    this.caption = name;
  }

  private openSource(name: string) {
    // Inside a sentence, `<cite>` is the title of a work.
    if (name === 'cite' && !this.writer.empty) return;
    this.writer.end();
    this.caption = name;
  }

  private closeCaption() {
    const { writer, caption } = this;
    this.caption = '';
    if (!caption) return;
    if (writer.quotes && !writer.listed) return writer.source();
    if (writer.listed) return;
    const text = writer
      .take()
      ?.map((run) => run.text)
      .join('');
    const image = this.images.at(-1);
    if (image && text) image.caption ??= text;
  }
}

/** Not shown by browsers, or shown to nobody by the classes that the style sheets of most sites know. */
function isHidden({ hidden, style, class: names }: Attributes): boolean {
  if (hidden !== undefined) return true;
  if (style !== undefined && /display\s*:\s*none/i.test(style)) return true;
  return (
    names !== undefined &&
    /(?:^|\s)(?:visually-hidden|sr-only|screen-reader-text|element-invisible)(?:$|\s)/.test(names)
  );
}
