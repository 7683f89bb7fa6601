import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { UniqueNames, writeFiles } from '../../src/cli/output.js';
import { cpuSeconds } from '../support/cpuSeconds.js';

const folder = mkdtempSync(join(tmpdir(), 'news-cards-output-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('names of files', () => {
  test('makes equal names unique, ignoring case', () => {
    const names = new UniqueNames();
    expect(['a', 'A', 'a-2', 'a'].map((wish) => names.take(wish))).toEqual(['a', 'A-2', 'a-2-2', 'a-3']);
  });

  test('takes linear time for many equal names', () => {
    const names = new UniqueNames();
    const seconds = cpuSeconds(() => {
      for (let index = 0; index < 20_000; index++) names.take('clinic');
    });
    // Takes many seconds if each name counts from 2 again.
    expect(seconds).toBeLessThan(1);
  });

  test.each([149, 150, 400])('keeps the article name after a folder name of %d letters', (length) => {
    const name = new UniqueNames().take(`${'s'.repeat(length)}/clinic`);
    expect(name).toMatch(/^s{100,150}\/clinic$/);
  });

  test('never gives a reserved name', () => {
    const names = new UniqueNames((name) => name === 'index' || name.startsWith('480/'));
    const wishes = ['index', 'Index', 'index/a', '480/a', '480', 'a/480'];
    const given = ['index-2', 'Index-2-2', 'index/a', '480-2/a', '480', 'a/480'];
    expect(wishes.map((wish) => names.take(wish))).toEqual(given);
  });
});

test.each([[['a.json', 'b.json', 'A.json']], [['x.json', 'x.json/a.json']], [['X.json/a.json', 'x.json']]])(
  'writes nothing when two files have the same path: %j',
  (paths) => {
    const files = paths.map((path) => ({ path: join(folder, 'out', path), content: '' }));
    expect(() => writeFiles(files, { folder, articles: 1 })).toThrow(/two files would have this path/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  },
);

test('creates the folders of the files it writes, and reports their size', () => {
  const report = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const path = join(folder, 'deep/a/b.txt');
  writeFiles([{ path, content: 'ü' }], { folder, articles: 1 });
  expect(report.mock.calls).toEqual([[`${path}: wrote 1 article, 1 file, 2 bytes\n`]]);
  report.mockRestore();
  expect(readdirSync(join(folder, 'deep/a'))).toEqual(['b.txt']);
});
