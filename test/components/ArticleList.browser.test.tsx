import { cleanup, render, screen, within } from '@testing-library/react';
import type { CSSProperties } from 'react';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { ArticleList, type LinkSlotProps } from '../../src/exports/index.js';
import type { Article } from '../../src/exports/model.js';
import { en } from '../../src/i18n/en/locale.js';
import { cardVariants } from '../../src/view/variants.js';
import { article, wholeArticle } from '../support/articles.js';

const several = (count: number): Article[] =>
  Array.from({ length: count }, (_, index) =>
    article({ id: `${index}`, headline: `Story ${index}`, url: `https://example.org/${index}` }),
  );
const cards = () => screen.getAllByRole('article');
const root = () => document.querySelector('.nc-articles') as HTMLElement;
const itemOf = (element: Element | undefined) => element?.closest('li') as HTMLElement;

test('renders cards in order as a list, named if the host names it', async () => {
  render(<ArticleList articles={several(3)} aria-label="Latest news" />);
  const list = screen.getByRole('list', { name: 'Latest news' });
  expect([...list.children].map(({ tagName }) => tagName)).toEqual(['LI', 'LI', 'LI']);
  const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names).toEqual(['Story 0', 'Story 1', 'Story 2']);
  await expect.element(page.getByRole('list', { name: 'Latest news' })).toBeVisible();
});

test('passes headingLevel to every card', () => {
  render(<ArticleList articles={several(3)} headingLevel={4} layout="lead" />);
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(3);
});

function Link({ href, className }: LinkSlotProps) {
  return (
    <a className={className} href={href}>
      app
    </a>
  );
}

test('passes shared props to every card', () => {
  const now = '2024-05-04T12:00:00Z';
  const dated = several(2).map((one) => ({ ...one, published: '2024-05-03' }));
  render(<ArticleList articles={dated} variant="compact" now={now} components={{ Link }} />);
  expect(cards().map(({ dataset }) => dataset.variant)).toEqual(['compact', 'compact']);
  expect(screen.getAllByRole('link', { name: 'app' })).toHaveLength(2);
  expect(screen.getAllByTitle('3 May 2024')).toHaveLength(2);
});

test('the lead layout shows the first card as a lead in its own row', () => {
  render(
    <div style={{ width: 960 }}>
      <ArticleList articles={several(4)} layout="lead" variant="compact" />
    </div>,
  );
  expect(cards().map(({ dataset }) => dataset.variant)).toEqual(['lead', 'compact', 'compact', 'compact']);
  const [first, second] = cards().map((card) => card.getBoundingClientRect());
  expect(first?.width).toBeCloseTo(960, 0);
  expect(second?.width).toBeLessThan(480);
});

test('loads only the first picture eagerly, and only on request', () => {
  const image = { src: '/picture.svg', decorative: true, ratio: 2 } as const;
  const pictured = several(3).map((one) => ({ ...one, image }));
  const loading = () => [...document.querySelectorAll('img')].map((img) => img.loading);
  const { rerender } = render(<ArticleList articles={pictured} priority />);
  expect(loading()).toEqual(['eager', 'lazy', 'lazy']);
  rerender(<ArticleList articles={pictured} />);
  expect(loading()).toEqual(['lazy', 'lazy', 'lazy']);
});

test('keeps the elements of cards when articles are prepended, even with duplicate ids', () => {
  const [a, b, c] = several(3) as [Article, Article, Article];
  const { rerender } = render(<ArticleList articles={[a, b, b]} />);
  const [before] = screen.getAllByText('Story 1');
  rerender(<ArticleList articles={[c, a, b, b]} />);
  expect(screen.getAllByText('Story 1')[0]).toBe(before);
  expect(cards()).toHaveLength(4);
});

test('shows a message instead of a list when there are no articles', () => {
  render(<ArticleList articles={[]} />);
  expect(screen.getByText('No stories to show')).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.queryByRole('article')).toBeNull();
});

