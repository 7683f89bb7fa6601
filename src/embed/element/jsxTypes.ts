import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AttributeValues, cardAttributes, listAttributes } from '../attributes.js';
import type { NewsCardEvents } from './events.js';
import type { NewsCardElement } from './newsCardElement.js';
import type { NewsCardListElement } from './newsCardListElement.js';

/** Attributes of `<news-card>`. */
export interface NewsCardAttributes extends AttributeValues<typeof cardAttributes> {}

/** Attributes of `<news-card-list>`. */
export interface NewsCardListAttributes extends AttributeValues<typeof listAttributes> {}

/** Listeners as props of React 19: `onnews-card-ready` … React 18 needs a ref for them, and for `article` and `articles`. */
type EventProps = { [Name in keyof NewsCardEvents as `on${Name}`]?: (event: NewsCardEvents[Name]) => void };

/** Props of the elements in JSX. */
export type NewsCardProps = DetailedHTMLProps<
  HTMLAttributes<NewsCardElement> & NewsCardAttributes & EventProps & { article?: unknown },
  NewsCardElement
>;
export type NewsCardListProps = DetailedHTMLProps<
  HTMLAttributes<NewsCardListElement> & NewsCardListAttributes & EventProps & { articles?: unknown },
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
