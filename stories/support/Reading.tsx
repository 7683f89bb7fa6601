import { memo, useMemo } from 'react';
import { type AnnotatedLine, annotate, type Group, type Mark } from './annotate.js';
import { kindOf } from './foundValues.js';

interface ReadingProps {
  text: string;
  /** Whether the text is prose; else it is data, and every character counts. */
  isProse: boolean;
  direction: 'ltr' | 'rtl';
  evidence: readonly Mark[];
  /** Path of the value that is pointed at. */
  active: string | undefined;
  /** Name of the kind whose marks are shown; empty for all. */
  filter: string;
  /** Beginning of the ids of marks and of the lines of the list. */
  id: string;
}

/** Lines and rows that are drawn: nobody reads more of them here. */
export const maxRows = 200;

/** The text, with the words that became values marked: links to their lines in the list of values. */
export const Reading = memo(function Reading({ text, evidence, direction, isProse, ...marks }: ReadingProps) {
  const lines = useMemo(() => annotate(text, evidence), [text, evidence]);
  const mains = useMemo(() => mainGroups(lines), [lines]);
  return (
    <div className="bench-lines" dir={direction} data-prose={isProse || undefined}>
      {lines.slice(0, maxRows).map((line, index) => (
        <Line key={index} {...line} {...marks} mains={mains} />
      ))}
      {lines.length > maxRows && (
        <p className="tool-quiet">{`The first ${maxRows} of ${lines.length} lines.`}</p>
      )}
    </div>
  );
});

interface MarkProps extends Pick<ReadingProps, 'active' | 'filter' | 'id'> {
  mains: ReadonlySet<Group>;
}

const isPart = /\.(acronym|country|kind|parent|targets|within)\b/;

/** The words that name each thing: of several groups about one thing, only these are a link. */
function mainGroups(lines: readonly AnnotatedLine[]): ReadonlySet<Group> {
  const mains = new Map<string, Group>();
  const groups = lines.flatMap((line) => line.groups);
  const names = groups.filter(({ pieces }) =>
    pieces.some(({ paths }) => paths.some((path) => !isPart.test(path))),
  );
  for (const group of [...names, ...groups])
    if (group.item && !mains.has(group.item)) mains.set(group.item, group);
  return new Set(mains.values());
}

function Line({ story, groups, ...marks }: AnnotatedLine & MarkProps) {
  const isUnread = !story && groups.every(({ item }) => !item);
  return (
    <p
      className="bench-line"
      id={story && `${marks.id}-text-${story}`}
      tabIndex={story ? -1 : undefined}
      data-path={story}
      data-story={story?.replace(/\W.*/, '')}
      data-unread={isUnread || undefined}
      data-lit={(story && story === marks.active) || undefined}
    >
      {groups.map((group, index) => (
        <Words key={index} group={group} {...marks} />
      ))}
    </p>
  );
}

function Words({ group, active, filter, id, mains }: MarkProps & { group: Group }) {
  const { item, pieces } = group;
  const words = pieces.map(({ text, paths }, index) =>
    item !== active && paths.some((path) => path === active) ? (
      <span key={index} data-lit="">
        {text}
      </span>
    ) : (
      text
    ),
  );
  const kind = item ? kindOf(item) : undefined;
  if (!item || !kind || (filter && filter !== kind.name)) return words;
  const mark = {
    className: 'bench-mark',
    'data-path': item,
    'data-hue': kind.hue,
    'data-lit': item === active || undefined,
  };
  if (!mains.has(group)) return <span {...mark}>{words}</span>;
  return (
    <a {...mark} href={`#${id}-value-${item}`} id={`${id}-text-${item}`}>
      {words}
    </a>
  );
}
