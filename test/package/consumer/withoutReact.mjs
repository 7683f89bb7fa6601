// Runs in a folder with the package but without its optional peers.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
for (const name of ['react', 'react-dom', 'styled-components']) {
  assert.throws(() => require.resolve(name), { code: 'MODULE_NOT_FOUND' }, `${name} is not installed`);
}

const manifest = JSON.parse(readFileSync('node_modules/news-cards/package.json', 'utf8'));
const command = join('node_modules/news-cards', manifest.bin['news-cards']);

/**
 * @param {string[]} args
 * @param {string} [input]
 */
function run(args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `news-cards ${args.join(' ')} succeeds; it says: ${stderr}`);
  return stdout;
}

const article = run(['import', 'fixtures/seed.txt']);
const assets = ['--assets', '/scripts/'];
/** @type {Record<string, string[]>} */
const methods = { static: [], plain: [], markup: [], iframe: assets, element: assets };
for (const [method, options] of Object.entries(methods)) {
  assert.match(
    run(['render', '-', '--as', method, ...options], article),
    /IOM Jordan Trains Officials/,
    method,
  );
}
run(['check', '-'], article);

for (const path of ['server', 'model', 'adapters', 'theme', 'frame', 'element'])
  await import(`news-cards/${path}`);
console.log(`the command, ${Object.keys(methods).length} methods to render, and news-cards/server`);
