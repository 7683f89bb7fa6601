import { useEffect, useId, useRef, useState } from 'react';
import { throughStream } from './address.js';
import type { BuiltSnippet } from './build.js';
import type { Settings } from './settings.js';

interface SnippetProps {
  way: Settings['way'];
  built: BuiltSnippet | undefined;
}

/** What is to be copied, and the command that prints the same. */
export function Snippet({ way, built }: SnippetProps) {
  const id = useId();
  const [copied, setCopied] = useState({ snippet: '', said: '' });
  const code = useRef<HTMLPreElement>(null);
  const { snippet = '', command = '', themeCss = '' } = built ?? {};
  const size = useGzipSize(snippet);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet);
      setCopied({ snippet, said: 'Copied.' });
    } catch {
      if (code.current) getSelection()?.selectAllChildren(code.current);
      setCopied({
        snippet,
        said: 'The browser does not let this page copy. The snippet is selected: copy it by keyboard.',
      });
    }
  };

  return (
    <section className="builder-section" aria-labelledby={`${id}-title`}>
      <div className="builder-head">
        <h2 id={`${id}-title`}>Snippet</h2>
        <div className="builder-bar">
          {/* Of another snippet than was copied there is nothing to say. */}
          <span role="status">{copied.snippet === snippet && copied.said}</span>
          <button type="button" className="builder-copy" disabled={!snippet} onClick={copy}>
            Copy
          </button>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="builder-code" aria-label="HTML of the card" tabIndex={0}>
        <pre ref={code} dir="ltr">
          {snippet || 'Nothing: there is no article in the text.'}
        </pre>
      </section>
      <p className="builder-quiet">
        {snippet && size !== undefined && `${(size / 1000).toFixed(1)} kB when packed by gzip. `}
        {(way === 'element' || way === 'iframe') &&
          'Put the package’s folder dist/script on your host and name its address above; the hash in the snippet is that of this version’s script.'}
      </p>
      <details>
        <summary>The same by the command</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section className="builder-code" aria-label="Command" tabIndex={0}>
          <pre dir="ltr">{command}</pre>
        </section>
        {themeCss && (
          <>
            <p className="builder-quiet">With this as theme.css:</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
            <section className="builder-code" aria-label="theme.css" tabIndex={0}>
              <pre dir="ltr">{themeCss}</pre>
            </section>
          </>
        )}
      </details>
    </section>
  );
}

/** Bytes of a text after gzip, as servers send it. */
function useGzipSize(text: string): number | undefined {
  const [size, setSize] = useState<number>();
  useEffect(() => {
    let isLast = true;
    throughStream(new TextEncoder().encode(text), new CompressionStream('gzip')).then((bytes) => {
      if (isLast) setSize(bytes.length);
    });
    return () => {
      isLast = false;
    };
  }, [text]);
  return size;
}
