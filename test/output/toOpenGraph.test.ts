import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { metaTagsHtml } from '../../src/output/openGraph/metaTagsHtml.js';
import { toOpenGraph } from '../../src/output/openGraph/toOpenGraph.js';
import { articles } from '../support/articleArbitrary.js';
import { article, wholeArticle } from '../support/articles.js';

/** The attributes of all elements that an HTML parser finds, and anything that is neither an element nor a line break. */
function elementsIn(html: string) {
  return parseDocument(html).children.flatMap((node): unknown[] =>
    'attribs' in node ? [{ ...node.attribs }] : 'data' in node && node.data === '\n' ? [] : [node.type],
  );
}

const contentsOf = (fields: Record<string, unknown>, options = {}) =>
  Object.fromEntries(
    toOpenGraph(article(fields), options).map((tag) => [tag.property ?? tag.name, tag.content]),
  );

test('writes the tags that social networks read', () => {
  const { sdgs: _, ...rest } = wholeArticle;
  const tags = contentsOf(
    {
      ...rest,
      publisher: { name: 'UNHCR' },
      authors: [
        { name: 'A. Writer', url: 'https://example.org/writer', fediverse: '@writer@social.example' },
      ],
      language: 'en-GB',
      topics: ['Health'],
    },
    { baseUrl: 'https://example.org/' },
  );
  expect(tags).toEqual({
    description: 'The clinic sees two hundred people a day.',
    author: 'A. Writer',
    'og:type': 'article',
    'og:title': 'Nurses open a clinic in Kakuma',
    'og:description': 'The clinic sees two hundred people a day.',
    'og:url': 'https://example.org/stories/clinic',
    'og:site_name': 'UNHCR',
    'og:locale': 'en_GB',
    'og:image': 'https://example.org/picture.svg',
    'og:image:alt': 'A low white building',
    'og:image:width': '1600',
    'og:image:height': '900',
    'article:published_time': '2024-05-03',
    'article:author': 'https://example.org/writer',
    'fediverse:creator': '@writer@social.example',
    'article:section': 'Feature',
    'article:tag': 'Health',
    'twitter:card': 'summary_large_image',
  });
});

test('omits an image that is a path, and a locale without a region', () => {
  const tags = contentsOf({ image: { src: '/a.jpg', alt: 'A', width: 4, height: 3 }, language: 'fr' });
  expect(Object.keys(tags)).toEqual(['og:type', 'og:title', 'twitter:card']);
  expect(tags['twitter:card']).toBe('summary');
});

test('writes topics, goals and GLIDE number as tags, and lists the locales of translations', () => {
  const tags = toOpenGraph(
    article({
      topics: ['Health'],
      sdgs: [{ goal: 3, targets: ['3.8'] }],
      glide: 'DR-2024-000011-KEN',
      translations: [
        { language: 'pt-BR', url: 'https://example.org/pt' },
        { language: 'fr', url: 'https://example.org/fr' },
      ],
    }),
  );
  const named = (name: string) => tags.filter(({ property }) => property === name).map((tag) => tag.content);
  expect(named('article:tag')).toEqual(['Health', 'SDG 3.8', 'DR-2024-000011-KEN']);
  expect(named('og:locale:alternate')).toEqual(['pt_BR']);
});

test.each([
  ['zh-Hant-TW', 'zh_TW'],
  ['sr-Latn-RS', 'sr_RS'],
  ['pt-BR', 'pt_BR'],
  ['zh-Hant', undefined],
  ['es-419', undefined],
  ['de-CH-1996', undefined],
])('the locale of a story in %s is %s', (language, locale) => {
  expect(contentsOf({ language })['og:locale']).toBe(locale);
});

test('labels an AI-generated summary, as a card does', () => {
  const summary = 'Two wells.';
  const described = (ai: string) => contentsOf({ summary, disclosure: { ai } })['og:description'];
  expect(described('generated')).toBe('AI-generated – Two wells.');
  expect(described('assisted')).toBe(summary);
  // The headline is shown, too.
  expect(contentsOf({ disclosure: { ai: 'generated' } })['og:description']).toBe('AI-generated');
});

test('starts the description with a correction, and replaces the summary with the reason of a withdrawal, not the labels of AI', () => {
  const summary = 'Two wells.';
  expect(contentsOf({ summary, status: { type: 'correction', text: 'Two, not three.' } })).toMatchObject({
    'og:description': 'Correction – Two, not three. Two wells.',
  });
  expect(contentsOf({ summary, status: { type: 'withdrawn' } })).toMatchObject({
    'og:description': 'Withdrawn – This story has been withdrawn.',
  });
  expect(
    contentsOf({
      ...{ summary, status: { type: 'withdrawn', reason: 'It was wrong.' }, disclosure: { ai: 'generated' } },
      translatedFrom: { language: 'fr', disclosure: { ai: 'generated' } },
    }),
  ).toMatchObject({
    'og:description': 'Withdrawn – It was wrong. AI-generated · AI translation',
  });
});

test('an HTML parser reads back the tags of any article, and nothing else', () => {
  fc.assert(
    fc.property(articles, (each) => {
      const tags = toOpenGraph(each, { baseUrl: 'https://example.org/' });
      expect(elementsIn(metaTagsHtml(tags))).toEqual(tags);
      for (const { content } of tags) expect(content).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 300 },
  );
});
