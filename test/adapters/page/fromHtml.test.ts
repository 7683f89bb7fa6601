import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../../src/exports/adapters/html.js';
import { parseArticle } from '../../../src/exports/model.js';
import type { Issue } from '../../../src/model/issue.js';
import { toJsonLd } from '../../../src/output/jsonLd/toJsonLd.js';

const address = 'https://a.example/news/well';

/** The issues, without that of a page that marks no story. */
const others = (issues: readonly Issue[]) => issues.filter(({ path }) => path !== 'articles[0].body');

/** A page with these elements in its head and body. */
function page(head: string, body = '', root = '<html lang="en">'): string {
  return `<!doctype html>${root}<head>${head}</head><body><nav>Home</nav>${body}<footer>Imprint</footer></body></html>`;
}

const meta = (properties: Readonly<Record<string, string>>) =>
  Object.entries(properties)
    .map(([name, value]) => `<meta property="${name}" content="${value}">`)
    .join('');

const article = (html: string, options = {}) => fromHtml(html, options).articles[0];

test('reads the metadata of a page as an article', () => {
  const head = `<title>A new well in Mafraq | The Well</title><link rel="canonical" href="${address}">${meta({
    'og:title': 'A new well in Mafraq',
    'og:description': 'Two thousand people &amp; their animals have water.',
    'og:site_name': 'The Well',
    'og:image': '/well.jpg',
    'og:image:alt': 'A woman draws water',
    'og:image:width': '1200',
    'og:image:height': '630',
    'article:published_time': '2024-05-03T06:30:00+03:00',
    'article:modified_time': '2024-05-04T08:00:00+03:00',
    'article:section': 'Water',
    'article:tag': 'Wells, SDG 6',
    author: 'Amal Haddad',
  })}`;
  const { articles, issues } = fromHtml(page(head), { url: `${address}?utm=1` });
  expect(others(issues)).toEqual([]);
  expect(articles).toMatchObject([
    {
      url: address,
      language: 'en',
      headline: 'A new well in Mafraq',
      summary: 'Two thousand people & their animals have water.',
      section: 'Water',
      published: '2024-05-03T06:30:00+03:00',
      updated: '2024-05-04T08:00:00+03:00',
      publisher: { name: 'The Well' },
      authors: [{ name: 'Amal Haddad' }],
      image: {
        src: 'https://a.example/well.jpg',
        alt: 'A woman draws water',
        width: 1200,
        height: 630,
      },
      topics: ['Wells'],
      sdgs: [{ goal: 6 }],
      body: [],
    },
  ]);
});

describe('prefers JSON-LD', () => {
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const other = meta({ 'og:title': 'From Open Graph' });

  test.each([
    ['that is valid', '{"@type": "NewsArticle", "headline": "From JSON-LD"}'],
    ['with a comma too many', '{"@type": "NewsArticle", "headline": "From JSON-LD",}'],
    [
      'with quotation marks that are not escaped',
      '{"@type": "NewsArticle", "description": "She said "water", then left", "headline": "From JSON-LD"}',
    ],
    ['with an escape that JSON does not have', '{"@type": "NewsArticle", "headline": "From JSON\\-LD"}'],
  ])('%s', (_, json) => {
    expect(article(page(other + script(json)))?.headline).toBe('From JSON-LD');
  });

  test('and completes it by the metadata and the story of the page', () => {
    const head = `${meta({ 'og:title': 'Other', 'og:site_name': 'The Well', 'og:description': 'Water.' })}${script(
      '{"@type": "NewsArticle", "headline": "From JSON-LD", "description": "Fresh water."}',
    )}`;
    expect(article(page(head, '<article><p>The well is open.</p></article>'))).toMatchObject({
      headline: 'From JSON-LD',
      summary: 'Fresh water.',
      publisher: { name: 'The Well' },
      body: [{ content: [{ text: 'The well is open.' }] }],
    });
  });

  test('and completes neither a withdrawn article nor one of several', () => {
    const body = '<article><p>The well is open.</p></article>';
    const withdrawn = '{"@type": "NewsArticle", "headline": "A", "creativeWorkStatus": "Withdrawn"}';
    const two = '[{"@type": "NewsArticle", "headline": "A"}, {"@type": "NewsArticle", "headline": "B"}]';
    for (const json of [withdrawn, two]) {
      const { articles } = fromHtml(page(other + script(json), body));
      expect(articles.flatMap((one) => one.body)).toEqual([]);
    }
  });

  test('but not if it describes no article, without an issue', () => {
    const { articles, issues } = fromHtml(page(other + script('{"@type": "WebSite", "name": "The Well"}')));
    expect(articles.map(({ headline }) => headline)).toEqual(['From Open Graph']);
    expect(others(issues)).toEqual([]);
  });

  test('but not if it is not JSON, with an issue', () => {
    const { articles, issues } = fromHtml(page(other + script('{"@type": "NewsArticle", "headline": ')));
    expect(articles.map(({ headline }) => headline)).toEqual(['From Open Graph']);
    expect(others(issues)).toMatchObject([{ path: 'script[0]', severity: 'warning' }]);
  });
});

