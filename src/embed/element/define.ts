import { NewsCardElement } from './newsCardElement.js';
import { NewsCardListElement } from './newsCardListElement.js';

/** Registers both elements; imported for this effect. */
NewsCardElement.define();
NewsCardListElement.define();
