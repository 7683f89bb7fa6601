import { type ArticleCardVariant, partsOf } from '../components/ArticleCard/variants.js';
import type { Article } from '../model/article.js';
import { visibleArticle } from '../model/visibleArticle.js';

/**
 * The fields of an article that a card in a variant can show, as plain JSON: `parseArticle` makes an article of it with the same
 * card. For snippets that carry their data: only some need the whole story.
 */
export function dataForVariant(article: Article, variant: ArticleCardVariant = 'standard'): Partial<Article> {
  const { body, ...fields } = visibleArticle(article);
  const first = body.find((block) => block.type === 'paragraph');
  const shown = partsOf(variant).body ? body : first && fields.summary === undefined ? [first] : [];
  const entries = Object.entries({ ...fields, body: shown });
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  );
}