test('announces loading to screen readers and hides placeholders from them', () => {
  const { rerender } = render(<ArticleList articles={several(2)} skeleton={3} />);
  expect(screen.getByRole('status')).toHaveTextContent('Loading stories');
  const list = screen.getByRole('list');
  expect(list).toHaveAttribute('aria-busy', 'true');
  expect(list.children).toHaveLength(5);
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getAllByRole('heading')).toHaveLength(2);
  rerender(<ArticleList articles={several(5)} skeleton={0} />);
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByRole('list')).not.toHaveAttribute('aria-busy');
});

test.each([
  [Number.NaN, 0],
  [-1, 0],
  [0.5, 0],
  [2.5, 2],
  [Number.POSITIVE_INFINITY, 100],
])('skeleton=%d renders %d placeholders', (skeleton, count) => {
  render(<ArticleList articles={several(1)} skeleton={skeleton} />);
  expect(screen.getByRole('list').children).toHaveLength(1 + count);
});

const plain = article({
  url: 'https://example.org/1',
  section: 'News',
  headline: 'Four valleys agree on who may draw water, and when',
  summary:
    'After two dry years the valleys share one calendar, and anybody can read the level of every well in them.',
  dateline: { place: 'Northern valley' },
  image: { src: '/picture.svg', decorative: true, ratio: 2 },
  funders: [{ name: 'Fund for the water of the plains' }],
});

test.each(cardVariants)(
  'a placeholder of variant %s is about as large as a plain card and has no text',
  (variant) => {
    for (const width of [240, 280, 360, 960]) {
      const { unmount } = render(
        <div style={{ width }}>
          <ArticleList articles={[plain]} variant={variant} layout="stack" skeleton={1} />
        </div>,
      );
      const [card, placeholder] = [...root().querySelectorAll('.nc-item')] as [HTMLElement, HTMLElement];
      expect(placeholder.offsetWidth).toBe(card.offsetWidth);
      const ratio = placeholder.offsetHeight / card.offsetHeight;
      expect.soft(ratio, `${width} px`).toBeGreaterThan(0.7);
      expect.soft(ratio, `${width} px`).toBeLessThan(1.35);
      expect(placeholder).toHaveTextContent('');
      expect(placeholder.querySelector('a, summary, img')).toBeNull();
      unmount();
    }
  },
);

test('placeholders have a picture only if the loaded articles do', () => {
  const { rerender } = render(<ArticleList articles={several(1)} skeleton={1} />);
  expect(root().querySelector('.nc-placeholder .nc-picture')).toBeNull();
  rerender(<ArticleList articles={[wholeArticle]} skeleton={1} />);
  expect(root().querySelector('.nc-placeholder .nc-picture')).not.toBeNull();
  rerender(<ArticleList articles={[]} skeleton={1} />);
  expect(root().querySelector('.nc-placeholder .nc-picture')).not.toBeNull();
});

test('contentVisibility changes neither the size of cards nor clips their focus ring', async () => {
  const list = several(6);
  const boxes = () => cards().map((card) => JSON.stringify(card.getBoundingClientRect()));
  const { rerender } = render(<ArticleList articles={list} />);
  const before = boxes();
  rerender(<ArticleList articles={list} contentVisibility />);
  // Wait until the browser has rendered the cards near the viewport.
  await expect.poll(() => boxes().slice(0, 4)).toEqual(before.slice(0, 4));
  const item = itemOf(cards()[0]);
  expect(getComputedStyle(item).contentVisibility).toBe('auto');
  await userEvent.tab();
  // The focus ring surrounds the whole card.
  expect(screen.getByRole('link', { name: 'Story 0' })).toHaveFocus();
  const ring = getComputedStyle(cards()[0] as Element);
  expect(ring.outlineStyle).toBe('solid');
  const reach = Number.parseFloat(ring.outlineOffset) + Number.parseFloat(ring.outlineWidth);
  const room = Number.parseFloat(getComputedStyle(item).getPropertyValue('overflow-clip-margin'));
  expect(reach).toBeGreaterThan(3);
  expect(room).toBeGreaterThanOrEqual(reach);
});

