import { defineElements } from './defineElements.js';

/** Loaded for its effect: the elements are registered. */
defineElements();
