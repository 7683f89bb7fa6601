import type { ReactNode } from 'react';
import { en } from '../../i18n/en/locale.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { documentProperty } from '../documentProperty.js';
import { failure, type Loaded } from '../loaded.js';
import { draw } from '../runtime/draw.js';
import { isError, send, tellClicks, tellErrors } from './events.js';
import { sourceOf, takeTemplate } from './lightDom.js';
import { languageAround, loadLocale } from './locales.js';
import { setAgain } from './reflect.js';
import { adoptSharedSheet, canShow, sharedSheet } from './sharedSheet.js';
import { isSame, load, type Source } from './source.js';

// On a server there is nothing to extend, and importing must not fail there.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What both elements do: find their data, wait for it, draw it in a shadow root, and tell the page. Until then, and when
 * something fails, what is seen is the text inside the element, or what was drawn before. Nothing is thrown into the page.
 */
export abstract class EmbeddedElement extends Base {
  #data: unknown;
  /** The source whose articles are shown or on their way, and how to stop it. */
  #source: Source | undefined;
  #loading: Promise<Loaded> | undefined;
  #stop: AbortController | undefined;
  /** What the page was last told of: a load, or a static card. */
  #told: Promise<Loaded> | ShadowRoot | undefined;
  /** The shadow root whose clicks are told. */
  #root: ShadowRoot | undefined;
  /** Whether the articles of the source are drawn. */
  #drawn = false;
  #observer: MutationObserver | undefined;
  #scheduled = false;
  /** Counts updates: what an older one waited for comes too late. */
  #turn = 0;

  /** Names of the properties and attributes that a page may have set before the class was there. */
  protected abstract readonly settable: readonly string[];
  /** How many articles are wanted. */
  protected abstract readonly count: number;
  /** How many it takes to draw something. */
  protected abstract readonly least: 0 | 1;
  /** What is drawn of the articles. */
  protected abstract markup(articles: readonly Article[], locale: Locale): ReactNode;

  /** Data set by a script, any value: it goes before `src`, and that before JSON in the page. */
  protected get data(): unknown {
    return this.#data;
  }

  protected set data(value: unknown) {
    this.#data = value;
    this.#refresh();
  }

  connectedCallback(): void {
    if (!canShow()) return;
    setAgain(this, this.settable);
    this.#observer = new MutationObserver(() => this.#refresh());
    this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
    const { ownerDocument } = this;
    if (documentProperty(ownerDocument, 'readyState') === 'loading') {
      const listen = documentProperty(ownerDocument, 'addEventListener');
      listen('DOMContentLoaded', () => this.#refresh(), { once: true });
    }
    this.#refresh();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    // One that only moves is connected again by then, and what it waits for may come.
    queueMicrotask(() => {
      if (!this.isConnected && !this.#drawn) this.#forget();
    });
  }

  /** With it, `moveBefore` moves an element and it neither leaves nor comes. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    this.#refresh();
  }

  /** Updates soon, once for all changes of a moment. */
  #refresh(): void {
    if (this.#scheduled || !this.isConnected || !canShow()) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.isConnected) return;
      this.#update().catch((error) => tellErrors(this, failure(`nothing could be drawn: ${error}`).issues));
    });
  }

  async #update(): Promise<void> {
    takeTemplate(this);
    if (this.shadowRoot) this.#take(this.shadowRoot);
    const source = sourceOf(this, this.#data, this.count);
    if (!isSame(source, this.#source)) {
      this.#forget();
      this.#source = source;
      this.#stop = new AbortController();
      this.#loading = source && load(source, this.#stop);
    }
    const turn = ++this.#turn;
    const loading = this.#loading;
    if (!loading) return this.#rest();
    const words = loadLocale(this.getAttribute('locale') || languageAround(this));
    // English in the place of words that cannot be loaded.
    const [{ articles, issues }, locale] = await Promise.all([
      loading,
      words.catch((error) => failure(`words could not be loaded: ${error}`).issues),
    ]);
    if (turn !== this.#turn || !this.isConnected) return;
    // First what keeps the card away: the console gets one line.
    const told = 'language' in locale ? [...issues] : [...issues, ...locale];
    // None because none stands is a failure, of a list too.
    const enough = articles.length > 0 || (this.least === 0 && !issues.some(isError));
    if (enough) this.#show(this.markup(articles, 'language' in locale ? locale : en));
    else if (!issues.some(isError)) told.push(...failure('there is no article in the data').issues);
    if (loading === this.#told) return;
    this.#told = loading;
    tellErrors(this, told);
    if (enough) send(this, 'news-card-ready', { articles, issues: told });
  }

  #show(markup: ReactNode): void {
    const card = <div>{markup}</div>;
    let root = this.shadowRoot;
    if (root) {
      adoptSharedSheet(root);
      // A static card brings its own sheet, with the same rules.
      for (const style of root.querySelectorAll('style')) style.remove();
      draw(card, root);
    } else {
      // A shadow root hides the text in the element, and cannot be taken away: it comes when nothing can fail any more.
      const fragment = new DocumentFragment();
      draw(card, fragment);
      const sheet = sharedSheet(this.ownerDocument);
      root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(fragment);
    }
    this.#take(root);
    this.#drawn = true;
  }

  /** Without data: a static card stays as it is, and one that was drawn gives way to the text in the page. */
  #rest(): void {
    const root = this.#root;
    if (!root) return;
    if (this.#told instanceof Promise) draw(<slot />, root);
    else if (!this.#told) {
      // A policy of the page may have kept its own style out.
      if (!root.querySelector('style')?.sheet) adoptSharedSheet(root);
      send(this, 'news-card-ready', { articles: [], issues: [] });
    }
    this.#told = root;
  }

  #take(root: ShadowRoot): ShadowRoot {
    if (this.#root !== root) tellClicks(this, root);
    this.#root = root;
    return root;
  }

  #forget(): void {
    this.#turn++;
    this.#stop?.abort();
    this.#drawn = false;
    this.#source = this.#stop = this.#loading = undefined;
  }
}
