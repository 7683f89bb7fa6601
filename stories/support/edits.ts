import type { Candidate } from '../../src/exports/adapters.js';
import { type Article, parseArticle } from '../../src/exports/model.js';
import { type AddField, entryOf, nameOf, placeOf } from './addedValues.js';
import { type Mark, valueAt } from './annotate.js';
import { movePaths, partsOf } from './movePaths.js';

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

/** A name or date that was seen and is not used, or that an editor took out. */
export interface Question extends Candidate {
  /** Unique: `seen[3]`. */
  readonly path: string;
  /** What the article had, with its acronym and country. */
  readonly entry?: unknown;
}

/** One step of an editor. */
export type Edit =
  /** An answer; without a field if the name belongs to none. */
  | { readonly type: 'answer'; readonly path: string; readonly field: AnswerField | undefined }
  | { readonly type: 'add'; readonly field: AddField; readonly value: string }
  /** Takes out `funders[1]`, or `publisher`. */
  | { readonly type: 'remove'; readonly path: string };

/** An article, where its values come from, and what is left to ask. */
export interface Draft {
  readonly article: Article;
  readonly evidence: readonly Mark[];
  readonly questions: readonly Question[];
}

/** A draft after the steps of an editor. */
export function withEdits(draft: Draft, text: string, edits: readonly Edit[]): Draft {
  const first = draft.questions.length;
  return edits.reduce((result, edit, index) => {
    if (edit.type === 'remove') return remove(result, edit.path, `seen[${first + index}]`);
    if (edit.type === 'answer') return answer(result, text, edit.path, edit.field);
    return add(result, text, edit.field, edit.value);
  }, draft);
}

function answer(draft: Draft, text: string, path: string, field: AnswerField | undefined): Draft {
  const question = draft.questions.find((one) => one.path === path);
  const rest = { ...draft, questions: draft.questions.filter((one) => one !== question) };
  if (!question || !field) return rest;
  const { value, kind, entry } = question;
  const named = field === 'locations' ? placeOf(value, draft.article.language) : { name: value };
  return put(rest, text, field, entry ?? (kind === 'date' ? value : named), question);
}

/** What is typed may be one of the names that were seen: then it is marked in the text, and no longer asked. */
function add(draft: Draft, text: string, field: AddField, value: string): Draft {
  const entry = entryOf(field, value, draft.article.language);
  const name = nameOf(entry);
  const isSeen = (one: Question) => fold(one.value) === fold(name);
  const at = text.indexOf(name);
  const written = at >= 0 && field !== 'sdgs' ? { start: at, end: at + name.length } : undefined;
  const rest = { ...draft, questions: draft.questions.filter((one) => !isSeen(one)) };
  return put(rest, text, field, entry, draft.questions.find(isSeen) ?? written);
}

/** Whether the article has this value already. */
export function hasValue(article: Article, field: AddField, value: string): boolean {
  const name = fold(nameOf(entryOf(field, value, article.language)));
  return [article[field]].flat().some((entry) => entry && fold(nameOf(entry)) === name);
}

function put(
  { article, evidence, questions }: Draft,
  text: string,
  field: keyof Article,
  entry: unknown,
  span: { readonly start: number; readonly end: number } | undefined,
): Draft {
  const present = article[field];
  // Goals are sorted; other lists grow at their end.
  const { goal } = entry as { goal?: number };
  const index = goal ? article.sdgs.filter((one) => one.goal < goal).length : (present as unknown[])?.length;
  const item = Array.isArray(present) ? `${field}[${index}]` : field;
  const path = typeof entry === 'string' ? item : `${item}.${goal ? 'goal' : 'name'}`;
  const moved = <Value extends { readonly path: string }>(values: readonly Value[]) =>
    movePaths(values, item, Array.isArray(present) ? 'inserted' : 'removed');
  const quotation = span && { path, quote: sentenceAt(text, span.start, span.end, article.language) };
  return parsed(
    { article, evidence, questions },
    {
      fields: {
        ...article,
        [field]: Array.isArray(present) ? present.toSpliced(index, 0, entry) : entry,
        ...(article.evidence && {
          evidence: [...moved(article.evidence), ...(quotation ? [quotation] : [])],
        }),
      },
      marks: [
        ...moved(evidence),
        span
          ? { path, start: span.start, end: span.end, rule: 'editor', confidence: 'stated' }
          : { path, start: 0, end: 0, rule: 'typed', confidence: 'stated' },
      ],
    },
  );
}

/** A name that is taken out is asked about, because often only its role is wrong. */
function remove(draft: Draft, item: string, questionPath: string): Draft {
  const { article, evidence, questions } = draft;
  const { field, index } = partsOf(item);
  const present = article[field as keyof Article];
  const question = questionAbout(draft, item, questionPath);
  const fields = {
    ...article,
    [field]: Array.isArray(present) ? present.toSpliced(index, 1) : undefined,
    ...(article.evidence && { evidence: movePaths(article.evidence, item, 'removed') }),
  };
  const asked = { ...draft, questions: question ? [question, ...questions] : questions };
  return parsed(asked, { fields, marks: movePaths(evidence, item, 'removed') });
}

/** Undefined if nobody would ask: a paragraph, what an editor typed, or a name that is asked about already. */
function questionAbout({ article, evidence, questions }: Draft, item: string, path: string) {
  const { field } = partsOf(item);
  const kind = (['organization', 'place', 'date'] as const).find((each) =>
    kindsOfFields[each].includes(field),
  );
  const mark = evidence.find((one) => one.path === item || one.path === `${item}.name`);
  const entry = valueAt(article, item);
  const value = nameOf(entry);
  if (!kind || !mark || mark.rule === 'typed') return undefined;
  if (questions.some((one) => fold(one.value) === fold(value))) return undefined;
  return { path, kind, value, start: mark.start, end: mark.end, entry };
}

const kindsOfFields: Readonly<Record<Candidate['kind'], readonly string[]>> = {
  organization: ['funders', 'partners', 'participants', 'publisher'],
  place: ['locations'],
  date: ['published'],
};

/** The draft with other fields, as far as these are valid. */
function parsed(draft: Draft, { fields, marks }: { fields: unknown; marks: readonly Mark[] }): Draft {
  const result = parseArticle(fields);
  if (!result.ok) return draft;
  const evidence = marks.filter(({ path }) => valueAt(result.article, path) !== undefined);
  return { ...draft, article: result.article, evidence };
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

/** The sentence around a span of the text. */
function sentenceAt(text: string, start: number, end: number, language: string): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const line = text.slice(from, text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end));
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line);
  return (sentences.containing(start - from)?.segment ?? text.slice(start, end)).trim();
}
