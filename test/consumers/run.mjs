/**
 * `npm run test:consumers`: packs the package, installs it in small applications, builds these and opens them in Chromium.
 * `node test/consumers/run.mjs next vue` runs only these; `--built` uses the existing build. To add one, add a folder to `apps/` and an
 * entry to `consumers.mjs`. The recipes of the guides about frameworks are from these applications.
 */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from './browser.mjs';
import { tryConsumer, versionsOf } from './consumer.mjs';
import { consumers } from './consumers.mjs';
import { pack } from './package.mjs';
import { report } from './report.mjs';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isBuilt = process.argv.includes('--built');
const unknown = names.filter((name) => !consumers.some((consumer) => consumer.name === name));
if (unknown.length) {
  console.error(`No consumer "${unknown}". There are: ${consumers.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const base = mkdtempSync(join(tmpdir(), 'news-cards-consumers-'));
console.log(isBuilt ? 'packing …' : 'building and packing …');
const tarball = await pack(base, isBuilt);
const browser = await startBrowser();

/** @type {import('./report.mjs').Result[]} */
const results = [];
for (const consumer of consumers) {
  if (names.length && !names.includes(consumer.name)) continue;
  const result = await tryOne(consumer);
  results.push(result);
  console.log(`${result.problems.length ? 'FAIL ' : 'ok   '} ${result.name}, ${result.seconds} s`);
}
await browser.close();

const { text, failed } = report('test:consumers', results);
console.log(`\n${text}`);
if (failed) process.exitCode = 1;
else rmSync(base, { recursive: true, force: true });

/** @param {import('./consumers.mjs').Consumer} consumer */
async function tryOne(consumer) {
  const { name } = consumer;
  const folder = join(base, name);
  const log = join(base, `${name}.log`);
  mkdirSync(folder);
  const start = Date.now();
  const problems = await tryConsumer(consumer, { folder, tarball, browser, log }).catch((error) => [
    String(error.message),
  ]);
  if (problems.length) appendFileSync(log, `\n${problems.join('\n')}\n`);
  rmSync(folder, { recursive: true, force: true });
  const seconds = Math.round((Date.now() - start) / 1000);
  return { name, versions: versionsOf(consumer), problems, log, seconds };
}
