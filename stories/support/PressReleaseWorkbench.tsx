import { type ClipboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import type { Locale } from '../../src/exports/index.js';
import { directionOf } from '../../src/exports/model.js';
import { CardPane } from './CardPane.js';
import { kindOf } from './foundValues.js';
import { locales } from './locales.js';
import { Reading } from './Reading.js';
import { useDrop } from './tools/files.js';
import { Scroll } from './tools/Scroll.js';
import { useEdits } from './useEdits.js';
import { usePointing } from './usePointing.js';
import { useRead } from './useRead.js';
import { WorkbenchFoot } from './WorkbenchFoot.js';
import { KindFilter, type View, WorkbenchHead } from './WorkbenchHead.js';
import './hues.css';
import './tools/tools.css';
import './workbench.css';

interface PressReleaseWorkbenchProps {
  /** Texts to start from, by name; the first is shown at the beginning. */
  samples: Readonly<Record<string, string>>;
  /** Locale strings of the card. */
  locale?: Locale;
}

const maxCharacters = 50_000;

/** A text of any format and the card it becomes: point at a value, and it lights up on both sides. */
export function PressReleaseWorkbench({ samples, locale }: PressReleaseWorkbenchProps) {
  const id = useId();
  const [text, setText] = useState(Object.values(samples)[0] ?? '');
  const [view, setView] = useState<View>('found');
  const [chosen, setChosen] = useState(0);
  const [filter, setFilter] = useState('');
  const pointing = usePointing();
  // Typing goes first; reading follows as fast as it can.
  const { read, editing } = useEdits(useRead(useDeferredValue(text), chosen));
  const language = read?.article?.language ?? 'en';
  const found = [...(read?.found ?? []), ...editing.open];
  // A text without such values shows all it has.
  const shown = found.some(({ path }) => kindOf(path).name === filter) ? filter : '';
  const isProse = read?.format === 'text';
  // Names that were seen and not used are marked, too.
  const marks = useMemo(
    () => [...(read?.evidence ?? []), ...editing.open.map(({ mark }) => mark)],
    [read, editing.open],
  );

  const replace = (next: string) => {
    setText(next);
    setChosen(0);
    if (view === 'data') setView('found');
  };
  const paste = ({ target, clipboardData }: ClipboardEvent) => {
    if (!(target as Element).matches('input, textarea')) replace(clipboardData.getData('text'));
  };

  return (
    <div className="tool bench" lang="en" dir="ltr" onPaste={paste} {...useDrop(replace)}>
      <div className="tool-screen">
        <WorkbenchHead samples={samples} text={text} view={view} onText={replace} onView={setView} />
        <div className="bench-filter">
          <KindFilter found={found} value={shown} onChange={setFilter} />
          {read?.article && (
            // Past the many links of the text, and on a phone past the card.
            <button
              type="button"
              className="tool-button"
              onClick={() => document.getElementById(`${id}-check`)?.focus()}
            >
              Check and complete
            </button>
          )}
        </div>
        <div className="tool-panes" {...pointing.handlers}>
          {view === 'edit' ? (
            <textarea
              className="bench-pane"
              aria-label="Press release, feed, JSON-LD or ReliefWeb response"
              placeholder="Paste a text here, or drop a file."
              spellCheck={false}
              dir="auto"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          ) : (
            <Scroll
              name={view === 'data' ? 'Article as JSON' : 'Text'}
              className="bench-pane"
              ref={pointing.textPane}
            >
              {view === 'data' ? (
                <pre>{JSON.stringify(read?.article, null, 2)?.slice(0, maxCharacters)}</pre>
              ) : (
                <Reading
                  text={read?.text ?? ''}
                  isProse={isProse}
                  // Markup and JSON run from left to right, whatever the language of the values in them.
                  direction={isProse ? directionOf(language) : 'ltr'}
                  evidence={marks}
                  active={pointing.active}
                  filter={shown}
                  id={id}
                />
              )}
            </Scroll>
          )}
          {read && (
            <CardPane
              read={read}
              editing={editing}
              filter={shown}
              locale={wordsFor(language, locale)}
              language={locale?.language}
              pointing={pointing}
              onChoose={setChosen}
              id={id}
            />
          )}
        </div>
        <WorkbenchFoot read={read} />
      </div>
    </div>
  );
}

/** The locale of the toolbar; if that is English, its default, the locale of the story's language. */
function wordsFor(language: string, locale?: Locale): Locale | undefined {
  if (locale && locale.language !== 'en') return locale;
  const [code] = language.split('-');
  return Object.values(locales).find((each) => each.language.split('-')[0] === code) ?? locale;
}
