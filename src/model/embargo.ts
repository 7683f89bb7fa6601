import type { Article } from './article.js';
import { isInstant } from './dates.js';
import { isValidated } from './isArticle.js';
import { hidingFieldOf, saysNo } from './statusTypes.js';

/** The current time: a `Date`, milliseconds since 1970, or a text with its offset, `2015-04-02T09:30:00+03:00`. */
export type Now = Date | number | string;

/** The embargo of a story whose own is not understood: it never ends. */
export const endlessEmbargo = '9999-12-31T23:59:59Z';

/** Outcome in the issue of such an embargo. */
export const embargoed = 'the story is embargoed without end';

/**
 * Returns the name of the first field other than `embargoUntil` that embargoes a story, such as `embargoed` or `press_embargo_date`,
 * unless its value says no.
 */
export function embargoFieldOf(fields: object): string | undefined {
  return hidingFieldOf(fields, (key, value) => /embargo/i.test(key) && !saysNo(value()));
}

/**
 * Returns the article without an embargo that has ended. Returns undefined if the embargo has not ended or is not understood, or without
 * a valid `now`. Every output calls it through `visibleArticle`.
 */
export function releasedArticle(article: Article, now: Now | undefined): Article | undefined {
  const { embargoUntil } = article;
  if (embargoUntil == null) return isValidated(article) || !embargoFieldOf(article) ? article : undefined;
  const clock = typeof now === 'string' && !isInstant(now) ? undefined : now;
  return isInstant(embargoUntil) && new Date(clock!) >= new Date(embargoUntil)
    ? { ...article, embargoUntil: undefined }
    : undefined;
}
