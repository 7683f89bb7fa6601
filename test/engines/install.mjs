/** Finds the browsers, or installs them where that can be done without asking: on Debian, as root. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from '../support/ensureBrowser.mjs';

/** Names of programs, of which one will do, by Debian package. */
const programs = {
  'firefox-esr': ['firefox-esr', 'firefox'],
  'webkit2gtk-driver': ['WebKitWebDriver'],
  xvfb: ['Xvfb'],
};

/**
 * @param {string[]} names
 * @returns {string | undefined}
 */
function find(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * Makes sure that Firefox, WebKitWebDriver and Xvfb are there; rejects with advice when they are not.
 *
 * @returns {Promise<{ firefox: string }>}
 */
export async function ensureEngines() {
  const isMissing = () => Object.entries(programs).filter(([, names]) => !find(names));
  const absent = isMissing().map(([name]) => name);
  if (absent.length > 0) {
    console.log(`Installing ${absent.join(', ')} …`);
    await installDebianPackages(absent);
  }
  const missing = isMissing();
  if (missing.length > 0) {
    const names = missing.map(([name, [program]]) => `${program} (Debian package ${name})`);
    throw new Error(
      `The engine tests need ${names.join(', ')}, and could not install it. They run on Linux: install it with your ` +
        'package manager and run them again.',
    );
  }
  return { firefox: /** @type {string} */ (find(programs['firefox-esr'])) };
}
