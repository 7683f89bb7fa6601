import type { Candidate } from '../../src/exports/adapters.js';
import { type Article, parseArticle } from '../../src/exports/model.js';
import { itemOf, type Mark, valueAt } from './annotate.js';

/** What an editor can answer about a candidate of each kind: the field that it belongs to, and the words on the button. */
export const choices = {
  organization: [
    ['funders', 'Funder'],
    ['partners', 'Partner'],
    ['publisher', 'Publisher'],
    ['participants', 'Took part'],
  ],
  // A country may pay.
  place: [
    ['locations', 'Place'],
    ['funders', 'Funder'],
    ['partners', 'Partner'],
  ],
  date: [['published', 'Date']],
} as const satisfies Record<Candidate['kind'], readonly (readonly [field: keyof Article, label: string])[]>;

export type AnswerField = (typeof choices)[Candidate['kind']][number][0];

export interface Answer {
  /** The candidate's path among all: `seen[3]`. */
  readonly path: string;
  readonly candidate: Candidate;
  /** Undefined if it belongs to no field. */
  readonly field: AnswerField | undefined;
}

/** The article and its evidence with the candidates that an editor gave a field. */
export function withAnswers(
  article: Article,
  evidence: readonly Mark[],
  text: string,
  answers: readonly Answer[],
): { article: Article; evidence: readonly Mark[] } {
  let fields: Article = article;
  let marks = evidence;
  for (const { candidate, field } of answers) {
    if (!field) continue;
    const { value, start, end } = candidate;
    const item = field === 'publisher' || field === 'published' ? field : `${field}[${fields[field].length}]`;
    const path = field === 'published' ? field : `${item}.name`;
    const isOther = (one: { readonly path: string }) => itemOf(one.path) !== item;
    const quotation = { path, quote: sentenceAt(text, start, end, article.language) };
    fields = {
      ...fields,
      [field]: entryFor(fields, field, value),
      ...(fields.evidence && { evidence: [...fields.evidence.filter(isOther), quotation] }),
    };
    marks = [...marks.filter(isOther), { path, start, end, rule: 'editor', confidence: 'stated' }];
  }
  const result = parseArticle(fields);
  if (!result.ok) return { article, evidence };
  return { article: result.article, evidence: marks.filter(({ path }) => valueAt(result.article, path)) };
}

function entryFor(article: Article, field: AnswerField, value: string): unknown {
  if (field === 'published') return value;
  return field === 'publisher' ? { name: value } : [...article[field], { name: value }];
}

/** The sentence around a span of the text. */
function sentenceAt(text: string, start: number, end: number, language: string): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const line = text.slice(from, text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end));
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line);
  return (sentences.containing(start - from)?.segment ?? text.slice(start, end)).trim();
}
