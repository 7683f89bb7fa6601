import { expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { parseArticles } from '../../../src/exports/model.js';
import { toAtom } from '../../../src/exports/output/atom.js';
import { toRss } from '../../../src/exports/output/rss.js';
import { articleOf, escaped } from './rss.js';

const inBody = escaped('<p>x</p><img src="/body.jpg" alt="A well" width="800" height="600">');
const body = `<content:encoded>${inBody}</content:encoded>`;
const src = (parts: string) => articleOf(parts).image?.src.replace('https://agency.example', '');

test.each([
  ['media:content', `<media:content url="/a.jpg" medium="image"/>${body}`, '/a.jpg'],
  [
    'the widest media:content',
    '<media:content url="/a.jpg" medium="image" width="100"/><media:content url="/b.jpg" type="image/jpeg" width="900"/>',
    '/b.jpg',
  ],
  [
    'media:content in a group',
    '<media:group><media:content url="/a.mp4" medium="video"/><media:content url="/b.jpg" medium="image"/></media:group>',
    '/b.jpg',
  ],
  ['media:content with the file name of an image', '<media:content url="/a.webp?w=1"/>', '/a.webp?w=1'],
  [
    'the story’s image instead of a video',
    `<media:content url="/a.mp4" type="video/mp4"/>${body}`,
    '/body.jpg',
  ],
  [
    'the thumbnail of a video',
    '<media:content url="/a.mp4" type="video/mp4"><media:thumbnail url="/t.jpg" width="640" height="360"/></media:content>',
    '/t.jpg',
  ],
  ['an enclosure', '<enclosure url="/a.jpg" type="image/jpeg" length="0"/>', '/a.jpg'],
  [
    'an enclosure before a thumbnail',
    '<media:thumbnail url="/t.jpg"/><enclosure url="/a.jpg" type="image/jpeg" length="0"/>',
    '/a.jpg',
  ],
  ['no audio file', '<enclosure url="/a.mp3" type="audio/mpeg" length="0"/>', undefined],
  ['a thumbnail', `<media:thumbnail url="/t.jpg" width="640" height="360"/>${body}`, '/t.jpg'],
  [
    'the story’s image before a small thumbnail',
    `<media:thumbnail url="/t.jpg" width="75" height="75"/>${body}`,
    '/body.jpg',
  ],
  [
    'a small thumbnail if there is no other image',
    '<media:thumbnail url="/t.jpg" width="75" height="75"/>',
    '/t.jpg',
  ],
  ['the first image of the story', body, '/body.jpg'],
  ['an image in the description', `<description>${inBody}</description>`, '/body.jpg'],
  ['no data: URL', '<media:content url="data:image/png;base64,AA" medium="image"/>', undefined],
])('chooses %s', (_, parts, expected) => {
  expect(src(parts)).toBe(expected);
});

const made = (term: string) =>
  `<media:category scheme="http://cv.iptc.org/newscodes/digitalsourcetype/">${term}</media:category>`;
const generated = made('trainedAlgorithmicMedia');

test.each([
  ['of the picture', `<media:content url="/a.jpg" medium="image">${generated}</media:content>`],
  [
    'of its group',
    `<media:group>${generated}<media:content url="/a.jpg" medium="image"/><media:content url="/b.mp4"/></media:group>`,
  ],
  [
    'of the video whose thumbnail is shown',
    `<media:content url="/a.mp4" medium="video">${generated}<media:thumbnail url="/a.jpg"/></media:content>`,
  ],
  [
    'that leaves the least to people, of several',
    `<media:content url="/a.jpg" medium="image">${made('digitalCreation')}${generated}</media:content>`,
  ],
])('reads the use of AI by the category %s', (_, parts) => {
  expect(articleOf(parts).image).toMatchObject({
    src: 'https://agency.example/a.jpg',
    disclosure: { ai: 'generated' },
  });
});

test('reads a category of another scheme as no use of AI', () => {
  const parts =
    '<media:content url="/a.jpg" medium="image"><media:category>trainedAlgorithmicMedia</media:category></media:content>';
  expect(articleOf(parts).image?.disclosure).toBeUndefined();
});

test.each([
  ['Atom', toAtom],
  ['RSS', toRss],
])('reads back how a picture was made, from the %s that the package writes', (_, write) => {
  const image = {
    src: 'https://agency.example/a.jpg',
    alt: 'A well',
    ratio: 1,
    disclosure: { ai: 'generated' },
  };
  const { articles } = parseArticles([{ headline: 'A', url: 'https://agency.example/a', image }]);
  const [article] = fromFeed(write(articles, { title: 'Agency', url: 'https://agency.example/' })).articles;
  expect(article?.image?.disclosure).toEqual({ ai: 'generated' });
});

test('reads caption, credit, size and licence of an image', () => {
  const parts = `<media:content url="/a.jpg" medium="image" width="640" height="360"><media:description type="html">&lt;b&gt;The well&lt;/b&gt;</media:description>
    <media:credit role="photographer">A. Photographer</media:credit><media:license>CC BY 4.0</media:license><media:title>IMG_7</media:title></media:content>`;
  expect(articleOf(parts).image).toEqual({
    src: 'https://agency.example/a.jpg',
    decorative: true,
    width: 640,
    height: 360,
    caption: 'The well',
    credit: 'A. Photographer',
    license: 'CC BY 4.0',
  });
});

test('takes alternative text and size from the same image in the story', () => {
  expect(
    articleOf(`<media:content url="http://agency.example/body.jpg?w=300" medium="image"/>${body}`).image,
  ).toEqual({
    src: 'http://agency.example/body.jpg?w=300',
    alt: 'A well',
    width: 800,
    height: 600,
  });
});
