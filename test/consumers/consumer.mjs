import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPage } from './browser.mjs';
import { checkNewsroom } from './newsroom.mjs';
import { run, startServer } from './process.mjs';
import { serveFolder } from './site.mjs';

// Without a registry the installation fails within two minutes.
const npmOptions = [
  ...['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'],
  ...['--fetch-retries=1', '--fetch-retry-mintimeout=5000', '--fetch-timeout=60000'],
];
const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');

/**
 * The versions that a consumer installs, which are exact in its package.json.
 *
 * @param {import('./consumers.mjs').Consumer} consumer
 */
export function versionsOf(consumer) {
  const { dependencies, devDependencies } = manifestOf(consumer);
  /** @type {Record<string, string>} */
  const versions = { ...dependencies, ...devDependencies };
  const installer = consumer.pnpm ? [`pnpm ${consumer.pnpm}`] : [];
  return [...installer, ...consumer.packages.map((name) => `${name} ${versions[name]}`)].join(', ');
}

/**
 * Installs, builds and tests one consumer in an empty folder, as its users would. Rejects if one of these fails.
 *
 * @param {import('./consumers.mjs').Consumer} consumer
 * @param {{ folder: string, tarball: string, browser: import('playwright').Browser, log: string }} options
 * @returns {Promise<string[]>} what is wrong with its pages
 */
export async function tryConsumer(consumer, { folder, tarball, browser, log }) {
  const { pages = [], pnpm, table, output = 'dist', newsroom } = consumer;
  const manifest = manifestOf(consumer);
  cpSync(appOf(consumer), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  cpSync(join(here, 'article.json'), join(folder, 'article.json'));
  cpSync(tarball, join(folder, 'news-cards.tgz'));

  /** @type {(...args: string[]) => Promise<void>} */
  const npm = (...args) => run('npm', args, { cwd: folder, log, minutes: 5 });
  if (pnpm) {
    const install = ['--yes', `pnpm@${pnpm}`, 'install', '--ignore-scripts', '--prefer-offline'];
    await run('npx', install, { cwd: folder, log, minutes: 5 });
  } else await npm('install', ...npmOptions);
  if (newsroom) return checkNewsroom(browser, { folder, log });
  if (manifest.scripts.build) await npm('run', 'build');
  if (manifest.scripts.test) await npm('test');
  if (table) console.log(readFileSync(join(folder, table), 'utf8'));
  if (pages.length === 0) return [];

  const site = manifest.scripts.start
    ? await startServer('npm', ['start'], { cwd: folder, log, minutes: 2 })
    : await serveFolder(join(folder, output));
  try {
    const problems = [];
    for (const page of pages) problems.push(...(await checkPage(browser, site.origin, page)));
    return problems;
  } finally {
    site.stop();
  }
}

/** @param {import('./consumers.mjs').Consumer} consumer */
const appOf = ({ name, app = `test/consumers/apps/${name}` }) => join(root, app);

/** @param {import('./consumers.mjs').Consumer} consumer */
function manifestOf(consumer) {
  const manifest = JSON.parse(readFileSync(join(appOf(consumer), 'package.json'), 'utf8'));
  const packed = { 'news-cards': 'file:news-cards.tgz' };
  return { ...manifest, dependencies: { ...manifest.dependencies, ...packed, ...consumer.versions } };
}
