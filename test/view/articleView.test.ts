/** What cards show, through the HTML of `renderToHtml`. */
import { expect, test } from 'vitest';
import { renderToHtml } from '../../src/exports/server.js';
import { article } from '../support/articles.js';

const image = { src: 'https://example.org/clinic.jpg', alt: 'Two nurses', ratio: 1.5 };

test.each([
  [40, 'short'],
  [41, undefined],
  [89, undefined],
  [90, 'long'],
])('a headline of %i characters is set as %s', (length, size) => {
  const { html } = renderToHtml(article({ headline: 'x'.repeat(length) }));
  expect(/data-length="(\w+)"/.exec(html)?.[1]).toBe(size);
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
