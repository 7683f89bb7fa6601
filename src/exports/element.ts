export { defineElements } from '../embed/element/defineElements.js';
export type {
  NewsCardAttributes,
  NewsCardListAttributes,
  NewsCardListProps,
  NewsCardProps,
} from '../embed/element/elementTypes.js';
export type { NewsCardEvents } from '../embed/element/events.js';
export { NewsCardElement } from '../embed/element/newsCardElement.js';
export { NewsCardListElement } from '../embed/element/newsCardListElement.js';
