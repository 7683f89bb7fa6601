// Runs in a folder with the package but without its optional peers: what goes wrong ends in a message that says what to do.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = JSON.parse(readFileSync('node_modules/news-cards/package.json', 'utf8'));
const command = join('node_modules/news-cards', manifest.bin['news-cards']);

/** @param {...string} args */
function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const inEsm = ['--input-type=module', '-e'];
const inCommonJs = ['--input-type=commonjs', '-e'];
const importsCards = "import 'news-cards'";

/** @type {[what: string, args: string[], status: number, message: RegExp][]} */
const failures = [
  ['missing React', [...inEsm, importsCards], 1, /Cannot find package 'react' imported from .*news-cards/],
  [
    'require() in a Node without require(esm)',
    ['--no-experimental-require-module', ...inCommonJs, "require('news-cards/model')"],
    1,
    /change the require of model\.js .* to a dynamic import\(\)/,
  ],
  [
    'a tool that ignores "exports"',
    // So does Node for a path.
    [...inCommonJs, "require('./node_modules/news-cards')"],
    1,
    /this tool ignores "exports" in package\.json\. Use webpack 5/,
  ],
  ...['18.20.8', '20.18.3', '14.0.0'].map(
    /** @returns {[string, string[], number, RegExp]} */
    (version) => [
      `the command in Node ${version}`,
      ['--require', './oldNode.cjs', command, '--version', version],
      2,
      new RegExp(`needs Node ${manifest.engines.node.slice(2)} or newer; this is Node ${version}`),
    ],
  ),
];

writeFileSync(
  'oldNode.cjs',
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: process.argv.at(-1) } });",
);
for (const [what, args, status, message] of failures) {
  const result = node(...args);
  assert.equal(result.status, status, `${what}: ${result.stderr}`);
  assert.match(result.stderr, message, what);
}

const required = node(...inCommonJs, "console.log(typeof require('news-cards/model').parseArticle)");
assert.equal(required.stdout, 'function\n', `require() works in this Node: ${required.stderr}`);

// A command does not load the packages of others, so it starts without them.
for (const name of ['culori', 'feedsmith', 'htmlparser2', 'stylis']) {
  rmSync(join('node_modules', name), { recursive: true });
}
const imported = node(command, 'import', 'fixtures/seed.txt');
assert.equal(imported.status, 0, `imports a press release without the other parsers: ${imported.stderr}`);
rmSync('node_modules/valibot', { recursive: true });
for (const option of ['--help', '--version']) {
  const { status, stderr } = node(command, option);
  assert.equal(status, 0, `${option} loads no parser: ${stderr}`);
}
console.log(`${failures.length} messages`);
