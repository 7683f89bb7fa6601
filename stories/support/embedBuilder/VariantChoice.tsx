import { Fragment } from 'react';
import { Segments } from '../tools/Segments.js';
import { choices, type Settings } from './settings.js';

interface VariantChoiceProps {
  value: Settings['variant'];
  onChange: (variant: Settings['variant']) => void;
}

/** The variants as small drawings. */
export function VariantChoice({ value, onChange }: VariantChoiceProps) {
  return (
    <Segments
      legend="Variant"
      className="builder-variants"
      options={choices.variant.map((variant) => [
        variant,
        <Fragment key={variant}>
          <Drawing variant={variant || 'standard'} />
          {variant || 'Automatic (standard)'}
        </Fragment>,
      ])}
      value={value}
      onChange={onChange}
    />
  );
}

/** Rectangles as [x, y, width, height] in a field of 48 by 28: the picture, headlines, lines of text. */
const drawings: Readonly<Record<string, { picture?: Rectangle; heads: Rectangle[]; lines?: Rectangle[] }>> = {
  lead: {
    picture: [0, 0, 24, 28],
    heads: [
      [28, 4, 18, 3],
      [28, 9, 18, 3],
      [28, 14, 12, 3],
    ],
  },
  standard: {
    picture: [12, 0, 24, 13],
    heads: [[12, 16, 24, 2.5]],
    lines: [
      [12, 21, 24, 1],
      [12, 24, 16, 1],
    ],
  },
  compact: {
    picture: [4, 8, 11, 11],
    heads: [
      [19, 9, 25, 3],
      [19, 14, 18, 3],
    ],
  },
  headline: {
    heads: [
      [4, 9, 40, 3],
      [4, 15, 28, 3],
    ],
  },
  full: {
    picture: [8, 7, 32, 8],
    heads: [[8, 2, 32, 3]],
    lines: [
      [8, 18, 8, 1],
      [20, 18, 20, 1],
      [8, 21, 8, 1],
      [20, 21, 20, 1],
      [20, 24, 20, 1],
    ],
  },
};

type Rectangle = readonly [x: number, y: number, width: number, height: number];

function Drawing({ variant }: { variant: string }) {
  const { picture, heads = [], lines = [] } = drawings[variant] ?? {};
  const draw = (rectangles: readonly Rectangle[], part: string) =>
    rectangles.map(([x, y, width, height], index) => (
      <rect key={index} x={x} y={y} width={width} height={height} data-part={part} />
    ));
  return (
    <svg viewBox="0 0 48 28" aria-hidden="true">
      {draw(picture ? [picture] : [], 'picture')}
      {draw(heads, 'head')}
      {draw(lines, 'line')}
    </svg>
  );
}
