import { Fragment, useEffect, useRef } from 'react';
import { ArticleCard, type Locale } from '../../src/exports/index.js';
import { AddValue } from './AddValue.js';
import { embargoTimes } from './embargoTimes.js';
import { type Found, kindOf, kinds } from './foundValues.js';
import { LeftOutList } from './LeftOutList.js';
import { QuestionList } from './QuestionList.js';
import { maxRows } from './Reading.js';
import { labelOf } from './tools/fieldLabels.js';
import { IssueList } from './tools/IssueList.js';
import { Scroll } from './tools/Scroll.js';
import { useCardHighlights } from './useCardHighlights.js';
import type { Editing } from './useEdits.js';
import { type Pointing, reveal } from './usePointing.js';
import type { Read } from './useRead.js';
import { ValueList } from './ValueList.js';
import { whereFound } from './whereFound.js';

interface CardPaneProps {
  read: Read;
  editing: Editing;
  filter: string;
  locale: Locale | undefined;
  /** Language of the messages about issues. */
  language: string | undefined;
  pointing: Pointing;
  onChoose: (index: number) => void;
  id: string;
}

/** The card, where the value that is pointed at was found, and the list of all values. */
export function CardPane({ read, editing, filter, locale, language, pointing, onChoose, id }: CardPaneProps) {
  const { articles, article, found, issues } = read;
  const { pointed, active } = pointing;
  const pane = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const { rangeFor, pathAt } = useCardHighlights({ container, article, locale, found, active, filter });

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves only when another value is pointed at.
  useEffect(() => {
    if (pointed?.side === 'text') reveal(pane.current, rangeFor(pointed.path));
    else if (pointed)
      reveal(pointing.textPane.current, pointing.textPane.current?.querySelector('[data-lit]'));
  }, [pointed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves only when another kind is chosen.
  useEffect(() => {
    const { current: text } = pointing.textPane;
    if (filter) reveal(text, text?.querySelector('.bench-mark'));
  }, [filter]);

  return (
    <Scroll name="Card and values" className="bench-pane bench-pane-card" ref={pane}>
      <p className="bench-where" data-active={active && ''}>
        {/* Only values are announced, not the hint. */}
        <span aria-live="polite">
          {active && (
            <Where
              read={read}
              found={[...found, ...editing.open]}
              active={active}
              isShown={/^seen/.test(active) || rangeFor(active) !== undefined}
            />
          )}
        </span>
        {!active &&
          'Point at a word, a line of the card or a value to light up the others, and to read where it was found.'}
      </p>
      {articles.length > 1 && (
        <label className="tool-field">
          Shown
          <select
            value={Math.max(0, articles.indexOf(article!))}
            onChange={({ target }) => onChoose(Number(target.value))}
          >
            {articles.slice(0, maxRows).map(({ headline }, index) => (
              <option key={index} value={index}>
                {headline}
              </option>
            ))}
          </select>
        </label>
      )}
      {article?.embargoUntil && <p>{embargoNote(article.embargoUntil)}</p>}
      {article ? (
        <div
          className="bench-card"
          ref={container}
          data-hue={(active ? kindOf(active) : kinds.find(({ name }) => name === filter))?.hue}
          onPointerMove={(event) => pointing.point(pathAt(event), 'card')}
        >
          <ArticleCard article={article} locale={locale} headingLevel={2} now={article.embargoUntil} />
        </div>
      ) : (
        <p className="tool-quiet">No card: there is no article in the text.</p>
      )}
      {article && (
        <QuestionList editing={editing} active={active} id={id}>
          <AddValue article={article} editing={editing} />
        </QuestionList>
      )}
      {article?.evidence && (
        <details className="bench-where">
          <summary>Where this comes from</summary>
          <ul>
            {article.evidence.map(({ path, quote }) => (
              <li key={`${path} ${quote}`}>
                <b>{labelOf(path)}:</b> <bdi>{quote}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <IssueList issues={issues} language={language} />
      <LeftOutList text={read.text} leftOut={read.leftOut ?? []} />
      {found.length > 0 && (
        <>
          <h2 className="tool-title">Values found</h2>
          <ValueList
            found={filter ? found.filter(({ path }) => kindOf(path).name === filter) : found}
            active={active}
            editing={editing}
            id={id}
          />
        </>
      )}
    </Scroll>
  );
}

/** Only the workbench shows such a card. */
function embargoNote(embargoUntil: string): string {
  const times = embargoTimes(embargoUntil);
  return times
    ? `Embargoed until ${times.until} (your time: ${times.local}).`
    : 'Embargoed: the time of its end is not understood.';
}

interface WhereProps {
  read: Read;
  found: readonly Found[];
  active: string;
  /** Whether the card shows the value. */
  isShown: boolean;
}

function Where({ read: { text, evidence }, found, active, isShown }: WhereProps) {
  const values: readonly Found[] = found.filter(({ path, item }) => path === active || item === active);
  const [main, ...parts] = values;
  if (!main) return null;
  const all = [main, ...(main.path === active ? [] : parts)].map(({ value }) => value);
  return (
    <>
      <b>{`${main.label}:`}</b>{' '}
      {[...new Set(all)].map((value, index) => (
        <Fragment key={value}>
          {index > 0 && ' · '}
          <bdi>{short(value)}</bdi>
        </Fragment>
      ))}
      {'. '}
      {whereFound(main, text, evidence)} {!isShown && 'This card does not show it.'}
    </>
  );
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text.replace(/\.$/, '');
}
