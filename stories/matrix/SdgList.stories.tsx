import type { Meta, StoryObj } from '@storybook/react-vite';
import { SdgList, type SdgListProps } from '../../src/exports/index.js';
import { goalNumbers, targetsOf } from '../../src/exports/model.js';
import { iconAddress } from '../support/drawings.js';
import { languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';

const meta: Meta<SdgListProps> = {
  title: 'Components/SDG list',
  component: SdgList,
  tags: ['!autodocs'],
  args: { limit: 6 },
  argTypes: {
    sdgs: { control: false },
    appearance: { control: 'inline-radio', options: ['bar', 'solid'] },
    limit: { control: { type: 'number', min: 1 } },
  },
};

export default meta;
type Story = StoryObj<SdgListProps>;

const all = goalNumbers.map((goal) => ({ goal, ...(goal % 3 === 0 && { targets: [`${goal}.1`] }) }));

const goals = ({ locale }: Sample, args: SdgListProps) => <SdgList {...args} sdgs={all} locale={locale} />;

export const Languages: Story = languages(goals);
export const Widths: Story = widths(goals, [120, 200, 240, 480, 960]);
export const Schemes: Story = schemes(goals);

export const Extremes: Story = states(
  'Extremes',
  'From one goal to all of them, with every target, as links and as icons (grey placeholders).',
  ({ locale }, { appearance }: SdgListProps) => ({
    'One goal': <SdgList sdgs={[{ goal: 5 }]} locale={locale} appearance={appearance} />,
    'All 17': <SdgList sdgs={all} locale={locale} appearance={appearance} />,
    'Every target': (
      <SdgList
        sdgs={[3, 17].map((goal) => ({ goal, targets: targetsOf(goal) }))}
        locale={locale}
        appearance={appearance}
      />
    ),
    'Links, limited': (
      <SdgList
        sdgs={all}
        locale={locale}
        appearance={appearance}
        limit={3}
        href="https://sdgs.un.org/goals/goal{goal}"
      />
    ),
    'Icons with targets': (
      <SdgList
        sdgs={[{ goal: 8, targets: ['8.1', '8.10'] }, { goal: 10 }]}
        locale={locale}
        icon={iconAddress}
      />
    ),
  }),
);
