import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { brief, item, rss } from './rss.js';

const two = rss(
  `${item('<pubDate>2015-04-02</pubDate>')}<item><title>B</title><link>/b</link><guid>b</guid></item>`,
);
const whole = fromFeed(two);

test('the feed that is broken below has nothing to complain of', () => {
  expect(whole.issues).toEqual([]);
  expect(whole.articles).toHaveLength(2);
});

describe('what can be read of a broken feed is the same as of the whole one, and is told', () => {
  test.each([
    ['no end', two.replace('</channel></rss>', '')],
    ['no end of the last item', two.replace('</item></channel></rss>', '')],
    ['half an end tag', two.slice(0, -4)],
    ['a byte order mark and white space', `\ufeff\n\n ${two}`],
    ['a warning before it', `<br />\n<b>Warning</b>: x in <b>y.php</b>\n${two}`],
    ['something after it', `${two}<script>x()</script>`],
    ['a stray end', two.replace('</pubDate>', '</pubDate></b></font>')],
    ['an item that was not closed', two.replace('</item>', '')],
    ['a title that was not closed', two.replace('A new well</title>', 'A new well')],
    ['a date that was not closed', two.replace('</pubDate>', '')],
    ['an attribute without marks', two.replace('<guid>', '<guid isPermaLink=true>')],
    [
      'elements in capitals',
      two.replace(
        /<(\/?)(item|title|link|pubDate|guid)>/g,
        (_, end, name) => `<${end}${name.toUpperCase()}>`,
      ),
    ],
    ['a comment that was not closed', two.replace('</channel></rss>', '<!-- x')],
    ['a declaration in the middle', two.replace('</item>', '</item><!ELEMENT x ANY>')],
  ])('%s', (_, text) => {
    const { articles, issues } = fromFeed(text);
    expect(articles).toEqual(whole.articles);
    const quiet = /<TITLE>/.test(text) || text.startsWith('\ufeff');
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      quiet ? [] : ['warning repaired'],
    );
  });

  test('ampersands and brackets that mean nothing else', () => {
    const text = rss(
      '<item><title>Food & water < 5 km, AT&T</title><link>/a?x=1&copy=2&amp;z=3</link><description>1 & 2</description></item>',
    );
    expect(brief(text)).toEqual(['repaired']);
    expect(fromFeed(text).articles).toMatchObject([
      {
        headline: 'Food & water < 5 km, AT&T',
        url: 'https://agency.example/a?x=1&copy=2&z=3',
        summary: '1 & 2',
      },
    ]);
  });

  test('entities of HTML', () => {
    const text = rss('<item><title>L&rsquo;&eacute;t&eacute;&nbsp;!</title></item>');
    expect(brief(text)).toEqual(['repaired']);
    expect(fromFeed(text).articles[0]?.headline).toBe('L’été\u00a0!');
  });

  test('prefixes that were not declared', () => {
    const text =
      '<rss version="2.0"><channel><title>x</title><item><title>A</title><dc:creator>B</dc:creator><content:encoded>&lt;p&gt;C&lt;/p&gt;</content:encoded></item></channel></rss>';
    const { articles, issues } = fromFeed(text);
    expect(issues).toMatchObject([{ code: 'repaired', message: expect.stringContaining('dc, content') }]);
    expect(articles).toMatchObject([{ authors: [{ name: 'B' }], body: [{ content: [{ text: 'C' }] }] }]);
  });

  test('HTML that was not escaped', () => {
    const text = rss(
      `${item('<description><p>A<br>b</p><p>C <img src="/c.jpg"></description><pubDate>2015-04-02</pubDate>')}<item><title>B</title></item>`,
    );
    expect(fromFeed(text).articles).toMatchObject([
      {
        body: [{ content: [{ text: 'A b' }] }, { content: [{ text: 'C' }] }],
        image: { src: 'https://agency.example/c.jpg' },
        published: '2015-04-02',
      },
      { headline: 'B' },
    ]);
  });

  test('a prefix of its own for a namespace', () => {
    const text =
      '<rss version="2.0" xmlns:x="http://purl.org/dc/elements/1.1/"><channel><item><title>A</title><x:creator>B</x:creator></item></channel></rss>';
    expect(fromFeed(text).articles).toMatchObject([{ authors: [{ name: 'B' }] }]);
  });

  test('JSON that breaks off, or with a comma too many', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { id: '1', title: 'A "]}\\' },
        { id: '2', title: 'B' },
      ],
    });
    expect(fromFeed(json.slice(0, -12))).toMatchObject({
      articles: [{ id: '1', headline: 'A "]}\\' }],
      issues: [{ code: 'repaired' }],
    });
    expect(fromFeed(json.replace(']}', ',]}')).articles).toHaveLength(2);
    expect(fromFeed(`\ufeff ${json}`).issues).toEqual([]);
  });

  test('a JSON Feed that does not say so', () => {
    expect(fromFeed('{"items":[{"title":"A"}]}')).toMatchObject({
      articles: [{ headline: 'A' }],
      issues: [{ path: 'version', code: 'source' }],
    });
  });

  test('what cannot be mended in a text stays as it is', () => {
    expect(
      fromFeed(rss('<item><title>L\ufffd\ufffdt\u00c3\u00a9</title></item>')).articles[0]?.headline,
    ).toBe('L\ufffd\ufffdt\u00c3\u00a9');
  });
});

describe('items that come twice', () => {
  test('are told once', () => {
    expect(brief(rss(item('<guid>1</guid>') + item('<guid>1</guid>')))).toEqual(['items[1] duplicate']);
  });

  test('two stories with one key get keys of their own', () => {
    const { articles, issues } = fromFeed(
      rss(`${item('<guid>1</guid>')}<item><title>B</title><guid>1</guid></item>`),
    );
    expect(articles).toHaveLength(2);
    expect(articles[1]?.id).not.toBe('1');
    expect(issues).toMatchObject([{ path: 'articles[1].id', code: 'duplicate' }]);
  });
});
