import { describe, expect, test } from 'vitest';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import type { Article } from '../../src/model/article.js';
import { parseArticle } from '../../src/model/parseArticle.js';
import { toEmail } from '../../src/output/email/toEmail.js';
import { toMarkdown } from '../../src/output/markdown/toMarkdown.js';
import { toPlainText } from '../../src/output/plainText/toPlainText.js';
import { toStoryHtml } from '../../src/output/story/toStoryHtml.js';

const input = {
  headline: 'A bridge opens',
  glide: 'EQ-2015-000048-NPL',
  disclosure: { ai: 'assisted', reviewedBy: 'The desk' },
  attachments: [
    { name: 'Plan', url: 'https://example.org/plan.pdf', mediaType: 'application/pdf', bytes: 48_000 },
  ],
  translations: [{ language: 'fr', url: 'https://example.org/fr' }],
  contacts: [{ name: 'Press office', email: 'press@example.org' }],
  funders: [
    {
      name: 'Example Fund',
      amounts: [{ value: 1500, currency: 'EUR' }],
      statement: 'Made possible by the Example Fund.',
    },
  ],
};

function articleOf(value: unknown) {
  const result = parseArticle(value);
  if (!result.ok) throw new Error('not an article');
  return result.article;
}

const said = [
  'EQ-2015-000048-NPL',
  'The desk',
  '48 kB',
  'français',
  'Press office',
  'press@example.org',
  '€1,500',
  'Made possible by the Example Fund.',
];

const outputs = {
  'plain text': (value: unknown) => toPlainText(articleOf(value), { width: 500 }),
  Markdown: (value: unknown) => toMarkdown(articleOf(value)),
  'an e-mail': (value: unknown) => toEmail(articleOf(value)).html,
  'a full card': (value: unknown) => linesOf(renderToHtml(value, { variant: 'full' }).html),
};

const linesOf = (html: string) => html.replaceAll('</li>', '\n').replaceAll(/<[^>]*>/g, '');

/** Without escapes, invisible marks and no-break spaces, which differ between outputs. */
const plain = (text: string) => text.replaceAll(/[\\\u2066-\u2069]/g, '').replaceAll(/\u00a0|&nbsp;/g, ' ');

describe.each(Object.entries(outputs))('%s', (_, write) => {
  test.each(said)('contains "%s"', (words) => {
    expect(plain(write(input))).toContain(words);
  });

  test('does not name the country of an organisation whose own name says it', () => {
    const funders = [
      { name: 'Government of Japan', country: 'JP' },
      { name: 'Clinic Network', country: 'NO' },
    ];
    const text = plain(write({ ...input, funders }));
    expect(text).toContain('Clinic Network, Norway');
    expect(text).not.toContain('Japan, Japan');
  });

  test('contains none of it once the article is withdrawn, except the use of AI', () => {
    const text = plain(write({ ...input, status: { type: 'withdrawn' } }));
    expect(text).toContain('A bridge opens');
    expect(said.filter((words) => words !== 'The desk' && text.includes(words))).toEqual([]);
  });
});

test.each([
  [
    'an e-mail',
    (value: unknown) => toEmail(articleOf(value)).html,
    [
      '<a href="mailto:press@example.org"',
      '<a href="tel:+96265550100"',
      '+962&nbsp;6&nbsp;555&nbsp;0100</a>',
    ],
  ],
  [
    'Markdown',
    (value: unknown) => toMarkdown(articleOf(value)),
    ['](<mailto:press@example.org>)', '](<tel:+96265550100>)'],
  ],
  [
    'a full card',
    (value: unknown) => renderToHtml(value, { variant: 'full' }).html,
    ['<a href="mailto:press@example.org"', '<a href="tel:+96265550100"'],
  ],
])('%s links the e-mail address and the telephone number of a contact', (_, write, links) => {
  const contacts = [{ name: 'Press office', email: 'press@example.org', phone: '+962 6 555 0100' }];
  const written = write({ ...input, contacts });
  for (const link of links) expect(written).toContain(link);
});

test('plain text names an e-mail address and a telephone number once each', () => {
  const contacts = [
    { name: 'Press office', role: 'Duty', email: 'press@example.org', phone: '+962 6 555 0100' },
  ];
  const text = toPlainText(articleOf({ headline: 'A bridge opens', contacts }));
  expect(text.split('\n').slice(-4)).toEqual([
    '• Press office, Duty',
    '• press@example.org',
    '• +962 6 555 0100',
    '',
  ]);
});

test.each([
  ['an e-mail', (article: Article) => toEmail(article).html],
  ['a story document', (article: Article) => toStoryHtml(article)],
])('%s has a funder’s emblem, 40 px high, before its sentence', (_, write) => {
  const logo = 'https://example.org/emblem.png';
  const html = write(articleOf({ ...input, funders: [{ ...input.funders[0], logo }] }));
  const emblem = html.indexOf(`<img src="${logo}" alt="" height="40"`);
  expect(emblem).toBeGreaterThan(0);
  expect(html.indexOf('Made possible by the Example Fund.')).toBeGreaterThan(emblem);
  const unstated = write(articleOf({ ...input, funders: [{ name: 'Example Fund', logo }] }));
  expect(unstated).not.toContain(logo);
});
