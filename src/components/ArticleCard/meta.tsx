import { locationTagContent } from '../LocationTag/locationTagContent.js';
import type { ArticleCardView } from './ArticleCard.view.js';
import { time } from './time.js';

/** Where and when, on one quiet line. */
export function metaList({ dateline, dates, places, credit, localeAttributes }: ArticleCardView) {
  if (!dateline && !credit && dates.length + places.length === 0) return undefined;
  return (
    <ul className="nc-list nc-meta" role="list">
      {dateline && (
        <li>
          <bdi>{dateline}</bdi>
        </li>
      )}
      {dates.map((date, index) => (
        <li key={index}>{time({ date, localeAttributes })}</li>
      ))}
      {places.map((place, index) => (
        <li key={-1 - index} className="nc-place">
          {locationTagContent({ view: place, localeAttributes })}
        </li>
      ))}
      {credit && <li {...localeAttributes}>{credit}</li>}
    </ul>
  );
}
