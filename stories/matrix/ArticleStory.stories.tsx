import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleStory, type ArticleStoryProps } from '../../src/exports/index.js';
import { articleExtremes, languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';
import { asRelease } from '../support/release.js';

const meta: Meta<ArticleStoryProps> = {
  title: 'Components/Article story',
  component: ArticleStory,
  tags: ['!autodocs'],
  argTypes: { article: { control: false }, story: { control: 'inline-radio', options: ['open', 'folded'] } },
};

export default meta;
type Story = StoryObj<ArticleStoryProps>;

const story = (sample: Sample, args: ArticleStoryProps) => <ArticleStory {...args} {...sample} />;

export const States: Story = states(
  'States',
  'A story open and folded, and with everything that a press office adds.',
  (sample, args: ArticleStoryProps) => ({
    Open: story(sample, args),
    Folded: story(sample, { ...args, story: 'folded' }),
    'Press release': story({ ...sample, article: asRelease(sample.article) }, args),
  }),
);
export const Languages: Story = languages(story);
export const Widths: Story = widths(story, [200, 240, 360, 480, 640, 960, 1200]);
export const Schemes: Story = schemes(story);
export const Extremes: Story = articleExtremes(story);
