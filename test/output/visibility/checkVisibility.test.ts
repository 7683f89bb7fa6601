import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderArticle } from '../../../src/embed/static/renderToHtml.js';
import type { Article } from '../../../src/model/article.js';
import { toEmail } from '../../../src/output/email/toEmail.js';
import { toStoryHtml } from '../../../src/output/story/toStoryHtml.js';
import { checkVisibility, visibilityOf } from '../../../src/output/visibility/checkVisibility.js';
import { donorRules } from '../../../src/output/visibility/donorRules.js';
import { parseVisibilityRules } from '../../../src/output/visibility/rules.js';
import { articleOf, brief } from '../../model/inputs.js';
import { cpuSeconds } from '../../support/cpuSeconds.js';
import { runs } from '../../support/runs.js';

const disclaimer =
  'Funded by the European Union. Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the Agency for Examples. Neither the European Union nor the granting authority can be held responsible for them.';
const eu = {
  name: 'European Union',
  acronym: 'EU',
  logo: 'https://example.org/eu.svg',
  statement: 'Funded by the European Union',
  disclaimer,
};
const other = (name: string) => ({ name });
const rules = [donorRules.eu];

/** Each form that shows funders, and whether it is the whole story. */
const forms: readonly [name: string, isWholeStory: boolean, (article: Article) => string][] = [
  ['a lead card', false, (article) => renderArticle(article, { variant: 'lead' }).html],
  ['a standard card', false, (article) => renderArticle(article, { variant: 'standard' }).html],
  ['the whole story', true, (article) => renderArticle(article, { variant: 'full' }).html],
  ['an e-mail', true, (article) => toEmail(article).html],
  ['the story document', true, (article) => toStoryHtml(article)],
];

const pathsOf = (article: Article, html: string, isWholeStory: boolean) =>
  checkVisibility(article, html, rules, { isWholeStory }).map(({ path }) => path);

const storyOf = (funders: readonly object[], more: object = {}) =>
  articleOf({ headline: 'A clinic opens', language: 'en', funders, ...more });

