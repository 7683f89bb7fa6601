/**
 * `node bench/server.mjs`, after a build: what a card costs on the server, ours and those of other libraries, as ratios to a floor measured in
 * the same run: a card with the same information, written by hand. `node bench/server.mjs ours` leaves out the others.
 * CPU time, medians of interleaved rounds; only ratios mean anything, and differences under 0.2 mean little. Elements and sizes are exact.
 * The first run installs the other libraries (190 MB, in `bench/peers/`).
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle, external, root } from './support/bundle.mjs';
import { comparedCards } from './support/cards.mjs';
import { compare } from './support/measure.mjs';

const folder = `${root}node_modules/.cache/bench`;
mkdirSync(folder, { recursive: true });

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
async function answer(child) {
  const [value] = await once(child, 'message');
  return value;
}

/** Bundles a card and starts its renderer. @param {string} name @param {string} path */
async function prepare(name, path) {
  const card = JSON.stringify(path);
  const { code, css } = await bundle(`export { Card } from ${card};`, { external });
  const file = `${folder}/${name}.mjs`;
  const articles = JSON.stringify(`${root}bench/cards/articles.ts`);
  const source = `export { Card } from ${card}; export { makeArticles } from ${articles};`;
  writeFileSync(file, (await bundle(source, { external, forNode: true })).code);
  const child = fork(`${root}bench/support/renderer.mjs`, [file], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return { child, elements: await answer(child), bytes: gzipSync(code + css).length };
}

/** @type {Map<string, Awaited<ReturnType<typeof prepare>>>} */
const cards = new Map();
for (const [name, path] of comparedCards()) cards.set(name, await prepare(name, path));

/** @param {string} name */
const cardOf = (name) => /** @type {Awaited<ReturnType<typeof prepare>>} */ (cards.get(name));

/** @param {number} count @param {'react' | 'static'} way @returns {(name: string) => Promise<number>} */
const cpuMs =
  (count, way = 'react') =>
  (name) => {
    const { child } = cardOf(name);
    child.send({ count, way });
    return answer(child);
  };

await compare(
  [...cards.keys()],
  [
    { name: 'elements', unit: '', target: 20, of: (name) => cardOf(name).elements },
    { name: 'size, gzip', unit: 'kB', of: (name) => cardOf(name).bytes / 1000 },
    { name: '1,000 cards', unit: 'ms', rounds: 15, target: 2.5, of: cpuMs(1000) },
    { name: '100 cards', unit: 'ms', rounds: 15, target: 2, of: cpuMs(100) },
    { name: '12 cards', unit: 'ms', rounds: 15, target: 2.2, of: cpuMs(12) },
  ],
);
const ways = new Map([
  ['ArticleCard', cpuMs(12)],
  ['renderToHtml', cpuMs(12, 'static')],
]);
await compare(
  [...ways.keys()],
  [{ name: '12 cards', unit: 'ms', rounds: 15, target: 1.5, of: (way) => ways.get(way)?.('ours') ?? 0 }],
);
for (const { child } of cards.values()) child.disconnect();
