import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text/text.js';
import { ar } from '../../../src/i18n/ar/locale.js';
import { en } from '../../../src/i18n/en/locale.js';
import { es } from '../../../src/i18n/es/locale.js';
import { fr } from '../../../src/i18n/fr/locale.js';
import { ru } from '../../../src/i18n/ru/locale.js';
import { zh } from '../../../src/i18n/zh/locale.js';
import { checkEvidence } from '../../../src/model/evidence/checkEvidence.js';
import { printableEvidence, unprintableQuotes } from '../../../src/model/evidence/printableEvidence.js';
import { parseArticle } from '../../../src/model/parseArticle.js';
import { cpuSeconds } from '../../support/cpuSeconds.js';

const locales = [en, fr, es, ar, ru, zh];
const folder = 'test/fixtures/pressReleases';
const releases = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, article: fromText(text, { withEvidence: true }).articles[0]! };
});

function articleOf(input: object) {
  const result = parseArticle({ headline: 'Clinic opens', ...input });
  if (!result.ok) throw new Error('no article');
  return result.article;
}

test('reports at most one in a hundred honest values of the press releases', () => {
  // The reader knows the country of a city from its tables; such a quote names only the city.
  const isTold = ({ path }: { path: string }) => !/\.country$/.test(path);
  const reported = releases.flatMap(({ name, text, article }) =>
    checkEvidence(article, text, { locales })
      .issues.filter(isTold)
      .map(({ path, message }) => `${name} ${path} ${message}`),
  );
  const claims = releases.reduce((sum, { article }) => sum + (article.evidence?.length ?? 0), 0);
  expect(claims).toBeGreaterThan(150);
  expect(reported.slice(Math.floor(claims / 100))).toEqual([]);
});

test('omits an invented funder, and keeps the evidence of those after it', () => {
  const source = 'The clinic was funded by the Water Fund.\nIt opened on 2 April 2015.';
  const quote = 'funded by the Water Fund';
  const article = articleOf({
    funders: [{ name: 'Oil Bank' }, { name: 'Water Fund' }],
    published: '2015-04-02',
    evidence: [
      { path: 'funders[0].name', quote: 'funded by the Oil Bank' },
      { path: 'funders[1].name', quote },
      { path: 'published', quote: 'opened on 2 April 2015' },
    ],
  });
  expect(printableEvidence(article)).toEqual([]);
  const checked = checkEvidence(article, source);
  expect(checked.issues).toMatchObject([{ path: 'funders[0].name', claimed: 'Oil Bank', found: undefined }]);
  expect(checked.article?.funders).toEqual([{ name: 'Water Fund' }]);
  expect(printableEvidence(checked.article!)).toMatchObject([{ path: 'funders[0].name', quote }, {}]);
  const kept = checkEvidence(article, source, { unproven: 'keep' }).article!;
  expect(kept.funders).toHaveLength(2);
  expect(printableEvidence(kept)).toHaveLength(2);
  const copied = { ...checked.article!, funders: [{ name: 'Oil Bank' }] };
  expect(printableEvidence(copied)).toMatchObject([{ path: 'published' }]);
  expect(printableEvidence(JSON.parse(JSON.stringify(checked.article)))).toEqual([]);
});

test('warns of a quote that the story does not contain, and shows one that it does', () => {
  const body = [{ type: 'paragraph', content: [{ text: 'Paid by the\u00a0“Water Fund”.' }] }];
  const funders = [{ name: 'Water Fund' }];
  const input = (quote: string) => ({
    headline: 'Clinic',
    body,
    funders,
    evidence: [{ path: 'funders', quote }],
  });
  const found = articleOf(input('by the "Water Fund"'));
  expect(printableEvidence(found)).toHaveLength(1);
  expect(unprintableQuotes(found)).toEqual([]);
  expect(unprintableQuotes(articleOf(input('by the Oil Bank')))).toMatchObject([
    {
      path: 'evidence[0].quote',
      code: 'evidence',
      message:
        'received "by the Oil Bank"; expected words of the story; readers do not see it unless checkEvidence finds it in the source',
    },
  ]);
});

