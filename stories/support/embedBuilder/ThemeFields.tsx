import type { Settings } from './settings.js';

interface ThemeFieldsProps {
  settings: Settings;
  onChange: (changed: Partial<Settings>) => void;
}

/** A theme of one colour, and values by hand. */
export function ThemeFields({ settings: { brand, theme }, onChange }: ThemeFieldsProps) {
  return (
    <div className="builder-fields">
      <div className="builder-field">
        <label htmlFor="builder-brand">Brand colour</label>
        <span className="builder-color">
          <input
            id="builder-brand"
            value={brand}
            spellCheck={false}
            placeholder="none, or #7a1f3d"
            onChange={({ target }) => onChange({ brand: target.value })}
          />
          <input
            type="color"
            aria-label="Pick a colour"
            value={/^#[\da-f]{6}$/i.test(brand) ? brand : '#7a1f3d'}
            onChange={({ target }) => onChange({ brand: target.value })}
          />
          {brand && (
            <button type="button" aria-label="No brand colour" onClick={() => onChange({ brand: '' })}>
              ×
            </button>
          )}
        </span>
      </div>
      <label className="builder-field" data-wide="">
        Values of the theme, which go before the brand’s
        <textarea
          rows={2}
          spellCheck={false}
          placeholder="--nc-font-headline: Literata, Georgia, serif; --nc-radius: 4px"
          value={theme}
          onChange={({ target }) => onChange({ theme: target.value })}
        />
      </label>
    </div>
  );
}
