import type { Article, Funder, Organization, Place } from '../../model/article.js';
import { digitalSourceTypes } from '../../model/jsonLdMarks.js';
import type { Contact } from '../../model/releaseParts.js';
import { organizationRoles } from '../../model/roles.js';
import { sdgUri } from '../../model/sdg.js';
import { toUri } from '../addresses.js';
import type { NinjsContactInfo, NinjsPlace, NinjsSource, NinjsText, NinjsThing } from './ninjs.js';

const rels = { funders: 'funder', partners: 'partner', participants: 'participant' } as const;

export function organisationsOf(article: Article): NinjsThing[] {
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

/** A funder's amounts and required statement. Organisations in ninjs have no property for them. */
export function fundingOf({ name, amounts = [], statement }: Funder): NinjsText[] {
  const sums = amounts.map(({ value, currency }) => `${currency} ${value}`).join(', ');
  return [
    ...(sums ? [{ role: 'funding', value: `${name}: ${sums}` }] : []),
    ...(statement === undefined ? [] : [{ role: 'fundingStatement', value: statement }]),
  ];
}

/** The publisher, the reviewer of the text and the contacts. */
export function sourcesOf({ publisher, disclosure, contacts = [] }: Article): NinjsSource[] {
  return [
    ...(publisher ? [publisherOf(publisher)] : []),
    ...(disclosure?.reviewedBy === undefined ? [] : [{ name: disclosure.reviewedBy, role: 'reviewer' }]),
    ...contacts.map(contactOf),
  ];
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

/** Goals and targets, section, project, topics and the use of AI. */
export function subjectsOf({ sdgs, section, project, topics, disclosure }: Article): NinjsThing[] {
  const codes = sdgs.flatMap(({ goal, targets = [] }) => [`${goal}`, ...targets]);
  const sourceType = disclosure && digitalSourceTypes[disclosure.ai];
  return [
    ...codes.map((code) => ({ name: `SDG ${code}`, rel: 'about', uri: sdgUri(code), literal: code })),
    ...(section === undefined ? [] : [{ name: section, rel: 'section' }]),
    ...(project ? [thing(project, 'project')] : []),
    ...topics.map((name) => ({ name, rel: 'topic' })),
    ...(sourceType === undefined
      ? []
      : [
          {
            name: sourceType,
            rel: 'digitalSourceType',
            uri: `http://cv.iptc.org/newscodes/digitalsourcetype/${sourceType}`,
          },
        ]),
  ];
}
