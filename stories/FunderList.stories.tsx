import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { funderLayouts } from '../src/components/internal/organizationLayouts.js';
import { FunderList } from '../src/exports/index.js';
import { arabic, complete, long, twelveFunders } from './support/articles.js';
import { byDefault } from './support/byDefault.js';
import { arabicWords } from './support/foreignWords.js';
import { look } from './support/look.js';
import { notes } from './support/notes.js';
import { withLogos } from './support/organizations.js';
import { asRelease } from './support/release.js';
import { seed } from './support/seed.js';

const meta = {
  title: 'Components/Funder list',
  component: FunderList,
  args: { funders: seed.funders },
  argTypes: {
    funders: { control: 'object' },
    layout: {
      control: 'inline-radio',
      options: funderLayouts,
      table: byDefault('list'),
    },
    limit: { control: { type: 'number', min: 1 }, table: byDefault('all') },
  },
  parameters: notes({
    summary: 'Who funded it, by name or logo.',
    use: 'The funders of a story or project: as a list, as a sentence, or by logo.',
    avoid:
      'Implementing partners (`PartnerList`) and participants (`ParticipantList`). The three roles are never mixed.',
    announced:
      '“Funded by”, then a list with the number of names, and each name with its acronym, the body it belongs to and its country or territory. In `logos` the name is read in place of the logo; in `full` the identifier follows, and the logo is silent because the name is beside it.',
  }),
} satisfies Meta<typeof FunderList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In every layout. A funder may require it wherever its name is. */
export const Statement: Story = {
  name: 'Required sentence',
  args: { funders: asRelease(complete).funders },
  globals: { language: 'en' },
  parameters: look(
    'The sentence that a funder requires is shown unchanged in every layout, and its amounts one by one.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^This work is made possible by the Example Water Fund\./)).toBeVisible();
    await expect(canvas.getByText(/US\$250,000, KES\s40,000/)).toBeVisible();
  },
};

export const Default: Story = {
  name: 'List',
  parameters: look('The funders of a press release: a label, and a line for each. Names may contain commas.'),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};

export const Sentence: Story = {
  args: { layout: 'sentence' },
  globals: { language: 'en' },
  parameters: look('The same as a sentence, in the language’s list format.'),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('list')).toBeNull();
    await expect(canvasElement).toHaveTextContent(
      /^Funded by US Bureau .*\(PRM\) and Canadian Department .*\.$/,
    );
  },
};

export const Limit: Story = {
  args: { funders: twelveFunders, limit: 3 },
  parameters: look('Three are shown; nine are in a disclosure that opens with a click, Enter or Space.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Friends of the Wells')).not.toBeVisible();
  },
};

export const LimitedSentence: Story = {
  name: 'Sentence with a limit',
  args: { funders: twelveFunders, limit: 3, layout: 'sentence' },
  parameters: look('A sentence that ends with the number of hidden funders, and expands.'),
};

export const Twelve: Story = {
  name: 'Twelve, with countries and links',
  args: { funders: twelveFunders },
  parameters: look('Acronym, parent, country and link, if known. Only names with a URL are links.'),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(3);
  },
};

export const TwelveAsSentence: Story = {
  name: 'Twelve as a sentence',
  args: { funders: twelveFunders, layout: 'sentence' },
  parameters: look(
    'A long sentence stays readable: links are underlined, and names stay together with their acronym.',
  ),
};

export const Full: Story = {
  args: { funders: withLogos, layout: 'full' },
  globals: { width: '480px' },
  parameters: look('Logo, name, country and IATI identifier; names are aligned, with or without a logo.'),
};

export const Logos: Story = {
  args: { funders: withLogos, layout: 'logos' },
  globals: { width: '640px' },
  parameters: look(
    'Logos of any shape on one height; in the dark on white. The third fails to load and the fifth has none, so their names are ' +
      'shown instead.',
  ),
};

export const One: Story = {
  args: { funders: twelveFunders.slice(0, 1) },
  parameters: look('A single funder is a list with one item.'),
};

export const Empty: Story = {
  args: { funders: [] },
  parameters: look('Renders nothing without funders, not even the label.'),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('term')).toBeNull();
  },
};

export const LongNames: Story = {
  name: 'Long names',
  args: { funders: [...long.funders, ...seed.funders] },
  globals: { width: '240px' },
  parameters: look('Names on several lines in a narrow column. Check that they are easy to tell apart.'),
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { funders: arabic.funders, locale: arabicWords },
  globals: { direction: 'rtl' },
  parameters: look('The label is at the right. A Latin acronym keeps its order inside the brackets.'),
};

export const SentenceRightToLeft: Story = {
  name: 'Sentence, right to left',
  args: { funders: arabic.funders, locale: arabicWords, layout: 'sentence' },
  globals: { direction: 'rtl' },
  parameters: look('The Arabic “and” is one letter, joined to the name after it.'),
};

/** An interaction that would change the state of a visible story: tested, not shown. */
export const Disclosure: Story = {
  tags: ['!dev', '!autodocs'],
  args: { funders: twelveFunders, limit: 3 },
  globals: { language: 'en' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('term')).toHaveTextContent('Funded by');
    await expect(canvas.getByText('Viet Nam')).toBeVisible();
    const last = canvas.getByText('Friends of the Wells');
    await expect(last).not.toBeVisible();
    await userEvent.click(canvas.getByText('9 more funders'));
    await expect(last).toBeVisible();
  },
};
