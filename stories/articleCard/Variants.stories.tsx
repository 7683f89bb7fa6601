import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { ArticleCard } from '../../src/exports/index.js';
import { partsOf } from '../../src/view/variants.js';
import { complete } from '../support/articles.js';
import { cardMeta } from '../support/cardStories.js';
import { look } from '../support/look.js';
import { expectPictureBeside, pictureBeside } from '../support/pictureBeside.js';
import { seed } from '../support/seed.js';

const meta = {
  title: 'Components/Article card/Variants',
  ...cardMeta,
  tags: ['!autodocs'],
} satisfies Meta<typeof ArticleCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Lead: Story = {
  args: { article: complete, variant: 'lead' },
  globals: { width: 'up to 75rem' },
  parameters: look(
    'For the top story of a page: everything in a standard card, with a larger headline and picture. From ' +
      `${pictureBeside.lead} px the picture is beside the story; the headline is larger, too.`,
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Council of the Four Valleys')).toBeVisible();
    await expectPictureBeside(canvasElement, 'lead');
  },
};

export const Standard: Story = {
  args: { article: complete },
  parameters: look(
    `For a story in a list. At most ${partsOf('standard').names} names per role; the others expand.`,
  ),
};

export const Compact: Story = {
  args: { article: complete, variant: 'compact' },
  parameters: look(
    'For sidebars and long lists: a small picture at the start, headline, dates and the first place. Omits ' +
      'standfirst, caption, goal titles, funders, partners and participants; keeps the goals’ numbers and colours.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Karsa Picture Desk$/)).toBeVisible();
    await expect(canvas.getByRole('article')).not.toHaveTextContent('Example Water Fund');
  },
};

export const OnlyText: Story = {
  name: 'Headline',
  args: { article: complete, variant: 'headline' },
  parameters: look(
    'For a list of more stories: publisher, section, date and headline, below a rule. Every variant keeps the ' +
      'link and the status.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('img')).toBeNull();
    await expect(canvas.getByRole('link', { name: complete.headline })).toBeVisible();
  },
};

export const Narrow: Story = {
  name: 'Narrow, 240 px',
  args: { article: seed },
  globals: { width: '240px' },
  parameters: look('A narrow card. Labels are above names; the headline is smaller, but not clipped.'),
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.offsetWidth);
  },
};

export const Wide: Story = {
  name: 'Wide, 960 px',
  args: { article: complete },
  globals: { width: '960px' },
  parameters: look('A wide card: picture and story are side by side, at equal height.'),
};

export const WideWithoutPicture: Story = {
  name: 'Wide, without a picture',
  args: { article: seed },
  globals: { width: '960px' },
  parameters: look('Without a picture the facts are in the side column.'),
};
