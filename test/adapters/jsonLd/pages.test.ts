import { describe, expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';

const news = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A new well' };

/** A page with a script for each of these objects, and these elements in its head. */
function page(things: readonly (object | string)[], head = '', root = '<html lang="en">'): string {
  const scripts = things.map((thing) => (typeof thing === 'string' ? thing : JSON.stringify(thing)));
  const written = scripts.map((script) => `<script type="application/ld+json">${script}</script>`);
  return `<!doctype html>${root}<head>${head}${written.join('')}</head><body>Menu</body></html>`;
}

describe('decodes HTML entities in the texts of a script', () => {
  test.each([
    ['quotation marks', { headline: 'Say &quot;water&quot;' }, { headline: 'Say "water"' }],
    ['numbers', { description: 'It&#8217;s &#34;new&#34;' }, { summary: 'It’s "new"' }],
    ['a backslash', { headline: 'C:&#92;x' }, { headline: 'C:\\x' }],
    [
      'in URLs',
      { url: 'https://a.example/?p=1&amp;q=2', image: 'https://a.example/i?w=9&#038;h=5' },
      { url: 'https://a.example/?p=1&q=2', image: { src: 'https://a.example/i?w=9&h=5' } },
    ],
  ])('%s', (_, properties, expected) => {
    expect(fromJsonLd(page([{ ...news, ...properties }])).articles).toMatchObject([expected]);
  });

  test('and in a script that was escaped as a whole', () => {
    const script = JSON.stringify(news).replaceAll('"', '&quot;');
    expect(fromJsonLd(page([script])).articles).toMatchObject([{ headline: 'A new well' }]);
  });
});

test.each([
  ['to the end of a line', '"url": "https://a.example/x", // the page\n "inLanguage": "en" // tag\n'],
  ['before a bracket', '"url": "https://a.example/x", // "inLanguage": "fr"\n'],
  ['across several lines', '/* about\n "it" */ "url": "https://a.example/x"'],
])('ignores comments in JSON: %s', (_, part) => {
  const script = `{"@type": "NewsArticle", "headline": "Not // a comment /* here */", ${part}}`;
  expect(fromJsonLd(page([script])).articles).toMatchObject([
    { headline: 'Not // a comment /* here */', url: 'https://a.example/x', language: 'en' },
  ]);
});

describe('gives the only article of a page, if it has no URL, that of the page', () => {
  const dated = { ...news, datePublished: '2024-05-03' };
  const canonical = '<link rel="canonical" href="https://a.example/well">';
  test.each([
    ['from the canonical link', [news], canonical, ['https://a.example/well']],
    [
      'from og:url',
      [news],
      '<link rel="canonical" href="/well"><meta property="og:url" content="https://a.example/w">',
      ['https://a.example/w'],
    ],
    [
      'unless it has its own',
      [{ ...news, url: 'https://a.example/own' }],
      canonical,
      ['https://a.example/own'],
    ],
    ['but not if there are two', [news, { ...news, headline: 'Another' }], canonical, [undefined, undefined]],
    [
      'even if it is described twice',
      [dated, { ...dated, description: 'Water' }],
      canonical,
      ['https://a.example/well'],
    ],
  ])('%s', (_, things, head, urls) => {
    expect(fromJsonLd(page(things, head)).articles.map(({ url }) => url)).toEqual(urls);
  });

  test('and resolves relative URLs against it', () => {
    const head = '<link rel="canonical" href="/well"><meta property="og:url" content="https://a.example/w">';
    const author = { '@type': 'Person', name: 'Ada', url: '/by/ada' };
    expect(fromJsonLd(page([{ ...news, author }], head)).articles).toMatchObject([
      { authors: [{ name: 'Ada', url: 'https://a.example/by/ada' }] },
    ]);
  });
});

describe('merges two objects with the same URL and time', () => {
  const first = { ...news, url: 'https://a.example/well', datePublished: '2024-05-03T06:30:00Z' };
  test.each([
    ['with different headlines', { headline: 'New well!' }, 1],
    [
      'with the time in another format',
      { headline: 'New well!', datePublished: '2024-05-03T08:30:00+02:00' },
      1,
    ],
    ['with http instead of https', { headline: 'New well!', url: 'http://a.example/well/' }, 1],
    ['but not with different times', { headline: 'New well!', datePublished: '2024-05-04' }, 2],
    ['but not with different fragments', { headline: 'Post 2', url: 'https://a.example/well#2' }, 2],
  ])('%s', (_, properties, count) => {
    expect(fromJsonLd(page([first, { ...first, ...properties }])).articles).toHaveLength(count);
  });
});

describe('takes a missing publisher from the page', () => {
  const paper = { '@type': 'NewsMediaOrganization', name: 'The Well', url: 'https://a.example/' };
  test.each([
    ['if it lists a newspaper', [news, paper], { name: 'The Well', url: 'https://a.example/' }],
    ['if it lists an organisation', [{ ...paper, '@type': 'Organization' }, news], { name: 'The Well' }],
    ['if it lists a site', [{ '@type': 'WebSite', name: 'The Well' }, news], { name: 'The Well' }],
    [
      'and prefers an organisation to a site',
      [{ '@type': 'WebSite', name: 'x' }, paper, news],
      { name: 'The Well' },
    ],
    ['but not if it lists two', [news, paper, { ...paper, name: 'The Pump' }], undefined],
    ['but not if the article names one', [{ ...news, publisher: 'Agency' }, paper], { name: 'Agency' }],
    ['but not if it is only mentioned', [{ ...news, mentions: paper }], undefined],
  ])('%s', (_, things, publisher) => {
    const [article] = fromJsonLd(page(things)).articles;
    if (publisher) expect(article?.publisher).toMatchObject(publisher);
    else expect(article?.publisher).toBeUndefined();
  });
});

test.each([
  ['the root element', '', '<html lang="fr-CA">', 'fr-CA'],
  ['og:locale', '<meta property="og:locale" content="ar_AR">', '<html>', 'ar'],
  ['og:locale with a country', '<meta property="og:locale" content="pt_BR">', '<html>', 'pt-BR'],
  ['Content-Language', '<meta http-equiv="Content-Language" content="ru">', '<html>', 'ru'],
  [
    'the root element before og:locale',
    '<meta property="og:locale" content="en_US">',
    '<html lang="de">',
    'de',
  ],
  ['no valid value, which is English', '<meta property="og:locale" content="?">', '<html>', 'en'],
])('takes the language of a page from %s', (_, head, root, language) => {
  expect(fromJsonLd(page([news], head, root)).articles).toMatchObject([{ language }]);
});
