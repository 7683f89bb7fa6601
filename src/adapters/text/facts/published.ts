import { itemsOf } from '../../internal/lists.js';
import { type Draft, spanOf } from '../draft.js';
import { confidenceOf } from '../evidence.js';
import { feature, hashAt, hashText } from '../model/features.js';
import type { Models } from '../model/models.js';
import { probability, score } from '../model/weights.js';
import type { Passage } from '../names/passage.js';
import type { LanguageTables } from '../tables/tables.js';
import type { ReaderLanguage, Words } from '../tables/types.js';
import { foldWord } from '../tokens.js';
import { type FoundDate, findDates } from './dates.js';

/** Maximum number of tokens in a label before a date. */
const maxLabel = 8;

/** A date of a text with features of its surroundings. */
interface DatedPlace {
  readonly date: FoundDate;
  readonly passage: Passage;
  readonly features: readonly number[];
}

/** All dates of a text, with features that predict whether each is the publication date. */
export function datesOf(passages: readonly Passage[], language: ReaderLanguage, words: Words): DatedPlace[] {
  const all = passages.flatMap((passage) =>
    findDates(passage.tokens, language, words).map((date) => ({ passage, date })),
  );
  const headline = passages.findIndex(({ label }) => label === 'headline');
  const lead = passages.findIndex(({ zone }) => zone === 'lead');
  const days = all.map(({ date }) => date.iso).sort();
  const times = new Map<string, number>();
  for (const { date } of all) times.set(date.iso, (times.get(date.iso) ?? 0) + 1);
  return all.map(({ passage, date }, index) => {
    const { tokens } = passage;
    const zone = hashText(passage.zone);
    const hash = (at: number) => hashAt(tokens, at);
    const before = passages[passage.index - 1]?.tokens ?? [];
    const near = (value: number, min: number, max: number) => Math.max(min, Math.min(max, value));
    const features = [
      feature('bias'),
      feature('zone', zone),
      feature('zonePlace', zone, Math.min(date.from, 6), Number(tokens.length - date.to < 3)),
      feature('number', Math.min(index, 3)),
      feature('numberZone', Math.min(index, 3), zone),
      feature('fromHeadline', near(passage.index - headline, -4, 5)),
      feature('fromLead', near(passage.index - lead, -4, 4)),
      feature('same', times.get(date.iso)!),
      feature('alone', Number(tokens.length - (date.to - date.from) < 3), zone),
      feature('leftPair', hash(date.from - 2), hash(date.from - 1)),
      feature('firstWord', hash(0)),
      feature('firstWords', hash(0), hash(1)),
      feature('firstWordZone', hash(0), zone),
      feature('latest', Number(date.iso === days.at(-1))),
      feature('earliest', Number(date.iso === days[0])),
      feature('mark', Number(/^[-–—―:.]$/.test(tokens[date.to]?.text ?? '')), zone, Math.min(date.from, 8)),
      feature(
        'label',
        hashText(
          tokens
            .slice(0, Math.min(4, date.from))
            .map(({ key }) => key)
            .join(' '),
        ),
      ),
      feature('lineBeforeFirst', hashAt(before, 0)),
      feature('lineBeforeLast', hashAt(before, before.length - 1)),
    ];
    for (let step = 1; step <= 4; step++) {
      features.push(feature('left', hash(date.from - step)), feature('leftAt', hash(date.from - step), step));
      if (step < 4) features.push(feature('right', hash(date.to + step - 1), step));
    }
    return { passage, date, features };
  });
}

/** Writes the publication date, and the date of the last update if it has a label. */
export function writeDates(
  draft: Draft,
  passages: readonly Passage[],
  models: Models,
  tables: LanguageTables,
): void {
  const dates = datesOf(passages, tables.language, tables.words);
  const labels = itemsOf(tables.words.updated).map(foldWord);
  const updated = dates.find(({ passage, date }) => {
    if (passage.label !== 'other') return false;
    const before = passage.tokens.slice(Math.max(0, date.from - maxLabel), date.from);
    const words = before.map(({ key }) => key).join(' ');
    return labels.some((label) => words.endsWith(label) || words.endsWith(`${label} :`));
  });
  let published: DatedPlace | undefined;
  let best = models.settings.thresholds.published;
  for (const place of dates) {
    const chance = probability(score(models.weights.published, place.features)[0]!);
    if (chance <= best || place === updated) continue;
    published = place;
    best = chance;
  }
  for (const [field, place, rule] of [
    ['published', published, 'date'],
    ['updated', updated, 'updated-label'],
  ] as const) {
    if (!place) continue;
    const confidence = place.date.doubtful ? 'likely' : confidenceOf(rule);
    if (!draft.accepts(confidence)) continue;
    draft.fields[field] = place.date.iso;
    draft.note(field, spanOf(place.passage.tokens, place.date), rule, confidence);
  }
}
