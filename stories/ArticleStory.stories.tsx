import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { ArticleStory } from '../src/exports/index.js';
import { blocks, complete, seed } from './support/articles.js';
import { storyMeta } from './support/cardStories.js';
import { look } from './support/look.js';
import { notes } from './support/notes.js';
import { asRelease } from './support/release.js';

const meta = {
  id: 'components-article-story',
  title: 'Components/Article story',
  ...storyMeta,
  parameters: notes({
    summary: 'A whole story: everything that an article says. It takes the width of its container.',
    use: 'The story’s own page. In elements, static HTML and the command it is the variant `full`.',
    avoid: 'One story among others: `ArticleCard` shows as much as readers need to choose.',
    announced:
      'An article with the headline as its name: publisher and dates, headline, standfirst, picture, the story, then the facts, each with its label.',
  }),
} satisfies Meta<typeof ArticleStory>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {
  args: { article: seed },
  parameters: look(
    'The whole press release. Check the line length, the rhythm of the paragraphs, and that the facts ' +
      'stay quieter than the story.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Key sessions defined human trafficking/)).toBeVisible();
    await expect(canvas.getByText('Ministry of Health')).toBeVisible();
  },
};

export const Folded: Story = {
  args: { article: seed, story: 'folded' },
  parameters: look('The story in a disclosure. It opens without a script, and is open in print.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Key sessions defined human trafficking/)).not.toBeVisible();
  },
};

export const EveryKindOfBlock: Story = {
  name: 'Every kind of block',
  args: { article: blocks },
  parameters: look(
    'Headings, a list, a numbered list, a quote with its source, and links in the text. Headings of the story ' +
      'are one level below the headline.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 4, name: 'How the library works' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'open to read' })).toHaveAttribute(
      'href',
      'https://example.org/jars/index',
    );
  },
};

export const PressRelease: Story = {
  name: 'Press release',
  args: { article: asRelease(complete) },
  globals: { language: 'en' },
  parameters: look(
    'Everything that a press office adds to a story: use of AI, the funder’s amounts and required sentence, files, other ' +
      'languages, contacts, the disaster’s GLIDE number, and the words that prove each fact. All of it stays quieter than ' +
      'the story.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('AI-assisted')).toBeVisible();
    await expect(canvas.getByText(/does not necessarily share these views\.$/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'العربية' })).toHaveAttribute('hreflang', 'ar');
    await expect(canvas.getByRole('link', { name: /^The calendar\s\(PDF, 2\.4 MB\)$/ })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'press@example.org' })).toHaveAttribute(
      'href',
      'mailto:press@example.org',
    );
    const quotation = canvas.getByText(/^The Example Water Fund pays/);
    await expect(quotation).not.toBeVisible();
    await userEvent.click(canvas.getByText('Where this comes from'));
    await expect(quotation).toBeVisible();
  },
};
