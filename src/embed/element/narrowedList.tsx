import type { ReactElement, ReactNode } from 'react';
import { ArticleFilters } from '../../components/ArticleFilters/ArticleFilters.js';
import { articleFiltersCss } from '../../components/ArticleFilters/ArticleFilters.styles.js';
import { rulesFor } from '../../components/internal/rulesFor.js';
import { enFilters } from '../../i18n/en/filters.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { type Facet, facetNames } from '../../model/facets.js';
import { type ArticleFilter, filterArticles } from '../../model/filterArticles.js';
import { searchToSelection, selectionToSearch, withSelection } from '../../model/selectionSearch.js';
import { warnOnce } from '../../model/warnOnce.js';
import type { ColorScheme } from '../../theme/colorSchemes.js';
import css from './narrowedList.css?inline';

/** The attributes of the element that it uses. */
interface NarrowingElement extends HTMLElement {
  readonly filters: string | undefined;
  readonly more: number | undefined;
  readonly filtersInUrl: true | undefined;
  readonly colorScheme: ColorScheme | undefined;
}

/** Draws the articles of a portion, with what belongs to the end of the list. */
type DrawList = (articles: readonly Article[], end?: { total: number; more: ReactNode }) => ReactElement;

/** What readers see of a list: the stories that they chose, in portions. It is the state of one element, loaded with its filters. */
export class NarrowedList {
  #facets: readonly Facet[] = [];
  /** What is chosen, unless the page's address has it. */
  #selection: ArticleFilter | undefined;
  /** How many stories of a selection, as text, are shown, in steps of `more`. */
  #portion = { search: '', more: 0, shown: 0 };
  #root: ShadowRoot | undefined;
  /** Moves the focus after the next drawing. */
  #moveFocus: (() => void) | undefined;

  constructor(
    readonly element: NarrowingElement,
    readonly redraw: () => void,
  ) {}

  markup(articles: readonly Article[], locale: Locale, draw: DrawList): ReactElement {
    const { filters, more = 0, colorScheme } = this.element;
    // `addEventListener` ignores a function that it already has.
    globalThis.addEventListener('popstate', this.#onPopState);
    queueMicrotask(() => this.#afterDrawing());
    if (!filters && !more) return draw(articles);
    const facets = filters ? facetsOf(filters) : [];
    this.#facets = facets;
    const selection = this.#chosen();
    const found = filterArticles(articles, selection);
    const search = selectionToSearch(selection);
    if (search !== this.#portion.search || more !== this.#portion.more) {
      this.#portion = { search, more, shown: more };
    }
    const portion = more ? found.slice(0, this.#portion.shown) : found;
    const list = draw(portion, {
      total: found.length,
      more: portion.length < found.length && (
        <button type="button" className="nc-show-more">
          {locale.showMore ?? enFilters.showMore}
        </button>
      ),
    });
    if (facets.length === 0) return list;
    return (
      <ArticleFilters
        articles={articles}
        facets={facets}
        selection={selection}
        href={(chosen) => addressOf(chosen, facets)}
        locale={locale}
        data-color-scheme={colorScheme}
      >
        {list}
      </ArticleFilters>
    );
  }

  #chosen(): ArticleFilter {
    const inUrl = this.element.filtersInUrl ? searchToSelection(globalThis.location.search) : {};
    const selection = this.#selection ?? inUrl;
    return Object.fromEntries(this.#facets.map((facet) => [facet, selection[facet]]));
  }

  #choose(selection: ArticleFilter): void {
    this.#selection = selection;
    if (!this.element.filtersInUrl) return;
    try {
      const address = addressOf(this.#chosen(), this.#facets);
      globalThis.history.pushState(globalThis.history.state, '', address);
      this.#selection = undefined;
    } catch {
      // The address of some pages cannot change, such as that of a frame with `srcdoc`.
    }
  }

  #afterDrawing(): void {
    const root = this.element.shadowRoot;
    if (root && root !== this.#root) {
      this.#root = root;
      root.addEventListener('click', (event) => this.#onClick(event as MouseEvent));
      const sheet = new (this.element.ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
      sheet.replaceSync(`${rulesFor('.nc-filters', articleFiltersCss)}${css}`);
      root.adoptedStyleSheets.push(sheet);
    }
    this.#moveFocus?.();
    this.#moveFocus = undefined;
  }

  /** Until the next drawing; the page may keep the element. */
  disconnect(): void {
    globalThis.removeEventListener('popstate', this.#onPopState);
  }

  #onPopState = (): void => this.redraw();

  #onClick(event: MouseEvent): void {
    const isPlain = !(
      event.defaultPrevented ||
      event.button ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    );
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('.nc-filter-panel a');
    if (link && isPlain) {
      event.preventDefault();
      this.#choose(searchToSelection(link.search));
      this.redraw();
    } else if (target.closest('.nc-show-more')) {
      const { shown } = this.#portion;
      this.#portion.shown += this.element.more ?? 0;
      this.#moveFocus = () => focusHeadline(this.#root!.querySelectorAll('.nc-headline')[shown]);
      this.redraw();
    }
  }
}

/** Focuses the link of a headline; or itself, if the story has no address. */
function focusHeadline(headline: Element | undefined): void {
  const target = headline?.querySelector('a') ?? (headline as HTMLElement | undefined);
  if (target?.localName !== 'a') target?.setAttribute('tabindex', '-1');
  target?.focus();
}

function facetsOf(names: string): Facet[] {
  const given = names.trim().split(/\s+/);
  const isFacet = (name: string): name is Facet => (facetNames as readonly string[]).includes(name);
  for (const name of given) {
    if (!isFacet(name)) warnOnce(`filters "${name}" is ignored; expected ${facetNames.join(', ')}`);
  }
  return given.filter(isFacet);
}

/** The page's address with another selection of these facets; other parameters stay. */
function addressOf(selection: ArticleFilter, facets: readonly Facet[]): string {
  const url = new URL(globalThis.location.href);
  for (const facet of facets) url.searchParams.delete(facet);
  return withSelection(url.href, selection);
}
