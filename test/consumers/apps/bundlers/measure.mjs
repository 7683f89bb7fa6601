/** Prints the size of each entry point in an application's bundle: what loads with it, and what it loads on demand. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundlers } from './bundlers.mjs';

const entries = {
  ArticleCard: "export { ArticleCard } from 'news-cards';",
  'adapters/feed': "export * from 'news-cards/adapters/feed';",
  'adapters/html': "export * from 'news-cards/adapters/html';",
  'adapters/json-ld': "export * from 'news-cards/adapters/json-ld';",
  'adapters/reliefweb': "export * from 'news-cards/adapters/reliefweb';",
  'adapters/text': "export * from 'news-cards/adapters/text';",
  server: "export * from 'news-cards/server';",
};

const rows = [['kB gzip, + on demand', ...Object.keys(bundlers)]];
for (const [name, code] of Object.entries(entries)) {
  const sizes = [];
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const folder = resolve('dist', bundler, name);
    mkdirSync(folder, { recursive: true });
    const source = resolve(`${name.replace('/', '-')}.mjs`);
    writeFileSync(source, code);
    await bundle(source, folder);
    sizes.push(sizeOf(folder));
  }
  rows.push([name, ...sizes.map(format)]);
  // A bundler that pulls in more than the others, such as another adapter, is the package's fault.
  const initial = sizes.map((size) => size.initial);
  if (Math.max(...initial) > 1.1 * Math.min(...initial))
    throw new Error(`${name}: ${initial.join(', ')} bytes`);
}
const table = rows.map(([name, ...cells]) => name.padEnd(22) + cells.map((cell) => cell.padEnd(16)).join(''));
writeFileSync('table.txt', `${table.join('\n')}\n`);

function sizeOf(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const text = (file) => readFileSync(join(folder, file), 'utf8');
  const initial = new Set(['entry.js']);
  for (const file of initial) {
    for (const [, other] of text(file).matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)) initial.add(other);
  }
  const bytes = (some) => some.reduce((sum, file) => sum + gzipSync(text(file)).length, 0);
  return { initial: bytes([...initial]), onDemand: bytes(files.filter((file) => !initial.has(file))) };
}

function format({ initial, onDemand }) {
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  return kB(initial) + (onDemand ? ` + ${kB(onDemand)}` : '');
}
