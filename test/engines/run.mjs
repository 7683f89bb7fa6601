/**
 * Tests the components in three browser engines. `npm run test:engines` builds them first;
 * `node --experimental-websocket test/engines/run.mjs <part of a check's name> …` runs only matching checks, on the existing build.
 * With `--noto` they use Debian's Noto fonts, which it downloads, instead of the project's own.
 */
import { elementChecks } from './checks/elements.mjs';
import { frameChecks } from './checks/frames.mjs';
import { lookChecks } from './checks/looks.mjs';
import { staticChecks } from './checks/staticCards.mjs';
import { storyChecks } from './checks/stories.mjs';
import { startChromium } from './drivers/chromium.mjs';
import { startFirefox } from './drivers/firefox.mjs';
import { pageOf } from './drivers/page.mjs';
import { startWebKit } from './drivers/webkit.mjs';
import { restrictFonts } from './fonts.mjs';
import { ensureEngines } from './install.mjs';
import { report } from './report.mjs';
import { startSite } from './site.mjs';

/**
 * @typedef {object} Check
 * @property {string} name the expected behaviour
 * @property {(page: import('./drivers/page.mjs').EnginePage, site: import('./site.mjs').Site) => Promise<void>} run rejects
 *   if the check fails
 */

/** What the driver of WebKit answers when the browser is gone. */
const crash = /invalid session id|session terminated/i;

const wanted = process.argv.slice(2).filter((argument) => argument !== '--noto');
const checks = [...elementChecks, ...staticChecks, ...frameChecks, ...lookChecks, ...storyChecks].filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);

const { firefox } = await ensureEngines();
restrictFonts(process.argv.includes('--noto') ? 'noto' : 'bundled');
const site = await startSite();
const engines = [startChromium, () => startFirefox(firefox), startWebKit];
try {
  const { text, isExpected } = report((await Promise.all(engines.map(tryEngine))).flat());
  console.log(text);
  if (!isExpected) process.exitCode = 1;
} finally {
  site.close();
}

/**
 * Runs the checks sequentially in one engine; engines run in parallel. A check in which the engine crashed is repeated once in a new one.
 *
 * @param {() => Promise<import('./drivers/page.mjs').Driver>} start
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
async function tryEngine(start) {
  let page = pageOf(await start());
  const results = [];
  try {
    for (const check of checks) {
      const attempt = () => Promise.race([check.run(page, site), timeOut()]).catch(messageOf);
      let failure = await attempt();
      if (typeof failure === 'string' && crash.test(failure)) {
        console.log(`${page.name} crashed and was started again: ${failure}`);
        await page.close().catch(() => {});
        page = pageOf(await start());
        failure = await attempt();
      }
      results.push({ engine: page.name, check: check.name, failure: failure ?? undefined });
    }
  } finally {
    await page.close();
  }
  return results;
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Rejects if a check takes far longer than it would on a busy machine.
 *
 * @returns {Promise<never>}
 */
function timeOut() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('took more than five minutes')), 300_000).unref();
  });
}
