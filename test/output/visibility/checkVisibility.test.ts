import { describe, expect, test } from 'vitest';
import type { Article, Funder } from '../../../src/model/article.js';
import { checkVisibility } from '../../../src/output/visibility/checkVisibility.js';
import { donorRules } from '../../../src/output/visibility/donorRules.js';
import { parseVisibilityRules } from '../../../src/output/visibility/rules.js';
import { articleOf, brief } from '../../model/inputs.js';
import { cpuSeconds } from '../../support/cpuSeconds.js';

const input = [
  {
    name: 'Fund',
    funder: { names: ['Fund for Clinics', 'FC'], identifier: 'XM-DAC-1' },
    required: true,
    statements: [
      { language: 'en', text: 'Paid for by the Fund.' },
      { language: 'fr', text: 'Financé par le Fonds.' },
    ],
    emblem: true,
    named: ['lead', 'standard'],
    first: true,
    amounts: true,
  },
];
const { rules, issues } = parseVisibilityRules(input);
const fund = {
  name: 'Fund for Clinics',
  logo: 'https://example.org/fund.svg',
  statement: 'Paid for by the Fund.',
  amounts: [{ value: 5000, currency: 'USD' }],
};
const other = (name: string) => ({ name });

/** A story that keeps every rule, each in another way. */
function clean(index: number): Article {
  const language = ['en', 'fr', 'en-KE', 'ar', 'fr-CA'][index % 5]!;
  const statement = language.startsWith('fr') ? 'Financé par le Fonds.' : fund.statement;
  const names = [
    { name: 'Fund for Clinics' },
    { name: 'FUND  for clinics' },
    { name: 'The Fund', acronym: 'FC' },
    { name: 'A fund', identifier: 'XM-DAC-1' },
  ];
  const funders = [
    { ...fund, ...names[index % 4], statement },
    ...['A', 'B', 'C', 'D'].slice(0, index % 5).map(other),
  ];
  return articleOf({ headline: `Story ${index}`, language, funders });
}

const withFunders = (change: (funders: readonly Funder[]) => readonly object[]) => (story: Article) =>
  articleOf({ ...story, funders: change(story.funders) });
const withFund = (change: object) => withFunders(([own, ...rest]) => [{ ...own, ...change }, ...rest]);

/** What can go wrong, and the path at which it is to be found. */
const faults: [name: string, path: string, (story: Article) => Article][] = [
  ['the funder is missing', 'funders', withFunders((funders) => funders.slice(1))],
  ['the statement is missing', 'funders[0].statement', withFund({ statement: undefined })],
  ['the statement has other words', 'funders[0].statement', withFund({ statement: 'Paid by the Fund.' })],
  [
    'the statement lacks its full stop',
    'funders[0].statement',
    withFund({ statement: 'Paid for by the Fund' }),
  ],
  ['the emblem is missing', 'funders[0].logo', withFund({ logo: undefined })],
  ['the name is a file', 'funders[0].name', withFund({ name: 'fund.svg', identifier: 'XM-DAC-1' })],
  ['the amounts are missing', 'funders[0].amounts', withFund({ amounts: undefined })],
  ['another funder is first', 'funders[1]', withFunders((funders) => [other('Z'), ...funders])],
];

test('the rules of the tests are valid', () => {
  expect(issues).toEqual([]);
  expect(rules).toHaveLength(1);
});

test('finds each of forty faults, at its path and nowhere else', () => {
  const found = faults.flatMap(([name, path, spoil]) =>
    [0, 1, 2, 3, 4].map((index) => {
      const story = spoil(clean(index));
      return [name, path, checkVisibility(story, rules).map((finding) => finding.path)];
    }),
  );
  expect(found).toHaveLength(40);
  // A funder that is second may also be folded.
  for (const [name, path, paths] of found)
    expect([name, ...new Set(paths as string[])]).toEqual([name, path]);
});

test('finds nothing in two hundred stories that keep the rules', () => {
  const found = Array.from({ length: 200 }, (_, index) => checkVisibility(clean(index), rules));
  expect(found.flat()).toEqual([]);
});

