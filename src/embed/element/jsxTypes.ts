import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AttributeValues, cardAttributes, listAttributes } from '../attributes.js';
import type { NewsCardElement } from './newsCardElement.js';
import type { NewsCardListElement } from './newsCardListElement.js';

/** Attributes of `<news-card>`. */
export interface NewsCardAttributes extends AttributeValues<typeof cardAttributes> {}

/** Attributes of `<news-card-list>`. */
export interface NewsCardListAttributes extends AttributeValues<typeof listAttributes> {}

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
