/** What cards show, through the HTML of `renderToHtml`. */
import { expect, test } from 'vitest';
import type { Article } from '../../src/exports/model.js';
import { renderToHtml } from '../../src/exports/server.js';
import { article } from '../support/articles.js';

const rootOf = (story: Article, options = {}) =>
  /<article[^>]*>/.exec(renderToHtml(story, options).html)?.[0];
const image = { src: 'https://example.org/clinic.jpg', alt: 'Two nurses', ratio: 1.5 };

test.each<[string, Record<string, unknown>, boolean]>([
  ['a headline alone', {}, true],
  ['a headline of 72 characters', { headline: 'x'.repeat(72) }, true],
  ['a headline of 73 characters', { headline: 'x'.repeat(73) }, false],
  ['a picture', { image }, false],
  ['a withdrawal', { status: { type: 'withdrawn' } }, false],
  ['a correction', { status: { type: 'correction', text: 'Two.' } }, true],
])('a card with %s may be drawn as a short one, or may not', (_, fields, isShort) => {
  expect(rootOf(article(fields))?.includes('data-short')).toBe(isShort);
});

test.each([
  ['A. Sato', 'compact', true],
  ['UNHCR', 'compact', false],
  ['UNHCR', 'standard', true],
  ['A. Sato', 'headline', false],
] as const)('the picture of %s is credited in a %s card of UNHCR: %s', (credit, variant, isCredited) => {
  const story = article({ image: { ...image, credit }, publisher: { name: 'UNHCR' } });
  expect(renderToHtml(story, { variant }).html.includes(`Photo: ${credit}`)).toBe(isCredited);
});

test('the alternative text of a picture is empty if it repeats the headline, or the picture is decorative', () => {
  const altOf = (fields: object) =>
    /<img[^>]* alt="([^"]*)"/.exec(renderToHtml(article({ image: { ...image, ...fields } })).html)?.[1];
  expect(altOf({})).toBe('Two nurses');
  expect(altOf({ alt: 'Nurses open a clinic in Kakuma' })).toBe('');
  expect(altOf({ alt: undefined, decorative: true })).toBe('');
});
