import { expect, test } from 'vitest';
import { contrast } from '../../src/theme/color.js';
import { contrastPairs, contrastsOf } from '../../src/theme/contrastsOf.js';

test('contrast matches published values', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777', '#fff')).toBeCloseTo(4.48, 2);
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
  // The weights of the primary colours in relative luminance, and the flare term of the contrast ratio.
  for (const [color, weight] of [
    ['#f00', 0.2126],
    ['#0f0', 0.7152],
    ['#00f', 0.0722],
  ] as const)
    expect(contrast(color, '#000')).toBeCloseTo((weight + 0.05) / 0.05, 10);
});

test('contrast does not depend on the order of the colours or on their notation', () => {
  expect(contrast('#fff', '#0a5aa0')).toBe(contrast('#0A5AA0', '#FFFFFF'));
});

test.each(['', '#ff', '#fffff', '#ffffff80', 'white', 'rgb(0 0 0)', '#ggg'])(
  'the contrast of %j, which is not an opaque hexadecimal colour, is NaN',
  (color) => {
    expect(contrast(color, '#fff')).toBeNaN();
    expect(contrast('#fff', color) >= 1).toBe(false);
  },
);

test('requires a contrast of 4.5 for text and 3 for the focus ring', () => {
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
  // The headline is included if it has its own colour.
  const [, headline] = contrastsOf({ ...colors, '--nc-color-headline': '#767676' });
  expect(headline).toMatchObject({ ink: '--nc-color-headline', passes: true });
});