describe('takes the headline', () => {
  test.each([
    ['from the title, without the site', '<title>A new well - The Well</title>', '', 'A new well'],
    ['from the title, without the site before it', '<title>The Well: A new well</title>', '', 'A new well'],
    [
      'from the heading that begins the title',
      '<title>A new well | Water</title>',
      '<h1>A <i>new</i> well</h1>',
      'A new well',
    ],
    [
      'whole, if a colon continues the heading',
      '<title>Sudan: 10,000 people flee</title>',
      '<h1>Sudan</h1>',
      'Sudan: 10,000 people flee',
    ],
    [
      'from the title, if the heading is the site',
      '<title>The Well – A new well</title>',
      '<h1>The Well</h1>',
      'A new well',
    ],
    ['from the heading alone', '', '<h1>A new well</h1>', 'A new well'],
    ['whole, if the name is part of it', '<title>Journey to The Well</title>', '', 'Journey to The Well'],
  ])('%s', (_, head, body, headline) => {
    const { articles, issues } = fromHtml(page(head + meta({ 'og:site_name': 'The Well' }), body));
    expect(articles[0]?.headline).toBe(headline);
    expect(others(issues)).toMatchObject([{ path: 'articles[0].headline', code: 'repaired' }]);
  });
});

test.each([
  ['that begins with the heading', 'Sudan: 10,000 people flee Khartoum', 'Sudan', ''],
  ['that begins with the name of the site, which is the heading', 'UNICEF: 3 million children', 'UNICEF', ''],
  ['that begins with the heading and a dash', 'Sudan – what comes next', 'Sudan', 'The Well'],
])('keeps a headline of the metadata %s', (_, title, heading, site) => {
  const head = meta({ 'og:title': title, ...(site && { 'og:site_name': site }) });
  expect(article(page(head, `<h1>${heading}</h1>`))?.headline).toBe(title);
});

test('takes the name of the site off a headline of the metadata that is the heading otherwise', () => {
  const head = meta({ 'og:title': 'A new well | The Well', 'og:site_name': 'The Well' });
  expect(article(page(head, '<h1>A new well</h1>'))?.headline).toBe('A new well');
});

