/** Debian's packages of the hosts: installed, or only unpacked. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * Unpacks a package into a folder of its own, without what it depends on; returns the folder.
 *
 * @param {string} name
 * @param {string} base
 */
export function unpackDebianPackage(name, base) {
  const folder = join(base, name);
  mkdirSync(folder, { recursive: true });
  // As root, apt would hand the download to a user who may not write here.
  const download = ['-o', 'APT::Sandbox::User=root', 'download', name];
  execFileSync('apt-get', download, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const file = readdirSync(folder).find((entry) => entry.endsWith('.deb')) ?? '';
  execFileSync('dpkg', ['-x', file, '.'], { cwd: folder });
  return folder;
}
