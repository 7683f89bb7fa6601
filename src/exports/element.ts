export { defineElements } from '../embed/defineElements.js';
export type {
  NewsCardAttributes,
  NewsCardListAttributes,
  NewsCardListProps,
  NewsCardProps,
} from '../embed/elementTypes.js';
export type { NewsCardEvents } from '../embed/events.js';
export { NewsCardElement } from '../embed/newsCardElement.js';
export { NewsCardListElement } from '../embed/newsCardListElement.js';
