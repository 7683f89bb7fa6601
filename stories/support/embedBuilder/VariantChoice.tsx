import { Fragment } from 'react';
import type { ArticleVariant } from '../../../src/view/variants.js';
import { Segments } from '../tools/Segments.js';
import { choices, type Settings } from './settings.js';

interface VariantChoiceProps {
  value: Settings['variant'];
  onChange: (variant: Settings['variant']) => void;
}

/** Paths in a field of 48 by 28: the picture, then headlines and lines of text. */
const drawings: Readonly<Record<ArticleVariant, readonly [picture: string, text: string]>> = {
  lead: ['M0 0h24v28H0z', 'M28 4h18v3H28zm0 5h18v3H28zm0 5h12v3H28z'],
  standard: ['M12 0h24v13H12z', 'M12 16h24v3H12zm0 6h24v1H12zm0 3h16v1H12z'],
  compact: ['M4 8h11v11H4z', 'M19 9h25v3H19zm0 5h18v3H19z'],
  headline: ['', 'M4 9h40v3H4zm0 6h28v3H4z'],
  full: ['M8 7h32v8H8z', 'M8 2h32v3H8zm0 16h8v1H8zm12 0h20v1H20zM8 21h8v1H8zm12 0h20v1H20zm0 3h20v1H20z'],
};

/** The variants as small drawings. */
export function VariantChoice({ value, onChange }: VariantChoiceProps) {
  const option = (variant: Settings['variant']) => {
    const [picture, text] = drawings[variant || 'standard'];
    const content = (
      <Fragment key={variant}>
        <svg viewBox="0 0 48 28" aria-hidden="true">
          <path d={picture} fill="#8fa6bb" />
          <path d={text} />
        </svg>
        {variant || 'Automatic (standard)'}
      </Fragment>
    );
    return [variant, content] as const;
  };
  return (
    <Segments
      legend="Variant"
      className="builder-variants"
      options={choices.variant.map(option)}
      value={value}
      onChange={onChange}
    />
  );
}
