import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { ArticleCard } from '../../src/exports/index.js';
import { partsOf } from '../../src/view/variants.js';
import { allGoals, headlineOnly, long, manyFunders, mixed } from '../support/articles.js';
import { cardMeta } from '../support/cardStories.js';
import { look } from '../support/look.js';

const meta = {
  title: 'Components/Article card/Extremes',
  ...cardMeta,
  tags: ['!autodocs'],
} satisfies Meta<typeof ArticleCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const HeadlineOnly: Story = {
  name: 'Headline only',
  args: { article: headlineOnly },
  parameters: look('A minimal article. Missing parts leave no gap, no rule and no empty label.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toHaveTextContent(/^A headline is all that a card needs$/);
  },
};

const longestWord = Math.max(
  ...`${long.headline} ${long.summary}`.split(/\P{L}+/u).map((word) => word.length),
);

export const Long: Story = {
  args: { article: long },
  parameters: look(
    `A headline of ${long.headline.length} characters, a word of ${longestWord} letters, names that fill lines. Everything ` +
      'wraps; nothing is clipped or pushed out.',
  ),
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.offsetWidth);
  },
};

const shown = partsOf('standard').names!;
const hidden = manyFunders.funders.length - shown;

export const ManyFunders: Story = {
  name: 'Many funders',
  args: { article: manyFunders },
  parameters: look(`Twelve funders: ${shown} are shown, ${hidden} are in a disclosure. None is omitted.`),
  play: async ({ canvas }) => {
    const last = canvas.getByText(/Friends of the Wells/);
    await expect(last).not.toBeVisible();
    await expect(last.closest('details')!.querySelector('summary')).toHaveTextContent(`${hidden}`);
  },
};

export const AllGoals: Story = {
  name: 'All 17 goals',
  args: { article: allGoals },
  parameters: look('All goals, by number and title; each has its place on the selvedge.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('6')).toBeVisible();
    await expect(canvas.getByText('17')).toBeVisible();
  },
};

export const MixedDirections: Story = {
  name: 'Mixed directions',
  args: { article: mixed },
  parameters: look(
    'Arabic and Hebrew names in an English story. Brackets, numbers and commas stay with the name they ' +
      'belong to.',
  ),
};
