import { doIUseEmail } from '@jsx-email/doiuse-email';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { toEmail } from '../../src/output/email/toEmail.js';
import { articles } from '../support/articleArbitrary.js';
import { article, wholeArticle } from '../support/articles.js';
import { htmlProblems } from '../support/htmlProblems.js';
import { locales } from '../support/locales.js';

const arabic = article({ ...wholeArticle, language: 'ar', headline: 'افتتاح عيادة جديدة في كاكوما' });
const corrected = article({ ...wholeArticle, status: { type: 'correction', text: 'Two rooms, not three.' } });
const withdrawn = article({ ...wholeArticle, status: { type: 'withdrawn' } });
const options = { baseUrl: 'https://example.org/' };

test.each([
  ['an article', wholeArticle, {}],
  ['an article without its story', wholeArticle, { body: 'none' as const }],
  ['an Arabic article', arabic, { locale: locales.ar }],
  ['an Arabic article in an English e-mail', arabic, {}],
  ['a corrected article', corrected, {}],
  ['a withdrawn article', withdrawn, {}],
])('%s is valid HTML', (_, each, more) => {
  expect(htmlProblems(toEmail(each, { ...options, ...more }).html)).toEqual([]);
});

/** What some clients ignore without harm: dark colours, a ground that the table repeats, a role for screen readers, breaks in long words. */
const optional = /^`(@media|<body> element|role attribute|word-break)` is not supported/;

test('e-mail clients support every element and property that matters', () => {
  const emailClients = [
    'gmail.*',
    'apple-mail.*',
    'outlook.*',
    'yahoo.*',
    'samsung-email.*',
    'thunderbird.*',
  ];
  const digest = toEmail([wholeArticle, article({ ...wholeArticle, headline: 'Two' })], {
    ...options,
    title: 'News',
    intro: 'This week.',
  });
  const errors = [toEmail(corrected, options), digest].flatMap(({ html }) => {
    const result = doIUseEmail(html, { emailClients });
    return result.success ? [] : result.errors;
  });
  expect(errors.filter((error) => !optional.test(error))).toEqual([]);
});

