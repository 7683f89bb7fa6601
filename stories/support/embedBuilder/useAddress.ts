import { useEffect, useState } from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { fromAddress, toAddress } from './address.js';
import { settingsFor } from './settings.js';

type Samples = Readonly<Record<string, string>>;

/** Settings that stand in the page's address, and whether they were too much for it. */
export function useAddress(samples: Samples) {
  const [settings, setSettings] = useState(() => settingsFor(Object.values(samples)[0] ?? ''));
  const [isRead, setRead] = useState(false);
  const [isTooLong, setTooLong] = useState(false);

  useEffect(() => {
    let isLast = true;
    fromAddress(hashAround(), samples).then((told) => {
      if (!isLast) return;
      setSettings(told);
      setRead(true);
    });
    return () => {
      isLast = false;
    };
  }, [samples]);

  useEffect(() => {
    if (!isRead) return;
    // Not at every key: browsers limit how often an address may change.
    const timer = setTimeout(async () => {
      const address = await toAddress(settings, samples);
      setTooLong(address === undefined);
      if (address !== undefined) writeHash(address);
    }, 300);
    return () => clearTimeout(timer);
  }, [settings, samples, isRead]);

  return { settings, setSettings, isTooLong };
}

/** Storybook's own window around this page, whose address a reader sees and sends; undefined without one. */
function storybook(): Window | undefined {
  try {
    const { parent } = window;
    return parent !== window && new URLSearchParams(parent.location.search).has('path') ? parent : undefined;
  } catch {
    return undefined; // of another origin
  }
}

function hashAround(): string {
  return window.location.hash || (storybook()?.location.hash ?? '');
}

function writeHash(address: string): void {
  if (window.location.hash.slice(1) === address) return;
  window.history.replaceState(window.history.state, '', `#${address}`);
  if (storybook()) addons.getChannel().emit(NAVIGATE_URL, `#${address}`, { replace: true });
}
