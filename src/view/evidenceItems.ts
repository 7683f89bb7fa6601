import type { CardLocale } from '../i18n/locale.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { type ListItem, listItem } from './listItem.js';

/** The quotations that prove the article's values, each once, linked to its source. */
export function evidenceItems({ evidence }: VisibleArticle, locale: CardLocale): ListItem[] {
  const sources = new Map(evidence?.map(({ quote, url }) => [quote, url]));
  return [...sources].map(([text, href]) => listItem(text, href, locale));
}
