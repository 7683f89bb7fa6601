import type { Article } from '../../model/article.js';
import { cleanText } from '../../model/text.js';
import {
  type Confidence,
  confidenceOf,
  type Evidence,
  type EvidenceHead,
  type EvidenceRule,
} from './evidence.js';
import { type LeftOut, type LeftOutReason, unused } from './leftOut.js';
import { type Token, type TokenRange, withoutFiller } from './tokens.js';

/** A range of the input. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of a range of tokens, which is not empty. */
export function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** An article under construction: its values, and the source words of each. */
export class Draft {
  readonly fields: Record<string, unknown> = {};
  private readonly evidence: Evidence[] = [];
  private readonly parts: LeftOut[] = [];

  /** `accept`: the minimum confidence of a value. */
  constructor(
    readonly source: string,
    private readonly accept: Confidence,
  ) {}

  /** Whether to write a value with this confidence. */
  accepts(confidence: Confidence): boolean {
    return this.accept === 'likely' || confidence === 'stated';
  }

  /** Returns the words of a span as a value, and records the span as evidence for the path. */
  text(path: string, span: Span, rule: EvidenceRule, confidence = confidenceOf(rule)): string {
    this.note(path, span, rule, confidence);
    return withoutFiller(this.source.slice(span.start, span.end));
  }

  /** Records which words a value was derived from. */
  note(
    path: string,
    { start, end }: Span,
    rule: EvidenceRule,
    confidence: Confidence = confidenceOf(rule),
    head?: EvidenceHead,
  ): void {
    this.evidence.push({ path, start, end, rule, confidence, ...(head && { head }) });
  }

  /** Records a part of the input that is in no block of the story; `evidenceFor` may still find values in it. */
  leave({ start, end }: Span, reason: LeftOutReason): void {
    if (start < end) this.parts.push({ start, end, reason });
  }

  /** The parts of the input that none of these values comes from. */
  leftOut(evidence: readonly Evidence[]): LeftOut[] {
    return unused(this.source, this.parts, evidence);
  }

  /** The evidence for values that `parseArticle` kept unchanged. Truncated and omitted values have none. */
  evidenceFor(article: Article): Evidence[] {
    return this.evidence.filter(({ path, start, end, head }) => {
      const value = valueAt(article, path);
      if (value === undefined) return false;
      if (derived.test(path)) return true;
      const words = form(this.source.slice(start, end));
      return form(String(value)) === (head ? form(`${head.restored} ${words}`) : words);
    });
  }
}

/** Paths of values that are codes derived from the words, not the words themselves. */
const derived = /(?:^scope|^published|^updated|^embargoUntil|\.country|\.kind|\.goal|\.targets\[\d+\])$/;

const form = (text: string) => withoutFiller(cleanText(text));

/** The text at a path: a value, or all text of a block or a list item. */
export function textAt(article: Article, path: string): string {
  return String(valueAt(article, path) ?? '');
}

/** The value at a path; for a block or a list item, its text. */
function valueAt(article: Article, path: string): unknown {
  let value: unknown = article;
  for (const key of path.split(/[.[\]]+/)) {
    if (key) value = (value as Record<string, unknown> | undefined)?.[key];
  }
  const content = (value as { content?: unknown } | undefined)?.content ?? value;
  return Array.isArray(content) ? content.map(({ text }: { text: string }) => text).join('') : value;
}
