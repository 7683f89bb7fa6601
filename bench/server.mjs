/**
 * `NODE_ENV=production node bench/server.mjs` (after `npm run build`): the cost of a card on the server, as a ratio to a floor
 * measured in the same run: the same elements, attributes and text in one flat React component without a styling library.
 * Medians of interleaved rounds; only the ratio is meaningful. Without `NODE_ENV` React's development checks are measured too.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { floorSource } from './floor.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { ArticleCard } = await import(`${root}dist/exports/index.js`);
const { fromText } = await import(`${root}dist/exports/adapters.js`);
const seed = fromText(readFileSync(`${root}test/fixtures/seed.txt`, 'utf8')).articles[0];

const card = renderToStaticMarkup(createElement(ArticleCard, { article: seed }));
const Floor = new Function('createElement', `return ${floorSource(card, seed.headline)}`)(createElement);

/** @param {number} count */
const floor = (count) => {
  renderToString(
    createElement(
      'main',
      null,
      ...Array.from({ length: count }, (_, key) => createElement(Floor, { key, article: seed })),
    ),
  );
};
/** @param {number} count */
const cards = (count) => {
  const sheet = new ServerStyleSheet();
  const list = Array.from({ length: count }, (_, key) =>
    createElement(ArticleCard, { key, article: { ...seed, id: `${key}` } }),
  );
  renderToString(sheet.collectStyles(createElement('main', null, ...list)));
  sheet.getStyleTags();
  sheet.seal();
};

/** @param {() => void} work */
function time(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

for (const [count, rounds, limit] of /** @type {const} */ ([
  [1000, 15, 1.25],
  [100, 60, 1.4],
])) {
  /** @type {[number[], number[]]} */
  const times = [[], []];
  for (let round = 0; round < rounds + 5; round++) {
    const [a, b] = [time(() => floor(count)), time(() => cards(count))];
    if (round >= 5) {
      times[0].push(a);
      times[1].push(b);
    }
  }
  const [base, ours] = [median(times[0]), median(times[1])];
  console.log(
    `${count} cards: floor ${base.toFixed(1)} ms, ours ${ours.toFixed(1)} ms, ${(ours / base).toFixed(2)}× (target ${limit}×)`,
  );
}
