import type { Article } from './article.js';
import { isValidated } from './isArticle.js';
import { propertyOf } from './property.js';
import { saysNo } from './statusTypes.js';
import { safely } from './walk.js';

/** The current time: a `Date`, milliseconds since 1970, or a text with its offset, `2015-04-02T09:30:00+03:00`. */
export type Now = Date | number | string;

/** The embargo of a story whose own is not understood: it never ends. */
export const endlessEmbargo = '9999-12-31T23:59:59Z';

/** What the issue of such an embargo says. */
export const embargoIssue = {
  expected: 'a time with its offset such as 2015-04-02T09:30:00+03:00',
  outcome: 'the story is embargoed without end',
};

/**
 * The name of a field beside `embargoUntil` that embargoes a story unless it says no: `embargoed`, `press_embargo_date`; undefined if
 * there is none.
 */
export function embargoFieldOf(fields: object): string | undefined {
  const keys = safely(() => Object.keys(fields), []);
  // A value that cannot be read does not say no.
  const embargoes = (key: string) => !saysNo(safely(() => propertyOf(fields, key), true));
  return keys.find((key) => /embargo/i.test(key) && key !== 'embargoUntil' && embargoes(key));
}

/** The time of a clock or an embargo; NaN if it is not understood. A text without an offset means another time in every zone. */
function timeOf(value: unknown): number {
  return typeof value !== 'string' || /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value)
    ? +new Date(value as Now)
    : Number.NaN;
}

/**
 * The article, without its embargo if that has ended; undefined if it has not, if it is not understood, or if nobody says what time
 * it is. Every output asks, through `visibleArticle`.
 */
export function releasedArticle(article: Article, now: Now | undefined): Article | undefined {
  const { embargoUntil } = article;
  if (embargoUntil == null) return isValidated(article) || !embargoFieldOf(article) ? article : undefined;
  return typeof embargoUntil === 'string' && timeOf(now) >= timeOf(embargoUntil)
    ? { ...article, embargoUntil: undefined }
    : undefined;
}
