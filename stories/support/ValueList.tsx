import type { MouseEvent } from 'react';
import { type Found, kindOf } from './foundValues.js';
import { maxRows } from './Reading.js';
import type { Editing } from './useEdits.js';

interface ValueListProps {
  found: readonly Found[];
  active: string | undefined;
  editing: Editing;
  id: string;
}

/** Every value with its field in words: links to their words in the text. All but the headline can be taken out. */
export function ValueList({ found, active, editing, id }: ValueListProps) {
  const remove = ({ currentTarget }: MouseEvent<HTMLElement>, path: string, name: string) => {
    const list = currentTarget.closest('ul')!;
    const index = [...list.querySelectorAll('button')].indexOf(currentTarget as HTMLButtonElement);
    const next = () => {
      const buttons = list.querySelectorAll('button');
      return buttons[Math.min(index, buttons.length - 1)] ?? list.querySelector('a');
    };
    editing.edit({ type: 'remove', path }, next, `Removed: ${name}.`);
  };
  return (
    <>
      <ul className="bench-values" role="list">
        {found.slice(0, maxRows).map(({ path, item, label, value, mark }, index) => {
          const isMain = found[index - 1]?.item !== item;
          const key = isMain ? item : path;
          return (
            <li key={path} data-part={!isMain || undefined}>
              <a
                href={mark.rule === 'typed' ? undefined : `#${id}-text-${item}`}
                id={`${id}-value-${key}`}
                data-path={key}
                data-hue={kindOf(path).hue}
                data-lit={key === active || undefined}
              >
                <span className="bench-label">{label}</span> <bdi>{value}</bdi>{' '}
                {mark.confidence === 'likely' && <small>likely</small>}
              </a>
              {isMain && item !== 'headline' && (
                <button
                  type="button"
                  title="Remove"
                  aria-label={`Remove ${label} ${value}`}
                  onClick={(event) => remove(event, item, `${label} ${value}`)}
                >
                  ×
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {found.length > maxRows && (
        <p className="tool-quiet">{`The first ${maxRows} of ${found.length} values.`}</p>
      )}
    </>
  );
}
