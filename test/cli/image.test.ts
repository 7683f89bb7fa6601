/** What `render --as image` says about fonts and pictures that it cannot use. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeArticle } from '../support/articles.js';
import { shareFonts } from '../support/shareFonts.js';
import { built } from './built.js';

const { run } = built();
const cwd = mkdtempSync(join(tmpdir(), 'news-cards-image-'));
const [font = ''] = shareFonts;
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
beforeAll(() => {
  writeFileSync(join(cwd, 'one.json'), JSON.stringify(wholeArticle));
  writeFileSync(join(cwd, 'cut.gif'), new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 20, 0, 10, 0]));
});

const cases: [what: string, code: number, message: string, options: string[]][] = [
  ['a missing font', 2, 'fonts: received none.ttf, which is not a file; expected', ['--font', 'none.ttf']],
  ['a missing picture', 2, 'none.png', ['--font', font, '--picture', 'none.png']],
  ['a broken picture', 2, 'picture: received a broken or', ['--font', font, '--picture', 'cut.gif']],
];
if (existsSync('/dev/zero')) {
  const device = '/dev/zero';
  cases.push(
    ['a font without end', 2, 'fonts: received /dev/zero, which is not a file;', ['--font', device]],
    [
      'a picture without end',
      1,
      'received more than 64 MB; make the picture smaller',
      ['--font', font, '--picture', device],
    ],
  );
}

test.each(cases)('reports %s, exits with %d and writes nothing', async (_, code, message, options) => {
  const result = await run(['render', 'one.json', '--as', 'image', '--out', 'card.png', ...options], { cwd });
  expect(result).toEqual({ code, out: '', err: expect.stringContaining(message) });
  expect(readdirSync(cwd).sort()).toEqual(['cut.gif', 'one.json']);
});
