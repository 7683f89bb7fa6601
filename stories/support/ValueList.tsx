import { type Found, kindOf } from './foundValues.js';
import { maxRows } from './Reading.js';

interface ValueListProps {
  found: readonly Found[];
  active: string | undefined;
  id: string;
}

/** Every value with its field in words: links to their words in the text. */
export function ValueList({ found, active, id }: ValueListProps) {
  return (
    <>
      <ul className="bench-values" role="list">
        {found.slice(0, maxRows).map(({ path, item, label, value, mark }, index) => {
          const isMain = found[index - 1]?.item !== item;
          const key = isMain ? item : path;
          return (
            <li key={path} data-part={!isMain || undefined}>
              <a
                href={`#${id}-text-${item}`}
                id={`${id}-value-${key}`}
                data-path={key}
                data-hue={kindOf(path).hue}
                data-lit={key === active || undefined}
              >
                <span className="bench-label">{label}</span> <bdi>{value}</bdi>{' '}
                {mark.confidence === 'likely' && <small>likely</small>}
              </a>
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
