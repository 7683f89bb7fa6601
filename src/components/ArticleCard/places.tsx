import type { ArticleView } from '../../view/articleView.js';
import { localeText } from '../internal/localeText.js';
import { placeParts } from '../internal/placeParts.js';

/** The places of the story, on one line or, where the card opens with the place, below the name of the first. */
export function placeLine({ places, credit, attributes, localeAttributes, opensWithPlace }: ArticleView) {
  if (places.length === 0 && !credit) return undefined;
  return (
    <ul className="nc-places" role="list" data-pin={places.length > 0 ? '' : undefined}>
      {places.map((place, index) => (
        <li key={index}>
          {placeParts({
            place,
            direction: attributes.dir,
            localeAttributes,
            isTitle: opensWithPlace && index === 0,
          })}
        </li>
      ))}
      {credit && <li className="nc-credit">{localeText(credit, localeAttributes)}</li>}
    </ul>
  );
}
