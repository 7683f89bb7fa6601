import type { Author, Image, Organization, Place, PlaceKind, Publisher } from '../../model/article.js';
import { isRor } from '../../model/identifiers.js';
import { iatiMark, policyNames, policyProperties, precisionMark, rorMark } from '../../terms/jsonLd.js';
import type {
  JsonLdAddress,
  JsonLdAuthor,
  JsonLdImage,
  JsonLdOrganization,
  JsonLdPixels,
  JsonLdPlace,
  JsonLdPolicies,
  JsonLdRole,
} from './newsArticle.js';
import { toDisclosure, toLicense, toProperty } from './toRelease.js';

export function toOrganization(organization: Organization): JsonLdOrganization {
  const { name, acronym, parent, country, url, logo, identifier } = organization;
  return {
    '@type': 'Organization',
    name,
    ...(acronym !== undefined && { alternateName: acronym }),
    ...(parent !== undefined && { parentOrganization: { '@type': 'Organization', name: parent } }),
    ...(country !== undefined && { address: toAddress(country) }),
    ...(url !== undefined && { url }),
    ...(logo !== undefined && { logo }),
    ...(identifier !== undefined && {
      identifier: toProperty(isRor(identifier) ? rorMark : iatiMark, identifier),
    }),
  };
}

export function toPolicies({ policies }: Publisher): JsonLdPolicies {
  const urls = policyNames.flatMap((name) => {
    const url = policies?.[name];
    return url === undefined ? [] : [[policyProperties[name], url]];
  });
  return Object.fromEntries(urls);
}

export function toRole(contributor: Organization, roleName: JsonLdRole['roleName']): JsonLdRole {
  return { '@type': 'Role', roleName, contributor: toOrganization(contributor) };
}

/** The model does not say whether an author is a person; one with the publisher's name is an organisation. */
export function toAuthor(
  { name, url, fediverse }: Author,
  publisher: Organization | undefined,
): JsonLdAuthor {
  const isPublisher = name === publisher?.name || name === publisher?.acronym;
  return {
    '@type': isPublisher ? 'Organization' : 'Person',
    name,
    ...(url !== undefined && { url }),
    ...(fediverse !== undefined && { identifier: fediverse.replace('@', 'acct:') }),
  };
}

const types: Readonly<Record<PlaceKind, JsonLdPlace['@type']>> = {
  country: 'Country',
  city: 'City',
  province: 'AdministrativeArea',
  district: 'AdministrativeArea',
  camp: 'Place',
  site: 'Place',
  region: 'Place',
};

export function toPlace(place: Place): JsonLdPlace {
  const { name, kind, country, within = [], coordinates, precision } = place;
  const around = within.reduceRight<JsonLdPlace | undefined>(
    (outer, area) => ({ '@type': 'Place', name: area, ...(outer && { containedInPlace: outer }) }),
    undefined,
  );
  const type = kind ? types[kind] : 'Place';
  return {
    '@type': type,
    name,
    ...(kind && type !== 'Country' && type !== 'City' && { additionalType: kind }),
    ...(country !== undefined && { address: toAddress(country) }),
    ...(around && { containedInPlace: around }),
    ...(coordinates && {
      geo: { '@type': 'GeoCoordinates', latitude: coordinates[0], longitude: coordinates[1] },
    }),
    ...(precision !== undefined && { additionalProperty: toProperty(precisionMark, precision) }),
  };
}

export function toImage(image: Image): JsonLdImage {
  const { src, alt, width, height, caption, credit, license, disclosure, sources = [] } = image;
  return {
    '@type': 'ImageObject',
    contentUrl: src,
    url: src,
    ...(alt !== undefined && { description: alt }),
    ...(width !== undefined && { width: toPixels(width) }),
    ...(height !== undefined && { height: toPixels(height) }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
    ...(license !== undefined && { license: toLicense(license) }),
    ...(disclosure && toDisclosure(disclosure)),
    ...(sources.length > 0 && {
      encoding: sources.map(({ src, width, type }) => ({
        '@type': 'ImageObject',
        contentUrl: src,
        width: toPixels(width),
        ...(type !== undefined && { encodingFormat: type }),
      })),
    }),
  };
}

function toPixels(value: number): JsonLdPixels {
  return { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
}

function toAddress(addressCountry: string): JsonLdAddress {
  return { '@type': 'PostalAddress', addressCountry };
}
