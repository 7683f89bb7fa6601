import type { Block, Run } from '../../model/article.js';
import { textOfRuns } from '../../model/text.js';

/** A run that is still being written. */
type OpenRun = { -readonly [Field in keyof Run]: Run[Field] };

const space = /[ \t\n\r\f]+/g;
/** A dash before the name of a quotation's source. */
const sourceDash = /^[—–―-]\s*(?=\p{L})/u;

/**
 * Assembles text into blocks. White space collapses as in HTML; blank blocks are dropped. Nested lists become one list, in
 * order; a quotation of three paragraphs becomes three quotations.
 */
export class BlockWriter {
  readonly blocks: Block[] = [];
  /** URL of the current link. */
  link: string | undefined;
  /** Number of open quotations and headings. */
  quotes = 0;
  headings = 0;
  private runs: OpenRun[] = [];
  private spaced = true;
  private breaks = 0;
  private separator = '';
  private lists = 0;
  private items: Run[][] = [];
  private ordered = false;

  get empty(): boolean {
    return this.runs.length === 0;
  }

  get inList(): boolean {
    return this.lists > 0;
  }

  text(text: string): void {
    let folded = hasExtraSpace(text) ? text.replace(space, ' ') : text;
    if (this.breaks || this.separator) {
      if (folded === ' ' || !folded) return;
      this.separate();
    }
    if (this.spaced && folded.startsWith(' ')) folded = folded.slice(1);
    if (folded) this.append(folded);
  }

  /** A line break; two of them begin a paragraph. */
  lineBreak(): void {
    if (!this.empty) this.breaks++;
  }

  /** The end of a table cell: a separator goes between it and the next cell. */
  cell(): void {
    if (!this.empty) this.separator = ' | ';
  }

  /** Ends a paragraph; in a list item, adds only a space. */
  paragraph(): void {
    if (this.lists) this.text(' ');
    else this.end();
  }

  /** Ends the current block. */
  end(): void {
    const content = this.take();
    if (!content) return;
    if (this.lists) {
      this.items.push(content);
    } else if (this.headings) {
      this.blocks.push({ type: 'heading', content });
    } else {
      this.blocks.push({ type: this.quotes ? 'quote' : 'paragraph', content });
    }
  }

  openList(ordered: boolean): void {
    this.end();
    if (this.lists++ === 0) this.ordered = ordered;
  }

  closeList(): void {
    if (!this.lists) return;
    this.end();
    if (--this.lists > 0) return;
    const { items } = this;
    this.items = [];
    if (items.length) this.blocks.push({ type: 'list', ...(this.ordered && { ordered: true }), items });
  }

  /** Takes the current content as the source of the quotation before it. */
  source(): void {
    const content = this.take();
    const last = this.blocks.at(-1);
    if (!content) return;
    const text = textOfRuns(content);
    if (last?.type === 'quote' && !last.source)
      this.blocks[this.blocks.length - 1] = { ...last, source: text.replace(sourceDash, '') };
    else this.blocks.push({ type: 'paragraph', content });
  }

  /** Whether the current content follows a quotation and begins with a dash and a name. */
  looksLikeSource(): boolean {
    return this.blocks.at(-1)?.type === 'quote' && sourceDash.test(this.runs[0]?.text.trimStart() ?? '');
  }

  /** Removes and returns the current content; undefined if it is blank. */
  take(): Run[] | undefined {
    const { runs } = this;
    this.runs = [];
    this.spaced = true;
    this.breaks = 0;
    this.separator = '';
    const last = runs.at(-1);
    if (last) last.text = last.text.trimEnd();
    if (last?.text === '') runs.pop();
    return runs.some((run) => run.text.trim()) ? runs : undefined;
  }

  private separate(): void {
    const isParagraph = this.breaks > 1 && !this.lists && !this.headings;
    const separator = this.separator || ' ';
    this.breaks = 0;
    this.separator = '';
    if (isParagraph) this.end();
    else if (!this.spaced || separator !== ' ') this.append(separator);
  }

  private append(text: string): void {
    const last = this.runs.at(-1);
    if (last && last.url === this.link) last.text += text;
    else this.runs.push(this.link === undefined ? { text } : { text, url: this.link });
    this.spaced = text.endsWith(' ');
  }
}

/** Whether there is white space to collapse. Five searches are faster than one regular expression. */
function hasExtraSpace(text: string): boolean {
  return (
    text.includes('\n') ||
    text.includes('  ') ||
    text.includes('\t') ||
    text.includes('\r') ||
    text.includes('\f')
  );
}
