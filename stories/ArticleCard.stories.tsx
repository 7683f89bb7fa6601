import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { headingLevels } from '../src/components/ArticleCard/headingTag.js';
import { partsOf, variants } from '../src/components/ArticleCard/variants.js';
import { ArticleCard, type ImageSlotProps, type LinkSlotProps } from '../src/exports/index.js';
import {
  allGoals,
  arabic,
  blocks,
  chinese,
  complete,
  headlineOnly,
  image,
  long,
  manyFunders,
  mixed,
  seed,
  targets,
} from './support/articles.js';
import { byDefault } from './support/byDefault.js';
import { arabicWords, chineseWords } from './support/foreignWords.js';
import './support/stories.css';
import { notes } from './support/notes.js';
import { asRelease } from './support/release.js';

const meta = {
  title: 'Components/Article card',
  component: ArticleCard,
  argTypes: {
    article: { control: false },
    headingLevel: { control: 'inline-radio', options: headingLevels, table: byDefault('3') },
    variant: {
      control: 'inline-radio',
      options: variants,
      table: byDefault('standard'),
    },
    story: { control: 'inline-radio', options: ['open', 'folded'], table: byDefault('open') },
    priority: { table: byDefault('false') },
    imageSizes: { table: byDefault('auto, 100vw') },
    linkTarget: { control: 'inline-radio', options: ['_blank', '_top', '_parent'] },
    now: { control: 'text' },
  },
  parameters: notes({
    summary:
      'A news item as a card. It takes the width of its container, from 200 px; the headline is its one link.',
    use: 'One story: the top of a page, a sidebar, the story’s own page. Choose the `variant` by purpose; the size follows from the container.',
    avoid: 'Several stories: `ArticleList` aligns them, and makes them a list for screen readers.',
    announced:
      'An article with the headline as its name, then what the variant shows, in reading order. The headline is a heading at the level you choose and the main link. Goal colours and the pin are silent, because text says the same.',
  }),
} satisfies Meta<typeof ArticleCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Describes what to look at in a story. `code` replaces the code shown, for props that are not plain data. */
const look = (story: string, code?: string) => ({
  docs: { description: { story }, ...(code && { source: { code } }) },
});

export const Seed: Story = {
  args: { article: seed },
  parameters: look(
    'A press release, read by `fromText`: nothing in the card was entered by hand. Check ' +
      'what readers notice first, second and third. Text of the press release: International Organization for ' +
      'Migration (IOM).',
  ),
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(
      within(card).getByRole('heading', { level: 3, name: /^IOM Jordan Trains Officials/ }),
    ).toBeVisible();
    await expect(within(card).queryByRole('link')).toBeNull();
  },
};

export const Full: Story = {
  args: { article: seed, variant: 'full' },
  parameters: look(
    'The whole press release. Check the line length, the rhythm of the paragraphs, and that the facts ' +
      'stay quieter than the story.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Key sessions defined human trafficking/)).toBeVisible();
    await expect(canvas.getByText('Ministry of Health')).toBeVisible();
  },
};

export const Lead: Story = {
  args: { article: complete, variant: 'lead' },
  globals: { width: 'up to 75rem' },
  parameters: look(
    'For the top story of a page: everything in a standard card, with a larger headline and picture. From 992 ' +
      'px the picture is beside the story; the headline grows smoothly with the card.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Council of the Four Valleys')).toBeVisible();
  },
};

export const Compact: Story = {
  args: { article: complete, variant: 'compact' },
  parameters: look(
    'For sidebars and long lists: a small picture at the start, headline, dates and the first place. Omits ' +
      'standfirst, caption, goal titles, funders, partners and participants; keeps the goals’ numbers and colours.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Karsa Picture Desk$/)).toBeVisible();
    await expect(canvas.getByRole('article')).not.toHaveTextContent('Example Water Fund');
  },
};

export const OnlyText: Story = {
  name: 'Headline',
  args: { article: complete, variant: 'headline' },
  parameters: look(
    'For a list of more stories: publisher, section, date and headline, below a rule. Every variant keeps the ' +
      'link and the status.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('img')).toBeNull();
    await expect(canvas.getByRole('link', { name: complete.headline })).toBeVisible();
  },
};

