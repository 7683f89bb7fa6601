import type { Issue } from '../../model/issue.js';
import { phrase, showValue } from '../../model/issue.js';
import { limits } from '../../model/limits.js';
import { resolveWeb } from '../html/address.js';
import { htmlToText } from '../html/htmlToText.js';
import { readTopics } from '../html/topics.js';
import { unknownGoals } from '../internal/goalLabels/goalLabels.js';
import { readDate } from '../internal/readDate.js';
import type { FeedContext } from './context.js';
import { writeAttachments, writeTranslations } from './files.js';
import { feedIssue } from './issues.js';
import { looksLikeMail, organization } from './organization.js';
import { choosePicture } from './pictures.js';
import type { FeedItem, Person, Spot } from './source.js';
import { disclosureOf } from './sourceTypes.js';
import type { Bases, Story } from './story.js';
import { readContent } from './texts.js';

/** An item as input for `parseArticle`, and its issues, with paths relative to the article. */
export function writeArticle(
  item: FeedItem,
  story: Story,
  bases: Bases,
  context: FeedContext,
): { readonly fields: object; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  if (story.untitled) {
    const message = 'the item has no title; the first sentence of its text was used';
    issues.push(feedIssue('headline', 'repaired', message));
  }
  const { topics, sdgs, unknown, glide } = readTopics(item.categories);
  issues.push(...unknownGoals(unknown));
  const published = dated(item.published, 'published', issues);
  const updated = dated(item.updated, 'updated', issues);
  const base = bases.resolveBase(undefined) ?? bases.url ?? bases.site;
  const { id } = item;
  const language = languageOf(item) ?? context.language.of(story);
  const fields = {
    id: id !== undefined && id.length <= limits.key && id !== bases.url ? id : undefined,
    url: bases.url,
    language,
    headline: story.headline,
    summary: story.summary,
    body: story.body,
    published,
    updated: updated === published ? undefined : updated,
    publisher: item.origin ? organization(item.origin.name, item.origin.url, bases) : context.publisher,
    authors: writeAuthors(item.authors.length ? item.authors : context.authors, base),
    image: choosePicture(item.pictures, story.images, base, context.isOwn),
    media: mediaOf(item, base),
    locations: writePlaces(item.places),
    sdgs,
    topics,
    glide,
    disclosure: disclosureOf(item.sourceTypes),
    translations: writeTranslations(item.translations, { language, url: bases.url }, base),
    attachments: writeAttachments(item.files, base),
  };
  return { fields, issues };
}

function languageOf(item: FeedItem): string | undefined {
  return item.content?.language ?? item.language ?? item.title?.language;
}

function dated(text: string | undefined, path: string, issues: Issue[]): string | undefined {
  if (text === undefined) return undefined;
  const { value, note } = readDate(text);
  if (note !== undefined) {
    const what = value === undefined ? 'it was left out' : phrase('kept as {0}', value);
    issues.push(
      feedIssue(path, value === undefined ? 'value' : 'repaired', {
        received: phrase('{0}: {1}', showValue(text), note),
        outcome: what,
      }),
    );
  }
  return value;
}

/**
 * An item written by `toJsonFeed`. Its fields are taken literally, and those of its extension override the others.
 */
export function writeOwnArticle(item: FeedItem, bases: Bases, context: FeedContext): object {
  const { id, title, summary, content, published, updated, authors, categories, extension } = item;
  return {
    id,
    url: bases.url,
    language: languageOf(item) ?? context.language.named,
    headline: title?.text,
    summary: summary?.text,
    body: readContent(content, bases.url).blocks,
    published,
    updated,
    authors,
    topics: categories,
    ...extension,
  };
}

// "Ada (mailto:ada@example.org)", "Ada <ada@example.org>".
const mailAfterName = /[(<[](?:mailto:)?[^\s()<>[\]@]+@[^\s()<>[\]@]+[)>\]]$/i;

/** Each author once, without e-mail addresses. */
function writeAuthors(persons: readonly Person[], base: string | undefined): object[] {
  const authors = new Map<string, object>();
  for (const person of persons) {
    const name = htmlToText(person.name.slice(0, 1000).trimEnd().replace(mailAfterName, ''));
    if (!name || looksLikeMail.test(name) || authors.has(name)) continue;
    const url = resolveWeb(person.url, base);
    authors.set(name, url ? { name, url } : { name });
  }
  return [...authors.values()];
}

function mediaOf({ media }: FeedItem, base: string | undefined): object | undefined {
  const url = resolveWeb(media?.url, base);
  return url ? { ...media, url } : undefined;
}

/** Places with a name, without duplicates. Coordinates alone mean nothing to a reader. */
function writePlaces(places: readonly Spot[]): object[] {
  const named = new Map<string, object>();
  for (const { name, country, latitude, longitude } of places.slice(0, 2 * limits.entries)) {
    const text = name === undefined ? '' : htmlToText(name);
    if (!text) continue;
    const known = latitude !== undefined && longitude !== undefined;
    // The first of two has the coordinates, the other the country.
    named.set(text, {
      name: text,
      ...(known && { coordinates: [latitude, longitude] }),
      ...(country !== undefined && { country }),
      ...named.get(text),
    });
  }
  return [...named.values()];
}
