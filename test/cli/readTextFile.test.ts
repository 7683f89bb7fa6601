import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTextFile } from '../../src/cli/readTextFile.js';

const folder = mkdtempSync(join(tmpdir(), 'news-cards-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('reads a whole file that is longer than one disk block', async () => {
  const text = 'Ünïcode '.repeat(50_000);
  writeFileSync(join(folder, 'long.txt'), text);
  expect(await readTextFile(join(folder, 'long.txt'))).toBe(text);
});

test('names the file that cannot be read, and the reason', async () => {
  await expect(readTextFile(join(folder, 'missing.txt'))).rejects.toThrow(
    /missing\.txt: cannot be read: no such file/,
  );
  await expect(readTextFile(folder)).rejects.toThrow(/cannot be read: it is a folder/);
});

test.skipIf(process.platform === 'win32')('stops reading a file that never ends', async () => {
  const before = process.memoryUsage().rss;
  await expect(readTextFile('/dev/zero')).rejects.toThrow('received more than 64 MB');
  expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
});
