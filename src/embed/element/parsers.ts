/** Everything that parses foreign data: a file of its own in `dist/script`, loaded when there is some. */
export { readArticles } from './readArticles.js';
export { readResponse } from './readResponse.js';
