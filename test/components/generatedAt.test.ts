import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleStory } from '../../src/exports/index.js';
import { article } from '../support/articles.js';
import { expectConsole } from '../support/consoleGuard.js';

const story = article({});
const lineOf = (generatedAt: unknown) =>
  /<p class="nc-made">.*?<\/p>/.exec(
    renderToStaticMarkup(createElement(ArticleStory, { article: story, generatedAt: generatedAt as Date })),
  )?.[0];

test('a whole story shows when it was made, given as a Date or as a date of the model', () => {
  const instant = '2026-11-30T12:00:00.000Z';
  expect(lineOf(new Date(instant))).toContain('>As of 30 November 2026<');
  expect(lineOf(new Date(instant))).toBe(lineOf(instant));
});

test.each([
  ['an invalid Date', new Date(Number.NaN), 'a Date'],
  ['a number', 1_700_000_000_000, '1700000000000'],
  ['a text', 'yesterday', '"yesterday"'],
])(
  'a whole story leaves out %s in place of when it was made, with a warning in development',
  (_, value, shown) => {
    expectConsole(
      new RegExp(
        `ArticleStory: generatedAt: received ${shown}; expected a date such as 2026-11-30, or a Date`,
      ),
    );
    expect(lineOf(value)).toBeUndefined();
  },
);
