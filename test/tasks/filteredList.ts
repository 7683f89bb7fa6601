import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { stories, type Task } from './task.js';

interface Module {
  News: ComponentType<{ data: unknown; search: string }>;
}

export const filteredList: Task = {
  instruction: `Our page /news shows the stories of an API. Let readers narrow them by goal and country; the choice must be in the address.
Show two stories at first, and a link "More stories" that shows all. The component gets the API's JSON and the page's query.`,
  file: 'News.tsx',
  start: `export function News({ data, search }: { data: unknown; search: string }) {
  return null;
}
`,
  solution: `import { ArticleFilters, ArticleList } from 'news-cards';
import { filterArticles, parseArticles, searchToSelection, selectionToSearch } from 'news-cards/model';

export function News({ data, search }: { data: unknown; search: string }) {
  const { articles } = parseArticles(data);
  const selection = searchToSelection(search);
  const found = filterArticles(articles, selection);
  const shown = new URLSearchParams(search).has('all') ? found : found.slice(0, 2);
  const chosen = selectionToSearch(selection).replace(/^\\?/, '');
  const more = <a href={\`/news?\${chosen && \`\${chosen}&\`}all\`}>More stories</a>;
  return (
    <ArticleFilters articles={articles} selection={selection} href="/news" facets={['goals', 'countries']}>
      <ArticleList
        articles={shown}
        total={found.length}
        more={shown.length < found.length && more}
        aria-label="News"
      />
    </ArticleFilters>
  );
}
`,
  async grade({ load, open }) {
    const { News } = await load<Module>();
    /** What the page at an address shows. */
    const at = async (address: string) => {
      const { search } = new URL(address, 'https://example.org');
      const page = createElement(News, { data: [...stories, { headline: '' }], search });
      const opened = await open(renderToStaticMarkup(page));
      const cards = opened.page.getByRole('list', { name: 'News' }).getByRole('article');
      const linked = async (name: RegExp | string) => {
        await opened.page.locator('details').evaluateAll((all) => {
          for (const each of all) each.setAttribute('open', '');
        });
        return (await opened.page.getByRole('link', { name }).getAttribute('href')) ?? '';
      };
      return {
        count: await cards.count(),
        linked,
        more: opened.page.getByRole('link', { name: 'More stories' }),
      };
    };
    const first = await at('/news');
    expect(first.count).toBe(2);
    const kenya = await at(await first.linked(/Kenya/));
    expect(kenya.count).toBe(2);
    const all = await at(await kenya.linked('More stories'));
    expect(all.count).toBe(3);
    expect(await all.more.count()).toBe(0);
    expect((await at(await all.linked(/Clean water/))).count).toBe(2);
  },
};
