import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { ArticleCard, ImageSlotProps, LinkSlotProps } from '../../src/exports/index.js';
import { arabic, chinese, complete, image, targets } from '../support/articles.js';
import { cardMeta } from '../support/cardStories.js';
import { arabicWords, chineseWords } from '../support/foreignWords.js';
import { look } from '../support/look.js';
import { expectPictureBeside, pictureBeside } from '../support/pictureBeside.js';

const meta = {
  title: 'Components/Article card/Content',
  ...cardMeta,
  tags: ['!autodocs'],
} satisfies Meta<typeof ArticleCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithPicture: Story = {
  name: 'With a picture',
  args: { article: complete },
  parameters: look(
    `A picture that reaches the card’s edges, with its credit. From ${pictureBeside.standard} px it is beside the story: ` +
      'try the widths in the toolbar.',
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('img', { name: image.alt! })).toBeVisible();
    await expect(canvas.getByRole('link', { name: complete.headline })).toHaveAttribute('href', complete.url);
    await expectPictureBeside(canvasElement, 'standard');
  },
};

export const PlaceFirst: Story = {
  name: 'Opening with the place',
  args: { article: { ...complete, image: undefined }, opening: 'place' },
  parameters: look(
    'Without a picture a card can open with its first place in display type, as tall as a picture. `ArticleList` does so where ' +
      'other stories have pictures.',
  ),
};

export const FocalPoint: Story = {
  name: 'Focal point',
  args: { article: { ...complete, image: { ...image, focalPoint: [0.65, 0.23] } }, variant: 'compact' },
  parameters: look('The sun remains visible at every crop.'),
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

export const Targets: Story = {
  args: { article: targets },
  parameters: look('Targets after the title of their goal. `8.1` and `8.10` are two different targets.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('8.1 8.10')).toBeVisible();
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

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { article: arabic, locale: arabicWords },
  globals: { direction: 'rtl' },
  parameters: look(
    'Arabic: no capitals, no letter spacing, more line height. Labels and picture start at the right, and so ' +
      'do the places of the goals.',
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toHaveAttribute('dir', 'rtl');
    await expect(canvas.getByText(/إربد/).closest('dd')).toHaveTextContent('إربد، الأردن');
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

export const HeadingLevel: Story = {
  name: 'Heading level',
  args: { article: complete, headingLevel: 2 },
  parameters: look('The level of the headline in the page’s outline. It does not change the appearance.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: complete.headline })).toBeVisible();
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
