import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { checkSdgIcons } from '../src/components/SdgIcon/checkSdgIcons.js';
import { SdgDisclaimer, SdgList, type SdgListProps } from '../src/exports/index.js';
import { goalNumbers } from '../src/exports/model.js';
import { ar } from '../src/i18n/ar/locale.js';
import { fr } from '../src/i18n/fr/locale.js';
import { targets } from './support/articles.js';
import { byDefault } from './support/byDefault.js';
import { iconAddress } from './support/drawings.js';
import { look } from './support/look.js';
import { notes } from './support/notes.js';

const all = goalNumbers.map((goal) => ({ goal }));

const meta = {
  title: 'Components/SDG list',
  component: SdgList,
  args: { sdgs: targets.sdgs },
  argTypes: {
    sdgs: { control: 'object' },
    appearance: { control: 'inline-radio', options: ['bar', 'solid'], table: byDefault('bar') },
    limit: { control: { type: 'number', min: 1 }, table: byDefault('all') },
    href: { control: 'text' },
    icon: { control: 'text' },
  },
  parameters: notes({
    summary: 'The goals of a story, each once, with the codes of its targets.',
    use: 'All goals of a story, as labels or as official icons. With icons show `SdgDisclaimer` on the same page.',
    avoid:
      'A single goal in a text (`SdgBadge`). Official icons beside a donate button or a product are fundraising or commercial use, which needs the UN’s permission.',
    announced:
      'A list with the number of goals, then “SDG 8: Decent work and economic growth, target 8.1, target 8.10” and so on.',
  }),
} satisfies Meta<typeof SdgList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  parameters: look(
    'Goals with and without targets: one label each, with target codes after the title. Below them the selvedge, on which each goal ' +
      'has its place.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
};

export const Solid: Story = {
  args: { sdgs: all, appearance: 'solid' },
  globals: { width: '640px' },
  parameters: look('On the goals’ unaltered colours, in black or white, whichever has enough contrast.'),
};

export const AllGoals: Story = {
  name: 'All 17',
  args: { sdgs: all },
  globals: { width: '640px' },
  parameters: look('Labels wrap like words; bars of all colours have a neutral outline.'),
};

export const Limit: Story = {
  args: { sdgs: all, limit: 4 },
  parameters: look('Four are shown; thirteen are in a disclosure that opens with a click, Enter or Space.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('17')).not.toBeVisible();
  },
};

export const Links: Story = {
  args: { href: 'https://sdgs.un.org/goals/goal{goal}' },
  parameters: look('`{goal}` in the URL is the number. Links to the UN’s pages are marked as English.'),
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('link');
    await expect(first).toHaveAttribute('href', 'https://sdgs.un.org/goals/goal4');
    await expect(first).toHaveAttribute('hreflang', 'en');
  },
};

const iconCode = (sdgs: string, props = '') => `import { SdgDisclaimer, SdgList } from 'news-cards';

// Your own copies of the UN’s files: goal-01.svg and so on.
export const Example = () => (
  <>
    <SdgList sdgs={${sdgs}} icon="/icons/goal-{twoDigits}.svg"${props} />
    <SdgDisclaimer />
  </>
);`;

const withDisclaimer = (args: SdgListProps) => (
  <>
    <SdgList {...args} />
    <br />
    <SdgDisclaimer />
  </>
);

export const Icons: Story = {
  args: { icon: iconAddress },
  render: withDisclaimer,
  parameters: look(
    'If an application has copies of the UN’s official icons, they replace the labels, unmodified, with target codes ' +
      'below. These grey squares are placeholders: this package contains no UN artwork. The disclaimer is required.',
    iconCode("[{ goal: 4, targets: ['4.1'] }, { goal: 10 }]"),
  ),
  play: async ({ canvasElement }) => {
    await expect(checkSdgIcons(canvasElement)).toEqual([]);
  },
};

export const AllIcons: Story = {
  name: 'Icons, all 17',
  args: { sdgs: all, icon: iconAddress, limit: 6, href: '/topics/{twoDigits}' },
  render: withDisclaimer,
  globals: { width: '480px' },
  parameters: look(
    'With links and a limit. `--nc-sdg-icon-size` sets their edge length, at least 32 px.',
    iconCode('[{ goal: 4 }, { goal: 8 }, { goal: 10 }]', ' href="/topics/{twoDigits}" limit={2}'),
  ),
};

export const ManyTargets: Story = {
  name: 'Many targets in a narrow column',
  args: {
    sdgs: [{ goal: 17, targets: Array.from({ length: 19 }, (_, index) => `17.${index + 1}`) }, { goal: 13 }],
    locale: fr,
  },
  globals: { width: '240px' },
  parameters: look('Nineteen targets wrap, and so does the longest title in the six languages.'),
};

export const One: Story = {
  args: { sdgs: [{ goal: 5 }] },
  parameters: look('A single goal is a list with one item.'),
};

export const Empty: Story = {
  args: { sdgs: [] },
  parameters: look('Renders nothing without goals.'),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('list')).toBeNull();
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { locale: ar },
  globals: { direction: 'rtl' },
  parameters: look('Bars are at the right; “4.b” keeps its order.'),
};

/** An interaction that would change the state of a visible story: tested, not shown. */
export const Disclosure: Story = {
  tags: ['!dev', '!autodocs'],
  args: { sdgs: all, limit: 4 },
  globals: { language: 'en' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('13 more goals'));
    await expect(canvas.getByText('Partnerships for the goals')).toBeVisible();
  },
};
