import { type Article, type JsonFeedPlace, jsonFeedPlaces } from './article.js';

/**
 * `_news_cards`, our JSON Feed extension of an item (https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a):
 * the fields of an article that JSON Feed does not have, each as in the article schema.
 */
export interface NewsCardsExtension extends Partial<Pick<Article, FieldsIn<'extension' | 'both'>>> {
  /** Version of this format; readers ignore unknown versions. */
  readonly version: 1;
}

/** `generator` of the Atom and RSS feeds we write: in these, and only in these, the title of a picture is its alternative text. */
export const feedGenerator = 'news-cards';

type FieldsIn<In extends JsonFeedPlace> = {
  [Field in keyof Article]-?: (typeof jsonFeedPlaces)[Field] extends In ? Field : never;
}[keyof Article];

function fieldsIn<In extends JsonFeedPlace>(place: In): FieldsIn<In>[] {
  return (Object.keys(jsonFeedPlaces) as FieldsIn<In>[]).filter((field) => jsonFeedPlaces[field] === place);
}

/** Fields that only the extension provides. If it lacks one, the field is empty, whatever the rest of the item or feed contains. */
export const ownFields = /* @__PURE__ */ fieldsIn('extension');

/** Fields for which the item holds a less precise value. The extension includes them where the two differ. */
export const finerFields = /* @__PURE__ */ fieldsIn('both');
