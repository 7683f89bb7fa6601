/** A user's folder, in which recipes of the guide run. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'vite';
import { expect } from 'vitest';
import { built } from '../cli/built.js';

const { dist } = built();

/** Sets up a folder as if the package were installed, with a press release and a feed. */
export function install(folder: string, feed: string): void {
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(dirname(dist), join(folder, 'node_modules/news-cards'), 'junction');
  // npm makes commands executable on installation.
  chmodSync(join(dist, 'cli/newsCards.js'), 0o755);
  symlinkSync('../news-cards/dist/cli/newsCards.js', join(bin, 'news-cards'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'press-release.txt'), readFileSync('test/fixtures/seed.txt'));
  writeFileSync(join(folder, 'feed.xml'), feed);
}

/** Runs a command in a shell that stops at the first error. Fails for any output on stderr except warnings and success messages. */
export async function shell(command: string, cwd: string): Promise<void> {
  const { VITEST: _, NODE_ENV: __, ...rest } = process.env;
  // Already installed, so npm stays offline.
  const env = { ...rest, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
  const { code, err } = await new Promise<{ code: unknown; err: string }>((done) => {
    execFile('sh', ['-ec', command], { cwd, env }, (error, _out, err) =>
      done({ code: error?.code ?? 0, err }),
    );
  });
  const errors = err
    .split('\n')
    .filter(
      (line) =>
        line &&
        !/^(\S+: (\S+: warning:|wrote) |The result is a draft: |\d+ articles? (is|are) valid; 0 errors)/.test(
          line,
        ),
    );
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
}

/** Runs a script. The first line gives the file name and the command; without a command it is bundled. */
export async function program(text: string, folder: string): Promise<void> {
  const [, file = '', command] = /^\/\/ ([\w.]+)(?:: (.+))?\n/.exec(text) ?? [];
  expect(file).toMatch(/\.m?js$/);
  writeFileSync(join(folder, file), text);
  if (command) return shell(command, folder);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'public'),
      emptyOutDir: false,
      rolldownOptions: { input: join(folder, file), output: { entryFileNames: '[name].js' } },
    },
  });
}

/** Modification times of the files in a folder, by path. */
export function modificationTimes(folder: string): Map<string, number> {
  return new Map(filesIn(folder).map((file) => [relative(folder, file), statSync(file).mtimeMs]));
}

export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === 'node_modules') return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
