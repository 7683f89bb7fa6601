import { explainArticle, explainArticles } from '../../model/checkArticle.js';
import { embargoText } from '../../model/checkedVisibleArticle.js';
import { type Now, releasedArticle } from '../../model/embargo.js';
import { isArticle } from '../../model/isArticle.js';
import { describe } from '../../model/issue.js';
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
