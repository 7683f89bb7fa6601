import type { ArticleView } from '../../../view/articleView.js';
import type { PictureView } from '../../../view/pictureView.js';
import type { PlaceView } from '../../../view/placesView.js';
import { localeText } from '../inlineText.js';
import { placeParts } from '../place.js';
import type { Slots } from '../slots.js';
import { aiMark } from './source.js';

export interface CardPictureProps {
  /** The id of the story. */
  id: string;
  view: ArticleView;
  loading: 'eager' | 'lazy';
  sizes: string;
  slots: Slots;
}

/**
 * The picture, covered if it has a warning, followed by the label of AI, caption, licence and credit; or the place, where the card opens
 * with it. A picture alone is one element.
 */
export function cardPicture({ id, view, loading, sizes, slots }: CardPictureProps) {
  const { picture } = view;
  if (view.placeTitle) return placeTitle(view.placeTitle, view);
  if (!picture) return undefined;
  const { src, alt, width, height, sets, x, y, cover } = picture;
  const caption = captionOf(picture, view, slots.AiIcon);
  const { Image } = slots;
  const isAlone = !caption && !cover && !Image && sets.every(([type]) => !type);
  const set = sets.find(([type]) => !type)?.[1];
  const own = isAlone ? { className: 'nc-picture', 'data-x': x, 'data-y': y } : undefined;
  const img = Image ? (
    // A framework's component may offer other widths than the article.
    <Image src={src} srcSet={set} sizes={sizes} alt={alt} width={width} height={height} loading={loading} />
  ) : (
    <img
      src={src}
      srcSet={set}
      sizes={set && sizes}
      alt={alt}
      width={width}
      height={height}
      loading={loading}
      {...own}
    />
  );
  if (isAlone) return img;
  const sources = Image
    ? []
    : sets.map(([type, srcSet]) => type && <source key={type} type={type} srcSet={srcSet} sizes={sizes} />);
  const whole = sources.some(Boolean) ? (
    <picture>
      {sources}
      {img}
    </picture>
  ) : (
    img
  );
  return (
    <figure className="nc-picture" data-x={x} data-y={y}>
      {cover ? (
        // A different picture or warning gets a new disclosure, which is closed.
        <details key={JSON.stringify([id, src, sets, cover.warning])} className="nc-cover">
          <summary>
            <span>{cover.warning}</span> <b>{localeText(cover.open, view.localeAttributes)}</b>
          </summary>
          {whole}
        </details>
      ) : (
        whole
      )}
      {caption}
    </figure>
  );
}

// Longer names are set smaller.
const maxTitle = 14;

/** The first place in display type, and below it what is around it, where other cards of the row have pictures. */
function placeTitle({ parts, separator }: PlaceView, { attributes, localeAttributes }: ArticleView) {
  const title = parts.find(({ isOwn }) => isOwn)!;
  const around = { separator, parts: parts.filter((part) => part !== title) };
  const own = { separator, parts: [{ ...title, kind: undefined }] };
  const direction = attributes.dir;
  return (
    <p className="nc-picture nc-place-title">
      <b data-long={title.text.length > maxTitle ? '' : undefined}>
        {placeParts({ place: own, direction, localeAttributes })}
      </b>{' '}
      {placeParts({ place: around, direction, localeAttributes })}
    </p>
  );
}

function captionOf(
  { caption, license, licenseUrl, credit, label }: PictureView,
  { localeAttributes }: ArticleView,
  AiIcon: Slots['AiIcon'],
) {
  if (!caption && !license && !credit && !label) return undefined;
  return (
    <figcaption data-caption={caption ? '' : undefined}>
      {label && aiMark({ label, localeAttributes, AiIcon })}
      {label && ' '}
      {caption && <span className="nc-caption">{caption}</span>}
      {caption && ' '}
      {licenseUrl ? <a href={licenseUrl}>{license}</a> : license}
      {license && credit && ' · '}
      {credit && localeText(credit, localeAttributes)}
    </figcaption>
  );
}
