import { ArticleCard, ArticleList, type Locale } from '../../src/exports/index.js';
import { PageTemplate } from './PageTemplate.js';

/** A lead, six stories in a grid, a column of compact cards, and a list of headlines. */
export function FrontPageTemplate({ locale: requested }: { locale?: Locale | undefined }) {
  return (
    <PageTemplate locale={requested} nameIsHeading>
      {({ words, select }, locale) => (
        <div className="newspaper-front">
          <ArticleCard
            className="newspaper-lead"
            article={select('quillan-strait-rescue')[0]!}
            variant="lead"
            headingLevel={2}
            priority
            imageSizes="(min-width: 992px) 58vw, 100vw"
            locale={locale}
          />
          <section className="newspaper-latest" aria-labelledby="latest">
            <h2 id="latest" className="newspaper-hidden">
              {words.latest}
            </h2>
            <ArticleList
              className="newspaper-grid"
              aria-labelledby="latest"
              articles={select(
                'two-language-exams',
                'night-market-lease',
                'four-valleys-water',
                'tent-clinic-nadir-hills',
                'keeper-of-merrow-light',
                'one-way-to-count-care',
              )}
              locale={locale}
            />
          </section>
          <aside className="newspaper-rail" aria-label={words.more}>
            <section>
              <h2 id="most-read" className="newspaper-label">
                {words.mostRead}
              </h2>
              <ArticleList
                aria-labelledby="most-read"
                articles={select(
                  'open-rain-map',
                  'seed-library-wend',
                  'last-generator',
                  'four-valleys-water',
                )}
                layout="stack"
                variant="compact"
                locale={locale}
              />
            </section>
            <section>
              <h2 id="earlier" className="newspaper-label">
                {words.earlier}
              </h2>
              <ArticleList
                aria-labelledby="earlier"
                articles={select('ambry-footbridge', 'free-legal-desks', 'harvest-record')}
                layout="stack"
                variant="headline"
                locale={locale}
              />
            </section>
          </aside>
        </div>
      )}
    </PageTemplate>
  );
}
