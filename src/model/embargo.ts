import type { Article } from './article.js';
import { isInstant } from './dates.js';
import { isValidated } from './isArticle.js';
import { hidingFieldOf, saysNo } from './statusTypes.js';

/** The current time: a `Date`, milliseconds since 1970, or a text with its offset, `2015-04-02T09:30:00+03:00`. */
export type Now = Date | number | string;

/** The embargo of a story whose own is not understood: it never ends. */
export const endlessEmbargo = '9999-12-31T23:59:59Z';

/** What the issue of such an embargo says. */
export const embargoed = 'the story is embargoed without end';

/**
 * The name of a field that embargoes a story unless it says no, where `embargoUntil` is not understood: `embargoed`,
 * `press_embargo_date`; undefined if there is none.
 */
export function embargoFieldOf(fields: object): string | undefined {
  return hidingFieldOf(fields, (key, value) => /embargo/i.test(key) && !saysNo(value()));
}

/**
 * The article, without its embargo if that has ended; undefined if it has not, if it is not understood, or if nobody says what time
 * it is. Every output asks, through `visibleArticle`.
 */
export function releasedArticle(article: Article, now: Now | undefined): Article | undefined {
  const { embargoUntil } = article;
  if (embargoUntil == null) return isValidated(article) || !embargoFieldOf(article) ? article : undefined;
  const clock = typeof now === 'string' && !isInstant(now) ? undefined : now;
  return isInstant(embargoUntil) && new Date(clock!) >= new Date(embargoUntil)
    ? { ...article, embargoUntil: undefined }
    : undefined;
}
