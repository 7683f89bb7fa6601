/** Several articles in one e-mail, text or Markdown document. */
import { Parser as MarkdownParser } from 'commonmark';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { toEmail } from '../../src/output/email/toEmail.js';
import { toMarkdown } from '../../src/output/markdown/toMarkdown.js';
import { toPlainText } from '../../src/output/plainText/toPlainText.js';
import { articles } from '../support/articleArbitrary.js';
import { article, wholeArticle } from '../support/articles.js';
import { htmlProblems } from '../support/htmlProblems.js';
import { locales } from '../support/locales.js';

const baseUrl = 'https://example.org/';
const options = { title: 'Our week', intro: 'Three stories.\n \nAll of them good.', baseUrl };
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const second = article({ ...wholeArticle, id: 'b', headline: 'The second story', summary: 'Not in a row.' });
const third = article({ headline: 'The third story' });
const arabic = article({ ...wholeArticle, id: 'c', language: 'ar', headline: 'افتتاح عيادة' });
const corrected = article({ ...second, status: { type: 'correction', text: 'Two rooms, not three.' } });
const withdrawn = article({ ...second, status: { type: 'withdrawn', reason: 'It was wrong.' } });
const embargoed = article({ ...second, headline: 'A secret', embargoUntil: '2026-06-01T10:00:00+03:00' });

const elements = (html: string, name: string) =>
  DomUtils.getElementsByTagName(name, parseDocument(html), true);
const textsOf = (html: string, name: string) =>
  elements(html, name).map((each) => DomUtils.textContent(each));
/** The row of the article with this headline. */
function rowOf(html: string, headline: string) {
  const found = elements(html, 'tr').filter((row) => DomUtils.textContent(row).includes(headline));
  // The outermost row contains all others.
  return found.find((row) => textsOf(DomUtils.getOuterHTML(row), 'h2').length === 1)!;
}

/** A digest in each format. */
const writers: Readonly<Record<string, (list: readonly Article[], more?: object) => string>> = {
  toEmail: (list, more) => toEmail(list, { ...options, ...more }).html,
  'toEmail, its text': (list, more) => toEmail(list, { ...options, ...more }).text,
  toPlainText: (list, more) => toPlainText(list, { ...options, ...more }),
  toMarkdown: (list, more) => toMarkdown(list, { ...options, ...more }),
};

