import { spawnSync } from 'node:child_process';
import { installDebianPackages } from '../support/ensureBrowser.mjs';

/**
 * Installs the packages that are missing, on Debian as root; without fonts, which would change the layouts of other tests.
 *
 * @param {readonly string[]} names
 */
export async function installHosts(names) {
  const absent = names.filter((name) => !versionOf(name));
  if (absent.length > 0)
    await installDebianPackages(absent, ['-o', 'DPkg::Options::=--path-exclude=/usr/share/fonts/*']);
  const left = absent.filter((name) => !versionOf(name));
  if (left.length > 0) {
    throw new Error(
      `The hosts need the Debian packages ${left.join(', ')}, which could not be installed. Install them and run the tests again.`,
    );
  }
}

/**
 * The installed version of a package.
 *
 * @param {string} name
 */
export function versionOf(name) {
  const { stdout } = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
  return /^Status: install ok installed$.*^Version: ([^\n]+)/ms.exec(stdout ?? '')?.[1];
}
