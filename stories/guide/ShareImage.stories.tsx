import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ShareImagePreview } from '../support/ShareImagePreview.js';
import '../support/stories.css';

const meta = {
  id: 'guide-share-image',
  title: 'Guides/Share image',
  component: ShareImagePreview,
  // Its page is written by hand.
  tags: ['!autodocs'],
  argTypes: {
    headline: { description: 'Another headline', control: 'text' },
    withPicture: { table: { disable: true } },
    theme: { table: { disable: true } },
    colorScheme: { description: 'Colours of the image', control: 'inline-radio', options: ['light', 'dark'] },
  },
  globals: { width: 'full' },
  parameters: { controls: { include: ['headline', 'colorScheme'] } },
} satisfies Meta<typeof ShareImagePreview>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithPicture: Story = {
  name: 'With a picture',
  args: { colorScheme: 'light', withPicture: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: /\S/ })).toBeVisible();
  },
};

export const Light: Story = {
  args: { colorScheme: 'light' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /\S/ })).toBeVisible();
  },
};

export const Dark: Story = { args: { colorScheme: 'dark' } };

/** The largest size in which a headline fits on three lines. */
export const ShortHeadline: Story = { args: { headline: 'Buoy 14 is lit again' } };
