import { expect, test } from 'vitest';
import { enGoals } from '../../../src/i18n/en/goals.js';
import { en } from '../../../src/i18n/en/locale.js';
import { fill, fillParts } from '../../../src/i18n/format.js';
import { definitions } from '../../../src/model/schema.js';
import facts from '../../fixtures/sdg.json' with { type: 'json' };

test('the titles of the goals are the UN’s short ones', () => {
  expect(en.goalTitles).toEqual(facts.goals.map(({ titles }) => titles.en.short));
  expect(enGoals.goalTitles).toHaveLength(17);
});

test('labels of goals and targets', () => {
  const title = en.goalTitles[9] ?? '';
  expect(fill(en.goalLabel, { code: 10, title })).toBe('SDG 10: Reduced inequalities');
  expect(fill(en.targetLabel, { target: '10.7' })).toBe(', target 10.7');
});

test.each([
  ['goalLabel', ['code', 'title']],
  ['targetLabel', ['target']],
  ['fundedBySentence', ['names']],
  ['withAcronym', ['acronym', 'name']],
  ['withKind', ['kind', 'place']],
  ['credit', ['credit']],
] as const)('%s has its places, and no other', (key, names) => {
  const values = Object.fromEntries(names.map((name) => [name, 'x']));
  expect([...(en[key].match(/(?<=\{)\w+(?=\})/g) ?? [])].sort()).toEqual(names);
  expect(
    fillParts(en[key], values)
      .flatMap(({ name }) => name ?? [])
      .sort(),
  ).toEqual(names);
});

test('every scope and every kind of place of the model has a word', () => {
  const options = (schema: unknown) =>
    (schema as { wrapped: { options?: string[]; pipe?: { options: string[] }[] } }).wrapped;
  const scope = options(definitions.Article.entries.scope);
  expect(Object.keys(en.scopes)).toEqual(scope.options ?? scope.pipe?.[0]?.options);
  expect(Object.keys(en.placeKinds)).toEqual(options(definitions.Place.entries.kind).options);
});

test('no word is missing or has white space around it, but for what stands between names', () => {
  const visit = (value: unknown, path: string): string[] => {
    if (typeof value !== 'string') {
      return Object.entries(value as object).flatMap(([key, part]) => visit(part, `${path}.${key}`));
    }
    return value && (value.trim() === value || path === '.separator') ? [] : [path];
  };
  expect(visit(en, '')).toEqual([]);
});

test('is serializable', () => {
  expect(JSON.parse(JSON.stringify(en))).toEqual(en);
  expect(structuredClone(en)).toEqual(en);
});

test('its tags are in canonical form', () => {
  expect(Intl.getCanonicalLocales([en.language, en.formatLanguage])).toEqual(['en', 'en-GB']);
});
