import { fill } from '../../i18n/format.js';
import type { CardWords } from '../../i18n/locale.js';
import type { Image } from '../../model/article.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import type { Slots } from '../internal/slots.js';

interface PictureProps {
  image: Image;
  /** The application's picture element. */
  slot: Slots['Image'];
  words: CardWords;
  /** The language around the picture. */
  around: string;
}

/** The picture in space that is kept for it, with its credit on it and its caption below. */
export function Picture({ image, slot: Img = 'img' as never, words, around }: PictureProps) {
  const { src, alt = '', width, height, credit, caption } = image;
  return (
    <figure className="nc-picture">
      <div className="nc-frame">
        <Img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
        {credit && (
          <small {...languageAttributes(words.language, around)}>{fill(words.credit, { credit })}</small>
        )}
      </div>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
