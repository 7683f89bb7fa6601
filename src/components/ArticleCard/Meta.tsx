import type { Locale } from '../../i18n/locale.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { LocationTagPart } from '../LocationTag/LocationTagPart.js';
import type { ArticleCardView } from './ArticleCard.view.js';

/** When and where: quiet facts in one line that wraps. */
export function Meta({ view, locale }: { view: ArticleCardView; locale: Locale }) {
  const { published, dateline, places, language } = view;
  if (!published && !dateline && places.length === 0) return null;
  return (
    <ul className="nc-meta" role="list">
      {dateline && (
        <li className="nc-dateline">
          <bdi>{dateline}</bdi>
        </li>
      )}
      {published && (
        <li>
          <time dateTime={published.dateTime} {...languageAttributes(locale.language, language)}>
            {published.text}
          </time>
        </li>
      )}
      {places.map((place) => (
        <li key={place.names.map(({ text }) => text).join()} className="nc-place">
          <LocationTagPart view={place} words={locale} around={language} />
        </li>
      ))}
    </ul>
  );
}
