import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPage } from './browser.mjs';
import { run, startServer } from './process.mjs';
import { serveFolder } from './site.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Installs, builds and tests one consumer in an empty folder, as its users would.
 *
 * @param {import('./consumers.mjs').Consumer} consumer
 * @param {{ folder: string, tarball: string, browser: import('playwright').Browser, log: string }} options
 * @returns {Promise<{ versions: string, problems: string[] }>}
 */
export async function tryConsumer(consumer, { folder, tarball, browser, log }) {
  const { app = consumer.name, pages = [], packages, table } = consumer;
  cpSync(join(here, 'apps', app), folder, { recursive: true });
  cpSync(join(here, 'article.json'), join(folder, 'article.json'));
  cpSync(tarball, join(folder, 'news-cards.tgz'));
  const { scripts } = setVersions(join(folder, 'package.json'), consumer.versions);

  /** @type {(...args: string[]) => Promise<void>} */
  const npm = (...args) => run('npm', args, { cwd: folder, log, minutes: 5 });
  await npm(
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-package-lock',
  );
  const versions = packages.map((name) => `${name} ${versionOf(name, folder)}`).join(', ');
  if (scripts.build) await npm('run', 'build');
  if (scripts.test) await npm('test');
  if (table) console.log(readFileSync(join(folder, table), 'utf8'));

  const problems = [];
  if (pages.length) {
    const site = scripts.start
      ? await startServer('npm', ['start'], { cwd: folder, log, minutes: 1 })
      : await serveFolder(join(folder, 'dist'));
    try {
      for (const page of pages) problems.push(...(await checkPage(browser, site.origin, page)));
    } finally {
      site.stop();
    }
  }
  return { versions, problems };
}

/**
 * @param {string} file
 * @param {Record<string, string>} [versions]
 */
function setVersions(file, versions) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  Object.assign(manifest.dependencies, versions);
  writeFileSync(file, JSON.stringify(manifest));
  return manifest;
}

/**
 * @param {string} name
 * @param {string} folder
 */
function versionOf(name, folder) {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : 'missing';
}
