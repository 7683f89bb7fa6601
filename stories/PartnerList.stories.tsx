import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { organizationLayouts } from '../src/components/internal/organizationLayouts.js';
import { PartnerList } from '../src/exports/index.js';
import { ar } from '../src/i18n/ar/locale.js';
import { arabic, long, twelveFunders } from './support/articles.js';
import { byDefault } from './support/byDefault.js';
import { look } from './support/look.js';
import { notes } from './support/notes.js';
import { withLogos } from './support/organizations.js';
import { seed } from './support/seed.js';

const meta = {
  title: 'Components/Partner list',
  component: PartnerList,
  args: { partners: seed.partners },
  argTypes: {
    partners: { control: 'object' },
    layout: { control: 'inline-radio', options: organizationLayouts, table: byDefault('list') },
    limit: { control: { type: 'number', min: 1 }, table: byDefault('all') },
  },
  parameters: notes({
    summary: 'Implementing partners, by name or logo.',
    use: 'The organisations that carried it out together.',
    avoid:
      'Those who paid (`FunderList`) and those who took part (`ParticipantList`). The three roles are never mixed.',
    announced:
      '“Partners”, then a list with the number of names, and each name with its acronym, the body it belongs to and its country or territory. In `full` the identifier follows, and the logo is silent because the name is beside it.',
  }),
} satisfies Meta<typeof PartnerList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  name: 'List',
  parameters: look('The partners in a press release: a label, and a line for each.'),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(seed.partners.length);
  },
};

export const Full: Story = {
  args: { partners: withLogos, layout: 'full' },
  globals: { width: '480px' },
  parameters: look(
    'Logo, name, country and IATI identifier. Names are aligned, with or without a logo; a logo that fails to load ' +
      'leaves its space empty.',
  ),
};

export const Limit: Story = {
  args: { partners: twelveFunders, limit: 3 },
  parameters: look('Three are shown; nine are in a disclosure that opens with a click, Enter or Space.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Friends of the Wells')).not.toBeVisible();
  },
};

export const LongNames: Story = {
  name: 'Long names',
  args: { partners: [...long.funders, ...seed.funders], layout: 'full' },
  globals: { width: '240px' },
  parameters: look('Names on several lines in a narrow column. Check that they are easy to tell apart.'),
};

export const Empty: Story = {
  args: { partners: [] },
  parameters: look('Renders nothing without partners, not even the label.'),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('term')).toBeNull();
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { partners: [...arabic.funders, ...withLogos.slice(0, 3)], locale: ar, layout: 'full' },
  globals: { direction: 'rtl', width: '480px' },
  parameters: look(
    'The label and the logos are at the right; names and identifiers keep their own direction.',
  ),
};

/** An interaction that would change the state of a visible story: tested, not shown. */
export const Disclosure: Story = {
  tags: ['!dev', '!autodocs'],
  args: { partners: twelveFunders, limit: 3 },
  globals: { language: 'en' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('term')).toHaveTextContent('Partners');
    await userEvent.click(canvas.getByText('9 more partners'));
    await expect(canvas.getByText('Friends of the Wells')).toBeVisible();
  },
};
