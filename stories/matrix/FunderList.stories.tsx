import type { Meta, StoryObj } from '@storybook/react-vite';
import { funderLayouts } from '../../src/components/internal/organizationLayouts.js';
import { FunderList, type FunderListProps } from '../../src/exports/index.js';
import { languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';
import { organizationExtremes } from '../support/matrixOrganizations.js';
import { withLogos } from '../support/organizations.js';

const meta: Meta<FunderListProps> = {
  title: 'Components/Funder list',
  component: FunderList,
  tags: ['!autodocs'],
  argTypes: {
    funders: { control: false },
    layout: { control: 'inline-radio', options: funderLayouts },
    limit: { control: { type: 'number', min: 1 } },
  },
};

export default meta;
type Story = StoryObj<FunderListProps>;

const list = ({ locale, article }: Sample, args: FunderListProps) => (
  <FunderList {...args} locale={locale} funders={[...article.funders, ...withLogos.slice(1, 4)]} />
);

export const Layouts: Story = states(
  'Layouts',
  'Each layout, with and without a limit.',
  (sample, args: FunderListProps) => ({
    List: list(sample, { ...args, layout: 'list' }),
    'List, two open': list(sample, { ...args, layout: 'list', limit: 2 }),
    Sentence: list(sample, { ...args, layout: 'sentence' }),
    'Sentence, two open': list(sample, { ...args, layout: 'sentence', limit: 2 }),
    Logos: list(sample, { ...args, layout: 'logos' }),
    'Logos, two open': list(sample, { ...args, layout: 'logos', limit: 2 }),
    Full: list(sample, { ...args, layout: 'full' }),
    'Full, two open': list(sample, { ...args, layout: 'full', limit: 2 }),
  }),
);

export const Languages: Story = languages(list);
export const Widths: Story = widths(list, [120, 200, 240, 480, 960]);
export const Schemes: Story = schemes(list);

export const Extremes: Story = states(
  'Extremes',
  'One, twelve, and unusual names.',
  ({ locale }, args: FunderListProps) =>
    organizationExtremes((funders) => <FunderList {...args} locale={locale} funders={funders} />),
);
