import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import type { Organization, Place } from '../../../src/model/article.js';
import { readLabelled } from '../../support/accuracy.mjs';

const read = (story: string, options = {}) =>
  fromText(`A New Well\n\n${story}`, { language: 'en', ...options });

function confidenceOf(story: string, path: string) {
  return read(story).evidence.find((entry) => entry.path === path)?.confidence;
}

describe('how sure a value is', () => {
  test.each([
    ['A well is open.', 'headline', 'stated'],
    ['A well is open. It is funded by Japan.', 'funders[0].name', 'stated'],
    ['A well is open. It is supported by Japan.', 'funders[0].name', 'likely'],
    ['A well is open. Japan has provided USD 2 million.', 'funders[0].name', 'likely'],
    ['A well is open. It is funded by Lumen Nova.', 'funders[0].name', 'likely'],
    ['A well is open. The ceremony was attended by the Embassy of Japan.', 'participants[0].name', 'stated'],
    ['A well is open in Uganda.', 'locations[0].country', 'stated'],
    ['A well is open in Gulu District. It is in Uganda.', 'locations[0].country', 'likely'],
    ['A well is open. SDG 6', 'sdgs[0].goal', 'stated'],
    ['The Ministry of Water has opened a well.', 'publisher.name', 'likely'],
    ['Kampala (UNICEF) – A well is open.', 'publisher.name', 'stated'],
  ])('%s', (story, path, confidence) => {
    expect(confidenceOf(story, path)).toBe(confidence);
  });

  test('a date in figures that can be two days is likely', () => {
    const date = (line: string) =>
      fromText(`${line}\n\nUn nouveau puits\n\nLe puits est ouvert dans le village.`).evidence.find(
        ({ path }) => path === 'published',
      )?.confidence;
    expect([date('13/05/2019'), date('05/05/2019'), date('03/05/2019')]).toEqual([
      'stated',
      'stated',
      'likely',
    ]);
  });
});

describe('the caller takes what he accepts', () => {
  const story =
    'The Ministry of Water has opened a well in Gulu District. It is funded by Sweden and supported by Japan. More are open in Uganda.';

  test('all, unless he says otherwise', () => {
    const [article] = read(story).articles;
    expect(read(story, { accept: 'likely' }).articles).toEqual([article]);
    expect(article?.funders.map(({ name }) => name)).toEqual(['Sweden', 'Japan']);
    expect(article?.publisher?.name).toBe('Ministry of Water');
    expect(article?.locations[0]).toMatchObject({ name: 'Gulu', country: 'UG' });
  });

  test('or only what is stated: lists close up, and a likely country is left off its place', () => {
    const { articles, evidence } = read(story, { accept: 'stated' });
    expect(articles[0]?.funders).toEqual([{ name: 'Sweden', country: 'SE' }]);
    expect(articles[0]?.publisher).toBeUndefined();
    expect(articles[0]?.locations).toEqual([
      { name: 'Gulu', kind: 'district' },
      { name: 'Uganda', kind: 'country', country: 'UG' },
    ]);
    expect(evidence.every(({ confidence }) => confidence === 'stated')).toBe(true);
  });

  const texts = [
    // A third of them: each is read twice.
    ...readLabelled('test/fixtures/accuracy/development').flatMap(({ text }, at) => (at % 3 ? [] : [text])),
    readFileSync('test/fixtures/seed.txt', 'utf8'),
  ];
  test('whatever the text, what is stated is a part of all', () => {
    for (const text of texts) {
      const [all, stated] = [fromText(text), fromText(text, { accept: 'stated' })];
      expect(stated.evidence.every(({ confidence }) => confidence === 'stated')).toBe(true);
      for (const role of ['funders', 'partners', 'participants', 'locations'] as const) {
        // Of a place that stands in several cases, or in capitals too, another may be the first one that is taken, and of
        // a country its longer name.
        const keyOf = (one: Organization | Place) => {
          if (role !== 'locations') return one.name;
          return 'kind' in one && one.kind === 'country' && one.country
            ? one.country
            : one.name.slice(0, 5).toLowerCase();
        };
        const keys = (all.articles[0]?.[role] ?? []).map(keyOf);
        for (const one of stated.articles[0]?.[role] ?? []) {
          // An organisation's sign may be its name in the one, and beside its name in the other.
          const sign =
            'acronym' in one && one.acronym && keys.includes(one.acronym) ? one.acronym : undefined;
          expect(keys).toContain(sign ?? keyOf(one));
        }
      }
      // A first sentence in a headline's place is likely only: there is no article without it.
      const titled = all.evidence.some(
        ({ path, confidence }) => path === 'headline' && confidence === 'stated',
      );
      expect(stated.articles[0]?.headline).toBe(titled ? all.articles[0]?.headline : undefined);
    }
  });
});
