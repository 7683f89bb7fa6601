import type { Meta, StoryObj } from '@storybook/react-vite';
import { organizationLayouts } from '../../src/components/internal/organizationLayouts.js';
import { PartnerList, type PartnerListProps } from '../../src/exports/index.js';
import { languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';
import { organizationExtremes } from '../support/matrixOrganizations.js';
import { withLogos } from '../support/organizations.js';

const meta: Meta<PartnerListProps> = {
  title: 'Components/Partner list',
  component: PartnerList,
  tags: ['!autodocs'],
  argTypes: {
    partners: { control: false },
    layout: { control: 'inline-radio', options: organizationLayouts },
    limit: { control: { type: 'number', min: 1 } },
  },
};

export default meta;
type Story = StoryObj<PartnerListProps>;

const list = ({ locale, article }: Sample, args: PartnerListProps) => (
  <PartnerList {...args} locale={locale} partners={[...article.partners, ...withLogos.slice(1, 4)]} />
);

export const Layouts: Story = states(
  'Layouts',
  'Each layout, with and without a limit.',
  (sample, args: PartnerListProps) => ({
    List: list(sample, { ...args, layout: 'list' }),
    'List, two open': list(sample, { ...args, layout: 'list', limit: 2 }),
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
  ({ locale }, args: PartnerListProps) =>
    organizationExtremes((partners) => <PartnerList {...args} locale={locale} partners={partners} />),
);
