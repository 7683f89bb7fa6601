/** How a card responds to a reader's settings: more contrast, forced colours, reduced motion, print. */
import { cleanup, render, screen } from '@testing-library/react';
import { type CSSProperties, createElement, type ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { ArticleCard, ArticleList } from '../../src/exports/index.js';
import type { ColorScheme } from '../../src/theme/colorSchemes.js';
import { goalColors } from '../../src/theme/goalColors.js';
import { tokensCss } from '../../src/theme/tokensCss.js';
import { wholeArticle } from '../support/articles.js';

interface Emulated {
  media?: 'print' | '';
  features?: { name: string; value: string }[];
}

/** Emulates a reader's settings. */
const emulate = (settings: Emulated) => cdp().send('Emulation.setEmulatedMedia', settings);
const prefer = (name: string, value: string) => emulate({ features: [{ name, value }] });

afterEach(() => emulate({ media: '', features: [] }));

interface Scene {
  /** Properties on an element around the card. */
  around?: Record<`--nc-${string}`, string>;
  /** Properties on the card itself. */
  onCard?: Record<`--nc-${string}`, string>;
  scheme?: 'light' | 'dark';
  /** Whether the page has the token sheet. */
  sheet?: boolean;
}

function show({ around = {}, onCard = {}, scheme = 'light', sheet = true }: Scene = {}): HTMLElement {
  render(
    <>
      {sheet && <style>{tokensCss()}</style>}
      <div data-color-scheme={scheme} style={around as CSSProperties}>
        <ArticleCard article={wholeArticle} style={onCard as CSSProperties} />
      </div>
    </>,
  );
  return screen.getByRole('article');
}

/** Computed colours. */
const colorsOf = (card: Element) => {
  const { backgroundColor, color } = getComputedStyle(card);
  const line = document.createElement('hr');
  line.style.cssText = 'border-color: var(--nc-line)';
  card.append(line);
  const { borderTopColor } = getComputedStyle(line);
  line.remove();
  return { surface: backgroundColor, text: color, line: borderTopColor };
};

const brown = { '--nc-color-surface': '#fbf6ea', '--nc-color-text': '#5b3a1a' } as const;

test('the token sheet alone does not change the colours of a card', () => {
  const plain = colorsOf(show({ sheet: false }));
  cleanup();
  expect(colorsOf(show())).toEqual(plain);
});

test('a theme on an element around a card overrides the token sheet', () => {
  expect(colorsOf(show({ around: brown })).surface).toBe('rgb(251, 246, 234)');
});

test('properties set the colour and weight of the headline, and the radius of the card', () => {
  const card = show({
    around: { '--nc-color-headline': '#0b3cad', '--nc-headline-weight': '800', '--nc-radius': '1em' },
  });
  const { color, fontWeight } = getComputedStyle(screen.getByRole('heading', { level: 3 }));
  expect([color, fontWeight]).toEqual(['rgb(11, 60, 173)', '800']);
  expect(getComputedStyle(card).borderTopLeftRadius).toBe('16px');
  // Content at the edge follows the rounded corners.
  expect(getComputedStyle(card).overflow).toBe('clip');
});

describe('sections with a colour scheme', () => {
  const surfaces = { light: 'rgb(255, 255, 255)', dark: 'rgb(22, 26, 32)' };
  const within = (schemes: readonly ColorScheme[], card: ReactNode) =>
    schemes.reduceRight(
      (inner, scheme) => createElement('section', { 'data-color-scheme': scheme }, inner),
      card,
    );

  test.each([
    [['dark', 'light']],
    [['light', 'dark']],
    [['dark', 'light', 'dark', 'light', 'dark']],
    [['light', 'dark', 'light', 'dark', 'light']],
  ] as const)('the nearest section around a card wins: %j', (schemes) => {
    render(within(schemes, <ArticleCard article={wholeArticle} />));
    const nearest = schemes.at(-1) as ColorScheme;
    expect(colorsOf(screen.getByRole('article')).surface).toBe(surfaces[nearest]);
  });

  test('the colour scheme of a list or card overrides that of its section', () => {
    render(
      within(
        ['dark'],
        <>
          <ArticleList articles={[wholeArticle]} data-color-scheme="light" />
          <ArticleCard article={wholeArticle} data-color-scheme="light" />
        </>,
      ),
    );
    for (const card of screen.getAllByRole('article')) expect(colorsOf(card).surface).toBe(surfaces.light);
  });

  test('affect only cards: the page keeps its own scheme', () => {
    render(within(['dark'], <ArticleCard article={wholeArticle} />));
    const section = screen.getByRole('article').parentElement as Element;
    expect(getComputedStyle(section).colorScheme).toBe('normal');
  });
});

describe('more contrast', () => {
  test.each([
    ['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
    ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ] as const)('overrides an inherited theme in the %s scheme', async (scheme, surface, text) => {
    await prefer('prefers-contrast', 'more');
    const card = show({ scheme, around: { ...brown, '--nc-color-headline': '#c96' } });
    expect(colorsOf(card)).toEqual({ surface, text, line: 'rgb(109, 118, 132)' });
    expect(getComputedStyle(screen.getByRole('heading', { level: 3 })).color).toBe(text);
  });

  test('does not override a theme on the card itself', async () => {
    await prefer('prefers-contrast', 'more');
    expect(colorsOf(show({ onCard: brown })).surface).toBe('rgb(251, 246, 234)');
  });

  test('has no effect for readers who do not prefer it', async () => {
    await prefer('prefers-contrast', 'no-preference');
    expect(colorsOf(show({ around: brown })).surface).toBe('rgb(251, 246, 234)');
  });
});

describe('print', () => {
  test('a card that the page forces to dark prints light, in its own theme', async () => {
    await emulate({ media: 'print' });
    const card = show({
      scheme: 'dark',
      around: { '--nc-color-text': 'light-dark(#123456, #fedcba)' },
    });
    expect(colorsOf(card)).toMatchObject({ surface: 'rgb(255, 255, 255)', text: 'rgb(18, 52, 86)' });
    expect(getComputedStyle(card).breakInside).toBe('avoid');
  });
});

test('with forced colours, the rule above, the focus ring and the selvedge remain, and text has the system’s colour', async () => {
  await prefer('forced-colors', 'active');
  const card = show({ around: brown });
  const { borderTopStyle, borderTopWidth } = getComputedStyle(card);
  expect([borderTopStyle, borderTopWidth]).toEqual(['solid', '1px']);
  const probe = document.createElement('p');
  probe.style.cssText = 'color: CanvasText; background: Canvas';
  document.body.append(probe);
  const { backgroundColor: surface, color: text } = getComputedStyle(probe);
  expect(colorsOf(card)).toMatchObject({ surface, text });

  const goal = wholeArticle.sdgs[0]?.goal ?? 0;
  const selvedge = getComputedStyle(card, '::after');
  probe.style.cssText = `forced-color-adjust: none; color: ${goalColors[goal - 1]}`;
  expect(selvedge.backgroundImage).toContain(getComputedStyle(probe).color);
  expect(selvedge.forcedColorAdjust).toBe('none');

  const link = screen.getByRole('link', { name: wholeArticle.headline });
  link.focus();
  // Either the card or the link draws the ring around the card.
  const rings = [getComputedStyle(card), getComputedStyle(link, '::after')];
  expect(rings.map(({ outlineStyle, outlineWidth }) => `${outlineStyle} ${outlineWidth}`)).toContain(
    'solid 3px',
  );
  probe.remove();
});

test('with reduced motion nothing in a card is animated', async () => {
  await prefer('prefers-reduced-motion', 'reduce');
  const card = show();
  for (const element of [card, ...card.querySelectorAll('*')]) {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    expect([animationName, transitionDuration, scrollBehavior]).toEqual(['none', '0s', 'auto']);
  }
});

test('a card that was pointed at returns as it came, and nothing is in motion while it is printed', async () => {
  await prefer('prefers-reduced-motion', 'no-preference');
  const card = show();
  const transition = () => getComputedStyle(card.querySelector('.nc-link')!).transitionProperty;
  expect(transition()).toBe('color, text-decoration-color');
  await emulate({ media: 'print' });
  expect(transition()).toBe('all');
});
