import type { ReactNode } from 'react';
import { loadLocale } from '../../i18n/loadLocale.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { type Issue, phrase } from '../../model/issue.js';
import { propertyName } from '../attributes.js';
import { documentProperty } from '../documentProperty.js';
import { type LoadResult, loadFailure } from '../loadResult.js';
import type { RefreshMode } from '../refreshModes.js';
import { draw } from '../runtime/draw.js';
import { dispatch, forwardClicks, isError, reportErrors } from './events.js';
import { attachTemplate, findSource } from './findSource.js';
import { keepFocus } from './keepFocus.js';
import { isSameSource, loadSource, type Source } from './loadSource.js';
import type { LiveRegion } from './refreshWhenVisible.js';
import { adoptSharedSheet, attachRoot, isSupported, sharedSheet } from './shadowRoot.js';

/** The source whose articles are shown or loading. */
interface Current {
  readonly source: Source;
  readonly controller: AbortController;
  loading: Promise<LoadResult>;
  /** The load whose articles are drawn. */
  drawn: Promise<LoadResult> | undefined;
}

/** What refreshing adds to a card. */
interface Refreshing {
  /** Aborted to stop refreshing. */
  readonly controller: AbortController;
  liveRegion?: LiveRegion;
  /** Called once after the next drawing. */
  drawn?: (() => void) | undefined;
}

// Allows imports on a server, where `HTMLElement` does not exist.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * Base class of both elements: finds and loads data, draws it in a shadow root, and dispatches events. Until then, or when loading
 * fails, readers see the fallback content of the element or what was drawn before. Never throws into the page.
 */
export abstract class EmbeddedElement extends Base {
  static readonly observedAttributes: readonly string[];

  #data: unknown;
  #current: Current | undefined;
  #refreshing: Refreshing | undefined;
  /** Subject of the latest events: a load, or a static card. */
  #reported: Promise<LoadResult> | ShadowRoot | undefined;
  /** The shadow root whose clicks are forwarded. */
  #root: ShadowRoot | undefined;
  #observer: MutationObserver | undefined;
  #scheduled = false;
  /** Incremented on every update, so that a pending older one can detect that it is outdated. */
  #version = 0;

  /** When to request `src` again. */
  declare refresh: RefreshMode | undefined;
  /** Name of the property that holds data set by a script. */
  protected abstract readonly dataProperty: string;
  protected abstract readonly maxArticles: number;
  /** Minimum number of articles to draw. */
  protected abstract readonly minArticles: 0 | 1;
  protected abstract markup(articles: readonly Article[], locale: Locale): ReactNode;

  /** Loads what only some elements need, before the markup is made. Does not reject. */
  protected loadParts(): Promise<void> | undefined {
    return undefined;
  }

  /** Data set by a script, of any type. Takes precedence over `src`, which takes precedence over inline JSON. */
  protected get data(): unknown {
    return this.#data;
  }

  protected set data(value: unknown) {
    this.#data = value;
    this.scheduleUpdate();
  }

