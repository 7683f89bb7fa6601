import type { HTMLAttributes } from 'svelte/elements';
import type {
  NewsCardAttributes,
  NewsCardElement,
  NewsCardEvents,
  NewsCardListAttributes,
  NewsCardListElement,
} from './element.js';

/** Svelte 5 names a listener `onnews-card-ready`, Svelte 4 `on:news-card-ready`. */
type Listeners = {
  [Name in keyof NewsCardEvents as `on${Name}` | `on:${Name}`]?:
    | ((event: NewsCardEvents[Name]) => void)
    | undefined;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'news-card': HTMLAttributes<NewsCardElement> & NewsCardAttributes & Listeners & { article?: unknown };
    'news-card-list': HTMLAttributes<NewsCardListElement> &
      NewsCardListAttributes &
      Listeners & { articles?: unknown };
  }
}
