import type { Article } from '../../src/model/article.js';

const places = ['Mafraq', 'Kakuma', 'Gedaref', 'Tacloban', 'Bamako', 'Quito', 'Dhaka'];
const countries = ['JO', 'KE', 'SD', 'PH', 'ML', 'EC', 'BD'];
const topics = ['water', 'health', 'schools', 'roads', 'seeds', 'housing', 'safety', 'trade', 'energy'];
const verbs = ['Trains Officials on', 'Opens a Centre for', 'Reports Progress in', 'Receives Support for'];
const donors = ['Ministry of Foreign Affairs', 'Development Bank', 'Bureau of Population', 'Solidarity Fund'];
const dayMs = 86_400_000;

function pick(list: readonly string[], index: number): string {
  return list[index % list.length]!;
}

/** One of any number of articles, no two of which are alike. Each has all that the compared cards can show. */
function articleAt(index: number): Article {
  const place = pick(places, index);
  const topic = pick(topics, index);
  const donor = (offset: number) => ({
    name: `${pick(donors, index + offset)} ${index % 50}`,
    url: `https://example.org/donors/${index % 50}/${offset}`,
  });
  return {
    id: `story-${index}`,
    url: `https://example.org/stories/${index}`,
    language: 'en',
    section: index % 3 ? 'News' : 'Feature',
    headline: `${place} Council ${pick(verbs, index)} ${topic} among Refugees and Host Communities ${index}`,
    summary: `In response to growing concerns about ${topic} in ${place}, teams have held ${index + 2} workshops for officials and families on both sides of the border.`,
    published: new Date(Date.UTC(2020, 0, 1) + index * dayMs).toISOString().slice(0, 10),
    image: {
      src: `/pictures/${index % 20}.svg`,
      alt: `A street in ${place}`,
      width: 1200,
      height: 800,
    },
    locations: [{ name: `${place} ${index % 100}`, kind: 'city', country: pick(countries, index) }],
    sdgs: [{ goal: (index % 17) + 1 }],
    funders: [donor(0), donor(1)],
    body: [],
    authors: [],
    participants: [],
    partners: [],
    topics: [],
  };
}

export function makeArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => articleAt(index));
}
