import type { Funder, Organization, Place } from '../../model/article.js';
import type { Contact, Disclosure } from '../../model/releaseTypes.js';
import { organizationRoles } from '../../model/roles.js';
import { sdgUri } from '../../model/sdg.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { policyNames, policyProperties } from '../../terms/jsonLd.js';
import { licenseUri, toUri } from '../addresses.js';
import { digitalSourceOf } from '../categories.js';
import type { Ninjs, NinjsContactInfo, NinjsPlace, NinjsSource, NinjsText, NinjsThing } from './ninjs.js';

const rels = { funders: 'funder', partners: 'partner', participants: 'participant' } as const;

export function organisationsOf(article: VisibleArticle): NinjsThing[] {
  return organizationRoles.flatMap((role) => article[role].map((one) => organisation(one, rels[role])));
}

function organisation({ name, url, identifier }: Organization, rel: string): NinjsThing {
  return thing({ name, url }, rel, identifier);
}

/** A person, organisation or concept: a name with, if known, a URL and an identifier. */
export function thing(
  { name, url }: { name: string; url?: string | undefined },
  rel: string,
  literal?: string,
): NinjsThing {
  return {
    name,
    rel,
    ...(url !== undefined && { uri: toUri(url) }),
    ...(literal !== undefined && { literal }),
  };
}

/** A funder's amounts, required statement and disclaimer. Organisations in ninjs have no property for them. */
export function fundingOf({ name, amounts = [], statement, disclaimer }: Funder): NinjsText[] {
  const sums = amounts.map(({ value, currency }) => `${currency} ${value}`).join(', ');
  return [
    ...(sums ? [{ role: 'funding', value: `${name}: ${sums}` }] : []),
    ...(statement === undefined ? [] : [{ role: 'fundingStatement', value: statement }]),
    ...(disclaimer === undefined ? [] : [{ role: 'fundingDisclaimer', value: disclaimer }]),
  ];
}

/** The publisher, the reviewers of the text and of its translation, and the contacts. */
export function sourcesOf({
  publisher,
  disclosure,
  translatedFrom,
  contacts = [],
}: VisibleArticle): NinjsSource[] {
  return [
    ...(publisher ? [publisherOf(publisher)] : []),
    ...reviewerOf(disclosure, 'reviewer'),
    ...reviewerOf(translatedFrom?.disclosure, 'translationReviewer'),
    ...contacts.map(contactOf),
  ];
}

/** ninjs has no property for the date: the identifier holds it. */
export function reviewerOf(disclosure: Disclosure | undefined, role: string): NinjsSource[] {
  const { reviewedBy, reviewed } = disclosure ?? {};
  return reviewedBy === undefined
    ? []
    : [{ name: reviewedBy, role, ...(reviewed !== undefined && { literal: `reviewed ${reviewed}` }) }];
}

export function sourceTypeOf(
  ...disclosures: Parameters<typeof digitalSourceOf>
): Pick<Ninjs, 'digitalSourceType'> {
  const source = digitalSourceOf(...disclosures);
  return source ? { digitalSourceType: { ...source, uri: source.uri + source.name } } : {};
}

/** The licence, and whether others may publish the story; the page about it, else that of the licence. */
export function rightsOf({
  license,
  republication,
}: VisibleArticle): Pick<Ninjs, 'usageTerms' | 'rightsInfo'> {
  const { permission, note, url } = republication ?? {};
  const terms = [license, permission && `Republication: ${permission}`, note].filter(Boolean).join('. ');
  const linked = url === undefined ? licenseUri(license) : toUri(url);
  return {
    ...(terms && { usageTerms: terms }),
    ...(linked !== undefined && { rightsInfo: { linkedRights: linked } }),
  };
}

export function trustIndicatorsOf({ publisher }: VisibleArticle): NonNullable<Ninjs['trustIndicators']> {
  return policyNames.flatMap((name) => {
    const url = publisher?.policies?.[name];
    return url === undefined
      ? []
      : [{ role: `https://schema.org/${policyProperties[name]}`, href: toUri(url) }];
  });
}

function publisherOf({ name, url, identifier }: Organization): NinjsSource {
  return {
    name,
    role: 'publisher',
    ...(url !== undefined && { uri: toUri(url) }),
    ...(identifier !== undefined && { literal: identifier }),
  };
}

function contactOf({ name, role, email, phone, url }: Contact): NinjsSource {
  const ways: NinjsContactInfo[] = Object.entries({ email, phone, web: url }).flatMap(([type, value]) =>
    value === undefined
      ? []
      : [{ type: type as NinjsContactInfo['type'], ...(role !== undefined && { name: role }), value }],
  );
  return { name, role: 'contact', ...(ways.length > 0 && { contactInfo: ways }) };
}

export function placeOf({ name, country, coordinates }: Place): NinjsPlace {
  return {
    name,
    rel: 'about',
    // ISO 3166-1 alpha-2.
    ...(country !== undefined && { literal: country }),
    ...(coordinates && {
      geoJSON: { type: 'Point', coordinates: [coordinates[1], coordinates[0]] },
    }),
  };
}

/** Goals and targets, section, project and topics. */
export function subjectsOf({ sdgs, section, project, topics }: VisibleArticle): NinjsThing[] {
  const codes = sdgs.flatMap(({ goal, targets = [] }) => [`${goal}`, ...targets]);
  return [
    ...codes.map((code) => ({ name: `SDG ${code}`, rel: 'about', uri: sdgUri(code), literal: code })),
    ...(section === undefined ? [] : [{ name: section, rel: 'section' }]),
    ...(project ? [thing(project, 'project')] : []),
    ...topics.map((name) => ({ name, rel: 'topic' })),
  ];
}
