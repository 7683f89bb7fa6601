/** Feed readers that are used, and the libraries that many others are made of. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackDebianPackage } from '../support/unpackDebianPackage.mjs';
import { output, python, script } from './program.mjs';
import { feeds, problemsOfStories } from './stories.mjs';

/** @typedef {(file: string, folder: string) => Promise<string>} Read prints the stories of a feed as JSON */

/** @type {Read} */
const readWithFeedparser = (file, folder) => output(python, [script('readFeed.py'), file], folder);

/** @type {Read} */
async function readWithNewsboat(file, folder) {
  writeFileSync(join(folder, 'urls'), `file://${file}\n`);
  const cache = join(folder, 'cache.db');
  await output('newsboat', ['-u', 'urls', '-c', cache, '-C', '/dev/null', '-x', 'reload'], folder);
  return output(python, [script('newsboat.py'), cache], folder);
}

/** @type {Read} */
async function readWithRss2email(file, folder) {
  const settings = {
    from: 'us@example.org',
    to: 'you@example.org',
    'email-protocol': 'maildir',
    'maildir-path': folder,
    'maildir-mailbox': 'mail',
    'name-format': '{author}',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  writeFileSync(join(folder, 'settings'), ['[DEFAULT]', ...lines, ''].join('\n'));
  const files = ['-c', 'settings', '-d', 'data.json'];
  await output('r2e', [...files, 'add', 'feed', `file://${file}`], folder);
  await output('r2e', [...files, 'run'], folder);
  return output(python, [script('maildir.py'), 'mail'], folder);
}

/** @type {Read} */
async function readWithSimplePie(file, folder) {
  // Only these files of WordPress are used, so nothing that it depends on is needed.
  const autoloader = 'usr/share/wordpress/wp-includes/SimplePie/autoloader.php';
  const unpacked = unpackDebianPackage('wordpress', folder);
  return output('php', [script('simplePie.php'), join(unpacked, autoloader), file], folder);
}

/** @type {import('./hosts.mjs').Host[]} */
export const readers = [
  reader('feedparser', ['python3-feedparser'], readWithFeedparser),
  reader('Newsboat', ['newsboat'], readWithNewsboat),
  reader('rss2email', ['rss2email'], readWithRss2email),
  reader('SimplePie of WordPress', ['php-cli', 'php-xml', 'php-mbstring'], readWithSimplePie),
].flat();

/**
 * One host for each format.
 *
 * @param {string} name
 * @param {string[]} packages
 * @param {Read} read
 * @returns {import('./hosts.mjs').Host[]}
 */
function reader(name, packages, read) {
  return Object.entries(feeds).map(([feed, xml]) => ({
    name: `${name}, ${feed}`,
    packages,
    async check(folder) {
      const file = join(folder, feed);
      writeFileSync(file, xml);
      return problemsOfStories(JSON.parse(await read(file, folder)));
    },
  }));
}
