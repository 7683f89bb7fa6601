import type { Locale } from '../../../src/exports/index.js';
import { Contents } from './Contents.js';
import { Hero } from './Hero.js';
import { HowToReview, WhichVariant } from './Notes.js';
import { Promises } from './Promises.js';
import { ReleaseToCard } from './ReleaseToCard.js';
import './welcome.css';

/** The first page of Storybook. */
export function Welcome({ locale }: { locale?: Locale }) {
  return (
    <main className="welcome" lang="en" dir="ltr">
      <div className="welcome-top">
        <Hero />
        <ReleaseToCard locale={locale} />
      </div>
      <Promises />
      <div className="welcome-rest">
        <WhichVariant />
        <Contents />
        <HowToReview />
      </div>
    </main>
  );
}
