import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ArticleCard } from '../src/exports/index.js';
import { cardVariants } from '../src/view/variants.js';
import { complete } from './support/articles.js';
import { cardMeta } from './support/cardStories.js';
import { look } from './support/look.js';
import { notes } from './support/notes.js';
import { seed } from './support/seed.js';

const meta = {
  id: 'components-article-card',
  title: 'Components/Article card/Overview',
  ...cardMeta,
  parameters: notes({
    summary:
      'A news item as a card. It takes the width of its container, from 200 px; the headline is its one link to the story.',
    use: 'One story: the top of a page, a sidebar. The story’s own page has `ArticleStory`. Choose the `variant` by purpose; the size follows from the container.',
    avoid: 'Several stories: `ArticleList` aligns them, and makes them a list for screen readers.',
    announced:
      'An article with the headline as its name, then what the variant shows, in reading order. The headline is a heading at the level you choose and the main link. Goal colours are silent, because text says the same.',
  }),
} satisfies Meta<typeof ArticleCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AllVariants: Story = {
  name: 'All variants',
  args: { article: complete },
  argTypes: { variant: { control: false } },
  globals: { width: 'full' },
  render: (args) => (
    <div className="strip">
      {cardVariants.map((variant) => (
        <figure key={variant} data-variant={variant}>
          <figcaption>{variant}</figcaption>
          <ArticleCard {...args} variant={variant} />
        </figure>
      ))}
    </div>
  ),
  parameters: look('One story in every variant, at the widths for which they are made. The strip scrolls.'),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(cardVariants.length);
  },
};

export const Seed: Story = {
  args: { article: seed },
  parameters: look(
    'A press release, read by `fromText`: nothing in the card was entered by hand. Check ' +
      'what readers notice first, second and third. Text of the press release: International Organization for ' +
      'Migration (IOM).',
  ),
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(
      within(card).getByRole('heading', { level: 3, name: /^IOM Jordan Trains Officials/ }),
    ).toBeVisible();
    await expect(within(card).queryByRole('link')).toBeNull();
  },
};

// A simulated key press does not open `details`; test/components presses real ones.
export const Disclosure: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { language: 'en' },
  args: { article: seed },
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card).toHaveTextContent('Goals (SDG)');
    const ministry = within(card).getByText(/Ministry of Health/);
    await expect(ministry).not.toBeVisible();
    await userEvent.tab();
    const more = within(card).getByText('6 more participants');
    await expect(more.closest('summary')).toHaveFocus();
    await userEvent.click(more);
    await expect(ministry).toBeVisible();
  },
};

export const LinksByKeyboard: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { language: 'en' },
  args: { article: complete },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: complete.headline })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /^Example Water Fund\s\(EWF\)$/ })).toHaveFocus();
  },
};

/** The free area of a card opens the headline's link; a link inside it opens its own target. */
export const Clicks: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { language: 'en' },
  args: { article: { ...complete, image: undefined } },
  play: async ({ canvas }) => {
    const followed: string[] = [];
    const card = canvas.getByRole('article');
    card.addEventListener('click', (event) => {
      event.preventDefault();
      followed.push((event.target as Element).closest('a')?.href ?? 'none');
    });
    const { right, top } = card.getBoundingClientRect();
    (document.elementFromPoint(right - 8, top + 16) as HTMLElement).click();
    const funder = canvas.getByText(/^Example Water Fund/).getBoundingClientRect();
    (document.elementFromPoint(funder.left + 4, funder.top + 4) as HTMLElement).click();
    await expect(followed).toEqual([complete.url, complete.funders[0]?.url]);
  },
};
