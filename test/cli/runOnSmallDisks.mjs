/** Runs the command for `smallDisks.test.ts`, each time on a disk of another size, and prints what is left on it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} SmallDiskRun
 * @property {string[]} args
 * @property {Record<string, string>} old the files that are there before, by path
 * @property {number} [bytes] the size of the disk, or the limit on each file
 *
 * @typedef {object} SmallDiskResult
 * @property {number} code
 * @property {Record<string, string>} files the files that are there afterwards, in base64 unless they are old
 */

/** @type {{ folder: string, isMounted: boolean, runs: SmallDiskRun[] }} */
const { folder, isMounted, runs } = JSON.parse(readFileSync(0, 'utf8'));
// The bundler puts what is loaded later into an object.
const [{ main }] = Object.values(await import(pathToFileURL(process.argv[2] ?? '').href));
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);

/** The smallest part of such a disk. */
const page = 4096;
const filler = '.filler';

const results = [];
for (const run of runs) results.push(await resultOf(run));
process.exitCode = 0;
process.stdout.write(JSON.stringify(results));

/** @param {SmallDiskRun} run @returns {Promise<SmallDiskResult>} */
async function resultOf({ args, old, bytes }) {
  mkdirSync(folder, { recursive: true });
  const isDisk = isMounted && bytes !== undefined;
  if (isDisk) {
    // The old files have room of their own. A size of 0 would be no limit, so a file takes the first page.
    const size = bytes + page * (Object.keys(old).length + 1);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
    writeFileSync(join(folder, filler), Buffer.alloc(page));
  }
  for (const [path, content] of Object.entries(old)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  process.chdir(folder);
  process.argv = ['node', 'news-cards', ...args];
  process.exitCode = undefined;
  if (!isDisk) limitFiles(bytes);
  const { write } = process.stdout;
  // Findings, which are not of interest here.
  process.stdout.write = /** @type {any} */ (
    (/** @type {unknown} */ _, /** @type {() => void} */ done) => done?.()
  );
  await main();
  process.stdout.write = write;
  if (!isDisk) limitFiles(undefined);
  // Removes what was not committed, as the end of the process does.
  process.emit('exit', 0);
  process.removeAllListeners('exit');
  if (isDisk) rmSync(join(folder, filler));
  const files = filesBelow(folder);
  const code = Number(process.exitCode ?? 0);
  process.chdir('/');
  if (isDisk) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return { code, files };
}

/** @param {number | undefined} bytes */
function limitFiles(bytes) {
  execFileSync('prlimit', ['--pid', `${process.pid}`, `--fsize=${bytes ?? 'unlimited'}:unlimited`]);
}

/** @param {string} top */
function filesBelow(top) {
  const entries = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(top, path), readFileSync(path, 'latin1')]));
}
