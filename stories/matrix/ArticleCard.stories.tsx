import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ArticleVariant, variants } from '../../src/view/variants.js';
import { AnyCard, type AnyCardProps } from '../support/AnyCard.js';
import { articleExtremes, languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';
import { asRelease } from '../support/release.js';

const meta: Meta<AnyCardProps> = {
  title: 'Matrix/Article card',
  component: AnyCard,
  argTypes: {
    article: { control: false },
    variant: {
      control: 'inline-radio',
      options: variants,
    },
    story: { control: 'inline-radio', options: ['open', 'folded'] },
  },
};

export default meta;
type Story = StoryObj<AnyCardProps>;

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const card = (sample: Sample, args: AnyCardProps) => <AnyCard {...args} {...sample} />;

export const Variants: Story = states(
  'Variants',
  'The same story in each variant.',
  (sample, args: AnyCardProps) => ({
    ...Object.fromEntries(
      variants.map((variant) => [capitalized(variant), card(sample, { ...args, variant })]),
    ),
    'Full, folded': card(sample, { ...args, variant: 'full', story: 'folded' }),
  }),
);

export const Releases: Story = states(
  'Press release',
  'The same story with everything that a press office adds, in each variant.',
  (sample, args: AnyCardProps) =>
    Object.fromEntries(
      variants.map((variant) => [
        capitalized(variant),
        card({ ...sample, article: asRelease(sample.article) }, { ...args, variant }),
      ]),
    ),
);

export const Languages: Story = languages(card);
export const Widths: Story = widths(card, [200, 240, 360, 480, 640, 960, 1200]);
export const Schemes: Story = schemes(card);
export const Extremes: Story = articleExtremes(card);

const extremesOf = (name: string, variant: ArticleVariant): Story => ({
  ...articleExtremes<AnyCardProps>(card, `Extremes, ${name}`),
  args: { variant },
});

export const LeadExtremes: Story = extremesOf('lead', 'lead');
export const CompactExtremes: Story = extremesOf('compact', 'compact');
export const HeadlineExtremes: Story = extremesOf('headline', 'headline');
export const FullExtremes: Story = extremesOf('full', 'full');
