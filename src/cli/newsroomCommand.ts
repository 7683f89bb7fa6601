import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { Failure, systemErrorReason } from './failures.js';
import { writeFiles } from './output.js';
import { logLine } from './report.js';
import { packageVersion } from './scripts.js';

const examples = `
Example:
  $ news-cards newsroom my-site
  $ cd my-site && npm install && npm start

The project is yours to change: it reads articles, feeds and press releases from "articles/" and writes a static site to "public/".`;

const template = join(dirname(fileURLToPath(import.meta.url)), '../../newsroom');

export function define(command: Command): void {
  command
    .description('Copies a small project that builds a static news site from a folder of articles.')
    .argument('<folder>', 'a new or empty folder')
    .addHelpText('after', examples)
    .action(copyNewsroom);
}

function copyNewsroom(folder: string): void {
  if (existsSync(folder) && entriesOf(folder).length > 0) {
    throw new Failure(`${folder} is not empty; nothing was written. Name a new folder`);
  }
  const entries = readdirSync(template, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = paths.map((path) => ({
    path: join(folder, relative(template, path)),
    content: readFileSync(path),
  }));
  const manifest = files.find(({ path }) => path === join(folder, 'package.json'));
  if (!manifest) throw new Failure('the package is incomplete: newsroom/ is missing');
  const content = `${manifest.content}`.replace(/("news-cards": ")[^"]*/, `$1^${packageVersion()}`);
  // npm leaves files of this name out of packages.
  const ignored = { path: join(folder, '.gitignore'), content: 'node_modules/\npublic/\n.build/\n' };
  const articles = paths.filter((path) => path.startsWith(join(template, 'articles'))).length;
  writeFiles([...files.filter((file) => file !== manifest), { ...manifest, content }, ignored], {
    folder,
    articles,
  });
  logLine(`Next: cd ${folder} && npm install && npm start`);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new Failure(`${folder}: ${systemErrorReason(error)}`);
  }
}
