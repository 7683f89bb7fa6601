import { Fragment } from 'react';
import { isolated } from '../internal/isolated.js';
import { localeText } from '../internal/localeText.js';
import type { ArticleCardView } from './ArticleCard.view.js';
import type { PlaceView } from './places.view.js';

/** The places of the story, on one line. */
export function placeLine({ places, credit, attributes, localeAttributes }: ArticleCardView) {
  if (places.length === 0 && !credit) return undefined;
  const part = ({ text, isCountry, kind }: PlaceView['parts'][number], index: number, separator: string) => (
    <Fragment key={index}>
      {index > 0 && separator}
      {isCountry ? localeText(text, localeAttributes) : isolated(text, attributes.dir)}
      {kind && ' '}
      {kind && localeText(kind, localeAttributes)}
    </Fragment>
  );
  return (
    <ul className="nc-places" role="list" data-pin={places.length > 0 ? '' : undefined}>
      {places.map(({ parts, separator }, index) => (
        <li key={index}>{parts.map((each, at) => part(each, at, separator))}</li>
      ))}
      {credit && <li>{localeText(credit, localeAttributes)}</li>}
    </ul>
  );
}
