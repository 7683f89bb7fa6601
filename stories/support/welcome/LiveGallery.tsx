import { useId, useState } from 'react';
import { ArticleList } from '../../../src/components/ArticleList/ArticleList.js';
import type { Locale } from '../../../src/exports/index.js';
import { directionOf } from '../../../src/model/language.js';
import { editionIn } from '../demo/editions.js';
import { PageLink } from './PageLink.js';

const choices = ['standard', 'compact', 'headline'] as const;

/** The twelve demo stories, in a variant of the reader's choice; at first the one that suits the window. */
export function LiveGallery({ locale }: { locale: Locale | undefined }) {
  const id = useId();
  const [variant, setVariant] = useState<(typeof choices)[number]>(() =>
    window.innerWidth < 700 ? 'compact' : 'standard',
  );
  const { language, stories } = editionIn(locale?.language ?? 'en');
  return (
    <section className="welcome-gallery" aria-labelledby={id}>
      <div className="welcome-bar">
        <h2 id={id}>Twelve stories, one list</h2>
        <fieldset className="welcome-choice">
          <legend className="welcome-hidden">Variant</legend>
          {choices.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={id}
                checked={choice === variant}
                onChange={() => setVariant(choice)}
              />
              {choice}
            </label>
          ))}
        </fieldset>
      </div>
      <div lang={language} dir={directionOf(language)}>
        <ArticleList aria-labelledby={id} articles={stories.slice(0, 12)} variant={variant} locale={locale} />
      </div>
      <p className="welcome-credit">
        Stories and organisations are made up.{' '}
        <PageLink to="guide-gallery--docs">Every layout and variant</PageLink>
      </p>
    </section>
  );
}
