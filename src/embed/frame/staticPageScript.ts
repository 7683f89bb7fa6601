import { connectToHost, pinnedScheme } from './connectToHost.js';

/** The script in the head of a page that `staticPage` makes. Without it the page is complete, but does not report its height. */
const view = globalThis.window;
const { document: page, location } = view;
const pinned =
  pinnedScheme(location.hash) ?? (page.documentElement.dataset.colorScheme as 'light' | 'dark' | undefined);

// Before the first paint, so that the other scheme never shows.
if (pinned) page.documentElement.style.colorScheme = pinned;
page.addEventListener('DOMContentLoaded', () => connectToHost(view, pinned), { once: true });
