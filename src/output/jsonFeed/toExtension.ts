import type { Block } from '../../model/article.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { type NewsCardsExtension, ownFields } from '../../terms/feeds.js';
import { toTimestamp } from '../timestamp.js';

/** The fields of an article that go into the extension. `published` and `modified` are the item's own dates. */
export function toExtension(
  article: VisibleArticle,
  published?: string,
  modified?: string,
): NewsCardsExtension {
  // `readExtension` does not take the date of a correction or withdrawal for that of an update.
  const updated = modified === toTimestamp(article.status?.date) ? undefined : modified;
  const own = ownFields.flatMap((name) => {
    const value = article[name];
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]];
  });
  return {
    version: 1,
    ...Object.fromEntries(own),
    ...(article.authors.some(({ fediverse }) => fediverse) && { authors: article.authors }),
    ...(article.published !== published && { published: article.published }),
    ...(article.updated !== updated && { updated: article.updated }),
    ...(!isPlain(article) && { body: article.body }),
  };
}

/** Whether the body survives a round trip through HTML: only paragraphs, without links, repeated spaces or entity-like text. */
function isPlain({ body, status }: VisibleArticle): boolean {
  return body.length > 0 && status === undefined && body.every(isPlainParagraph);
}

function isPlainParagraph(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const [run, ...more] = block.content;
  if (!run || more.length > 0 || run.url !== undefined) return false;
  return (
    !/&#?\w/.test(run.text) &&
    run.text.split(' ').every((word) => /^[^\s\u200b\u00ad]+$/.test(word)) &&
    /[\p{L}\p{N}]/u.test(run.text)
  );
}
