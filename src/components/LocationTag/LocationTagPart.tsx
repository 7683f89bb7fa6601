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
export function LocationTagPart({ view: { names, kind }, words, around, href }: LocationTagPartProps) {
  const wordLanguage = languageAttributes(words.language, around);
  const place = names.map(({ text, country }, index) => (
    <Fragment key={text}>
      {index > 0 && words.separator}
      <bdi {...(country && wordLanguage)}>{text}</bdi>
    </Fragment>
  ));
  return (
    <>
      <Pin />
      <span>
        {href ? (
          <a className="nc-inner-link" href={href}>
            {place}
          </a>
        ) : (
          place
        )}
        {kind && (
          <>
            {' '}
            <span className="nc-place-kind" {...wordLanguage}>
              {kind}
            </span>
          </>
        )}
      </span>
    </>
  );
}
