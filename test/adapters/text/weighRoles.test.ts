import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/adapters/text/compiled.js';
import { sharedRoleWeights } from '../../../src/adapters/text/languages/shared/roleWeights.js';
import { rulesFor } from '../../../src/adapters/text/languages.js';
import { roleModel } from '../../../src/adapters/text/roles/weights.js';
import { fromText } from '../../../src/adapters/text.js';
import { readLabelled } from '../../support/accuracy.mjs';

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** A story of usual length around a sentence. */
const story = (sentence: string) => `Hill Society

Press release

Three villages of the Lower Tana get their water back

Garissa, 4 May 2024 – Some 1,900 people in three villages of the Lower Tana have clean water again after two years in which the pumps stood still and women walked for hours to the river, where crocodiles had taken two goats.

The Hill Society began the work in January, when the roads were dry enough for a lorry, and finished it in the last week of April, before the rains. ${sentence}

"We no longer count the buckets," said a mother of four who lives beside the new tap. The villages have chosen six women who will keep the keys, collect a small fee from each family and call the mechanic when something breaks.`;

const work =
  'The County Department of Water drew up the plans, Kenya Red Cross volunteers dug the trenches, and pupils of Garissa Technical College laid the last mile of pipe.';

describe('roles by the words around a name', () => {
  test('a name that no phrase leads to is found, is likely, and shows where it stands', () => {
    const text = story(work);
    const { articles, evidence } = fromText(text, { language: 'en' });
    const names = articles[0]!.partners.map(({ name }) => name);
    expect(names).toContain('Garissa Technical College');
    const at = names.indexOf('Garissa Technical College');
    const found = evidence.find(({ path }) => path === `partners[${at}].name`)!;
    expect(found).toMatchObject({ rule: 'weighed-words', confidence: 'likely' });
    expect(text.slice(found.start, found.end)).toBe('Garissa Technical College');
  });

  test('it is left out where only what is stated is accepted', () => {
    const { articles } = fromText(story(work), { language: 'en', accept: 'stated' });
    expect(articles[0]!.partners.map(({ name }) => name)).toEqual(['County Department of Water']);
  });

  test('a few sentences are no story: there the phrases alone speak', () => {
    const { evidence } = fromText(`The villages have water\n\nThe Hill Society laid pipes. ${work}`, {
      language: 'en',
    });
    expect(evidence.map(({ rule }) => rule)).not.toContain('weighed-words');
  });

  test.each([
    'According to the Kenya National Bureau of Statistics, one family in four drinks from the river.',
    'The Ministry of Health will use the results, and the University of Nairobi has asked for the figures.',
    'The Hill Society was founded in 1987 and is a member of the Kenya Water Network.',
  ])('nobody has a role in: %s', (sentence) => {
    const { funders, partners, participants } = fromText(story(sentence), { language: 'en' }).articles[0]!;
    expect([...funders, ...partners, ...participants]).toEqual([]);
  });
});

test('what words alone tell is never the publisher, and never said to be sure', () => {
  const texts = readLabelled('test/fixtures/accuracy/development').filter((_, index) => index % 12 === 0);
  let weighed = 0;
  for (const { text } of texts) {
    const { articles, evidence } = fromText(text);
    for (const { rule, confidence, path, start, end } of evidence) {
      if (rule !== 'weighed-words') continue;
      weighed++;
      expect(path).toMatch(/^(funders|partners|participants)\[\d+\]\.name$/);
      expect(confidence).toBe('likely');
      expect(text.slice(start, end)).not.toBe(articles[0]?.publisher?.name);
    }
  }
  expect(weighed).toBeGreaterThan(15);
});

test.each(languages)('the weights of %s are whole, and know the marks of names', (language) => {
  const { weights } = compile(rulesFor(language)!).rules;
  const { oddsOf } = roleModel(weights!, sharedRoleWeights);
  const nothing = oddsOf([]);
  expect(Math.max(...Object.values(nothing))).toBeLessThan(0);
  for (const table of [weights!.table, sharedRoleWeights])
    for (const line of table.trim().split('\n'))
      for (const entry of line.split('\t').slice(1)) expect(entry).toMatch(/ -?\d+ -?\d+ -?\d+$/);
  const giving = oddsOf(['#L=fund', '#L0=fund', '#Lnext=by', '#organization=true']);
  expect(giving.funders).toBeGreaterThan(nothing.funders);
  expect(giving.funders).toBeGreaterThan(giving.participants);
});