  connectedCallback(): void {
    if (!isSupported()) return;
    const { observedAttributes } = this.constructor as typeof EmbeddedElement;
    upgradeProperties(this, [this.dataProperty, ...observedAttributes.map(propertyName)]);
    this.#observer = new MutationObserver(() => this.scheduleUpdate());
    // Besides the data, attributes of HTML that the markup takes over.
    const attributeFilter = ['aria-label', 'lang'];
    this.#observer.observe(this, { attributeFilter, childList: true, characterData: true, subtree: true });
    const { ownerDocument } = this;
    if (documentProperty(ownerDocument, 'readyState') === 'loading') {
      const listen = documentProperty(ownerDocument, 'addEventListener');
      listen('DOMContentLoaded', () => this.scheduleUpdate(), { once: true });
    }
    this.scheduleUpdate();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    // A moved element is connected again by then, and keeps loading.
    queueMicrotask(() => {
      if (this.isConnected) return;
      if (this.#current?.drawn) this.#stopRefreshing();
      else this.#reset();
    });
  }

  /** Its presence lets `moveBefore` move an element without disconnecting it. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    this.scheduleUpdate();
  }

  /** Schedules one update for several changes, in a microtask. */
  protected scheduleUpdate(): void {
    if (this.#scheduled || !this.isConnected || !isSupported()) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.isConnected) return;
      this.#update().catch((error: unknown) =>
        reportErrors(this, loadFailure(phrase('nothing could be drawn: {0}', `${error}`)).issues),
      );
    });
  }

  async #update(): Promise<void> {
    attachTemplate(this);
    if (this.shadowRoot) this.#adoptRoot(this.shadowRoot);
    const source = findSource(this, this.#data, this.maxArticles);
    if (!isSameSource(source, this.#current?.source)) {
      this.#reset();
      if (source) {
        const controller = new AbortController();
        this.#current = { source, controller, loading: loadSource(source, controller), drawn: undefined };
      }
    }
    const version = ++this.#version;
    const current = this.#current;
    if (!current) return this.#showWithoutData();
    const { loading } = current;
    if (current.source.kind === 'url' && this.refresh) this.#startRefreshing(current);
    else this.#stopRefreshing();
    const [{ articles, issues }, strings] = await Promise.all([
      loading,
      this.#loadLocale(),
      this.loadParts(),
    ]);
    if (version !== this.#version || !this.isConnected) return;
    // Data issues come first, because only the first error is logged.
    const reports = [...issues, ...strings.issues];
    // Empty data makes an empty list, but data without any valid article is an error.
    const isEnough = articles.length > 0 || (this.minArticles === 0 && !issues.some(isError));
    if (isEnough) {
      this.#draw(articles, strings.locale);
      current.drawn = loading;
    } else if (!issues.some(isError)) reports.push(...loadFailure('there is no article in the data').issues);
    if (loading === this.#reported) return;
    // After a failed refresh, the drawn articles remain.
    this.#reported = current.loading = current.drawn ?? loading;
    reportErrors(this, reports);
    if (isEnough) dispatch(this, 'news-card-ready', { articles, issues: reports });
  }

  /** The locale strings of the element; in English, with an issue, if they cannot be loaded. */
  #loadLocale(): Promise<{ locale: Locale; issues: readonly Issue[] }> {
    return loadLocale(this.getAttribute('locale') || languageAround(this)).then(
      (locale) => ({ locale, issues: [] }),
      async (error: unknown) => ({
        locale: await loadLocale('en'),
        issues: loadFailure(phrase('locale strings could not be loaded: {0}', `${error}`)).issues,
      }),
    );
  }

  #draw(articles: readonly Article[], locale: Locale): void {
    const card = (
      <>
        <div>{this.markup(articles, locale)}</div>
        {this.#refreshing?.liveRegion?.(locale)}
      </>
    );
    let root = this.shadowRoot;
    if (root) {
      adoptSharedSheet(root);
      // The template's styles duplicate the shared sheet.
      for (const style of root.querySelectorAll('style')) style.remove();
      // A whole story has other elements than a card.
      const restoreFocus = keepFocus(this);
      draw(card, root);
      restoreFocus();
    } else {
      // Draw before attaching the root, so that little can fail afterwards.
      const fragment = new DocumentFragment();
      draw(card, fragment);
      const sheet = sharedSheet(this.ownerDocument);
      root = attachRoot(this, (attached) => {
        attached.adoptedStyleSheets = [sheet];
        attached.append(fragment);
      });
    }
    this.#adoptRoot(root);
    this.#refreshing?.drawn?.();
    if (this.#refreshing) this.#refreshing.drawn = undefined;
  }

  /** Keeps a static card; replaces a card drawn from data with the fallback content. */
  #showWithoutData(): void {
    const root = this.#root;
    if (!root) return;
    if (this.#reported instanceof Promise) draw(<slot />, root);
    else if (!this.#reported) {
      // A content security policy may have blocked the inline styles of the card.
      if (!root.querySelector('style')?.sheet) adoptSharedSheet(root);
      dispatch(this, 'news-card-ready', { articles: [], issues: [] });
    }
    this.#reported = root;
  }

  #adoptRoot(root: ShadowRoot): void {
    if (this.#root !== root) forwardClicks(this, root);
    this.#root = root;
  }

  #startRefreshing(current: Current): void {
    if (this.#refreshing) return;
    const { source, loading } = current;
    const controller = new AbortController();
    const { signal } = controller;
    this.#refreshing = { controller };
    const load = loadSource.bind(undefined, source);
    const show = (refreshed: Promise<LoadResult>, liveRegion: LiveRegion, drawn?: () => void) => {
      current.loading = refreshed;
      this.#refreshing = { controller, liveRegion, drawn };
      this.scheduleUpdate();
    };
    import('./refreshWhenVisible.js')
      .then(({ refreshWhenVisible }) => refreshWhenVisible(this, { source, loading, signal, load, show }))
      .catch((error: unknown) =>
        reportErrors(this, loadFailure(phrase('the data could not be read: {0}', `${error}`)).issues),
      );
  }

  #stopRefreshing(): void {
    this.#refreshing?.controller.abort();
    this.#refreshing = undefined;
  }

  #reset(): void {
    this.#version++;
    this.#current?.controller.abort();
    this.#stopRefreshing();
    this.#current = undefined;
  }
}

/** The nearest `lang` around an element, also outside its shadow roots. */
function languageAround(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : '';
}

/** Re-applies properties set before the element was upgraded; they would shadow the class's accessors. */
function upgradeProperties(element: HTMLElement, names: readonly string[]): void {
  const properties = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(properties, name)) continue;
    const value = properties[name];
    delete properties[name];
    properties[name] = value;
  }
}
