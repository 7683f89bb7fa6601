import type { Article } from '../../model/article.js';
import type { Issue } from '../../model/issue.js';

/** Events of the elements. All bubble, and leave shadow roots around them. */
export interface NewsCardEvents {
  /** The card or list is drawn. `articles` is empty for a static card that was taken over without data. */
  'news-card-ready': CustomEvent<{ articles: readonly Article[]; issues: readonly Issue[] }>;
  /**
   * Something could not be shown: `issues` says what and where. The text in the page stays, or what was drawn before. One line
   * goes to the console, unless `preventDefault` was called.
   */
  'news-card-error': CustomEvent<{ issues: readonly Issue[] }>;
  /** A link is about to be followed to `url`; `preventDefault` keeps the reader here. */
  'news-card-click': CustomEvent<{ url: string }>;
}

/** Dispatches an event; false when it was canceled. */
export function dispatch<Name extends keyof NewsCardEvents>(
  element: Element,
  name: Name,
  detail: NewsCardEvents[Name]['detail'],
): boolean {
  return element.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, cancelable: name !== 'news-card-ready', detail }),
  );
}

/** Reports errors by an event and, unless it is canceled, by one line in the console. */
export function reportErrors(element: Element, issues: readonly Issue[]): void {
  const error = issues.find(isError);
  if (!error || !dispatch(element, 'news-card-error', { issues })) return;
  console.warn(`news-cards: ${error.path && `${error.path}: `}${error.message}`);
}

export function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** Dispatches an event for each click on a link in a shadow root; canceling it cancels the click. */
export function forwardClicks(element: Element, root: ShadowRoot): void {
  root.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && !dispatch(element, 'news-card-click', { url: link.href })) event.preventDefault();
  });
}

declare global {
  interface HTMLElementEventMap extends NewsCardEvents {}
}
