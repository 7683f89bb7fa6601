import type { ReactNode } from 'react';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { documentProperty } from '../documentProperty.js';
import type { LoadResult } from '../loadResult.js';
import type { Source } from './loadSource.js';

/** Markup of an element that announces its text to screen reader users when that changes. */
export type LiveRegion = (locale: Locale) => ReactNode;

interface RefreshOptions {
  readonly source: Source;
  /** The first load of the source. */
  readonly loading: Promise<LoadResult>;
  /** Stops everything when aborted. */
  readonly signal: AbortSignal;
  readonly load: (controller: AbortController, cache: RequestCache) => Promise<LoadResult>;
  /** Draws other articles of the source, or reports that they could not be loaded, and adds the live region. */
  readonly show: (loading: Promise<LoadResult>, liveRegion: LiveRegion) => void;
}

const minIntervalMs = 5 * 60_000;

/** When each source was last requested: also after its element was removed and added again. */
const requestTimes = new WeakMap<Source, number>();

/**
 * Requests a source again when its element comes into view, or its page does, at most every five minutes, failed attempts included.
 * Shows the answer if it differs from the last one, and announces corrections and withdrawals that were not known.
 */
export async function refreshWhenVisible(
  element: Element,
  { source, loading, signal, load, show }: RefreshOptions,
): Promise<void> {
  let latest = await loading;
  if (signal.aborted) return;
  let { articles } = latest;
  let changed: readonly Article[] = [];
  let controller: AbortController | undefined;
  let isInView = false;
  const document = element.ownerDocument;
  const liveRegion: LiveRegion = (locale) => announcement(changed, locale);
  // Screen readers announce only what is added to a region that exists.
  show(loading, liveRegion);
  if (!requestTimes.has(source)) requestTimes.set(source, Date.now());

  const check = async () => {
    const now = Date.now();
    const isVisible = isInView && documentProperty(document, 'visibilityState') === 'visible';
    if (!isVisible || now - requestTimes.get(source)! < minIntervalMs) return;
    requestTimes.set(source, now);
    controller = new AbortController();
    // With `no-cache` the browser itself adds `If-None-Match` or `If-Modified-Since`, and after a 304 returns its cached copy. Set by
    // a script, `If-None-Match` would need a preflight on other sites, whose `ETag` scripts cannot read without permission.
    const result = await load(controller, 'no-cache');
    if (signal.aborted || JSON.stringify(result) === JSON.stringify(latest)) return;
    latest = result;
    changed = withNewStatus(articles, result.articles);
    if (result.articles.length > 0) articles = result.articles;
    show(Promise.resolve(result), liveRegion);
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

/** The articles with a correction or withdrawal that was not there before. */
function withNewStatus(before: readonly Article[], after: readonly Article[]): Article[] {
  const keyOf = ({ id, status }: Article) => JSON.stringify([id, status]);
  const known = new Set(before.map(keyOf));
  return after.filter((article) => article.status && before.length > 0 && !known.has(keyOf(article)));
}

function announcement(articles: readonly Article[], locale: Locale): ReactNode {
  return (
    <div role="status">
      {articles.map(({ id, language, headline, status }) => (
        <p key={id} lang={language}>
          <span lang={locale.language}>{status && locale[status.type]}</span>
          {locale.separator}
          {headline}
        </p>
      ))}
    </div>
  );
}
