import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { cpuSeconds } from '../../support/cpuSeconds.js';
import { articleOf, brief, item, rss } from './rss.js';

describe('data that the items of a feed share', () => {
  const atom = (head: string, entry: string, count: number) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${head}${`<entry>${entry}</entry>`.repeat(count)}</feed>`;

  test('gives each item at most as many of the feed’s authors as an article keeps', () => {
    const authors = Array.from({ length: 300 }, (_, index) => `<author><name>A${index}</name></author>`);
    const { articles, issues } = fromFeed(
      atom(`xml:lang="en"><title>A</title>${authors.join('')}`, '<title>B</title>', 1),
    );
    expect(articles[0]?.authors).toHaveLength(200);
    expect(issues).toMatchObject([{ path: 'articles[0].authors', code: 'too-long' }]);
  });

  test('is read in linear time: many authors for many items', () => {
    const authors = '<author><name>A</name></author>'.repeat(10_000);
    expect(cpuSeconds(() => fromFeed(atom(`>${authors}`, '<title>B</title>', 10_000)))).toBeLessThan(3);
  });

  test('is read in linear time: a long base URL for many items', () => {
    const base = `xml:base="https://agency.example/${'a/'.repeat(300_000)}">`;
    const text = atom(base, '<title>B</title><link href="b"/>', 5000);
    expect(cpuSeconds(() => fromFeed(text))).toBeLessThan(2);
  });
});

describe('namespace prefixes', () => {
  const prefixed = (attributes: string, elements: string) =>
    `<rss version="2.0" ${attributes}><channel><language>en</language><item><title>A</title>${elements}</item></channel></rss>`;

  test('are read in linear time, declared or not', () => {
    const names = Array.from({ length: 40_000 }, (_, index) => `p${index}`);
    const declarations = names.map((name) => `xmlns:${name}="https://agency.example/${name}"`).join(' ');
    const elements = names.map((name) => `<${name}:a/>`).join('');
    // Takes half a second; a quadratic implementation takes more than 10 seconds.
    expect(cpuSeconds(() => fromFeed(prefixed(declarations, elements)))).toBeLessThan(4);
    expect(cpuSeconds(() => fromFeed(prefixed('', elements)))).toBeLessThan(4);
  });

  test('in upper case count as declared', () => {
    expect(brief(prefixed('xmlns:Geo="https://agency.example/geo"', '<Geo:x>1</Geo:x>'))).toEqual([]);
  });

  test('do not count as declared if only a longer prefix is', () => {
    expect(brief(prefixed('xmlns:geology="https://agency.example/geo"', '<geo:x>1</geo:x>'))).toEqual([
      'repaired',
    ]);
  });
});

describe('a person in RSS, which the feed parser reads in more than linear time', () => {
  const size = 60_000;
  const texts = {
    brackets: '('.repeat(size),
    dots: `a@${'a.'.repeat(size / 2)}@ x`,
    dashes: `x${'-'.repeat(size)}x a@agency.example`,
  };
  const places = {
    author: (text: string) => item(`<author>${text}</author>`),
    'author with a name': (text: string) => item(`<author><name>${text}</name></author>`),
    'author in CDATA': (text: string) => item(`<author><![CDATA[</author>${text}]]></author>`),
    'author beside a broken tag': (text: string) => item(`<author><:${text}></author>`),
    managingEditor: (text: string) => `<managingEditor>${text}</managingEditor>${item('')}`,
    webMaster: (text: string) => `<webMaster>${text}</webMaster>${item('')}`,
  };

  test.each(Object.entries(places))('is cut before it is parsed: %s', (_, wrap) => {
    for (const text of Object.values(texts)) {
      const feed = rss(wrap(text));
      // Takes milliseconds; an uncut person takes 2 to 20 seconds.
      expect(cpuSeconds(() => fromFeed(feed))).toBeLessThan(1);
      expect(brief(feed)[0]).toBe('repaired');
    }
  });

  test('is cut at 500 characters, and the rest of the feed is read', () => {
    const { articles, issues } = fromFeed(
      rss(item(`<author>a@agency.example (${'Amal '.repeat(200)})</author><pubDate>2015-04-02</pubDate>`)),
    );
    expect(articles).toMatchObject([{ published: '2015-04-02' }]);
    expect(articles[0]?.authors[0]?.name).toContain('Amal Amal');
    expect(issues[0]?.message).toContain('more than 500 characters in <author>');
  });

  test('is not cut if it is as long as a real one, or in Atom, where it is no problem', () => {
    const name = 'Amal '.repeat(50).trim();
    expect(articleOf(`<author>a@agency.example (${name})</author>`).authors).toEqual([{ name }]);
    const uri = `https://agency.example/${'a'.repeat(1000)}`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>A</title><entry><title>B</title><author><name>C</name><uri>${uri}</uri></author></entry></feed>`;
    expect(fromFeed(atom).articles[0]?.authors).toEqual([{ name: 'C', url: uri }]);
    expect(brief(atom)).toEqual([]);
  });
});

describe('a field named length, which the feed parser takes for the length of a list', () => {
  const length = 20_000_000;
  const element = `<length>${length}</length>`;

  /** Reads a feed, which takes milliseconds; a list of that length takes a second or more. */
  function readFast(feed: string) {
    let result: ReturnType<typeof fromFeed> | undefined;
    expect(cpuSeconds(() => (result = fromFeed(feed)))).toBeLessThan(0.5);
    return result;
  }

  test.each([
    ['RSS', rss(item(element))],
    ['an author', rss(item(`<author>${element}</author>`))],
    ['Media RSS', rss(item(`<media:group>${element}</media:group>`))],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry><title>A</title>${element}</entry></feed>`,
    ],
    [
      'Atom with prefixes',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en"><a:entry><a:title>A</a:title><a:length>${length}</a:length></a:entry></a:feed>`,
    ],
  ])('is left out: %s', (_, feed) => {
    const result = readFast(feed);
    expect(result?.articles).toHaveLength(1);
    expect(result?.issues).toMatchObject([{ code: 'repaired' }]);
  });

  test.each(['tags', 'authors', 'Authors', 'attachments'])(
    'is left out with its object: "%s" in JSON Feed',
    (name) => {
      const result = readFast(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Agency',
          language: 'en',
          [name]: { length },
          items: [{ id: '1', title: 'A', [name]: { length, name: 'B' } }],
        }),
      );
      expect(result).toMatchObject({ articles: [{ headline: 'A', authors: [], topics: [] }], issues: [] });
    },
  );
});
