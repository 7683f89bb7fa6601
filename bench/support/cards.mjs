import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { root } from './bundle.mjs';

const own = { floor: 'bench/cards/floor.tsx', ours: 'bench/cards/ours.tsx' };
const peers = {
  undp: 'bench/peers/undp.jsx',
  uswds: 'bench/peers/uswds.jsx',
  'react-tweet': 'bench/peers/reactTweet.jsx',
};

/**
 * The cards to compare, by name: paths of modules that export `Card`. `ours` in the command line leaves out the peers, which
 * the first comparison installs.
 *
 * @returns {[name: string, path: string][]}
 */
export function comparedCards() {
  const withPeers = !process.argv.includes('ours') && installPeers();
  return Object.entries({ ...own, ...(withPeers && peers) }).map(([name, path]) => [name, root + path]);
}

function installPeers() {
  const folder = `${root}bench/peers`;
  const changed = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed(`${folder}/node_modules/.package-lock.json`) > changed(`${folder}/package-lock.json`))
    return true;
  console.log('installing the peers in bench/peers …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) console.log('the peers could not be installed and are left out');
  return status === 0;
}
