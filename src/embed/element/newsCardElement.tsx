import type { ReactNode } from 'react';
import { ArticleCard } from '../../components/ArticleCard/ArticleCard.js';
import { ArticleStory } from '../../components/ArticleStory/ArticleStory.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { cardAttributes } from '../attributes.js';
import { register } from './register.js';
import { withAttributes } from './withAttributes.js';

/**
 * `<news-card>`: an article as a card, in any page. Its data is the property `article`, else the response of `src`, else a child
 * `<script type="application/json">`. Shows the first article of a list or feed.
 *
 * @slot - Fallback content, shown until the card is drawn and where scripts do not run.
 */
export class NewsCardElement extends withAttributes(cardAttributes) {
  protected readonly dataProperty = 'article';
  protected readonly maxArticles = 1;
  protected readonly minArticles = 1;

  /** Registers the class, or a subclass, unless the tag is taken. Does nothing on a server. */
  static define(tag = 'news-card', registry = globalThis.customElements): typeof NewsCardElement {
    // biome-ignore lint/complexity/noThisInStatic: a subclass registers itself
    return register(this, tag, registry);
  }

  /** The article: any value, validated by `parseArticle`. `null` or `undefined` for none. */
  get article(): unknown {
    return this.data;
  }

  set article(value: unknown) {
    this.data = value;
  }

  protected markup([article]: readonly Article[], locale: Locale): ReactNode {
    const { variant, headingLevel } = this;
    const props = { article: article!, locale, headingLevel, 'data-color-scheme': this.colorScheme };
    return variant === 'full' ? (
      <ArticleStory {...props} />
    ) : (
      <ArticleCard {...props} variant={variant} aiLabels={this.aiLabels} />
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-card': NewsCardElement;
  }
}
