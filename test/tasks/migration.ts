import { expect } from 'vitest';
import type { Article } from '../../src/exports/model.js';
import type { Task } from './task.js';

const old = {
  title: 'Nurses open a clinic in Kakuma',
  teaser: '<p>It sees two hundred people a day.</p>',
  link: 'https://example.org/stories/clinic',
  date: '03/05/2024',
  town: 'Kakuma',
  land: 'KEN',
  donors: 'Fund for Clinics; Water Trust',
  goals: 'SDG 3, SDG 8.10',
};

export const migration: Task = {
  instruction: `Our old database has rows of texts: title, teaser (HTML), link, date (day/month/year), town, land (three letters), donors (by ";"),
goals ("SDG 3, SDG 8.10"). Write toArticle(row): an article of news-cards, or null if it has no title. Lose nothing, guess nothing.`,
  file: 'migrate.ts',
  start: `import type { Article } from 'news-cards/model';

type Row = Partial<Record<'title' | 'teaser' | 'link' | 'date' | 'town' | 'land' | 'donors' | 'goals', string>>;

export const toArticle = (_row: Row): Article | null => null;
`,
  solution: `import { type Article, parseArticle } from 'news-cards/model';

type Row = Partial<Record<'title' | 'teaser' | 'link' | 'date' | 'town' | 'land' | 'donors' | 'goals', string>>;

export function toArticle({ title, teaser, link, date = '', town, land, donors = '', goals = '' }: Row): Article | null {
  const [day, month, year] = date.split('/');
  const result = parseArticle({
    headline: title,
    summary: teaser,
    url: link,
    published: year && \`\${year}-\${month}-\${day}\`,
    locations: town ? [{ name: town, country: land }] : [],
    funders: donors.split(';').flatMap((name) => (name.trim() ? [{ name: name.trim() }] : [])),
    sdgs: [...goals.matchAll(/SDG (\\d+)(\\.\\w+)?/g)].map(([, goal, target]) => ({
      goal: Number(goal),
      ...(target && { targets: [\`\${goal}\${target}\`] }),
    })),
  });
  return result.ok ? result.article : null;
}
`,
  async grade({ load }) {
    const { toArticle } = await load<{ toArticle: (row: object) => Article | null }>();
    expect(toArticle(old)).toMatchObject({
      headline: old.title,
      summary: 'It sees two hundred people a day.',
      url: old.link,
      published: '2024-05-03',
      locations: [{ name: 'Kakuma', country: 'KE' }],
      funders: [{ name: 'Fund for Clinics' }, { name: 'Water Trust' }],
      sdgs: [{ goal: 3 }, { goal: 8, targets: ['8.10'] }],
    });
    const bare = toArticle({ title: 'A headline', date: '', donors: ' ; ' });
    expect(bare).toMatchObject({ headline: 'A headline', locations: [], funders: [], sdgs: [] });
    expect(bare?.published).toBeUndefined();
    expect(toArticle({ teaser: 'No title' })).toBeNull();
  },
};
