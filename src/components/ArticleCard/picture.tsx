import type { LanguageAttributes } from '../../view/languageAttributes.js';
import type { PictureView } from '../../view/pictureView.js';
import { localeText } from '../internal/localeText.js';
import type { Slots } from '../internal/slots.js';
import { aiMark } from './aiMark.js';

export interface CardPictureProps {
  /** The story's. */
  id: string;
  view: PictureView;
  /** Language of the credit. */
  localeAttributes: LanguageAttributes;
  loading: 'eager' | 'lazy';
  sizes: string;
  slots: Slots;
}

/** The picture, covered if it has a warning, followed by the label of AI, caption, licence and credit. */
export function cardPicture({ id, view, localeAttributes, loading, sizes, slots }: CardPictureProps) {
  const { src, alt, width, height, sets, x, y, cover } = view;
  const { Image, AiIcon } = slots;
  const Img = Image ?? ('img' as never);
  const untyped = sets.find(([type]) => !type)?.[1];
  // A framework's component can have other widths than the article.
  const set = (untyped || Image) && { srcSet: untyped, sizes };
  const img = <Img src={src} {...set} alt={alt} width={width} height={height} loading={loading} />;
  const typed = Image ? [] : sets.filter(([type]) => type);
  const sources = typed.map(([type, srcSet]) => (
    <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
  ));
  const picture =
    sources.length > 0 ? (
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
        // The key covers the next picture, if the reader has opened this one under this warning.
        <details key={JSON.stringify([id, src, sets, cover.warning])} className="nc-cover">
          <summary>
            <span>{cover.warning}</span> <b>{localeText(cover.open, localeAttributes)}</b>
          </summary>
          {picture}
        </details>
      ) : (
        picture
      )}
      {captionOf(view, localeAttributes, AiIcon)}
    </figure>
  );
}

function captionOf(
  { caption, license, credit, label }: PictureView,
  localeAttributes: LanguageAttributes,
  AiIcon: Slots['AiIcon'],
) {
  if (!caption && !license && !credit && !label) return undefined;
  return (
    <figcaption>
      {label && aiMark({ label, localeAttributes, AiIcon })}
      {label && ' '}
      {caption && <span className="nc-caption">{caption}</span>}
      {caption && ' '}
      {license}
      {license && credit && ' · '}
      {credit && localeText(credit, localeAttributes)}
    </figcaption>
  );
}
