import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { articleOf, item, rss } from './rss.js';

const atom = (head: string, entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${head}<entry><title>B</title>${entry}</entry></feed>`;
const jsonFeed = (fields: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A',
    items: [{ id: '1', ...fields }],
  });

describe('HTML entities in the plain texts of a JSON Feed', () => {
  test('are decoded', () => {
    const title = 'Mac &amp; me: I&#039;m &#8216;in&#8217;';
    const [article] = fromFeed(jsonFeed({ title, summary: 'A&nbsp;&ndash; b' })).articles;
    expect(article).toMatchObject({ headline: "Mac & me: I'm ‘in’", summary: 'A – b' });
  });

  test('are kept if they are angle brackets, which may be intended', () => {
    expect(fromFeed(jsonFeed({ title: 'Why &lt;b&gt; is bold' })).articles).toMatchObject([
      { headline: 'Why &lt;b&gt; is bold' },
    ]);
  });
});

describe('resolves relative URLs against the feed’s own URL if there is no other base', () => {
  test.each([
    ['Atom', atom('<link rel="self" href="https://a.example/f.atom"/><link href="/"/>', '<link href="/b"/>')],
    [
      'RSS',
      '<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>A</title><link>/</link>' +
        '<atom:link rel="self" href="https://a.example/f"/><item><title>B</title><link>/b</link></item></channel></rss>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        title: 'A',
        feed_url: 'https://a.example/f.json',
        items: [{ id: '1', title: 'B', url: '/b' }],
      }),
    ],
  ])('%s', (_, text) => {
    expect(fromFeed(text).articles).toMatchObject([{ url: 'https://a.example/b' }]);
    expect(fromFeed(text, { baseUrl: 'https://b.example/' }).articles).toMatchObject([
      { url: 'https://b.example/b' },
    ]);
  });
});

test.each([
  ['Ada L. (mailto:ada@a.example)', 'Ada L.'],
  ['Ada L. <ada@a.example>', 'Ada L.'],
  ['Ada L. [ada@a.example]', 'Ada L.'],
  ['Ada L. (Amman)', 'Ada L. (Amman)'],
])('removes an e-mail address after an author’s name: %s', (name, expected) => {
  const { authors } = articleOf(`<dc:creator><![CDATA[${name}]]></dc:creator>`);
  expect(authors.map(({ name }) => name)).toEqual([expected]);
});

test('reads items after unclosed elements of the channel', () => {
  const channel =
    '<itunes:category text="Technology"><itunes:category text="Gadgets"/><image><url>/logo.png</url>';
  const { articles } = fromFeed(rss(`${item('')}<item><title>B</title></item>`, channel));
  expect(articles.map(({ headline }) => headline)).toEqual(['A new well', 'B']);
});

describe('prefers a story’s own URL to that of a tracking service', () => {
  const tracking = 'http://feedproxy.google.com/~r/agency/~3/8l3c/well';
  const origin = '<feedburner:origLink>https://agency.example/a?x=1&amp;y=2</feedburner:origLink>';
  const space = 'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"';
  test.each([
    [
      'RSS',
      `<rss ${space}><channel><title>A</title><item><title>B</title><link>${tracking}</link>${origin}</item></channel></rss>`,
    ],
    ['Atom', atom('', `<link href="${tracking}"/>${origin}`).replace('<feed ', `<feed ${space} `)],
  ])('%s', (_, text) => {
    expect(fromFeed(text).articles).toMatchObject([{ url: 'https://agency.example/a?x=1&y=2' }]);
  });

  test('in a permanent guid', () => {
    const parts = `<title>B</title><link>${tracking}</link><guid>https://agency.example/b</guid>`;
    expect(fromFeed(rss(`<item>${parts}</item>`)).articles).toMatchObject([
      { url: 'https://agency.example/b' },
    ]);
  });

  test('but uses the tracking URL if there is no other', () => {
    expect(fromFeed(rss(`<item><title>B</title><link>${tracking}</link></item>`)).articles).toMatchObject([
      { url: tracking },
    ]);
  });
});
