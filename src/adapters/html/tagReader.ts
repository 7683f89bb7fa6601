import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { decodeEntities } from './entities.js';

/** Attributes that say something about a story, by name; all others are never read. */
export type Attributes = Partial<Record<AttributeName, string>>;

const attributeNames = [
  'alt',
  'class',
  'content',
  'data-lazy-src',
  'data-original',
  'data-src',
  'height',
  'hidden',
  'href',
  'http-equiv',
  'property',
  'rel',
  'src',
  'srcset',
  'style',
  'type',
  'width',
] as const;
type AttributeName = (typeof attributeNames)[number];

const known: ReadonlySet<string> = new Set(attributeNames);
const none: Attributes = Object.freeze({});

/** What is told of a document, in its order. Names are in small letters. */
export interface TagHandler {
  /** `source` is the text as it stands there: in a script entities are none. */
  text(text: string, source: string): void;
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
}

/**
 * Reads HTML as browsers would and tells of its tags and texts, entities decoded. It keeps no stack of open elements:
 * to close the right one of a hundred thousand takes time that grows with the square of their number.
 *
 * `xhtml`: `<p/>` is an empty paragraph, as in XML; in HTML the slash means nothing.
 */
export function readTags(html: string, handler: TagHandler, xhtml = false): void {
  // Entities are decoded here: without them in mind, the tokenizer goes over a text three times as fast.
  const options = { recognizeSelfClosing: xhtml, decodeEntities: false };
  const tokenizer = new Tokenizer(options, new TagReader(html, handler, xhtml));
  tokenizer.write(html);
  tokenizer.end();
}

class TagReader implements TokenizerCallbacks {
  private readonly html: string;
  private readonly handler: TagHandler;
  private readonly xhtml: boolean;
  /** Text since the last tag: an entity is no end of it. */
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
    this.tell();
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
    this.attributes[this.attribute as AttributeName] = decodeEntities(this.value, true);
  }

  onopentagend() {
    this.handler.open(this.tag, this.attributes);
  }

  onselfclosingtag() {
    this.handler.open(this.tag, this.attributes);
    if (this.xhtml) this.handler.close(this.tag);
  }

  onclosetag(start: number, end: number) {
    this.tell();
    this.handler.close(this.html.slice(start, end).toLowerCase());
  }

  onend() {
    this.tell();
  }

  // Where it is, `<![CDATA[` begins a text, as in XHTML; in HTML a comment.
  isInForeignContext() {
    return this.xhtml;
  }

  oncdata(start: number, end: number, offset: number) {
    // Its ampersands are what they look like.
    if (this.xhtml) this.pending += this.html.slice(start, end - offset).replaceAll('&', '&amp;');
  }

  onattribentity() {}
  ontextentity() {}
  oncomment() {}
  ondeclaration() {}
  onprocessinginstruction() {}

  private tell() {
    if (!this.pending) return;
    this.handler.text(decodeEntities(this.pending), this.pending);
    this.pending = '';
  }
}
