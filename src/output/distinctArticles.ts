import { articleId } from '../model/articleId.js';
import { lastChangeOf } from '../model/lastChange.js';
import type { VisibleArticle } from '../model/visibleArticle.js';

/**
 * Articles with a key each, as feeds require. One that is listed twice is kept as it changed last. Different stories with one key are
 * told apart by their headline: the later ones get a key of their own, which does not depend on the other articles.
 */
export function distinctArticles(articles: readonly VisibleArticle[]): VisibleArticle[] {
  const kept = new Map<string, VisibleArticle>();
  for (const article of articles) {
    const { headline, published } = article;
    for (const id of [article.id, articleId({ headline, published })]) {
      const twin = kept.get(id);
      if (twin && twin.headline !== headline) continue;
      if (!twin || isNewer(article, twin)) kept.set(id, { ...article, id });
      break;
    }
  }
  return [...kept.values()];
}

/**
 * A withdrawal is newer than anything but a correction of a later date: an old version may have a date when the withdrawal has none.
 * Else the later change is newer; without dates, the one that was corrected.
 */
function isNewer(article: VisibleArticle, other: VisibleArticle): boolean {
  const isWithdrawn = article.status?.type === 'withdrawn';
  if (isWithdrawn !== (other.status?.type === 'withdrawn'))
    return isWithdrawn ? !isCorrectedAfter(other, article) : isCorrectedAfter(article, other);
  const [changed, before] = [article, other].map((one) => Date.parse(lastChangeOf(one) ?? '1000-01-01'));
  return changed === before ? article.status !== undefined && !other.status : changed! > before!;
}

/** Whether a correction is surely later than a withdrawal: of two on one day without times, nobody can tell. */
function isCorrectedAfter(
  { status: correction }: VisibleArticle,
  { status: withdrawal }: VisibleArticle,
): boolean {
  const [date = '', before = ''] = [correction?.date, withdrawal?.date];
  const haveTimes = date.includes('T') && before.includes('T');
  return Date.parse(date) > Date.parse(before) && (haveTimes || date.slice(0, 10) > before.slice(0, 10));
}
