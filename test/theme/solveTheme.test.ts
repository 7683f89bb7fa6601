import { oklch } from 'culori/css';
import type { Oklch } from 'culori/fn';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastsOf, type SolveThemeOptions, solveTheme, themeCss } from '../../src/exports/theme.js';
import { colorDistance, contrast, toHex } from '../../src/theme/color.js';
import { colorSchemes } from '../../src/theme/colorSchemes.js';
import { runs } from '../support/runs.js';

type Solved = Extract<ReturnType<typeof solveTheme>, { ok: true }>;

function solved(brandColor: string, options?: SolveThemeOptions): Solved {
  const result = solveTheme(brandColor, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

/** Describes each pair of a theme without enough contrast; empty if all pass. */
function failures(theme: Solved): string[] {
  return colorSchemes.flatMap((scheme) =>
    contrastsOf(theme[scheme])
      .filter(({ passes }) => !passes)
      .map(({ ink, ground, ratio }) => `${scheme}: ${ink} on ${ground} ${ratio}`),
  );
}

const fromHex = (hex: string) => oklch(hex) as Oklch;

const hexColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('any brand colour', () => {
  test('every pair passes, and the brand colour changes no more than necessary', () => {
    fc.assert(
      fc.property(hexColor, (brand) => {
        const theme = solved(brand);
        expect(failures(theme)).toEqual([]);
        expect(theme.issues).toEqual([]);
        const start = fromHex(brand);
        for (const scheme of colorSchemes) {
          const { '--nc-color-accent': accent, '--nc-color-surface': surface } = theme[scheme];
          for (const color of Object.values(theme[scheme])) expect(color).toMatch(/^#[\da-f]{6}$/);
          // The longest shift is that of black on the dark surface.
          expect(theme.shift[scheme]).toBeLessThan(0.63);
          if (contrast(brand, surface) >= 4.5) {
            expect(accent).toBe(brand);
            expect(theme.shift[scheme]).toBe(0);
          } else {
            const end = fromHex(accent);
            // A lightness 0.01 closer to the brand colour fails.
            const back = end.l + Math.sign(start.l - end.l) * 0.01;
            expect(contrast(toHex({ ...start, l: back }), surface)).toBeLessThan(4.5);
            expect(contrast(accent, surface)).toBeLessThan(4.7);
            expect(end.c).toBeLessThanOrEqual(start.c + 0.01);
            // Rounding may change the hue of nearly grey colours.
            if (end.c > 0.05) expect(Math.abs(turn(start.h ?? 0, end.h ?? 0))).toBeLessThan(5);
          }
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  test('with a minimum of 7:1 every text reaches 7:1', () => {
    fc.assert(
      fc.property(hexColor, (brand) => {
        const theme = solved(brand, { contrast: 7 });
        for (const scheme of colorSchemes) {
          for (const { ratio } of contrastsOf(theme[scheme])) expect(ratio).toBeGreaterThanOrEqual(7);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  test('every pair passes on any surfaces', () => {
    fc.assert(
      fc.property(hexColor, hexColor, hexColor, (brand, light, dark) => {
        const theme = solved(brand, { surfaces: { light, dark } });
        expect(failures(theme)).toEqual([]);
        expect(theme.light['--nc-color-surface']).toBe(light);
        expect(theme.dark['--nc-color-surface']).toBe(dark);
      }),
      { numRuns: runs(400) },
    );
  });
});

/** The angle from one hue to another, −180 to 180. */
const turn = (from: number, to: number) => ((to - from + 540) % 360) - 180;

describe('extreme brand colours', () => {
  test.each([
    ['black', '#000000', undefined],
    ['white', undefined, '#ffffff'],
    ['yellow', undefined, '#ffff00'],
    ['blue', '#0000ff', undefined],
    ['#ff7700', undefined, '#ff7700'],
    ['#888888', undefined, '#888888'],
  ])('%s is unchanged where it is readable', (brand, light, dark) => {
    const theme = solved(brand);
    expect(failures(theme)).toEqual([]);
    if (light) expect(theme.light['--nc-color-accent']).toBe(light);
    else expect(theme.shift.light).toBeGreaterThan(0);
    if (dark) expect(theme.dark['--nc-color-accent']).toBe(dark);
    else expect(theme.shift.dark).toBeGreaterThan(0);
  });

  test('a grey brand colour gives a grey theme', () => {
    const { light, dark } = solved('grey');
    for (const color of [...Object.values(light), ...Object.values(dark)]) {
      expect(color).toMatch(/^#([\da-f]{2})\1\1$/);
    }
  });

  test('the same colour in another notation gives the same theme', () => {
    const theme = solved('#0a5aa0');
    expect(theme.brandColor).toBe('#0a5aa0');
    expect(solved('rgb(10 90 160)')).toEqual(theme);
    expect(solved(' RGBA(10, 90, 160, 100%)')).toEqual(theme);
  });

  test('a colour outside sRGB gives a theme and a warning', () => {
    const theme = solved('color(display-p3 1 0 0)');
    expect(failures(theme)).toEqual([]);
    expect(theme.issues).toMatchObject([{ path: 'brandColor', code: 'repaired', severity: 'warning' }]);
  });
});

test('colour distance is 0 to itself, 1 from black to white, and the same around the hue circle', () => {
  expect(colorDistance(fromHex('#0a5aa0'), fromHex('#0a5aa0'))).toBe(0);
  expect(colorDistance(fromHex('#000000'), fromHex('#ffffff'))).toBeCloseTo(1, 4);
  const at = (hue: number) => ({ mode: 'oklch', l: 0.5, c: 0.1, h: hue }) as const;
  expect(colorDistance(at(359), at(1))).toBeCloseTo(colorDistance(at(10), at(12)), 6);
});

describe('unusable input is reported as issues with their paths', () => {
  test.each<[unknown, unknown, string]>([
    ['nope', undefined, 'brandColor'],
    ['#0a5aa080', undefined, 'brandColor'],
    [undefined, undefined, 'brandColor'],
    [12, {}, 'brandColor'],
    ['teal', { contrast: 3 }, 'contrast'],
    ['teal', { contrast: 7.1 }, 'contrast'],
    ['teal', { contrast: Number.NaN }, 'contrast'],
    ['teal', { contrast: '4.5' }, 'contrast'],
    ['teal', { surfaces: { light: 'paper' } }, 'surfaces.light'],
    ['teal', { surfaces: { dark: '#00000080' } }, 'surfaces.dark'],
    ['teal', { surfaces: { light: '#777777' }, contrast: 7 }, 'surfaces.light'],
  ])('%j with %j: %s', (brand, options, path) => {
    const result = solveTheme(brand as string, options as SolveThemeOptions);
    expect(result).toMatchObject({ ok: false, issues: [{ path, severity: 'error' }] });
    expect(result.issues[0]?.message).toMatch(/^received .+; expected .+/);
  });

  test('reports all problems at once', () => {
    const { issues } = solveTheme('nope', { contrast: 1, surfaces: { light: 'x', dark: 'y' } });
    expect(issues.map(({ path }) => path)).toEqual([
      'brandColor',
      'contrast',
      'surfaces.light',
      'surfaces.dark',
    ]);
  });

  test('null options mean the defaults', () => {
    expect(solveTheme('teal', null as never)).toEqual(solveTheme('teal'));
    expect(solveTheme('teal', { surfaces: null as never })).toEqual(solveTheme('teal'));
  });
});

test('themeCss writes one rule for both schemes, with a single value where they agree', () => {
  const theme = solved('#0a5aa0');
  const same = { ...theme.dark, '--nc-color-accent': theme.light['--nc-color-accent'] };
  expect(themeCss({ light: theme.light, dark: same }, '.our-news')).toBe(
    [
      '.our-news {',
      ...Object.entries(theme.light).map(([name, color]) =>
        name === '--nc-color-accent'
          ? `  ${name}: ${color};`
          : `  ${name}: light-dark(${color}, ${theme.dark[name as keyof typeof theme.dark]});`,
      ),
      '}',
      '',
    ].join('\n'),
  );
  expect(themeCss(theme)).toMatch(/^:root \{\n/);
  expect(themeCss(theme, null as never)).toBe(themeCss(theme));
});
