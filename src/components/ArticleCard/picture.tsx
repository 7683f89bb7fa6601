import type { ReactNode } from 'react';
import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { Slots } from '../internal/slots.js';
import type { PictureView } from './picture.view.js';

// On a picture of 200 px more than two lines of credit would hide it.
const longCredit = 60;

export interface CardPictureProps {
  view: PictureView;
  /** Language of the credit. */
  localeAttributes: LanguageAttributes;
  loading: 'eager' | 'lazy';
  sizes: string;
  Image: Slots['Image'] | undefined;
}

/** The picture in space that is kept for it, with its credit on it, or a long one below, and its caption below. */
export function cardPicture({ view, localeAttributes, loading, sizes, Image }: CardPictureProps) {
  const { src, alt, width, height, sets, x, y, credit } = view;
  const isLong = credit !== undefined && credit.length > longCredit;
  const Img = Image ?? ('img' as never);
  const untyped = sets.find(([type]) => !type)?.[1];
  const set = untyped && { srcSet: untyped, sizes };
  const img = <Img src={src} {...set} alt={alt} width={width} height={height} loading={loading} />;
  const typed = Image ? [] : sets.filter(([type]) => type);
  const sources = typed.map(([type, srcSet]) => (
    <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
  ));
  return (
    <figure className="nc-picture">
      <div className="nc-frame" data-x={x} data-y={y}>
        {sources.length > 0 ? (
          <picture>
            {sources}
            {img}
          </picture>
        ) : (
          img
        )}
        {credit && !isLong && <small {...localeAttributes}>{credit}</small>}
      </div>
      {caption({ view, credit: isLong && <span {...localeAttributes}>{credit}</span> })}
    </figure>
  );
}

/** Caption, licence and a long credit, as far as there are any. */
function caption({ view, credit }: { view: PictureView; credit: ReactNode }) {
  const { caption, license } = view;
  if (!caption && !license && !credit) return undefined;
  return (
    <figcaption>
      {caption}
      {caption && (license || credit) && ' · '}
      {license}
      {license && credit && ' · '}
      {credit}
    </figcaption>
  );
}