describe('reads the body', () => {
  const head = meta({ 'og:title': 'A new well' });
  const story =
    '<h1>A new well</h1><p>The <a href="/x">well</a> is open.</p><aside>More</aside><p>It is deep.</p>';
  const paragraphs = ['The well is open.', 'It is deep.'];

  test.each([
    ['from an element marked as articleBody', `<div itemprop="articleBody">${story}</div><p>Advert</p>`],
    [
      'from an element with the class e-content',
      `<article><p>By Amal</p><div class="p e-content">${story}</div></article>`,
    ],
    ['from the only article', `<p>Advert</p><article>${story}</article><p>Advert</p>`],
    [
      'from the article with the heading',
      `<article>Teaser</article><article>${story}</article><article>Comment</article>`,
    ],
    ['of an article that contains others', `<article>${story}<article></article></article>`],
  ])('%s', (_, body) => {
    const blocks = article(page(head, body), { url: address })?.body ?? [];
    const texts = blocks.map((block) =>
      'content' in block ? block.content.map(({ text }) => text).join('') : '',
    );
    expect(texts).toEqual(paragraphs);
    expect(blocks[0]).toMatchObject({ content: [{}, { url: 'https://a.example/x' }, {}] });
  });

  test('and says so if the page marks none', () => {
    const { articles, issues } = fromHtml(page(head, `<main>${story}</main>`));
    expect(articles[0]?.body).toEqual([]);
    expect(issues).toMatchObject([
      {
        path: 'articles[0].body',
        code: 'source',
        severity: 'warning',
        message: expect.stringContaining('no body'),
      },
    ]);
  });

  test.each([
    ['if nothing is marked', `<main>${story}</main>`],
    ['if several articles have no heading', '<article><p>One</p></article><article><p>Two</p></article>'],
  ])('not %s', (_, body) => {
    expect(article(page(head, body))?.body).toEqual([]);
  });
});

describe('leaves out of the body', () => {
  const head = meta({ 'og:title': 'A new well' });
  const textsOf = (story: string) =>
    article(page(head, `<article><h1>A new well</h1>${story}</article>`))?.body.map((block) =>
      'content' in block ? block.content.map(({ text }) => text).join('') : '',
    );

  test.each([
    [
      'a counter, a byline and a date before the story',
      '<p>0</p><p>By</p><p>Amal Haddad</p><p>3 May 2024</p>',
    ],
    ['the headline after the date', '<p>3 May 2024</p><h2>A new well</h2>'],
  ])('%s', (_, lines) => {
    expect(textsOf(`${lines}<p>The well is open.</p><p>So far</p>`)).toEqual(['The well is open.', 'So far']);
  });

  test('a date and a credit before the story', () => {
    const line = '3 May 2024 | Photo: Staff of the Water Agency at the well. © Water Agency.';
    expect(textsOf(`<p>${line}</p><p>The well is open.</p>`)).toEqual(['The well is open.']);
  });

  test('lists of links, tags, share buttons and legal notes, and says so', () => {
    const story = `<p>The well is open.</p><p>It is deep.</p>
      <h3>Related stories</h3><ul><li><a href="https://a.example/1">A school</a></li><li><a href="https://a.example/2">A road</a></li></ul>
      <p><a href="https://a.example/t/water">Water</a> <a href="https://a.example/t/wells">Wells</a></p>
      <h3>Follow us</h3><p><a href="https://a.example/fb">One</a> | <a href="https://a.example/x">Two</a></p>
      <p>© 2024 Water Agency. All rights reserved.</p>`;
    expect(textsOf(story)).toEqual(['The well is open.', 'It is deep.']);
    const { issues } = fromHtml(page(head, `<article><h1>A new well</h1>${story}</article>`));
    expect(issues).toMatchObject([{ path: 'articles[0].body', code: 'repaired' }]);
  });

  test('but no list with a link in each sentence, and no single link', () => {
    const story = `<p>The well is open.</p><ul><li>See <a href="https://a.example/1">the map</a></li><li>Read <a href="https://a.example/2">more</a></li></ul>
      <p><a href="https://a.example/report">The whole report</a></p>`;
    expect(article(page(head, `<article><h1>A new well</h1>${story}</article>`))?.body).toHaveLength(3);
  });

  test('a line that announces an advertisement', () => {
    expect(textsOf('<p>Open.</p><p>Advertisement</p><p>Deep.</p>')).toEqual(['Open.', 'Deep.']);
  });

  test.each([
    ['a heading before the story', '<h2>Why</h2><p>The well is open.</p>', ['Why', 'The well is open.']],
    ['a long line', `<p>${'water '.repeat(20)}</p><p>Open.</p>`, ['water '.repeat(20).trim(), 'Open.']],
    ['lines of a story without sentences', '<p>Water</p><p>Deep water</p>', ['Water', 'Deep water']],
  ])('but not %s', (_, story, texts) => {
    expect(textsOf(story)).toEqual(texts);
  });
});

