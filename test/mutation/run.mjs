/**
 * `npm run mutation`: changes the code that protects people, one operator or value at a time, and runs its tests, one of which must fail.
 * `npm run mutation -- frames files` runs only these groups. Fails if less than 90 % of the changes of a file are noticed.
 */
import { Stryker } from '@stryker-mutator/core';
import { groups } from './groups.mjs';
import { report } from './report.mjs';

const minimumScore = 90;
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in groups));
if (unknown.length) {
  console.error(`No group "${unknown}". There are: ${Object.keys(groups).join(', ')}`);
  process.exit(2);
}

/** @type {import('./report.mjs').Row[]} */
const rows = [];
for (const [name, { mutate, tests, writesFiles }] of Object.entries(groups)) {
  if (names.length && !names.includes(name)) continue;
  if (writesFiles && process.getuid?.() === 0) {
    console.error(`${name}: not run as root, because a mutant may write to any file`);
    process.exitCode = 1;
    continue;
  }
  process.env.MUTATION_TESTS = tests.join(' ');
  const start = Date.now();
  const results = await new Stryker({
    mutate,
    plugins: ['@stryker-mutator/vitest-runner', './test/mutation/ignoreCatch.mjs'],
    ignorers: ['catch'],
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    reporters: ['dots'],
    disableTypeChecks: false,
    // A busy machine is not an endless loop.
    timeoutMS: 30_000,
    logLevel: /** @type {never} */ ('error'),
    warnings: false,
    ignorePatterns: ['/.*', 'dist', 'storybook-static', 'bench', '/test/pictures', '/test/consumers'],
  }).runMutationTest();
  rows.push({ name, results, seconds: Math.round((Date.now() - start) / 1000) });
  console.log(report(rows.slice(-1), minimumScore).text);
}
const { text, failed } = report(rows, minimumScore);
console.log(text);
if (failed) process.exitCode = 1;
