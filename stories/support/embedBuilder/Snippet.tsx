import { useEffect, useRef, useState } from 'react';
import { CopyButton } from '../tools/CopyButton.js';
import { Scroll } from '../tools/Scroll.js';
import { Segments } from '../tools/Segments.js';
import { throughStream } from './address.js';
import type { BuiltSnippet } from './build.js';
import { Elided, hasLongRuns } from './Elided.js';
import { PngDownload } from './PngDownload.js';
import type { Settings } from './settings.js';

interface SnippetProps {
  method: Settings['method'];
  built: BuiltSnippet | undefined;
}

const notes: Readonly<Record<Settings['method'], string>> = {
  static: 'No script, no request but the picture. Paste it where the card should appear.',
  plain: 'No script, no template. The page’s own styles reach the card.',
  markup: 'For hosts that strip styles. Put the package’s cards.css into the style sheet of the page.',
  element: 'One script from your host, checked by its hash.',
  iframe: 'A frame, and a script from your host that gives it its height.',
  email: 'For a program that sends mail: the subject is its title. The only request is for the picture.',
  image:
    '1200 × 630 pixels, for messengers and social media. The command makes a PNG, with the story’s picture by --picture.',
  story: 'The whole story, to send to editors, to publish elsewhere, or to print.',
};

const card = { label: 'HTML', name: 'HTML of the card', file: 'card.html' };

/** What there is to copy, and the name of its file. */
const products: Readonly<Record<Settings['method'], typeof card>> = {
  static: card,
  plain: card,
  markup: card,
  element: card,
  iframe: card,
  email: { label: 'HTML', name: 'HTML of the e-mail', file: 'mail.html' },
  image: { label: 'SVG', name: 'SVG of the share image', file: 'share.svg' },
  story: { label: 'HTML', name: 'HTML of the story', file: 'story.html' },
};

/** What to copy: the HTML, or the command that prints it. */
export function Snippet({ method, built }: SnippetProps) {
  const code = useRef<HTMLPreElement>(null);
  const [chosen, setChosen] = useState('html');
  const [showsAll, setShowsAll] = useState(false);
  const { snippet = '', command = '', themeCss = '' } = built ?? {};
  const size = useGzipSize(snippet);
  const views = {
    html: { ...products[method], text: snippet },
    command: { label: 'Command', name: 'Command', text: snippet && command, file: undefined },
    ...(themeCss && { theme: { label: 'theme.css', name: 'theme.css', text: themeCss, file: 'theme.css' } }),
  };
  const shown = chosen in views ? (chosen as keyof typeof views) : 'html';
  const { name, text, file } = views[shown]!;

  return (
    <section className="builder-snippet" aria-label="Snippet">
      <Scroll name={name} className="builder-code" data-all={showsAll || undefined}>
        <pre ref={code} dir="ltr">
          {text ? <Elided code={text} /> : 'Nothing: there is no article in the text.'}
        </pre>
      </Scroll>
      <div className="tool-bar">
        <Segments
          legend="Show"
          hidesLegend
          options={Object.entries(views).map(([value, { label }]) => [value, label])}
          value={shown}
          onChange={setChosen}
        />
        <p className="tool-quiet">
          {shown === 'html' && notes[method]}
          {shown === 'html' && snippet && size !== undefined && ` ${(size / 1000).toFixed(1)} kB with gzip.`}
          {shown === 'command' && (method === 'image' ? 'Makes a PNG of it.' : 'Prints the same HTML.')}
          {shown === 'theme' &&
            (method === 'markup'
              ? 'Put it into the style sheet of the page, beside cards.css.'
              : 'The file that the command reads.')}
        </p>
        {hasLongRuns(text) && (
          <button
            type="button"
            className="tool-button"
            aria-pressed={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            Show all
          </button>
        )}
        {method === 'image' && shown === 'html' && text && <PngDownload svg={text} />}
        {file && text && (
          <a
            className="tool-button"
            download={file}
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          >
            Download
          </a>
        )}
        <CopyButton text={text} shownIn={code}>
          Copy
        </CopyButton>
      </div>
    </section>
  );
}

/** Bytes of a text after gzip, as servers send it. */
function useGzipSize(text: string): number | undefined {
  const [size, setSize] = useState<number>();
  useEffect(() => {
    let isLatest = true;
    throughStream(new TextEncoder().encode(text), new CompressionStream('gzip')).then((bytes) => {
      if (isLatest) setSize(bytes.length);
    });
    return () => {
      isLatest = false;
    };
  }, [text]);
  return size;
}
