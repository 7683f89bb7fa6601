import type { Organization, Publisher } from '../../model/article.js';
import type { Phrase } from '../../model/issue.js';
import { type Mismatch, phrase, showValue, warning } from '../../model/issue.js';
import { ownMark } from '../../terms/jsonLd.js';
import { blocksToText } from '../html/htmlToText.js';
import type { Budget } from '../internal/budget.js';
import { goalReferences } from '../internal/goalLabels/goalLabels.js';
import { inferLanguage } from '../internal/inferLanguage.js';
import type { Draft } from '../internal/resultBuilder.js';
import { addressOf, idAddress } from './addresses.js';
import { dateOf, isSameTime } from './dates.js';
import { fundersOf } from './grants.js';
import type { Graph } from './graph.js';
import { languageOf } from './languages.js';
import type { Node } from './node.js';
import { articleValues } from './node.js';
import { fromNode, organizationsOf } from './organizations.js';
import { licenseOf, pictureOf } from './pictures.js';
import { locationsOf } from './places.js';
import { propertyValue } from './properties.js';
import {
  attachmentsOf,
  contactsOf,
  disclosureOf,
  evidenceOf,
  glideOf,
  mediaOf,
  policiesOf,
  republicationOf,
  translatedFromOf,
  translationsOf,
} from './release.js';
import { authorsOf, contributorsOf, projectOf } from './roles.js';
import { allValuesOf, present, reportLeftOut, type Source, thingOf, valuesOf } from './source.js';
import { bodyOf, datelineOf, statusOf } from './story.js';
import { textOf, textsOf } from './texts.js';
import { topicsOf } from './topics.js';

/** What applies to the whole document. */
export interface Surroundings {
  readonly baseUrl?: string | undefined;
  /** Absolute URL of the page that contains it. */
  readonly page?: string | undefined;
  /** Default language of its articles, as the caller says. */
  readonly language?: string | undefined;
  /** That of the page, whose articles may be in others. */
  readonly pageLanguage?: string | undefined;
  /** Whether the document is an HTML page. */
  readonly isPage?: boolean;
  /** Whether the page says outside its JSON-LD that its story was withdrawn. */
  readonly isWithdrawn?: boolean;
}

/** What `toJsonLd` did not write is read in the language of the document. */
export function plainSource(graph: Graph, budget: Budget, { baseUrl }: Surroundings): Source {
  return { graph, budget, baseUrl, exact: false, language: undefined, issues: [] };
}

/** The URLs that identify a story. */
export function storyUrls(node: Node, source: Source): string[] {
  const urls = ['url', '@id', 'mainEntityOfPage'].flatMap((name) => addressOf(node, source, name) ?? []);
  return [...urls, ...(idAddress(node.id, source) ?? [])];
}

