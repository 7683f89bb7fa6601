import type { ReactNode } from 'react';
import { ArticleList } from '../../components/ArticleList/ArticleList.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { choicesOf, limitOf, oneOf } from '../choices.js';
import { EmbeddedElement } from './embeddedElement.js';
import { reflect } from './reflect.js';

const attributes = ['src', 'layout', 'limit', 'variant', 'locale', 'color-scheme', 'heading-level'];

/**
 * `<news-card-list>`: articles as a list of cards. Its data is what `articles` holds, else what is at `src` (a list, a feed, one
 * article), else a child `<script type="application/json">`.
 *
 * @fires news-card-ready, news-card-error, news-card-click: see `NewsCardEvents`
 */
export class NewsCardListElement extends EmbeddedElement {
  static readonly observedAttributes = attributes;
  protected readonly settable = ['articles', ...attributes];

  protected readonly least = 0;

  protected get count(): number {
    return limitOf(this);
  }

  /** A list of articles: any value, each entry of which passes `parseArticle`. `null` or `undefined` for none. */
  get articles(): unknown {
    return this.data;
  }

  set articles(value: unknown) {
    this.data = value;
  }

  protected markup(articles: readonly Article[], locale: Locale): ReactNode {
    return (
      <ArticleList
        articles={articles.slice(0, this.count)}
        locale={locale}
        layout={oneOf(this, 'layout', ['grid', 'stack', 'lead'])}
        {...choicesOf(this)}
        aria-label={this.getAttribute('aria-label') ?? undefined}
      />
    );
  }
}

reflect(NewsCardListElement.prototype, attributes);