test('reads the body that RDFa marks, if that of JSON-LD only repeats the summary', () => {
  const json = '{"@type": "NewsArticle", "headline": "A", "articleBody": "Water."}';
  const html = page(
    `${meta({ 'og:title': 'A', 'og:description': 'Water.' })}<script type="application/ld+json">${json}</script>`,
    '<div property="articleBody"><p>The well is open.</p></div>',
  );
  expect(article(html)).toMatchObject({
    summary: 'Water.',
    body: [{ content: [{ text: 'The well is open.' }] }],
  });
});

test('does not repeat the headline as a topic', () => {
  const head = meta({ 'og:title': 'A new well', news_keywords: 'A new well, Water' });
  expect(article(page(head))?.topics).toEqual(['Water']);
});

test('gives a picture the alternative text that it has in the story', () => {
  const head = meta({ 'og:title': 'A new well', 'og:image': 'https://a.example/well.jpg' });
  const body =
    '<article><img src="/well.jpg" alt="A woman draws water" width="800" height="600"><p>Open.</p></article>';
  expect(article(page(head, body), { url: address })?.image).toEqual({
    src: 'https://a.example/well.jpg',
    alt: 'A woman draws water',
    width: 800,
    height: 600,
  });
});

test('does not take details of a second picture', () => {
  const head = `${meta({ 'og:title': 'A new well', 'og:image': 'https://a.example/1.jpg' })}${meta({
    'og:image': 'https://a.example/2.jpg',
    'og:image:alt': 'Another',
  })}`;
  expect(article(page(head))?.image).toMatchObject({ src: 'https://a.example/1.jpg', alt: undefined });
});

test.each([
  ['the root element', page('<title>Un pozo nuevo</title>', '', '<html lang="es">'), {}, 'es'],
  [
    'the root element, not from one in a comment for old browsers',
    page('<title>Un puits</title>', '', '<!--[if lt IE 9]><html lang="en"><![endif]--><html lang="fr">'),
    {},
    'fr',
  ],
  ['the caller', page('<title>Un pozo nuevo</title>', '', '<html>'), { language: 'es' }, 'es'],
  [
    'its text',
    page(
      '<title>Un pozo</title>',
      '<article><p>El agua de los pueblos es para todos y se usa en las casas.</p></article>',
      '<html>',
    ),
    {},
    'es',
  ],
])('takes the language from %s', (_, html, options, language) => {
  expect(article(html, options)?.language).toBe(language);
});

test('reads several names of one value, and Dublin Core with a colon', () => {
  const head = '<title>Other</title><meta property="x:y dc:title" content="A new well">';
  expect(article(page(head))?.headline).toBe('A new well');
});

test('uses the URL of the caller if the page names none', () => {
  expect(article(page('<title>A new well</title>'), { url: address })?.url).toBe(address);
});

