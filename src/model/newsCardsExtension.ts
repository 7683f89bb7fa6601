import type { Article } from './article.js';

/**
 * `_news_cards`, our extension of an item (https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a): what an
 * article says and JSON Feed has no field for, each field as in the article schema.
 */
export interface NewsCardsExtension extends Partial<Pick<Article, FieldsIn<'extension' | 'both'>>> {
  /** Of this form; a reader passes over a version that it does not know. */
  readonly version: 1;
}

/**
 * Where a JSON Feed has each field: in the `item` itself, in its `extension`, or in `both`, if the form in the item is rougher;
 * then the extension holds it where the two would differ.
 */
const places = {
  id: 'item',
  url: 'item',
  language: 'item',
  headline: 'item',
  summary: 'item',
  authors: 'item',
  topics: 'item',
  section: 'extension',
  scope: 'extension',
  status: 'extension',
  dateline: 'extension',
  publisher: 'extension',
  image: 'extension',
  locations: 'extension',
  participants: 'extension',
  partners: 'extension',
  funders: 'extension',
  project: 'extension',
  sdgs: 'extension',
  published: 'both',
  updated: 'both',
  body: 'both',
} as const satisfies Record<keyof Article, Place>;

type Place = 'item' | 'extension' | 'both';
type FieldsIn<In extends Place> = {
  [Field in keyof Article]-?: (typeof places)[Field] extends In ? Field : never;
}[keyof Article];

function fieldsIn<In extends Place>(place: In): FieldsIn<In>[] {
  return (Object.keys(places) as FieldsIn<In>[]).filter((field) => places[field] === place);
}

/** Fields that are the extension's alone: one that is not there has no value, whatever the item or the feed say. */
export const ownFields = /* @__PURE__ */ fieldsIn('extension');

/** Fields of which the item has a rougher form. */
export const finerFields = /* @__PURE__ */ fieldsIn('both');