export const PressRelease: Story = {
  name: 'Press release',
  args: { article: asRelease(complete), variant: 'full' },
  globals: { language: 'en' },
  parameters: look(
    'Everything that a press office adds to a story: use of AI, the funder’s amounts and required sentence, files, other ' +
      'languages, contacts, the disaster’s GLIDE number, and the words that prove each fact. All of it stays quieter than ' +
      'the story.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('AI-assisted')).toBeVisible();
    await expect(canvas.getByText(/does not necessarily share these views\.$/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'العربية' })).toHaveAttribute('hreflang', 'ar');
    await expect(canvas.getByRole('link', { name: /^The calendar\s\(PDF, 2\.4 MB\)$/ })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'press@example.org' })).toHaveAttribute(
      'href',
      'mailto:press@example.org',
    );
    const quotation = canvas.getByText(/^The Example Water Fund pays/);
    await expect(quotation).not.toBeVisible();
    await userEvent.click(canvas.getByText('Where this comes from'));
    await expect(quotation).toBeVisible();
  },
};

export const GeneratedByAi: Story = {
  name: 'Generated by AI',
  args: {
    article: { ...complete, disclosure: { ai: 'generated', reviewedBy: 'The news desk' } },
    variant: 'compact',
  },
  globals: { language: 'en' },
  parameters: look(
    'Text that AI generated is marked in every variant; text that people wrote with its help, in large ones.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('AI-generated')).toBeVisible();
  },
};

export const Folded: Story = {
  args: { article: seed, variant: 'full', story: 'folded' },
  parameters: look('The full story in a disclosure. It opens without a script, and is open in print.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Key sessions defined human trafficking/)).not.toBeVisible();
  },
};

export const Corrected: Story = {
  args: {
    article: {
      ...complete,
      status: {
        type: 'correction',
        text: 'An earlier version counted five valleys. There are four.',
        date: '2026-03-13',
      },
    },
  },
  parameters: look('A correction is shown as text above the corrected story.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toHaveTextContent(/^.{1,50} An earlier/);
  },
};

export const Withdrawn: Story = {
  args: {
    article: {
      ...complete,
      status: { type: 'withdrawn', reason: 'The calendar had not been signed.', date: '2026-03-16' },
    },
  },
  parameters: look(
    'A withdrawn story keeps headline, link and dates. The story and its facts are omitted, and ' +
      'the reason comes first. The label has a border, so it does not depend on colour.',
  ),
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card).toHaveTextContent(/^.{1,50} The calendar had not been signed/);
    await expect(card).not.toHaveTextContent('After two dry years');
  },
};

export const EveryKindOfBlock: Story = {
  name: 'Every kind of block',
  args: { article: blocks, variant: 'full' },
  parameters: look(
    'Headings, a list, a numbered list, a quote with its source, and links in the text. Headings of the story ' +
      'are one level below the headline.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 4, name: 'How the library works' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'open to read' })).toHaveAttribute(
      'href',
      'https://example.org/jars/index',
    );
  },
};

export const WithPicture: Story = {
  name: 'With a picture',
  args: { article: complete },
  parameters: look(
    'A picture that reaches the card’s edges, with its credit. In a wide card it is beside the story: try the ' +
      'widths in the toolbar.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: image.alt! })).toBeVisible();
    await expect(canvas.getByRole('link', { name: complete.headline })).toHaveAttribute('href', complete.url);
  },
};

export const WithoutLink: Story = {
  name: 'Without a link',
  args: { article: { ...complete, url: undefined, image: undefined } },
  parameters: look('Without a URL the headline is plain text: nothing looks clickable or receives focus.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: complete.headline })).toBeVisible();
    await expect(canvas.queryByRole('link', { name: complete.headline })).toBeNull();
  },
};

export const HeadlineOnly: Story = {
  name: 'Headline only',
  args: { article: headlineOnly },
  parameters: look('A minimal article. Missing parts leave no gap, no rule and no empty label.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toHaveTextContent(/^A headline is all that a card needs$/);
  },
};

export const Long: Story = {
  args: { article: long },
  parameters: look(
    'A headline of 300 characters, a word of 63 letters, names that fill lines. Everything wraps; nothing is clipped or ' +
      'pushed out.',
  ),
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.offsetWidth);
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { article: arabic, locale: arabicWords },
  globals: { direction: 'rtl' },
  parameters: look(
    'Arabic: no capitals, no letter spacing, more line height. The goal’s bar, the labels and the pin are at the ' +
      'right.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toHaveAttribute('dir', 'rtl');
    await expect(canvas.getByText(/إربد/).closest('li')).toHaveTextContent('إربد، الأردن');
  },
};

