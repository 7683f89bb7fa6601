import { type CSSProperties, useDeferredValue, useId, useRef, useState } from 'react';
import { type Article, ArticleCard, type ArticleCardProps } from '../../src/exports/index.js';
import {
  type ColorScheme,
  contrastsOf,
  type SolveThemeResult,
  solveTheme,
  type ThemeColors,
  themeCss,
} from '../../src/exports/theme.js';
import { CopyButton } from './tools/CopyButton.js';
import './tools/tools.css';
import './stories.css';
import './themeStage.css';
import './themeSolver.css';

interface ThemeSolverProps {
  article: Article;
  /** Initial value of the field. */
  brandColor: string;
  /** Locale strings of the card. */
  locale?: ArticleCardProps['locale'];
}

/** A brand colour and its two themes by `solveTheme`, with the contrast of every pair. */
export function ThemeSolver({ article, brandColor, locale }: ThemeSolverProps) {
  const id = useId();
  const [text, setText] = useState(brandColor);
  const [contrast, setContrast] = useState(4.5);
  const settled = useDeferredValue(text);
  const result = solveTheme(settled, { contrast });
  return (
    <div className="solver">
      <div className="solver-form">
        <label htmlFor={`${id}-text`}>Brand colour</label>
        <input
          id={`${id}-text`}
          value={text}
          spellCheck={false}
          aria-describedby={`${id}-issues`}
          onChange={({ target }) => setText(target.value)}
        />
        <input
          type="color"
          aria-label="Pick a colour"
          value={result.ok ? result.brandColor : '#000000'}
          onChange={({ target }) => setText(target.value)}
        />
        <label>
          Contrast of text{' '}
          <select value={contrast} onChange={({ target }) => setContrast(Number(target.value))}>
            <option value={4.5}>4.5 (AA)</option>
            <option value={7}>7 (AAA)</option>
          </select>
        </label>
      </div>
      <div id={`${id}-issues`} role="status">
        {result.issues.map(({ path, message, suggestion }) => (
          <p key={path} className="solver-issue">
            {`${path}: ${message}${suggestion ? ` (${suggestion})` : ''}`}
          </p>
        ))}
      </div>
      {result.ok && <Solved result={result} article={article} locale={locale} />}
    </div>
  );
}

interface SolvedProps {
  result: Extract<SolveThemeResult, { ok: true }>;
  article: Article;
  locale: ArticleCardProps['locale'];
}

function Solved({ result, article, locale }: SolvedProps) {
  const shown = useRef<HTMLPreElement>(null);
  const css = themeCss(result, '.our-news');
  return (
    <>
      <div className="theme-stages">
        {(['light', 'dark'] as const).map((scheme) => (
          <div
            key={scheme}
            className="theme-stage"
            data-color-scheme={scheme}
            style={result[scheme] as CSSProperties}
          >
            <h2>{titleOf(scheme, result)}</h2>
            <ArticleCard article={article} locale={locale} />
            <Pairs colors={result[scheme]} scheme={scheme} />
          </div>
        ))}
      </div>
      <div className="tool solver-result">
        <div className="tool-bar">
          <CopyButton text={css} shownIn={shown}>
            Copy the CSS
          </CopyButton>
        </div>
        <pre ref={shown}>{css}</pre>
      </div>
    </>
  );
}

function titleOf(scheme: ColorScheme, { [scheme]: colors, shift }: SolvedProps['result']): string {
  const name = scheme === 'light' ? 'Light' : 'Dark';
  if (shift[scheme] === 0) return `${name}: ${colors['--nc-color-accent']}, the unchanged brand colour`;
  return `${name}: ${colors['--nc-color-accent']}, moved by ${shift[scheme].toFixed(2)}`;
}

/** A sample of each pair, with its contrast. */
function Pairs({ colors, scheme }: { colors: ThemeColors; scheme: ColorScheme }) {
  return (
    <table className="solver-pairs">
      <caption>{`Contrast, ${scheme}`}</caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Needs</th>
          <th scope="col">Has</th>
        </tr>
      </thead>
      <tbody>
        {contrastsOf(colors).map(({ ink, ground, least, ratio, passes, where }) => (
          <tr key={where}>
            <th scope="row">
              <span
                className="solver-pair"
                aria-hidden="true"
                style={{ color: colors[ink], background: colors[ground] }}
              >
                Aa
              </span>
              {where}
            </th>
            <td>{least}</td>
            <td>{`${ratio.toFixed(2)} ${passes ? '✓' : '✗ fails'}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