describe.each(forms)('in %s', (_, isWholeStory, write) => {
  const credited = storyOf([other('A'), other('B'), other('C'), eu]);

  test('a credited funder has no finding, also as the fourth of the story', () => {
    expect(pathsOf(credited, write(credited), isWholeStory)).toEqual([]);
    const [{ emblemHeight } = {}] = visibilityOf(credited, write(credited), rules);
    expect(emblemHeight).toMatch(/^(?:40px|3em)$/);
  });

  test('whatever is taken out of random credits is found', () => {
    const word = fc.constantFrom('Water', 'Fund', 'of', 'Clinics', '“Health”', 'A & B', '水', 'صندوق');
    const names = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    const credit = fc.record({
      before: names,
      after: names,
      statement: fc.constantFrom(...donorRules.eu.statements.filter(({ language }) => language === 'en')),
      logo: fc.constantFrom(
        'https://example.org/eu.svg',
        'https://example.org/a?b=1&c=2',
        'https://example.org/%D8%B5.png',
      ),
    });
    fc.assert(
      fc.property(credit, ({ before, after, statement: { text: statement }, logo }) => {
        const list = (given: string[][]) => given.map((words, index) => other(`${words.join(' ')} ${index}`));
        const article = storyOf([...list(before), { ...eu, logo, statement }, ...list(after)]);
        const html = write(article);
        expect(pathsOf(article, html, isWholeStory)).toEqual([]);
        const emblem = html.match(/<img[^>]*example\.org\/(?:eu|a\?|%D8)[^>]*>/)![0];
        expect(pathsOf(article, html.replaceAll(emblem, ''), isWholeStory)).toContain(
          `funders[${before.length}].logo`,
        );
        const silent = html.replaceAll(statement, 'x');
        expect(pathsOf(article, silent, isWholeStory).join()).toMatch(/statement|logo/);
        expect(pathsOf(article, silent.replaceAll(emblem, ''), isWholeStory)).not.toEqual([]);
        const folded = html.replaceAll(emblem, `<details><summary>More</summary>${emblem}</details>`);
        expect(pathsOf(article, folded, isWholeStory)).not.toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });

  test.runIf(isWholeStory)('a disclaimer that is taken out is found', () => {
    const html = write(credited).replaceAll('Views and opinions', 'Opinions');
    expect(pathsOf(credited, html, true)).toEqual(['funders[3].disclaimer']);
  });
});

test.each([
  ['a compact card', 'compact'],
  ['a card of one line', 'headline'],
] as const)('%s names no funder, which is a finding', (_, variant) => {
  const story = storyOf([eu]);
  expect(pathsOf(story, renderArticle(story, { variant }).html, false)).toContain('funders[0].name');
});

test.each([
  ['the emblem', 'funders[0].logo', { logo: undefined }],
  ['the statement', 'funders[0].statement', { statement: undefined }],
  ['the words of the statement', 'funders[0].statement', { statement: 'Paid by the EU' }],
  ['the disclaimer', 'funders[0].disclaimer', { disclaimer: undefined }],
  ['the words of the disclaimer', 'funders[0].disclaimer', { disclaimer: 'No liability.' }],
])('a story that lacks %s is found, in its article', (_, path, change) => {
  const story = storyOf([{ ...eu, ...change }]);
  expect(pathsOf(story, toStoryHtml(story), true)).toContain(path);
});

test('co-funding is lawful, and each language has its own words', () => {
  const cofunded = storyOf([{ ...eu, statement: 'Co-funded by the European Union' }]);
  expect(pathsOf(cofunded, toEmail(cofunded).html, true)).toEqual([]);
  const french = storyOf(
    [{ name: 'Union européenne', logo: eu.logo, statement: "Cofinancé par l'Union européenne" }],
    {
      language: 'fr-CA',
    },
  );
  expect(pathsOf(french, renderArticle(french, {}).html, false)).toEqual([]);
  const english = storyOf([eu], { language: 'fr' });
  expect(checkVisibility(english, renderArticle(english, {}).html, rules, { isWholeStory: false })).toEqual([
    {
      rule: 'European Union',
      path: 'funders[0].statement',
      received: '"Funded by the European Union"',
      expected: '"Financé par l’Union européenne" or "Cofinancé par l’Union européenne"',
    },
  ]);
});

test('an emblem that is lower than the least height, or than another logo, is found', () => {
  const story = storyOf([eu], { publisher: { name: 'The Agency', logo: 'https://example.org/agency.svg' } });
  const html = toStoryHtml(story);
  const low = html.replace('height="40"', 'height="30"');
  expect(pathsOf(story, low, true)).toEqual(['funders[0].logo']);
  const tall = html.replace(
    '<article>',
    '<article><img src="https://example.org/agency.svg" alt="" height="64">',
  );
  expect(pathsOf(story, tall, true)).toEqual(['funders[0].logo']);
});

test('an emblem with a path is found with the base URL that the output was written with', () => {
  const story = storyOf([{ ...eu, logo: '/logos/eu.svg' }]);
  const baseUrl = 'https://example.org/news/';
  const html = toEmail(story, { baseUrl }).html;
  expect(checkVisibility(story, html, rules, { baseUrl })).toEqual([]);
  expect(checkVisibility(story, html, rules).map(({ path }) => path)).toEqual(['funders[0].logo']);
});

test('no rule applies to a withdrawn story, or to one that does not name a funder who need not be named', () => {
  const withdrawn = articleOf({ headline: 'A', status: { type: 'withdrawn' } });
  expect(checkVisibility(withdrawn, renderArticle(withdrawn, {}).html, rules)).toEqual([]);
  expect(checkVisibility(articleOf({ headline: 'A' }), '', rules)).toEqual([]);
});

test('the rules of donors are valid, and say what they follow and when it was read', () => {
  const parsed = parseVisibilityRules(JSON.parse(JSON.stringify(Object.values(donorRules))));
  expect(parsed.issues).toEqual([]);
  expect(parsed.rules).toHaveLength(Object.keys(donorRules).length);
  for (const { source, read } of parsed.rules) {
    expect(source).toMatch(/^https:/);
    expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('deep and long HTML takes linear time', () => {
  const story = storyOf([eu]);
  expect(cpuSeconds(() => checkVisibility(story, '<b>'.repeat(20_000), rules))).toBeLessThan(3);
  expect(cpuSeconds(() => checkVisibility(story, '<p>a<img src=x>'.repeat(20_000), rules))).toBeLessThan(3);
});

test('a rule applies to the identifier of a funder in any case', () => {
  const emblem = (identifier: string) =>
    parseVisibilityRules([{ name: 'R', funder: { identifier }, emblem: true }]).rules;
  const story = articleOf({ headline: 'A', funders: [{ name: 'A fund', identifier: 'XM-DAC-1' }] });
  for (const identifier of ['XM-DAC-1', 'xm-dac-1'])
    expect(checkVisibility(story, 'A fund', emblem(identifier)).map(({ path }) => path)).toEqual([
      'funders[0].logo',
    ]);
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
    ['with a part that is not known', [rule({ emblems: true })], '[0].emblems unknown-field'],
    ['with a height that is none', [rule({ minHeight: 0 })], '[0].minHeight value'],
    ['that was read on no day', [rule({ read: 'today' })], '[0].read value'],
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
