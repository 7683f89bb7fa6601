import type { Article } from '../model/article.js';

/**
 * `_news_cards`, our JSON Feed extension of an item (https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a):
 * the fields of an article that JSON Feed does not have, each as in the article schema.
 */
export interface NewsCardsExtension extends Partial<Pick<Article, FieldsIn<'extension' | 'both'>>> {
  /** Version of this format; readers ignore unknown versions. */
  readonly version: 1;
}

/** Where a JSON Feed holds a field. */
type JsonFeedLevel = 'item' | 'extension' | 'both';

/**
 * Where a JSON Feed holds each field: in the `item` itself, in its `extension`, or in `both` if the value in the item is less
 * precise; then the extension includes it where the two differ.
 */
const jsonFeedFields = {
  id: 'item',
  url: 'item',
  language: 'item',
  headline: 'item',
  summary: 'item',
  topics: 'item',
  section: 'extension',
  scope: 'extension',
  status: 'extension',
  embargoUntil: 'extension',
  dateline: 'extension',
  publisher: 'extension',
  image: 'extension',
  media: 'extension',
  locations: 'extension',
  participants: 'extension',
  partners: 'extension',
  funders: 'extension',
  project: 'extension',
  sdgs: 'extension',
  glide: 'extension',
  disclosure: 'extension',
  translatedFrom: 'extension',
  license: 'extension',
  republication: 'extension',
  translations: 'extension',
  attachments: 'extension',
  contacts: 'extension',
  evidence: 'extension',
  authors: 'both',
  published: 'both',
  updated: 'both',
  body: 'both',
} as const satisfies Record<keyof Article, JsonFeedLevel>;

/** `generator` of the Atom and RSS feeds we write: in these, and only in these, the title of a picture is its alternative text. */
export const feedGenerator = 'news-cards';

type FieldsIn<In extends JsonFeedLevel> = {
  [Field in keyof Article]-?: (typeof jsonFeedFields)[Field] extends In ? Field : never;
}[keyof Article];

function fieldsIn<In extends JsonFeedLevel>(level: In): FieldsIn<In>[] {
  return (Object.keys(jsonFeedFields) as FieldsIn<In>[]).filter((field) => jsonFeedFields[field] === level);
}

/** Fields that only the extension provides. If it lacks one, the field is empty, whatever the rest of the item or feed contains. */
export const ownFields = /* @__PURE__ */ fieldsIn('extension');

/** Fields for which the item holds a less precise value. The extension includes them where the two differ. */
export const finerFields = /* @__PURE__ */ fieldsIn('both');

/**
 * Texts with a name each in one text, as Dublin Core encodes them (https://www.dublincore.org/specifications/dublin-core/dcmi-dcsv/):
 * `name=Kakuma; country=KE`.
 */
export function writeParts(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, text]) => `${name}=${text.replace(/[\\;=]/g, '\\$&')}`)
    .join('; ');
}

/** The parts of such a text; undefined if it is no list of parts. */
export function readParts(text: string): ReadonlyMap<string, string> | undefined {
  const parts = new Map<string, string>();
  for (const part of text.slice(0, maxLength).match(/(?:\\.|[^\\;])+/gs) ?? []) {
    const [, name, value = ''] = /^\s*([a-z]{1,20})=(.*)$/is.exec(part) ?? [];
    if (name === undefined) return undefined;
    parts.set(name, value.replace(/\\(.)/gs, '$1').trimEnd());
  }
  return parts.size ? parts : undefined;
}

const maxLength = 10_000;
