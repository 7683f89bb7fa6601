import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ArticleCardVariant } from '../../components/ArticleCard/ArticleCard.view.js';
import type { NewsCardElement } from './newsCardElement.js';
import type { NewsCardListElement } from './newsCardListElement.js';

/** Attributes of both elements. */
interface SharedAttributes {
  /** Address of the data: an article, a list of articles, or a feed; http or https, relative to the page. */
  src?: string | undefined;
  variant?: ArticleCardVariant | undefined;
  /** Language of the card's own words: `en`, `fr`, `es`, `ar`, `ru` or `zh`. Default the nearest `lang` of the page, else English. */
  locale?: string | undefined;
  /** Pins the card to one scheme; without it, it follows the `color-scheme` around it. */
  'color-scheme'?: 'light' | 'dark' | undefined;
  /** Level of the headlines, 2 to 6. Default 3. */
  'heading-level'?: number | `${number}` | undefined;
}

/** Attributes of `<news-card>`. */
export interface NewsCardAttributes extends SharedAttributes {}

/** Attributes of `<news-card-list>`. */
export interface NewsCardListAttributes extends SharedAttributes {
  layout?: 'grid' | 'stack' | 'lead' | undefined;
  /** How many articles are shown. Default 100. */
  limit?: number | `${number}` | undefined;
}

/** The attributes as properties, in camelCase: an empty text where the attribute is absent. */
interface SharedProperties {
  src: string;
  variant: string;
  locale: string;
  colorScheme: string;
  get headingLevel(): string;
  set headingLevel(level: string | number | null | undefined);
}

declare module './newsCardElement.js' {
  interface NewsCardElement extends SharedProperties {}
}

declare module './newsCardListElement.js' {
  interface NewsCardListElement extends SharedProperties {
    layout: string;
    get limit(): string;
    set limit(limit: string | number | null | undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-card': NewsCardElement;
    'news-card-list': NewsCardListElement;
  }
}

/** Props of the elements in JSX. React 19 sets `article` and `articles` as properties; React 18 needs a ref for them. */
export type NewsCardProps = DetailedHTMLProps<
  HTMLAttributes<NewsCardElement> & NewsCardAttributes & { article?: unknown },
  NewsCardElement
>;
export type NewsCardListProps = DetailedHTMLProps<
  HTMLAttributes<NewsCardListElement> & NewsCardListAttributes & { articles?: unknown },
  NewsCardListElement
>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'news-card': NewsCardProps;
      'news-card-list': NewsCardListProps;
    }
  }
}
