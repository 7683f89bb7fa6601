import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { compareText, fields, foldName, readLabelled, total } from '../../support/accuracy.mjs';

/**
 * Floors for the texts whose labels the rules were made with, so that a change does not lose what was won. They say
 * nothing of texts that nobody has seen: those are measured by `npm run accuracy` on the other half.
 */
const floors: Partial<Record<(typeof fields)[number], [precision: number, recall: number]>> = {
  headline: [0.97, 0.97],
  dateline: [0.99, 0.98],
  agency: [0.97, 0.96],
  section: [0.94, 0.93],
  scope: [0.96, 0.87],
  published: [0.99, 0.94],
  paragraphs: [0.88, 0.88],
  publisher: [0.86, 0.82],
  project: [0.94, 0.65],
  goals: [0.98, 0.95],
  targets: [0.99, 0.96],
  funders: [0.96, 0.83],
  partners: [0.95, 0.81],
  participants: [0.97, 0.85],
  acronyms: [0.99, 0.95],
  'countries of organisations': [0.98, 0.93],
  locations: [0.88, 0.7],
  kinds: [0.9, 0.86],
  countries: [0.97, 0.9],
};

const texts = readLabelled('test/fixtures/accuracy/development').map(({ text, label }) => {
  const { articles, issues } = fromText(text);
  return { label, article: articles[0], issues, outcomes: compareText(articles[0], label) };
});

test.each(fields)('%s are read as well as before', (field) => {
  const { precision, recall } = total(texts.flatMap(({ outcomes }) => outcomes.get(field) ?? []));
  const [leastPrecision, leastRecall] = floors[field] ?? [0, 0];
  expect(precision).toBeGreaterThanOrEqual(leastPrecision);
  expect(recall).toBeGreaterThanOrEqual(leastRecall);
});

test('the language of every text is recognised, and no text lacks rules', () => {
  expect(texts.map(({ article }) => article?.language)).toEqual(texts.map(({ label }) => label.language));
  expect(texts.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error'))).toEqual([]);
});

test('of two hundred traps that the labels name at most five are taken for a funder, partner, participant, goal or date', () => {
  const fieldsOf = ['funders', 'partners', 'participants', 'goals', 'targets', 'published'] as const;
  const taken = texts.flatMap(({ outcomes }) =>
    fieldsOf.flatMap((field) => outcomes.get(field)?.traps ?? []),
  );
  const traps = texts.flatMap(({ label }) => label.notHere ?? []);
  const set = traps.filter(({ field }) => field === 'sdgs' || fieldsOf.some((known) => known === field));
  expect(set.length).toBeGreaterThan(1000);
  expect(taken.length / set.length).toBeLessThan(0.025);
});

test('names compare without case, article, marks and kinds of space', () => {
  expect(foldName('L’\u00a0Agence')).toBe(foldName('agence'));
  expect(foldName(' The\nWorld  Bank\u200f')).toBe('world bank');
  expect(foldName('**Mer Vivante**')).toBe('mer vivante');
  expect(foldName('Ministry of Health')).not.toBe(foldName('Ministry of Health and Labour'));
});
