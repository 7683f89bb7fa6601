import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { headingLevels } from '../src/components/internal/article/headingTag.js';
import { ArticleList } from '../src/exports/index.js';
import { ar } from '../src/i18n/ar/locale.js';
import { articleListLayouts } from '../src/view/articleList.js';
import { variants } from '../src/view/variants.js';
import {
  allGoals,
  arabic,
  blocks,
  chinese,
  complete,
  headlineOnly,
  image,
  long,
  manyFunders,
  mixed,
} from './support/articles.js';
import { byDefault } from './support/byDefault.js';
import { demoStories } from './support/demo/stories.js';
import { look } from './support/look.js';
import { notes } from './support/notes.js';
import { seed } from './support/seed.js';
import './support/stories.css';

const five = [seed, ...demoStories.slice(0, 4)];
const unlike = [
  ...demoStories.slice(0, 4),
  seed,
  mixed,
  allGoals,
  headlineOnly,
  manyFunders,
  arabic,
  chinese,
  long,
];

const meta = {
  title: 'Components/Article list',
  component: ArticleList,
  args: { articles: five },
  argTypes: {
    articles: { control: false },
    layout: { control: 'inline-radio', options: articleListLayouts, table: byDefault('grid') },
    variant: {
      control: 'inline-radio',
      options: variants,
      table: byDefault('standard'),
    },
    headingLevel: { control: 'inline-radio', options: headingLevels, table: byDefault('3') },
    priority: { table: byDefault('false') },
    imageSizes: { table: byDefault('auto, 100vw') },
    now: { control: 'text' },
    skeleton: { control: { type: 'number', min: 0 }, table: byDefault('0') },
    emptyAction: { control: false },
    contentVisibility: { control: 'boolean', table: byDefault('for more than 12 articles') },
  },
  globals: { width: 'up to 60rem' },
  parameters: notes({
    summary: 'Stories as a list of cards.',
    use: 'Two stories or more. Name the list with `aria-label` or `aria-labelledby`. To let readers filter, use `filterArticles` and `countBy` of `news-cards/model`.',
    avoid:
      'A single story (`ArticleCard`), or a page whose cards differ in size: place each `ArticleCard` in your own grid.',
    announced:
      'A list with the number of stories, by the name you give it, and every headline at one level. While stories load, “Loading stories” is announced once; placeholders are silent.',
  }),
} satisfies Meta<typeof ArticleList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  name: 'Grid',
  args: { 'aria-label': 'News' },
  parameters: look('As many columns as fit. Cards in a row have equal height; gaps are even.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('list', { name: 'News' }).children).toHaveLength(5);
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(5);
  },
};

export const Lead: Story = {
  args: { articles: demoStories.slice(0, 5), layout: 'lead', priority: true },
  globals: { width: 'up to 75rem' },
  parameters: look('The first story has its own row; the others are in a grid below.'),
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('article').map((card) => card.getBoundingClientRect());
    await expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
  },
};

export const Stack: Story = {
  args: { articles: demoStories.slice(3, 8), layout: 'stack', variant: 'compact' },
  globals: { width: '360px' },
  parameters: look('A sidebar: compact cards in one column.'),
};

export const Headlines: Story = {
  args: { variant: 'headline', articles: demoStories },
  parameters: look('“More stories”: only headlines and dates.'),
};

export const Narrow: Story = {
  args: { articles: demoStories.slice(0, 3), layout: 'lead' },
  globals: { width: '240px' },
  parameters: look('In a narrow container every layout has one column.'),
};

export const Twelve: Story = {
  args: { articles: unlike, layout: 'lead' },
  globals: { width: 'full' },
  parameters: look(
    'Twelve very different stories: long, short, several languages. Rows stay aligned, and nothing overlaps.',
  ),
};

export const UnlikeRows: Story = {
  name: 'Pictures and none',
  args: {
    articles: demoStories.slice(0, 9).map((story, index) => ({
      ...story,
      image: index % 3 ? undefined : story.image,
      locations: index % 3 === 2 ? [] : story.locations,
    })),
  },
  globals: { width: 'full' },
  parameters: look(
    'Beside pictures, a story without one opens with its place; without a place, with its publisher. Headlines below pictures and places stay aligned.',
  ),
};

export const Loading: Story = {
  args: { articles: [], skeleton: 6, layout: 'lead' },
  parameters: look(
    'Placeholders are cards without text, about the size of a typical card. They pulse a few times; not for readers who prefer reduced motion.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('list')).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.queryByRole('article')).toBeNull();
  },
};

export const LoadingMore: Story = {
  name: 'Loading more',
  args: { articles: demoStories.slice(0, 2), skeleton: 4 },
  parameters: look('Placeholders follow the loaded stories, and fill the row that they share.'),
};

export const LoadingCompact: Story = {
  name: 'Loading, compact',
  args: { articles: [], skeleton: 3, layout: 'stack', variant: 'compact' },
  globals: { width: '360px' },
  parameters: look('Placeholders match the size of their variant.'),
};

export const Empty: Story = {
  args: {
    articles: [],
    emptyAction: (
      <a className="host-link" href="#all">
        All news
      </a>
    ),
  },
  parameters: look(
    'No stories: a message across the list, and an optional action, which looks as the page styles it.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('list')).toBeNull();
  },
};

export const One: Story = {
  args: { articles: demoStories.slice(0, 1) },
  parameters: look('A single story fills the row.'),
};

export const AHundred: Story = {
  name: 'A hundred',
  args: {
    articles: Array.from({ length: 100 }, (_, index) => ({ ...demoStories[index % 12]!, id: `${index}` })),
    variant: 'compact',
  },
  tags: ['!autodocs'],
  parameters: look(
    'In a long list the browser skips the layout of cards far from the viewport. Focus rings are not clipped.',
  ),
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: {
    articles: [{ ...arabic, image }, { ...arabic, id: '2' }, complete, { ...arabic, id: '4', image }, mixed],
    layout: 'lead',
    locale: ar,
  },
  globals: { direction: 'rtl' },
  parameters: look(
    'The list starts at the right; a story in another language keeps its own direction in its card.',
  ),
};

export const Long: Story = {
  args: { articles: [long, headlineOnly, allGoals] },
  parameters: look('The tallest card sets the height of its row.'),
};

/** Keyboard interaction: tested, not shown. */
export const Keyboard: Story = {
  tags: ['!dev', '!autodocs'],
  args: { articles: [complete, blocks], variant: 'headline' },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: complete.headline })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: blocks.headline })).toHaveFocus();
  },
};
