import type { ReactNode } from 'react';
import { ArticleCard } from '../../components/ArticleCard/ArticleCard.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { choicesOf } from '../choices.js';
import { EmbeddedElement } from './embeddedElement.js';
import { reflect } from './reflect.js';

const attributes = ['src', 'variant', 'locale', 'color-scheme', 'heading-level'];

/**
 * `<news-card>`: an article as a card, in any page. Its data is what `article` holds, else what is at `src`, else a child
 * `<script type="application/json">`; of a list or a feed the first article. What else stands inside is what readers see
 * until then, and where scripts do not run.
 *
 * @fires news-card-ready, news-card-error, news-card-click: see `NewsCardEvents`
 */
export class NewsCardElement extends EmbeddedElement {
  static readonly observedAttributes = attributes;
  protected readonly settable = ['article', ...attributes];
  protected readonly count = 1;
  protected readonly least = 1;

  /** An article: any value, which passes `parseArticle`. `null` or `undefined` for none. */
  get article(): unknown {
    return this.data;
  }

  set article(value: unknown) {
    this.data = value;
  }

  protected markup([article]: readonly Article[], locale: Locale): ReactNode {
    return <ArticleCard article={article!} locale={locale} {...choicesOf(this)} />;
  }
}

reflect(NewsCardElement.prototype, attributes);
