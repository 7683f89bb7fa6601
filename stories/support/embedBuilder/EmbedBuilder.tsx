import { useCallback, useDeferredValue } from 'react';
import { ArticleInput } from './ArticleInput.js';
import { Choices } from './Choices.js';
import { HostFrames } from './HostFrames.js';
import { Snippet } from './Snippet.js';
import type { Settings } from './settings.js';
import { useAddress } from './useAddress.js';
import { useBuilt } from './useBuilt.js';
import './embedBuilder.css';

interface EmbedBuilderProps {
  /** Texts to start from, by name; the first stands in the field at the beginning. */
  samples: Readonly<Record<string, string>>;
}

/** From a text to the HTML that puts its card into a page: what is read, how it looks in six pages, and what to copy. */
export function EmbedBuilder({ samples }: EmbedBuilderProps) {
  const { settings, setSettings, isTooLong } = useAddress(samples);
  // Typing goes first.
  const { built, failed } = useBuilt(useDeferredValue(settings));
  const change = useCallback(
    (changed: Partial<Settings>) => setSettings((before) => ({ ...before, ...changed })),
    [setSettings],
  );
  return (
    <div className="builder">
      <ArticleInput
        settings={settings}
        samples={samples}
        built={built}
        failed={failed}
        onChange={change}
        isTooLong={isTooLong}
      />
      <Choices settings={settings} built={built} onChange={change} />
      <Snippet way={settings.way} built={built} />
      <HostFrames settings={settings} snippet={built?.preview ?? ''} onChange={change} />
    </div>
  );
}
