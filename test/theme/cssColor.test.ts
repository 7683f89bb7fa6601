import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCssColor } from '../../src/theme/cssColor.js';

test.each([
  ['#0a5aa0', '#0a5aa0'],
  ['  #0A5AA0 ', '#0a5aa0'],
  ['#abc', '#aabbcc'],
  ['#0a5aa0ff', '#0a5aa0'],
  ['teal', '#008080'],
  ['RebeccaPurple', '#663399'],
  ['rgb(10 90 160)', '#0a5aa0'],
  ['rgba(10, 90, 160, 1)', '#0a5aa0'],
  ['RGB(10,90,160)', '#0a5aa0'],
  ['rgb(none 90 160)', '#005aa0'],
  ['rgb(300 -20 0)', '#ff0000'],
  ['hsl(120 100% 25%)', '#008000'],
  ['hsl(0.5turn 100% 50%)', '#00ffff'],
  ['hwb(0 0% 0%)', '#ff0000'],
  ['oklch(0.627955 0.257683 29.2339)', '#ff0000'],
  ['lab(100% 0 0)', '#ffffff'],
  ['color(srgb 1 0 0)', '#ff0000'],
])('parses %j as %s', (input, hex) => {
  expect(parseCssColor(input, 'c')).toEqual({ hex, issues: [] });
});

test.each(['color(display-p3 0 1 0)', 'oklch(70% 0.4 150)', 'oklch(60% 9e9 30)', 'lab(50% 120 0)'])(
  'maps %s into sRGB, with a warning',
  (input) => {
    const { hex, issues } = parseCssColor(input, 'brandColor');
    expect(hex).toMatch(/^#[\da-f]{6}$/);
    expect(issues).toMatchObject([{ path: 'brandColor', code: 'repaired', severity: 'warning' }]);
    expect(issues[0]?.message).toContain(input);
    expect(issues[0]?.message).toContain(hex);
  },
);

describe('rejects values that are not opaque colours, and quotes them in the message', () => {
  test.each([
    ...[
      '',
      'nope',
      '#12',
      '#12345',
      '#ggg',
      'rgb(1 2 3',
      'rgb(1 2 3))',
      'oklch(60% 1e400 30)',
      'rgb(1 2)',
      'rgb(1 2 3 4)',
      'rgb(1px 2px 3px)',
    ],
    ...['rgb(1 2 banana)', 'currentColor', 'Canvas', 'var(--brand)', 'color-mix(in srgb, red, blue)'],
    ...[
      'color(--hct 1 2 3)',
      'color(--hsv 120 1 1)',
      '0a5aa0',
      'bed',
      'rgb(from red r g b)',
      'constructor',
      '__proto__',
      'toString',
      'url(#a)',
    ],
  ])('%s', (input) => {
    const { hex, issues } = parseCssColor(input, 'brandColor');
    expect(hex).toBeUndefined();
    expect(issues).toMatchObject([{ path: 'brandColor', code: 'value', severity: 'error' }]);
    expect(issues[0]?.message).toContain(JSON.stringify(input));
  });

  test.each([undefined, null, 7, ['red'], {}, Symbol('red')])('%s', (input) => {
    expect(parseCssColor(input, 'c').issues).toMatchObject([{ code: 'type', severity: 'error' }]);
  });

  test.each([
    ['#0a5aa080', 'on white it is #84accf'],
    ['rgb(0 0 0 / 50%)', 'on white it is #808080'],
    ['rgba(0, 0, 0, .5)', 'on white it is #808080'],
    ['transparent', undefined],
  ])('%s, which is translucent', (input, suggestion) => {
    const { hex, issues } = parseCssColor(input, 'c');
    expect(hex).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain('expected an opaque colour');
    expect(issues[0]?.suggestion).toBe(suggestion);
  });
});

test('returns a colour or an error for any input, quickly and without throwing', () => {
  for (const endless of [`rgb(${'calc(NaN)'.repeat(60)}!`, `rgb(${'1'.repeat(1_000_000)}!)`])
    expect(parseCssColor(endless, 'c').hex).toBeUndefined();
  const part = fc.constantFrom(
    'rgb(',
    'oklch(',
    'color(',
    ')',
    '#',
    '%',
    '/',
    ' ',
    ',',
    'none',
    '-',
    '1e9',
    '0.5',
    'deg',
  );
  const near = fc
    .array(fc.oneof(part, fc.double().map(String)), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(near, fc.string(), fc.anything()), (input) => {
      const { hex, issues } = parseCssColor(input, 'c');
      if (hex === undefined) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
      else expect(hex).toMatch(/^#[\da-f]{6}$/);
    }),
    { numRuns: 2000 },
  );
});
