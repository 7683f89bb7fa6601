import type { OutputName } from './outputs.js';

const organizations = ['publisher', 'participants', 'partners', 'funders'];
const everyOrganizations = (part: string) => organizations.map((role) => `${role}.${part}`);
const roles = ['participants', 'partners', 'funders'];
const ofPublisher = ['acronym', 'parent', 'country', 'url', 'logo', 'identifier'].map(
  (part) => `publisher.${part}`,
);
const policies = 'publisher.policies';

type Omissions = Readonly<Record<string, readonly string[]>>;

/** For every output. */
const embargo: Omissions = {
  'Before it ends the story is in no output; then it says nothing.': ['embargoUntil'],
};

const forReaders: Omissions = {
  ...embargo,
  'An account is for programs that show a shared link.': ['authors.fediverse'],
  'It is a key for programs, not for readers.': ['id'],
  'The source line has room only for a name and an acronym.': ['publisher.parent', 'publisher.country'],
  'Only lists of organisations show identifiers, and logos of others than funders.': [
    ...['publisher', 'participants', 'partners'].map((role) => `${role}.logo`),
    ...everyOrganizations('identifier'),
  ],
  'Places are shown by name, not on a map.': ['locations.coordinates'],
  'It decides what is shown of a place.': ['locations.precision'],
};

const card: Omissions = {
  ...forReaders,
  'Width and height determine it.': ['image.ratio'],
  'The quotation is shown, without the path of the value that it proves.': ['evidence.path'],
};

/** Only a card can cover a picture. */
const covered: Omissions = {
  ...embargo,
  'A picture with a warning is left out, with the warning.': ['image.warning'],
};

const messages: Omissions = {
  ...forReaders,
  ...covered,
  'The headline links to the story; the publisher has no link.': ['publisher.url'],
  'Evidence is for the story’s own page and for data.': ['evidence'],
};

const feed: Omissions = {
  ...covered,
  'The Atom and RSS formats have no property for it.': ['authors.fediverse'],
  'Dublin Core has a property only for the publisher’s name.': ofPublisher,
  'Media RSS describes a single picture, uncropped.': [
    'image.decorative',
    'image.ratio',
    'image.sources',
    'image.focalPoint',
  ],
  'It decides what is shown of a place.': ['locations.precision'],
  'Only lists of organisations show logos and identifiers.': roles.flatMap((role) => [
    `${role}.logo`,
    `${role}.identifier`,
  ]),
  'Evidence is for the story’s own page and for data.': ['evidence'],
};

/**
 * What each output leaves out on purpose, grouped by reason. `locations` is the whole field, `locations.within` a part of it. A test
 * fails if an output lacks a value that is not listed here, or carries one that is.
 */
export const omissions: Readonly<Record<OutputName, Omissions>> = {
  react: card,
  static: card,
  element: card,
  frame: card,
  email: {
    ...messages,
    'The publisher is a nameplate in type.': ['publisher.logo'],
    'The picture is shown uncropped, in one size.': [
      'image.width',
      'image.height',
      'image.ratio',
      'image.sources',
      'image.focalPoint',
    ],
  },
  text: {
    ...messages,
    'Plain text has no pictures.': ['image', 'funders.logo'],
    'Plain text has no headings.': ['body.type'],
    'Plain text has no metadata.': ['language'],
  },
  markdown: {
    ...messages,
    'CommonMark has no metadata.': ['language'],
    'A logo in CommonMark would be as large as its file.': ['funders.logo'],
    'A picture in CommonMark has one source and no size.': [
      'image.width',
      'image.height',
      'image.ratio',
      'image.sources',
      'image.focalPoint',
    ],
  },
  story: {
    ...messages,
    'The picture is shown uncropped, in one size.': ['image.ratio', 'image.sources', 'image.focalPoint'],
  },
  'open-graph': {
    ...covered,
    'A link preview shows the summary, not the story.': ['body'],
    'Open Graph expects a file that plays, not a page.': ['media'],
    'Open Graph has no property for it.': [
      'id',
      'scope',
      'dateline',
      ...ofPublisher,
      policies,
      'image.decorative',
      'image.ratio',
      'image.sources',
      'image.focalPoint',
      'image.credit',
      'image.caption',
      'image.license',
      'locations',
      ...roles,
      'project',
      'license',
      'republication',
      'translations',
      'attachments',
      'contacts',
      'evidence',
    ],
    'A preview labels only what AI generated and nobody reviewed.': [
      'disclosure',
      'image.disclosure',
      'translatedFrom',
    ],
    'Open Graph requires a language with a region, such as `en-GB`.': ['language'],
    'In Open Graph only an http or https URL can name an author.': ['authors.url'],
  },
  'json-ld': {
    ...covered,
    'The property `articleBody` is plain text.': [
      'body.type',
      'body.content.url',
      'body.ordered',
      'body.items.url',
    ],
    'schema.org has no property for it.': ['scope', 'image.decorative', 'image.ratio', 'image.focalPoint'],
  },
  ninjs: {
    ...covered,
    'ninjs has no property for it.': [
      'media',
      'authors.fediverse',
      'scope',
      'dateline.agency',
      ...['acronym', 'parent', 'country', 'logo'].flatMap(everyOrganizations),
      'image.decorative',
      'image.ratio',
      'locations.kind',
      'locations.within',
      'locations.precision',
      'evidence',
    ],
  },
  atom: feed,
  rss: feed,
  'json-feed': covered,
  picture: {
    ...covered,
    'The image has room only for source, headline, summary, first place, date and goals.': [
      'media',
      'scope',
      'body',
      'updated',
      'dateline',
      ...ofPublisher.filter((path) => path !== 'publisher.acronym'),
      policies,
      'authors',
      'locations.kind',
      'locations.within',
      'locations.coordinates',
      'locations.precision',
      ...roles,
      'project',
      'sdgs.targets',
      'topics',
      'glide',
      'license',
      'republication',
      'translations',
      'attachments',
      'contacts',
      'evidence',
      'image.caption',
      'image.license',
    ],
    'The acronym stands for the publisher.': ['publisher.name'],
    'It says that AI was used, not who reviewed that, nor which language the original has.': [
      ...['disclosure', 'image.disclosure', 'translatedFrom.disclosure'].flatMap((part) => [
        `${part}.reviewedBy`,
        `${part}.reviewed`,
      ]),
      'translatedFrom.language',
      'translatedFrom.url',
    ],
    'A correction may be too long for an image.': ['status.text'],
    'The page that shares the image has this metadata.': [
      'id',
      'url',
      'language',
      'image.alt',
      'image.decorative',
    ],
    'The picture is passed separately, as bytes.': [
      'image.src',
      'image.width',
      'image.height',
      'image.ratio',
      'image.sources',
    ],
  },
};
