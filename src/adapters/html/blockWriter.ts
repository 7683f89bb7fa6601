import type { Block, Run } from '../../model/article.js';

const space = /[ \t\n\r\f]+/g;
/** Dashes before the name of who said it. */
const saidBy = /^[—–―-]\s*(?=\p{L})/u;

/**
 * Puts text together to blocks. White space folds to one space as in HTML; blocks without a letter, figure or sign are none.
 * Lists inside lists are told in one, in order; a quotation of three paragraphs becomes three quotations.
 */
export class BlockWriter {
  readonly blocks: Block[] = [];
  /** Address of the link that text is in now. */
  link: string | undefined;
  /** How deep in quotations and in headings the text is. */
  quotes = 0;
  headings = 0;
  private runs: Run[] = [];
  private spaced = true;
  private breaks = 0;
  private separator = '';
  private lists = 0;
  private items: Run[][] = [];
  private ordered = false;

  get empty(): boolean {
    return this.runs.length === 0;
  }

  /** In a list item. */
  get listed(): boolean {
    return this.lists > 0;
  }

  text(text: string): void {
    let folded = folds(text) ? text.replace(space, ' ') : text;
    if (this.breaks || this.separator) {
      if (folded === ' ' || !folded) return;
      this.between();
    }
    if (this.spaced && folded.startsWith(' ')) folded = folded.slice(1);
    if (folded) this.append(folded);
  }

  /** A line end: two of them begin a paragraph. */
  lineBreak(): void {
    if (!this.empty) this.breaks++;
  }

  /** The end of a table's cell: a sign stands between it and the next in its row. */
  cell(): void {
    if (!this.empty) this.separator = ' | ';
  }

  /** The end of a paragraph; in a list, only a space. */
  paragraph(): void {
    if (this.lists) this.text(' ');
    else this.end();
  }

  /** The end of the block, whatever it is. */
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

  /** What stands now is who said the quotation before it. */
  source(): void {
    const content = this.take();
    const last = this.blocks.at(-1);
    if (!content) return;
    const text = content.map((run) => run.text).join('');
    if (last?.type === 'quote' && !last.source) last.source = text.replace(saidBy, '');
    else this.blocks.push({ type: 'paragraph', content });
  }

  /** Whether what stands now begins with a dash and a name after a quotation. */
  looksLikeSource(): boolean {
    return this.blocks.at(-1)?.type === 'quote' && saidBy.test(this.runs[0]?.text.trimStart() ?? '');
  }

  /** The content until here, which then is no more; undefined where there is none. */
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

  private between(): void {
    const paragraph = this.breaks > 1 && !this.lists && !this.headings;
    const between = this.separator || ' ';
    this.breaks = 0;
    this.separator = '';
    if (paragraph) this.end();
    else if (!this.spaced || between !== ' ') this.append(between);
  }

  private append(text: string): void {
    const last = this.runs.at(-1);
    if (last && last.url === this.link) last.text += text;
    else this.runs.push(this.link === undefined ? { text } : { text, url: this.link });
    this.spaced = text.endsWith(' ');
  }
}

/** Whether there is anything to fold. To ask for five texts is faster than to ask for one pattern. */
function folds(text: string): boolean {
  return (
    text.includes('\n') ||
    text.includes('  ') ||
    text.includes('\t') ||
    text.includes('\r') ||
    text.includes('\f')
  );
}