test('a required field needs evidence for each of its values', () => {
  const source = 'Funded by the Water Fund.';
  const article = articleOf({
    funders: [{ name: 'Water Fund', country: 'NO' }, { name: 'Oil Bank' }],
    evidence: [{ path: 'funders[0].name', quote: 'by the Water Fund' }],
  });
  const checked = checkEvidence(article, source, { required: ['funders'] });
  expect(checked.issues.map(({ path }) => path)).toEqual(['funders[0].country', 'funders[1].name']);
  expect(checked.article?.funders).toEqual([{ name: 'Water Fund' }]);
});

test('catches 99 of 100 values, and quotes, that were changed', () => {
  const claims = releases.flatMap(({ text, article }) =>
    (article.evidence ?? [])
      .filter(({ path }) => /name$|goal$/.test(path))
      .map((one) => ({ ...one, text, article })),
  );
  const names = claims.flatMap(({ path, article }) => {
    const [, list, index] = /^(\w+)\[(\d+)\]\.name$/.exec(path) ?? [];
    const entry = article[list as 'funders']?.[Number(index)];
    return entry ? [entry.name] : [];
  });
  let missed = 0;
  let tried = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...claims),
      fc.constantFrom(...names),
      fc.integer({ min: 1, max: 17 }),
      fc.boolean(),
      (claim, name, goal, changesQuote) => {
        const words = claim.quote.split(/(?<=\s)/);
        words[goal % words.length] = `${name} `;
        const quote = changesQuote ? words.join('') : claim.quote;
        const isGoal = /goal$/.test(claim.path);
        if (
          changesQuote ? claim.text.includes(quote.trim()) : claim.quote.includes(isGoal ? `${goal}` : name)
        )
          return;
        const list = isGoal ? { sdgs: [{ goal }] } : { funders: [{ name }] };
        const path = isGoal ? 'sdgs[0].goal' : 'funders[0].name';
        const article = articleOf({ ...list, evidence: [{ path, quote }] });
        tried++;
        if (!checkEvidence(article, claim.text, { locales }).issues.length) missed++;
      },
    ),
    { numRuns: 2000 },
  );
  expect(tried).toBeGreaterThan(1000);
  expect(missed / tried).toBeLessThan(0.01);
});

test.each([
  ['JO', 'a clinic in Jordan', true],
  ['MD', 'при поддержке правительства Молдовы', true],
  ['LB', 'افتتحت العيادة بلبنان', true],
  ['KE', '肯尼亚的学校', true],
  ['SN', 'financé au Sénégal', true],
  ['MX', 'escuelas de México', true],
  ['SD', 'schools in South Sudan', false],
  ['NE', 'schools in Nigeria', false],
])('a country is found by its names: %s in "%s"', (country, quote, isProven) => {
  const evidence = [{ path: 'locations[0].country', quote }];
  const article = articleOf({ locations: [{ name: 'X', country }], evidence });
  expect(checkEvidence(article, quote).issues.length === 0).toBe(isProven);
});

test.each([
  ['2026-03-06', 'on 6 March 2026', true],
  ['2025-12-06', 'السبت 06 كانون الأول 2025 الساعة 16:20', true],
  ['2026-04-02', '2 نيسان/أبريل 2026', true],
  ['2026-04-02', '2026年4月2日', true],
  ['2026-04-02', '2 апреля 2026 г.', true],
  ['2025-01-17', 'الخميس 16 يناير 2025 - 17:42', false],
  ['2026-04-03', '2 April 2026', false],
])('a date is found by its day: %s in "%s"', (published, quote, isProven) => {
  const article = articleOf({ published, evidence: [{ path: 'published', quote }] });
  expect(checkEvidence(article, quote, { locales }).issues.length === 0).toBe(isProven);
});

test('takes time in proportion to the source', () => {
  const article = articleOf({
    topics: ['b'],
    evidence: [{ path: 'topics[0]', quote: `b${'a'.repeat(1900)}` }],
  });
  const seconds = cpuSeconds(() =>
    expect(checkEvidence(article, 'a'.repeat(1_000_000)).issues).toHaveLength(1),
  );
  expect(seconds).toBeLessThan(3);
});
