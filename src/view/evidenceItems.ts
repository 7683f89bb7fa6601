import type { CardLocale } from '../i18n/locale.js';
import type { Article } from '../model/article.js';
import { type OrganizationView, organizationView } from './listItem.js';

/** The quotations that prove the article's values, each once, linked to its source; drawn like organisations. */
export function evidenceView({ evidence }: Article, locale: CardLocale): OrganizationView[] {
  const quotations = new Map(evidence?.map(({ quote, url }) => [quote, { name: quote, url }]));
  return [...quotations.values()].map((quotation) => organizationView(quotation, locale));
}
