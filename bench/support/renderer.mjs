/**
 * Renders cards on the server in a separate process, so that the garbage and the optimised code of other cards do not affect the
 * result. Started by `bench/server.mjs` with the path of a bundled card; replies to a number of cards with their CPU time in
 * milliseconds.
 */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

const [path = '', usesStyledComponents] = process.argv.slice(2);
const { Card, makeArticles } = await import(path);
/** @type {import('../../src/model/article.js').Article[]} */
const articles = makeArticles(1000);

/** @param {number} count */
function render(count) {
  const page = createElement(
    'main',
    null,
    articles.slice(0, count).map((article) => createElement(Card, { key: article.id, article })),
  );
  if (!usesStyledComponents) return renderToString(page);
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(page));
  const styles = sheet.getStyleTags();
  sheet.seal();
  return styles + html;
}

// As many cards in each answer, so that each pays for its own garbage.
const cardsPerAnswer = 4000;

process.on('message', (/** @type {number} */ count) => {
  const start = process.cpuUsage();
  for (let rendered = 0; rendered < cardsPerAnswer; rendered += count) render(count);
  const { user, system } = process.cpuUsage(start);
  process.send?.(((user + system) / 1000 / cardsPerAnswer) * count);
});
process.send?.(
  render(1)
    .replace(/^.*<main>/s, '')
    .match(/<\w/g)?.length,
);