/** Reads an article's fields as input for `parseArticle`. */
export function readArticle(thing: Node, graph: Graph, budget: Budget, around: Surroundings): Draft {
  const node: Node = { ...thing, maxValues: articleValues };
  const plain = plainSource(graph, budget, around);
  const { issues } = plain;
  // The article's key, if `toJsonLd` wrote the document.
  const id = propertyValue(node, plain, 'identifier', ownMark);
  const named = languageOf(node, plain);
  const ofDocument = node.context.language ?? around.language ?? around.pageLanguage;
  const known = named ?? ofDocument;
  const own: Source = { ...plain, exact: id !== undefined, language: known };
  const url =
    addressOf(node, own, 'url') ?? addressOf(node, own, 'mainEntityOfPage') ?? idAddress(node.id, own);
  // Without a base, relative URLs are resolved against the story's own URL.
  const baseUrl = around.baseUrl ?? (own.exact ? undefined : url);
  const source: Source = { ...own, baseUrl };

  const about = allValuesOf(node, 'about');
  const { topics, sdgs } = topicsOf(node, source);
  const { partners, participants, funders } = contributorsOf(node, source);
  const headline = textOf(node, source, 'headline', 'name');
  const summary = textOf(node, source, 'description', 'abstract');
  const body = bodyOf(node, source);
  const published = dateOf(node, source, 'published', 'datePublished');
  const updated = dateOf(node, source, 'updated', 'dateModified');
  const status = statusOf(node, source);
  // `toJsonLd` gives an article the date of a correction or withdrawal, if that is its last change.
  const isUpdate = own.exact ? updated !== status?.date : !isSameTime(published, updated);
  const [section, ...sections] = textsOf(valuesOf(node, 'articleSection'), node.context, source);

  const isCallers = node.context.language === undefined && around.language !== undefined;
  const sample = `${headline ?? ''} ${summary ?? ''} ${blocksToText(body, 1000)}`;

  const fields = present({
    id,
    url,
    status,
    language: named ?? (isCallers ? around.language : inferLanguage(sample, issues, ofDocument)),
    section,
    headline: headline ?? valuesOf(node, 'headline', 'name')[0],
    summary,
    body,
    published,
    updated: isUpdate ? updated : undefined,
    dateline: datelineOf(node, source),
    publisher: publisherOf(node, source),
    authors: authorsOf(node, source),
    image: pictureOf(node, source),
    locations: locationsOf(node, source),
    participants,
    partners,
    funders: [...fundersOf(node, source), ...funders],
    project: projectOf(about, node, source),
    sdgs: goalReferences(sdgs),
    topics: source.exact ? topics : [...new Set([...topics, ...sections])],
    glide: glideOf(node, source),
    disclosure: disclosureOf(node, source, 'disclosure'),
    translatedFrom: translatedFromOf(node, source),
    license: licenseOf(node, source),
    republication: republicationOf(node, source),
    translations: translationsOf(node, source),
    media: mediaOf(node, source),
    attachments: attachmentsOf(node, source),
    contacts: contactsOf(node, source),
    evidence: evidenceOf(node, source),
  });
  for (const [field, expected, ...names] of readFrom) {
    const [value] = valuesOf(node, ...names);
    const kept = (fields as Readonly<Record<string, unknown>>)[field];
    const empty = kept === undefined || (Array.isArray(kept) && kept.length === 0);
    if (empty && value !== undefined) reportLeftOut(source, field, value, expected);
  }
  return { fields, issues };
}

/** Fields to report if their property is present but has the wrong type. */
const readFrom: readonly (readonly [field: string, expected: Phrase, ...names: readonly string[]])[] = [
  ['url', 'an absolute http or https address', 'url'],
  ['language', 'a BCP 47 language tag such as en, ar or zh-Hans', 'inLanguage'],
  ['section', 'a text', 'articleSection'],
  ['summary', 'a text', 'description', 'abstract'],
  ['dateline', 'a text', 'dateline'],
  ['image', 'an image with a URL', 'image'],
  ['locations', 'a name', 'contentLocation', 'spatialCoverage', 'spatial'],
  ['topics', 'a text', 'keywords'],
];

/**
 * The publisher, from the first property that names it. If the article names none, the only organisation listed next to it in
 * the document, else the only site; undefined if there are several.
 */
function publisherOf(node: Node, source: Source): Publisher | undefined {
  const names = ['publisher', 'sourceOrganization', 'provider'];
  const name = names.find((each) => valuesOf(node, each).length);
  const [publisher] = name ? organizationsOf(node, source, 'publisher', name) : [];
  if (publisher) {
    const own = name ? thingOf(valuesOf(node, name)[0], node.context, source, name) : undefined;
    if (own?.id !== undefined && source.graph.isShared(own.id)) {
      const message: Mismatch = {
        received: phrase('a person and an organisation with the @id {0}', showValue(own.id)),
        outcome: 'the organisation was taken as the publisher',
      };
      source.issues.push(warning('publisher', 'repaired', message));
    }
    return present({ ...publisher, policies: own && policiesOf(own, source) });
  }
  if (source.exact) return undefined;
  const { organizations, sites } = source.graph.owners();
  return only(organizations, source) ?? (organizations.length ? undefined : only(sites, source));
}

/** The first thing, if all have the same name. */
function only(things: readonly Node[], source: Source): Organization | undefined {
  const found = things.flatMap((thing) => fromNode(thing, source) ?? []);
  return found.every(({ name }) => name === found[0]?.name) ? found[0] : undefined;
}
