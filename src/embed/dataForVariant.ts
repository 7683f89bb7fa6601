import type { Article } from '../model/article.js';
import { visibleArticle } from '../model/visibleArticle.js';
import { type ArticleVariant, partsOf } from '../view/variants.js';

/**
 * The fields of an article that a variant can show, as plain JSON; `parseArticle` turns it into an article with the same card. Keeps
 * snippets that contain their data short: only some variants need the whole story. Empty for a story with an embargo, which the caller
 * must have released.
 */
export function dataForVariant(article: Article, variant: ArticleVariant = 'standard'): Partial<Article> {
  const visible = visibleArticle(article, undefined);
  if (!visible) return {};
  const { body, ...fields } = visible;
  const { translations, attachments, contacts, glide, evidence, ...brief } = fields;
  const first = body.find((block) => block.type === 'paragraph');
  const isWhole = partsOf(variant).body;
  const shown = isWhole ? body : first && fields.summary === undefined ? [first] : [];
  const entries = Object.entries({ ...(isWhole ? fields : brief), body: shown });
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  );
}
