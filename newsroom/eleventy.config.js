import { readNewsroom } from './lib/newsroom.js';
import config from './site.config.js';

export default function configure(eleventy) {
  eleventy.addGlobalData('newsroom', () => readNewsroom(config, 'articles'));
  eleventy.addWatchTarget('articles/');
  eleventy.addPassthroughCopy({ static: '.' });
}
