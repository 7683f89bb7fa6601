import type { HTMLAttributes } from 'vue';
import type { NewsCardAttributes, NewsCardEvents, NewsCardListAttributes } from './element.js';

/** `heading-level` → `headingLevel`, as Vue's tools name attributes. */
type CamelCase<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Rest>}` : Name;

type Props<Attributes> = HTMLAttributes & {
  [Name in keyof Attributes as CamelCase<Name>]: Attributes[Name];
} & {
  onNewsCardReady?: ((event: NewsCardEvents['news-card-ready']) => void) | undefined;
  onNewsCardError?: ((event: NewsCardEvents['news-card-error']) => void) | undefined;
  onNewsCardClick?: ((event: NewsCardEvents['news-card-click']) => void) | undefined;
};

declare module 'vue' {
  interface GlobalComponents {
    'news-card': new () => { $props: Props<NewsCardAttributes & { article?: unknown }> };
    'news-card-list': new () => { $props: Props<NewsCardListAttributes & { articles?: unknown }> };
  }
}
