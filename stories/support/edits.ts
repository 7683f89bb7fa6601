import type { Candidate } from '../../src/exports/adapters.js';
import { type Article, parseArticle } from '../../src/exports/model.js';
import { type AddField, articleField, entryOf, nameOf } from './addedValues.js';
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
  return put(rest, text, field, entry ?? (kind === 'date' ? value : { name: value }), question);
}

/** What is typed may be one of the names that were seen: then it is marked in the text, and no longer asked. */
function add(draft: Draft, text: string, field: AddField, value: string): Draft {
  const entry = entryOf(field, value, draft.article.language);
  const name = nameOf(entry);
  const isSeen = (one: Question) => fold(one.value) === fold(name);
  const at = text.indexOf(name);
  const written = at >= 0 && field !== 'sdgs' ? { start: at, end: at + name.length } : undefined;
  const rest = { ...draft, questions: draft.questions.filter((one) => !isSeen(one)) };
  return put(rest, text, articleField(field), entry, draft.questions.find(isSeen) ?? written);
}

/** Whether the article has this value already. */
export function hasValue(article: Article, field: AddField, value: string): boolean {
  const name = fold(nameOf(entryOf(field, value, article.language)));
  return [article[articleField(field)]].flat().some((entry) => entry && fold(nameOf(entry)) === name);
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
  const entry = valueAt(article, item);
  const kind = Object.entries(kindsOfFields).find(([, fields]) => fields.includes(field))?.[0];
  const mark = evidence.find(({ path }) => path === item || path === `${item}.name`);
  const question =
    kind && mark && mark.rule !== 'typed'
      ? [
          {
            kind: kind as Candidate['kind'],
            value: nameOf(entry),
            start: mark.start,
            end: mark.end,
            entry,
            path: questionPath,
          },
        ]
      : [];
  return parsed(
    { ...draft, questions: [...question, ...questions] },
    {
      fields: {
        ...article,
        [field]: Array.isArray(present) ? present.toSpliced(index, 1) : undefined,
        ...(article.evidence && { evidence: movePaths(article.evidence, item, 'removed') }),
      },
      marks: movePaths(evidence, item, 'removed'),
    },
  );
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
