import { useCallback, useDeferredValue, useMemo } from 'react';
import { useDrop } from '../tools/files.js';
import { Choices } from './Choices.js';
import { Preview } from './Preview.js';
import { Snippet } from './Snippet.js';
import { StoryChoice } from './StoryChoice.js';
import type { Settings } from './settings.js';
import { useAddress } from './useAddress.js';
import { useBuilt } from './useBuilt.js';
import '../tools/tools.css';
import './embedBuilder.css';

interface EmbedBuilderProps {
  /** Texts to start from, by group and name; the first is shown at the beginning. */
  samples: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** From an article to the HTML that embeds it: settings, a live preview, and the snippet to copy. */
export function EmbedBuilder({ samples }: EmbedBuilderProps) {
  const texts = useMemo(() => Object.assign({}, ...Object.values(samples)), [samples]);
  const { settings, setSettings, isTooLong } = useAddress(texts);
  // Typing goes first.
  const { built, failed } = useBuilt(useDeferredValue(settings));
  const change = useCallback(
    (changed: Partial<Settings>) => setSettings((before) => ({ ...before, ...changed })),
    [setSettings],
  );
  const drop = useDrop((text) => change({ text, pick: '' }));
  return (
    <div className="tool builder" lang="en" dir="ltr" {...drop}>
      <div className="tool-screen">
        <StoryChoice
          settings={settings}
          samples={samples}
          built={built}
          failed={failed}
          isTooLong={isTooLong}
          onChange={change}
        />
        <div className="tool-panes">
          <Choices settings={settings} built={built} onChange={change} />
          <Preview settings={settings} snippet={built?.preview ?? ''} onChange={change} />
        </div>
        <Snippet method={settings.method} built={built} />
      </div>
    </div>
  );
}
