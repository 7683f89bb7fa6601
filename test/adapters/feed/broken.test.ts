import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { brief, item, rss } from './rss.js';

const two = rss(
  `${item('<pubDate>2015-04-02</pubDate>')}<item><title>B</title><link>/b</link><guid>b</guid></item>`,
);
const whole = fromFeed(two);

test('the intact feed, which the tests below break, gives no issues', () => {
  expect(whole.issues).toEqual([]);
  expect(whole.articles).toHaveLength(2);
});

describe('reads a broken feed like the intact one, and reports the repair', () => {
  test.each([
    ['missing end tags', two.replace('</channel></rss>', '')],
    ['missing end tags from the last item on', two.replace('</item></channel></rss>', '')],
    ['half an end tag', two.slice(0, -4)],
    ['a byte order mark and white space', `\ufeff\n\n ${two}`],
    ['a warning before it', `<br />\n<b>Warning</b>: x in <b>y.php</b>\n${two}`],
    ['content after it', `${two}<script>x()</script>`],
    ['a stray end tag', two.replace('</pubDate>', '</pubDate></b></font>')],
    ['an unclosed item', two.replace('</item>', '')],
    ['an unclosed title', two.replace('A new well</title>', 'A new well')],
    ['an unclosed date', two.replace('</pubDate>', '')],
    ['an attribute without quotation marks', two.replace('<guid>', '<guid isPermaLink=true>')],
    [
      'elements in upper case',
      two.replace(
        /<(\/?)(item|title|link|pubDate|guid)>/g,
        (_, end, name) => `<${end}${name.toUpperCase()}>`,
      ),
    ],
    ['an unclosed comment', two.replace('</channel></rss>', '<!-- x')],
    ['a declaration inside the content', two.replace('</item>', '</item><!ELEMENT x ANY>')],
  ])('%s', (_, text) => {
    const { articles, issues } = fromFeed(text);
    expect(articles).toEqual(whole.articles);
    const quiet = /<TITLE>/.test(text) || text.startsWith('\ufeff');
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      quiet ? [] : ['warning repaired'],
    );
  });

  test('with bare ampersands and angle brackets', () => {
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

  test('with HTML entities', () => {
    const text = rss('<item><title>L&rsquo;&eacute;t&eacute;&nbsp;!</title></item>');
    expect(brief(text)).toEqual(['repaired']);
    expect(fromFeed(text).articles[0]?.headline).toBe('L’été\u00a0!');
  });

  test('with undeclared namespace prefixes', () => {
    const text =
      '<rss version="2.0"><channel><title>x</title><language>en</language><item><title>A</title><dc:creator>B</dc:creator><content:encoded>&lt;p&gt;C&lt;/p&gt;</content:encoded></item></channel></rss>';
    const { articles, issues } = fromFeed(text);
    expect(issues).toMatchObject([{ code: 'repaired', message: expect.stringContaining('dc, content') }]);
    expect(articles).toMatchObject([{ authors: [{ name: 'B' }], body: [{ content: [{ text: 'C' }] }] }]);
  });

  test('with unescaped HTML', () => {
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

  test('with an unusual prefix for a namespace', () => {
    const text =
      '<rss version="2.0" xmlns:x="http://purl.org/dc/elements/1.1/"><channel><item><title>A</title><x:creator>B</x:creator></item></channel></rss>';
    expect(fromFeed(text).articles).toMatchObject([{ authors: [{ name: 'B' }] }]);
  });

  test('with truncated JSON or a trailing comma', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
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

  test('with a JSON Feed that names no version', () => {
    expect(fromFeed('{"language":"en","items":[{"title":"A"}]}')).toMatchObject({
      articles: [{ headline: 'A' }],
      issues: [{ path: 'version', code: 'source' }],
    });
  });

  test('but keeps damaged characters in texts unchanged', () => {
    expect(
      fromFeed(rss('<item><title>L\ufffd\ufffdt\u00c3\u00a9</title></item>')).articles[0]?.headline,
    ).toBe('L\ufffd\ufffdt\u00c3\u00a9');
  });
});

describe('duplicate items', () => {
  test('are read once and reported', () => {
    expect(brief(rss(item('<guid>1</guid>') + item('<guid>1</guid>')))).toEqual(['items[1] duplicate']);
  });

  test('with different headlines get different keys', () => {
    const { articles, issues } = fromFeed(
      rss(`${item('<guid>1</guid>')}<item><title>B</title><guid>1</guid></item>`),
    );
    expect(articles).toHaveLength(2);
    expect(articles[1]?.id).not.toBe('1');
    expect(issues).toMatchObject([{ path: 'articles[1].id', code: 'duplicate' }]);
  });
});
