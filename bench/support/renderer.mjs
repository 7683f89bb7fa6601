/**
 * Renders cards on the server in a separate process, so that the garbage and the optimised code of other cards do not affect the
 * result. Started by `bench/server.mjs` with the path of a bundled card; replies to a request for a number of cards, in React or as
 * static HTML, with the CPU time in milliseconds.
 */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const [path = ''] = process.argv.slice(2);
const { Card, makeArticles } = await import(path);
/** @type {typeof import('../../src/exports/server.js')} */
const { renderToHtml } = await import(new URL('../../dist/exports/server.js', import.meta.url).href);
/** @type {typeof import('../../src/exports/model.js')} */
const { parseArticles } = await import(new URL('../../dist/exports/model.js', import.meta.url).href);
/** @type {import('../../src/model/article.js').Article[]} */
const articles = makeArticles(1000);
// As a server has them: validated once, when they were read.
const { articles: parsed } = parseArticles(articles);

const render = {
  /** @param {number} count */
  react: (count) =>
    renderToString(
      createElement(
        'main',
        null,
        articles.slice(0, count).map((article) => createElement(Card, { key: article.id, article })),
      ),
    ),
  /** @param {number} count */
  static: (count) =>
    parsed
      .slice(0, count)
      .map((article) => renderToHtml(article).fragment)
      .join(''),
};

// As many cards in each answer, so that each pays for its own garbage.
const cardsPerAnswer = 4000;

process.on('message', (/** @type {{ count: number, way: 'react' | 'static' }} */ { count, way }) => {
  const start = process.cpuUsage();
  for (let rendered = 0; rendered < cardsPerAnswer; rendered += count) render[way](count);
  const { user, system } = process.cpuUsage(start);
  process.send?.(((user + system) / 1000 / cardsPerAnswer) * count);
});
process.send?.(
  render
    .react(1)
    .replace(/^.*<main>/s, '')
    .match(/<\w/g)?.length,
);
