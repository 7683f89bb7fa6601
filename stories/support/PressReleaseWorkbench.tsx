import { Fragment, memo, type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { ArticleCard, type Locale } from '../../src/exports/index.js';
import type { Issue } from '../../src/exports/model.js';
import { type AnnotatedLine, annotate, type Mark, valueAt } from './annotate.js';
import { findInInput } from './findInInput.js';
import { formatNames } from './formatNames.js';
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
                  <ArticleCard article={article} locale={locale} headingLevel={4} />
                </div>
              </Scroll>
            ) : (
              read && <p className="bench-none">No card: there is no article in the text.</p>
            )}
          </section>
        </div>

        <div className="bench-column">
          <Reading text={read?.text ?? ''} article={article} evidence={evidence} issues={issues} />
        </div>
      </div>
    </div>
  );
}

function summaryOf(articles: number, found: number, issues: number): string {
  const article = articles > 1 ? `${articles} articles` : articles ? 'One article' : 'No article';
  return `${article}, ${found} ${found === 1 ? 'value' : 'values'} found, ${issues || 'no'} ${issues === 1 ? 'issue' : 'issues'}.`;
}

interface ReadingProps {
  text: string;
  article: unknown;
  evidence: readonly Mark[];
  issues: readonly Issue[];
}

/** What the adapter read, and where. Draws again only when the text has settled. */
const Reading = memo(function Reading({ text, article, evidence, issues }: ReadingProps) {
  const lines = useMemo(() => annotate(text, evidence), [text, evidence]);
  return (
    <>
      <section className="bench-section">
        <h3 className="bench-title">Where it comes from</h3>
        <div className="bench-lines" dir="auto">
          {lines.slice(0, mostRows).map((line, index) => (
            <Line key={index} {...line} />
          ))}
        </div>
        <More of="lines" count={lines.length} />
      </section>

      <section className="bench-section">
        <h3 className="bench-title">Issues</h3>
        {issues.length === 0 && <p className="bench-none">None: every field that was found is good.</p>}
        <ul className="bench-issues" role="list">
          {issues.slice(0, mostRows).map(({ path, severity, message, suggestion }, index) => (
            <li key={index} data-severity={severity}>
              <b>{severity}</b> <code>{path || 'whole text'}</code> {message}
              {suggestion && <p>{suggestion}</p>}
            </li>
          ))}
        </ul>
        <More of="issues" count={issues.length} />
      </section>

      <details className="bench-section" open>
        <summary className="bench-title">Evidence</summary>
        <Scroll name="Evidence">
          <table>
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Value</th>
                <th scope="col">Rule</th>
              </tr>
            </thead>
            <tbody>
              {evidence.slice(0, mostRows).map(({ path, rule }, index) => (
                <tr key={index}>
                  <td>
                    <code>{path}</code>
                  </td>
                  <td dir="auto">{shown(valueAt(article, path))}</td>
                  <td>
                    <code>{rule}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <More of="values" count={evidence.length} />
      </details>

      <details className="bench-section">
        <summary className="bench-title">Article as JSON</summary>
        <Scroll name="Article as JSON">
          <pre>{article ? JSON.stringify(article, null, 2).slice(0, mostCharacters) : 'none'}</pre>
        </Scroll>
      </details>
    </>
  );
});

// A megabyte of text is read in a blink, but a page of a hundred thousand rows is no help to anybody.
const mostRows = 200;
const mostCharacters = 50_000;

/** A box that scrolls: with a name, and within reach of the keyboard. */
function Scroll({
  name,
  className = 'bench-scroll',
  children,
}: {
  name: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={className} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}

function More({ of, count }: { of: string; count: number }) {
  return count > mostRows && <p className="bench-none">{`The first ${mostRows} of ${count} ${of}.`}</p>;
}

function Line({ fields, pieces }: AnnotatedLine) {
  return (
    <>
      <div className="bench-fields">
        {fields.map((field) => (
          <code key={field} data-family={familyOf(field)}>
            {field}
          </code>
        ))}
      </div>
      <p className="bench-line" data-read={fields.length > 0 || undefined}>
        {pieces.map((piece, index) =>
          piece.fields.length ? (
            <mark key={index} data-family={familyOf(piece.fields.at(-1)!)}>
              {piece.text}
              {piece.ended.map((field) => (
                <Fragment key={field}>
                  {' '}
                  <code>{shortened(field, piece.fields)}</code>
                </Fragment>
              ))}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
    </>
  );
}

/** `.country` inside of `funders[0]`, the whole path elsewhere. */
function shortened(field: string, around: readonly string[]): string {
  const parent = around.find((other) => field.startsWith(`${other}.`));
  return parent ? field.slice(parent.length) : field;
}

/** Fields of a kind share a colour. */
function familyOf(field: string): 'place' | 'role' | 'goal' | 'story' {
  if (field.startsWith('locations')) return 'place';
  if (/^(participants|partners|funders|project)/.test(field)) return 'role';
  return field.startsWith('sdgs') ? 'goal' : 'story';
}

function shown(value: unknown): string {
  const { name, headline, content } = (value ?? {}) as {
    name?: string;
    headline?: string;
    content?: { text: string }[];
  };
  const text = content?.map((run) => run.text).join('') ?? name ?? headline;
  const full = text ?? (typeof value === 'string' ? value : JSON.stringify(value)) ?? '';
  return full.length > 120 ? `${full.slice(0, 119)}…` : full;
}
