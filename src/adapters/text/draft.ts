import type { Article } from '../../model/article.js';
import { cleanText } from '../../model/text.js';
import {
  type Confidence,
  confidenceOf,
  type Evidence,
  type EvidenceHead,
  type EvidenceRule,
} from './evidence.js';
import { withoutFiller } from './tokens.js';

/** A stretch of the input. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article in the making: values, and for each the words it came from. */
export class Draft {
  readonly fields: Record<string, unknown> = {};
  private readonly evidence: Evidence[] = [];

  /** `accept`: the least confidence of a value that is written. */
  constructor(
    readonly source: string,
    private readonly accept: Confidence,
  ) {}

  /** Whether a value with this confidence is to be written. */
  accepts(confidence: Confidence): boolean {
    return this.accept === 'likely' || confidence === 'stated';
  }

  /** The words of a span as a value; their evidence is kept under the path. */
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

  /** The evidence for what `parseArticle` kept: a value that it cut or left out has none. */
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

/** Values that are a code for words, not the words. */
const derived = /(?:^scope|^published|^updated|\.country|\.kind|\.goal|\.targets\[\d+\])$/;

const form = (text: string) => withoutFiller(cleanText(text));

/** What a path of evidence leads to; for a block or an item of a list, its text. */
function valueAt(article: Article, path: string): unknown {
  let value: unknown = article;
  for (const key of path.split(/[.[\]]+/)) {
    if (key) value = (value as Record<string, unknown> | undefined)?.[key];
  }
  const content = (value as { content?: unknown } | undefined)?.content ?? value;
  return Array.isArray(content) ? content.map(({ text }: { text: string }) => text).join('') : value;
}
