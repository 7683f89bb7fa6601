import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { checkSdgIcons } from '../src/components/SdgIcon/checkSdgIcons.js';
import { SdgIcon } from '../src/exports/index.js';
import { sdgPage } from '../src/exports/model.js';
import { iconAddress } from './support/drawings.js';
import { look } from './support/look.js';
import { notes } from './support/notes.js';

const meta = {
  title: 'Components/SDG icon',
  component: SdgIcon,
  args: { goal: 10, src: iconAddress.replace('{goal}', '10') },
  argTypes: {
    goal: { control: { type: 'number', min: 1, max: 17 } },
    src: { control: false },
    href: { control: 'text' },
  },
  parameters: notes({
    summary:
      'The official icon of a goal, from your own copy of the UN’s file. Here a grey square replaces it: this package contains no UN artwork.',
    use: 'Pages whose guidelines ask for the official icon: whole, square, in its own colours, 32 px or more. Show `SdgDisclaimer` on the same page.',
    avoid:
      'A goal whose name is enough: `SdgBadge` needs neither artwork nor disclaimer. Never restyle an icon: in development the console reports one that is squashed, cropped, rounded, filtered, faded, rotated or too small.',
    announced: '“SDG 10: Reduced inequalities”, as an image or, with `href`, as a link.',
  }),
} satisfies Meta<typeof SdgIcon>;

export default meta;
type Story = StoryObj<typeof meta>;

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
