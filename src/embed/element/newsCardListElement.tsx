import type { ReactNode } from 'react';
import { ArticleList, type ArticleListProps } from '../../components/ArticleList/ArticleList.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
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

  protected get maxArticles(): number {
    return this.limit ?? (this.more ? maxArticles : defaultLimit);
  }

  protected override async loadParts(): Promise<void> {
    try {
      const isNarrowed = this.filters || this.more;
      const { NarrowedList } = isNarrowed ? await import('./narrowedList.js') : {};
      this.#narrowed =
        NarrowedList && (this.#narrowed ?? new NarrowedList(this, () => this.scheduleUpdate()));
    } catch (error) {
      reportErrors(this, loadFailure(`filters could not be loaded: ${error}`).issues);
    }
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
    const most = articles.slice(0, this.maxArticles);
    return this.#narrowed?.markup(most, locale, list) ?? list(most);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-card-list': NewsCardListElement;
  }
}
