import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleCard, type ArticleCardProps } from '../../src/exports/index.js';
import { type ArticleCardVariant, cardVariants } from '../../src/view/variants.js';
import { articleExtremes, languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';
import { asRelease } from '../support/release.js';

const meta: Meta<ArticleCardProps> = {
  title: 'Components/Article card/Matrix',
  component: ArticleCard,
  tags: ['!autodocs'],
  argTypes: {
    article: { control: false },
    variant: {
      control: 'inline-radio',
      options: cardVariants,
    },
  },
};

export default meta;
type Story = StoryObj<ArticleCardProps>;

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const card = (sample: Sample, args: ArticleCardProps) => <ArticleCard {...args} {...sample} />;

export const Releases: Story = states(
  'Press release',
  'The same story with everything that a press office adds, in each variant.',
  (sample, args: ArticleCardProps) =>
    Object.fromEntries(
      cardVariants.map((variant) => [
        capitalized(variant),
        card({ ...sample, article: asRelease(sample.article) }, { ...args, variant }),
      ]),
    ),
);

export const Languages: Story = languages(card);
export const Widths: Story = widths(card, [200, 240, 360, 480, 640, 960, 1200]);
export const Schemes: Story = schemes(card);

const extremesOf = (name: string, variant: ArticleCardVariant): Story => ({
  ...articleExtremes<ArticleCardProps>(card, `Extremes, ${name}`),
  args: { variant },
});

export const LeadExtremes: Story = extremesOf('lead', 'lead');
export const CompactExtremes: Story = extremesOf('compact', 'compact');
export const HeadlineExtremes: Story = extremesOf('headline', 'headline');
