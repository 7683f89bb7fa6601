import type { ReactNode } from 'react';
import { ArticleList } from '../../components/ArticleList/ArticleList.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { listAttributes } from '../attributes.js';
import { defaultLimit } from '../listLimit.js';
import { register } from './register.js';
import { withAttributes } from './withAttributes.js';

/**
 * `<news-card-list>`: articles as a list of cards. Its data is the property `articles`, else the response of `src` (a list, a feed or
 * one article), else a child `<script type="application/json">`.
 *
 * @slot - Fallback content, shown until the list is drawn and where scripts do not run.
 */
export class NewsCardListElement extends withAttributes(listAttributes) {
  protected readonly dataProperty = 'articles';
  protected readonly minArticles = 0;

  protected get maxArticles(): number {
    return this.limit ?? defaultLimit;
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
    return (
      <ArticleList
        articles={articles.slice(0, this.maxArticles)}
        locale={locale}
        layout={this.layout}
        variant={this.variant}
        headingLevel={this.headingLevel}
        aiLabels={this.aiLabels}
        data-color-scheme={this.colorScheme}
        aria-label={this.getAttribute('aria-label') ?? undefined}
      />
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-card-list': NewsCardListElement;
  }
}
