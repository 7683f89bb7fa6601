import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { Slots } from '../internal/slots.js';
import type { PictureView } from './picture.view.js';

// A browser that lays out a picture before it loads it knows the width by itself (`auto`).
const sizes = 'auto, 100vw';

/** The picture in space that is kept for it, with its credit on it and its caption below. */
export function picture(
  { src, alt, width, height, sets, x, y, credit, caption, license }: PictureView,
  words: LanguageAttributes,
  loading: 'eager' | 'lazy',
  Slot: Slots['Image'],
) {
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
        {credit && <small {...words}>{credit}</small>}
      </div>
      {(caption || license) && (
        <figcaption>
          {caption}
          {caption && license && ' · '}
          {license}
        </figcaption>
      )}
    </figure>
  );
}
