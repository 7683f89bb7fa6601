import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleList, type ArticleListProps } from '../../src/exports/index.js';
import { articleListLayouts } from '../../src/view/articleList.js';
import { variants } from '../../src/view/variants.js';
import { languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';
import { extremes } from '../support/matrixExtremes.js';

const meta: Meta<ArticleListProps> = {
  title: 'Components/Article list',
  component: ArticleList,
  tags: ['!autodocs'],
  argTypes: {
    articles: { control: false },
    layout: { control: 'inline-radio', options: articleListLayouts },
    variant: {
      control: 'inline-radio',
      options: variants,
    },
  },
  args: { layout: 'lead' },
  globals: { width: '960px' },
};

export default meta;
type Story = StoryObj<ArticleListProps>;

/** One story per label, each with that extreme. */
const stories = ({ article }: Sample, labels: readonly string[]) =>
  extremes
    .filter(({ label }) => labels.includes(label))
    .map(({ label, make }) => ({ ...make(article), id: label }));

const usual = ['As it should be', '17 goals', 'No picture', '12 funders'];
const all = extremes.map(({ label }) => label);

const list = (sample: Sample, args: ArticleListProps) => (
  <ArticleList {...args} locale={sample.locale} articles={stories(sample, usual)} />
);

// The container width varies here, so the cells ignore the toolbar's.
export const Widths: Story = widths(list, [240, 480, 960, 1200]);
export const Languages: Story = languages(list);
export const Schemes: Story = schemes(list);

export const Layouts: Story = states(
  'Layouts',
  'Two or three columns where they fit; a single story fills the row.',
  ({ ...sample }, args: ArticleListProps) => ({
    Grid: list(sample, { ...args, layout: 'grid' }),
    'Lead first': list(sample, { ...args, layout: 'lead' }),
    Stack: list(sample, { ...args, layout: 'stack', variant: 'compact' }),
    Headlines: list(sample, { ...args, layout: 'grid', variant: 'headline' }),
    One: (
      <ArticleList
        {...args}
        locale={sample.locale}
        layout="grid"
        articles={stories(sample, usual.slice(0, 1))}
      />
    ),
    Loading: <ArticleList {...args} locale={sample.locale} articles={[]} skeleton={3} />,
    Empty: <ArticleList {...args} locale={sample.locale} articles={[]} />,
  }),
);

export const Extremes: Story = states(
  'Extremes',
  'Every extreme of a card in one list: rows stay aligned, and nothing overflows.',
  (sample, args: ArticleListProps) => ({
    'All of them': <ArticleList {...args} locale={sample.locale} articles={stories(sample, all)} />,
  }),
);
