import type { Slots } from '../internal/slots.js';
import type { PictureView } from './ArticleCard.view.js';

interface PictureProps {
  picture: PictureView;
  Image: Slots['Image'];
  /** `lang` and `dir` of the card's own words. */
  words: object;
}

/** The picture in space that is kept for it, with its credit on it and, in a full card, its caption below. */
export function Picture({ picture: { caption, credit, ...picture }, Image = 'img' as never, words }: PictureProps) {
  return (
    <figure className="nc-picture">
      <div className="nc-frame">
        <Image className="nc-image" loading="lazy" decoding="async" {...picture} />
        {credit && (
          <small className="nc-credit" {...words}>
            {credit}
          </small>
        )}
      </div>
      {caption && <figcaption className="nc-caption">{caption}</figcaption>}
    </figure>
  );
}
