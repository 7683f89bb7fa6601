import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Welcome } from '../support/welcome/Welcome.js';

const meta = {
  id: 'guide-welcome',
  title: 'Welcome',
  component: Welcome,
  tags: ['!autodocs'],
  parameters: { wholePage: true, controls: { disable: true }, docs: { toc: { disable: true } } },
} satisfies Meta<typeof Welcome>;

export default meta;

/** Threads join text and card where there is room for them side by side. Shown as a page of documentation, so hidden from the sidebar. */
export const Page: StoryObj<typeof meta> = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expect(canvas.getByRole('article')).toHaveAccessibleName(/^IOM Jordan Trains Officials/);

    const threads = canvasElement.querySelector('.welcome-threads')!;
    canvasElement.style.inlineSize = '1000px';
    await waitFor(() => expect(threads.children.length).toBeGreaterThan(8));
    canvasElement.style.inlineSize = '600px';
    await waitFor(() => expect(threads.children).toHaveLength(0));
    canvasElement.style.inlineSize = '';
  },
};
