import { expect, test } from 'vitest';
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
