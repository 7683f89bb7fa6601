import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArticleList, type Locale } from '../../src/exports/index.js';
import { GoalFilter } from '../support/GoalFilter.js';
import { PageTemplate } from '../support/PageTemplate.js';

/** An introduction, goals with their counts, and stories in one column. */
function TopicPageTemplate({ locale: requested }: { locale?: Locale }) {
  return (
    <PageTemplate locale={requested}>
      {({ words, select }, locale) => {
        const articles = select(
          'four-valleys-water',
          'keeper-of-merrow-light',
          'open-rain-map',
          'seed-library-wend',
          'last-generator',
        );
        return (
          <div className="newspaper-topic">
            <div className="newspaper-about">
              <h1 className="newspaper-title">{words.topic}</h1>
              <p className="newspaper-intro">{words.topicIntro}</p>
              <nav aria-labelledby="goals">
                <h2 id="goals" className="newspaper-label">
                  {words.filter}
                </h2>
                <GoalFilter articles={articles} all={words.all} locale={locale} />
              </nav>
            </div>
            <ArticleList
              aria-label={words.topic}
              articles={articles}
              layout="stack"
              headingLevel={2}
              priority
              locale={locale}
            />
          </div>
        );
      }}
    </PageTemplate>
  );
}

const meta = {
  title: 'Templates/Topic page',
  component: TopicPageTemplate,
  tags: ['!autodocs'],
  parameters: { wholePage: true, controls: { disable: true } },
} satisfies Meta<typeof TopicPageTemplate>;

export default meta;

export const TopicPage: StoryObj<typeof meta> = {
  name: 'Topic page',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expect(canvas.getByRole('navigation')).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
  },
};
