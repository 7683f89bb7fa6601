import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { type OrganizationView, organizationView } from '../internal/organizations.view.js';

/** The quotations that prove the article's values, linked to their sources; drawn like organisations. Repeated ones are one. */
export function evidenceView({ evidence = [] }: Article, locale: CardLocale): OrganizationView[] {
  return evidence
    .filter(({ quote }, index) => evidence.findIndex((one) => one.quote === quote) === index)
    .map(({ quote, url }) => organizationView({ name: quote, url }, locale));
}