describe.each(Object.entries(writers))('%s', (name, write) => {
  const caller = name.split(',')[0];

  test('writes title, introduction and articles in their order', () => {
    const text = write([wholeArticle, second, third]);
    const parts = ['Our week', 'Three stories.', 'All of them good.', wholeArticle, second, third];
    const places = parts.map((part) => text.lastIndexOf(typeof part === 'string' ? part : part.headline));
    // The title is also that of the HTML document.
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('tells most of the first article, and little of the others', () => {
    const text = write([wholeArticle, second]).replaceAll(/\s+/g, ' ');
    expect(text).toContain('The clinic sees two hundred people a day.');
    expect(text.match(/Funded by/g)).toHaveLength(1);
    expect(text.match(/Kakuma \(camp\)/g)).toHaveLength(2);
    expect(text).not.toContain('Not in a row.');
    expect(text).not.toContain('The clinic has two rooms.');
    // Two of five names, and how many there are.
    expect(text).toContain('3 more participants');
    expect(text).not.toContain('Teachers');
  });

  test('says of every article whether it is a film or a recording, and how long', () => {
    const media = { kind: 'video', url: 'https://example.org/film', seconds: 170, captions: true };
    const text = write([article({ ...third, media }), article({ ...second, media })]);
    expect(text.replaceAll('\u00a0', ' ').match(/Video, 3 min, captions/g)).toHaveLength(2);
  });

  test('writes one article, or none, as a digest too', () => {
    expect(write([third])).toContain('The third story');
    expect(write([])).toContain('No stories to show');
    expect(write([], { locale: locales.fr })).toContain(locales.fr.noArticles);
    expect(write([third])).not.toContain('No stories');
  });

  test('leaves out an article under an embargo', () => {
    for (const now of [undefined, '2026-06-01T09:59:59+03:00', '2026-06-02']) {
      expect(write([embargoed, third], { now })).not.toContain('secret');
      expect(write([embargoed, third], { now })).toContain('The third story');
      expect(write([embargoed], { now })).toContain('No stories to show');
    }
    expect(write([embargoed, third], { now: '2026-06-01T07:00:00Z' })).toContain('A secret');
  });

  test('shows that an article was withdrawn, also if an older version is in the list', () => {
    const text = write([third, second, withdrawn]);
    expect(text).toContain('It was wrong.');
    expect(text.match(/The second story/g)).toHaveLength(1);
    expect(text).not.toContain('Kakuma');
  });

  test('links the title to the page of the digest', () => {
    expect(write([third], { url: 'https://example.org/week?a=1' })).toContain('https://example.org/week?a=1');
  });

  test.each([
    ['title', undefined, 'received undefined; expected the title of the digest'],
    ['title', ' \n', 'received " \\n"; expected the title of the digest'],
    ['title', ['News'], 'received a list; expected the title of the digest'],
    ['intro', 7, 'received 7; expected plain text'],
    ['url', 'javascript:alert(1)', 'received "javascript:alert(1)"; expected a web address'],
    ['url', '/week', 'received "/week"; expected a web address'],
    ['url', {}, 'received an object; expected a web address'],
  ])('throws an error that names the option %s, for %j', (option, value, message) => {
    expect(() => write([third], { [option]: value })).toThrow(
      new TypeError(`${caller}: ${option}: ${message}`),
    );
  });
});

test('an e-mail has one heading for the digest and one for each article, which is its link', () => {
  const { subject, html } = toEmail([wholeArticle, second, third], options);
  expect(subject).toBe('Our week');
  expect(textsOf(html, 'title')).toEqual(['Our week']);
  expect(textsOf(html, 'h1')).toEqual(['Our week']);
  expect(textsOf(html, 'h2')).toEqual([wholeArticle.headline, second.headline, third.headline]);
  const links = elements(html, 'h2').map((heading) => textsOf(DomUtils.getInnerHTML(heading), 'a').length);
  expect(links).toEqual([1, 1, 0]);
});

test('a row of an e-mail has a small picture, the first place and the numbers of the goals', () => {
  const { html } = toEmail([third, second], options);
  const row = DomUtils.getOuterHTML(rowOf(html, second.headline));
  expect(elements(row, 'img').map(({ attribs: { src, alt, width } }) => [src, alt, width])).toEqual([
    ['https://example.org/picture.svg', 'A low white building', '112'],
  ]);
  const texts = textsOf(row, 'p').map((text) => text.replaceAll('\u00a0', ' '));
  expect(texts.at(-1)).toBe('Kakuma (camp), Turkana West, Turkana, Kenya · Goals  3  10');
  expect(toEmail([third, second], { title: 'News' }).html).not.toContain('<img');
});

test('a small picture in an e-mail has its credit and the label of AI below it', () => {
  const image = { ...wholeArticle.image, credit: 'A photographer', disclosure: { ai: 'generated' } };
  const { html } = toEmail([third, article({ ...second, image })], options);
  const row = DomUtils.getOuterHTML(rowOf(html, second.headline));
  expect(textsOf(row, 'p')).toContain('AI-generated image · Photo: A photographer');
});

test('the selvedge of an e-mail has the goals of all its articles', () => {
  const { html } = toEmail(
    [third, article({ ...third, headline: 'A', sdgs: [{ goal: 2 }] }), second],
    options,
  );
  const cells = elements(html, 'td').filter(({ attribs }) => attribs.style?.includes('width:5.88%'));
  const goals = cells.flatMap(({ attribs }, index) => (attribs.class === 'place' ? [] : [index + 1]));
  expect([cells.length, goals]).toEqual([17, [2, 3, 10]]);
});

test('in an e-mail, the rows of an article in another language have its language and direction', () => {
  const { html } = toEmail([wholeArticle, arabic], options);
  expect(elements(html, 'html')[0]!.attribs).toMatchObject({ lang: 'en', dir: 'ltr' });
  expect(rowOf(html, wholeArticle.headline).attribs).toEqual({});
  expect(rowOf(html, arabic.headline).attribs).toEqual({ lang: 'ar', dir: 'rtl' });
  const all = toEmail([arabic, wholeArticle], { ...options, title: 'أخبار', locale: locales.ar });
  expect(elements(all.html, 'html')[0]!.attribs).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(rowOf(all.html, wholeArticle.headline).attribs).toEqual({ lang: 'en', dir: 'ltr' });
  expect(all.text.startsWith('\u200f')).toBe(true);
});

test('names of the other direction are isolated in every row', () => {
  const publisher = { name: 'شبكة الإغاثة' };
  const locations = [{ name: 'عمّان' }];
  const list = [third, article({ ...second, publisher, locations })];
  for (const [name, write] of Object.entries(writers)) {
    expect(write(list)).toContain(`\u2068${publisher.name}\u2069`);
    // In Markdown, a place is an item of a list.
    const place = name === 'toMarkdown' ? '- عمّان' : '\u2068عمّان\u2069';
    expect(write(list)).toContain(place);
  }
});

test('a text of the digest adds no element, heading, link or header', () => {
  const evil = 'A\r\nBcc: x@example.org <b>x</b> [y](https://evil.example) \u202e';
  const { subject, html, text } = toEmail([third], { title: evil, intro: `# ${evil}\n\n=1+1` });
  expect(subject).toBe('A Bcc: x@example.org <b>x</b> [y](https://evil.example)');
  expect(elements(html, 'b')).toEqual([]);
  expect(elements(html, 'a')).toEqual([]);
  expect(text).not.toMatch(/^Bcc|^=|\u202e/m);
  const tree = new MarkdownParser().parse(toMarkdown([third], { title: evil, intro: `# ${evil}\n\n- x` }));
  const types: string[] = [];
  for (let walker = tree.walker(), step = walker.next(); step; step = walker.next())
    if (step.entering) types.push(step.node.type);
  expect(types.filter((type) => !/^(document|paragraph|text)$/.test(type))).toEqual(['heading', 'heading']);
});

test('in Markdown, each article is a section below the title, with its facts below its heading', () => {
  const text = toMarkdown([third, corrected], options);
  const headings = text.split('\n').filter((line) => line.startsWith('#'));
  expect(headings).toEqual([
    '# Our week',
    '## The third story',
    '## [The second story](<https://example.org/stories/clinic>)',
  ]);
  expect(text.indexOf('Two rooms, not three.')).toBeGreaterThan(text.indexOf('## [The second'));
});

test('plain text is wrapped at the width, with a line of signs between articles', () => {
  const lines = toPlainText([wholeArticle, second], { ...options, width: 40 }).split('\n');
  expect(Math.max(...lines.filter((line) => !line.includes('://')).map((line) => line.length))).toBeLessThan(
    41,
  );
  expect(lines.filter((line) => line === '* * *')).toHaveLength(2);
});

describe('size of an e-mail', () => {
  const numbered = (count: number, fields: object = {}) =>
    Array.from({ length: count }, (_, index) =>
      article({ ...wholeArticle, ...fields, id: `${index}`, headline: `Story ${index}` }),
    );

  test('is below 100 kB for twenty articles with long texts', () => {
    const within = ['Turkana West', 'Turkana', 'A very long name of a region'];
    const list = numbered(20, {
      url: `https://example.org/${'a'.repeat(300)}`,
      publisher: { name: 'An organisation with a long name '.repeat(3) },
      locations: Array.from({ length: 20 }, (_, index) => ({ name: `Place ${index}`, within })),
      sdgs: Array.from({ length: 17 }, (_, index) => ({ goal: index + 1 })),
      status: { type: 'correction', text: 'An earlier version was wrong. '.repeat(5) },
    });
    const { html } = toEmail(list, options);
    expect(textsOf(html, 'h2')).toHaveLength(20);
    expect(bytesOf(html)).toBeLessThan(100_000);
    expect(htmlProblems(html)).toEqual([]);
  });

  test('stays below 100 kB for any number of articles: the last line says how many are left out', () => {
    const { html, text } = toEmail(numbered(2000), { ...options, locale: locales.fr });
    const shown = textsOf(html, 'h2').length;
    expect(bytesOf(html)).toBeLessThan(100_000);
    expect(bytesOf(html)).toBeGreaterThan(90_000);
    const end = `${shown} articles sur 2000`;
    expect(textsOf(html, 'p').at(-1)).toContain(end);
    expect(text.trim().split('\n').at(-1)).toContain(end);
    expect(text.match(/^Story \d+$/gm)).toHaveLength(shown);
    // Only an e-mail has a limit.
    expect(toPlainText(numbered(300), options).match(/^Story \d+$/gm)).toHaveLength(300);
  });

  test('leaves out no article that fits as a row but not as a lead', () => {
    const locations = Array.from({ length: 200 }, (_, index) => ({ name: `${index} ${'é'.repeat(290)}` }));
    const { html } = toEmail(numbered(2, { locations }), options);
    expect(textsOf(html, 'h2')).toEqual(['Story 0', 'Story 1']);
    expect(bytesOf(html)).toBeLessThan(100_000);
  });
});

test.each([
  ['articles of two languages', [wholeArticle, arabic, second, third], {}],
  ['Arabic locale strings', [arabic, second], { locale: locales.ar }],
  ['a withdrawn and a corrected article', [withdrawn, third], {}],
  ['a corrected lead', [corrected, wholeArticle], {}],
  ['no articles', [], {}],
])('an e-mail with %s is valid HTML', (_, list, more) => {
  expect(htmlProblems(toEmail(list, { ...options, ...more }).html)).toEqual([]);
});

test('any list of articles makes a small, valid e-mail without scripts', () => {
  fc.assert(
    fc.property(fc.array(articles, { maxLength: 6 }), fc.string(), (list, intro) => {
      const { html, text, subject } = toEmail(list, { ...options, intro });
      expect(subject).toBe('Our week');
      expect(bytesOf(html)).toBeLessThan(100_000);
      expect(htmlProblems(html)).toEqual([]);
      for (const name of ['script', 'iframe', 'object', 'form']) expect(elements(html, name)).toEqual([]);
      expect(html).not.toMatch(/ on\w+=|javascript:/);
      expect(text.split('\n* * *\n').length).toBeGreaterThan(textsOf(html, 'h2').length);
    }),
    { numRuns: 50 },
  );
});
