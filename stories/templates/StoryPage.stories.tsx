import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArticleList, ArticleStory, type Locale } from '../../src/exports/index.js';
import { PageTemplate } from '../support/PageTemplate.js';

/** The full story, with related stories beside or below it. */
function StoryPageTemplate({ locale: requested }: { locale?: Locale }) {
  return (
    <PageTemplate locale={requested} nameIsHeading>
      {({ words, select }, locale) => (
        <div className="newspaper-story">
          <ArticleStory
            article={select('four-valleys-water')[0]!}
            headingLevel={2}
            priority
            imageSizes="(min-width: 1080px) 70vw, 100vw"
            locale={locale}
          />
          <aside className="newspaper-rail" aria-labelledby="related">
            <h2 id="related" className="newspaper-label">
              {words.related}
            </h2>
            <ArticleList
              aria-labelledby="related"
              articles={select('open-rain-map', 'seed-library-wend', 'ambry-footbridge', 'free-legal-desks')}
              variant="compact"
              locale={locale}
            />
          </aside>
        </div>
      )}
    </PageTemplate>
  );
}

const meta = {
  title: 'Templates/Story page',
  component: StoryPageTemplate,
  tags: ['!autodocs'],
  parameters: { wholePage: true, controls: { disable: true } },
} satisfies Meta<typeof StoryPageTemplate>;

export default meta;

export const StoryPage: StoryObj<typeof meta> = {
  name: 'Story page',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('complementary')).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
  },
};
