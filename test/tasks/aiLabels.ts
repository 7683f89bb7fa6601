import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const aiLabels: Task = {
  instruction: `Our policy: label every use of AI, also where people reviewed it, with our icon (a <svg class="our-ai">, decorative). And we say
"Paid for by" instead of "Funded by".`,
  file: 'Story.tsx',
  start: `export function Story({ data }: { data: unknown }) {
  return null;
}
`,
  solution: `import { ArticleCard } from 'news-cards';
import { en } from 'news-cards/locales/en';
import { parseArticle } from 'news-cards/model';

const locale = { ...en, fundedBy: 'Paid for by', fundedBySentence: 'Paid for by {names}.' };
const AiIcon = () => <svg className="our-ai" aria-hidden="true" />;

export function Story({ data }: { data: unknown }) {
  const result = parseArticle(data);
  if (!result.ok) return null;
  return <ArticleCard article={result.article} locale={locale} aiLabels="all" components={{ AiIcon }} />;
}
`,
  async grade({ load, open }) {
    const { Story } = await load<{ Story: ComponentType<{ data: unknown }> }>();
    const data = {
      ...clinic,
      funders: [{ name: 'Fund for Clinics' }],
      disclosure: { ai: 'assisted', reviewedBy: 'Press office' },
    };
    const { page } = await open(renderToStaticMarkup(createElement(Story, { data })));
    const card = page.getByRole('article');
    expect(await card.getByText('AI-assisted').isVisible()).toBe(true);
    expect(await card.locator('svg.our-ai[aria-hidden=true]').count()).toBe(1);
    expect(await card.getByText('Paid for by').isVisible()).toBe(true);
    expect(await card.getByText('Funded by').count()).toBe(0);
  },
};
