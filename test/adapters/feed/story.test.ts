import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import type { Article } from '../../../src/exports/model.js';
import { articleOf, brief, escaped, item, rss } from './rss.js';

const paragraphs = (article: Article | undefined) =>
  article?.body.map((block) =>
    block.type === 'list' ? 'list' : block.content.map(({ text }) => text).join(''),
  );
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Agency</title><entry>${entry}</entry></feed>`;

describe('a headline', () => {
  const headline = (title: string) =>
    fromFeed(rss(`<item><title>${title}</title><link>/a</link></item>`)).articles[0]?.headline;

  test.each([
    ['Food &amp; water', 'Food & water'],
    ['Food &amp;amp; water', 'Food & water'],
    ['Food &amp;amp;amp; water', 'Food & water'],
    ['Women&amp;#8217;s day', 'Women’s day'],
    ['<![CDATA[Women&rsquo;s day]]>', 'Women’s day'],
    ['A &lt;b&gt;new&lt;/b&gt; well', 'A new well'],
    ['Prices &lt; 5 and &gt; 3', 'Prices < 5 and > 3'],
    ['a&lt;b', 'a<b'],
    ['I &lt;3 wells', 'I <3 wells'],
    ['\n  A\n new\twell ', 'A new well'],
    ['<![CDATA[A ]]>new<![CDATA[ well]]>', 'A new well'],
    ['A well&lt;script&gt;alert(1)&lt;/script&gt;', 'A well'],
    ['بئر جديدة &amp; مضخة', 'بئر جديدة & مضخة'],
  ])('is read as plain text: %s', (title, expected) => {
    expect(headline(title)).toBe(expected);
  });

  test('in Atom is read by its type', () => {
    const read = (title: string) => fromFeed(atom(`${title}<id>x</id>`)).articles[0]?.headline;
    expect(read('<title>How to write &amp;amp; in HTML &lt;b&gt;</title>')).toBe(
      'How to write &amp; in HTML <b>',
    );
    expect(read('<title type="html">A &amp;lt;b&amp;gt; &lt;i&gt;tag&lt;/i&gt;</title>')).toBe('A <b> tag');
    expect(
      read('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>new</em> well</div></title>'),
    ).toBe('A new well');
  });

  test('falls back to the first sentence, truncated if long, with an issue', () => {
    const untitled = (text: string) => rss(`<item><link>/a</link><description>${text}</description></item>`);
    expect(fromFeed(untitled('The road is open. Buses run.')).articles[0]?.headline).toBe(
      'The road is open.',
    );
    expect(fromFeed(untitled('الطريق مفتوح؟ نعم.')).articles[0]?.headline).toBe('الطريق مفتوح؟');
    const long = fromFeed(untitled(`The ${'long '.repeat(100)}road`)).articles[0]?.headline ?? '';
    expect(long.length).toBeLessThan(142);
    expect(long).toMatch(/long…$/);
    expect(brief(untitled('The road is open.'))).toEqual(['articles[0].headline repaired']);
  });

  test('is required: an item without any text is omitted and reported', () => {
    const { articles, issues } = fromFeed(rss(`<item><link>/a</link></item>${item('')}`));
    expect(articles).toHaveLength(1);
    expect(issues).toMatchObject([
      { path: 'items[0]', code: 'required', message: expect.stringContaining('"/a"') },
    ]);
  });
});

describe('summary and story without repetition', () => {
  const story = 'Nine villages have clean water now. The agency dug the wells in March, with the villages.';
  const both = (summary: string, content: string) =>
    articleOf(
      `<description>${escaped(summary)}</description><content:encoded>${escaped(content)}</content:encoded>`,
    );

  test.each([
    ['the beginning of the story', 'Nine villages have clean water now.'],
    ['truncated', 'Nine villages have clean water now. The agency dug…'],
    ['truncated with brackets', 'Nine villages have clean water now. The agency [&#8230;]'],
    [
      'truncated, with text of the feed after it',
      'Nine villages have clean water now. The agency dug the wells in … Continue reading',
    ],
    ['the same as the story', story],
    ['the same in HTML', `<p>${story.replace('. ', '.</p><p>')}</p>`],
  ])('drops a summary that is %s', (_, summary) => {
    const article = both(summary, `<p>${story}</p>`);
    expect(article.summary).toBeUndefined();
    expect(paragraphs(article)).toEqual([story]);
  });

  test('keeps a summary that differs from the story', () => {
    expect(both('Wells for nine.', `<p>${story}</p>`)).toMatchObject({ summary: 'Wells for nine.' });
  });

  test('uses the description as the story if the content is only its beginning', () => {
    const article = both(`<p>${story}</p><p>More.</p>`, `<p>${story}</p>`);
    expect(article.summary).toBeUndefined();
    expect(paragraphs(article)).toEqual([story, 'More.']);
  });

  test('without content, uses a description of one short paragraph as the summary, else as the story', () => {
    expect(articleOf('<description>Short.</description>')).toMatchObject({ summary: 'Short.', body: [] });
    const long = articleOf(`<description>${escaped(`<p>${story}</p><p>More.</p>`)}</description>`);
    expect(long.summary).toBeUndefined();
    expect(paragraphs(long)).toEqual([story, 'More.']);
    expect(paragraphs(articleOf(`<description>${'Long. '.repeat(200)}</description>`))).toHaveLength(1);
  });

  test.each([
    ['in a group', '<media:group><media:content url="/v" type="video/mp4"/>', '</media:group>'],
    ['of the item', '<media:content url="/v" type="video/mp4"/>', ''],
    ['without a file', '<media:thumbnail url="/a.jpg"/>', ''],
  ])('uses the media description of a video as its summary: %s', (_, before, after) => {
    const media = `${before}<media:description>About wells.</media:description>${after}`;
    expect(articleOf(media)).toMatchObject({ summary: 'About wells.' });
  });

  test('does not repeat the title', () => {
    expect(articleOf('<description>A new well</description>').summary).toBeUndefined();
    const content = escaped('<h1>A new well</h1><p>Water.</p>');
    expect(paragraphs(articleOf(`<content:encoded>${content}</content:encoded>`))).toEqual(['Water.']);
    const drupal = escaped('<span>A new well</span>\n<div><p>Water.</p></div>');
    expect(articleOf(`<description>${drupal}</description>`)).toMatchObject({ summary: 'Water.', body: [] });
  });

  test('omits "The post … appeared first on …" in any language, but no other line with two links', () => {
    const end = (first: string, second: string) =>
      paragraphs(
        articleOf(
          `<content:encoded>${escaped(`<p>Water.</p><p>L’article <a href="${first}">A new well</a> est apparu en premier sur <a href="${second}">Agency</a>.</p>`)}</content:encoded>`,
        ),
      );
    expect(end('https://agency.example/well', 'https://agency.example')).toEqual(['Water.']);
    expect(end('https://agency.example/well', 'https://other.example/')).toHaveLength(2);
  });
});

describe('a body', () => {
  const body = (text: string) => paragraphs(articleOf(`<content:encoded>${text}</content:encoded>`));

  test.each([
    ['HTML in a CDATA section', '<![CDATA[<p>A &amp; B</p>]]>', ['A & B']],
    ['escaped HTML', '&lt;p&gt;A &amp;amp; B&lt;/p&gt;', ['A & B']],
    [
      'HTML escaped twice',
      '&amp;lt;p&amp;gt;A&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;B&amp;lt;/p&amp;gt;',
      ['A', 'B'],
    ],
    ['HTML as elements', '<p>A <b>B</b></p><p>C</p>', ['A B', 'C']],
    ['a nested CDATA section', '&lt;![CDATA[&lt;p&gt;A&lt;/p&gt;]]&gt;', ['A']],
    ['entities escaped twice', '<![CDATA[<p>A&amp;nbsp;&amp;amp; B&amp;#8217;s</p>]]>', ['A & B’s']],
    ['text about HTML', '<![CDATA[<p>Write &lt;p&gt; and &lt;br&gt;</p>]]>', ['Write <p> and <br>']],
    ['text with blank lines', 'A\nB\n\nC &amp;amp; D', ['A B', 'C & D']],
  ])('is read from %s', (_, text, expected) => {
    expect(body(text)).toEqual(expected);
  });

  test('and all other fields contain no script', () => {
    const bad = '&lt;script&gt;alert(1)&lt;/script&gt;';
    const text = rss(
      `<item><title>A${bad}</title><link>javascript:alert(1)</link><guid>${bad}</guid><category>B${bad}</category>
       <dc:creator>C${bad}</dc:creator><description>D${bad}</description><content:encoded>E${bad}&lt;a href="javascript:alert(1)"&gt;F&lt;/a&gt;</content:encoded>
       <media:content url="javascript:alert(1)" medium="image"/><pubDate>${bad}</pubDate></item>`,
    ).replace('Agency', `Agency${bad}`);
    const { articles } = fromFeed(text);
    expect(articles).toMatchObject([
      { headline: 'A', summary: 'D', topics: ['B'], authors: [{ name: 'C' }], publisher: { name: 'Agency' } },
    ]);
    const { id, ...rest } = articles[0] ?? { id: '' };
    expect(JSON.stringify(rest)).not.toMatch(/alert|javascript|<script/);
    expect(id).toBe('<script>alert(1)</script>');
  });
});

describe('URLs', () => {
  const feed = (link: string, channel = '<link>https://agency.example/en/</link>') =>
    `<rss version="2.0"><channel><title>x</title><language>en</language>${channel}<item><title>A</title>${link}</item></channel></rss>`;
  const url = (text: string, baseUrl?: string) => fromFeed(text, { baseUrl }).articles[0]?.url;

  test.each([
    [feed('<link>/a</link>'), undefined, 'https://agency.example/a'],
    [feed('<link> a?x=1&amp;y=2 </link>'), undefined, 'https://agency.example/en/a?x=1&y=2'],
    [feed('<link>a</link>', ''), 'https://base.example/feed.xml', 'https://base.example/a'],
    [
      feed('<link>a</link>', '<link>/en/</link>'),
      'https://base.example/feed.xml',
      'https://base.example/en/a',
    ],
    [feed('<link>a</link>', ''), undefined, undefined],
    [feed('<guid>https://agency.example/g</guid>'), undefined, 'https://agency.example/g'],
    [feed('<guid isPermaLink="false">https://agency.example/g</guid>'), undefined, undefined],
    [feed('<link></link><guid>17</guid>'), undefined, undefined],
    [feed('<link><![CDATA[https://agency.example/a]]></link>'), undefined, 'https://agency.example/a'],
  ])('are resolved in %s with base %s to %s', (text, base, expected) => {
    expect(url(text, base)).toBe(expected);
  });

  test('are resolved against the nearest xml:base first', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://one.example/x/"><title>t</title><link href="/"/>
      <entry xml:base="two/"><title>A</title><id>1</id><link href="a"/><content type="html" xml:base="/three/">&lt;a href="b"&gt;c&lt;/a&gt;</content></entry></feed>`;
    expect(fromFeed(text, { baseUrl: 'https://base.example/' }).articles).toMatchObject([
      { url: 'https://one.example/x/two/a', body: [{ content: [{ url: 'https://one.example/three/b' }] }] },
    ]);
  });

  test('that are invalid are reported', () => {
    expect(brief(feed('<link>http://</link>'))).toEqual(['articles[0].url value']);
    expect(brief(rss(item('')), { baseUrl: 'feed.xml' })).toEqual(['baseUrl value']);
  });
});

describe('publisher, authors', () => {
  test('takes the feed that an item came from as its publisher', () => {
    expect(articleOf('<source url="https://other.example/feed">Other agency</source>').publisher).toEqual({
      name: 'Other agency',
    });
    expect(articleOf('<dc:publisher>Third</dc:publisher>').publisher).toEqual({ name: 'Third' });
  });

  test('lists each author once, without e-mail addresses', () => {
    const parts =
      '<author>a@b.example (Amal)</author><author>c@d.example</author><author>Amal</author><author>e@f.example (Omar)</author>';
    expect(articleOf(parts).authors).toEqual([{ name: 'Amal' }, { name: 'Omar' }]);
  });

  test('ignores coordinates without a name', () => {
    expect(articleOf('<geo:lat>1</geo:lat><geo:long>2</geo:long>').locations).toEqual([]);
  });
});
