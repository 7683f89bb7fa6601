import type { Meta, StoryObj } from '@storybook/react-vite';
import { SdgIcon, type SdgIconProps } from '../../src/exports/index.js';
import { sdgPage } from '../../src/exports/model.js';
import { iconAddress } from '../support/drawings.js';
import { languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';
import '../support/stories.css';

const meta: Meta<SdgIconProps> = {
  title: 'Components/SDG icon',
  component: SdgIcon,
  tags: ['!autodocs'],
  argTypes: { src: { control: false } },
};

export default meta;
type Story = StoryObj<SdgIconProps>;

const srcOf = (goal: number) => iconAddress.replace('{goal}', `${goal}`);

const icons = ({ locale }: Sample) => (
  <div className="row">
    {[1, 10, 17].map((goal) => (
      <SdgIcon key={goal} goal={goal} src={srcOf(goal)} locale={locale} />
    ))}
  </div>
);

export const Languages: Story = languages(icons);
export const Widths: Story = widths(icons, [120, 200, 240, 480, 960]);
export const Schemes: Story = schemes(icons);

export const Extremes: Story = states(
  'Extremes',
  'An icon, a link, and a file that fails to load: its name replaces it.',
  ({ locale }) => ({
    'An icon': <SdgIcon goal={10} src={srcOf(10)} locale={locale} />,
    'A link': <SdgIcon goal={10} src={srcOf(10)} locale={locale} href={sdgPage(10)} />,
    'A file that fails': <SdgIcon goal={16} src="data:image/png," locale={locale} />,
  }),
);