describe('a picture that toJsonLd left out does not come back', () => {
  const linked = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  const parsed = parseArticle({
    headline: 'A new well',
    url: address,
    image: { src: 'https://a.example/covered.jpg', alt: 'A well', warning: 'Distressing' },
  });
  if (!parsed.ok) throw new Error('The article is valid.');
  const own = linked(toJsonLd(parsed.article));
  const image = 'https://a.example/covered.jpg';
  const story = { '@type': 'NewsArticle', headline: 'A new well', url: address, image };

  test.each([
    ['from another object', linked(story)],
    ['from another object with another headline', linked({ ...story, headline: 'Water for Mafraq' })],
    ['from an object without a URL', linked({ ...story, url: undefined })],
    ['from an object without a headline', linked({ ...story, headline: undefined })],
    ['from the metadata', meta({ 'og:title': 'A new well', 'og:image': image })],
  ])('%s', (_, other) => {
    for (const head of [own + other, other + own]) {
      const { articles } = fromHtml(page(head));
      expect(articles.length).toBeGreaterThan(0);
      expect(JSON.stringify(articles)).not.toContain('covered');
    }
  });

  test('but a story at another URL keeps its own', () => {
    const other = linked({
      ...story,
      headline: 'Another',
      url: 'https://a.example/news/other',
      image: '/b.jpg',
    });
    const { articles } = fromHtml(page(own + other), { url: address });
    expect(articles.map((one) => one.image?.src)).toEqual([undefined, 'https://a.example/b.jpg']);
  });
});

describe('a withdrawal on a page', () => {
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

  test('is not that of a story at another URL, nor of a study that the story cites', () => {
    const [a, b] = ['a', 'b'].map((name) => ({
      '@type': 'NewsArticle',
      headline: name,
      url: `https://a.example/${name}`,
    }));
    const study = { '@type': 'ScholarlyArticle', name: 'A study', creativeWorkStatus: 'Retracted' };
    const json = JSON.stringify([
      { ...a, citation: study },
      { ...b, creativeWorkStatus: 'Withdrawn' },
    ]);
    expect(fromHtml(page(script(json))).articles.map(({ status }) => status?.type)).toEqual([
      undefined,
      'withdrawn',
    ]);
  });

  test('is not the word in a form or in the text', () => {
    const body =
      '<article><h1>A</h1><p>The status is withdrawn.</p><select name="status"><option>Withdrawn</select></article>';
    expect(
      article(page('<title>A</title><meta name="status" content="published">', body))?.status,
    ).toBeUndefined();
  });
});

describe('does not read a picture that a page covers', () => {
  const cover = '<details><summary>Distressing picture</summary><img src="/covered.jpg" alt="x"></details>';
  const linked = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A", "image": "${address.replace('news/well', 'covered.jpg')}"}</script>`;
  test.each([
    ['inside the story', '', `<article><h1>A</h1><p>One.</p>${cover}</article>`],
    [
      'around the story',
      '',
      `<details><summary>Warning</summary><article><h1>A</h1><img src="/covered.jpg"></article></details>`,
    ],
    ['as the fallback of a script', '', `<article><h1>A</h1><noscript>${cover}</noscript></article>`],
    ['in the metadata', meta({ 'og:image': '/covered.jpg' }), `<article><h1>A</h1>${cover}</article>`],
    ['in the JSON-LD', linked, `<article><h1>A</h1>${cover}</article>`],
    [
      'in a set of sizes',
      meta({ 'og:image': '/covered.jpg' }),
      '<article><h1>A</h1><details><summary>Warning</summary><picture><source srcset="/small.jpg 300w, /covered.jpg 900w"></picture></details></article>',
    ],
  ])('%s', (_, head, body) => {
    const { articles } = fromHtml(page(`<title>A</title>${head}`, body), { url: address });
    expect(articles).toHaveLength(1);
    expect(JSON.stringify(articles)).not.toContain('covered');
  });

  test('but one that it also shows', () => {
    const body = `<article><h1>A</h1><img src="/covered.jpg">${cover}</article>`;
    expect(article(page('<title>A</title>', body), { url: address })?.image).toBeDefined();
  });
});

test.each(['hidden', 'style="display: none"', 'style="opacity: 0"', 'class="sr-only"'])(
  'finds no story in an element with %s',
  (attribute) => {
    const body = `<div ${attribute}><article><h1>A</h1><p>Not for readers.</p></article></div>`;
    expect(article(page('<title>A</title>', body))?.body).toEqual([]);
  },
);
