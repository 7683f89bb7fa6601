import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SdgDisclaimer } from '../src/exports/index.js';
import { look } from './support/look.js';
import { notes } from './support/notes.js';

const meta = {
  title: 'Components/SDG disclaimer',
  component: SdgDisclaimer,
  render: () => <SdgDisclaimer />,
  parameters: notes({
    summary: 'The UN’s disclaimer with its address.',
    use: 'Every page that shows official artwork of the goals: icons, logo or colour wheel. As strings it is `sdgDisclaimer` and `sdgWebsite` of `news-cards/model`.',
    avoid:
      'Pages with only `SdgBadge` or the labels of `SdgList`: these are not artwork. Beside a map or a list of countries show `boundaryDisclaimer` of `news-cards/model`.',
    announced: 'The text as English, in a page of any language, then a link.',
  }),
} satisfies Meta<typeof SdgDisclaimer>;

export default meta;
type Story = StoryObj<typeof meta>;

const code = `import { SdgDisclaimer } from 'news-cards';

export const Example = () => <SdgDisclaimer />;`;

export const Default: Story = {
  parameters: look('Small and quiet, but readable.', code),
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
  parameters: look('The English text keeps its direction on an Arabic page.', code),
};
