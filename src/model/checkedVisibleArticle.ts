import type { Article } from './article.js';
import { checkArticle, checkArticles } from './checkArticle.js';
import { expectedInstant, isInstant } from './dates.js';
import { type Now, releasedArticle } from './embargo.js';
import { describe, failure, type Issue, type Phrase, phrase, showValue, warning } from './issue.js';
import { openArticle, type VisibleArticle, visibleArticle } from './visibleArticle.js';

/**
 * The part of an article that may be shown: all of it or, if withdrawn, only the fields that a withdrawn article keeps. Every output
 * uses it. Undefined if the article has an `embargoUntil` that is later than `now`; without `now` always. The result has no
 * `embargoUntil`, so it can be passed on to anything that has no clock.
 */
export function checkedVisibleArticle(article: Article, now?: Now): VisibleArticle | undefined {
  return visibleArticle(checkArticle(article, 'visibleArticle'), now);
}

/** What a writer that takes one article may write; throws a `RangeError` if it is embargoed. */
export function checkedOpenArticle(article: Article, caller: string, now: Now | undefined): VisibleArticle {
  return openArticle(checkReleased(checkArticle(article, caller), caller, now), undefined)!;
}

/** What a writer of lists may write: embargoed articles are left out. */
export function checkedOpenArticles(
  articles: readonly Article[],
  caller: string,
  now: Now | undefined,
): VisibleArticle[] {
  return checkArticles(articles, caller).flatMap((article) => openArticle(article, now) ?? []);
}

/** The article, unless it is embargoed; then throws a `RangeError` that says until when, but not which story. */
export function checkReleased(article: Article, caller: string, now: Now | undefined): Article {
  const released = releasedArticle(article, now);
  if (released) return released;
  throw new RangeError(`${caller}: ${describe(embargoText(article, now))}`);
}

/** The articles without those under an embargo, and an issue for each of these: an error if no article is left. */
export function releasedArticles(
  given: readonly Article[],
  now: Now | undefined,
): { articles: Article[]; issues: Issue[] } {
  const articles = given.flatMap((article) => releasedArticle(article, now) ?? []);
  const issueOf = articles.length > 0 ? warning : failure;
  const held = given.filter((article) => !releasedArticle(article, now));
  return {
    articles,
    issues: held.map((article) => issueOf('embargoUntil', 'value', embargoText(article, now))),
  };
}

/** "the story is embargoed until 2015-04-02T09:30:00+03:00; received nothing as now; expected …" */
export function embargoText({ embargoUntil }: Article, now: Now | undefined): Phrase {
  const until = embargoUntil && isInstant(embargoUntil) ? embargoUntil : '…';
  const clock = now === undefined ? 'nothing' : now instanceof Date ? +now : showValue(now);
  return phrase(
    'the story is embargoed until {0}; received {1} as now; expected {2}',
    until,
    clock,
    expectedInstant,
  );
}
