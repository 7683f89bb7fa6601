import type { LanguageAttributes } from '../../view/languageAttributes.js';
import type { PictureView } from '../../view/pictureView.js';
import { localeText } from '../internal/localeText.js';
import type { Slots } from '../internal/slots.js';

export interface CardPictureProps {
  view: PictureView;
  /** Language of the credit. */
  localeAttributes: LanguageAttributes;
  loading: 'eager' | 'lazy';
  sizes: string;
  Image: Slots['Image'] | undefined;
}

/** The picture, followed by caption, licence and credit. */
export function cardPicture({ view, localeAttributes, loading, sizes, Image }: CardPictureProps) {
  const { src, alt, width, height, sets, x, y } = view;
  const Img = Image ?? ('img' as never);
  const untyped = sets.find(([type]) => !type)?.[1];
  // A framework's component can have other widths than the article.
  const set = (untyped || Image) && { srcSet: untyped, sizes };
  const img = <Img src={src} {...set} alt={alt} width={width} height={height} loading={loading} />;
  const typed = Image ? [] : sets.filter(([type]) => type);
  const sources = typed.map(([type, srcSet]) => (
    <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
  ));
  return (
    <figure className="nc-picture" data-x={x} data-y={y}>
      {sources.length > 0 ? (
        <picture>
          {sources}
          {img}
        </picture>
      ) : (
        img
      )}
      {captionOf(view, localeAttributes)}
    </figure>
  );
}

function captionOf({ caption, license, credit }: PictureView, localeAttributes: LanguageAttributes) {
  if (!caption && !license && !credit) return undefined;
  return (
    <figcaption>
      {caption && <span className="nc-caption">{caption}</span>}
      {caption && ' '}
      {license}
      {license && credit && ' · '}
      {credit && localeText(credit, localeAttributes)}
    </figcaption>
  );
}
