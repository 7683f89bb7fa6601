import { expect, test } from 'vitest';
import { ar } from '../../src/i18n/ar/locale.js';
import type { Article } from '../../src/model/article.js';
import { toEmail } from '../../src/output/email/toEmail.js';
import { toAtom } from '../../src/output/feeds/toAtom.js';
import { toMarkdown } from '../../src/output/markdown/toMarkdown.js';
import { toPlainText } from '../../src/output/plainText/toPlainText.js';
import { article } from '../support/articles.js';

test.each([
  ['Markdown', toMarkdown],
  ['plain text', toPlainText],
  [
    'a feed',
    (...[one, options]: Parameters<typeof toMarkdown>) => toAtom([one], { title: 'News', ...options }),
  ],
])('in %s, Arabic words beside each other stay in the order of a left-to-right story', (_, write) => {
  const story = article({ scope: 'national', disclosure: { ai: 'assisted' } });
  const [national, assisted] = [ar.scopes.national, ar.ai.assisted];
  // Without isolation, a reader would see the second on the left of the first.
  const text = write(story, { locale: ar }).replaceAll(/\s+/g, ' ');
  expect(text).toContain(`\u2068${national}\u2069 · \u2068${assisted}\u2069`);
});

test.each([
  ['Markdown', (one: Article) => toMarkdown(one, { locale: ar })],
  ['plain text', (one: Article) => toPlainText(one, { locale: ar, width: 500 })],
  ['an e-mail', (one: Article) => toEmail(one, { locale: ar }).html],
])('in %s, a country and amounts in Arabic stay apart in a left-to-right story', (_, write) => {
  const amounts = [1500, 2500].map((value) => ({ value, currency: 'USD' }));
  const text = write(article({ funders: [{ name: 'Development Bank', country: 'VN', amounts }] }));
  const [, words = ''] = /Development Bank(.*)/.exec(text) ?? [];
  // Without a mark, a reader would see the currency of the last amount far from its number.
  const pieces = words.split('\u200e، ');
  expect(pieces.map((piece) => /\d,\d+/.exec(piece)?.[0])).toEqual([undefined, undefined, '1,500', '2,500']);
  expect(pieces[1]).toBe('فييت نام');
});

test('a story in the direction of the locale has no marks between names', () => {
  const funders = [{ name: 'صندوق', country: 'VN', amounts: [{ value: 1500, currency: 'USD' }] }];
  expect(toPlainText(article({ language: 'ar', funders }), { locale: ar })).toContain('صندوق، فييت نام، ');
});
