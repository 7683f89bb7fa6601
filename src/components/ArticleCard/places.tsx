import { Fragment } from 'react';
import { inWords } from '../internal/inWords.js';
import { isolated } from '../internal/isolated.js';
import type { ArticleCardView } from './ArticleCard.view.js';
import type { PlaceView } from './places.view.js';

/** The places of the story, on one line. */
export function placeLine({ places, credit, attributes, localeAttributes }: ArticleCardView) {
  if (places.length === 0 && !credit) return undefined;
  const part = ({ text, isCountry, kind }: PlaceView['parts'][number], index: number, separator: string) => (
    <Fragment key={index}>
      {index > 0 && separator}
      {isCountry ? inWords(text, localeAttributes) : isolated(text, attributes.dir)}
      {kind && ' '}
      {kind && inWords(kind, localeAttributes)}
    </Fragment>
  );
  return (
    <ul className="nc-places" role="list" data-pin={places.length > 0 ? '' : undefined}>
      {places.map(({ parts, separator }, index) => (
        <li key={index}>{parts.map((each, at) => part(each, at, separator))}</li>
      ))}
      {credit && <li>{inWords(credit, localeAttributes)}</li>}
    </ul>
  );
}
