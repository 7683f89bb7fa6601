import type { Article } from '../../src/model/article.js';
import { limits } from '../../src/model/limits.js';

const picture = { src: '/x', decorative: true, ratio: 1 };
export const block = (text: unknown) => ({ type: 'paragraph', content: [{ text }] });
export const times = <T>(count: number, item: (index: number) => T) =>
  Array.from({ length: count }, (_, at) => item(at));

/** A text without repetitions, so that a cut in the wrong place is detected. */
export const words = (length: number) =>
  times(Math.ceil(length / 6), (at) => `${at}`.padStart(6, 'x'))
    .join('')
    .slice(0, length);

/** Texts with a limit. */
export const texts: [
  path: string,
  max: number,
  input: (text: string) => object,
  get: (article: Article) => unknown,
][] = [
  ['id', limits.key, (id) => ({ id }), ({ id }) => id],
  ['headline', limits.headline, (headline) => ({ headline }), ({ headline }) => headline],
  ['section', limits.name, (section) => ({ section }), ({ section }) => section],
  ['summary', limits.summary, (summary) => ({ summary }), ({ summary }) => summary],
  ['topics[0]', limits.name, (topic) => ({ topics: [topic] }), ({ topics }) => topics[0]],
  ['dateline.place', limits.name, (place) => ({ dateline: { place } }), ({ dateline }) => dateline?.place],
  ['funders[0].name', limits.name, (name) => ({ funders: [{ name }] }), ({ funders }) => funders[0]?.name],
  ['authors[0].name', limits.name, (name) => ({ authors: [{ name }] }), ({ authors }) => authors[0]?.name],
  ['project.name', limits.name, (name) => ({ project: { name } }), ({ project }) => project?.name],
  [
    'locations[0].name',
    limits.name,
    (name) => ({ locations: [{ name }] }),
    ({ locations }) => locations[0]?.name,
  ],
  [
    'image.alt',
    limits.summary,
    (alt) => ({ image: { ...picture, decorative: undefined, alt } }),
    ({ image }) => image?.alt,
  ],
  [
    'image.credit',
    limits.summary,
    (credit) => ({ image: { ...picture, credit } }),
    ({ image }) => image?.credit,
  ],
  [
    'image.license',
    limits.url,
    (license) => ({ image: { ...picture, license } }),
    ({ image }) => image?.license,
  ],
  [
    'body[0].content[0].text',
    limits.text,
    (text) => ({ body: [block(text)] }),
    ({ body }) => (body[0]?.type === 'paragraph' ? body[0].content[0]?.text : undefined),
  ],
];

/** Lists with a limit. */
export const lists: [
  path: string,
  max: number,
  input: (count: number) => object,
  get: (article: Article) => readonly unknown[],
][] = [
  ['body', limits.blocks, (count) => ({ body: times(count, (at) => block(`${at}`)) }), ({ body }) => body],
  [
    'body[0].content',
    limits.runs,
    (count) => ({ body: [{ type: 'quote', content: times(count, (at) => ({ text: `${at}` })) }] }),
    ({ body }) => (body[0]?.type === 'quote' ? body[0].content : []),
  ],
  [
    'body[0].items',
    limits.listItems,
    (count) => ({ body: [{ type: 'list', items: times(count, (at) => [{ text: `${at}` }]) }] }),
    ({ body }) => (body[0]?.type === 'list' ? body[0].items : []),
  ],
  [
    'body[0].items[0]',
    limits.runs,
    (count) => ({ body: [{ type: 'list', items: [times(count, (at) => ({ text: `${at}` }))] }] }),
    ({ body }) => (body[0]?.type === 'list' ? (body[0].items[0] ?? []) : []),
  ],
  ...(['authors', 'locations', 'participants', 'partners', 'funders'] as const).map(
    (field): (typeof lists)[number] => [
      field,
      limits.entries,
      (count) => ({ [field]: times(count, (at) => ({ name: `${at}` })) }),
      (article) => article[field],
    ],
  ),
  ['topics', limits.entries, (count) => ({ topics: times(count, (at) => `${at}`) }), ({ topics }) => topics],
  [
    'locations[0].within',
    limits.few,
    (count) => ({ locations: [{ name: 'x', within: times(count, (at) => `${at}`) }] }),
    ({ locations }) => locations[0]?.within ?? [],
  ],
  [
    'image.sources',
    limits.few,
    (count) => ({ image: { ...picture, sources: times(count, (at) => ({ src: `/${at}`, width: 1 })) } }),
    ({ image }) => image?.sources ?? [],
  ],
  [
    'funders[0].amounts',
    limits.few,
    (count) => ({
      funders: [{ name: 'x', amounts: times(count, (value) => ({ value, currency: 'USD' })) }],
    }),
    ({ funders }) => funders[0]?.amounts ?? [],
  ],
  [
    'attachments',
    limits.entries,
    (count) => ({ attachments: times(count, (at) => ({ name: `${at}`, url: 'https://example.org/' })) }),
    ({ attachments = [] }) => attachments,
  ],
  [
    'contacts',
    limits.entries,
    (count) => ({ contacts: times(count, (at) => ({ name: `${at}` })) }),
    ({ contacts = [] }) => contacts,
  ],
  [
    'evidence',
    limits.entries,
    (count) => ({
      headline: 'Clinic opens',
      evidence: times(count, (at) => ({
        path: 'headline',
        quote: 'Clinic',
        url: `https://example.org/${at}`,
      })),
    }),
    ({ evidence = [] }) => evidence,
  ],
];
