import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/theme/color.js';
import { goalColorCss, goalColors } from '../../src/theme/goalColors.js';
import facts from '../fixtures/sdg.json' with { type: 'json' };
import { readSources } from '../support/sources.js';

describe('colours of the goals', () => {
  test('are the unaltered UN colors in order', () => {
    expect(goalColors).toEqual(facts.goals.map(({ color }) => color));
  });

  test.each(['&', '& '] as const)('are written as one rule per goal under "%s"', (selector) => {
    const rules = [...goalColorCss(selector).matchAll(/([^{}]+)\{--nc-goal-color:(#[\dA-F]{6})\}/g)];
    expect(rules.map(([, chosen, color]) => [chosen, color])).toEqual(
      facts.goals.map(({ number, color }) => [`${selector}[data-goal="${number}"]`, color]),
    );
    expect(rules.map(([rule]) => rule).join('')).toBe(goalColorCss(selector));
  });
});

describe('ink on the solid badge', () => {
  const css = readFileSync('src/components/SdgBadge/sdgBadgeContent.css', 'utf8');
  const rules = [
    ...css.matchAll(/&\[data-appearance="solid"\]([^{]*)\{[^}]*?(?<![\w-])color: (#[\da-f]{3,6});/gi),
  ].map(([, rest = '', ink = '']) => ({
    ink,
    goals: [...rest.matchAll(/\[data-goal="(\d+)"\]/g)].map(([, goal]) => Number(goal)),
  }));
  /** The text colour by the cascade: the last rule whose selector matches the goal or all goals. */
  const inkOf = (goal: number) =>
    rules.findLast(({ goals }) => goals.length === 0 || goals.includes(goal))?.ink;

  test('is declared in the style sheet', () => {
    expect(rules.map(({ goals }) => goals.length)).toEqual([0, 7]);
    expect(css).not.toMatch(/opacity|filter/);
  });

  test.each(facts.goals)('is readable on goal $number, $color', ({ number, color, textColor }) => {
    const ink = inkOf(number) ?? '';
    expect(contrast(ink, color)).toBeGreaterThanOrEqual(4.5);
    // White wherever it is readable, as in the reference data.
    expect(contrast('#fff', ink)).toBeCloseTo(contrast('#fff', textColor), 5);
    expect(contrast('#fff', color) >= 4.5).toBe(ink === '#fff');
  });
});

describe('text of a card', () => {
  const source = readFileSync('src/components/internal/article/base.css', 'utf8');
  const fallback = /--nc-color-(\w+),\s*light-dark\(\s*(#[\da-f]{3,6}),\s*(#[\da-f]{3,6})\s*\)/gi;
  const tokens = new Map<string, string[]>();
  for (const [, name = '', light = '', dark = ''] of source.matchAll(fallback))
    tokens.set(name, [light, dark]);

  test.each(['text', 'quiet', 'accent'])('%s is readable on the surface, light and dark', (name) => {
    for (const [scheme, label] of ['light', 'dark'].entries()) {
      const [ink, surface] = [tokens.get(name)?.[scheme], tokens.get('surface')?.[scheme]];
      expect(ink, `${name} ${label}`).toBeDefined();
      expect(surface, `surface ${label}`).toBeDefined();
      expect(contrast(ink ?? '', surface ?? ''), `${name} ${label}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('each token has the same fallback colour everywhere', () => {
    const seen = new Map<string, Set<string>>();
    for (const { text } of readSources('src/components', /\.css$/)) {
      for (const [, name = '', light = '', dark = ''] of text.matchAll(fallback)) {
        seen.set(name, (seen.get(name) ?? new Set()).add(`${light} ${dark}`));
      }
    }
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['text', 'quiet', 'accent', 'surface']));
    for (const [name, values] of seen) expect([...values], name).toHaveLength(1);
  });
});
