import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/exports/model.js';
import { plainText } from '../../src/model/plainText.js';
import { cleanText } from '../../src/model/text.js';
import { cpuSeconds } from '../support/cpuSeconds.js';

function parse(fields: object) {
  const result = parseArticle({ headline: 'A clinic opens', ...fields });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

describe('HTML in a plain text is removed, with an issue', () => {
  test.each([
    ['a paragraph', '<p>It sees 40 people.</p>', 'It sees 40 people.'],
    ['a paragraph that was cut', '<p class="lead">It sees…', 'It sees…'],
    ['two paragraphs', '<p>It opens.</p><p>It sees 40.</p>', 'It opens. It sees 40.'],
    ['emphasis', '<div>It <strong>sees</strong> 4<em>0</em>.</div>', 'It sees 40.'],
    ['a link', '<p>Read <a href="https://example.org/?a=1&amp;b=2">more</a>.</p>', 'Read more.'],
    ['line breaks', '<p>One<br>two<BR/>three</p>', 'One two three'],
    [
      'entities and a comment',
      '<p>Food &amp; water&nbsp;&#8211; &#x2019;s<!-- x --></p>',
      'Food & water\u00a0– ’s',
    ],
    [
      'a picture beside a text',
      '<p><img src="https://example.org/a.jpg" onerror="x()">It sees.</p>',
      'It sees.',
    ],
  ])('%s', (_, given, expected) => {
    for (const [fields, path, read] of [
      [{ summary: given }, 'summary', 'summary'],
      [
        { image: { src: '/a.jpg', alt: 'A', width: 640, height: 480, caption: given } },
        'image.caption',
        'image.caption',
      ],
      [{ topics: [given] }, 'topics[0]', 'topics.0'],
      [
        { body: [{ type: 'paragraph', content: [{ text: given }] }] },
        'body[0].content[0].text',
        'body.0.content.0.text',
      ],
    ] as const) {
      const { article, issues } = parse(fields);
      expect(
        read.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], article),
      ).toBe(expected);
      expect(issues).toMatchObject([{ path, code: 'repaired', severity: 'warning' }]);
      expect(issues[0]?.message).toContain('expected text without HTML');
      expect(parseArticle(article)).toEqual({ ok: true, article, issues: [] });
    }
  });

  test('a text of tags alone is no text', () => {
    const { article, issues } = parse({ summary: '<p><br></p>' });
    expect(article.summary).toBeUndefined();
    expect(issues).toMatchObject([{ path: 'summary', code: 'required' }]);
  });
});

test.each([
  'Use of the <b> element falls',
  '<b>A</b> &amp; B',
  'A <p> begins a paragraph',
  'Fewer than <5 people, more than >3',
  'a<b and c>d',
  '<!-- a comment -->',
  'AT&amp;T &lt;p&gt;',
  '<unknown>x</unknown>',
  '</p> ends a paragraph',
])('%s stays as it is', (summary) => {
  expect(parse({ summary })).toMatchObject({ article: { summary }, issues: [] });
});

test('what was read is not HTML when it is read again, whatever was in it', () => {
  const part = fc.constantFrom(
    ...['<', '>', '/', 'b', 'p', ' ', '<b>', '</b>', '<p>', '</p>', '<br>', '<p', '<!--', '-->'],
    ...['&lt;', '&gt;', '&amp;', '&#60;', '&#x3c;', '&#1;', '&#8234;', '\u0000', 'x', '&'],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const once = plainText(cleanText(parts.join('')), cleanText);
      expect(plainText(once, cleanText)).toBe(once);
      expect(cleanText(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test.each(['<', '<p ', '<b>', '<b></b>', '<p>&#1;', '<!--', '< ', '<b <b>', '&lt;b>', '<a href="'])(
  'takes linear time: %s',
  (unit) => {
    const once = (size: number) =>
      cpuSeconds(() => plainText(`<p>${unit.repeat(size / unit.length)}</p>`, (text) => text));
    const time = (size: number) => Math.min(once(size), once(size), once(size));
    // Four times the input: quadratic time would be sixteen times as long.
    expect(time(800_000)).toBeLessThan(10 * Math.max(0.02, time(200_000)));
  },
);
