import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file beside bundled scripts that contains the licences of other packages in them. */
export const noticesFile = 'NOTICES.txt';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

/** Whether a module is part of another package, whose licence asks for a notice. */
export function isForeign(module: string): boolean {
  return /[\\/]node_modules[\\/]/.test(module);
}

/** The licences of the packages that bundled modules come from. Throws if that of a package is not known. */
export function noticesFor(modules: readonly string[]): string {
  const notices = new Set(modules.filter(isForeign).map(noticeFor));
  const intro = 'The scripts in this folder contain code of the packages below, under these licences.';
  return `${[intro, ...[...notices].sort()].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function noticeFor(module: string): string {
  const folder = packageFolder(dirname(module));
  const manifest = manifestIn(folder);
  const { name, version, license } = manifest;
  // A package may contain a copy of another, which has no manifest of its own.
  const [, copied] =
    /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module.slice(folder.length)) ?? [];
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (!texts.length) texts.push(standardText(manifest));
  return [`${copied ? `${copied}, in ` : ''}${name} ${version}, ${license}`, ...texts].join('\n\n');
}

/** The nearest folder that holds a package: others may have a manifest that says only which format their modules have. */
function packageFolder(folder: string): string {
  const { name, version } = manifestIn(folder);
  return name && version ? folder : packageFolder(dirname(folder));
}

function manifestIn(folder: string): Manifest {
  const path = join(folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** The text for a package that declares MIT and contains no licence file: that of our own licence, with its author. */
function standardText({ name, license, author }: Manifest): string {
  const holder = typeof author === 'string' ? author.replace(/ *[<(].*/, '') : author?.name;
  if (license !== 'MIT' || !holder) throw new Error(`${name}: found no licence file; expected one`);
  return readFileSync('LICENSE', 'utf8')
    .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`)
    .trim();
}
