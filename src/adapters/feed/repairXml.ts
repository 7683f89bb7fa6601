import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { voidElements } from '../html/elements.js';
import { itemNames, rootNames } from '../internal/xmlFeeds.js';
import { endsBefore, isMisread, maxPerson, personNames } from './fieldNames.js';

export interface RepairedXml {
  readonly text: string;
  /** Number of items in the document, including those over the limit, which are not written. */
  readonly items: number;
}

/** Elements that may contain an item; any other element that is open where an item begins was not closed. */
const containers: ReadonlySet<string> = new Set([...rootNames, 'channel', 'items']);
/** Elements whose end is also the end of an item that is over the limit and not closed. */
const outermost: ReadonlySet<string> = new Set([...rootNames, 'channel']);

/** Deeper elements are replaced by their text. */
const maxDepth = 60;

/** An element that has been written but not closed. */
interface OpenElement {
  /** In lower case. */
  readonly name: string;
  readonly written: string;
  /** Shared by a person of RSS and the elements in it: how many characters may still be written. */
  readonly budget: { left: number } | undefined;
}

/**
 * Rewrites a broken XML document as a well-formed one, with an HTML tokenizer: closes unclosed elements where they must have
 * ended, drops unmatched end tags and declarations, escapes stray "&" and "<", and cuts long persons. Writes at most `maxItems`
 * items. Linear in the length of the text.
 */
export function repairXml(text: string, maxItems: number): RepairedXml {
  const writer = new XmlWriter(text, maxItems);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, writer);
  tokenizer.write(text);
  tokenizer.end();
  return { text: writer.parts.join(''), items: writer.items };
}

const validName = /^[\p{L}_][\p{L}\p{M}\p{N}._-]*(?::[\p{L}_][\p{L}\p{M}\p{N}._-]*)?$/u;
const bareAmpersand = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;

class XmlWriter implements TokenizerCallbacks {
  readonly parts: string[] = [];
  items = 0;
  private readonly source: string;
  private readonly maxItems: number;
  private readonly stack: OpenElement[] = [];
  /** Number of open elements that are too deep to be written. */
  private flat = 0;
  /** Whether the current item is over the limit. */
  private muted = false;
  private start = 0;
  private name = '';
  private attributes = '';
  private attribute = '';
  private value = '';
  private readonly seen = new Set<string>();

  constructor(source: string, maxItems: number) {
    this.source = source;
    this.maxItems = maxItems;
  }

  ontext(start: number, end: number) {
    if (!this.muted && this.stack.length) this.parts.push(asText(this.within(start, end)));
  }

  oncdata(start: number, end: number, offset: number) {
    if (this.muted || !this.stack.length) return;
    this.parts.push(`<![CDATA[${this.within(start, end - offset).replaceAll(']]>', '')}]]>`);
  }

  onopentagname(start: number, end: number) {
    this.start = start - 1;
    this.name = this.source.slice(start, end);
    this.attributes = '';
    this.seen.clear();
  }

  onattribname(start: number, end: number) {
    this.attribute = this.source.slice(start, end);
    this.value = '';
  }

  onattribdata(start: number, end: number) {
    this.value += this.source.slice(start, end);
  }

  onattribend() {
    const { attribute } = this;
    if (this.muted || !validName.test(attribute) || this.seen.has(attribute)) return;
    this.seen.add(attribute);
    this.attributes += ` ${attribute}="${asText(this.value).replaceAll('"', '&quot;')}"`;
  }

  onopentagend(end: number) {
    this.open(end, false);
  }

  onselfclosingtag(end: number) {
    this.open(end, true);
  }

  onclosetag(start: number, end: number) {
    const name = this.source.slice(start, end).toLowerCase();
    if (this.muted) this.muted = !itemNames.has(name) && !outermost.has(withoutPrefix(name));
    else if (voidElements.has(name) && name !== 'link') return;
    else if (this.flat > 0) this.flat--;
    else this.closeTo(this.stack.findLastIndex((open) => open.name === name));
  }

  onend() {
    this.closeTo(0);
  }

  isInForeignContext() {
    return false;
  }

  onattribentity() {}
  ontextentity() {}
  oncomment() {}
  ondeclaration() {}
  onprocessinginstruction() {}

  private open(end: number, selfClosing: boolean) {
    const name = this.name.toLowerCase();
    const isItem = itemNames.has(name);
    if (isItem) this.muted = ++this.items > this.maxItems;
    if (this.muted) return;
    if (isMisread(name)) return;
    if (!validName.test(name)) {
      this.parts.push(asText(this.within(this.start, end + 1)));
      return;
    }
    const before = this.stack.findIndex(
      (open) => (isItem && !containers.has(withoutPrefix(open.name))) || endsBefore(open.name, name),
    );
    if (before !== -1) this.closeTo(before);
    if (selfClosing || (voidElements.has(name) && name !== 'link')) {
      this.parts.push(`<${this.name}${this.attributes}/>`);
    } else if (this.stack.length >= maxDepth) {
      this.flat++;
    } else {
      this.parts.push(`<${this.name}${this.attributes}>`);
      this.stack.push({ name, written: this.name, budget: this.budgetOf(name) });
    }
  }

  private budgetOf(name: string): OpenElement['budget'] {
    const isPerson = personNames.has(name) && this.stack[0]?.name === 'rss';
    return this.stack.at(-1)?.budget ?? (isPerson ? { left: maxPerson } : undefined);
  }

  /** A part of the source, cut to what the open element may still contain. */
  private within(start: number, end: number): string {
    const budget = this.stack.at(-1)?.budget;
    if (!budget) return this.source.slice(start, end);
    const text = this.source.slice(start, Math.min(end, start + budget.left));
    budget.left -= text.length;
    return text;
  }

  private closeTo(index: number) {
    if (index < 0) return;
    while (this.stack.length > index) this.parts.push(`</${this.stack.pop()?.written}>`);
    this.flat = 0;
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function asText(text: string): string {
  return text.replace(bareAmpersand, '&amp;').replaceAll('<', '&lt;');
}
