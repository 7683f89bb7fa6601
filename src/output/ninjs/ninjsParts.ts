import type { Article, Image, Organization, Place } from '../../model/article.js';
import { organizationRoles } from '../../model/roles.js';
import { sdgUri } from '../../model/sdg.js';
import { absoluteUrl, toUri } from '../addresses.js';
import type { NinjsPicture, NinjsPlace, NinjsThing } from './ninjs.js';

const rels = { funders: 'funder', partners: 'partner', participants: 'participant' } as const;

export function organisationsOf(article: Article): NinjsThing[] {
  return organizationRoles.flatMap((role) => article[role].map((one) => organisation(one, rels[role])));
}

function organisation({ name, url, identifier }: Organization, rel: string): NinjsThing {
  return thing({ name, url }, rel, identifier);
}

/** A concept by its name and, where known, its URL. */
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
export function subjectsOf({ sdgs, section, project, topics }: Article): NinjsThing[] {
  const codes = sdgs.flatMap(({ goal, targets = [] }) => [`${goal}`, ...targets]);
  return [
    ...codes.map((code) => ({ name: `SDG ${code}`, rel: 'about', uri: sdgUri(code), literal: code })),
    ...(section === undefined ? [] : [{ name: section, rel: 'section' }]),
    ...(project ? [thing(project, 'project')] : []),
    ...topics.map((name) => ({ name, rel: 'topic' })),
  ];
}

/** The picture; nothing if it has no absolute URL. */
export function picturesOf({ image }: Article, baseUrl: string | undefined): NinjsPicture[] {
  const src = image && absoluteUrl(image.src, baseUrl);
  return src ? [pictureOf(image, src, baseUrl)] : [];
}

function pictureOf(image: Image, src: string, baseUrl: string | undefined): NinjsPicture {
  const { alt, caption, credit, license, width, height, sources = [] } = image;
  const descriptions = [
    ...(caption === undefined ? [] : [{ role: 'caption', value: caption }]),
    ...(alt === undefined ? [] : [{ role: 'altText', value: alt }]),
  ];
  const others = sources.flatMap((source) => {
    const href = absoluteUrl(source.src, baseUrl);
    return href ? [{ name: `width ${source.width}`, href: toUri(href), width: source.width }] : [];
  });
  return {
    uri: toUri(src),
    name: 'picture',
    rel: 'featured',
    type: 'picture',
    ...(descriptions.length > 0 && { descriptions }),
    ...(credit !== undefined && { by: credit }),
    ...(license !== undefined && { usageTerms: license }),
    renditions: [
      {
        name: 'original',
        href: toUri(src),
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
      },
      ...others,
    ],
  };
}