test('a funder that a card hides behind a disclosure is found for the variants that must name it', () => {
  const [{ first: _, ...rest }] = input as [(typeof input)[0]];
  const relaxed = parseVisibilityRules([rest]).rules;
  const story = withFunders(([own]) => [...['A', 'B', 'C'].map(other), own!])(clean(0));
  expect(checkVisibility(story, relaxed)).toEqual(
    ['lead', 'standard'].map((variant) => ({
      rule: 'Fund',
      path: 'funders[3]',
      received: `position 4, which a ${variant} card hides behind a disclosure`,
      expected: 'position 2 or before',
    })),
  );
});

test('a finding says what was received and what was expected, word for word', () => {
  expect(checkVisibility(withFund({ statement: 'Paid.' })(clean(1)), rules)).toEqual([
    {
      rule: 'Fund',
      path: 'funders[0].statement',
      received: '"Paid."',
      expected: '"Financé par le Fonds."',
    },
  ]);
});

test('no rule applies to a withdrawn story, or to one that does not name a funder who need not be named', () => {
  const withdrawn = articleOf({ headline: 'A', status: { type: 'withdrawn' } });
  expect(checkVisibility(withdrawn, rules)).toEqual([]);
  expect(checkVisibility(articleOf({ headline: 'A' }), [donorRules.eu])).toEqual([]);
});

test('the rules for two donors are valid, and name the guidance that they follow', () => {
  const parsed = parseVisibilityRules(JSON.parse(JSON.stringify(Object.values(donorRules))));
  expect(parsed.issues).toEqual([]);
  expect(parsed.rules).toHaveLength(2);
  for (const { source } of parsed.rules) expect(source).toMatch(/^https?:/);
});

test('a rule applies to the identifier of a funder in any case', () => {
  const emblem = (identifier: string) =>
    parseVisibilityRules([{ name: 'R', funder: { identifier }, emblem: true }]).rules;
  const story = articleOf({ headline: 'A', funders: [{ name: 'A fund', identifier: 'XM-DAC-1' }] });
  for (const identifier of ['XM-DAC-1', 'xm-dac-1'])
    expect(checkVisibility(story, emblem(identifier)).map(({ path }) => path)).toEqual(['funders[0].logo']);
});

describe('a rule that cannot be checked is an error', () => {
  const rule = (fields: object) => ({ name: 'R', funder: { names: ['F'] }, ...fields });
  test.each([
    ['without a funder', [{ name: 'R' }], '[0].funder required'],
    ['whose funder has no name', [rule({ funder: {} })], '[0].funder required'],
    [
      'for the funder of another',
      [rule({}), rule({ funder: { names: ['X', ' f '] } })],
      '[1].funder duplicate',
    ],
    [
      'that wants to be first, like another',
      [rule({ first: true }), rule({ funder: { names: ['X'] }, first: true })],
      '[1].first value',
    ],
    ['with a part that is not known', [rule({ emblems: true })], '[0].emblems unknown-field'],
    ['with a variant that names nobody', [rule({ named: ['headline'] })], '[0].named[0] value'],
    [
      'for the identifier of another in other case',
      [rule({ funder: { identifier: 'XM-DAC-1' } }), rule({ funder: { identifier: 'xm-dac-1' } })],
      '[1].funder duplicate',
    ],
    [
      'after more rules than are read',
      Array.from({ length: 201 }, (_, index) => rule({ funder: { names: [`F${index}`] } })),
      '[200] too-long',
    ],
    ['that is text', ['F'], '[0] type'],
    ['that is nothing', [null], '[0] type'],
  ])('%s', (_, given, issue) => {
    const parsed = parseVisibilityRules(given);
    expect(brief(parsed.issues)).toEqual([issue]);
    expect(parsed.issues.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

test('many rules with many names, and marks without end, take linear time', () => {
  const names = (rule: number, marks: string) =>
    Array.from({ length: 80 }, (_, index) => `Fund ${rule} of ${index}${marks}`);
  const of = (marks: string) =>
    Array.from({ length: 80 }, (_, rule) => ({ name: `${rule}`, funder: { names: names(rule, marks) } }));
  expect(cpuSeconds(() => parseVisibilityRules(of('')))).toBeLessThan(1);
  expect(cpuSeconds(() => parseVisibilityRules(of('\u0301\u0323'.repeat(500))))).toBeLessThan(3);
});
