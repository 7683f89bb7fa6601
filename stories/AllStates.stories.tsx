import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArticleCard, type ArticleCardProps } from '../src/exports/index.js';
import { cardVariants } from '../src/view/variants.js';
import { cardStates } from './support/cardStates.js';
import { states } from './support/matrixAxes.js';
import { StatePicker } from './support/StatePicker.js';

const meta: Meta<ArticleCardProps> = {
  title: 'All states',
  component: ArticleCard,
  tags: ['!autodocs'],
};

export default meta;

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A story of the same name as its file stands in the sidebar itself. */
export const AllStates: StoryObj<ArticleCardProps> = {
  name: 'All states',
  ...states<ArticleCardProps>(
    'All states',
    'Every state of a card, in the language, colours, theme and width of the toolbar.',
    (sample, args) =>
      Object.fromEntries([
        ...cardVariants.map((variant) => [
          capitalized(variant),
          <ArticleCard key={variant} {...args} {...sample} variant={variant} />,
        ]),
        ...cardStates.map(({ label, make, props }) => [
          label,
          <ArticleCard key={label} {...args} {...sample} {...props} article={make(sample.article)} />,
        ]),
      ]),
  ),
  decorators: [
    (Story, { globals }) => (
      <>
        <StatePicker globals={globals} />
        <Story />
      </>
    ),
  ],
  play: async ({ canvas, globals }) => {
    const cards = canvas.getAllByRole('article');
    await expect(cards).toHaveLength(cardVariants.length + cardStates.length);
    const dark = canvas.getByRole('group', { name: 'Dark' });
    const chosen = dark.querySelector('[aria-pressed="true"]');
    await expect(chosen?.textContent).toBe(globals.colorScheme === 'dark' ? 'العربية' : undefined);
  },
};
