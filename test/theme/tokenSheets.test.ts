import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/theme/color.js';
import { type ColorScheme, colorSchemes } from '../../src/theme/colorSchemes.js';
import { goalColors } from '../../src/theme/goalColors.js';
import { tokens, valueIn } from '../../src/theme/tokens.js';
import { tokensCss } from '../../src/theme/tokensCss.js';
import { tokensJson } from '../../src/theme/tokensJson.js';

const css = tokensCss();
/** The file as a tool would parse it. */
const json = JSON.parse(JSON.stringify(tokensJson()));

/** The declarations of the block that begins with `selector`, by name. */
function declarations(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

interface JsonToken {
  $type: string;
  $description: string;
  $value: { hex: string; components: number[] } | string;
}

/** Every token of a file by its path; a token without a type inherits that of its group, as the format specifies. */
function tokensBelow(group: Record<string, unknown>, path = '', type?: unknown): Map<string, JsonToken> {
  if ('$value' in group) return new Map([[path, { $type: type, ...group } as unknown as JsonToken]]);
  const children = Object.entries(group).filter(([name]) => !name.startsWith('$'));
  return new Map(
    children.flatMap(([name, child]) => [
      ...tokensBelow(child as never, path ? `${path}.${name}` : name, group.$type ?? type),
    ]),
  );
}

const all = tokensBelow(json);
const pathOf = (name: string) => name.replace('--nc-', '').replace('-', '.');

/** The colour of a token as `#rrggbb`, through references. */
function hexAt(path: string): string {
  const value = all.get(path)?.$value;
  return typeof value === 'string' ? hexAt(value.slice(1, -1)) : (value?.hex ?? '');
}

const long = (hex: string) => (hex.length === 4 ? hex.replaceAll(/[\da-f]/g, '$&$&') : hex);

describe('tokens.css', () => {
  test('declares every token with its default and its purpose', () => {
    expect([...declarations(':where(:root)')]).toEqual(tokens.map(({ name, value }) => [name, value]));
    for (const { name, purpose } of tokens) expect(css).toContain(`/* ${purpose}. */\n  ${name}: `);
  });

  test('declares every colour for more contrast, so that no part of a theme shows through', () => {
    const colors = tokens.filter(({ type }) => type === 'color');
    expect([...declarations(':where(:root, .nc-card)')]).toEqual(
      colors.map(({ name, moreContrast }) => [name, moreContrast]),
    );
  });

  test('comments end where they should', () => {
    expect(css.match(/\/\*/g)).toHaveLength(css.match(/\*\//g)?.length ?? 0);
    expect(css.match(/\{/g)).toHaveLength(css.match(/\}/g)?.length ?? 0);
  });
});

describe('tokens.json', () => {
  test('contains every token, colours in each scheme, and the goal colours, and nothing else', () => {
    const [colors, others] = [true, false].map((color) =>
      tokens
        .filter(({ type }) => type !== 'keyword' && (type === 'color') === color)
        .map(({ name }) => pathOf(name)),
    );
    const groups = ['light', 'dark', 'more-contrast.light', 'more-contrast.dark'];
    expect([...all.keys()].toSorted()).toEqual(
      [
        ...groups.flatMap((group) => colors?.map((path) => `${group}.${path}`)),
        ...(others ?? []),
        ...goalColors.map((_, index) => `goal.${index + 1}`),
      ].toSorted(),
    );
  });

  test('names its format and the version of Style Dictionary that supports it', () => {
    expect(json.$schema).toContain('/2025.10/');
    expect(json.$description).toContain('Style Dictionary, use version 5');
  });

  test('has the type and purpose of every token', () => {
    for (const { name, type, purpose } of tokens.filter((token) => token.type !== 'keyword')) {
      for (const [path, token] of all) {
        if (!path.endsWith(pathOf(name))) continue;
        expect(token, path).toMatchObject({ $type: type, $description: purpose });
      }
    }
  });

  test.each(colorSchemes)('has the %s colours of tokens.css', (scheme: ColorScheme) => {
    for (const [selector, group] of [
      [':where(:root)', scheme],
      [':where(:root, .nc-card)', `more-contrast.${scheme}`],
    ] as const) {
      for (const [name, value] of declarations(selector)) {
        if (!name.startsWith('--nc-color-')) continue;
        const color = valueIn(scheme, value);
        const expected = color === 'currentColor' ? hexAt(`${group}.color.text`) : long(color);
        expect(hexAt(`${group}.${pathOf(name)}`), `${group} ${name}`).toBe(expected);
      }
    }
  });

  test('has the unaltered goal colours, which have no property', () => {
    expect(goalColors.map((_, index) => hexAt(`goal.${index + 1}`))).toEqual(
      goalColors.map((color) => color.toLowerCase()),
    );
    expect(all.get('goal.1')?.$type).toBe('color');
    expect(css).not.toContain('goal-');
  });

  test('has the same colour as numbers and as hexadecimal', () => {
    for (const [path, { $value }] of all) {
      if (typeof $value !== 'object' || !('hex' in $value)) continue;
      const bytes = $value.components.map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      expect(`#${bytes.join('')}`, path).toBe($value.hex);
    }
  });

  test('writes typefaces, weights and lengths in the form of their type', () => {
    expect(all.get('font.text')?.$value).toEqual([
      'system-ui',
      'Segoe UI',
      'Roboto',
      'Noto Sans',
      'sans-serif',
    ]);
    expect(all.get('font.headline')?.$value).toContain('Iowan Old Style');
    expect(all.get('headline.weight')?.$value).toBe(700);
    expect(all.get('radius')?.$value).toEqual({ value: 0, unit: 'px' });
  });

  test('has only names that the format allows', () => {
    for (const name of [...all.keys()].flatMap((path) => path.split('.'))) expect(name).toMatch(/^[^${}.]+$/);
  });
});

describe.each(colorSchemes)('contrast in the %s scheme', (scheme) => {
  const text = ['text', 'quiet', 'accent'];

  test.each(text)('%s reaches 4.5:1, and 7:1 for readers who prefer more contrast', (name) => {
    const [plain, more] = [scheme, `more-contrast.${scheme}`].map((group) =>
      contrast(hexAt(`${group}.color.${name}`), hexAt(`${group}.color.surface`)),
    );
    expect(plain).toBeGreaterThanOrEqual(4.5);
    expect(more).toBeGreaterThanOrEqual(7);
  });

  test('with more contrast, borders reach 4.5:1, and so does text on their colour', () => {
    const line = hexAt(`more-contrast.${scheme}.color.line`);
    expect(contrast(line, hexAt(`more-contrast.${scheme}.color.surface`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, hexAt(`more-contrast.${scheme}.color.text`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(hexAt(`${scheme}.color.line`), hexAt(`${scheme}.color.text`))).toBeGreaterThanOrEqual(
      4.5,
    );
  });
});
