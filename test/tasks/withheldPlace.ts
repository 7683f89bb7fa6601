import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const withheldPlace: Task = {
  instruction: `For the safety of patients nobody may learn where in Kenya our stories happen: neither readers nor programs. Write publish(data): the
story's card as HTML and its JSON Feed item, as text, with the country only. The words that prove the place must not be in it either.`,
  file: 'publish.ts',
  start: `export const publish = (_data: { locations?: object[] }): { card: string; json: string } => ({
  card: '',
  json: '',
});
`,
  solution: `import { parseArticle } from 'news-cards/model';
import { toJsonFeed } from 'news-cards/output/json-feed';
import { renderToHtml } from 'news-cards/server';

export function publish(data: { locations?: object[] }): { card: string; json: string } {
  const locations = data.locations?.map((place) => ({ ...place, precision: 'country' }));
  const result = parseArticle({ ...data, locations });
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return {
    card: renderToHtml(result.article).element,
    json: JSON.stringify(toJsonFeed([result.article], { title: 'News' })),
  };
}
`,
  async grade({ load, open }) {
    const { publish } = await load<{ publish: (data: object) => { card: string; json: string } }>();
    const evidence = [{ path: 'locations[0].name', quote: 'at the edge of Kakuma' }];
    const { card, json } = publish({ ...clinic, headline: 'Nurses open a clinic', evidence });
    const { page } = await open(card);
    await page.getByRole('article').getByText('Kenya').waitFor();
    expect(json).toContain('KE');
    for (const text of [card, json]) expect(text).not.toMatch(/Kakuma|3\.72|34\.86/);
  },
};
