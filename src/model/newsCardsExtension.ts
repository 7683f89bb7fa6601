import type { Article } from './article.js';

/**
 * `_news_cards`, our JSON Feed extension of an item (https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a):
 * the fields of an article that JSON Feed does not have, each as in the article schema.
 */
export interface NewsCardsExtension
  extends Partial<Pick<Article, (typeof ownFields)[number] | (typeof finerFields)[number]>> {
  /** Version of this format; readers ignore unknown versions. */
  readonly version: 1;
}

/** Fields that only the extension provides. If it lacks one, the field is empty, whatever the rest of the item or feed contains. */
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

/** Fields for which the item holds a less precise value. The extension includes them where the two differ. */
export const finerFields = ['published', 'updated', 'body'] as const;
