import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  ArticleFilters,
  type ArticleFiltersProps,
  ArticleList,
  type LinkSlotProps,
} from '../../src/exports/index.js';
import { countBy, filterArticles, searchToSelection } from '../../src/exports/model.js';
import { ar } from '../../src/i18n/ar/locale.js';
import { article } from '../support/articles.js';
import { expectConsole } from '../support/consoleGuard.js';

afterEach(cleanup);

const story = (id: string, goals: number[], country: string, fields: object = {}) =>
  article({
    id,
    headline: `Story ${id}`,
    url: `https://example.org/${id}`,
    sdgs: goals.map((goal) => ({ goal })),
    locations: [{ name: 'A place', country }],
    ...fields,
  });
const articles = [
  story('1', [6], 'KE', { published: '2026-02-01', topics: ['Wells'] }),
  story('2', [6, 13], 'JO', { published: '2025-02-01', topics: ['Wells'] }),
  story('3', [4], 'KE', { published: '2025-03-01', language: 'fr' }),
];
const show = (search = '', props: Partial<ArticleFiltersProps> = {}) =>
  render(
    <ArticleFilters articles={articles} selection={searchToSelection(search)} href="/news" {...props}>
      <ArticleList articles={filterArticles(articles, searchToSelection(search))} />
    </ArticleFilters>,
  );
/** Opens the filters, which are folded unless there is room beside the stories. */
const open = async (name = 'Filter stories') => {
  const summary = screen.getByText(name, { selector: 'summary' });
  if (summary.checkVisibility()) await userEvent.click(summary);
};
const group = (name: string) =>
  screen.getByText(name, { selector: '.nc-label' }).closest('li') as HTMLElement;
const linksOf = (name: string) =>
  within(group(name))
    .getAllByRole('link')
    .map((link) => [link.textContent?.replace(/\d+$/, ''), link.getAttribute('href')]);

test('lists the values of each facet that leads anywhere, with the number of their stories', async () => {
  show();
  await open();
  expect(screen.getAllByText(/./, { selector: '.nc-label' }).map((label) => label.textContent)).toEqual([
    'Goals',
    'Countries',
    'Topics',
    'Languages',
    'Years',
  ]);
  expect(linksOf('Goals')).toEqual([
    ['4 Quality education, 1 story', '/news?goals=4'],
    ['6 Clean water and sanitation, 2 stories', '/news?goals=6'],
    ['13 Climate action, 1 story', '/news?goals=13'],
  ]);
  expect(linksOf('Years')[0]).toEqual(['2026, 1 story', '/news?years=2026']);
  expect(screen.getByText('français')).toHaveAttribute('lang', 'fr');
});

test('a link leads to as many stories as it says, also when something is chosen', () => {
  for (const search of ['', '?countries=KE', '?goals=6&years=2025']) {
    show(search);
    for (const link of screen.getAllByRole('link', { hidden: true })) {
      const count = link.querySelector('.nc-count')?.textContent;
      if (count === undefined) continue;
      const selection = searchToSelection(new URL(link.getAttribute('href')!, 'https://example.org').search);
      expect(filterArticles(articles, selection)).toHaveLength(Number(count));
    }
    cleanup();
  }
});

test('marks what is chosen, links to the stories without it, and hides what is not beside it', async () => {
  show('?goals=6&countries=KE');
  await open();
  expect(page.getByRole('link', { name: 'Remove 6 Clean water and sanitation' }).element()).toHaveAttribute(
    'href',
    '/news?countries=KE',
  );
  expect(page.getByRole('link', { name: 'Remove Kenya' }).element()).toHaveAttribute('href', '/news?goals=6');
  expect(screen.getByRole('link', { name: 'Show all stories' })).toHaveAttribute('href', '/news');
  const chosen = screen.getByRole('link', { current: true, name: /Clean water/ });
  expect(chosen).toHaveAttribute('href', '/news?goals=6&countries=KE');
  // In Kenya there is a story about goal 4, but none about goal 13; and the year of the only story leads nowhere new.
  expect(linksOf('Goals').map(([name]) => name)).toEqual([
    '4 Quality education, 1 story',
    '6 Clean water and sanitation, 1 story',
  ]);
  expect(screen.queryByText('Years')).toBeNull();
});

test('shows no text from the address that no article has, but a way back', () => {
  show('?topics=Call+now&goals=17');
  expect(screen.queryByText(/Call now/)).toBeNull();
  expect(page.getByRole('link', { name: 'Remove 17 Partnerships for the goals' }).element()).toBeVisible();
  expect(screen.getByRole('link', { name: 'Show all stories' })).toBeVisible();
});

test('a funder may be chosen by its acronym', () => {
  const funders = [{ name: 'Example Water Fund', acronym: 'EWF', identifier: 'XM-EXAMPLE-1' }];
  show('?funders=ewf', { articles: [story('1', [6], 'KE', { funders })] });
  expect(page.getByRole('link', { name: 'Remove Example Water Fund (EWF)' }).element()).toBeVisible();
});

test('names the group of what is chosen where two groups have the same name, and removes each alone', () => {
  const fao = { name: 'FAO' };
  show('?publishers=FAO&funders=FAO&topics=Wells', {
    articles: [story('1', [6], 'KE', { publisher: fao, funders: [fao], topics: ['Wells'] })],
  });
  const hrefOf = (name: string) => page.getByRole('link', { name }).element().getAttribute('href');
  expect(hrefOf('Remove FAO, Publisher')).toBe('/news?funders=FAO&topics=Wells');
  expect(hrefOf('Remove FAO, Funded by')).toBe('/news?publishers=FAO&topics=Wells');
  expect(hrefOf('Remove Wells')).toBe('/news?funders=FAO&publishers=FAO');
});

