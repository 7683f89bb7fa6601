import type { ListWords } from '../locale.js';

/** English strings of lists of articles. */
export const enLists: ListWords = {
  language: 'en',
  loading: 'Loading stories',
  noArticles: 'No stories to show',
  storiesLeft: '{shown} of {total} stories, {left} left',
  storyCount: { one: '{count} story', other: '{count} stories' },
};
