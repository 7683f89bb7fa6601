import { useEffect, useId, useRef, useState } from 'react';
import { needsScript } from '../../../src/embed/snippetWays.js';
import { type HostPage, hostPage, hostPages } from '../hostPages/hostPages.js';
import { Select } from './Select.js';
import type { Settings } from './settings.js';

interface HostFramesProps {
  settings: Settings;
  snippet: string;
  onChange: (changed: Partial<Settings>) => void;
}

/** The snippet in six pages, each with a style of its own. */
export function HostFrames({ settings, snippet, onChange }: HostFramesProps) {
  const id = useId();
  const { way, pages } = settings;
  return (
    <section className="builder-section" aria-labelledby={`${id}-title`}>
      <div className="builder-head">
        <h2 id={`${id}-title`}>In six pages</h2>
        <div className="builder-bar">
          <Select
            name="pages"
            label="These pages are"
            settings={settings}
            onChange={onChange}
            names={{ '': 'as your system', light: 'light', dark: 'dark' }}
          />
        </div>
      </div>
      <p className="builder-quiet">
        {!needsScript(way)
          ? 'Live, and with scripts forbidden.'
          : 'Live, with this version’s scripts from here in the place of your host’s, and with the article in the snippet.'}
      </p>
      <div className="builder-pages">
        {hostPages.map((page) => (
          <HostFrame key={page.name} page={page} snippet={snippet} way={way} scheme={pages} />
        ))}
      </div>
    </section>
  );
}

interface HostFrameProps {
  page: HostPage;
  snippet: string;
  way: Settings['way'];
  scheme: Settings['pages'];
}

function HostFrame({ page, snippet, way, scheme }: HostFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(600);
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    const view = loads ? (frame.current?.contentWindow as (Window & typeof globalThis) | null) : undefined;
    // None while the frame is between two documents.
    const root = view?.document.documentElement;
    if (!view || !root) return;
    // As high as the page, within reason: a list of a thousand cards scrolls.
    const measure = () =>
      setHeight(Math.min(2400, Math.max(200, Math.ceil(root.getBoundingClientRect().height))));
    // The page's own: of sizes that change while they are told it complains to itself.
    const observer = new view.ResizeObserver(measure);
    observer.observe(root);
    return () => observer.disconnect();
  }, [loads]);

  const pinned = scheme && `<style>:root { color-scheme: ${scheme}; }</style>`;
  // Where the way is by script, the page is as any of this origin: a sandbox that lets both in would keep nothing out.
  const isScripted = needsScript(way);
  return (
    <figure>
      <figcaption>
        <b>{page.name}</b> {page.note} {page.notes?.[way]}
      </figcaption>
      <iframe
        // A frame keeps the sandbox that it was loaded with.
        key={`${isScripted}`}
        ref={frame}
        title={`${page.name}: the card in a page`}
        {...(!isScripted && { sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox' })}
        srcDoc={hostPage(page, snippet).replace('</head>', () => `${pinned}</head>`)}
        height={height}
        onLoad={() => setLoads((count) => count + 1)}
      />
    </figure>
  );
}
