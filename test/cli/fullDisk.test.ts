/** What the command leaves behind, and says, when its output does not fit. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { wholeArticle } from '../support/articles.js';
import { built } from './built.js';

const command = join(built().dist, 'cli/newsCards.js');
const root = mkdtempSync(join(tmpdir(), 'news-cards-disk-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(root, 'work-'));
  put('one.json', JSON.stringify(wholeArticle));
});

const put = (name: string, content: string) => writeFileSync(join(cwd, name), content);
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

/** Runs a line of POSIX shell, in which `cards` is the command. */
function shell(line: string) {
  const script = `cards() { "${process.execPath}" "${command}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** No file may become larger than 512 bytes, which interrupts a write as a full disk does. */
const full = 'ulimit -f 1;';

// Windows has neither such a limit nor these devices.
const onUnix = test.skipIf(process.platform === 'win32');

onUnix(
  'a newsroom that does not fit leaves neither files nor folders, so that its folder is still new',
  () => {
    const { code, err } = shell(`${full} cards newsroom site`);
    expect(code).toBe(2);
    expect(err).toMatch(/^news-cards: site\/\S+: cannot be written: the file is too large for the disk$/m);
    expect(readdirSync(cwd)).toEqual(['one.json']);
  },
);

onUnix('--force keeps the old file if the new one does not fit', () => {
  put('card.html', 'old');
  const { code, err } = shell(`${full} cards render one.json --out card.html --force`);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'news-cards: card.html: cannot be written: the file is too large for the disk\n',
  });
  expect(read('card.html')).toBe('old');
  expect(readdirSync(cwd).sort()).toEqual(['card.html', 'one.json']);
});

onUnix('--force replaces none of several files if one does not fit', () => {
  put('short.json', '{"headline":"A","url":"https://example.org/a"}');
  mkdirSync(join(cwd, 'out'));
  put('out/short.json', 'old');
  put('out/one.json', 'old');
  const { code } = shell(`${full} cards import short.json one.json --out out --force`);
  expect([code, read('out/short.json'), read('out/one.json')]).toEqual([2, 'old', 'old']);
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['one.json', 'short.json']);
});

onUnix('leaves no part of a new file that does not fit', () => {
  expect(shell(`${full} cards render one.json --out card.html`).code).toBe(2);
  expect(readdirSync(cwd)).toEqual(['one.json']);
});

const annex = 'cards visibility one.json --rules rules.json --annex annex.html';

onUnix('an annex that does not fit is not written at all, and the command fails', () => {
  put('rules.json', JSON.stringify([{ name: 'Fund', funder: { names: [wholeArticle.funders?.[0]?.name] } }]));
  const { code, err } = shell(`${full} ${annex}`);
  expect(err).toMatch(/annex\.html: cannot be written: the file is too large for the disk$/m);
  expect([code, readdirSync(cwd).sort()]).toEqual([2, ['one.json', 'rules.json']]);
});

onUnix('an annex follows no link that waits for it, and replaces no page without its table', () => {
  put('rules.json', JSON.stringify([{ name: 'Fund', funder: { names: [wholeArticle.funders?.[0]?.name] } }]));
  put('victim', 'old');
  put('annex.html', 'old');
  symlinkSync('victim', join(cwd, 'annex.html.part'));
  mkdirSync(join(cwd, 'annex.csv'));
  const { code, err } = shell(`${annex} --force`);
  expect(err).toMatch(/annex\.csv: cannot be written: it is a folder$/m);
  expect([code, read('victim'), read('annex.html')]).toEqual([2, 'old', 'old']);
});

onUnix('--force keeps the permissions of a file, and the link to it', () => {
  put('real.html', 'old');
  chmodSync(join(cwd, 'real.html'), 0o664);
  symlinkSync('real.html', join(cwd, 'card.html'));
  expect(shell('umask 077; cards render one.json --out card.html --force').code).toBe(0);
  expect(lstatSync(join(cwd, 'card.html')).isSymbolicLink()).toBe(true);
  expect(read('real.html')).toContain('Nurses open a clinic');
  expect(statSync(join(cwd, 'real.html')).mode & 0o777).toBe(0o664);
});

onUnix('--force writes into a pipe instead of replacing it', () => {
  const { code, out } = shell('mkfifo pipe; cat pipe & cards render one.json --out pipe --force; wait');
  expect([code, out]).toEqual([0, expect.stringContaining('Nurses open a clinic')]);
  expect(statSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
});

const onLinux = test.skipIf(!existsSync('/dev/full'));

onLinux.each([
  'cards render one.json > /dev/full',
  'cards check one.json missing.json > /dev/full',
  'cards --help > /dev/full',
])('says that standard output cannot be written: %s', (line) => {
  const { code, err } = shell(line);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^news-cards: standard output: cannot be written: the disk is full$/m),
  ]);
});
