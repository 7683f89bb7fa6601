import { useDeferredValue, useId, useMemo, useState } from 'react';
import { ArticleCard, type Locale } from '../../src/exports/index.js';
import { directionOf } from '../../src/exports/model.js';
import type { Mark } from './annotate.js';
import { findInInput } from './findInInput.js';
import { formatNames } from './formatNames.js';
import { locales } from './locales.js';
import { mostRows, Reading } from './Reading.js';
import { Scroll } from './Scroll.js';
import { useRead } from './useRead.js';
import './workbench.css';

interface PressReleaseWorkbenchProps {
  /** Sources to start from, by name; the first stands in the field at the beginning. */
  samples: Readonly<Record<string, string>>;
  /** Words of the card. */
  locale?: Locale;
}

const widths = [240, 280, 320, 360, 480, 640];

/** A field and what becomes of the text in it, in whatever format: the card, the places it comes from, and what is wrong. */
export function PressReleaseWorkbench({ samples, locale }: PressReleaseWorkbenchProps) {
  const id = useId();
  const [text, setText] = useState(Object.values(samples)[0] ?? '');
  const [width, setWidth] = useState(360);
  // Typing goes first; what is read out of the text follows as fast as it can.
  const settled = useDeferredValue(text);
  const read = useRead(settled);
  const { articles = [], issues = [], format, reason } = read?.result ?? {};
  const [chosen, setChosen] = useState(0);
  const article = articles[chosen] ?? articles[0];
  const evidence = useMemo((): readonly Mark[] => {
    if (!read || !article) return [];
    return read.result.evidence ?? findInInput(read.text, article);
  }, [read, article]);
  const sample = Object.entries(samples).find(([, value]) => value === text)?.[0] ?? '';

  return (
    <div className="bench">
      <div className="bench-columns">
        <div className="bench-column">
          <section className="bench-section" aria-labelledby={`${id}-text`}>
            <div className="bench-head">
              <label className="bench-title" id={`${id}-text`} htmlFor={`${id}-field`}>
                Press release, feed, JSON-LD or ReliefWeb
              </label>
              <label className="bench-choice">
                Start from{' '}
                <select value={sample} onChange={({ target }) => setText(samples[target.value] ?? '')}>
                  {!sample && <option value="">your text</option>}
                  {Object.keys(samples).map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </label>
            </div>
            <textarea
              id={`${id}-field`}
              rows={14}
              spellCheck={false}
              dir="auto"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
            <p className="bench-status" role="status">
              {read && summaryOf(articles.length, evidence.length, issues.length)}
            </p>
            {format && (
              <p className="bench-none">
                {`Read as ${formatNames[format]}: ${reason}.`}
                {article && ` Language: ${article.language}.`}
              </p>
            )}
          </section>

          <section className="bench-section" aria-labelledby={`${id}-card`}>
            <div className="bench-head">
              <h3 className="bench-title" id={`${id}-card`}>
                Card
              </h3>
              <fieldset className="bench-widths">
                <legend>Width in pixels</legend>
                {widths.map((value) => (
                  <label key={value}>
                    <input
                      type="radio"
                      name={`${id}-width`}
                      checked={width === value}
                      onChange={() => setWidth(value)}
                    />
                    <span>{value}</span>
                  </label>
                ))}
              </fieldset>
            </div>
            {articles.length > 1 && (
              <label className="bench-choice">
                Shown{' '}
                <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
                  {articles.slice(0, mostRows).map(({ headline }, index) => (
                    <option key={index} value={index}>
                      {headline}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {article ? (
              <Scroll name="Card in its container" className="bench-stage">
                <div className="bench-width" data-width={width}>
                  <ArticleCard
                    article={article}
                    locale={wordsFor(article.language, locale)}
                    headingLevel={4}
                  />
                </div>
              </Scroll>
            ) : (
              read && <p className="bench-none">No card: there is no article in the text.</p>
            )}
          </section>
        </div>

        <div className="bench-column">
          <Reading
            text={read?.text ?? ''}
            // Markup and JSON run from left to right, whatever the language of the values in them.
            direction={format === 'text' ? directionOf(article?.language ?? 'en') : 'ltr'}
            article={article}
            evidence={evidence}
            issues={issues}
          />
        </div>
      </div>
    </div>
  );
}

/** The words of the toolbar; where it was left alone, those of the story's language. */
function wordsFor(language: string, locale?: Locale): Locale | undefined {
  if (locale && locale.language !== 'en') return locale;
  const [code] = language.split('-');
  return Object.values(locales).find((each) => each.language.split('-')[0] === code) ?? locale;
}

function summaryOf(articles: number, found: number, issues: number): string {
  const article = articles > 1 ? `${articles} articles` : articles ? 'One article' : 'No article';
  return `${article}, ${found} ${found === 1 ? 'value' : 'values'} found, ${issues || 'no'} ${issues === 1 ? 'issue' : 'issues'}.`;
}
