import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './process.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Packs the package into `folder`; builds it first unless `isBuilt`.
 *
 * @param {string} folder
 * @param {boolean} isBuilt
 */
export async function pack(folder, isBuilt) {
  const log = join(folder, 'pack.log');
  if (!isBuilt) await run('npm', ['run', 'build'], { cwd: root, log, minutes: 8 });
  const pack = ['pack', '--ignore-scripts', '--pack-destination', folder];
  await run('npm', pack, { cwd: root, log, minutes: 2 });
  return join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
}
