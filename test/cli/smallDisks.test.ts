/**
 * Whatever fits on the disk, each file that the command writes is left as it was or is complete, and all of them are, or none.
 * `MOUNT=yes`, as root, uses disks; by default limits on the size of a file, which every Linux has.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeArticle } from '../support/articles.js';
import { runs } from '../support/runs.js';
import { shareFonts } from '../support/shareFonts.js';
import { built } from './built.js';
import type { SmallDiskResult, SmallDiskRun } from './runOnSmallDisks.mjs';

const main = join(built().dist, 'cli/main.js');
const root = mkdtempSync(join(tmpdir(), 'news-cards-small-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const input = (name: string) => join(root, 'input', name);
beforeAll(() => {
  mkdirSync(join(root, 'input'));
  const story = { ...wholeArticle, funders: [{ name: 'European Union' }] };
  for (const name of ['one', 'two'])
    writeFileSync(input(`${name}.json`), JSON.stringify({ ...story, id: name }));
});

const commands: Record<string, () => string[]> = {
  render: () => ['render', input('one.json'), '--out', 'card.html'],
  image: () => ['render', input('one.json'), '--as', 'image', '--font', shareFonts[0]!, '--out', 'card.png'],
  import: () => ['import', input('one.json'), input('two.json'), '--out', 'out'],
  oembed: () => ['oembed', input(''), '--base-url', 'https://example.org/', '--out', 'out'],
  visibility: () => [
    'visibility',
    input('one.json'),
    input('two.json'),
    '--rules',
    'eu',
    '--annex',
    'a.html',
  ],
  newsroom: () => ['newsroom', 'site'],
};

/** Runs them in one process, because the command takes longer to start than to run. */
function runAll(runs: SmallDiskRun[]): SmallDiskResult[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [resolve('test/cli/runOnSmallDisks.mjs'), main],
    {
      input: JSON.stringify({ folder: join(root, 'disk'), isMounted: Boolean(process.env.MOUNT), runs }),
      env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000' },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const sizes = runs(12);
const hasLimits = existsSync('/usr/bin/prlimit') || Boolean(process.env.MOUNT);

test.skipIf(!hasLimits).each(Object.keys(commands))(
  '%s leaves old or new files, whole, on every size of disk',
  (name) => {
    const args = commands[name]!();
    const [{ files: expected } = { files: {} as Record<string, string> }] = runAll([{ args, old: {} }]);
    const lengths = Object.values(expected).map((content) => content.length);
    expect(lengths.length).toBeGreaterThan(0);
    const total = lengths.reduce((sum, length) => sum + Math.ceil(length / 4096) * 4096, 0);
    const largest = process.env.MOUNT ? total : Math.max(...lengths);
    const old = Object.fromEntries(Object.keys(expected).map((path) => [path, 'old']));
    const disks = Array.from({ length: sizes }, (_, index) => Math.floor((largest * index) / sizes));
    const states = name === 'newsroom' ? [{}] : [{}, old];
    for (const before of states) {
      const force = before === old ? ['--force'] : [];
      const results = runAll(disks.map((bytes) => ({ args: [...args, ...force], old: before, bytes })));
      for (const [index, { files, code }] of results.entries()) {
        const isNew = code !== 2;
        expect([disks[index], files]).toEqual([disks[index], isNew ? expected : before]);
      }
      // Otherwise no disk was too small.
      expect(results.some(({ code }) => code === 2)).toBe(true);
    }
  },
);
