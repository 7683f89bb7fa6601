import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleFilters, type ArticleFiltersProps } from '../../src/exports/index.js';
import { demoStories, storiesIn } from '../support/demo/stories.js';
import { languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';

const meta: Meta<ArticleFiltersProps> = {
  title: 'Components/Article filters',
  component: ArticleFilters,
  tags: ['!autodocs'],
  // The cells are pages of their own.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
};

export default meta;
type Story = StoryObj<ArticleFiltersProps>;

const articlesIn = (language: string) =>
  ['ar', 'es', 'fr', 'ru', 'zh-Hans'].includes(language) ? storiesIn(language as 'ar') : demoStories;

const filters = ({ locale }: Sample) => (
  <ArticleFilters
    articles={articlesIn(locale.language)}
    locale={locale}
    href="#"
    selection={{ goals: [6] }}
  />
);

export const Languages: Story = languages(filters);
export const Widths: Story = widths(filters, [200, 240, 360, 640, 960]);
export const Schemes: Story = schemes(filters);
export const States: Story = states(
  'States',
  'Nothing chosen; several; one group; a long one.',
  ({ locale }) => ({
    'Nothing chosen': <ArticleFilters articles={demoStories} locale={locale} href="#" />,
    'Two chosen': (
      <ArticleFilters
        articles={demoStories}
        locale={locale}
        href="#"
        selection={{ goals: [6], countries: ['KE'] }}
      />
    ),
    'One group': (
      <ArticleFilters articles={demoStories} locale={locale} href="#" facets={['goals']} limit={20} />
    ),
  }),
);
