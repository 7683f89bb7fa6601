import { Fragment } from 'react';
import type { PlaceWords } from '../../i18n/locale.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { Pin } from '../internal/Pin.js';
import type { LocationTagView } from './LocationTag.view.js';

interface LocationTagPartProps {
  view: LocationTagView;
  words: Pick<PlaceWords, 'language' | 'separator'>;
  /** The language around the tag. */
  around: string;
  href?: string | undefined;
}

/** The inside of a place tag, alone or in a card. */
export function LocationTagPart({ view, words, around, href }: LocationTagPartProps) {
  const { names, country, kind } = view;
  const wordLanguage = languageAttributes(words.language, around);
  const place = (
    <>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && words.separator}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      {country && names.length > 0 && words.separator}
      {country && <bdi {...wordLanguage}>{country}</bdi>}
    </>
  );
  return (
    <>
      <Pin />
      <span>
        {href ? <a href={href}>{place}</a> : place}
        {kind && ' '}
        {kind && (
          <span className="nc-kind" {...wordLanguage}>
            {kind}
          </span>
        )}
      </span>
    </>
  );
}
