import type { Meta, StoryObj } from '@storybook/react-vite';
import { SdgBadge, type SdgBadgeProps } from '../../src/exports/index.js';
import { goalNumbers, sdgPage, targetsOf } from '../../src/exports/model.js';
import { languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';
import '../support/stories.css';

const meta: Meta<SdgBadgeProps> = {
  title: 'Components/SDG badge',
  component: SdgBadge,
  tags: ['!autodocs'],
  argTypes: { appearance: { control: 'inline-radio', options: ['bar', 'solid'] } },
};

export default meta;
type Story = StoryObj<SdgBadgeProps>;

/** All goals, alternating between both appearances. */
const badges = ({ locale }: Sample, { appearance }: SdgBadgeProps) => (
  <div className="row">
    {goalNumbers.map((goal) => (
      <SdgBadge
        key={goal}
        goal={goal}
        locale={locale}
        appearance={appearance ?? (goal % 2 ? 'solid' : 'bar')}
      />
    ))}
  </div>
);

export const Languages: Story = languages(badges);
export const Widths: Story = widths(badges, [120, 200, 240, 480, 960]);
export const Schemes: Story = schemes(badges);

export const Extremes: Story = states(
  'Extremes',
  'Only a label, a link, one target, all targets of a goal: the bar grows with its text.',
  ({ locale }, { appearance }: SdgBadgeProps) => ({
    'A label': <SdgBadge goal={3} locale={locale} appearance={appearance} />,
    'A link': <SdgBadge goal={3} locale={locale} appearance={appearance} href={sdgPage(3)} />,
    'A target': <SdgBadge goal={4} locale={locale} appearance={appearance} targets={['4.b']} />,
    '19 targets': <SdgBadge goal={17} locale={locale} appearance={appearance} targets={targetsOf(17)} />,
    'Solid, yellow': <SdgBadge goal={7} locale={locale} appearance="solid" targets={['7.1']} />,
    'Solid, navy': <SdgBadge goal={17} locale={locale} appearance="solid" href={sdgPage(17)} />,
  }),
);
