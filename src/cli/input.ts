import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { Failure, systemErrorReason } from './failures.js';

/** Something to read: a file, or what comes through a pipe. */
export interface Input {
  /** As it is called in messages. */
  readonly name: string;
  /** Path; `-` for the pipe. */
  readonly path: string;
  /** Without its ending, from the folder that was named: `2024/clinic`. */
  readonly stem: string;
}

/**
 * What the arguments name: files, `-` for the standard input, and folders for all files in and below them that have one of
 * these endings, in the order of their paths. Hidden ones and those in `without` are passed over.
 */
export function inputsOf(
  names: readonly string[],
  endings: readonly string[],
  without: readonly string[] = [],
): Input[] {
  if (names.filter((name) => name === '-').length > 1) throw new Failure('"-" can be read only once');
  return names.flatMap((name) => {
    if (name === '-') return [{ name: 'standard input', path: '-', stem: 'article' }];
    if (!isFolder(name)) return [inputOf(name, basename(name))];
    const found = filesBelow(name, without).filter((path) => endings.includes(extname(path).toLowerCase()));
    if (!found.length) throw new Failure(`${name}: found no file that ends in ${endings.join(', ')}`);
    return found.map((path) => inputOf(path, relative(name, path)));
  });
}

function inputOf(path: string, from: string): Input {
  const stem = from.slice(0, from.length - extname(from).length);
  return { name: path, path, stem: stem.split(sep).join('/') };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reported when it is read, so that the others are still read.
    return false;
  }
}

function filesBelow(folder: string, without: readonly string[]): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (without.includes(resolve(path))) return [];
        return entry.isDirectory() ? filesBelow(path, without) : entry.isFile() ? [path] : [];
      });
  } catch (error) {
    throw new Failure(`${folder}: ${systemErrorReason(error)}`);
  }
}
