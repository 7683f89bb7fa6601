import type { ReactNode } from 'react';
import { ArticleList, type ArticleListProps } from '../../components/ArticleList/ArticleList.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { phrase } from '../../model/issue.js';
import { maxArticles } from '../../model/limits.js';
import { listAttributes } from '../attributes.js';
import { defaultLimit } from '../listLimit.js';
import { loadFailure } from '../loadResult.js';
import { reportErrors } from './events.js';
import type { NarrowedList } from './narrowedList.js';
import { register } from './register.js';
import { withAttributes } from './withAttributes.js';

/**
 * `<news-card-list>`: articles as a list of cards. Its data is the property `articles`, else the response of `src` (a list, a feed or
 * one article), else a child `<script type="application/json">`. Filters and portions are loaded when an attribute asks for them.
 *
 * @slot - Fallback content, shown until the list is drawn and where scripts do not run.
 */
export class NewsCardListElement extends withAttributes(listAttributes) {
  protected readonly dataProperty = 'articles';
  protected readonly minArticles = 0;

  #narrowed: NarrowedList | undefined;
  #parts: Promise<void> | undefined;

  protected get maxArticles(): number {
    return this.limit ?? (this.more ? maxArticles : defaultLimit);
  }

  // Once: a list that cannot be narrowed says so once, and what readers chose outlives a change of attributes.
  protected override loadParts(): Promise<void> | undefined {
    if (this.filters || this.more) this.#parts ??= this.#loadNarrowed();
    return this.#parts;
  }

  async #loadNarrowed(): Promise<void> {
    try {
      const { NarrowedList } = await import('./narrowedList.js');
      this.#narrowed = new NarrowedList(this, () => this.scheduleUpdate());
    } catch (error) {
      reportErrors(this, loadFailure(phrase('filters could not be loaded: {0}', `${error}`)).issues);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrowed?.disconnect();
  }

  /** Registers the class, or a subclass, unless the tag is taken. Does nothing on a server. */
  static define(tag = 'news-card-list', registry = globalThis.customElements): typeof NewsCardListElement {
    // biome-ignore lint/complexity/noThisInStatic: a subclass registers itself
    return register(this, tag, registry);
  }

  /** The articles: a list of any values, each validated by `parseArticle`. `null` or `undefined` for none. */
  get articles(): unknown {
    return this.data;
  }

  set articles(value: unknown) {
    this.data = value;
  }

  protected markup(articles: readonly Article[], locale: Locale): ReactNode {
    const list = (shown: readonly Article[], end?: Pick<ArticleListProps, 'more' | 'total'>) => (
      <ArticleList
        articles={shown}
        locale={locale}
        layout={this.layout}
        variant={this.variant}
        headingLevel={this.headingLevel}
        aiLabels={this.aiLabels}
        data-color-scheme={this.colorScheme}
        aria-label={this.getAttribute('aria-label') ?? undefined}
        {...end}
      />
    );
    return this.#narrowed
      ? this.#narrowed.markup(articles.slice(0, this.maxArticles), locale, list)
      : list(articles.slice(0, this.limit ?? defaultLimit));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-card-list': NewsCardListElement;
  }
}
