import type { Article, Block } from '../../model/article.js';
import { checkedOpenArticle } from '../../model/checkedVisibleArticle.js';
import { lastChangeOf } from '../../model/lastChange.js';
import { ownOptions } from '../../model/ownOptions.js';
import { textOfRuns } from '../../model/text.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { articleUri } from '../addresses.js';
import { blocksToHtml } from '../blocksToHtml.js';
import type { ClockOptions } from '../facts.js';
import { toTimestamp } from '../timestamp.js';
import { associationsOf } from './associations.js';
import type { Ninjs, NinjsText } from './ninjs.js';
import {
  fundingOf,
  organisationsOf,
  placeOf,
  rightsOf,
  sourcesOf,
  sourceTypeOf,
  subjectsOf,
  thing,
  trustIndicatorsOf,
} from './properties.js';

/** Options of {@link toNinjs}. */
export interface ToNinjsOptions extends ClockOptions {
  /** Resolves images that are paths; without it such images are omitted. */
  readonly baseUrl?: string | undefined;
}

/**
 * Writes an article as IPTC's ninjs 3.1, the JSON of news agencies: a plain object that is valid in their schema. Organisations have
 * their role as `rel`; goals and targets are subjects with the UN's URIs; picture, files and translations are associations. A picture
 * with a warning is omitted. A withdrawn article is `canceled` and reduced to what `visibleArticle` keeps. The format has no property
 * for the scope, the evidence, the acronym, parent, country and logo of an organisation, and the kind and surrounding areas of a
 * place: they are omitted.
 */
export function toNinjs(article: Article, options?: ToNinjsOptions): Ninjs {
  const { baseUrl, now } = ownOptions(options);
  const shown = checkedOpenArticle(article, 'toNinjs', now);
  const { id, url, status, language, headline, dateline, authors, glide } = shown;
  const published = toTimestamp(shown.published);
  const changed = toTimestamp(lastChangeOf(shown));
  const people = authors.map((author) => thing(author, 'author'));
  return {
    uri: articleUri(shown),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    representationType: status?.type === 'withdrawn' ? 'partial' : 'full',
    pubStatus: status?.type === 'withdrawn' ? 'canceled' : 'usable',
    ...(published !== undefined && { firstCreated: published }),
    ...(changed !== undefined && { versionCreated: changed }),
    language,
    headlines: [{ value: headline }],
    ...filled('descriptions', descriptionsOf(shown)),
    ...filled('bodies', bodiesOf(shown.body)),
    ...(authors.length > 0 && { by: authors.map(({ name }) => name).join(', ') }),
    ...(dateline && { located: dateline.place }),
    ...filled('people', people),
    ...filled('organisations', organisationsOf(shown)),
    ...filled('infoSources', sourcesOf(shown)),
    ...filled('places', shown.locations.map(placeOf)),
    ...filled('subjects', subjectsOf(shown)),
    ...sourceTypeOf(shown.disclosure, shown.translatedFrom?.disclosure),
    ...rightsOf(shown),
    ...filled('trustIndicators', trustIndicatorsOf(shown)),
    ...(glide !== undefined && { events: [thing({ name: glide }, 'about', glide)] }),
    altIds: [{ role: 'news-cards', value: id }, ...(url === undefined ? [] : [{ role: 'url', value: url }])],
    ...filled('associations', associationsOf(shown, baseUrl)),
  };
}

function descriptionsOf({ summary, status, funders }: VisibleArticle): NinjsText[] {
  const notice = status?.type === 'withdrawn' ? status.reason : status?.text;
  const role = status?.type === 'withdrawn' ? 'withdrawal' : 'correction';
  return [
    ...(notice === undefined ? [] : [{ role, value: notice }]),
    ...(summary === undefined ? [] : [{ role: 'summary', value: summary }]),
    ...funders.flatMap(fundingOf),
  ];
}

function bodiesOf(body: readonly Block[]): NinjsText[] {
  if (body.length === 0) return [];
  const paragraphs = body.flatMap((block) => (block.type === 'list' ? block.items : [block.content]));
  const text = paragraphs.map(textOfRuns).join('\n\n');
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
