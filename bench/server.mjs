/**
 * `node bench/server.mjs` (after `npm run build`): what a card costs on the server, as a ratio to its floor in the
 * same run: the same elements, attributes and texts, ready-made, from one flat React component without a styling library.
 * Medians of interleaved rounds; only the ratio means anything.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

const root = fileURLToPath(new URL('..', import.meta.url));
const { ArticleCard } = await import(`${root}dist/exports/index.js`);
const { fromText } = await import(`${root}dist/exports/adapters.js`);
const seed = fromText(readFileSync(`${root}test/fixtures/seed.txt`, 'utf8')).articles[0];

/** @typedef {{ tag: string, props: Record<string, string>, children: (string | Node)[] }} Node */

/**
 * Markup as data; enough of a parser for what React prints.
 *
 * @param {string} html
 * @returns {Node}
 */
function parse(html) {
  /** @type {Node} */
  const top = { tag: '', props: {}, children: [] };
  const open = [top];
  for (const [, close, tag, attributes, text] of html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/gi)) {
    const parent = /** @type {Node} */ (open.at(-1));
    if (text) parent.children.push(text);
    else if (close) open.pop();
    else {
      const props = Object.fromEntries(
        [...(attributes ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
          name === 'class' ? 'className' : name,
          value,
        ]),
      );
      /** @type {Node} */
      const node = { tag: /** @type {string} */ (tag), props, children: [] };
      parent.children.push(node);
      open.push(node);
    }
  }
  return /** @type {Node} */ (top.children[0]);
}

/**
 * @param {Node} node
 * @returns {import('react').ReactElement}
 */
function element({ tag, props, children }) {
  return createElement(
    tag,
    props,
    ...children.map((child) => (typeof child === 'string' ? child : element(child))),
  );
}

const tree = parse(renderToStaticMarkup(createElement(ArticleCard, { article: seed })));
const Floor = () => element(tree);

/** @param {number} count */
const floor = (count) => {
  renderToString(
    createElement('main', null, ...Array.from({ length: count }, (_, key) => createElement(Floor, { key }))),
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
