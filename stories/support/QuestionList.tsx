import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { type AnswerField, choices } from './answers.js';
import { kindOf } from './foundValues.js';
import type { Questions } from './useAnswers.js';
import './questions.css';

interface QuestionListProps {
  questions: Questions;
  active: string | undefined;
  /** Beginning of the ids of the lines. */
  id: string;
}

/** Questions shown at first. */
const few = 6;
const kindOfLabel = { Organisation: 'organization', Place: 'place', Date: 'date' } as const;

/** Names and dates that were seen and not used: one press puts one into its field. */
export function QuestionList({ questions, active, id }: QuestionListProps) {
  const { open, answers, answer, undo } = questions;
  const [showsAll, setShowsAll] = useState(false);
  const section = useRef<HTMLElement>(null);
  /** Where the focus goes when the list has changed. */
  const next = useRef<() => HTMLElement | null | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves the focus only after an answer.
  useEffect(() => {
    next.current?.()?.focus();
    next.current = undefined;
  }, [answers]);

  if (!open.length && !answers.length) return null;
  const choose = ({ currentTarget }: MouseEvent<HTMLElement>, index: number, field?: AnswerField) => {
    const words = currentTarget.textContent;
    next.current = () => buttonAt(section.current, index, words) ?? section.current;
    answer(open[index]!.path, field);
  };
  const undoLast = () => {
    const { path } = answers.at(-1)!;
    next.current = () => document.getElementById(`${id}-value-${path}`);
    undo();
  };
  const shown = showsAll ? open : open.slice(0, few);
  return (
    <section className="bench-questions" aria-label="Seen and not used" ref={section} tabIndex={-1}>
      <header>
        <h2 className="tool-title">Seen, not used</h2>
        <p role="status">{leftToCheck(open.length)}</p>
        <button type="button" className="tool-button" disabled={!answers.length} onClick={undoLast}>
          Undo
        </button>
      </header>
      <ul role="list">
        {shown.map(({ path, label, value }, index) => (
          <li
            key={path}
            id={`${id}-value-${path}`}
            tabIndex={-1}
            data-path={path}
            data-hue={kindOf(path).hue}
            data-lit={path === active || undefined}
          >
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a line. */}
            <div role="group" aria-label={value}>
              <span className="bench-seen">
                <bdi>{value}</bdi> <small>{label.toLowerCase()}</small>
              </span>
              <span className="bench-answers">
                {choices[kindOfLabel[label as keyof typeof kindOfLabel]].map(([field, words]) => (
                  <button
                    key={field}
                    type="button"
                    data-hue={kindOf(field).hue}
                    onClick={(event) => choose(event, index, field)}
                  >
                    {words}
                  </button>
                ))}
                <button type="button" onClick={(event) => choose(event, index)}>
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
    </section>
  );
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
