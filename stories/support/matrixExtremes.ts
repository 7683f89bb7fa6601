/** Extreme articles, derived from a regular one. Most are not parsed: a card must render invalid data too. */
import type { Article } from '../../src/exports/index.js';
import { parseArticle } from '../../src/exports/model.js';
import { allGoals, headlineOnly, image, mixed, twelveFunders } from './articles.js';

/** The first `count` graphemes. */
const characters = (text: string, count: number) =>
  [...new Intl.Segmenter().segment(text)]
    .slice(0, count)
    .map(({ segment }) => segment)
    .join('');

/** Names that try to reverse the reading direction, to be invisible, or to be taller than a line. */
export const hostileNames: readonly string[] = [
  'Fund \u202efo retaW\u202c (override)',
  '\u2067Isolate that never closes (2026)',
  'Zero\u200bwidth\u200bspaces\u200beverywhere\u200bin\u200bone\u200blong\u200bname',
  'Word\u2060joiners\u2060forbid\u2060every\u2060break\u2060in\u2060this\u2060name',
  'Marks Z\u0351\u036b\u0343a\u036b\u0346l\u034c\u0350\u0351g\u0351\u0352o',
];

/** Names with emoji: families, flags, skin tones. */
export const emojiNames: readonly string[] = [
  '🌊 Wells Fund 💧',
  'Families 👨‍👩‍👧‍👦 and farmers 👩🏽‍🌾',
  '🇯🇴🇰🇪🇻🇺🇻🇳 United',
];

/** Names in several scripts, with brackets and numbers at their edges. */
export const mixedNames: readonly string[] = [
  'مؤسسة الفنون (2026)',
  'קרן לדוגמה [3]',
  '教育基金 (EF)',
  'Фонд «Вода», 2-й этап',
];

const named = (names: readonly string[]) => names.map((name) => ({ name }));

/** Parses an article, which removes bidi overrides. */
function parsed(input: object): Article {
  const result = parseArticle(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.article;
}

interface Extreme {
  label: string;
  make: (article: Article) => Article;
}

const all = allGoals.sdgs.map(({ goal }) => ({ goal, targets: [`${goal}.1`] }));

/** Each keeps the language of its source article, except the two about languages. */
export const extremes: readonly Extreme[] = [
  { label: 'As it should be', make: (article) => article },
  {
    label: 'One letter',
    make: (article) => ({ ...article, headline: characters(article.headline, 1) }),
  },
  {
    label: '300 characters',
    make: (article) => ({ ...article, headline: characters(`${article.headline} `.repeat(25), 300) }),
  },
  {
    label: 'A word of 60 letters',
    make: (article) => ({
      ...article,
      headline: characters(`${article.headline}${article.summary}`.replaceAll(/[\s\p{P}]/gu, ''), 60),
    }),
  },
  { label: 'No picture', make: ({ image: _, ...article }) => article },
  {
    label: 'A picture that fails',
    make: (article) => ({ ...article, image: { ...image, ...article.image, src: 'data:image/png,' } }),
  },
  {
    label: 'A picture with wrong sizes',
    make: (article) => ({ ...article, image: { ...image, ...article.image, width: 40, height: 9000 } }),
  },
  { label: '17 goals', make: (article) => ({ ...article, sdgs: all }) },
  { label: '12 funders', make: (article) => ({ ...article, funders: twelveFunders }) },
  {
    label: 'Mixed scripts',
    make: (article) => ({
      ...article,
      headline: `${article.headline}: “بيت الحكمة”, 图书馆 (2026)`,
      dateline: mixed.dateline,
      locations: mixed.locations,
      funders: named(mixedNames),
    }),
  },
  {
    label: 'Emoji',
    make: (article) => ({
      ...article,
      section: `📣 ${article.section}`,
      headline: `🌊💧 ${article.headline} 👩🏽‍🌾`,
      funders: named(emojiNames),
    }),
  },
  {
    label: 'Zero-width and bidi controls',
    make: (article) =>
      parsed({
        ...article,
        headline: `\u202e\u200b\u2067${article.headline}`,
        dateline: { place: hostileNames[1]!, agency: 'EWA' },
        locations: [{ name: hostileNames[0]!, kind: 'site', country: 'NZ' }],
        funders: named(hostileNames),
      }),
  },
  {
    label: 'A language nobody knows',
    make: (article) => ({ ...article, language: 'mis-x-valley' }),
  },
  {
    label: 'Corrected',
    make: (article) => ({
      ...article,
      status: { type: 'correction', text: article.summary ?? '', date: '2026-03-13' },
    }),
  },
  {
    label: 'Withdrawn',
    make: (article) => ({ ...article, status: { type: 'withdrawn', date: '2026-03-16' } }),
  },
  {
    label: 'A headline and nothing else',
    make: ({ language, headline }) => ({ ...headlineOnly, language, headline }),
  },
];
