import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { SdgBadge, type SdgBadgeProps } from '../src/exports/index.js';
import { goalNumbers, sdgPage } from '../src/exports/model.js';
import { fr } from '../src/i18n/fr/locale.js';
import { byDefault } from './support/byDefault.js';
import { arabicWords } from './support/foreignWords.js';
import { look } from './support/look.js';
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

export const Default: Story = {
  parameters: look('Neutral, with a bar in the goal’s colour: number and title carry the meaning.'),
};

export const Solid: Story = {
  args: { appearance: 'solid' },
  parameters: look('On the goal’s unaltered colour, in black or white, whichever has enough contrast.'),
};

export const Linked: Story = {
  name: 'Link',
  args: { href: sdgPage(10) },
  parameters: look(
    'With `href` the label is an underlined link. Screen readers announce “SDG 10: Reduced inequalities”.',
  ),
};

export const Targets: Story = {
  args: { goal: 8, targets: ['8.1', '8.10'] },
  parameters: look('Target codes follow the title: one label per goal, with any number of targets.'),
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
    'Every colour as a bar. An outline keeps light colours visible on white and dark ones on black.',
    allCode(),
  ),
};

export const AllSolid: Story = {
  name: 'All 17, solid',
  args: { appearance: 'solid' },
  render: all,
  globals: { width: 'full' },
  parameters: look(
    'Every colour as a background, with a text contrast of at least 4.5:1.',
    allCode(' appearance="solid"'),
  ),
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { locale: arabicWords },
  globals: { direction: 'rtl' },
  parameters: look('The bar is at the right, where reading starts.'),
};

export const Long: Story = {
  args: { goal: 13, locale: fr },
  globals: { width: '240px' },
  parameters: look('A long title wraps; the bar grows with it.'),
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
