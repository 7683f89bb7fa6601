import { type Article, type Issue, parseArticle } from '../../src/exports/model.js';

const details = { country: 'KE', url: 'https://example.org/who', logo: '/logos/who.svg' };

/**
 * A valid input that uses every field of the model once, except those that exclude others: most outputs leave out a picture with a
 * warning, and all of them a story under an embargo.
 */
export const everyField = {
  id: 'story-1',
  url: 'https://example.org/stories/1',
  status: { type: 'correction', text: 'The clinic has two rooms, not three.', date: '2024-05-04' },
  language: 'en',
  section: 'Feature',
  scope: 'national',
  headline: 'Nurses open a clinic in Kakuma',
  summary: 'The clinic sees two hundred people a day.',
  body: [
    {
      type: 'paragraph',
      content: [{ text: 'The clinic has ' }, { text: 'two rooms', url: 'https://example.org/rooms' }],
    },
    { type: 'heading', content: [{ text: 'What comes next' }] },
    {
      type: 'list',
      ordered: true,
      items: [[{ text: 'A third room' }], [{ text: 'A plan', url: 'https://example.org/next' }]],
    },
    { type: 'quote', content: [{ text: 'We needed this.' }], source: 'A nurse' },
  ],
  published: '2024-05-03',
  updated: '2024-05-04T09:30:00+03:00',
  dateline: { place: 'Kakuma', agency: 'UNHCR' },
  publisher: {
    name: 'Counter Trafficking Unit',
    acronym: 'CTU',
    parent: 'Criminal Investigation Directorate',
    country: 'JO',
    url: 'https://example.org/ctu',
    logo: '/logos/ctu.svg',
    identifier: 'XM-DAC-47066',
    policies: {
      corrections: 'https://example.org/corrections',
      ethics: 'https://example.org/ethics',
      ai: 'https://example.org/ai',
    },
  },
  authors: [{ name: 'The news desk', url: 'mailto:desk@example.org', fediverse: '@desk@social.example' }],
  image: {
    src: '/pictures/1.jpg',
    alt: 'A low white building',
    width: 1600,
    height: 900,
    ratio: 1.78,
    sources: [{ src: '/pictures/1-800.avif', width: 800, type: 'image/avif' }],
    focalPoint: [0.5, 0.25],
    credit: 'UNHCR / A. Haddad',
    caption: 'The new clinic',
    license: 'CC BY 4.0',
    disclosure: { ai: 'assisted', reviewedBy: 'The picture desk', reviewed: '2024-05-01' },
  },
  media: {
    kind: 'video',
    url: 'https://example.org/clinic-video',
    seconds: 150,
    captions: true,
    transcript: true,
  },
  locations: [
    {
      name: 'Kakuma',
      kind: 'camp',
      country: 'KE',
      within: ['Turkana West', 'Turkana'],
      coordinates: [3.7, 34.9],
      precision: 'exact',
    },
  ],
  participants: [
    { name: 'Nurses’ Association', acronym: 'NA', parent: 'Union', ...details, identifier: 'KE-NGO-1' },
  ],
  partners: [
    { name: 'County Health Service', acronym: 'CHS', parent: 'County', ...details, identifier: 'KE-GOV-1' },
  ],
  funders: [
    {
      name: 'Fund for Clinics',
      acronym: 'FC',
      parent: 'Trust for Health',
      ...details,
      identifier: 'https://ror.org/03yrm5c26',
      amounts: [{ value: 250_000, currency: 'USD' }],
      statement: 'Made possible by the Fund for Clinics.',
      disclaimer: 'The Fund for Clinics is not responsible for the views in this story.',
    },
  ],
  project: { name: 'Clinics Nearby', url: 'https://example.org/project' },
  sdgs: [{ goal: 3, targets: ['3.8', '3.d'] }, { goal: 10 }],
  topics: ['health'],
  glide: 'DR-2024-000011-KEN',
  disclosure: { ai: 'assisted', reviewedBy: 'The news desk', reviewed: '2024-05-02' },
  translatedFrom: {
    language: 'sw',
    url: 'https://example.org/sw/stories/1',
    disclosure: { ai: 'assisted', reviewedBy: 'The Swahili desk', reviewed: '2024-05-02' },
  },
  license: 'CC BY-NC 4.0',
  republication: { permission: 'ask', note: 'Write to the desk.', url: 'https://example.org/republish' },
  translations: [
    {
      language: 'ar',
      url: 'https://example.org/ar/stories/1',
      disclosure: { ai: 'assisted', reviewedBy: 'The Arabic desk', reviewed: '2024-05-03' },
    },
  ],
  attachments: [
    {
      name: 'Floor plan',
      url: 'https://example.org/plan.pdf',
      mediaType: 'application/pdf',
      bytes: 2_400_000,
    },
  ],
  contacts: [
    {
      name: 'Example press office',
      role: 'Enquiries',
      email: 'press@example.org',
      phone: '+1 202 555 0100',
      url: 'https://example.org/press',
    },
  ],
  evidence: [
    {
      path: 'headline',
      quote: 'Nurses open a clinic',
      url: 'https://example.org/stories/1',
    },
  ],
};

/** Parses an article with a headline and these fields. */
export function parse(fields: object) {
  return parseArticle({ headline: 'A headline', ...fields });
}

/** Parses an input; throws if it is not valid. */
export function articleOf(input: unknown): Article {
  const result = parseArticle(input);
  if (!result.ok) throw new Error(`not valid: ${JSON.stringify(result.issues)}`);
  return result.article;
}

/** The article with a headline and these fields. */
export function kept(fields: object): Article {
  return articleOf({ headline: 'A headline', ...fields });
}

/** The issues of an article with a headline and these fields. */
export function issuesOf(fields: object): readonly Issue[] {
  return parse(fields).issues;
}

/** Path and code of each issue: `sdgs[0].goal value`. */
export function brief(issues: readonly Issue[]): string[] {
  return issues.map(({ path, code }) => `${path} ${code}`);
}
