import type { Image } from '../../model/article.js';
import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { Slots } from '../internal/slots.js';

/** The picture in space that is kept for it, with its credit on it and its caption below. */
export function picture(
  { src, alt = '', width, height, caption }: Image,
  credit: string | undefined,
  words: LanguageAttributes,
  Img: Slots['Image'] = 'img' as never,
) {
  return (
    <figure className="nc-picture">
      <div className="nc-frame">
        <Img src={src} alt={alt} width={width} height={height} loading="lazy" />
        {credit && <small {...words}>{credit}</small>}
      </div>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