export const Chinese: Story = {
  args: { article: chinese, locale: chineseWords },
  parameters: look(
    'Chinese: no spaces to break at, no capitals, full-width punctuation. Chinese and Latin text share a line.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toHaveAttribute('lang', 'zh-Hans');
  },
};

export const MixedDirections: Story = {
  name: 'Mixed directions',
  args: { article: mixed },
  parameters: look(
    'Arabic and Hebrew names in an English story. Brackets, numbers and commas stay with the name they ' +
      'belong to.',
  ),
};

export const ArticleAndWordsDiffer: Story = {
  name: 'Article and words differ',
  args: { article: arabic },
  parameters: look(
    'An Arabic story in an English application: the card follows the story, and its locale strings are marked as ' +
      'English, so that screen readers pronounce both correctly.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toHaveAttribute('lang', 'ar');
  },
};

const fundersInView = partsOf('standard').names!;
const fundersInDisclosure = manyFunders.funders.length - fundersInView;

export const ManyFunders: Story = {
  name: 'Many funders',
  args: { article: manyFunders },
  parameters: look(
    `${manyFunders.funders.length} funders: ${fundersInView} are shown, ${fundersInDisclosure} are in a disclosure. None is omitted.`,
  ),
  play: async ({ canvas }) => {
    const last = canvas.getByText('Friends of the Wells');
    await expect(last).not.toBeVisible();
  },
};

export const AllGoals: Story = {
  name: 'All 17 goals',
  args: { article: allGoals },
  parameters: look('All goals, each below a bar in its colour.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('6')).toBeVisible();
    await expect(canvas.getByText('17')).toBeVisible();
  },
};

export const Targets: Story = {
  args: { article: targets },
  parameters: look('Targets below the colour of their goal. `8.1` and `8.10` are two different targets.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('8.1')).toBeVisible();
    await expect(canvas.getByText('8.10')).toBeVisible();
  },
};

export const DatelineAndDate: Story = {
  name: 'Dateline and date',
  args: { article: { ...complete, image: undefined, published: '2026-03-12T22:30:00-05:00' } },
  globals: { language: 'en' },
  parameters: look(
    'Place of filing, date and location, in quiet text. The date is an instant: the 12th where ' +
      'it was written, although already the 13th in UTC.',
  ),
  play: async ({ canvas }) => {
    const time = canvas.getByText('12 March 2026');
    await expect(time).toHaveAttribute('datetime', '2026-03-12T22:30:00-05:00');
  },
};

export const Updated: Story = {
  args: { article: { ...complete, image: undefined, updated: '2026-03-14T09:30:00+03:00' } },
  globals: { language: 'en' },
  parameters: look('The dates of publication and of the last update.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Updated 14 March 2026')).toBeVisible();
  },
};

export const RelativeDates: Story = {
  name: 'Relative dates',
  args: {
    article: { ...complete, image: undefined, updated: '2026-03-14T09:30:00+03:00' },
    now: '2026-03-14T12:00:00+03:00',
  },
  globals: { language: 'en' },
  parameters: look(
    'When the page provides the current time, dates of the last seven days are relative. Hover one: the full date is ' +
      'its title.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Updated 2 hours ago')).toHaveAttribute('title', '14 March 2026');
  },
};

export const FocalPoint: Story = {
  name: 'Focal point',
  args: { article: { ...complete, image: { ...image, focalPoint: [0.65, 0.23] } }, variant: 'compact' },
  parameters: look('The sun remains visible at every crop.'),
};

export const MissingPicture: Story = {
  name: 'Missing picture',
  args: { article: { ...complete, image: { ...image, src: '/no-such-picture.jpg' } } },
  parameters: look('The file fails to load. Its space shows the text alternative; nothing moves.'),
};

export const HeadingLevel: Story = {
  name: 'Heading level',
  args: { article: blocks, variant: 'full', headingLevel: 2 },
  parameters: look('The level of the headline in the page’s outline. It does not change the appearance.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: blocks.headline })).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 3, name: 'How the library works' })).toBeVisible();
  },
};

