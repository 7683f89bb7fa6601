import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleArticle } from '../../src/model/visibleArticle.js';
import { directLines, directText } from '../../src/output/bidi.js';
import { allLists, factsOf } from '../../src/output/facts.js';
import { toPlainText } from '../../src/output/plainText/toPlainText.js';
import { articles } from '../support/articleArbitrary.js';
import { article, wholeArticle } from '../support/articles.js';
import { locales } from '../support/locales.js';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ text }] });
/** Without marks, isolates and differences in white space. */
const bare = (text: string) =>
  text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, '');

test('writes the facts of an article in the order of a card', () => {
  const text = toPlainText(wholeArticle);
  const order = [
    'Feature, national · 3 May 2024',
    'Nurses open a clinic in Kakuma\nhttps://example.org/stories/clinic\n',
    'Kakuma (UNHCR) – The clinic sees two hundred people a day.',
    'What comes next',
    '1. A third room\n2. A plan (https://example.org/plan)',
    '  We needed this.\n  — A nurse',
    'Kakuma (camp), Turkana West, Turkana, Kenya',
    'Funded by\n• Development Bank (DB), Viet Nam (https://example.org/bank)\n• Fund for Clinics',
    'SDG 3: Good health and well-being, target 3.8',
  ].map((part) => text.replaceAll('\u00a0', ' ').indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('writes only headline, source and reason of a withdrawn article', () => {
  const status = { type: 'withdrawn', reason: 'It was wrong.', date: '2024-05-04' };
  const text = toPlainText(article({ ...wholeArticle, status }));
  expect(text).toMatch(/^Withdrawn · 4 May 2024\nIt was wrong\.\n\nFeature/);
  expect(text).not.toMatch(/Development Bank|two hundred|SDG/);
});

describe('lines', () => {
  const long = 'word '.repeat(60).trim();
  test.each([
    ['English', 'en', long],
    ['Chinese', 'zh', '联合国难民署与伙伴一道在卡库马难民营开设了一家新诊所，每天接待两百人。'.repeat(4)],
    ['Thai', 'th', 'คลินิกแห่งใหม่ให้บริการผู้ลี้ภัยทุกวันโดยไม่คิดค่าใช้จ่าย'.repeat(5)],
  ])('%s is wrapped at the width', (_, language, text) => {
    const lines = toPlainText(article({ language, body: [paragraph(text)] }), { width: 40 }).split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(
        line.replace(/\p{Mn}/gu, '').length + (line.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0),
      ).toBeLessThanOrEqual(42);
      expect(line).not.toMatch(/^[，。、）]/);
    }
  });

  test('a URL is never broken', () => {
    const url = `https://example.org/${'a'.repeat(200)}`;
    expect(toPlainText(article({ url }), { width: 20 })).toContain(`\n${url}\n`);
  });

  test.each(['=1+1', '+1', '-1 degree', '@SUM(A1)'])('%s cannot be read as a formula', (text) => {
    expect(toPlainText(article({ headline: text, body: [paragraph(text)] }))).not.toMatch(/^[=+\-@]/m);
  });
});

describe('directions', () => {
  const arabic = { language: 'ar', headline: 'افتتاح عيادة جديدة في كاكوما' };

  test('right-to-left text starts with a mark, and a Latin name in it is isolated', () => {
    const funders = [{ name: 'Fund for Clinics' }, { name: 'صندوق العيادات' }];
    const text = toPlainText(article({ ...arabic, funders }), { locale: locales.ar });
    expect(text.startsWith('\u200f')).toBe(true);
    expect(text).toContain('\u200f• \u2068Fund for Clinics\u2069\n• صندوق العيادات');
  });

  test('an Arabic name in an English text is isolated', () => {
    expect(toPlainText(article({ publisher: { name: 'وكالة الأنباء' } }))).toMatch(/^\u2068.*\u2069$/m);
  });

  test('each line starts in the direction of the text, and a URL on its own line from the left', () => {
    const urls = ['https://example.org/', 'http://example.org/'];
    expect(directLines(urls, 'rtl')).toEqual(urls);
    const mixed = ['https://example.org/ خبر', 'UN https://example.org/', 'a-b', '5', '@SUM(A1)'];
    expect(directLines(mixed, 'rtl')).toEqual(mixed.map((line) => `\u200f${line}`));
    expect(directLines([...mixed, 'خبر'], 'ltr')).toEqual([
      ...mixed.slice(0, 4),
      ...['\u200e@SUM(A1)', '\u200eخبر'],
    ]);
  });

  test('an isolated name does not decide on the direction of its line', () => {
    const lines = ['\u2068UN\u2069 خبر', '\u2068a', 'b\u2069 خبر'];
    expect(directLines(lines, 'rtl')).toEqual([
      '\u2068UN\u2069 خبر',
      '\u200f\u2068a\u2069',
      '\u2068b\u2069 خبر',
    ]);
  });

  test('a mark is not written twice', () => {
    expect(directText('خبر', 'rtl')).toBe('\u200fخبر');
    expect(directText('\u200fخبر\u200f', 'rtl')).toBe('\u200fخبر\u200f');
    expect(directText('خبر\u200f', 'rtl')).toBe('\u200fخبر\u200f');
    expect(directText('خبر', 'ltr')).toBe('خبر');
  });

  test('an isolate that is broken over lines is closed on each', () => {
    const name = 'The Very Long Name of an International Organization';
    const text = toPlainText(article({ ...arabic, partners: [{ name }] }), { width: 20 });
    for (const line of text.split('\n')) {
      expect(line.split('\u2068').length).toBe(line.split('\u2069').length);
    }
  });
});

test('any article is written without control characters, and every fact of it is in the text', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 100 }), (each, width) => {
      const text = toPlainText(each, { width });
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066\u2067]|^[=+\-@]/mu);
      const shown = visibleArticle(each, undefined)!;
      // A text has no picture.
      const facts = factsOf({ ...shown, image: undefined }, {});
      const { source, status } = facts;
      const texts = [
        shown.headline,
        ...source.map(({ text }) => text),
        status?.text ?? '',
        ...allLists(facts).flatMap(({ items }) => items.map(({ text }) => text)),
      ];
      const read = bare(text.replaceAll('\n  ', '\n'));
      for (const fact of texts) expect(read).toContain(bare(fact));
    }),
    { numRuns: 200 },
  );
});
