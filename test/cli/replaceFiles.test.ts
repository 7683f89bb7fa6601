import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { replaceFiles, StagedFiles } from '../../src/cli/replaceFiles.js';

const root = mkdtempSync(join(tmpdir(), 'news-cards-replace-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'work-'));
});

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const file = (name: string, content = 'new') => ({ path: at(name), content });

const onUnix = test.skipIf(process.platform === 'win32');

test('writes new files, and nothing beside them', () => {
  replaceFiles([file('a/b.txt'), { path: at('c'), content: new Uint8Array([1, 2]) }]);
  expect(read('a/b.txt')).toBe('new');
  expect([...readFileSync(at('c'))]).toEqual([1, 2]);
  expect([readdirSync(folder), readdirSync(at('a'))]).toEqual([['a', 'c'], ['b.txt']]);
});

test('keeps a file that exists, unless it is forced', () => {
  writeFileSync(at('a'), 'old');
  expect(() => replaceFiles([file('b'), file('a')])).toThrow(`${at('a')} already exists; use --force`);
  expect([read('a'), readdirSync(folder)]).toEqual(['old', ['a']]);
  replaceFiles([file('a')], true);
  expect([read('a'), readdirSync(folder)]).toEqual(['new', ['a']]);
});

test('replaces no file if another cannot be written, and leaves no part of one', () => {
  writeFileSync(at('a'), 'old');
  writeFileSync(at('b'), 'old');
  expect(() => replaceFiles([file('a'), file('b/c')], true)).toThrow(`${at('b/c')}: cannot be written: `);
  expect([read('a'), read('b'), readdirSync(folder)]).toEqual(['old', 'old', ['a', 'b']]);
});

test('refuses to replace a folder', () => {
  mkdirSync(at('a'));
  expect(() => replaceFiles([file('a')], true)).toThrow(`${at('a')}: cannot be written: `);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('keeps a file that was created in the meantime, and then writes no other', () => {
  const staged = new StagedFiles();
  for (const name of ['a', 'b']) staged.add(at(name)).close();
  writeFileSync(at('b'), 'old');
  expect(() => staged.commit()).toThrow(`${at('b')}: cannot be written: it already exists`);
  staged.discard();
  expect([read('b'), readdirSync(folder)]).toEqual(['old', ['b']]);
});

test('brings back files that were replaced before one that cannot be', () => {
  for (const name of ['a', 'b']) writeFileSync(at(name), 'old');
  const staged = new StagedFiles(true);
  for (const name of ['a', 'new', 'b']) staged.add(at(name)).close();
  rmSync(at('b'));
  mkdirSync(at('b'));
  expect(() => staged.commit()).toThrow(`${at('b')}: cannot be written: `);
  staged.discard();
  expect([read('a'), readdirSync(folder).sort()]).toEqual(['old', ['a', 'b']]);
});

test('appends what is written, and writes over what is at a position', () => {
  const staged = new StagedFiles();
  const page = staged.add(at('a'));
  for (const text of ['ünder', 'way']) page.write(text);
  page.write('U', 0);
  page.write('U', 1);
  page.close();
  staged.commit();
  staged.discard();
  expect(read('a')).toBe('UUnderway');
});

test('leaves nothing of files that were never committed, nor of their folders', () => {
  const staged = new StagedFiles();
  staged.add(at('deep/er/a')).write('half');
  staged.discard();
  staged.discard();
  expect(readdirSync(folder)).toEqual([]);
});

onUnix('follows no link that waits for it: the names of unfinished files cannot be guessed', () => {
  writeFileSync(at('victim'), 'old');
  symlinkSync('victim', at('a.part'));
  symlinkSync('missing', at('dangling'));
  replaceFiles([file('a')]);
  expect(() => replaceFiles([file('dangling')])).toThrow('it already exists');
  expect([read('victim'), readdirSync(folder).sort()]).toEqual([
    'old',
    ['a', 'a.part', 'dangling', 'victim'],
  ]);
});

onUnix('keeps the permissions of a file, and the link to it', () => {
  writeFileSync(at('real'), 'old');
  chmodSync(at('real'), 0o754);
  symlinkSync('real', at('link'));
  replaceFiles([file('link')], true);
  expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
  expect([read('real'), statSync(at('real')).mode & 0o7777]).toEqual(['new', 0o754]);
});

// An administrator may write to any file.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'keeps a file that is read-only',
  () => {
    writeFileSync(at('a'), 'old');
    chmodSync(at('a'), 0o444);
    expect(() => replaceFiles([file('a')], true)).toThrow(`${at('a')}: cannot be written: `);
    expect([read('a'), readdirSync(folder)]).toEqual(['old', ['a']]);
  },
);

// A pipe in a temporary folder instead of a real device, which broken code could replace.
onUnix('writes into a pipe instead of replacing it', () => {
  execFileSync('mkfifo', [at('pipe')]);
  const pipe = openSync(at('pipe'), constants.O_RDWR | constants.O_NONBLOCK);
  replaceFiles([file('pipe')], true);
  expect(statSync(at('pipe')).isFIFO()).toBe(true);
  const received = Buffer.alloc(3);
  readSync(pipe, received);
  closeSync(pipe);
  expect(`${received}`).toBe('new');
});
