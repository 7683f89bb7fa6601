import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';

const fixture = (name: string) => readFileSync(`test/fixtures/feeds/${name}`, 'utf8');
const read = (name: string) => fromFeed(fixture(name));

/** The content of one feed that is written in four formats. */
const publisher = {
  name: 'River Basin Agency',
  url: 'https://agency.example/',
  logo: 'https://agency.example/logo.png',
};
const empty = { locations: [], participants: [], partners: [], funders: [] };
const wells = {
  ...empty,
  id: 'tag:agency.example,2023:wells',
  url: 'https://agency.example/news/wells',
  language: 'en-GB',
  headline: 'Wells & pumps for nine villages',
  summary: 'Nine villages now have clean water.',
  body: [
    {
      type: 'paragraph',
      content: [
        { text: 'The agency opened ' },
        { text: 'nine wells', url: 'https://agency.example/wells/map' },
        { text: ' on Tuesday.' },
      ],
    },
    { type: 'heading', content: [{ text: 'Who pays' }] },
    { type: 'list', items: [[{ text: 'The villages' }], [{ text: 'The district' }]] },
    { type: 'quote', content: [{ text: '“We walk less.”' }] },
  ],
  published: '2023-04-06T09:30:00+03:00',
  updated: '2023-04-07',
  publisher,
  authors: [{ name: 'Water team' }],
  image: { src: 'https://agency.example/wells.jpg', decorative: true },
  sdgs: [{ goal: 6 }],
  topics: ['Water'],
};
const river = {
  ...empty,
  id: 'https://agency.example/news/river',
  url: 'https://agency.example/news/river',
  language: 'en-GB',
  headline: 'A day by the river',
  summary: 'Photographs from the delta.',
  body: [],
  published: '2023-03-01',
  publisher,
  authors: [{ name: 'Water team' }],
  sdgs: [],
  topics: [],
};

describe('reads the same articles from one feed in four formats', () => {
  test.each(['same.rss.xml', 'same.atom.xml', 'same.feed.json'])('%s', (name) => {
    const { articles, issues } = read(name);
    expect(articles).toEqual([wells, river]);
    // The only issues: the feed has neither alternative text nor image sizes.
    expect(issues.map(({ path }) => path)).toEqual(['articles[0].image.alt', 'articles[0].image.ratio']);
  });

  test('same.rdf.xml, whose keys are URLs, including an item that its contents list omits', () => {
    expect(read('same.rdf.xml').articles).toEqual([{ ...wells, id: wells.url }, river]);
  });
});

test('reads a blog without its excerpt, form, script, tracking pixel and closing line, and takes the full-size image', () => {
  const { articles, issues } = read('blog.rss.xml');
  expect(issues).toEqual([]);
  expect(articles).toEqual([
    {
      ...empty,
      id: 'https://harvest.example/?p=71',
      url: 'https://harvest.example/2021/05/seeds/',
      language: 'en-US',
      headline: 'Seeds for the dry season – and what came of them',
      body: [
        {
          type: 'paragraph',
          content: [
            {
              text: 'Farmers in three valleys planted millet & sorghum this spring. The first rains came late, and the seeds held. 🌱',
            },
          ],
        },
        { type: 'heading', content: [{ text: 'What they say' }] },
        { type: 'quote', content: [{ text: 'It grew where nothing grew.' }], source: 'A farmer' },
      ],
      published: '2021-05-03T22:30:00+00:00',
      publisher: { name: 'Field Notes – Harvest Network', url: 'https://harvest.example' },
      authors: [{ name: 'Field team' }],
      image: {
        src: 'https://harvest.example/wp-content/seeds.jpg',
        alt: 'Hands holding millet',
        width: 1024,
        height: 683,
        caption: 'Millet, before sowing',
      },
      sdgs: [{ goal: 2 }],
      topics: ['Farming'],
    },
  ]);
});

test('reads a podcast: the author without e-mail address, the image instead of the audio, a named place', () => {
  const { articles } = read('podcast.rss.xml');
  expect(articles).toMatchObject([
    {
      headline: 'Episode 3: The school bus',
      summary: 'How forty children get to school.',
      published: '2020-02-01T07:05-05:00',
      authors: [{ name: 'The studio' }],
      image: { src: 'http://voices.example/3.png' },
      locations: [{ name: 'Kakuma', coordinates: [3.71, 34.87] }],
      publisher: { name: 'Voices from the Camp', logo: 'http://voices.example/cover.jpg' },
    },
  ]);
  expect(JSON.stringify(articles)).not.toContain('@');
});

test('reads Atom 0.3', () => {
  const { articles, issues } = read('atom03.xml');
  expect(issues).toEqual([]);
  expect(articles).toMatchObject([
    {
      url: 'http://bassin.example/pompe',
      language: 'fr',
      headline: 'Une pompe pour l’école',
      body: [{ content: [{ text: 'L’école a de l’eau.' }] }, { content: [{ text: 'Enfin.' }] }],
      published: '2005-11-08T09:00:00+01:00',
      updated: '2005-11-08T10:00:00Z',
    },
  ]);
});

test('reads RSS 0.91, ignoring a document type without declarations', () => {
  const { articles, issues } = read('netscape.rss.xml');
  expect(issues).toEqual([]);
  expect(articles).toMatchObject([
    { id: 'http://old.example/bridge.html', headline: 'A bridge reopens', summary: 'Traffic flows again.' },
  ]);
  expect(articles[0]?.published).toBeUndefined();
});

test('reads JSON Feed 1.0 with untitled notes: the first sentence becomes the headline, with an issue', () => {
  const { articles, issues } = read('microblog.feed.json');
  expect(issues).toMatchObject([
    { path: 'language', code: 'repaired' },
    { path: 'articles[0].headline', code: 'repaired' },
  ]);
  expect(articles).toMatchObject([
    {
      id: '17',
      headline: 'The road to the camp is open again.',
      body: [{ content: [{ text: 'The road to the camp is open again. Buses run from six.' }] }],
      published: '2022-11-30T06:00:00.123-05:00',
      authors: [{ name: 'Duty officer', url: 'https://short.example/about' }],
      language: 'en',
    },
  ]);
});
