/** What cards show, through the HTML of `renderToHtml`. */
import { expect, test } from 'vitest';
import type { Article } from '../../src/exports/model.js';
import { renderToHtml } from '../../src/exports/server.js';
import { loadLocale } from '../../src/i18n/loadLocale.js';
import { visibleArticle } from '../../src/model/visibleArticle.js';
import { storyView } from '../../src/view/storyView.js';
import { article } from '../support/articles.js';

const image = { src: 'https://example.org/clinic.jpg', alt: 'Two nurses', ratio: 1.5 };

test.each([
  [40, 'short'],
  [41, undefined],
  [89, undefined],
  [90, 'long'],
])('a headline of %i characters is set as %s', (length, size) => {
  const { html } = renderToHtml(article({ headline: 'x'.repeat(length) }));
  expect(/data-length="(\w+)"/.exec(html)?.[1]).toBe(size);
});

test.each([
  ['A. Sato', 'compact', true],
  ['UNHCR', 'compact', false],
  ['UNHCR', 'standard', true],
  ['A. Sato', 'headline', false],
] as const)('the picture of %s is credited in a %s card of UNHCR: %s', (credit, variant, isCredited) => {
  const story = article({ image: { ...image, credit }, publisher: { name: 'UNHCR' } });
  expect(renderToHtml(story, { variant }).html.includes(`Photo: ${credit}`)).toBe(isCredited);
});

test('the alternative text of a picture is empty if it repeats the headline, or the picture is decorative', () => {
  const altOf = (fields: object) =>
    /<img[^>]* alt="([^"]*)"/.exec(renderToHtml(article({ image: { ...image, ...fields } })).html)?.[1];
  expect(altOf({})).toBe('Two nurses');
  expect(altOf({ alt: 'Nurses open a clinic in Kakuma' })).toBe('');
  expect(altOf({ alt: undefined, decorative: true })).toBe('');
});

const film = { kind: 'video', url: 'https://example.org/film' };

/** What people read of the source line. */
const sourceLineOf = (html: string) => {
  const [, line] = /<p class="nc-source">(.*?)<\/p>/s.exec(html) ?? [];
  return line?.replaceAll(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');
};

test.each([
  [{ ...film, seconds: 150, captions: true }, 'Feature · Video, 3 min, captions · 3 May 2024'],
  [{ ...film, seconds: 20 }, 'Feature · Video, 1 min · 3 May 2024'],
  [{ ...film, kind: 'audio', transcript: true }, 'Feature · Audio, transcript · 3 May 2024'],
  [{ ...film, kind: 'gallery' }, 'Feature · Gallery · 3 May 2024'],
])('a card says what there is to watch or hear: %j', (media, line) => {
  const story = article({ media, section: 'Feature', published: '2024-05-03' });
  expect(sourceLineOf(renderToHtml(story).html)).toBe(line);
});

test('no card plays or requests the media; the whole story links to it', () => {
  const story = article({ media: film });
  expect(renderToHtml(story).html).not.toContain(film.url);
  const { html } = renderToHtml(story, { variant: 'full' });
  expect(html).toMatch(/Video.*<a href="https:\/\/example\.org\/film">example\.org<\/a>/s);
  expect(html).not.toMatch(/<(video|audio|iframe|source)/);
});

test.each(['nowhere', undefined, 7])(
  'a story that was not parsed, with the media address %j, does not throw',
  (url) => {
    const given = { ...article({}), media: { kind: 'video', url } } as unknown as Article;
    const story = visibleArticle(given, undefined)!;
    expect(storyView(story, undefined, {}).lists.map(({ label }) => label)).toContain('Video');
  },
);

// Words a minute of each language; Chinese characters.
test.each([
  ['en', 'well ', 600, '3 min read'],
  ['en', 'well ', 100, undefined],
  ['ar', 'بئر ', 600, 'القراءة: 4 د'],
  ['zh', '井', 600, '阅读约2分钟'],
  ['sw', 'kisima ', 600, '3 min read'],
])(
  'a whole story in %s with %3$i words says how long it takes to read',
  async (language, word, count, text) => {
    const locale = await loadLocale(language);
    const story = article({
      language,
      body: [{ type: 'paragraph', content: [{ text: word.repeat(count) }] }],
    });
    const { html } = renderToHtml(story, { variant: 'full', locale });
    expect(sourceLineOf(html)).toBe(text);
  },
);

test('the reading time counts a word that a link begins in as one', async () => {
  const content = Array.from({ length: 228 }, () => [{ text: 'we' }, { text: 'll ' }]).flat();
  const story = article({ body: [{ type: 'paragraph', content }] });
  const { html } = renderToHtml(story, { variant: 'full' });
  expect(sourceLineOf(html)).toBe('1 min read');
});
