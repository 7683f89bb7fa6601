import type { Meta, StoryObj } from '@storybook/react-vite';
import { SdgDisclaimer, type SdgDisclaimerProps } from '../../src/exports/index.js';
import { languages, schemes, widths } from '../support/matrixAxes.js';

const meta: Meta<SdgDisclaimerProps> = {
  title: 'Components/SDG disclaimer',
  component: SdgDisclaimer,
  tags: ['!autodocs'],
};

export default meta;
type Story = StoryObj<SdgDisclaimerProps>;

/** English in every language, because the text is the UN's. */
const disclaimer = () => <SdgDisclaimer />;

export const Languages: Story = languages(disclaimer);
export const Widths: Story = widths(disclaimer, [120, 200, 240, 480, 960]);
export const Schemes: Story = schemes(disclaimer);
