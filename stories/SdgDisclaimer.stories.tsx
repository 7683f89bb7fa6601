import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SdgDisclaimer } from '../src/exports/index.js';

const meta = {
  title: 'Components/SDG disclaimer',
  component: SdgDisclaimer,
  render: () => <SdgDisclaimer />,
  parameters: {
    docs: {
      description: {
        component:
          'The UN’s disclaimer with its address. It is due on every page that shows official artwork of the goals: icons, ' +
          'logo or colour wheel; the labels of `SdgBadge` and `SdgList` are no artwork and do not need it. A listener hears ' +
          'it as English, in every language of the page. As a string it is `sdgDisclaimer`, its address `sdgWebsite`, both in ' +
          '`news-cards/model`; there too is `boundaryDisclaimer`, due beside a map and fit for a list of countries.',
      },
    },
  },
} satisfies Meta<typeof SdgDisclaimer>;

export default meta;
type Story = StoryObj<typeof meta>;

const look = (story: string) => ({ docs: { description: { story } } });

export const Default: Story = {
  parameters: look('Small and quiet, but readable.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAttribute(
      'href',
      'https://www.un.org/sustainabledevelopment',
    );
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  parameters: look('The English text keeps its direction on an Arabic page.'),
};