test('goals stand at their places on a selvedge of seventeen, in their colours', () => {
  const { html } = toEmail(article({ ...wholeArticle, sdgs: [{ goal: 11 }, { goal: 4 }] }), options);
  const cells = [
    ...html.matchAll(/<td(?: class="(\w+)")? style="width:5\.88%[^"]*?(?:background-color:([^"]+))?"/g),
  ];
  expect(cells).toHaveLength(17);
  expect(
    cells.flatMap(([, kind, color], index) => (kind === 'place' ? [] : [[index + 1, kind, color]])),
  ).toEqual([
    // A dark colour has an edge that is light in the dark.
    [4, 'edge', '#C5192D'],
    [11, undefined, '#FD9D24'],
  ]);
  const without = toEmail(article({ ...wholeArticle, sdgs: [] }), options).html;
  expect(without).not.toContain('width:5.88%');
});

test('the ledger has one row for each kind of fact, with the words of each goal', () => {
  const { html } = toEmail(
    article({ ...wholeArticle, sdgs: [{ goal: 3, targets: ['3.3', '3.8'] }, { goal: 11 }] }),
    options,
  );
  const rows = [...html.matchAll(/<tr><td class="quiet".*?<\/tr>/gs)].map(([row]) =>
    row
      .replace(/<[^>]*>/g, '|')
      .replaceAll('&nbsp;', ' ')
      .replace(/\|+/g, '|'),
  );
  expect(rows.map((row) => row.split('|')[1])).toEqual(
    expect.arrayContaining(['Where', 'Funded by', 'Partners', 'Goals']),
  );
  expect(rows.at(-1)).toBe(
    '|Goals|3| Good health and well-being |3.3\u20023.8| · |11| Sustainable cities and communities|',
  );
});

test.each([
  ['an acronym', 'UNHCR', 'en', 'bold 24px'],
  ['a name', 'Relief Network', 'en', 'italic 600 21px'],
  ['a name in a script without italics', 'شبكة الإغاثة', 'ar', ';font:600 21px'],
])('the publisher is a nameplate: %s', (_, name, language, font) => {
  const { html } = toEmail(
    article({ ...wholeArticle, language, publisher: { name, logo: '/logo.png' } }),
    options,
  );
  const [plate] = new RegExp(`<p[^>]*>${name}</p>`).exec(html) ?? [];
  expect(plate).toContain(font);
  expect(html).not.toContain('logo.png');
});

test('loads nothing but the picture', () => {
  const { html } = toEmail(wholeArticle, options);
  expect(html.match(/src="[^"]*"/g)).toEqual(['src="https://example.org/picture.svg"']);
  expect(html).not.toMatch(/<script|<link|@import|url\(/);
  expect(toEmail(wholeArticle).html).not.toContain('<img');
});

test('a language other than the article’s is marked, and lines start on the right in Arabic', () => {
  const { html } = toEmail(arabic);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<span lang="en" dir="ltr">Funded by</span>');
  expect(html).toContain('border-right:4px solid');
});

test('shows only that a story was withdrawn, without what it said', () => {
  const { html, text, subject } = toEmail(withdrawn);
  expect(subject).toBe('Withdrawn – Nurses open a clinic in Kakuma');
  expect(html).toContain(`<title>${subject}</title>`);
  for (const part of [html, text]) {
    expect(part).toContain('This story has been withdrawn.');
    expect(part).not.toMatch(/two hundred|Development Bank|SDG|two rooms/);
  }
});

test('the subject is one line, whatever the names contain', () => {
  const headline = 'News\r\nBcc: everyone@example.org\u2028\u0085\0End';
  expect(toEmail({ ...wholeArticle, headline }).subject).toBe('News Bcc: everyone@example.org End');
});

test('any article makes a small, valid e-mail without scripts', () => {
  fc.assert(
    fc.property(articles, (each) => {
      const { html, text, subject } = toEmail(each, { ...options, body: 'none' });
      expect(new TextEncoder().encode(html).length).toBeLessThan(20_000);
      expect(subject).not.toMatch(/\p{Cc}/u);
      expect(text).not.toBe('');
      expect(htmlProblems(html)).toEqual([]);
      const found = JSON.stringify(names(parseDocument(html).children));
      expect(found).not.toMatch(/script|iframe|object|form/);
      expect(html).not.toMatch(/ on\w+=|javascript:/);
    }),
    { numRuns: 50 },
  );
});

type Nodes = ReturnType<typeof parseDocument>['children'];

function names(nodes: Nodes): string[] {
  return nodes.flatMap((node) =>
    'name' in node ? [node.name, ...('children' in node ? names(node.children) : [])] : [],
  );
}

test('an e-mail without the story has it in no part, neither HTML nor text', () => {
  const story = 'It has two rooms.';
  const teaser = article({
    url: 'https://example.org/a',
    body: [{ type: 'paragraph', content: [{ text: story }] }],
  });
  const { html, text } = toEmail(teaser, { body: 'none' });
  expect(html + text).not.toContain(story);
  expect(html).toContain('Read the story');
});

test('a withdrawn story, which has no text, does not ask to be read', () => {
  const { html } = toEmail(article({ url: 'https://example.org/a', status: { type: 'withdrawn' } }));
  expect(html).not.toContain('Read the story');
});

test('no bidi control of a text reaches the HTML, where it would move what follows', () => {
  const content = [{ text: 'A \u202bclinic\u202c, a \u2067' }, { text: 'school' }];
  const { html } = toEmail(article({ body: [{ type: 'paragraph', content }] }));
  expect(html).toContain('A clinic, a school');
});

test('an alternative text that repeats the headline is not read out again', () => {
  const headline = 'Nurses open a clinic in Kakuma';
  const image = { src: 'https://example.org/clinic.jpg', ratio: 1.5, alt: headline };
  expect(toEmail(article({ headline, image })).html).toMatch(/<img src="[^"]*clinic\.jpg" alt=""/);
});

test('an e-mail with the story does not ask to read it elsewhere', () => {
  const body = [{ type: 'paragraph', content: [{ text: 'It has two rooms.' }] }];
  expect(toEmail(article({ url: 'https://example.org/a', body })).html).not.toContain('Read the story');
});
