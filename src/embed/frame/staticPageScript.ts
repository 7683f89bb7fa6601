import { connectToHost, pinnedScheme } from './connectToHost.js';
import { connectToWordPress } from './connectToWordPress.js';

/** The script in the head of a page written by `staticPage`. Without it the page is complete, but does not report its height. */
const view = globalThis.window;
const { document: page, location } = view;
const pinned =
  pinnedScheme(location.hash) ?? (page.documentElement.dataset.colorScheme as 'light' | 'dark' | undefined);

// Set before the first paint, to avoid a flash of the other scheme.
if (pinned) page.documentElement.style.colorScheme = pinned;
page.addEventListener(
  'DOMContentLoaded',
  () => {
    connectToHost(view, pinned);
    connectToWordPress(view);
  },
  { once: true },
);
