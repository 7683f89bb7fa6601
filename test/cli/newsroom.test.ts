/** The command `news-cards newsroom`. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { built } from './built.js';

const { run } = built();
const root = mkdtempSync(join(tmpdir(), 'news-cards-newsroom-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(root, 'work-'));
});
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('copies the whole project, with the version of the package', async () => {
  const { code, out, err } = await run(['newsroom', 'sites/my-site'], { cwd });
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('Next: cd sites/my-site && npm install && npm start');
  const site = join(cwd, 'sites/my-site');
  expect(filesIn(site)).toEqual([...filesIn('newsroom'), '.gitignore'].sort());
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8'));
  expect(manifest.dependencies['news-cards']).toBe(`^${version}`);
  expect(readFileSync(join(site, 'site.config.js'))).toEqual(readFileSync('newsroom/site.config.js'));
});

test('copies into a folder that is empty, such as the current one', async () => {
  expect((await run(['newsroom', '.'], { cwd })).code).toBe(0);
  expect(existsSync(join(cwd, 'build.js'))).toBe(true);
});

test('writes nothing into a folder with any file, even a hidden one', async () => {
  mkdirSync(join(cwd, 'site'));
  writeFileSync(join(cwd, 'site/.git'), '');
  const { code, err } = await run(['newsroom', 'site'], { cwd });
  expect([code, err]).toEqual([2, 'news-cards: site is not empty; nothing was written. Name a new folder\n']);
  expect(readdirSync(join(cwd, 'site'))).toEqual(['.git']);
});

test('refuses a path where a file already is', async () => {
  writeFileSync(join(cwd, 'site'), '');
  const { code, err } = await run(['newsroom', 'site'], { cwd });
  expect([code, err]).toEqual([2, 'news-cards: site: part of its path is a file\n']);
});

test('says that the folder cannot be written, and leaves nothing behind', async () => {
  writeFileSync(join(cwd, 'file'), '');
  const { code, err } = await run(['newsroom', 'file/site'], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/^news-cards: file\/site\/\S+: cannot be written: part of its path is a file$/m);
  expect(readdirSync(cwd)).toEqual(['file']);
});

test('the project has at most 620 lines', () => {
  const code = filesIn('newsroom').filter(
    (path) => /\.(js|css|json)$/.test(path) && !path.startsWith('articles'),
  );
  const lines = code.map((path) => readFileSync(join('newsroom', path), 'utf8').split('\n').length - 1);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(620);
});
