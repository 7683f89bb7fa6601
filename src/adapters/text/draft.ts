import type { Article, Run } from '../../model/article.js';
import { cleanText } from '../../model/text.js';
import {
  type Confidence,
  confidenceOf,
  type Evidence,
  type EvidenceHead,
  type EvidenceRule,
} from './evidence.js';
import type { SeenPlace } from './places/placeSigns.js';
import type { WeighedName } from './roles/weighRoles.js';
import type { Range, Span, Tokens } from './tokens.js';

type Fields = Record<string, unknown>;

/** Who looks on while an article is made. */
export interface Watch {
  readonly names?: (names: readonly WeighedName[]) => void;
  readonly places?: (places: readonly SeenPlace[]) => void;
}

/** An article in the making: values, and for each the words it came from. */
export class Draft {
  readonly fields: Fields = {};
  private evidence: Evidence[] = [];

  /**
   * `accept`: the least confidence of a value that is written. `watch` sees the names and places of the story and what
   * rules say of them, before they are weighed: weights are learnt from that.
   */
  constructor(
    readonly tokens: Tokens,
    private readonly accept: Confidence = 'likely',
    readonly watch?: Watch,
  ) {}

  /** Whether what a rule finds is to be written; `doubtful` where something about the value itself makes it likely only. */
  accepts(rule: EvidenceRule, doubtful = false): boolean {
    return this.accept === 'likely' || (!doubtful && confidenceOf(rule) === 'stated');
  }

  /** The words of a range as the value of a path. */
  text(path: string, range: Range, rule: EvidenceRule): string {
    this.note(path, range, rule);
    return this.tokens.slice(range.from, range.to);
  }

  /** Says which words a value was derived from. */
  note(
    path: string,
    range: Range,
    rule: EvidenceRule,
    head?: Range & { readonly restored: string; readonly behind?: true },
    doubtful = false,
  ): void {
    this.noteSpan(path, this.tokens.span(range.from, range.to), rule, head, doubtful);
  }

  noteSpan(
    path: string,
    span: Span,
    rule: EvidenceRule,
    head?: Range & { readonly restored: string; readonly behind?: true },
    doubtful = false,
  ): void {
    const shared: EvidenceHead | undefined = head && {
      ...this.tokens.span(head.from, head.to),
      restored: head.restored,
      ...(head.behind && { behind: head.behind }),
    };
    const confidence = doubtful ? 'likely' : confidenceOf(rule);
    this.evidence.push({ path, ...span, rule, confidence, ...(shared && { head: shared }) });
  }

  /** A value that the caller knows better: the text has no part in it. */
  replace(path: string, value: unknown): void {
    this.fields[path] = value;
    this.evidence = this.evidence.filter((entry) => entry.path !== path);
  }

  /** The evidence for what the gate let through: a value it cut or left out has none. */
  evidenceFor(article: Article): Evidence[] {
    const { text } = this.tokens;
    return this.evidence.filter(({ path, start, end, head }) => {
      const value = valueAt(article, path);
      if (value === undefined) return false;
      if (derived.test(path)) return true;
      const words = text.slice(start, end);
      if (head?.behind) return value === cleanText(`${words} ${head.restored}`);
      return value === cleanText(head ? `${head.restored} ${words}` : words);
    });
  }
}

const derived = /(^scope|^published|^updated|\.country|\.kind|\.goal|\.targets\[\d+\])$/;

/** What a path of evidence leads to; for a block or an item of a list, its text. */
function valueAt(article: Article, path: string): unknown {
  let value: unknown = article;
  for (const key of path.split(/[.[\]]+/)) {
    if (key) value = (value as Fields | undefined)?.[key];
  }
  const content = (value as { content?: unknown } | undefined)?.content ?? value;
  return Array.isArray(content) ? content.map(({ text }: Run) => text).join('') : value;
}
