import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { isCutInput } from '../../../src/model/issue.js';
import { brief, escaped, item, rss } from './rss.js';

describe('reads very large or deeply nested input', () => {
  const deep = (name: string, levels: number) =>
    `${`<${name}>`.repeat(levels)}x${`</${name}>`.repeat(levels)}`;

  test.each([
    ['300,000 empty RSS items', rss('<item/>'.repeat(300_000)), ['too-long', 'required', 'required']],
    ['100,000 short items', rss('<item><title>A</title></item>'.repeat(100_000)), undefined],
    [
      '300,000 empty Atom entries',
      `<feed xmlns="http://www.w3.org/2005/Atom">${'<entry></entry>'.repeat(300_000)}</feed>`,
      ['too-long', 'required', 'required'],
    ],
    [
      '300,000 items in JSON',
      `{"version":"https://jsonfeed.org/version/1","items":[${'{},'.repeat(299_999)}{}]}`,
      ['too-long', 'items required', 'required'],
    ],
    [
      'a list of 300,000 items',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xml:lang="en"><channel><items>${'<rdf:li rdf:resource="https://agency.example/a"/>'.repeat(300_000)}</items></channel><item rdf:about="https://agency.example/a"><title>A</title></item></rdf:RDF>`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    const issues = brief(text);
    if (expected) expect(issues).toEqual(expected);
    expect(issues.length).toBeLessThan(2100);
  });

  test.each([
    ['RSS', rss('<item><title>A</title></item>'.repeat(10_001))],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">${'<entry><title>A</title></entry>'.repeat(10_001)}</feed>`,
    ],
    [
      'JSON Feed',
      `{"version":"https://jsonfeed.org/version/1","items":[${'{"title":"A"},'.repeat(10_000)}{"title":"A"}]}`,
    ],
  ])('10,001 items of %s are cut to 10,000, which the first issue says', (_, text) => {
    const { issues } = fromFeed(text);
    const message = 'received 10001 entries; the first 10000 were read';
    expect(issues[0]).toMatchObject({ path: '', code: 'too-long', severity: 'warning', message });
    expect(issues.filter(isCutInput)).toHaveLength(1);
  });

  test('reports how many items are over the limit', () => {
    const text = rss(Array.from({ length: 5 }, (_, i) => `<item><title>${i}</title></item>`).join(''));
    const { articles, issues } = fromFeed(text, { limit: 3 });
    expect(articles.map(({ headline }) => headline)).toEqual(['0', '1', '2']);
    expect(issues).toMatchObject([
      { path: '', code: 'too-long', message: 'received 5 entries; the first 3 were read' },
    ]);
  });

  test.each([
    ['200 levels of XML', rss(`${item(deep('x', 200))}<item><title>B</title></item>`), 2],
    ['200 levels of HTML', rss(item(`<description>${escaped(deep('div', 200))}</description>`)), 1],
    ['200 levels of XHTML', rss(item(`<content:encoded>${deep('div', 200)}</content:encoded>`)), 1],
    ['100,000 levels of XML', rss(item(deep('x', 100_000))), 1],
    ['100,000 levels of HTML', rss(item(`<description>${escaped(deep('ul', 100_000))}</description>`)), 1],
    ['unmatched end tags', rss(item(`${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}`)), 1],
    [
      '200 levels of JSON',
      `{"version":"https://jsonfeed.org/version/1","items":[{"title":"A","x":${'['.repeat(200)}${']'.repeat(200)}}]}`,
      1,
    ],
    ['a megabyte of title', rss(`<item><title>${'a'.repeat(1_000_000)}</title></item>`), 1],
    ['a megabyte of categories', rss(item('<category>a b</category>'.repeat(40_000))), 1],
    ['a megabyte of attributes', rss(item(`<enclosure ${'a="b" '.repeat(160_000)}/>`)), 1],
  ])('%s', (_, text, count) => {
    expect(fromFeed(text).articles).toHaveLength(count);
  });

  test.each([
    '<',
    '&',
    '<item>',
    '<item ',
    '<!--',
    '<![CDATA[',
    ']]>',
    '<?',
    '</',
    '<a b="',
    '"',
    "<a '",
    '<title>',
    '&amp;',
    '<!',
    '=',
    'a:',
    '<p>',
  ])('300 kB of %s in a feed', (unit) => {
    const text = unit.repeat(300_000 / unit.length);
    for (const input of [text, rss(text), rss(item(text)), rss(item(`<description><![CDATA[${text}`))]) {
      const { articles, issues } = fromFeed(input);
      expect(articles.length + issues.length).toBeGreaterThan(0);
    }
  });
});
