import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArticleList, type ArticleListProps } from '../../src/exports/index.js';
import { articleListLayouts } from '../../src/view/articleList.js';
import { cardVariants } from '../../src/view/variants.js';
import { editionIn } from '../support/demo/editions.js';

type GalleryProps = Omit<ArticleListProps, 'articles'>;

/** The twelve stories of the demo newspaper, in the language of the toolbar. */
function Gallery(props: GalleryProps) {
  const { stories } = editionIn(props.locale?.language ?? 'en');
  return <ArticleList {...props} articles={stories.slice(0, 12)} />;
}

const meta = {
  id: 'guide-gallery',
  title: 'Templates/Gallery',
  component: Gallery,
  // Its page is written by hand.
  tags: ['!autodocs'],
  argTypes: {
    layout: {
      description: 'How the list sets its cards',
      control: 'inline-radio',
      options: articleListLayouts,
    },
    variant: {
      description: 'How much each card shows; in `lead`, those after the first',
      control: 'inline-radio',
      options: cardVariants,
    },
    headingLevel: { table: { disable: true } },
  },
  args: { layout: 'grid', variant: 'standard', headingLevel: 2, 'aria-label': 'News' },
  globals: { width: 'full' },
  parameters: { controls: { include: ['layout', 'variant'] }, docs: { toc: { disable: true } } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(12);
  },
} satisfies Meta<typeof Gallery>;

export default meta;
type Story = StoryObj<typeof meta>;

export const StandardGrid: Story = { name: 'Standard, grid' };
export const LeadLayout: Story = { name: 'Lead and grid', args: { layout: 'lead' } };
export const LeadAndCompact: Story = {
  name: 'Lead and compact',
  args: { layout: 'lead', variant: 'compact' },
};
export const StandardStack: Story = { name: 'Standard, stack', args: { layout: 'stack' } };
export const LeadStack: Story = { name: 'Lead, stack', args: { layout: 'stack', variant: 'lead' } };
export const CompactGrid: Story = { name: 'Compact, grid', args: { variant: 'compact' } };
export const CompactStack: Story = { name: 'Compact, stack', args: { layout: 'stack', variant: 'compact' } };
export const HeadlineGrid: Story = { name: 'Headline, grid', args: { variant: 'headline' } };
export const HeadlineStack: Story = {
  name: 'Headline, stack',
  args: { layout: 'stack', variant: 'headline' },
};