test('a value that is given twice is removed with one link', () => {
  show('', { selection: { topics: ['Wells', 'wells'] } });
  expect(screen.getAllByRole('link', { name: /^Remove/ })).toHaveLength(1);
  expect(page.getByRole('link', { name: 'Remove Wells' }).element()).toHaveAttribute('href', '/news');
});

test('folds a long group after its first values, but never a chosen one', async () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    story(`${index}`, [1], 'KE', { topics: [`Topic ${index}`] }),
  );
  show('?topics=Topic+299', { articles: many, facets: ['topics'], limit: 3 });
  await open();
  expect(page.getByRole('link', { name: 'Topic 299, 1 story' }).element()).toBeVisible();
  const folded = screen.getByText('Topic 42', { selector: 'bdi' });
  expect(folded).not.toBeVisible();
  await userEvent.click(screen.getByText('296 more'));
  expect(folded).toBeVisible();
});

test('shows only the wanted facets, in their order, and values with an address', () => {
  show('', {
    facets: ['years', 'goals', 'nonsense' as 'goals'],
    href: ({ years }) => years && `/${years[0]}/`,
  });
  expect(screen.getAllByText(/./, { selector: '.nc-label' })).toHaveLength(1);
  expect(linksOf('Years').map(([, href]) => href)).toEqual(['/2026/', '/2025/']);
});

test('accepts counts in place of articles', () => {
  show('?years=2024', {
    articles: undefined,
    counts: { goals: countBy(articles, 'goals'), years: [{ value: 2024, count: 1 }] },
  });
  expect(linksOf('Goals')).toHaveLength(3);
  expect(page.getByRole('link', { name: 'Remove 2024' }).element()).toBeVisible();
});

const Link = ({ href, children, ...rest }: LinkSlotProps) => (
  <a href={`#app${href}`} {...rest}>
    {children}
  </a>
);

test('keeps other parameters and the fragment of its address', () => {
  show('', { href: '/news?page=2#list', facets: ['years'] });
  expect(linksOf('Years')[0]?.[1]).toBe('/news?page=2&years=2026#list');
});

test('uses the application’s link', () => {
  show('?goals=6', { components: { Link } });
  for (const link of within(screen.getByRole('navigation')).getAllByRole('link', { hidden: true })) {
    expect(link.getAttribute('href')).toMatch(/^#app\/news/);
  }
  expect(screen.getAllByRole('link', { current: true, hidden: true })).toHaveLength(1);
});

test('renders the stories alone if there is nothing to choose, and says what is wrong with its articles', () => {
  show('', { articles: [] });
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.getAllByRole('article')).toHaveLength(3);
  cleanup();
  expectConsole(/ArticleFilters: received one article/);
  show('', { articles: articles[0] as never });
  expect(screen.getAllByRole('article')).toHaveLength(3);
});

test.each([
  [360, 'above', 'en'],
  [1100, 'beside', 'en'],
  [1100, 'beside', 'ar'],
] as const)('in %i px the filters are %s the stories, in %s', async (width, place, language) => {
  const rtl = language === 'ar';
  const { container } = render(
    <main dir={rtl ? 'rtl' : 'ltr'} style={{ width, background: 'Canvas', color: 'CanvasText' }}>
      <ArticleFilters articles={articles} href="/" selection={{ goals: [6] }} locale={rtl ? ar : undefined}>
        <ArticleList articles={articles} />
      </ArticleFilters>
    </main>,
  );
  const nav = screen.getByRole('navigation').getBoundingClientRect();
  const list = document.querySelector('.nc-articles')!.getBoundingClientRect();
  const summary = screen.getByText(rtl ? ar.filterStories! : 'Filter stories', { selector: 'summary' });
  const value = within(container).getAllByRole('link', { hidden: true, current: true })[0]!;
  if (place === 'above') {
    expect(nav.bottom).toBeLessThanOrEqual(list.top);
    expect(value).not.toBeVisible();
    await userEvent.click(summary);
  } else {
    expect(rtl ? nav.left - list.right : list.left - nav.right).toBeGreaterThan(0);
    expect(nav.top).toBeCloseTo(list.top, 0);
    expect(summary.checkVisibility()).toBe(false);
  }
  expect(value.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
  for (const { height } of screen.getAllByRole('link').map((link) => link.getBoundingClientRect())) {
    expect(height).toBeGreaterThanOrEqual(18);
  }
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

test('nothing overflows in 200 px, with long names', async () => {
  const topics = ['Donaudampfschifffahrtsgesellschaftskapitän', 'a '.repeat(40).trim()];
  render(
    <div style={{ width: 200 }} data-testid="box">
      <ArticleFilters
        articles={[story('1', [3], 'KE', { topics }), story('2', [17], 'CD')]}
        href="/"
        selection={{ topics: topics.slice(0, 1) }}
      />
    </div>,
  );
  await open();
  const box = screen.getByTestId('box').getBoundingClientRect();
  for (const link of screen.getAllByRole('link')) {
    expect(link.getBoundingClientRect().right).toBeLessThanOrEqual(box.right + 0.5);
  }
});

test('can be used with the keyboard alone', async () => {
  show('?goals=6', {});
  const names = [];
  page
    .getByRole('link', { name: /Remove 6/ })
    .element()
    .focus();
  for (let step = 0; step < 3; step++) {
    names.push(document.activeElement?.textContent);
    await userEvent.tab();
  }
  if (screen.getByText('Filter stories', { selector: 'summary' }).checkVisibility()) {
    expect(names).toEqual(['Remove 6 Clean water and sanitation', 'Show all stories', 'Filter stories']);
  } else expect(names.slice(0, 2)).toEqual(['Remove 6 Clean water and sanitation', 'Show all stories']);
});
