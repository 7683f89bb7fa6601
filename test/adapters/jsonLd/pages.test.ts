import { describe, expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';

const news = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A new well' };

/** A page with these things in scripts of their own, and these parts of its head. */
function page(things: readonly (object | string)[], head = '', root = '<html lang="en">'): string {
  const scripts = things.map((thing) => (typeof thing === 'string' ? thing : JSON.stringify(thing)));
  const written = scripts.map((script) => `<script type="application/ld+json">${script}</script>`);
  return `<!doctype html>${root}<head>${head}${written.join('')}</head><body>Menu</body></html>`;
}

describe('a script is no HTML: its entities are its texts’', () => {
  test.each([
    ['quotation marks', { headline: 'Say &quot;water&quot;' }, { headline: 'Say "water"' }],
    ['numbers', { description: 'It&#8217;s &#34;new&#34;' }, { summary: 'It’s "new"' }],
    ['a backslash', { headline: 'C:&#92;x' }, { headline: 'C:\\x' }],
    [
      'an address',
      { url: 'https://a.example/?p=1&amp;q=2', image: 'https://a.example/i?w=9&#038;h=5' },
      { url: 'https://a.example/?p=1&q=2', image: { src: 'https://a.example/i?w=9&h=5' } },
    ],
  ])('%s', (_, properties, expected) => {
    expect(fromJsonLd(page([{ ...news, ...properties }])).articles).toMatchObject([expected]);
  });

  test('unless the whole script was escaped', () => {
    const script = JSON.stringify(news).replaceAll('"', '&quot;');
    expect(fromJsonLd(page([script])).articles).toMatchObject([{ headline: 'A new well' }]);
  });
});

test.each([
  ['to the line’s end', '"url": "https://a.example/x", // the page\n "inLanguage": "en" // tag\n'],
  ['before a bracket', '"url": "https://a.example/x", // "inLanguage": "fr"\n'],
  ['of several lines', '/* about\n "it" */ "url": "https://a.example/x"'],
])('comments in JSON: %s', (_, part) => {
  const script = `{"@type": "NewsArticle", "headline": "Not // a comment /* here */", ${part}}`;
  expect(fromJsonLd(page([script])).articles).toMatchObject([
    { headline: 'Not // a comment /* here */', url: 'https://a.example/x', language: 'en' },
  ]);
});

describe('the address of the only article of a page, where it has none, is the page’s', () => {
  const dated = { ...news, datePublished: '2024-05-03' };
  const canonical = '<link rel="canonical" href="https://a.example/well">';
  test.each([
    ['canonical', [news], canonical, ['https://a.example/well']],
    [
      'of the open graph',
      [news],
      '<link rel="canonical" href="/well"><meta property="og:url" content="https://a.example/w">',
      ['https://a.example/w'],
    ],
    ['own first', [{ ...news, url: 'https://a.example/own' }], canonical, ['https://a.example/own']],
    ['not of two', [news, { ...news, headline: 'Another' }], canonical, [undefined, undefined]],
    ['one told twice', [dated, { ...dated, description: 'Water' }], canonical, ['https://a.example/well']],
  ])('%s', (_, things, head, urls) => {
    expect(fromJsonLd(page(things, head)).articles.map(({ url }) => url)).toEqual(urls);
  });

  test('what is relative starts from it', () => {
    const head = '<link rel="canonical" href="/well"><meta property="og:url" content="https://a.example/w">';
    const author = { '@type': 'Person', name: 'Ada', url: '/by/ada' };
    expect(fromJsonLd(page([{ ...news, author }], head)).articles).toMatchObject([
      { authors: [{ name: 'Ada', url: 'https://a.example/by/ada' }] },
    ]);
  });
});

describe('two objects of one address and one time are one story', () => {
  const first = { ...news, url: 'https://a.example/well', datePublished: '2024-05-03T06:30:00Z' };
  test.each([
    ['another headline', { headline: 'New well!' }, 1],
    ['the time in another form', { headline: 'New well!', datePublished: '2024-05-03T08:30:00+02:00' }, 1],
    ['http', { headline: 'New well!', url: 'http://a.example/well/' }, 1],
    ['another time', { headline: 'New well!', datePublished: '2024-05-04' }, 2],
    ['another place on the page', { headline: 'Post 2', url: 'https://a.example/well#2' }, 2],
  ])('%s', (_, properties, count) => {
    expect(fromJsonLd(page([first, { ...first, ...properties }])).articles).toHaveLength(count);
  });
});

describe('who publishes, where the article does not say: the one organisation that the page is of', () => {
  const paper = { '@type': 'NewsMediaOrganization', name: 'The Well', url: 'https://a.example/' };
  test.each([
    ['a newspaper', [news, paper], { name: 'The Well', url: 'https://a.example/' }],
    ['an organisation', [{ ...paper, '@type': 'Organization' }, news], { name: 'The Well' }],
    ['a site', [{ '@type': 'WebSite', name: 'The Well' }, news], { name: 'The Well' }],
    ['a site of an organisation', [{ '@type': 'WebSite', name: 'x' }, paper, news], { name: 'The Well' }],
    ['not one of two', [news, paper, { ...paper, name: 'The Pump' }], undefined],
    ['not against the article', [{ ...news, publisher: 'Agency' }, paper], { name: 'Agency' }],
    ['not one that is only mentioned', [{ ...news, mentions: paper }], undefined],
  ])('%s', (_, things, publisher) => {
    const [article] = fromJsonLd(page(things)).articles;
    if (publisher) expect(article?.publisher).toMatchObject(publisher);
    else expect(article?.publisher).toBeUndefined();
  });
});

test.each([
  ['the root', '', '<html lang="fr-CA">', 'fr-CA'],
  ['the open graph', '<meta property="og:locale" content="ar_AR">', '<html>', 'ar'],
  ['the open graph, with a country', '<meta property="og:locale" content="pt_BR">', '<html>', 'pt-BR'],
  ['a header', '<meta http-equiv="Content-Language" content="ru">', '<html>', 'ru'],
  ['the root before all', '<meta property="og:locale" content="en_US">', '<html lang="de">', 'de'],
  ['nothing', '<meta property="og:locale" content="?">', '<html>', 'en'],
])('the language of a page by %s', (_, head, root, language) => {
  expect(fromJsonLd(page([news], head, root)).articles).toMatchObject([{ language }]);
});
