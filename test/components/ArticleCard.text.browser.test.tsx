/** Selecting and hovering the text of a linked card, and styling it from the page. */
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleCard, ArticleStory } from '../../src/exports/index.js';
import { ar } from '../../src/i18n/ar/locale.js';
import type { ArticleVariant } from '../../src/view/variants.js';
import { storiesIn } from '../../stories/support/demo/stories.js';
import { article, wholeArticle } from '../support/articles.js';
import { InVariant } from '../support/InVariant.js';

const now = '2024-05-04';

/** The element under the first letters of a text. */
function under(text: string | RegExp) {
  const element = screen.getByText(text);
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, top, height } = range.getClientRects()[0] as DOMRect;
  return { element, hit: document.elementFromPoint(left + 3, top + height / 2) };
}

test.each([
  'The clinic has two rooms.',
  'What comes next',
  'A nurse',
  'Fund for Clinics',
  'Funded by',
  /^Kakuma.\(UNHCR\) –$/,
  'yesterday',
  'Good health and well-being',
  /^Kakuma \(camp\), Turkana/,
])('text of a linked card can be selected without following the link: %s', (text) => {
  render(<ArticleStory article={wholeArticle} now={now} style={{ width: 700 }} />);
  const { element, hit } = under(text);
  element.scrollIntoView({ block: 'center' });
  expect(element.contains(under(text).hit) || hit === element).toBe(true);
});

test('a correction notice can be selected too', () => {
  render(
    <ArticleCard
      article={article({ ...wholeArticle, status: { type: 'correction', text: 'There are two rooms.' } })}
    />,
  );
  const { element, hit } = under('There are two rooms.');
  expect(hit).toBe(element);
});

test('no line of a Chinese headline begins with a closing mark or inside a number', () => {
  const { container } = render(
    storiesIn('zh-Hans').map((story) => <ArticleCard key={story.id} article={story} />),
  );
  const starts = new Set<string>();
  for (let width = 200; width <= 800; width += 20) {
    container.style.inlineSize = `${width}px`;
    for (const heading of screen.getAllByRole('heading')) {
      const text = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const range = document.createRange();
      const topOf = (index: number) => {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getClientRects()[0]!.top;
      };
      for (let index = 1; index < text.length; index++)
        if (topOf(index) > topOf(index - 1) + 5) starts.add(text.data.slice(index - 1, index + 1));
    }
  }
  expect(starts.size).toBeGreaterThan(10);
  expect([...starts].filter((two) => /.[，。、；：！？”’）》」』…]|\d\d/.test(two))).toEqual([]);
});

test('a relative date has the absolute date in its tooltip', () => {
  render(<ArticleCard article={wholeArticle} now={now} />);
  expect(under('yesterday').hit?.closest('[title]')).toHaveAttribute('title', '3 May 2024');
});

test('in a left-to-right card, dots and spaces follow Arabic words on their right', () => {
  const { container } = render(
    <ArticleStory
      article={article({
        ...wholeArticle,
        section: undefined,
        updated: '2024-05-04',
        disclosure: { ai: 'assisted' },
        status: { type: 'correction', text: 'There are two rooms.', date: '2024-05-04' },
      })}
      locale={ar}
      style={{ width: 900 }}
    />,
  );
  const range = document.createRange();
  let dots = 0;
  for (const dot of container.querySelector('.nc-source')!.childNodes) {
    if (dot.textContent !== ' · ') continue;
    dots++;
    range.setStart(dot, 1);
    range.setEnd(dot, 2);
    const { left } = range.getBoundingClientRect();
    range.selectNode(dot.previousSibling!);
    expect(left).toBeGreaterThanOrEqual(range.getBoundingClientRect().right);
  }
  expect(dots).toBe(3);
});

/** The documented contract: a page's class before ours wins, even if the page's sheet comes first. */
test.each<[ArticleVariant, string]>([
  ['lead', 'en'],
  ['standard', 'en'],
  ['compact', 'en'],
  ['headline', 'en'],
  ['full', 'en'],
  ['lead', 'ar'],
  ['compact', 'ar'],
])('a host page styles the text of a %s card in %s by class name', (variant, language) => {
  const root = variant === 'full' ? 'story' : 'card';
  const sheet = document.createElement('style');
  sheet.textContent = `
    .our-page .nc-${root} { color: rgb(1 2 3); }
    .our-page .nc-${root} .nc-headline { font-size: 50px; line-height: 2; }
    .our-page .nc-${root} .nc-standfirst { font-size: 40px; }
    .our-page .nc-${root} .nc-source { letter-spacing: 3px; }`;
  document.head.prepend(sheet);
  const { container } = render(
    <div className="our-page" style={{ width: 900 }}>
      <InVariant
        article={article({ ...wholeArticle, language })}
        locale={language === 'ar' ? ar : undefined}
        variant={variant}
      />
    </div>,
  );
  const style = (name: string) => getComputedStyle(container.querySelector(`.nc-${name}`) as Element);
  expect(style(root).color).toBe('rgb(1, 2, 3)');
  expect(style('headline').fontSize).toBe('50px');
  expect(style('headline').lineHeight).toBe('100px');
  expect(style('source').letterSpacing).toBe('3px');
  if (container.querySelector('.nc-standfirst')) expect(style('standfirst').fontSize).toBe('40px');
  sheet.remove();
});

test('a card pinned to dark prints in dark text on white', async () => {
  const { container } = render(<ArticleCard article={wholeArticle} data-color-scheme="dark" />);
  // Simulates printing: the print rules apply on screen.
  const style = document.querySelector<HTMLStyleElement>('style[data-href^="nc-card-"]')!;
  const sheet = style.cloneNode() as HTMLStyleElement;
  sheet.textContent = style.textContent.replaceAll('@media print', '@media screen');
  document.head.append(sheet);
  const card = container.querySelector('.nc-card') as Element;
  expect(getComputedStyle(card).backgroundColor).toBe('rgb(255, 255, 255)');
  sheet.remove();
  expect(getComputedStyle(card).backgroundColor).toBe('rgb(22, 26, 32)');
});

test('a theme that styles headings and labels in its posts does not change those of a card', () => {
  const css =
    '.post h3 { text-transform: uppercase } .post dt { font-weight: 900 } .post dd { margin: 0 0 0 9em }';
  render(
    <div className="post">
      <style>{css}</style>
      <ArticleCard article={wholeArticle} now={now} />
    </div>,
  );
  expect(getComputedStyle(screen.getAllByRole('heading')[0]!).textTransform).toBe('none');
  expect(getComputedStyle(screen.getByText('Funded by')).fontWeight).toBe('400');
  expect(getComputedStyle(screen.getByText(/Reduced inequalities/)).marginInlineStart).toBe('0px');
});

test.each(['lead', 'standard', 'compact', 'headline', 'full'] as const)(
  'lines of an Arabic headline are far enough apart for vowel marks in %s',
  (variant) => {
    render(
      <InVariant article={article({ ...wholeArticle, language: 'ar' })} locale={ar} variant={variant} />,
    );
    const { fontSize, lineHeight } = getComputedStyle(screen.getByRole('heading', { level: 3 }));
    expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toBeGreaterThan(1.35);
  },
);
