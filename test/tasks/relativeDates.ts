import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const relativeDates: Task = {
  instruction: `Show a story as a lead card in French, with dates such as "il y a 2 heures" and days as in Amman. The server renders it at the
time it is given, and the browser must render the same.`,
  file: 'Story.tsx',
  start: `export function Story({ data, now }: { data: unknown; now: string }) {
  return null;
}
`,
  solution: `import { ArticleCard } from 'news-cards';
import { fr } from 'news-cards/locales/fr';
import { parseArticle } from 'news-cards/model';

export function Story({ data, now }: { data: unknown; now: string }) {
  const result = parseArticle(data);
  if (!result.ok) return null;
  return <ArticleCard article={result.article} variant="lead" locale={fr} now={now} timeZone="Asia/Amman" />;
}
`,
  async grade({ load, open }) {
    const { Story } = await load<{ Story: ComponentType<{ data: unknown; now: string }> }>();
    const at = async (published: string, now: string) => {
      const story = createElement(Story, { data: { ...clinic, published, image: undefined }, now });
      expect(renderToStaticMarkup(story)).toBe(renderToStaticMarkup(story));
      return (await open(renderToStaticMarkup(story))).page.getByRole('article');
    };
    const recent = await at('2024-05-03T22:30:00Z', '2024-05-04T00:30:00Z');
    expect(await recent.getAttribute('data-variant')).toBe('lead');
    expect(await recent.locator('time').textContent()).toBe('il y a 2 heures');
    expect(await recent.locator('time').getAttribute('title')).toMatch(/^4 mai 2024/);
    const old = await at('2024-05-03T22:30:00Z', '2024-07-01T00:00:00Z');
    expect(await old.locator('time').textContent()).toBe('4 mai 2024');
  },
};
