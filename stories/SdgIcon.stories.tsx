import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { checkSdgIcons } from '../src/components/SdgIcon/checkSdgIcons.js';
import { SdgIcon } from '../src/exports/index.js';
import { sdgPage } from '../src/exports/model.js';
import { iconAddress } from './support/drawings.js';

const meta = {
  title: 'Components/SDG icon',
  component: SdgIcon,
  args: { goal: 10, src: iconAddress.replace('{goal}', '10') },
  argTypes: {
    goal: { control: { type: 'number', min: 1, max: 17 } },
    src: { control: false },
    href: { control: 'text' },
  },
  parameters: {
    docs: {
      description: {
        component:
          'The official icon of a goal, from your own copy of the UN’s file, untouched: whole, square, in its own colours, ' +
          '32 px or more, in the dark as in the light. A listener hears “SDG 10: Reduced inequalities”. In development the ' +
          'console tells where a page’s style distorts it (squashed, cropped, rounded, filtered, faded, turned, too small). ' +
          'Whenever official icons are shown, `SdgDisclaimer` is due on the same page. Here a grey square stands in: this package holds no UN artwork.',
      },
    },
  },
} satisfies Meta<typeof SdgIcon>;

export default meta;
type Story = StoryObj<typeof meta>;

const look = (story: string) => ({ docs: { description: { story } } });

export const Default: Story = {
  parameters: look('A square of 5em; set `--nc-sdg-icon-size` to change its size.'),
  play: async ({ canvasElement }) => {
    await expect(checkSdgIcons(canvasElement)).toEqual([]);
  },
};

export const Linked: Story = {
  name: 'Link',
  args: { href: sdgPage(10) },
  parameters: look('The icon names the link; the focus ring does not touch the artwork.'),
};
