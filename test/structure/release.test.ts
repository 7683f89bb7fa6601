/** What the release workflow does before it publishes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = resolve('build/prepareRelease.mjs');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-cards-release-'));
  mkdirSync(join(folder, '.changeset'));
  write('.changeset/config.json', '{}');
  write('package.json', JSON.stringify({ name: 'news-cards', version: '1.2.0-rc.1', type: 'module' }));
  write('README.md', 'No link\n');
  write('CHANGELOG.md', '# news-cards\n\n## 1.2.0-rc.1\n\nNew.\n\n## 1.1.0\n\nOld.\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

function prepare(changes: Record<string, string | undefined> = {}, argument = 'notes.md') {
  const env = {
    PATH: process.env.PATH,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'someone/news-cards',
    GITHUB_REF_NAME: 'v1.2.0-rc.1',
    ...changes,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, argument], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a release gets its addresses from the environment, its notes from the changelog, and npm’s tag from its version', () => {
  expect(prepare()).toEqual({ status: 0, stdout: 'dist-tag=next\n', stderr: '' });
  expect(JSON.parse(read('package.json'))).toEqual({
    name: 'news-cards',
    version: '1.2.0-rc.1',
    type: 'module',
    repository: { type: 'git', url: 'git+https://github.example/someone/news-cards.git' },
    homepage: 'https://github.example/someone/news-cards#readme',
    bugs: 'https://github.example/someone/news-cards/issues',
  });
  expect(read('notes.md')).toBe('New.\n\n');
});

test.each([
  [
    '[Guide](stories/guide/React.mdx)',
    '[Guide](https://github.example/someone/news-cards/blob/v1.2.0-rc.1/stories/guide/React.mdx)',
  ],
  ['[a\nb](A.md#c)', '[a\nb](https://github.example/someone/news-cards/blob/v1.2.0-rc.1/A.md#c)'],
  ['![A card](card.png)', '![A card](https://github.example/someone/news-cards/raw/v1.2.0-rc.1/card.png)'],
  [
    '<img src="card.svg" alt="">',
    '<img src="https://github.example/someone/news-cards/raw/v1.2.0-rc.1/card.svg" alt="">',
  ],
  ['[a]: LICENSE', '[a]: https://github.example/someone/news-cards/blob/v1.2.0-rc.1/LICENSE'],
  ['[Out](https://example.org/) [down](#guide)', '[Out](https://example.org/) [down](#guide)'],
  ['```html\n<script src="public/embed.js">\n```', '```html\n<script src="public/embed.js">\n```'],
])('the README of a release leads to files of its tag: %j', (before, after) => {
  write('README.md', `# Title\n\n${before}\n`);
  expect(prepare().status).toBe(0);
  expect(read('README.md')).toBe(`# Title\n\n${after}\n`);
});

test('npm publish stops until the release was prepared', () => {
  const { status, stderr } = prepare({}, '--check');
  expect([status, stderr]).toEqual([1, expect.stringContaining('Run "node build/prepareRelease.mjs" first')]);
  expect(prepare().status).toBe(0);
  expect(prepare({}, '--check').status).toBe(0);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts.prepublishOnly).toBe('node build/prepareRelease.mjs --check');
});

test('dependencies are ranges, so that their security patches reach users without a release', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const locked = Object.keys(dependencies).map((name) => [
    name,
    `^${packages[`node_modules/${name}`].version}`,
  ]);
  expect(Object.entries(dependencies)).toEqual(locked);
});

test('a version that is not a candidate becomes the latest', () => {
  write('package.json', JSON.stringify({ version: '1.1.0' }));
  expect(prepare({ GITHUB_REF_NAME: 'v1.1.0' })).toMatchObject({ status: 0, stdout: 'dist-tag=latest\n' });
});

test.each([
  ['without an address', { GITHUB_REPOSITORY: undefined }, 'Set GITHUB_SERVER_URL'],
  ['with the tag of another version', { GITHUB_REF_NAME: 'v1.1.0' }, 'has version 1.2.0-rc.1'],
])('a release %s stops and says why', (_, changes, message) => {
  const before = read('package.json');
  const { status, stderr } = prepare(changes);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(read('package.json')).toBe(before);
});

test('a release with an unread changeset stops and names it', () => {
  write('.changeset/new-thing.md', '---\n');
  expect(prepare().stderr).toContain('new-thing.md');
});

test('a job that may ask for a token installs no package with its scripts', () => {
  const files = readdirSync('.github/workflows').map((name) =>
    readFileSync(join('.github/workflows', name), 'utf8'),
  );
  const jobs = files
    .flatMap((file) => file.split(/^ {2}(?=\w+:$)/m))
    .filter((job) => job.includes('id-token: write'));
  expect(jobs).toHaveLength(1);
  for (const job of jobs) {
    const installs = job.match(/npm (?:ci|i|install)\b.*/g) ?? [];
    expect(installs).toEqual(['npm ci --ignore-scripts']);
  }
});
