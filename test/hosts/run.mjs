/**
 * `npm run test:hosts`: gives what the package writes to feed readers and site generators of Debian, which it installs as root where
 * they are missing, and compares what these show. `node test/hosts/run.mjs --built newsboat` runs only hosts with one of these words
 * in their names, on the existing build.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../consumers/browser.mjs';
import { run } from '../consumers/process.mjs';
import { report } from '../consumers/report.mjs';
import { installHosts, versionOf } from './install.mjs';

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const base = mkdtempSync(join(tmpdir(), 'news-cards-hosts-'));
if (!process.argv.includes('--built')) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await run('npm', ['run', 'build'], { cwd: root, log: join(base, 'build.log'), minutes: 8 });
}
// Imports the build.
const { hosts } = await import('./hosts.mjs');
const wanted = hosts.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase())),
);
if (wanted.length === 0) {
  console.error(`No host "${words.join(' ')}". There are: ${hosts.map(({ name }) => name).join('; ')}`);
  process.exit(2);
}

await installHosts([...new Set(wanted.flatMap(({ packages }) => packages))]);
const browser = await startBrowser();
const results = [];
for (const [index, { name, packages, check }] of wanted.entries()) {
  const start = Date.now();
  const folder = join(base, String(index));
  mkdirSync(folder);
  const page = await browser.newPage();
  const problems = await check(folder, page).catch((error) => [String(error.stderr || error.message).trim()]);
  await page.close();
  const [first = ''] = packages;
  const seconds = Math.round((Date.now() - start) / 1000);
  results.push({ name, versions: `${first} ${versionOf(first)}`, problems, log: folder, seconds });
}
await browser.close();

const { text, failed } = report('test:hosts', results);
console.log(text);
if (failed) process.exitCode = 1;
else rmSync(base, { recursive: true, force: true });
