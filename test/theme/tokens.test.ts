import { expect, test } from 'vitest';
import { renderListToHtml } from '../../src/exports/server.js';
import { goalColors } from '../../src/theme/goalColors.js';
import { tokens } from '../../src/theme/tokens.js';

/** The style sheet of a list of cards, with a single space for white space. */
const sheet = () =>
  renderListToHtml([{ headline: 'A' }])
    .css.replaceAll(/\s+/g, ' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');

test('the style sheet of a card uses every token, with the default from the table', () => {
  const css = sheet();
  for (const { name, value } of tokens) {
    const uses = css.split(`var(${name}, `).slice(1);
    expect(uses.length, name).toBeGreaterThan(0);
    // A part outside a card falls back to greys that suit light and dark, and a list to a heavier rule.
    // Headlines have other defaults where letters are large, and in other scripts.
    const own = name === '--nc-font-headline' ? uses.filter((use) => use.includes('Sitka Text')) : uses;
    expect(own.length, name).toBeGreaterThan(0);
    for (const use of own.filter((rest) => !/^(#8886\)|color-mix|2px solid)/.test(rest))) {
      expect(use.startsWith(`${value})`), `${name}: ${use.slice(0, 80)}`).toBe(true);
    }
  }
});

test('the style sheet uses no other custom properties than its tokens and private ones', () => {
  const css = sheet();
  const own = [
    '--nc-quiet',
    '--nc-line',
    '--nc-accent',
    ...goalColors.flatMap((_, index) => [`--nc-${index + 1}`, `--nc-e${index + 1}`]),
    '--nc-tint',
    '--nc-text',
    '--nc-notice',
    '--nc-side',
    '--nc-serif',
    '--nc-size',
    '--nc-leading',
    '--nc-label',
    '--nc-display',
    '--nc-scheme',
    '--nc-x',
    '--nc-y',
  ];
  const read = [...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] as string);
  expect([...new Set(read)].filter((name) => !own.includes(name)).toSorted()).toEqual(
    tokens.map(({ name }) => name).toSorted(),
  );
});
