import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { toStoryHtml } from '../../src/output/story/toStoryHtml.js';
import { editionIn } from '../support/demo/editions.js';
import { EmailPreview, HtmlPreview } from '../support/EmailPreview.js';
import { locales } from '../support/locales.js';

const stories = (language: string) => editionIn(language).stories;

const meta = {
  id: 'guide-outputs',
  title: 'Guides/Outputs',
  component: EmailPreview,
  // Its page is written by hand.
  tags: ['!autodocs'],
  args: { article: stories('en')[0]! },
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByTitle(/pixels$/)).toHaveLength(2);
  },
} satisfies Meta<typeof EmailPreview>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Email: Story = { name: 'E-mail' };
export const ArabicEmail: Story = { name: 'E-mail in Arabic', args: { article: stories('ar')[0]! } };

export const WholeStory: Story = {
  name: 'Story for another site',
  render: ({ article }) => (
    <HtmlPreview
      title={article.headline}
      html={toStoryHtml(article, { locale: locales[article.language] })}
      widths={[700]}
    />
  ),
  play: async ({ canvas, args }) => {
    await expect(canvas.getByTitle(`${args.article.headline}, 700 pixels`)).toBeVisible();
  },
};
export const ArabicWholeStory: Story = {
  ...WholeStory,
  name: 'Story for another site in Arabic',
  args: { article: stories('ar')[0]! },
};
