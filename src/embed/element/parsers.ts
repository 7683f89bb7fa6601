/** Code that parses foreign data: a separate file in `dist/script`, loaded on demand. */
export { readArticles } from './readArticles.js';
export { readResponse } from './readResponse.js';
