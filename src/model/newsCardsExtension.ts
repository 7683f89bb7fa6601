import type { Article } from './article.js';

/**
 * `_news_cards`, our extension of an item (https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a): what an
 * article says and JSON Feed has no field for, each field as in the article schema.
 */
export interface NewsCardsExtension
  extends Partial<Pick<Article, (typeof ownFields)[number] | (typeof finerFields)[number]>> {
  /** Of this form; a reader passes over a version that it does not know. */
  readonly version: 1;
}

/** Fields that are the extension's alone: one that is not there has no value, whatever the item or the feed say. */
export const ownFields = [
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
export const finerFields = ['published', 'updated', 'body'] as const;
