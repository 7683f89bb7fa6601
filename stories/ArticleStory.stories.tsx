import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { headingLevels } from '../src/components/internal/article/headingTag.js';
import { ArticleStory } from '../src/exports/index.js';
import { blocks, complete } from './support/articles.js';
import { byDefault } from './support/byDefault.js';
import { look } from './support/look.js';
import { notes } from './support/notes.js';
import { asRelease } from './support/release.js';
import { seed } from './support/seed.js';
import './support/stories.css';

const meta = {
  id: 'components-article-story',
  title: 'Components/Article story',
  component: ArticleStory,
  argTypes: {
    article: { control: false },
    headingLevel: { control: 'inline-radio', options: headingLevels, table: byDefault('3') },
    story: { control: 'inline-radio', options: ['open', 'folded'], table: byDefault('open') },
    priority: { table: byDefault('false') },
    imageSizes: { table: byDefault('auto, 100vw') },
    linkTarget: { control: 'inline-radio', options: ['_blank', '_top', '_parent'] },
    now: { control: 'text' },
  },
  globals: { width: 'full' },
  parameters: notes({
    summary: 'The whole story: everything an article says, with every name, file, contact and right.',
    use: 'The story’s own page, and embeds and static pages that are the story’s only copy.',
    avoid: 'Several stories, or a story that readers find elsewhere: use `ArticleCard` or `ArticleList`.',
    announced:
      'An article with the headline as its name. Headings of the story are one level below the headline; then labelled facts, in reading order.',
  }),
} satisfies Meta<typeof ArticleStory>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Whole: Story = {
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
  parameters: look('The full story in a disclosure. It opens without a script, and is open in print.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Key sessions defined human trafficking/)).not.toBeVisible();
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
    await expect(canvas.getByText(/does not necessarily share the views in this story\.$/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'العربية' })).toHaveAttribute('hreflang', 'ar');
    await expect(canvas.getByRole('link', { name: /^The calendar\s\(PDF, 2\.4 MB\)$/ })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'press@example.org' })).toHaveAttribute(
      'href',
      'mailto:press@example.org',
    );
    const disclosure = canvas.getByText('Where this comes from');
    const quotation = within(disclosure.closest('details')!).getByText(/^The calendar hangs in every mill/);
    await expect(quotation).not.toBeVisible();
    await userEvent.click(disclosure);
    await expect(quotation).toBeVisible();
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

export const HeadingLevel: Story = {
  name: 'Heading level',
  args: { article: blocks, headingLevel: 2 },
  parameters: look('The level of the headline in the page’s outline. It does not change the appearance.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: blocks.headline })).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 3, name: 'How the library works' })).toBeVisible();
  },
};
