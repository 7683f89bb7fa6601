/**
 * `npm run test:wordpress`: installs WordPress of Debian, as root where it is missing, with the plugin from its zip, and uses it in
 * Chromium as authors, administrators and readers do. `node test/wordpress/run.mjs --built list` runs only checks with one of these
 * words in their names, on the existing build.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../consumers/browser.mjs';
import { run } from '../consumers/process.mjs';
import { report } from '../consumers/report.mjs';
import { installHosts, versionOf } from '../hosts/install.mjs';
import { Editor, logIn } from './editor.mjs';
import { serveFiles } from './files.mjs';
import { packages, startSite } from './site.mjs';

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const root = fileURLToPath(new URL('../..', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'news-cards-wordpress-'));
if (!process.argv.includes('--built'))
  await run('npm', ['run', 'build'], { cwd: root, log: join(base, 'build.log'), minutes: 8 });
// Imports the build.
const { checks } = await import('./checks.mjs');
const wanted = checks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
await installHosts(packages);

const folder = join(base, 'files');
mkdirSync(folder);
const files = await serveFiles(folder);
const site = await startSite(base, join(root, 'dist/wordpress/news-cards.zip'), [files.port]);
const browser = await startBrowser();
/** @type {Map<string, Promise<import('playwright').Page>>} */
const pages = new Map();
/** @param {string} user */
const editorOf = async (user) => {
  if (!pages.has(user)) pages.set(user, logIn(browser, site, user));
  return new Editor(await /** @type {Promise<import('playwright').Page>} */ (pages.get(user)), site);
};

const results = [];
for (const { name, check } of wanted) {
  const start = Date.now();
  const problems = await check({ browser, site, editorOf, files }).then(
    () => [],
    async (error) => {
      for (const [user, page] of pages)
        await (await page)
          .screenshot({ path: join(base, `${results.length}-${user}.png`) })
          .catch(() => undefined);
      return [String(error.message).trim()];
    },
  );
  // The next check begins with no dialogue about unsaved changes.
  for (const page of pages.values()) await (await page).goto('about:blank');
  results.push({ name, versions: '', problems, log: base, seconds: Math.round((Date.now() - start) / 1000) });
}
await browser.close();
files.close();

const { text, failed } = report('test:wordpress', results);
console.log(`${text}\nWordPress ${versionOf('wordpress')}`);
if (failed) process.exitCode = 1;
// Ends the database and the server of PHP, too.
process.on('exit', () => failed || rmSync(base, { recursive: true, force: true }));
process.exit();
