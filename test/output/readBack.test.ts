import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../src/exports/adapters/html.js';
import { toJsonLd } from '../../src/exports/output/json-ld.js';
import { renderToHtml } from '../../src/exports/server.js';
import { articleOf } from '../model/inputs.js';

const address = 'https://a.example/news/market';
const src = 'https://a.example/market.jpg';
const story = {
  headline: 'The market after the attack',
  url: address,
  language: 'en',
  summary: 'Traders return.',
  body: [{ type: 'paragraph', content: [{ text: 'The traders have returned to the market.' }] }],
};
const covered = articleOf({
  ...story,
  image: { src, alt: 'Bodies in a street', width: 800, height: 600, warning: 'Shows bodies' },
});
const card = () => renderToHtml(covered, { variant: 'full', headingLevel: 2 }).html;
const script = (...things: object[]) =>
  things.map((each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`).join('');

const other = {
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: story.headline,
  url: address,
  image: src,
};

/** The article in a page of one story. */
const read = (head: string, body: string) =>
  fromHtml(
    `<!doctype html><html lang="en"><head><title>${story.headline}</title>${head}</head><body>${body}</body></html>`,
  ).articles[0];

describe('a picture with a warning does not come back without it', () => {
  const openGraph = `<meta property="og:title" content="${story.headline}"><meta property="og:image" content="${src}">`;

  test.each([
    ['from a card beside its JSON-LD', script(toJsonLd(covered)), card()],
    ['from a card without JSON-LD', '', card()],
    ['from a card without classes', '', card().replaceAll(/ class="[^"]*"/g, '')],
    ['from Open Graph beside its JSON-LD', openGraph + script(toJsonLd(covered)), ''],
    ['from other JSON-LD about the same story', script(toJsonLd(covered), other), ''],
    ['from other JSON-LD before its own', script(other, toJsonLd(covered)), ''],
  ])('%s', (_, head, body) => {
    expect(read(head, body)).toMatchObject({ headline: story.headline, image: undefined });
  });
});

test('the warning that covers a picture is not part of the story', () => {
  const texts = JSON.stringify(read('', card())?.body);
  expect(texts).toContain('The traders have returned');
  expect(texts).not.toMatch(/Shows bodies|Show the picture/);
});

test('a picture without a warning comes back from a card and its JSON-LD', () => {
  const open = articleOf({ ...story, image: { ...covered.image, warning: undefined } });
  const { html } = renderToHtml(open, { variant: 'full', headingLevel: 2 });
  for (const head of ['', script(toJsonLd(open))]) expect(read(head, html)?.image?.src).toBe(src);
});

test('a picture that AI generated keeps its label beside other JSON-LD that lacks it', () => {
  const disclosure = { ai: 'generated' };
  const own = toJsonLd(articleOf({ ...story, image: { src, alt: 'A market', disclosure } }));
  for (const head of [script(own, other), script(other, own)])
    expect(read(head, '')?.image).toMatchObject({ src, disclosure });
});
