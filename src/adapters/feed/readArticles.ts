import type { Article } from '../../model/article.js';
import { articleId } from '../../model/articleId.js';
import { type Issue, quote } from '../../model/issue.js';
import { parseArticle } from '../../model/parseArticle.js';
import { cut } from '../../model/text.js';
import type { FeedContext } from './context.js';
import { feedIssue } from './issues.js';
import type { FeedItem } from './source.js';
import { readStory } from './story.js';
import { writeArticle, writeOwnArticle } from './writeArticle.js';

/** Turns each item into an article, or into an issue that names the item and says why it was omitted. */
export function readArticles(
  items: readonly FeedItem[],
  context: FeedContext,
  report: (issue: Issue) => void,
): Article[] {
  const articles: Article[] = [];
  const keys = new Keys();
  const leaveOut = (index: number, code: Issue['code'], why: string) => {
    const severity = code === 'duplicate' ? 'warning' : 'error';
    const message = `${nameOf(items[index], index)} ${why}; it was left out`;
    report(feedIssue(`items[${index}]`, code, message, severity));
  };
  for (const [index, item] of items.entries()) {
    const draft = writeItem(item, context);
    const result = draft && parseArticle(draft.fields);
    if (!draft || !result?.ok) {
      leaveOut(index, 'required', 'has no title and no text');
      continue;
    }
    const article = keys.settle(result.article);
    if (!article) {
      leaveOut(index, 'duplicate', 'is a duplicate of an earlier item');
      continue;
    }
    const path = `articles[${articles.length}]`;
    articles.push(article);
    if (article !== result.article) {
      const key = quote(cut(result.article.id, 100));
      report(
        feedIssue(`${path}.id`, 'duplicate', {
          received: `${key}, another item’s key`,
          outcome: 'it was left out',
        }),
      );
    }
    for (const issue of draft.issues) report({ ...issue, path: `${path}.${issue.path}` });
    for (const issue of result.issues) report({ ...issue, path: `${path}.${issue.path}` });
  }
  return articles;
}

function writeItem(item: FeedItem, context: FeedContext) {
  const bases = context.basesOf(item);
  if (item.extension) return { fields: writeOwnArticle(item, bases, context), issues: [] };
  const story = readStory(item, bases);
  return story.headline ? writeArticle(item, story, bases, context) : undefined;
}

/** Keeps the keys of articles unique. */
class Keys {
  private readonly headlines = new Map<string, string>();

  /**
   * The article with a unique key: its own, or a derived one, because some programs give all items the same key. Undefined for
   * a duplicate story.
   */
  settle(article: Article): Article | undefined {
    const { headline, published } = article;
    for (const id of [article.id, articleId({ headline, published })]) {
      const twin = this.headlines.get(id);
      if (twin === headline) return undefined;
      if (twin !== undefined) continue;
      this.headlines.set(id, headline);
      return id === article.id ? article : { ...article, id };
    }
    return undefined;
  }
}

/** Names an item in a message, so that people can find it in the feed. */
function nameOf(item: FeedItem | undefined, index: number): string {
  const key = item?.urls.find(Boolean) ?? item?.id;
  return `item ${index + 1}${key ? ` (${quote(cut(key, 100))})` : ''}`;
}
