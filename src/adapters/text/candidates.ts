import { limits } from '../../model/limits.js';
import { type Span, spanOf } from './draft.js';
import { datesOf } from './facts/published.js';
import { withoutContacts } from './lines/contacts.js';
import type { NameGroup } from './names/mentions.js';
import type { Passage } from './names/passage.js';
import type { LanguageTables } from './tables/tables.js';

/** A name or a date that was seen and is not in the article: a question to an editor. */
export interface Candidate {
  readonly kind: 'organization' | 'place' | 'date';
  /** The name as written; of a date, `2015-04-02`. */
  readonly value: string;
  /** First UTF-16 code unit of its words in the input. */
  readonly start: number;
  /** The code unit after the last. */
  readonly end: number;
}

/** Characters of the longest name of a place that another may continue. */
const maxPlace = 60;

/** A candidate with all its places in the text. */
export interface SeenValue extends Candidate {
  readonly starts: readonly number[];
}

/** All organisations, places and dates of a text, except in contact data, in the order of the text. */
export function seenValues(
  passages: readonly Passage[],
  groups: readonly NameGroup[],
  { language, words }: LanguageTables,
): SeenValue[] {
  const parts = passages.map((passage) => withoutContacts(passage, words));
  const isContact = (index: number, span: Span) =>
    !parts[index]!.some(({ start, end }) => start <= span.start && end >= span.end);
  const names = groups.flatMap(({ type, name, best, mentions }): SeenValue[] => {
    if (isContact(best.passage, best)) return [];
    const { start, end } = best;
    return [{ kind: type, value: name, start, end, starts: mentions.map((mention) => mention.start) }];
  });
  const dates = new Map<string, SeenValue & { starts: number[] }>();
  for (const { passage, date } of datesOf(passages, language, words)) {
    const { start, end } = spanOf(passage.tokens, date);
    if (isContact(passage.index, { start, end })) continue;
    const known = dates.get(date.iso);
    if (known) known.starts.push(start);
    else dates.set(date.iso, { kind: 'date', value: date.iso, start, end, starts: [start] });
  }
  return [...names, ...dates.values()].sort((a, b) => a.start - b.start);
}

/**
 * The values that the article does not use. `taken`: where the words of the article's facts begin. If the article has the place
 * "Jordan", it omits "Jordanians", and "Jordan Trains" if only the headline says it.
 */
export function unusedValues(
  seen: readonly SeenValue[],
  taken: ReadonlySet<number>,
  headline: Span | undefined,
): Candidate[] {
  const isUsed = ({ starts }: SeenValue) => starts.some((start) => taken.has(start));
  const places = new Set(seen.filter((one) => one.kind === 'place' && isUsed(one)).map(({ value }) => value));
  const isInHeadline = (start: number) => headline && start >= headline.start && start < headline.end;
  const extendsPlace = ({ kind, value, starts }: SeenValue) => {
    if (kind !== 'place') return false;
    for (let end = Math.min(value.length - 1, maxPlace); end > 0; end--) {
      if (!places.has(value.slice(0, end))) continue;
      if (/^\p{sc=Latn}/u.test(value.slice(end)) || starts.every(isInHeadline)) return true;
    }
    return false;
  };
  return seen
    .filter((one) => !isUsed(one) && !extendsPlace(one))
    .slice(0, limits.entries)
    .map(({ kind, value, start, end }) => ({ kind, value, start, end }));
}
