import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ArticleFilters, type ArticleFiltersProps, ArticleList } from '../src/exports/index.js';
import { facetNames, filterArticles } from '../src/exports/model.js';
import { ar } from '../src/i18n/ar/locale.js';
import { byDefault } from './support/byDefault.js';
import { demoStories, storiesIn } from './support/demo/stories.js';
import { look } from './support/look.js';
import { notes } from './support/notes.js';

const meta = {
  title: 'Components/Article filters',
  component: ArticleFilters,
  args: { articles: demoStories, href: '/news' },
  argTypes: {
    articles: { control: false },
    counts: { control: false },
    selection: { control: 'object' },
    href: { control: 'text' },
    facets: { control: 'check', options: facetNames, table: byDefault('all') },
    limit: { control: { type: 'number', min: 1 }, table: byDefault('6') },
    children: { control: false },
  },
  globals: { width: '360px' },
  parameters: notes({
    summary: 'Links that narrow a list of stories, each with the number of stories it leads to.',
    use: 'A page with many stories: it keeps no state, so it works on a server, in static pages and, with your `Link`, in an application. The stories are its children; read the selection with `searchToSelection`.',
    avoid:
      'A dozen stories, which readers see at once. For words use a search engine: its counts can replace `articles`.',
    announced:
      'A navigation “Filter stories” with a list of groups; a value is a link such as “6 Clean water and sanitation, 12 stories”, the chosen one is “current”. Links “Remove …” come first.',
  }),
} satisfies Meta<typeof ArticleFilters>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  parameters: look('Folded above the stories; every group leads somewhere.'),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('navigation').querySelector('summary')!);
    await expect(canvas.getAllByRole('link')[0]).toBeVisible();
  },
};

const withStories = ({ articles = [], selection = {}, locale, ...args }: ArticleFiltersProps) => (
  <ArticleFilters articles={articles} selection={selection} locale={locale} {...args}>
    <ArticleList articles={filterArticles(articles, selection)} locale={locale} />
  </ArticleFilters>
);

export const Beside: Story = {
  name: 'Beside the stories',
  args: { selection: { goals: [6] } },
  globals: { width: 'up to 75rem' },
  render: withStories,
  parameters: look('From 60em the filters are open, beside the stories. What is chosen can be removed.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { current: true, hidden: true })).toBeInTheDocument();
    await expect(canvas.getByRole('navigation').querySelector('.nc-all')).toBeVisible();
  },
};

export const Chosen: Story = {
  name: 'Two chosen',
  args: { selection: { goals: [6], publishers: ['Karsa Valley Courier'] } },
  parameters: look('Each has a link that removes it, and one removes all.'),
};

export const Some: Story = {
  name: 'Some facets, in your order',
  args: { facets: ['funders', 'goals'], limit: 3 },
  globals: { width: 'up to 75rem' },
  parameters: look('`facets` chooses the groups; more than `limit` values are folded.'),
};

export const Counts: Story = {
  name: 'Counts of a search engine',
  args: {
    articles: undefined,
    counts: {
      goals: [6, 13].map((value) => ({ value, count: value * 100 })),
      years: [{ value: 2026, count: 8600 }],
    },
  },
  globals: { width: 'up to 75rem' },
  parameters: look('`counts` replaces `articles`.'),
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { articles: storiesIn('ar'), locale: ar, selection: { goals: [6] } },
  globals: { direction: 'rtl', width: 'up to 75rem' },
  render: withStories,
  parameters: look('The filters are at the right; counts at their left.'),
};

export const Empty: Story = {
  args: { articles: [] },
  parameters: look('Renders only its children if there is nothing to choose.'),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('navigation')).toBeNull();
  },
};
