/** Finds the browsers, or installs them if that needs no confirmation: on Debian, as root. */
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { installDebianPackages } from '../support/ensureBrowser.mjs';

/** Files by Debian package; one of each suffices. Programs are searched on the PATH. */
const files = {
  'firefox-esr': ['firefox-esr', 'firefox'],
  'webkit2gtk-driver': ['WebKitWebDriver'],
  xvfb: ['Xvfb'],
  // Without it WebKitGTK does not hyphenate, and the hyphenation check would be meaningless.
  'hyphen-en-us': ['/usr/share/hyphen/hyph_en_US.dic'],
};

/**
 * @param {string[]} names
 * @returns {string | undefined}
 */
function find(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => resolve(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * Rejects with instructions if a browser is missing and cannot be installed.
 *
 * @returns {Promise<{ firefox: string }>}
 */
export async function ensureEngines() {
  const missing = () => Object.entries(files).flatMap(([name, paths]) => (find(paths) ? [] : [name]));
  const absent = missing();
  if (absent.length > 0) {
    console.log(`Installing ${absent.join(', ')} …`);
    await installDebianPackages(absent);
  }
  const left = missing();
  if (left.length > 0) {
    throw new Error(
      `The engine tests need the Debian packages ${left.join(', ')}, or the same from another Linux, and could not install ` +
        'them. Install them and run the tests again.',
    );
  }
  return { firefox: /** @type {string} */ (find(files['firefox-esr'])) };
}
