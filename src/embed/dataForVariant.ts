import type { ArticleCardVariant } from '../../components/ArticleCard/ArticleCard.view.js';
import type { Article } from '../../model/article.js';
import { visibleArticle } from '../../model/visibleArticle.js';

/**
 * What of an article a card in a variant can show, as plain JSON: `parseArticle` makes a whole article of it again, and its
 * card is the same. For snippets that carry their data: outside of `full` a story's text stays where it is.
 */
export function shownPart(article: Article, variant: ArticleCardVariant | undefined): Partial<Article> {
  const { body, ...fields } = visibleArticle(article);
  const first = body.find((block) => block.type === 'paragraph');
  const shown = variant === 'full' ? body : first && fields.summary === undefined ? [first] : [];
  const entries = Object.entries({ ...fields, body: shown });
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  );
}
