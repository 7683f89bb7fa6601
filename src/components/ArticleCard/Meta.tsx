import type { Locale } from '../../i18n/locale.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { LocationTagPart } from '../LocationTag/LocationTagPart.js';
import type { ArticleCardView } from './ArticleCard.view.js';

/** When and where: quiet facts in one line that wraps. */
export function Meta({ view, locale }: { view: ArticleCardView; locale: Locale }) {
  const { published, dateline, places, language } = view;
  return (
    <ul className="nc-list nc-meta" role="list">
      {dateline && (
        <li>
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
      {places.map((place, index) => (
        <li key={index} className="nc-place">
          <LocationTagPart view={place} words={locale} around={language} />
        </li>
      ))}
    </ul>
  );
}
