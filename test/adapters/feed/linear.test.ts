import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { cpuSeconds } from '../../support/cpuSeconds.js';
import { brief } from './rss.js';

describe('data that the items of a feed share', () => {
  const atom = (head: string, entry: string, count: number) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${head}${`<entry>${entry}</entry>`.repeat(count)}</feed>`;

  test('gives each item at most as many of the feed’s authors as an article keeps', () => {
    const authors = Array.from({ length: 300 }, (_, index) => `<author><name>A${index}</name></author>`);
    const { articles, issues } = fromFeed(
      atom(`><title>A</title>${authors.join('')}`, '<title>B</title>', 1),
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
    `<rss version="2.0" ${attributes}><channel><item><title>A</title>${elements}</item></channel></rss>`;

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
