import type { ReactNode } from 'react';
import { beside } from '../internal/beside.js';
import { isolated } from '../internal/isolated.js';
import { localeText } from '../internal/localeText.js';
import type { ArticleCardView } from './ArticleCard.view.js';
import type { PlaceView } from './places.view.js';

/** The places of the story, on one line. */
export function placeLine({ places, credit, attributes, localeAttributes }: ArticleCardView) {
  if (places.length === 0 && !credit) return undefined;
  const part = ({ text, isCountry, kind }: PlaceView['parts'][number]): ReactNode => {
    const name = isCountry ? localeText(text, localeAttributes) : isolated(text, attributes.dir);
    return beside(name, kind && beside(' ', localeText(kind, localeAttributes)));
  };
  return (
    <ul className="nc-places" role="list" data-pin={places.length > 0 ? '' : undefined}>
      {places.map(({ parts, separator }, index) => (
        <li key={index}>
          {parts.map(part).reduce((before, next) => beside(beside(before, separator), next))}
        </li>
      ))}
      {credit && <li>{localeText(credit, localeAttributes)}</li>}
    </ul>
  );
}
