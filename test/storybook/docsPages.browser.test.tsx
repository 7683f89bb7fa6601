import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { tableOfContents } from '../../.storybook/docs.js';
import { page } from '../../.storybook/page.js';
import { initialGlobals } from '../../.storybook/toolbar.js';
import { ArticleCard } from '../../src/exports/index.js';
import { wholeArticle } from '../support/articles.js';

/** The box of a card in a story with this column width. */
function drawn(viewMode: 'docs' | 'story', width: number): DOMRect {
  const context = {
    globals: initialGlobals,
    args: {},
    viewMode,
    parameters: {},
    canvasElement: document.body,
  };
  const story = page(() => <ArticleCard article={wholeArticle} />, context as never);
  render(<div style={{ inlineSize: width }}>{story as React.ReactElement}</div>);
  return screen.getByRole('article').getBoundingClientRect();
}

// 390 px minus the margins of a text page.
test('a card on a docs page is not wider than a phone screen', () => {
  expect(drawn('docs', 348).right).toBeLessThanOrEqual(348);
});

test('a card on a wide docs page has the width chosen in the toolbar', () => {
  expect(drawn('docs', 700).width).toBe(360);
});

test('a single story has the width chosen in the toolbar', () => {
  expect(drawn('story', 348).width).toBe(360);
});

test('the table of contents of a page lists its sections and subsections', () => {
  render((['h1', 'h2', 'h3', 'h4'] as const).map((Tag) => <Tag key={Tag}>{Tag}</Tag>));
  const listed = [...document.querySelectorAll(tableOfContents.headingSelector)];
  expect(listed.map(({ textContent }) => textContent)).toEqual(['h2', 'h3']);
});
