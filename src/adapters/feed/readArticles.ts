import type { Article, Status } from '../../model/article.js';
import { articleId } from '../../model/articleId.js';
import { type Issue, type Phrase, phrase, quote } from '../../model/issue.js';
import { parseArticle } from '../../model/parseArticle.js';
import { cut } from '../../model/text.js';
import { safeGet } from '../internal/foreign.js';
import { urlKeys } from '../internal/sameStory.js';
import { standingOf } from '../internal/withdrawal.js';
import type { FeedContext } from './context.js';
import { feedIssue } from './issues.js';
import type { Feed, FeedItem } from './source.js';
import { readStory } from './story.js';
import { writeArticle, writeOwnArticle } from './writeArticle.js';

/** Turns each item into an article, or into an issue that names the item and says why it was omitted. */
export function readArticles(
  { items, deleted }: Pick<Feed, 'items' | 'deleted'>,
  context: FeedContext,
  report: (issue: Issue) => void,
): Article[] {
  const articles: Article[] = [];
  const withdrawals = withdrawalsOf(items, deleted, context);
  const keys = new Keys();
  const leaveOut = (index: number, code: Issue['code'], why: Phrase) => {
    const severity = code === 'duplicate' ? 'warning' : 'error';
    const message = phrase('{0} {1}; it was left out', nameOf(items[index], index), why);
    report(feedIssue(`items[${index}]`, code, message, severity));
  };
  for (const [index, item] of items.entries()) {
    const draft = writeItem(item, context, withdrawals);
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
          received: phrase('{0}, another item’s key', key),
          outcome: 'it was left out',
        }),
      );
    }
    for (const issue of draft.issues) report({ ...issue, path: `${path}.${issue.path}` });
    for (const issue of result.issues) report({ ...issue, path: `${path}.${issue.path}` });
  }
  return articles;
}

type Withdrawals = ReadonlyMap<string, Status>;

/** What withdraws an item: itself, another with its id or URL, or a note that its id was deleted. */
function withdrawalsOf(
  items: readonly FeedItem[],
  deleted: readonly string[] = [],
  context: FeedContext,
): Withdrawals {
  const withdrawals = new Map<string, Status>();
  for (const id of deleted) for (const key of keysOf([id])) withdrawals.set(key, { type: 'withdrawn' });
  for (const item of items) {
    if (!item.withdrawal) continue;
    const status = { type: 'withdrawn', ...item.withdrawal, ...context.withdrawalDate(item) } as const;
    for (const key of keysOf([item.id, context.basesOf(item).url, ...item.urls]))
      withdrawals.set(key, status);
  }
  return withdrawals;
}

function keysOf(names: readonly (string | undefined)[]): string[] {
  return [...names.filter((name) => name !== undefined), ...urlKeys(names)];
}

function writeItem(item: FeedItem, context: FeedContext, withdrawals: Withdrawals) {
  const bases = context.basesOf(item);
  const key = withdrawals.size
    ? keysOf([item.id, bases.url, ...item.urls]).find((each) => withdrawals.has(each))
    : undefined;
  const status: Status | undefined =
    key === undefined ? item.withdrawal && { type: 'withdrawn' } : withdrawals.get(key);
  if (item.extension) {
    const fields = writeOwnArticle(item, bases, context);
    const isKnown = standingOf(safeGet(item.extension.status, 'type')) === 'withdrawn';
    return { fields: status && !isKnown ? { ...fields, status } : fields, issues: [] };
  }
  const story = readStory(item, bases);
  const draft = story.headline ? writeArticle(item, story, bases, context) : undefined;
  return draft && status ? { ...draft, fields: { ...draft.fields, status } } : draft;
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
function nameOf(item: FeedItem | undefined, index: number): Phrase {
  const key = item?.urls.find(Boolean) ?? item?.id;
  const entry = phrase('item {0}', index + 1);
  return key ? phrase('{0} ({1})', entry, quote(cut(key, 100))) : entry;
}
