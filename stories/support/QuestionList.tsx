import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { type AnswerField, choices } from './edits.js';
import { kindOf } from './foundValues.js';
import type { Editing } from './useEdits.js';
import './questions.css';

interface QuestionListProps {
  editing: Editing;
  active: string | undefined;
  /** Beginning of the ids of the lines. */
  id: string;
  /** Other ways to complete the article. */
  children: ReactNode;
}

/** Questions shown at first. */
const few = 6;

/** Names and dates that were seen and not used: one press puts one into its field. */
export function QuestionList({ editing, active, id, children }: QuestionListProps) {
  const { open, asks, edits, message, edit, undo } = editing;
  const [showsAll, setShowsAll] = useState(false);
  const section = useRef<HTMLElement>(null);

  const choose = ({ currentTarget }: MouseEvent<HTMLElement>, index: number, field?: AnswerField) => {
    const words = currentTarget.textContent;
    const next = () => buttonAt(section.current, index, words) ?? section.current;
    edit({ type: 'answer', path: open[index]!.path, field }, next);
  };
  const undoLast = () => {
    const last = edits.at(-1)!;
    undo(() => {
      if (last.type === 'add') return section.current?.querySelector<HTMLElement>('form [name="value"]');
      const line = document.getElementById(`${id}-value-${last.path}`);
      // The line of a value has a button that takes it out again.
      return last.type === 'remove' ? line?.parentElement?.querySelector('button') : line;
    });
  };
  const shown = showsAll ? open : open.slice(0, few);
  return (
    <section
      className="bench-questions"
      id={`${id}-check`}
      aria-label="Check and complete"
      ref={section}
      tabIndex={-1}
    >
      <header>
        <h2 className="tool-title">Check and complete</h2>
        <p role="status">{[message, asks && leftToCheck(open.length)].filter(Boolean).join(' ')}</p>
        <button type="button" className="tool-button" disabled={!edits.length} onClick={undoLast}>
          Undo
        </button>
      </header>
      <ul role="list">
        {shown.map(({ path, kind, label, value }, index) => (
          <li
            key={path}
            id={`${id}-value-${path}`}
            tabIndex={-1}
            data-path={path}
            data-hue={kindOf(path).hue}
            data-lit={path === active || undefined}
          >
            {/* One stop of the Tab key for each question; arrow keys move between its answers. */}
            <div role="toolbar" aria-label={value} onKeyDown={moveFocus}>
              <span className="bench-seen">
                <bdi>{value}</bdi> <small>{label.toLowerCase()}</small>
              </span>
              <span className="bench-answers">
                {choices[kind].map(([field, words], place) => (
                  <button
                    key={field}
                    type="button"
                    tabIndex={place ? -1 : 0}
                    data-hue={kindOf(field).hue}
                    onClick={(event) => choose(event, index, field)}
                  >
                    {words}
                  </button>
                ))}
                <button type="button" tabIndex={-1} onClick={(event) => choose(event, index)}>
                  No
                </button>
              </span>
            </div>
          </li>
        ))}
      </ul>
      {open.length > shown.length && (
        <button type="button" className="tool-button" onClick={() => setShowsAll(true)}>
          {`Show all ${open.length}`}
        </button>
      )}
      {children}
    </section>
  );
}

function moveFocus({ key, currentTarget, target }: KeyboardEvent<HTMLElement>) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const buttons = [...currentTarget.querySelectorAll('button')];
  if (step) buttons.at((buttons.indexOf(target as HTMLButtonElement) + step) % buttons.length)?.focus();
}

function leftToCheck(count: number): string {
  return count ? `${count} left to check` : 'Nothing left to check';
}

/** The same button of the question at an index, or of the last one, so that answers by keyboard follow one another. */
function buttonAt(section: HTMLElement | null, index: number, words: string | null): HTMLElement | undefined {
  const lines = [...(section?.querySelectorAll('li') ?? [])];
  const buttons = [...((lines[index] ?? lines.at(-1))?.querySelectorAll('button') ?? [])];
  return buttons.find(({ textContent }) => textContent === words) ?? buttons[0];
}
