import { cleanup, render, screen, within } from '@testing-library/react';
import { UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons, mockChannel } from 'storybook/preview-api';
import { beforeAll, expect, test } from 'vitest';
import { page, tableOfContents } from '../../.storybook/page.js';
import { initialGlobals } from '../../.storybook/toolbar.js';
import { ArticleCard } from '../../src/exports/index.js';
import { StatePicker } from '../../stories/support/StatePicker.js';
import { wholeArticle } from '../support/articles.js';

beforeAll(() => addons.setChannel(mockChannel()));

/** The box of a card in a story with this column width. */
function drawn(viewMode: 'docs' | 'story', width: number, globals = {}): DOMRect {
  const context = {
    globals: { ...initialGlobals, ...globals },
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

test('a page whose address asks for a language without locale strings says so', () => {
  drawn('story', 700, { language: 'fr' });
  expect(screen.queryByRole('alert')).toBeNull();
  cleanup();
  drawn('story', 700, { language: 'sw' });
  expect(screen.getByRole('alert').textContent).toMatch(/^No locale strings for “sw”: .*English.* en, fr/);
});

test('a button of “All states” sets language and colours together, and shows what is set', async () => {
  const sent: unknown[] = [];
  const channel = addons.getChannel();
  channel.on(UPDATE_GLOBALS, (message) => sent.push(message));
  render(<StatePicker globals={{ language: 'fr', colorScheme: 'light', width: '280px' }} />);
  const dark = within(screen.getByRole('group', { name: 'Dark' }));
  dark.getByRole('button', { name: 'العربية' }).click();
  within(screen.getByRole('group', { name: 'Width' }))
    .getByRole('button', { name: '960' })
    .click();
  expect(sent).toEqual([
    { globals: { language: 'ar', colorScheme: 'dark', direction: 'auto' } },
    { globals: { width: '960px' } },
  ]);
  const pressed = screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
  expect(pressed).toEqual(['Français', '280']);
});

test('the table of contents of a page lists its sections and subsections', () => {
  render((['h1', 'h2', 'h3', 'h4'] as const).map((Tag) => <Tag key={Tag}>{Tag}</Tag>));
  const listed = [...document.querySelectorAll(tableOfContents.headingSelector)];
  expect(listed.map(({ textContent }) => textContent)).toEqual(['h2', 'h3']);
});
