import type { Block } from '../../model/article.js';
import { type Issue, showValue, warning } from '../../model/issue.js';
import { toLanguageTag } from '../../model/language.js';
import { resolveWeb } from '../html/address.js';
import { htmlToBlocks } from '../html/htmlToBlocks.js';
import { blocksToText, htmlToText } from '../html/htmlToText.js';
import { readTopics } from '../html/topics.js';
import type { Budget } from '../internal/budget.js';
import { isRecord, listOf, safeGet } from '../internal/foreign.js';
import { unknownGoals } from '../internal/goalLabels/goalLabels.js';
import { inferLanguage } from '../internal/inferLanguage.js';
import type { Draft } from '../internal/resultBuilder.js';

/** Characters read per text, more than the model keeps. */
const maxLength = { content: 4_000_000, excerpt: 100_000, title: 10_000 };
/** Authors, and terms of each taxonomy. */
const maxEntries = 200;

/** Reads a published post as input for `parseArticle`. `language` is that of posts which name none. */
export function readPost(post: object, language: unknown, budget: Budget): Draft {
  const issues: Issue[] = [];
  const url = safeGet(post, 'link');
  const html = (part: keyof typeof maxLength) => {
    const text = safeGet(safeGet(post, part), 'rendered');
    return typeof text === 'string' ? budget.take(text, maxLength[part]) : undefined;
  };
  const title = html('title');
  const headline = title === undefined ? safeGet(post, 'title') : htmlToText(title);
  const { blocks } = htmlToBlocks(html('content') ?? '', { baseUrl: textOf(url) });
  const { topics, sdgs, unknown, glide } = readTopics(termsOf(post));
  issues.push(...unknownGoals(unknown));
  const fields = {
    id: idOf(post),
    url,
    language: languageOf(post, language, `${textOf(headline) ?? ''} ${blocksToText(blocks, 2000)}`, issues),
    headline,
    summary: summaryOf(html('excerpt') ?? '', blocks),
    body: blocks,
    published: dateOf(post, 'date'),
    authors: embedded(post, 'author').flatMap((author) => {
      const name = textOf(safeGet(author, 'name'));
      return name ? [{ name: htmlToText(name) }] : [];
    }),
    publisher: publisherOf(post),
    image: imageOf(post, textOf(url)),
    topics,
    sdgs,
    glide,
  };
  return { issues, fields };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The post's address by its number, which stays when its title changes, and is its id in the feeds of the site. */
function idOf(post: object): string | undefined {
  return resolveWeb(textOf(safeGet(safeGet(post, 'guid'), 'rendered')), undefined);
}

/** A date in UTC without a time zone; without it the day of the local one, whose time zone nobody says. */
function dateOf(post: object, name: string): unknown {
  const utc = safeGet(post, `${name}_gmt`);
  if (typeof utc === 'string' && /^\d{4}-\d\d-\d\dT[\d:]+$/.test(utc)) return `${utc}Z`;
  const local = safeGet(post, name);
  return typeof local === 'string' ? local.replace(/^(\d{4}-\d\d-\d\d)T[\d:]+$/, '$1') : local;
}

/** The excerpt, unless WordPress made it from the beginning of the story: "…a first part [&hellip;]". */
function summaryOf(excerpt: string, blocks: readonly Block[]): string | undefined {
  const text = htmlToText(excerpt);
  const start = text.replace(/[\s.…[\]]{1,20}$/, '');
  return start === '' || blocksToText(blocks, start.length).startsWith(start) ? undefined : text;
}

/** As plugins for several languages name it: a tag, or a locale such as `pt_BR`. */
function languageOf(post: object, language: unknown, text: string, issues: Issue[]): unknown {
  const named = safeGet(post, 'lang') ?? safeGet(post, 'locale');
  const tag = typeof named === 'string' ? named.replaceAll('_', '-') : undefined;
  if (tag !== undefined && toLanguageTag(tag)) return tag;
  if (named !== undefined && named !== null)
    issues.push(
      warning('language', 'value', {
        received: showValue(named),
        expected: 'a BCP 47 language tag such as en, ar or zh-Hans',
      }),
    );
  return language ?? inferLanguage(text, issues);
}

/** What a response has because it was requested with `_embed`. A linked thing that may not be read is an error with a code. */
function embedded(post: object, name: string): object[] {
  return listOf(safeGet(safeGet(post, '_embedded'), name), maxEntries).filter(
    (thing): thing is object => isRecord(thing) && safeGet(thing, 'code') === undefined,
  );
}

/** The names of categories and tags, a list of each, without the category of posts that have none. */
function termsOf(post: object): string[] {
  return listOf(safeGet(safeGet(post, '_embedded'), 'wp:term'), 20)
    .flatMap((terms) => listOf(terms, maxEntries))
    .filter((term) => /^(category|post_tag)$/.test(textOf(safeGet(term, 'taxonomy')) ?? ''))
    .filter((term) => safeGet(term, 'slug') !== 'uncategorized')
    .flatMap((term) => textOf(safeGet(term, 'name')) ?? []);
}

function imageOf(post: object, base: string | undefined): object | undefined {
  const [media] = embedded(post, 'wp:featuredmedia');
  const src = resolveWeb(textOf(safeGet(media, 'source_url')), base);
  if (!src || safeGet(media, 'media_type') === 'file') return undefined;
  const details = safeGet(media, 'media_details');
  const caption = htmlToText(textOf(safeGet(safeGet(media, 'caption'), 'rendered')) ?? '');
  return {
    src,
    // WordPress does not tell a decorative picture from one that nobody has described.
    alt: textOf(safeGet(media, 'alt_text')),
    width: safeGet(details, 'width') || undefined,
    height: safeGet(details, 'height') || undefined,
    caption: caption || undefined,
  };
}

/** The name of the site, which the plugin Yoast SEO writes. */
function publisherOf(post: object): object | undefined {
  const name = textOf(safeGet(safeGet(post, 'yoast_head_json'), 'og_site_name'));
  return name ? { name: htmlToText(name) } : undefined;
}
