export type { NewsCardEvents } from '../embed/element/events.js';
export type {
  NewsCardAttributes,
  NewsCardListAttributes,
  NewsCardListProps,
  NewsCardProps,
} from '../embed/element/jsxTypes.js';
export { NewsCardElement } from '../embed/element/newsCardElement.js';
export { NewsCardListElement } from '../embed/element/newsCardListElement.js';
