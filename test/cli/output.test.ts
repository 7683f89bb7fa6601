import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { nameOf, print, toJson, UniqueNames, writeFiles } from '../../src/cli/output.js';
import type { Article } from '../../src/model/article.js';
import { cpuSeconds } from '../support/cpuSeconds.js';

const folder = mkdtempSync(join(tmpdir(), 'news-cards-output-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('names of files', () => {
  test.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/a//b/', 'a/b'],
    ['a\\..\\b', 'a-..-b'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['--.a.b--..', 'a.b'],
    ['a.-', 'a'],
    ['What’s  new?', 'Whats-new'],
    ['Éclair', 'Eclair'],
    ['a:b*c', 'a-b-c'],
  ])('%j is safe in every file system, as %j', (wish, name) => {
    expect(new UniqueNames().take(wish)).toBe(name);
  });

  test('a wish without a letter gets a stable name', () => {
    const [one, same, other] = ['!!', '!!', '??'].map((wish) => new UniqueNames().take(wish));
    expect([one, one]).toEqual([expect.stringMatching(/^story-\w+$/), same]);
    expect(other).not.toBe(one);
  });

  test.each<[Partial<Article>, string | RegExp]>([
    [{ url: 'https://example.org/news/clinic.html?a=/b#/c' }, 'clinic'],
    [{ url: 'https://example.org/news/clinic/' }, 'clinic'],
    [{ url: 'https://example.org/news/1.5-million' }, '1.5-million'],
    [{ url: 'https://example.org/a.b.htmlpage' }, 'a.b.htmlpage'],
    [{ url: 'https://example.org/' }, 'two-rooms-for-kakuma'],
    [{}, 'two-rooms-for-kakuma'],
    [{ headline: 'Éclair’s' }, 'eclairs'],
    [{ url: 'https://example.org/2024' }, /^story-\w+$/],
    [{ headline: 'فتح عيادة' }, /^story-\w+$/],
    [{ url: `https://example.org/${'a'.repeat(90)}` }, 'a'.repeat(80)],
  ])('an article %j is named %s', (fields, name) => {
    const article = { id: 'one', headline: 'Two Rooms for Kakuma', ...fields } as Article;
    expect(nameOf(article)).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));
    if (typeof name !== 'string') expect(nameOf({ ...article, id: 'two' })).not.toBe(nameOf(article));
  });

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

test('replaces a file only if forced, and reports the folder of several files', () => {
  const report = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const out = join(folder, 'forced');
  const files = ['a', 'b'].map((name) => ({ path: join(out, name), content: 'new' }));
  writeFiles(files.slice(0, 1), { folder: out, articles: 1 });
  writeFileSync(join(out, 'a'), 'old');
  expect(() => writeFiles(files, { folder: out, articles: 2 })).toThrow(
    `${join(out, 'a')} already exists; use --force to overwrite it`,
  );
  expect([readFileSync(join(out, 'a'), 'utf8'), existsSync(join(out, 'b'))]).toEqual(['old', false]);
  writeFiles(files, { folder: out, articles: 2, force: true });
  expect(readFileSync(join(out, 'a'), 'utf8')).toBe('new');
  expect(report.mock.calls.at(-1)).toEqual([`${out}: wrote 2 articles, 2 files, 6 bytes\n`]);
  report.mockRestore();
});

test('prints a text, and JSON with a line for each value', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((_, done?: unknown) => {
    (done as () => void)();
    return true;
  });
  await print(toJson({ a: 1 }));
  expect(write.mock.calls[0]?.[0]).toBe('{\n  "a": 1\n}\n');
  write.mockRestore();
});

test('creates the folders of the files it writes, and reports their size', () => {
  const report = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const path = join(folder, 'deep/a/b.txt');
  writeFiles([{ path, content: 'ü' }], { folder, articles: 1 });
  expect(report.mock.calls).toEqual([[`${path}: wrote 1 article, 1 file, 2 bytes\n`]]);
  report.mockRestore();
  expect(readdirSync(join(folder, 'deep/a'))).toEqual(['b.txt']);
});
