import type { ReactNode } from 'react';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { documentProperty } from '../documentProperty.js';
import type { LoadResult } from '../loadResult.js';
import { keepFocus } from './keepFocus.js';
import type { Source } from './loadSource.js';
import { StatusHistory } from './statusHistory.js';

/** Markup of an ARIA live region: screen readers announce its text when it changes. */
export type LiveRegion = (locale: Locale) => ReactNode;

interface RefreshOptions {
  readonly source: Source;
  /** The first load of the source. */
  readonly loading: Promise<LoadResult>;
  /** Stops refreshing when aborted. */
  readonly signal: AbortSignal;
  readonly load: (controller: AbortController, cache: RequestCache) => Promise<LoadResult>;
  /** Draws the loaded articles and the live region and then calls `drawn`, or reports why nothing was loaded. */
  readonly show: (loading: Promise<LoadResult>, liveRegion: LiveRegion, drawn?: () => void) => void;
}

const minIntervalMs = 5 * 60_000;

/** When each source was last requested. Outlives the removal of its element, which may be added again. */
const requestTimes = new WeakMap<Source, number>();

/**
 * Requests a source again when its element or its page becomes visible, at most every five minutes, counting failed requests.
 * Shows the result if it differs from the last one, and announces new corrections and withdrawals.
 */
export async function refreshWhenVisible(
  element: Element,
  { source, loading, signal, load, show }: RefreshOptions,
): Promise<void> {
  let latest = await loading;
  if (signal.aborted) return;
  const history = new StatusHistory(latest.articles);
  let announced: readonly Article[] = [];
  let refreshes = 0;
  let controller: AbortController | undefined;
  let isInView = false;
  const document = element.ownerDocument;
  const liveRegion: LiveRegion = (locale) => announcement(announced, refreshes, locale);
  // Adds the empty region: screen readers announce only changes to a region that already exists.
  show(loading, liveRegion);
  if (!requestTimes.has(source)) requestTimes.set(source, Date.now());

  const check = async () => {
    const now = Date.now();
    const isVisible = isInView && documentProperty(document, 'visibilityState') === 'visible';
    // Absolute, because the clock may be set back.
    if (!isVisible || Math.abs(now - requestTimes.get(source)!) < minIntervalMs) return;
    requestTimes.set(source, now);
    controller = new AbortController();
    // With `no-cache` the browser adds `If-None-Match` or `If-Modified-Since`, and returns its cached copy after a 304. If a script set
    // `If-None-Match`, cross-origin requests would need a preflight, and it could not read a cross-origin `ETag` without permission.
    const result = await load(controller, 'no-cache');
    if (signal.aborted || JSON.stringify(result) === JSON.stringify(latest)) return;
    latest = result;
    announced = history.addAll(result.articles);
    refreshes++;
    const isDrawn = result.articles.length > 0;
    show(Promise.resolve(result), liveRegion, isDrawn ? keepFocus(element) : undefined);
  };
  const observer = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)!.isIntersecting;
    check();
  });
  observer.observe(element);
  documentProperty(document, 'addEventListener')('visibilitychange', check, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    controller?.abort();
  });
}

function announcement(articles: readonly Article[], refreshes: number, locale: Locale): ReactNode {
  // Alternates elements: a second correction has the same text, and screen readers announce only nodes that change.
  const Line = refreshes % 2 ? 'p' : 'div';
  return (
    <div role="status">
      {articles.map(({ id, language, headline, status }) => (
        <Line key={id} lang={language}>
          <span lang={locale.language}>{status && locale[status.type]}</span>
          {locale.separator}
          {headline}
        </Line>
      ))}
    </div>
  );
}
