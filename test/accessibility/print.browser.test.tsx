/** In print, nothing is split between pages or clipped, there are no controls, and all text is readable. */
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { ArticleCard, ArticleList, ArticleStory } from '../../src/exports/index.js';
import { variants } from '../../src/view/variants.js';
import { article, wholeArticle } from '../support/articles.js';
import { InVariant } from '../support/InVariant.js';
import { overlaid } from './boxes.js';

const media = (name: 'print' | '') => cdp().send('Emulation.setEmulatedMedia', { media: name });
beforeEach(() => media('print'));
afterEach(() => media(''));

const crowd = article({
  ...wholeArticle,
  sdgs: Array.from({ length: 17 }, (_, index) => ({ goal: index + 1 })),
});

/** Whether an element is rendered, regardless of the `open` state of its disclosure. */
const isPrinted = (text: string | RegExp) => screen.getByText(text).checkVisibility();

test('prints all names and goals, and no disclosure control', () => {
  render(<ArticleCard article={crowd} />);
  const rest = screen.getByText(/Cooks/);
  expect(rest).toHaveProperty('open', false);
  expect(getComputedStyle(rest, '::details-content').contentVisibility).toBe('visible');
  expect(isPrinted(/Partnerships for the goals/)).toBe(true);
  expect(isPrinted('3 more participants')).toBe(false);
});

test('prints a folded story without its "read more" control', () => {
  render(<ArticleStory article={wholeArticle} story="folded" />);
  expect(isPrinted('The clinic has two rooms.')).toBe(true);
  expect(isPrinted('Read the story')).toBe(false);
});

test('prints the notice of a withdrawn story on its ground, without which its text would be white on white', () => {
  const status = { type: 'withdrawn', reason: 'The clinic had not opened.' };
  render(<ArticleCard article={article({ ...wholeArticle, status })} />);
  const notice = screen.getByText('Withdrawn').parentElement!;
  expect(getComputedStyle(notice).printColorAdjust).toBe('exact');
});

// Column breaks follow the same rules as page breaks.
test.each(variants.filter((variant) => variant !== 'full'))(
  'a %s card does not break across pages',
  (variant) => {
    render(
      <div style={{ columnWidth: 360, columnFill: 'auto', blockSize: 1400, inlineSize: 800 }}>
        <div style={{ blockSize: 1350 }} />
        <InVariant article={{ ...crowd, image: undefined }} variant={variant} />
      </div>,
    );
    expect(screen.getByRole('article').getClientRects()).toHaveLength(1);
  },
);

test('a card in a list does not break across pages', () => {
  render(
    <div style={{ columnWidth: 360, columnFill: 'auto', blockSize: 1400, inlineSize: 800 }}>
      <ArticleList articles={['1', '2', '3', '4'].map((id) => ({ ...wholeArticle, id }))} />
    </div>,
  );
  const cards = screen.getAllByRole('article').map((card) => card.getClientRects().length);
  expect(cards).toEqual([1, 1, 1, 1]);
});

test('a full story continues on the next page without overlapping lines', () => {
  const text = 'The clinic has two rooms, and people come to it from four valleys. '.repeat(4);
  const evidence = [{ path: 'headline', quote: 'Nurses opened a clinic on Friday.' }];
  const body = Array.from({ length: 24 }, () => ({ type: 'paragraph' as const, content: [{ text }] }));
  // Wide enough for the layout with a column beside the story.
  render(
    <div data-testid="pages" style={{ columnWidth: 720, columnFill: 'auto', inlineSize: 4000 }}>
      <ArticleStory article={{ ...crowd, image: undefined, body, evidence }} />
    </div>,
  );
  for (let height = 700; height < 1100; height += 20) {
    screen.getByTestId('pages').style.blockSize = `${height}px`;
    expect(screen.getByRole('article').getClientRects().length).toBeGreaterThan(1);
    expect(overlaid(screen.getByRole('article')), `${height} px`).toEqual([]);
    for (const goal of screen.getByRole('article').querySelectorAll('.nc-goals li'))
      expect(goal.getClientRects(), `${height} px`).toHaveLength(1);
  }
});
