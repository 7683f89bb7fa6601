import type { Article } from '../../model/article.js';
import type { Issue } from '../../model/issue.js';

/** Events of the elements. All bubble and are composed. */
export interface NewsCardEvents {
  /** The card or list was drawn, or redrawn with other data. `articles` is empty for a static card without data. */
  'news-card-ready': CustomEvent<{ articles: readonly Article[]; issues: readonly Issue[] }>;
  /**
   * Something could not be shown or refreshed; `issues` lists the problems. The fallback content, or what was drawn before, remains.
   * Logs one line to the console unless `preventDefault` was called.
   */
  'news-card-error': CustomEvent<{ issues: readonly Issue[] }>;
  /** A link to `url` is about to be followed; `preventDefault` cancels the navigation. */
  'news-card-click': CustomEvent<{ url: string }>;
}

/** Dispatches an event; returns false if it was canceled. */
export function dispatch<Name extends keyof NewsCardEvents>(
  element: Element,
  name: Name,
  detail: NewsCardEvents[Name]['detail'],
): boolean {
  return element.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, cancelable: name !== 'news-card-ready', detail }),
  );
}

/** Reports errors with an event and, unless it is canceled, one line in the console. */
export function reportErrors(element: Element, issues: readonly Issue[]): void {
  const error = issues.find(isError);
  if (!error || !dispatch(element, 'news-card-error', { issues })) return;
  console.warn(`news-cards: ${error.path && `${error.path}: `}${error.message}`);
}

export function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** Dispatches an event for each click on a link in a shadow root; canceling the event cancels the click. */
export function forwardClicks(element: Element, root: ShadowRoot): void {
  root.addEventListener('click', (event) => {
    const path = event.composedPath();
    // Links around the shadow root belong to the page.
    const link = path.slice(0, path.indexOf(root)).find((node) => node instanceof HTMLAnchorElement);
    if (link && !dispatch(element, 'news-card-click', { url: link.href })) event.preventDefault();
  });
}

declare global {
  interface HTMLElementEventMap extends NewsCardEvents {}
}
