import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { FrontPageTemplate } from '../support/FrontPageTemplate.js';

const meta = {
  title: 'Templates/Front page',
  component: FrontPageTemplate,
  tags: ['!autodocs'],
  parameters: { wholePage: true, controls: { disable: true } },
} satisfies Meta<typeof FrontPageTemplate>;

export default meta;

export const FrontPage: StoryObj<typeof meta> = {
  name: 'Front page',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expect(canvas.getAllByRole('article')).toHaveLength(14);
  },
};
