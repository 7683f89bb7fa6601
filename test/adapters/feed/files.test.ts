import { expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { articleOf, item, rss } from './rss.js';

const report = 'https://agency.example/files/Annual%20report.pdf';

test('reads an enclosure of RSS as an attachment, and an image as the picture', () => {
  const { attachments, image } = articleOf(
    `<enclosure url="${report}" length="2400000" type="application/pdf"/>
     <enclosure url="https://agency.example/wells.jpg" length="5" type="image/jpeg"/>
     <enclosure url="/data.csv" length="0" type="text"/>`,
  );
  expect(attachments).toEqual([
    { name: 'Annual report.pdf', url: report, mediaType: 'application/pdf', bytes: 2_400_000 },
    { name: 'data.csv', url: 'https://agency.example/data.csv' },
  ]);
  expect(image?.src).toBe('https://agency.example/wells.jpg');
});

const atom = (links: string) =>
  fromFeed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Agency</title>
    <entry><id>1</id><title>A new well</title>${links}</entry></feed>`).articles[0];

test('reads Atom links to files and to the story in other languages', () => {
  const article = atom(`
    <link rel="alternate" hreflang="ar" href="https://agency.example/ar/well"/>
    <link rel="alternate" hreflang="en-GB" href="https://agency.example/en-gb/well"/>
    <link rel="alternate" href="https://agency.example/well"/>
    <link rel="alternate" hreflang="fr" type="application/pdf" href="https://agency.example/fr.pdf"/>
    <link rel="enclosure" title="The report" type="application/pdf" length="99" href="${report}"/>`);
  expect(article?.url).toBe('https://agency.example/well');
  expect(article?.translations).toEqual([{ language: 'ar', url: 'https://agency.example/ar/well' }]);
  expect(article?.attachments).toEqual([
    { name: 'The report', url: report, mediaType: 'application/pdf', bytes: 99 },
  ]);
});

test('reads attachments of a JSON Feed', () => {
  const attachments = [{ url: report, mime_type: 'application/pdf', title: 'Report', size_in_bytes: 9 }];
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Agency' };
  const items = [{ id: '1', title: 'A new well', content_text: 'It is open.', attachments }];
  expect(fromFeed(JSON.stringify({ ...feed, items })).articles[0]?.attachments).toEqual([
    { name: 'Report', url: report, mediaType: 'application/pdf', bytes: 9 },
  ]);
});

test('an enclosure without a usable address is ignored', () => {
  const feed = rss(item('<enclosure url="javascript:alert(1)" type="application/pdf" length="1"/>'));
  const { articles, issues } = fromFeed(feed);
  expect(articles[0]?.attachments).toBeUndefined();
  expect(issues).toEqual([]);
});

test('reads a video of Media RSS, but no picture, as the media of the story', () => {
  const { media, image } = articleOf(
    `<media:group>
       <media:content url="/a.jpg" medium="image"/>
       <media:content url="/film.mp4" medium="Video" duration="149.6"/>
     </media:group>`,
  );
  expect(media).toEqual({ kind: 'video', url: 'https://agency.example/film.mp4', seconds: 150 });
  expect(image?.src).toBe('https://agency.example/a.jpg');
});
