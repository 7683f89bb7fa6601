import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { SdgBadge, type SdgBadgeProps } from '../src/exports/index.js';
import { goalNumbers, sdgPage } from '../src/exports/model.js';
import { fr } from '../src/i18n/fr/locale.js';
import { byDefault } from './support/byDefault.js';
import { arabicWords } from './support/foreignWords.js';
import './support/stories.css';
import { notes } from './support/notes.js';

const meta = {
  title: 'Components/SDG badge',
  component: SdgBadge,
  args: { goal: 10 },
  argTypes: {
    goal: { control: { type: 'number', min: 1, max: 17 } },
    targets: { control: 'inline-check', options: ['10.1', '10.2', '10.3', '10.7', '10.a'] },
    appearance: { control: 'inline-radio', options: ['bar', 'solid'], table: byDefault('bar') },
    href: { control: 'text' },
  },
  parameters: notes({
    summary: 'A Sustainable Development Goal as a text label with its colour.',
    use: 'One goal, in a text, a table or a filter.',
    avoid:
      'Several goals (`SdgList`), or the UN’s artwork (`SdgIcon`). For a number that is not a goal, such as 18, it renders nothing and, in development, logs why.',
    announced: '“SDG 10: Reduced inequalities”. The colour is silent.',
  }),
} satisfies Meta<typeof SdgBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What to look at. A story that draws more than its component brings the code to show. */
const look = (story: string, code?: string) => ({
  docs: { description: { story }, ...(code && { source: { code } }) },
});

export const Default: Story = {
  parameters: look('Neutral, with a bar in the goal’s colour: the number and the words carry the meaning.'),
};

export const Solid: Story = {
  args: { appearance: 'solid' },
  parameters: look('On the goal’s colour, unaltered, in black or white, whichever can be read on it.'),
};

export const Linked: Story = {
  name: 'Link',
  args: { href: sdgPage(10) },
  parameters: look(
    'With an address the label is a link, underlined. Its name is said in full: “SDG 10: Reduced inequalities”.',
  ),
};

export const Targets: Story = {
  args: { goal: 8, targets: ['8.1', '8.10'] },
  parameters: look(
    'Codes of targets follow the title: one label for a goal, however many of its targets are meant.',
  ),
};

const allCode = (props = '') => `import { SdgBadge } from 'news-cards';
import { goalNumbers } from 'news-cards/model';

export const Example = () => (
  <ul>
    {goalNumbers.map((goal) => (
      <li key={goal}>
        <SdgBadge goal={goal}${props} />
      </li>
    ))}
  </ul>
);`;

const all = (args: SdgBadgeProps) => (
  <ul className="row">
    {goalNumbers.map((goal) => (
      <li key={goal}>
        <SdgBadge {...args} goal={goal} />
      </li>
    ))}
  </ul>
);

export const AllGoals: Story = {
  name: 'All 17',
  render: all,
  globals: { width: 'full' },
  parameters: look(
    'Every colour as a bar. Light ones stay visible on white, dark ones on black, by the line around.',
    allCode(),
  ),
};

export const AllSolid: Story = {
  name: 'All 17, solid',
  args: { appearance: 'solid' },
  render: all,
  globals: { width: 'full' },
  parameters: look(
    'Every colour as a ground, with its ink: 4.5:1 or better on each.',
    allCode(' appearance="solid"'),
  ),
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { locale: arabicWords },
  globals: { direction: 'rtl' },
  parameters: look('The bar stands at the right, where reading starts.'),
};

export const Long: Story = {
  args: { goal: 13, locale: fr },
  globals: { width: '240px' },
  parameters: look('A title that is longer than its place wraps; the bar grows with it.'),
};

/** What a screen reader user hears: tested, not shown, because it is about the English words. */
export const FullNames: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { language: 'en' },
  render: (args: SdgBadgeProps) => (
    <p>
      <SdgBadge {...args} href={sdgPage(10)} /> <SdgBadge {...args} targets={['10.7']} />
    </p>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement).toHaveTextContent(
      /^SDG 10: Reduced inequalities SDG 10: Reduced inequalities, target 10.7$/,
    );
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /^SDG ?10 ?: ?Reduced inequalities$/ })).toHaveFocus();
  },
};
