import { expect, test } from 'vitest';
import { contrast, luminance } from '../../src/theme/contrast.js';
import { contrastPairs, contrastsOf } from '../../src/theme/contrastsOf.js';

test('the formula gives the published contrasts', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777', '#fff')).toBeCloseTo(4.48, 2);
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
  // The primaries’ weights in the definition of relative luminance.
  expect(['#f00', '#0f0', '#00f'].map(luminance)).toEqual([0.2126, 0.7152, 0.0722]);
});

test('the order does not matter, nor how a colour is written', () => {
  expect(contrast('#fff', '#0a5aa0')).toBe(contrast('#0A5AA0', '#FFFFFF'));
});

test.each(['', '#ff', '#fffff', '#ffffff80', 'white', 'rgb(0 0 0)', '#ggg'])(
  'for %s there is no contrast, and nothing passes',
  (color) => {
    expect(contrast(color, '#fff')).toBeNaN();
    expect(contrast('#fff', color) >= 1).toBe(false);
  },
);

test('the pairs of a theme: text 4.5, the focus ring 3', () => {
  expect(contrastPairs.map(({ ink, least }) => [ink, least])).toEqual([
    ['--nc-color-text', 4.5],
    ['--nc-color-headline', 4.5],
    ['--nc-color-quiet', 4.5],
    ['--nc-color-accent', 4.5],
    ['--nc-color-text', 4.5],
    ['--nc-color-focus', 3],
  ]);
  const colors = {
    '--nc-color-surface': '#ffffff',
    '--nc-color-text': '#000000',
    '--nc-color-quiet': '#777777',
    '--nc-color-accent': 'teal',
    '--nc-color-line': '#ffffff',
    '--nc-color-focus': '#777777',
  };
  expect(contrastsOf(colors).map(({ ratio, passes }) => [Math.round(ratio * 100) / 100, passes])).toEqual([
    [21, true],
    [4.48, false],
    [Number.NaN, false],
    [21, true],
    [4.48, true],
  ]);
  // The headline's pair, where it has a colour of its own.
  const [, headline] = contrastsOf({ ...colors, '--nc-color-headline': '#767676' });
  expect(headline).toMatchObject({ ink: '--nc-color-headline', passes: true });
});
