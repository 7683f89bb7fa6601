import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** The attributes that the adapters use; all others are ignored. */
export type Attributes = Partial<Record<AttributeName, string>>;

const attributeNames = [
  'alt',
  'class',
  'content',
  'data-lazy-src',
  'data-original',
  'data-src',
  'datetime',
  'height',
  'hidden',
  'href',
  'http-equiv',
  'itemprop',
  'lang',
  'name',
  'property',
  'rel',
  'resource',
  'src',
  'srcset',
  'style',
  'type',
  'value',
  'width',
  'xml:lang',
] as const;
type AttributeName = (typeof attributeNames)[number];

const known: ReadonlySet<string> = new Set(attributeNames);
const none: Attributes = Object.freeze({});

/** Receives the tags and texts of a document, in order. Names are in lower case. */
export interface TagHandler {
  /** `source` is the text before decoding: a script has no entities. */
  text(text: string, source: string): void;
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
}

/**
 * Reads HTML like a browser and reports its tags and its decoded texts. Keeps no stack of open elements: matching end tags
 * with a hundred thousand open elements would take quadratic time.
 *
 * `xhtml`: `<p/>` is an empty paragraph, as in XML; in HTML the slash is ignored.
 */
export function readTags(html: string, handler: TagHandler, xhtml = false): void {
  // Entities are decoded here instead, because that makes the tokenizer three times as fast.
  const options = { recognizeSelfClosing: xhtml, decodeEntities: false };
  const tokenizer = new Tokenizer(options, new TagReader(html, handler, xhtml));
  tokenizer.write(html);
  tokenizer.end();
}

class TagReader implements TokenizerCallbacks {
  private readonly html: string;
  private readonly handler: TagHandler;
  private readonly xhtml: boolean;
  /** Text since the last tag. */
  private pending = '';
  private tag = '';
  private attributes = none;
  private attribute = '';
  private value = '';

  constructor(html: string, handler: TagHandler, xhtml: boolean) {
    this.html = html;
    this.handler = handler;
    this.xhtml = xhtml;
  }

  ontext(start: number, end: number) {
    this.pending += this.html.slice(start, end);
  }

  onopentagname(start: number, end: number) {
    this.flush();
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = none;
  }

  onattribname(start: number, end: number) {
    const name = this.html.slice(start, end).toLowerCase();
    this.attribute = known.has(name) && !Object.hasOwn(this.attributes, name) ? name : '';
    this.value = '';
  }

  onattribdata(start: number, end: number) {
    if (this.attribute) this.value += this.html.slice(start, end);
  }

  onattribend() {
    if (!this.attribute) return;
    if (this.attributes === none) this.attributes = {};
    this.attributes[this.attribute as AttributeName] = decodeHTMLAttribute(this.value);
  }

  onopentagend() {
    this.handler.open(this.tag, this.attributes);
  }

  onselfclosingtag() {
    this.handler.open(this.tag, this.attributes);
    if (this.xhtml) this.handler.close(this.tag);
  }

  onclosetag(start: number, end: number) {
    this.flush();
    this.handler.close(this.html.slice(start, end).toLowerCase());
  }

  onend() {
    this.flush();
  }

  // In XHTML `<![CDATA[` begins text; in HTML, a comment.
  isInForeignContext() {
    return this.xhtml;
  }

  oncdata(start: number, end: number, offset: number) {
    // CDATA sections contain no entities.
    if (this.xhtml) this.pending += this.html.slice(start, end - offset).replaceAll('&', '&amp;');
  }

  onattribentity() {}
  ontextentity() {}
  oncomment() {}
  ondeclaration() {}
  onprocessinginstruction() {}

  private flush() {
    if (!this.pending) return;
    this.handler.text(decodeHTML(this.pending), this.pending);
    this.pending = '';
  }
}
