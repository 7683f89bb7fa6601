import { type Article, parseArticle } from '../../src/exports/model.js';

/** Parses an article with these fields and a default headline; throws if there is any issue. */
export function article(fields: Record<string, unknown>): Article {
  const result = parseArticle({ headline: 'Nurses open a clinic in Kakuma', ...fields });
  if (!result.ok || result.issues.length) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.article;
}

/** An article with every part that a card can show. */
export const wholeArticle: Article = article({
  url: 'https://example.org/stories/clinic',
  section: 'Feature',
  scope: 'national',
  summary: 'The clinic sees two hundred people a day.',
  body: [
    { type: 'paragraph', content: [{ text: 'The clinic has two rooms.' }] },
    { type: 'heading', content: [{ text: 'What comes next' }] },
    {
      type: 'list',
      ordered: true,
      items: [
        [{ text: 'A third room' }],
        [{ text: 'A ' }, { text: 'plan', url: 'https://example.org/plan' }],
      ],
    },
    { type: 'quote', content: [{ text: 'We needed this.' }], source: 'A nurse' },
  ],
  published: '2024-05-03',
  dateline: { place: 'Kakuma', agency: 'UNHCR' },
  image: {
    src: '/picture.svg',
    alt: 'A low white building',
    width: 1600,
    height: 900,
    credit: 'UNHCR',
    caption: 'The new clinic',
  },
  locations: [
    { name: 'Kakuma', kind: 'camp', within: ['Turkana West', 'Turkana'], country: 'KE' },
    { name: 'Kenya', kind: 'country', country: 'KE' },
  ],
  participants: ['Nurses', 'Midwives', 'Drivers', 'Cooks', 'Teachers'].map((name) => ({ name })),
  partners: [{ name: 'County Health Service', parent: 'Ministry of Health', country: 'KE' }],
  funders: [
    { name: 'Development Bank', acronym: 'DB', country: 'VN', url: 'https://example.org/bank' },
    { name: 'Fund for Clinics' },
  ],
  project: { name: 'Clinics Nearby', url: 'https://example.org/project' },
  sdgs: [{ goal: 3, targets: ['3.8'] }, { goal: 10 }],
});
