import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { openArticle } from '../../src/model/visibleArticle.js';
import { allLists, factsOf } from '../../src/output/facts.js';
import { escapeLine } from '../../src/output/markdown/escapeMarkdown.js';
import { toMarkdown } from '../../src/output/markdown/toMarkdown.js';
import { articles } from '../support/articleArbitrary.js';
import { article, wholeArticle } from '../support/articles.js';

/** What an independent CommonMark parser reads: `heading2: What comes next`. */
function blocksIn(markdown: string): string[] {
  const found: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  let text = '';
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === 'text') text += node.literal;
    else if (/html|code|softbreak|emph|thematic/.test(node.type)) found.push(`unexpected ${node.type}`);
    else if (entering && (node.type === 'link' || node.type === 'image'))
      found.push(`${node.type}: ${node.destination}`);
    if (!entering && /paragraph|heading/.test(node.type)) {
      found.push(`${nameOf(node)}: ${text}`);
      text = '';
    }
  }
  return found;
}

const nameOf = (node: Node) =>
  node.type === 'heading'
    ? `heading${node.level}`
    : [node.type, node.parent?.type].filter((type) => type !== 'document').at(-1);

/** Text as HTML shows it. */
const collapsed = (text: string) =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('writes headings, lists, quotes and links that a CommonMark parser reads back', () => {
  const found = blocksIn(toMarkdown(wholeArticle, { baseUrl: 'https://example.org/news/' }));
  expect(found).toEqual(
    expect.arrayContaining([
      'link: https://example.org/stories/clinic',
      'heading1: Nurses open a clinic in Kakuma',
      'image: https://example.org/picture.svg',
      'paragraph: The new clinic · Photo: UNHCR',
      'heading2: What comes next',
      'item: A third room',
      'link: https://example.org/plan',
      'block_quote: We needed this.',
      'paragraph: Funded by',
      'item: Fund for Clinics',
    ]),
  );
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a comment', '<!-- x'],
  ['a heading', '# Heading'],
  ['a list', '- item'],
  ['another list', '+ item'],
  ['a numbered list', '1. item'],
  ['another numbered list', '12) item'],
  ['a quote', '> quote'],
  ['a rule', '***'],
  ['another rule', '- - -'],
  ['front matter', '---'],
  ['a fence', '~~~'],
  ['code', '`x` and ```y```'],
  ['emphasis', '*a* _b_ **c** __d__'],
  ['a link', '[x](javascript:alert(1))'],
  ['an image', '![x](https://example.org/x.png)'],
  ['a reference', '[x]: https://example.org/'],
  ['a sign at the end', 'C #'],
  ['signs at the end', 'Learn C ##'],
  ['nothing but signs', '# #'],
  ['an autolink', '<https://example.org/>'],
  ['an entity', '&lt;b&gt; &copy;'],
  ['a backslash', 'a\\'],
  ['a table', '| a | b |'],
  ['indentation', '     code'],
])('%s in a text stays text', (_, text) => {
  const item = [{ text }];
  const found = blocksIn(
    toMarkdown(
      article({
        headline: text,
        summary: text,
        body: [
          { type: 'paragraph', content: item },
          { type: 'heading', content: item },
          { type: 'list', items: [item] },
          { type: 'quote', content: item, source: text },
        ],
        partners: [{ name: text }],
      }),
    ),
  );
  const read = text.trim();
  expect(found).toEqual([
    `heading1: ${read}`,
    `paragraph: ${read}`,
    `paragraph: ${read}`,
    `heading2: ${read}`,
    `item: ${read}`,
    `block_quote: ${read}`,
    `block_quote: — ${read}`,
    'paragraph: Partners',
    `item: ${read}`,
  ]);
});

test('a linked text has no brackets, of which marked would make an image or a link inside the link', () => {
  const headline = '![x](https://example.org/x.png)';
  const markdown = toMarkdown(
    article({
      headline,
      url: 'https://example.org/',
      partners: [{ name: headline, url: 'https://example.org/' }],
    }),
  );
  const links = markdown.match(/\[.*\]\(<https:\/\/example.org\/>\)/g);
  expect(links).toHaveLength(2);
  for (const link of links ?? []) expect(link.slice(1).split(/[[\]]/)).toHaveLength(2);
  expect(blocksIn(markdown)).toEqual(
    expect.arrayContaining(['link: https://example.org/', `heading1: ${headline}`, `item: ${headline}`]),
  );
});

test('never links to a javascript: URL, and keeps every other URL whole', () => {
  const content = [
    { text: 'Look!' },
    { text: 'here', url: 'https://example.org/a_(b)?c=<d>&copy=1' },
    { text: 'bad', url: 'javascript:alert(1)' },
  ];
  const unparsed = { ...wholeArticle, body: [{ type: 'paragraph', content }] } satisfies Article;
  const found = blocksIn(toMarkdown(unparsed));
  expect(found).toContain('link: https://example.org/a_(b)?c=%3Cd%3E&copy=1');
  expect(found).toContain('paragraph: Look!herebad');
  expect(found.join()).not.toMatch(/javascript|image/);
});

test('escapes only what would be read otherwise, and numbers the lists that are ordered', () => {
  const text = (words: string) => [{ text: words }];
  const list = { type: 'list', items: [text('One'), text('Two')] };
  const unparsed = {
    ...article({ headline: 'Wait! C # and 1. well-known' }),
    body: [
      { type: 'paragraph', content: text('  a-b 2) c! + d  ') },
      { type: 'heading', content: text('Learn #1') },
      { type: 'quote', content: text('We wait.') },
      list,
      { ...list, ordered: true },
      list,
      { ...list, ordered: true },
      { ...list, ordered: true },
    ],
  } as Article;
  expect(toMarkdown(unparsed)).toBe(
    [
      '# Wait! C # and 1. well-known',
      'a-b 2) c! + d',
      '## Learn #1',
      '> We wait.',
      '* One\n* Two',
      '1. One\n2. Two',
      '* One\n* Two',
      '1. One\n2. Two',
      '1) One\n2) Two\n',
    ].join('\n\n'),
  );
  expect(escapeLine('  # a ')).toBe('\\# a');
});

test('keeps two lists in a row apart', () => {
  const list = { type: 'list', items: [[{ text: 'a' }]] };
  const ordered = { ...list, ordered: true };
  const markdown = toMarkdown(
    article({ body: [list, list, ordered, ordered], topics: ['x'], sdgs: [{ goal: 3 }] }),
  );
  let lists = 0;
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next())
    lists += Number(event.node.type === 'list' && event.entering);
  expect(lists).toBe(6);
});

test('the parser reads every text of any article, and nothing that the article does not contain', () => {
  fc.assert(
    fc.property(articles, (each) => {
      const shown = openArticle(each, undefined)!;
      const found = blocksIn(toMarkdown(each)).map(collapsed);
      expect(found.filter((block) => block.startsWith('unexpected'))).toEqual([]);
      expect(found.filter((block) => block.startsWith('heading'))).toHaveLength(
        1 + shown.body.filter(({ type }) => type === 'heading').length,
      );
      expect(found).toContain(collapsed(`heading1: ${shown.headline}`));
      for (const { items } of allLists(factsOf(shown, {}))) {
        for (const { text } of items) expect(found).toContain(collapsed(`item: ${collapsed(text)}`));
      }
    }),
    { numRuns: 300 },
  );
});
