import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { Slots } from '../internal/slots.js';
import type { PictureView } from './picture.view.js';

// On a picture of 200 px more than two lines of credit would hide it.
const longCredit = 60;

/** The picture in space that is kept for it, with its credit on it, or a long one below, and its caption below. */
export function picture(
  { src, alt, width, height, sets, x, y, credit, caption, license }: PictureView,
  words: LanguageAttributes,
  loading: 'eager' | 'lazy',
  sizes: string,
  Slot: Slots['Image'],
) {
  const below = credit && credit.length > longCredit && <span {...words}>{credit}</span>;
  const Img = Slot ?? ('img' as never);
  const untyped = sets.find(([type]) => !type)?.[1];
  const set = untyped && { srcSet: untyped, sizes };
  const img = <Img src={src} {...set} alt={alt} width={width} height={height} loading={loading} />;
  const typed = Slot ? [] : sets.filter(([type]) => type);
  return (
    <figure className="nc-picture">
      <div className="nc-frame" data-x={x} data-y={y}>
        {typed.length > 0 ? (
          <picture>
            {typed.map(([type, srcSet]) => (
              <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
            ))}
            {img}
          </picture>
        ) : (
          img
        )}
        {credit && !below && <small {...words}>{credit}</small>}
      </div>
      {(caption || license || below) && (
        <figcaption>
          {caption}
          {caption && (license || below) && ' · '}
          {license}
          {license && below && ' · '}
          {below}
        </figcaption>
      )}
    </figure>
  );
}
