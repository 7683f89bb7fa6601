import { useId } from 'react';
import { contrastsOf, solveTheme, type ThemeColors } from '../../../src/exports/theme.js';
import { tokens } from '../../../src/theme/tokens.js';

interface BrandColorProps {
  /** Any CSS colour; empty for the card's own. */
  value: string;
  onChange: (color: string) => void;
}

const examples = { '#8a1c17': 'Dark red', '#14674b': 'Green', '#5b2d8a': 'Violet' };

/** The card's own accent and surface: [light, dark]. */
const [accents, surfaces] = ['accent', 'surface'].map((name) =>
  (tokens.find((token) => token.name === `--nc-color-${name}`)?.value ?? '').match(/#[\da-f]+/gi),
);
const own = accents?.[0] ?? '#000000';

/** A colour for the card, and how well it can be read there. */
export function BrandColor({ value, onChange }: BrandColorProps) {
  const id = useId();
  const swatches = { '': `Automatic (${own})`, ...examples };
  return (
    <fieldset className="tool-choice">
      <legend>Brand colour</legend>
      <div className="builder-swatches">
        {Object.entries(swatches).map(([color, name]) => (
          <label key={color} title={name}>
            <input
              type="radio"
              name={id}
              aria-label={name}
              checked={value === color}
              onChange={() => onChange(color)}
            />
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="12" r="10" fill={color || own} />
            </svg>
          </label>
        ))}
        <input
          type="color"
          aria-label="Pick a colour"
          value={/^#[\da-f]{6}$/i.test(value) ? value : own}
          onChange={({ target }) => onChange(target.value)}
        />
        <input
          aria-label="Brand colour as CSS"
          aria-describedby={`${id}-contrast`}
          spellCheck={false}
          placeholder={own}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      <p id={`${id}-contrast`} className="tool-quiet" role="status">
        {contrastOf(value.trim())}
      </p>
    </fieldset>
  );
}

/** "7.7 : 1 on the card, 8.8 : 1 in dark. Readable." */
function contrastOf(color: string): string {
  const solved = color ? solveTheme(color) : undefined;
  if (solved && !solved.ok) return 'This is not a colour that a card can use.';
  const [light = Number.NaN, dark = Number.NaN] = (['light', 'dark'] as const).map((scheme, index) => {
    const colors = solved?.[scheme] ?? {
      '--nc-color-accent': accents?.[index],
      '--nc-color-surface': surfaces?.[index],
    };
    return contrastsOf(colors as ThemeColors).find(({ ink }) => ink === '--nc-color-accent')?.ratio;
  });
  const shift = solved && solved.shift.light > 0.02 ? ` Used as ${solved.light['--nc-color-accent']}.` : '';
  return `${light.toFixed(1)} : 1 on the card, ${dark.toFixed(1)} : 1 in dark. Readable.${shift}`;
}
