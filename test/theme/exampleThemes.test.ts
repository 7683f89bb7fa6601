import { describe, expect, test } from 'vitest';
import { contrastsOf } from '../../src/exports/theme.js';
import { colorSchemes } from '../../src/theme/colorSchemes.js';
import { type ThemeColors, tokens, valueIn } from '../../src/theme/tokens.js';
import { readSources } from '../support/sources.js';

const themes = readSources('stories/support/themes', /\.css$/).map(({ path, text }) => ({
  name: path.replace(/^.*\/|\.css$/g, ''),
  text,
  values: new Map(
    [...text.matchAll(/(--[\w-]+):([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim().replaceAll(/\s+/g, ' '),
    ]),
  ),
}));

const page = { light: '#ffffff', dark: '#161a20' };

describe.each(themes)('$name', ({ text, values }) => {
  test('consists of one comment and one rule of custom properties, without external resources', () => {
    const [, body = ''] = /^\/\* [^*]+ \*\/\n\.[a-z-]+ \{\n([^{}]*)\}\n$/.exec(text) ?? [];
    expect(body.split(';')).toHaveLength(values.size + 1);
    expect(text).not.toMatch(/url\(|@|!important/);
  });

  test('sets only known tokens, including all colours and both fonts', () => {
    const known = tokens.map(({ name }) => name as string);
    expect([...values.keys()].filter((name) => !known.includes(name))).toEqual([]);
    const parts = ['surface', 'text', 'quiet', 'accent', 'line', 'focus'].map((part) => `--nc-color-${part}`);
    expect([...values.keys()]).toEqual(
      expect.arrayContaining([...parts, '--nc-font-headline', '--nc-font-text']),
    );
    for (const font of ['--nc-font-headline', '--nc-font-text'])
      expect(values.get(font)).toMatch(/, (sans-)?serif$/);
  });

  test.each(colorSchemes)('every pair has enough contrast in the %s scheme', (scheme) => {
    const colors = Object.fromEntries(
      [...values]
        .filter(([name]) => name.includes('-color-'))
        .map(([name, value]) => [name, valueIn(scheme, value)])
        // A theme without a surface is for pages in white or near black.
        .map(([name, value]) => [name, value === 'transparent' ? page[scheme] : value]),
    );
    const pairs = contrastsOf(colors as unknown as ThemeColors);
    expect(pairs.length).toBeGreaterThanOrEqual(5);
    expect(pairs.filter(({ passes }) => !passes)).toEqual([]);
  });
});

test.each([
  '--nc-color-surface',
  '--nc-color-accent',
  '--nc-font-headline',
  '--nc-font-text',
  '--nc-headline-weight',
])('all example themes have different values of %s', (name) => {
  const values = themes.map((theme) => theme.values.get(name));
  expect(new Set(values).size).toBe(themes.length);
});
