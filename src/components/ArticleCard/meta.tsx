import type { LanguageAttributes } from '../internal/languageAttributes.js';
import { locationTagContent } from '../LocationTag/locationTagContent.js';
import type { ArticleCardView } from './ArticleCard.view.js';
import { time } from './time.js';

/** Where and when, on one quiet line. */
export function metaList({ dateline, dates, places, credit }: ArticleCardView, words: LanguageAttributes) {
  if (!dateline && !credit && dates.length + places.length === 0) return undefined;
  return (
    <ul className="nc-list nc-meta" role="list">
      {dateline && (
        <li>
          <bdi>{dateline}</bdi>
        </li>
      )}
      {dates.map((date, index) => (
        <li key={index}>{time(date, words)}</li>
      ))}
      {places.map((place, index) => (
        <li key={-1 - index} className="nc-place">
          {locationTagContent(place, words)}
        </li>
      ))}
      {credit && <li {...words}>{credit}</li>}
    </ul>
  );
}
