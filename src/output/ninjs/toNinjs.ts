import type { Article, Block } from '../../model/article.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { articleUri, toUri } from '../addresses.js';
import { blocksToHtml } from '../jsonFeed/blocksToHtml.js';
import { toTimestamp } from '../timestamp.js';
import type { Ninjs, NinjsText } from './ninjs.js';
import { organisationsOf, picturesOf, placeOf, subjectsOf, thing } from './ninjsParts.js';

/** Options of {@link toNinjs}. */
export interface ToNinjsOptions {
  /** Resolves images that are paths; without it such images are omitted. */
  readonly baseUrl?: string | undefined;
}

/**
 * Writes an article as IPTC's ninjs 3.0, the JSON of news agencies: a plain object that fits their schema. Organisations carry their
 * role as `rel`, goals and targets are subjects by the UN's URIs, the picture is an association. A withdrawn article is `canceled`
 * and reduced to what `visibleArticle` keeps. Omitted, because the format has no property for them: the scope, and an image's
 * ratio and focal point.
 */
export function toNinjs(article: Article, { baseUrl }: ToNinjsOptions = {}): Ninjs {
  const shown = visibleArticle(article);
  const { id, url, status, language, headline, published, updated, dateline, publisher, authors } = shown;
  const people = authors.map((author) => thing(author, 'author'));
  return {
    uri: articleUri(shown),
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
    },
    type: 'text',
    representationType: status?.type === 'withdrawn' ? 'partial' : 'full',
    pubStatus: status?.type === 'withdrawn' ? 'canceled' : 'usable',
    ...(published !== undefined && { firstCreated: toTimestamp(published) }),
    ...((updated ?? published) !== undefined && { versionCreated: toTimestamp(updated ?? published ?? '') }),
    language,
    headlines: [{ value: headline }],
    ...filled('descriptions', descriptionsOf(shown)),
    ...filled('bodies', bodiesOf(shown.body)),
    ...(authors.length > 0 && { by: authors.map(({ name }) => name).join(', ') }),
    ...(dateline && { located: dateline.place }),
    ...filled('people', people),
    ...filled('organisations', organisationsOf(shown)),
    ...(publisher && {
      infoSources: [
        {
          name: publisher.name,
          role: 'publisher',
          ...(publisher.url !== undefined && { uri: toUri(publisher.url) }),
        },
      ],
    }),
    ...filled('places', shown.locations.map(placeOf)),
    ...filled('subjects', subjectsOf(shown)),
    altIds: [{ role: 'news-cards', value: id }, ...(url === undefined ? [] : [{ role: 'url', value: url }])],
    ...filled('associations', picturesOf(shown, baseUrl)),
  };
}

function descriptionsOf({ summary, status }: Article): NinjsText[] {
  const notice = status?.type === 'withdrawn' ? status.reason : status?.text;
  const role = status?.type === 'withdrawn' ? 'withdrawal' : 'correction';
  return [
    ...(notice === undefined ? [] : [{ role, value: notice }]),
    ...(summary === undefined ? [] : [{ role: 'summary', value: summary }]),
  ];
}

function bodiesOf(body: readonly Block[]): NinjsText[] {
  if (body.length === 0) return [];
  const paragraphs = body.flatMap((block) => (block.type === 'list' ? block.items : [block.content]));
  const text = paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n\n');
  return [
    { contentType: 'text/html', value: blocksToHtml(body) },
    { contentType: 'text/plain', value: text },
  ];
}

/** A property, unless its list is empty. */
function filled<Name extends keyof Ninjs, Item>(
  name: Name,
  items: readonly Item[],
): { [Key in Name]?: readonly Item[] } {
  return items.length > 0 ? ({ [name]: items } as { [Key in Name]?: readonly Item[] }) : {};
}
