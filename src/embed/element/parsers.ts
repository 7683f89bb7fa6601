/** All that reads foreign data: a part of the script of its own, loaded when there is some. */
export { readArticles } from './readArticles.js';
export { readResponse } from './readResponse.js';
