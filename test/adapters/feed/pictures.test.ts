import { expect, test } from 'vitest';
import { articleOf, escaped } from './rss.js';

const inBody = escaped('<p>x</p><img src="/body.jpg" alt="A well" width="800" height="600">');
const body = `<content:encoded>${inBody}</content:encoded>`;
const src = (parts: string) => articleOf(parts).image?.src.replace('https://agency.example', '');

test.each([
  ['media:content', `<media:content url="/a.jpg" medium="image"/>${body}`, '/a.jpg'],
  [
    'the widest',
    '<media:content url="/a.jpg" medium="image" width="100"/><media:content url="/b.jpg" type="image/jpeg" width="900"/>',
    '/b.jpg',
  ],
  [
    'in a group',
    '<media:group><media:content url="/a.mp4" medium="video"/><media:content url="/b.jpg" medium="image"/></media:group>',
    '/b.jpg',
  ],
  ['by its name', '<media:content url="/a.webp?w=1"/>', '/a.webp?w=1'],
  ['not a film', `<media:content url="/a.mp4" type="video/mp4"/>${body}`, '/body.jpg'],
  [
    'the film’s thumbnail',
    '<media:content url="/a.mp4" type="video/mp4"><media:thumbnail url="/t.jpg" width="640" height="360"/></media:content>',
    '/t.jpg',
  ],
  ['an enclosure', '<enclosure url="/a.jpg" type="image/jpeg" length="0"/>', '/a.jpg'],
  [
    'an enclosure before a thumbnail',
    '<media:thumbnail url="/t.jpg"/><enclosure url="/a.jpg" type="image/jpeg" length="0"/>',
    '/a.jpg',
  ],
  ['no sound', '<enclosure url="/a.mp3" type="audio/mpeg" length="0"/>', undefined],
  ['a thumbnail', `<media:thumbnail url="/t.jpg" width="640" height="360"/>${body}`, '/t.jpg'],
  [
    'the story’s, before a small thumbnail',
    `<media:thumbnail url="/t.jpg" width="75" height="75"/>${body}`,
    '/body.jpg',
  ],
  [
    'a small thumbnail, for want of another',
    '<media:thumbnail url="/t.jpg" width="75" height="75"/>',
    '/t.jpg',
  ],
  ['the first in the story', body, '/body.jpg'],
  ['in the description', `<description>${inBody}</description>`, '/body.jpg'],
  ['no address', '<media:content url="data:image/png;base64,AA" medium="image"/>', undefined],
])('%s', (_, parts, expected) => {
  expect(src(parts)).toBe(expected);
});

test('caption, credit, size and licence are the picture’s own', () => {
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

test('the same picture in the story lends its text and size', () => {
  expect(
    articleOf(`<media:content url="http://agency.example/body.jpg?w=300" medium="image"/>${body}`).image,
  ).toEqual({
    src: 'http://agency.example/body.jpg?w=300',
    alt: 'A well',
    width: 800,
    height: 600,
  });
});
