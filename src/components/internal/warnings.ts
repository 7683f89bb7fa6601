import { explainArticle, explainArticles } from '../../model/checkArticle.js';
import { embargoText } from '../../model/checkedVisibleArticle.js';
import { type Now, releasedArticle } from '../../model/embargo.js';
import { readGeneratedAt } from '../../model/generatedAt.js';
import { isArticle } from '../../model/isArticle.js';
import { describe } from '../../model/issue.js';
import { isGoal, targetsOf } from '../../model/sdg.js';
import { warnOnce } from '../../model/warnOnce.js';

/**
 * Says in the console what a component received instead of an article, or that the article is embargoed. The component renders
 * nothing in its place: an exception would take the rest of the page with it, in the browser and on the server. Call it only in
 * development, so that bundlers drop it.
 */
export function warnAboutArticle(component: string, article: unknown, now?: Now): void {
  if (!isArticle(article)) warnOnce(`${component}: ${explainArticle(article)}`, console.error);
  else if (!releasedArticle(article, now)) warnOnce(`${component}: ${describe(embargoText(article, now))}`);
}

/** The same for a list; only the wrong entries are left out. */
export function warnAboutArticles(component: string, articles: unknown): void {
  for (const message of explainArticles(articles)) warnOnce(`${component}: ${message}`, console.error);
}

/**
 * Warns about a goal that does not exist, or a target that does not belong to the goal. Call it only in development, so that
 * bundlers drop it together with the table of targets.
 */
export function warnAboutGoal(component: string, goal: number, targets: readonly string[] = []): void {
  if (!isGoal(goal)) {
    warnOnce(
      `${component} received goal ${String(goal)}, which does not exist; goals are the numbers 1 to 17`,
    );
    return;
  }
  for (const target of targets) {
    if (!targetsOf(goal).includes(target)) {
      warnOnce(`${component} received target "${target}", which goal ${goal} does not have`);
    }
  }
}

/** Warns about a value that does not say when a copy of a story was made. Call it only in development. */
export function warnAboutGeneratedAt(generatedAt: unknown): void {
  for (const { path, message } of readGeneratedAt(generatedAt).issues)
    warnOnce(`ArticleStory: ${path}: ${message}`);
}
