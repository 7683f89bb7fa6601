import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Unpacks a package, without its dependencies, into a new folder, and returns that folder.
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
