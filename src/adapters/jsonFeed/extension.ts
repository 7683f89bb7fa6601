import type { Article, Block } from '../../model/article.js';
import { isRecord, take } from '../internal/foreign.js';

/**
 * `_news_cards`, our extension of an item (https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a): what an
 * article says and JSON Feed has no field for, each field as in the article schema.
 */
export interface NewsCardsExtension
  extends Partial<
    Pick<
      Article,
      | 'section'
      | 'scope'
      | 'status'
      | 'dateline'
      | 'publisher'
      | 'image'
      | 'locations'
      | 'participants'
      | 'partners'
      | 'funders'
      | 'project'
      | 'sdgs'
      | 'published'
      | 'updated'
      | 'body'
    >
  > {
  /** Of this form; a reader passes over a version that it does not know. */
  readonly version: 1;
}

/** Fields that are the extension's alone: one that is not there has no value, whatever the item or the feed say. */
const ownFields = [
  'section',
  'scope',
  'status',
  'dateline',
  'publisher',
  'image',
  'locations',
  'participants',
  'partners',
  'funders',
  'project',
  'sdgs',
] as const;

/** Fields of which the item has a rougher form: the extension holds them where they would differ. */
const finerFields = ['published', 'updated', 'body'] as const;

/** What of an article goes into the extension. `published` and `updated` are what the item says of them. */
export function toExtension(article: Article, published?: string, updated?: string): NewsCardsExtension {
  const own = ownFields.flatMap((name) => {
    const value = article[name];
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]];
  });
  return {
    version: 1,
    ...Object.fromEntries(own),
    ...(article.published !== published && { published: article.published }),
    // A reader may take the same time twice for no update at all.
    ...((article.updated !== updated || updated === published) && { updated: article.updated }),
    ...(!isPlain(article) && { body: article.body }),
  };
}

/**
 * What an item's `_news_cards` says, for the gate: put it over the fields read from the item itself,
 * `{ ...fields, ...readExtension(item) }`. Undefined where there is none, or one of a version that is not known. The
 * values are as they came: nothing is checked here, and reading never throws.
 */
export function readExtension(item: unknown): Record<string, unknown> | undefined {
  const extension = take(item, '_news_cards');
  if (!isRecord(extension) || take(extension, 'version') !== 1) return undefined;
  const fields: Record<string, unknown> = {};
  for (const name of ownFields) fields[name] = take(extension, name);
  for (const name of finerFields) {
    const value = take(extension, name);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/** Whether HTML gives the body back as it is: paragraphs of text, without links, runs of spaces and what looks like an entity. */
function isPlain({ body, status }: Article): boolean {
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
