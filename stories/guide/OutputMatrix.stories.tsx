import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { fields } from '../support/outputMatrix/leaves.js';
import { OutputMatrix } from '../support/outputMatrix/OutputMatrix.js';
import { outputNames } from '../support/outputMatrix/outputs.js';

const meta = {
  id: 'guide-output-matrix',
  title: 'Guides/What each output carries',
  component: OutputMatrix,
  globals: { width: 'full' },
  // Its page is written by hand.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof OutputMatrix>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Generous, because the scripts are built on first use. */
const buildTimeout = { timeout: 60_000 };

// Shown in the guide's page, so hidden from the sidebar.
export const Matrix: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    const table = await canvas.findByRole('table', {}, buildTimeout);
    const problems = canvas.queryByRole('list', { name: 'Problems' });
    await expect(Array.from(problems?.children ?? [], ({ textContent }) => textContent)).toEqual([]);
    const cells = within(table).getAllByRole('cell', { name: /^(carried|left out on purpose)/ });
    await expect(cells).toHaveLength(fields.length * outputNames.length);
  },
};
