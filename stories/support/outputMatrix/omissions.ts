import type { OutputName } from './outputs.js';

const organizations = ['publisher', 'participants', 'partners', 'funders'];
const everyOrganizations = (part: string) => organizations.map((role) => `${role}.${part}`);
const roles = ['participants', 'partners', 'funders'];
const ofPublisher = ['acronym', 'parent', 'country', 'url', 'logo', 'identifier'].map(
  (part) => `publisher.${part}`,
);

type Omissions = Readonly<Record<string, readonly string[]>>;

const forReaders: Omissions = {
  'A key for programs.': ['id'],
  'The source line has room for a name and an acronym.': ['publisher.parent', 'publisher.country'],
  'Only lists of organisations show logos and identifiers.': [
    ...everyOrganizations('logo'),
    ...everyOrganizations('identifier'),
  ],
  'Places are named; there is no map.': ['locations.coordinates'],
  'It decides what is shown of a place.': ['locations.precision'],
};

const card: Omissions = {
  ...forReaders,
  'The width and the height decide.': ['image.ratio'],
  'The words are shown, not which value they prove.': ['evidence.path'],
};

const messages: Omissions = {
  ...forReaders,
  'The headline links to the story.': ['publisher.url'],
  'Evidence is for the story’s own page and for data.': ['evidence'],
};

const feed: Omissions = {
  'Dublin Core has only the name of a publisher.': ofPublisher,
  'Media RSS describes one picture, as a whole.': [
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
 * What each output leaves out on purpose, by the reason. `locations` is the whole field, `locations.within` a part. A test fails
 * for a value that is missing from an output and not listed here, and for one that is listed and not missing.
 */
export const omissions: Readonly<Record<OutputName, Omissions>> = {
  react: card,
  static: card,
  element: card,
  frame: card,
  email: {
    ...messages,
    'The whole picture is shown in one size.': [
      'image.width',
      'image.height',
      'image.ratio',
      'image.sources',
      'image.focalPoint',
    ],
  },
  text: {
    ...messages,
    'Plain text has no picture.': ['image'],
    'Plain text has no headings.': ['body.type'],
    'Plain text has no metadata.': ['language'],
  },
  markdown: {
    ...messages,
    'CommonMark has no metadata.': ['language'],
    'CommonMark has one size of a picture.': [
      'image.width',
      'image.height',
      'image.ratio',
      'image.sources',
      'image.focalPoint',
    ],
  },
  'open-graph': {
    'A preview shows the summary, not the story.': ['body'],
    'Open Graph has no property for it.': [
      'id',
      'status.date',
      'scope',
      'dateline',
      ...ofPublisher,
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
      'disclosure.reviewedBy',
      'translations',
      'attachments',
      'contacts',
      'evidence',
    ],
    'Open Graph requires a language with a region, such as `en-GB`.': ['language'],
    'Only an http address may stand for an author.': ['authors.url'],
  },
  'json-ld': {
    'The property `articleBody` is plain text.': [
      'body.type',
      'body.content.url',
      'body.ordered',
      'body.items.url',
    ],
    'The vocabulary has no property for it.': [
      'scope',
      'image.decorative',
      'image.ratio',
      'image.focalPoint',
    ],
  },
  ninjs: {
    'The format has no property for it.': [
      'status.date',
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
  'json-feed': {},
  picture: {
    'There is room for source, headline, summary, first place, date and goals.': [
      'scope',
      'body',
      'updated',
      'dateline',
      ...ofPublisher,
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
      'disclosure.reviewedBy',
      'translations',
      'attachments',
      'contacts',
      'evidence',
      'image.caption',
      'image.license',
    ],
    'A correction may be too long for an image.': ['status.text'],
    'An image has no metadata; the page that it is shared for has.': [
      'id',
      'url',
      'language',
      'image.alt',
      'image.decorative',
    ],
    'The image’s bytes are passed beside the article.': [
      'image.src',
      'image.width',
      'image.height',
      'image.ratio',
      'image.sources',
    ],
  },
};