/** Adapts a router's link component. */
function RouterLink({ href, className, children }: LinkSlotProps) {
  return (
    <a href={href} className={className} data-router="">
      {children}
    </a>
  );
}

/** Adapts a framework's image component. */
function FrameworkImage({ alt, ...rest }: ImageSlotProps) {
  return <img {...rest} alt={alt} data-framework="" />;
}

export const OwnLinkAndPicture: Story = {
  name: 'Own link and picture',
  args: { article: complete, components: { Link: RouterLink, Image: FrameworkImage } },
  parameters: look(
    'A router’s link and a framework’s image replace `<a>` and `<img>`, without a visible or audible difference.',
    `import { ArticleCard, type ImageSlotProps, type LinkSlotProps } from 'news-cards';
import { parseArticle } from 'news-cards/model';

function RouterLink({ href, className, children }: LinkSlotProps) {
  return <a href={href} className={className}>{children}</a>;
}

function FrameworkImage({ alt, ...rest }: ImageSlotProps) {
  return <img {...rest} alt={alt} />;
}

const result = parseArticle({ headline: 'Four valleys agree on who may draw water', url: 'https://example.org/' });

export const Example = () =>
  result.ok && (
    <ArticleCard article={result.article} components={{ Link: RouterLink, Image: FrameworkImage }} />
  );`,
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: complete.headline })).toHaveAttribute('data-router');
    await expect(canvas.getByRole('img', { name: image.alt! })).toHaveAttribute('data-framework');
  },
};

export const DarkPinned: Story = {
  name: 'Dark, pinned',
  args: { article: complete },
  globals: { colorScheme: 'dark' },
  parameters: look(
    'On a page that is always dark. Goal colours are the UN’s, unaltered; text keeps its contrast.',
  ),
};

export const Narrow: Story = {
  name: 'Narrow, 240 px',
  args: { article: seed },
  globals: { width: '240px' },
  parameters: look('In a narrow card, labels are above names; the headline is smaller, but not clipped.'),
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.offsetWidth);
  },
};

export const Wide: Story = {
  name: 'Wide, 960 px',
  args: { article: complete },
  globals: { width: '960px' },
  parameters: look('In a wide card, picture and story are side by side, at equal height.'),
};

export const WideWithoutPicture: Story = {
  name: 'Wide, without a picture',
  args: { article: seed },
  globals: { width: '960px' },
  parameters: look('Without a picture the facts are in the side column.'),
};

export const Themed: Story = {
  name: 'Themed by its page',
  args: { article: complete },
  decorators: [
    (Story) => (
      <div className="themed">
        <Story />
      </div>
    ),
  ],
  parameters: look(
    'Six custom properties of the page give the card another brand. The picture’s credit and the ' +
      'goals’ colours stay.',
  ),
};

// Interactions that would change the state of a visible story: tested, not shown.

// A simulated key press does not open `details`; test/components presses real ones.
export const Disclosure: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { language: 'en' },
  args: { article: seed },
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card).toHaveTextContent('SDG 10: Reduced inequalities');
    const ministry = within(card).getByText('Ministry of Health');
    await expect(ministry).not.toBeVisible();
    await userEvent.tab();
    const more = within(card).getByText('6 more participants');
    await expect(more.closest('summary')).toHaveFocus();
    await userEvent.click(more);
    await expect(ministry).toBeVisible();
  },
};

export const LinksByKeyboard: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { language: 'en' },
  args: { article: complete },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: complete.headline })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /^Example Water Fund\s\(EWF\)$/ })).toHaveFocus();
  },
};

/** The free area of a card opens the headline's link; a link inside it opens its own target. */
export const Clicks: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { language: 'en' },
  args: { article: { ...complete, image: undefined } },
  play: async ({ canvas }) => {
    const followed: string[] = [];
    const card = canvas.getByRole('article');
    card.addEventListener('click', (event) => {
      event.preventDefault();
      followed.push((event.target as Element).closest('a')?.href ?? 'none');
    });
    const { right, top } = card.getBoundingClientRect();
    (document.elementFromPoint(right - 8, top + 16) as HTMLElement).click();
    const funder = canvas.getByText(/^Example Water Fund/).getBoundingClientRect();
    (document.elementFromPoint(funder.left + 4, funder.top + 4) as HTMLElement).click();
    await expect(followed).toEqual([complete.url, complete.funders[0]?.url]);
  },
};
