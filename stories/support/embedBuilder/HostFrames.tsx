import { useState } from 'react';
import { needsScript } from '../../../src/embed/snippetWays.js';
import { hostPage, hostPages } from '../hostPages/hostPages.js';
import { HostFrame } from './HostFrame.js';
import type { Settings } from './settings.js';

interface HostFramesProps {
  settings: Settings;
  snippet: string;
}

/** The snippet in six pages, each with a style of its own; they load when they are asked for. */
export function HostFrames({ settings: { way, pages }, snippet }: HostFramesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="builder-hosts" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Try it in six host pages</summary>
      <p className="tool-quiet">
        {needsScript(way)
          ? 'Live, with the scripts of this version from here, and with the article in the snippet.'
          : 'Live, and with scripts forbidden.'}
      </p>
      <div className="builder-pages">
        {isOpen &&
          hostPages.map((page) => (
            <figure key={page.name}>
              <figcaption>
                <b>{page.name}</b> {page.note} {page.notes?.[way]}
              </figcaption>
              <HostFrame
                title={`${page.name}: the card in a page`}
                html={hostPage(page, snippet)}
                way={way}
                scheme={pages}
              />
            </figure>
          ))}
      </div>
    </details>
  );
}
