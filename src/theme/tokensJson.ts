import { rgb } from 'culori/css';
import { formatHex, round } from 'culori/fn';
import { type ColorScheme, colorSchemes } from './colorSchemes.js';
import { goalColors } from './goalColors.js';
import { type Token, tokens, valueIn } from './tokens.js';

/** A token, a group of them, or a property of a group such as `$description`. */
interface Group {
  [name: string]: Group | string | number | readonly (string | number)[];
}

/**
 * The token sheet as design tokens, `news-cards/tokens.json`, for design tools. Source of the format: Design Tokens
 * Community Group, "Design Tokens Format Module 2025.10", https://www.designtokens.org/TR/2025.10/format/.
 *
 * Colours are grouped by scheme, `light` and `dark`, and again in `more-contrast`; other tokens are at the top level. The
 * end of a path gives the property: `light.color.text` is `--nc-color-text`. The group `goal` holds the UN's colours for
 * reference: they have no property, and no theme changes them.
 */
export function tokensJson(): Group {
  const inBoth = tokens.filter(({ type }) => type !== 'color' && type !== 'keyword');
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $description:
      'The custom properties of news-cards and their defaults. With Style Dictionary, use version 5 or newer.',
    light: colorsIn('light', ({ value }) => value, 'light'),
    dark: colorsIn('dark', ({ value }) => value, 'dark'),
    'more-contrast': {
      $description: 'For readers who prefer more contrast.',
      ...Object.fromEntries(
        colorSchemes.map((scheme) => [
          scheme,
          colorsIn(scheme, ({ value, moreContrast = value }) => moreContrast, `more-contrast.${scheme}`),
        ]),
      ),
    },
    ...grouped(
      inBoth.map(({ name, type, value, purpose }) => [name, described(type, plain(type, value), purpose)]),
    ),
    goal: {
      $type: 'color',
      $description:
        'The UN’s colours of the Sustainable Development Goals, for reference: use them unaltered; no property changes them.',
      ...Object.fromEntries(goalColors.map((hex, index) => [`${index + 1}`, { $value: color(hex) }])),
    },
  };
}

function colorsIn(scheme: ColorScheme, read: (token: Token) => string, path: string): Group {
  return grouped(
    tokens
      .filter(({ type }) => type === 'color')
      .map((token) => {
        const value = valueIn(scheme, read(token));
        // The format has no `currentColor`; here that is the text colour.
        const known = value.startsWith('#') ? color(value) : `{${path}.color.text}`;
        return [token.name, described('color', known, token.purpose)];
      }),
  );
}

/** `--nc-color-text` becomes `text` in the group `color`; a single-word name is not grouped. */
function grouped(entries: readonly (readonly [name: string, token: Group])[]): Group {
  const groups: Group = {};
  for (const [name, token] of entries) {
    const [first = '', ...rest] = name.replace('--nc-', '').split('-');
    groups[first] = rest.length
      ? { ...(groups[first] as Group | undefined), [rest.join('-')]: token }
      : token;
  }
  return groups;
}

function described(type: Token['type'], value: Group[string], purpose: string): Group {
  return { $type: type, $value: value, $description: purpose };
}

/** A value other than a colour, in the form that the format requires for its type. */
function plain(type: Token['type'], value: string): Group[string] {
  if (type === 'fontFamily') return value.split(', ').map((family) => family.replaceAll('"', ''));
  if (type === 'fontWeight' || type === 'number') return Number(value);
  return { value: Number.parseFloat(value), unit: 'px' };
}

/** A colour as numbers, and as hexadecimal for tools that support only that. Four decimals distinguish 256 steps. */
function color(hex: string): Group {
  const { r = 0, g = 0, b = 0 } = rgb(hex) ?? {};
  return { colorSpace: 'srgb', components: [r, g, b].map(round(4)), hex: formatHex(hex) ?? hex };
}
