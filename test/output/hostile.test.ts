import { HtmlRenderer, Parser as MarkdownParser } from 'commonmark';
import { DomUtils, parseDocument } from 'htmlparser2';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../src/adapters/feed/fromFeed.js';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import { toEmail } from '../../src/output/email/toEmail.js';
import { toShareSvg } from '../../src/output/shareImage/toShareSvg.js';
import { articleOf } from '../model/inputs.js';
import { hostileReleases } from '../support/hostileRelease.js';
import { ninjsErrors } from '../support/ninjsErrors.js';
import { formatWriters } from '../support/writeFormats.js';

const formats = await formatWriters();
const safeAddress = /^(https?:\/\/(?!evil|[^/]*@)|\/(?!\/)|mailto:[\w.+-]+@[\w.-]+$|tel:\+?[\d-]+$)/;

/** Elements and attributes that no article may add to a page, in HTML or SVG. */
function dangersIn(html: string): string[] {
  return DomUtils.getElementsByTagName(() => true, parseDocument(html), true).flatMap(({ name, attribs }) => [
    ...(/^(script|iframe|object|embed|form|base|link)$/.test(name) ? [name] : []),
    ...Object.entries(attribs).flatMap(([key, value]) => {
      const isAddress = /^(href|src|action|xlink:href|data)$/.test(key);
      return /^on/.test(key) || (isAddress && !safeAddress.test(value)) ? [`${key}=${value}`] : [];
    }),
  ]);
}

/** Text that a terminal, a mail program or a spreadsheet would obey, or that changes the text after it. */
function ordersIn(text: string): string[] {
  return text
    .split('\n')
    .filter(
      (line) =>
        /\p{Cc}|[\u2028\u2029\u202a-\u202e]|^[=+@-]|^Bcc/u.test(line) ||
        line.split(/[\u2066-\u2068]/).length !== line.split('\u2069').length,
    );
}

describe.each(Object.entries(hostileReleases))('%s', (_, input) => {
  const article = articleOf(input);
  const count = (article.attachments ?? []).length;

  test('adds nothing to HTML, and no header to an e-mail', () => {
    const { subject, html } = toEmail(article);
    expect(ordersIn(subject)).toEqual([]);
    expect(dangersIn(html)).toEqual([]);
    expect(dangersIn(formats['open-graph'](article))).toEqual([]);
    // Only the card: an element also contains a script with its data.
    expect(dangersIn(renderToHtml(input, { variant: 'full' }).html)).toEqual([]);
    expect(dangersIn(toShareSvg(article))).toEqual([]);
  });

  test('adds nothing to plain text and Markdown', () => {
    expect(ordersIn(formats.text(article))).toEqual([]);
    const html = new HtmlRenderer().render(new MarkdownParser().parse(formats.markdown(article)));
    expect(dangersIn(html)).toEqual([]);
    expect(html).not.toMatch(/<!--|<h[2-6]>[cd]</);
  });

  test.each(['atom', 'rss'] as const)('is one entry of %s with safe links', async (format) => {
    const xml = formats[format](article);
    const { items } = await new Parser().parseString(xml);
    expect(items).toHaveLength(1);
    const { content = '', link = '' } = items[0] ?? {};
    expect(dangersIn((items[0]?.['content:encoded'] as string | undefined) ?? content)).toEqual([]);
    for (const [, url = ''] of xml.matchAll(/(?:href|url)="([^"]*)"/g)) expect(url).toMatch(safeAddress);
    expect(link).toBe('https://example.org/stories/1');
    expect(fromFeed(xml).articles[0]?.attachments ?? []).toHaveLength(count);
  });

  test('is valid JSON in every format of data', () => {
    expect(ninjsErrors(JSON.parse(formats.ninjs(article)))).toEqual([]);
    for (const format of ['ninjs', 'json-ld', 'json-feed'] as const) {
      const data = JSON.parse(formats[format](article));
      expect(JSON.stringify(data).isWellFormed()).toBe(true);
      expect(JSON.stringify(data)).not.toMatch(/"(javascript|data):|:x@evil|1e\+308|ZZZ/);
    }
  });
});

test('amounts, files and translations are limited before any output sees them', () => {
  const { attachments } = articleOf(hostileReleases['ten thousand attachments']);
  expect(attachments).toHaveLength(200);
  expect(articleOf(hostileReleases['translations that lead back']).translations).toEqual([
    { language: 'ar', url: 'https://example.org/stories/1?2' },
    { language: 'fr', url: 'https://example.org/stories/1?3' },
  ]);
  expect(articleOf(hostileReleases['an amount of 1e308']).funders[0]?.amounts).toBeUndefined();
});
