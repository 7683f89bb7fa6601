import type { CardLocale } from '../i18n/locale.js';
import type { Article } from '../model/article.js';
import { printableEvidence } from '../model/printableEvidence.js';
import { type ListItem, listItem } from './listItem.js';

/** The quotations that prove the article's values and that readers may see, each once, linked to its source. */
export function evidenceItems(article: Article, locale: CardLocale): ListItem[] {
  const sources = new Map(printableEvidence(article).map(({ quote, url }) => [quote, url]));
  return [...sources].map(([text, href]) => listItem(text, href, locale));
}