test('a long list skips the layout of cards far from the viewport; contentVisibility can turn it off', async () => {
  const { rerender } = render(<ArticleList articles={several(100)} />);
  expect(screen.getByRole('list').children).toHaveLength(100);
  const last = screen.getByText('Story 99');
  expect(last.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  rerender(<ArticleList articles={several(100)} contentVisibility={false} />);
  await expect.poll(() => last.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
});

test('an empty list offers the action it is given', () => {
  render(<ArticleList articles={[]} emptyAction={<a href="/news">All news</a>} />);
  expect(screen.getByText(en.noArticles)).toBeVisible();
  expect(screen.getByRole('link', { name: 'All news' })).toBeVisible();
});

test('takes its language and direction from the locale', () => {
  render(<ArticleList articles={[]} locale={{ ...en, language: 'ar', noArticles: 'لا أخبار' }} />);
  expect(root()).toHaveAttribute('lang', 'ar');
  expect(root()).toHaveAttribute('dir', 'rtl');
  expect(screen.getByText('لا أخبار')).toBeVisible();
});

test('placeholders pulse, except for readers who prefer reduced motion', async () => {
  const transition = () => {
    render(<ArticleList articles={[]} skeleton={1} />);
    const { transitionProperty } = getComputedStyle(document.querySelector('.nc-placeholder .nc-card')!);
    cleanup();
    return transitionProperty;
  };
  const prefer = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  await prefer('no-preference');
  expect(transition()).toBe('opacity');
  await prefer('reduce');
  expect(transition()).not.toBe('opacity');
  await prefer('');
});

test('the message of an empty list has the headline’s typeface, and an action looks as the host styles it', () => {
  render(
    <>
      <style>{'.our-link { font: 500 20px monospace; color: rgb(1, 2, 3); }'}</style>
      <ArticleList
        articles={[]}
        style={{ '--nc-font-headline': 'Our Serif' } as CSSProperties}
        emptyAction={
          <a className="our-link" href="/all">
            All news
          </a>
        }
      />
    </>,
  );
  expect(getComputedStyle(screen.getByText(en.noArticles)).fontFamily).toBe('"Our Serif"');
  const { fontSize, fontFamily, color } = getComputedStyle(screen.getByRole('link'));
  expect([fontSize, fontFamily, color]).toEqual(['20px', 'monospace', 'rgb(1, 2, 3)']);
});

test('ends with the application’s button and with how many stories are left, and announces the number when it changes', () => {
  const more = <button type="button">More stories</button>;
  const { rerender } = render(<ArticleList articles={several(2)} more={more} total={5} />);
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent('2 of 5 stories, 3 left');
  expect(status.compareDocumentPosition(screen.getByRole('button'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  rerender(<ArticleList articles={several(4)} more={more} total={5} />);
  // The same element: a screen reader announces only changes of a region that was there before.
  expect(screen.getByRole('status')).toBe(status);
  expect(status).toHaveTextContent('4 of 5 stories, 1 left');
  rerender(<ArticleList articles={several(5)} total={5} />);
  expect(status).toHaveTextContent('5 stories');
  expect(screen.queryByRole('button')).toBeNull();
});

test('adds nothing at the end of a list without more stories', () => {
  render(<ArticleList articles={several(2)} />);
  expect(root().lastElementChild).toBe(screen.getByRole('list'));
});

test('leaves out a story under an embargo, as if it were not in the list', () => {
  const [first, second, third] = several(3) as [Article, Article, Article];
  const articles = [first, { ...second, embargoUntil: '2026-06-01T10:00:00+03:00' }, third];
  const { rerender } = render(<ArticleList articles={articles} now={new Date('2026-06-01T06:59:59Z')} />);
  expect(cards().map((card) => card.ariaLabel)).toEqual(['Story 0', 'Story 2']);
  expect(screen.getByRole('list').children).toHaveLength(2);
  rerender(<ArticleList articles={articles} now={new Date('2026-06-01T07:00:00Z')} />);
  expect(cards()).toHaveLength(3);
  rerender(<ArticleList articles={articles.slice(1, 2)} />);
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.getByText(en.noArticles)).toBeVisible();
});
