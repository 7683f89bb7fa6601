/** The licences that the build puts beside bundled scripts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticesFor } from '../../build/notices.js';

const root = mkdtempSync(join(tmpdir(), 'news-cards-notices-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const at = (path: string) => join(root, 'node_modules', path);
const one = { name: 'one', version: '1.2.0', license: 'BSD-2-Clause' };

beforeAll(() => {
  const files: Record<string, string> = {
    'one/package.json': JSON.stringify(one),
    'one/LICENSE': 'Copyright (c) One',
    'one/dist/package.json': '{ "type": "module" }',
    '@scope/two/package.json': JSON.stringify({ ...one, name: '@scope/two' }),
    '@scope/two/licence.md': 'Terms of two',
    '@scope/two/NOTICE': 'Notice of two',
    '@scope/two/node_modules/one/package.json': JSON.stringify({ ...one, version: '2.0.0' }),
    '@scope/two/node_modules/one/COPYING': 'Copyright (c) One, later',
    'bare/package.json': JSON.stringify({
      name: 'bare',
      version: '0.1.0',
      license: 'MIT',
      author: 'Some Author <https://example.org>',
    }),
    'unknown/package.json': JSON.stringify({ ...one, name: 'unknown' }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
});

test('names each package once with its version and all of its licence files, in the order of names', () => {
  const modules = ['one/dist/index.js', 'one/dist/deep/a.js', '@scope/two/index.js'].map(at);
  const [, ...notices] = noticesFor(['/project/src/index.ts', ...modules.reverse()]).split(/\n\n-+\n\n/);
  expect(notices).toEqual([
    '@scope/two 1.2.0, BSD-2-Clause\n\nNotice of two\n\nTerms of two',
    'one 1.2.0, BSD-2-Clause\n\nCopyright (c) One\n',
  ]);
});

test('names both versions of a package', () => {
  const text = noticesFor([at('one/index.js'), at('@scope/two/node_modules/one/index.js')]);
  expect(text).toContain('one 1.2.0, BSD-2-Clause\n\nCopyright (c) One\n');
  expect(text).toContain('one 2.0.0, BSD-2-Clause\n\nCopyright (c) One, later\n');
});

test('names a package that is copied into another, with the licence of that', () => {
  const text = noticesFor([at('one/dist/node_modules/copied/index.js')]);
  expect(text).toContain('copied, in one 1.2.0, BSD-2-Clause\n\nCopyright (c) One\n');
});

test('writes the MIT licence for a package that declares it without a file, and no address of its author', () => {
  const text = noticesFor([at('bare/index.js')]);
  expect(text).toMatch(/bare 0\.1\.0, MIT\n\nMIT License\n\nCopyright \(c\) Some Author\n\nPermission is/);
});

test('throws for any other package without a licence file', () => {
  expect(() => noticesFor([at('unknown/index.js')])).toThrow('unknown: found no licence file; expected one');
});
