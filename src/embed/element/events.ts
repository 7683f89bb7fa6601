import type { Article } from '../../model/article.js';
import type { Issue } from '../../model/issue.js';

/** What the elements tell a page. All bubble, and leave shadow roots around them. */
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

/** Sends one of them; false when it was cancelled. */
export function send<Name extends keyof NewsCardEvents>(
  element: Element,
  name: Name,
  detail: NewsCardEvents[Name]['detail'],
): boolean {
  return element.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, cancelable: name !== 'news-card-ready', detail }),
  );
}

/** Tells a page of what could not be shown, and, if it does not mind, the console in one line. */
export function tellErrors(element: Element, issues: readonly Issue[]): void {
  const error = issues.find(isError);
  if (!error || !send(element, 'news-card-error', { issues })) return;
  console.warn(`news-cards: ${error.path && `${error.path}: `}${error.message}`);
}

export function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** Tells a page of each link in a shadow root that a reader is about to follow. */
export function tellClicks(element: Element, root: ShadowRoot): void {
  root.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && !send(element, 'news-card-click', { url: link.href })) event.preventDefault();
  });
}

declare global {
  interface HTMLElementEventMap extends NewsCardEvents {}
}
