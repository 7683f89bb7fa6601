import { Fragment, memo, useMemo } from 'react';
import type { Issue } from '../../src/exports/model.js';
import { type AnnotatedLine, annotate, type Mark, valueAt } from './annotate.js';
import { Scroll } from './Scroll.js';

interface ReadingProps {
  text: string;
  direction: 'ltr' | 'rtl';
  article: unknown;
  evidence: readonly Mark[];
  issues: readonly Issue[];
}

/** What the adapter read, and where. Draws again only when the text has settled. */
export const Reading = memo(function Reading({ text, direction, article, evidence, issues }: ReadingProps) {
  const lines = useMemo(() => annotate(text, evidence), [text, evidence]);
  return (
    <>
      <section className="bench-section">
        <h3 className="bench-title">Where it comes from</h3>
        <div className="bench-lines" dir={direction}>
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
export const mostRows = 200;
const mostCharacters = 50_000;

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
