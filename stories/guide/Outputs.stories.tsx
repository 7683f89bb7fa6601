import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { editionIn } from '../support/demo/editions.js';
import { EmailPreview } from '../support/EmailPreview.js';

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
