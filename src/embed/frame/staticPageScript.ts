import { answerHost, pinnedScheme } from './answerHost.js';

/** The script in the head of a page that `staticPage` makes. The page is whole without it, but nobody learns its height. */
const view = globalThis.window;
const { document: page, location } = view;
const pinned =
  pinnedScheme(location.hash) ?? (page.documentElement.dataset.colorScheme as 'light' | 'dark' | undefined);

// Before the first paint: none in the other colours.
if (pinned) page.documentElement.style.colorScheme = pinned;
page.addEventListener('DOMContentLoaded', () => answerHost(view, pinned), { once: true });
