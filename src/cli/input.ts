import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { exitCodes, Failure, setExitCode, systemErrorReason } from './failures.js';
import { readTextFile } from './readTextFile.js';
import { clearProgress, count, logLine, showProgress } from './report.js';

/** A file or standard input. */
export interface Input {
  /** Name for messages. */
  readonly name: string;
  /** File path; `-` for standard input. */
  readonly path: string;
  /** Path without extension, relative to the given folder: `2024/clinic`. */
  readonly stem: string;
}

/**
 * Resolves arguments: files, `-` for standard input, and folders, which are searched recursively for files with these extensions,
 * sorted by path. Skips hidden files and folders, and those in `without`.
 */
export function inputsOf(
  names: readonly string[],
  endings: readonly string[],
  without: readonly string[] = [],
): Input[] {
  if (names.filter((name) => name === '-').length > 1) throw new Failure('"-" can be read only once');
  return names.flatMap((name) => {
    if (name === '-') return [{ name: 'standard input', path: '-', stem: 'article' }];
    if (/^https?:\/\//i.test(name)) throw new Failure(`URLs are not fetched; use ${curlFor(name)}`);
    if (!isFolder(name)) return [inputOf(name, basename(name))];
    const files = filesBelow(name, without);
    const found = files.filter((path) => endings.includes(extname(path).toLowerCase()));
    if (!found.length) throw new Failure(`${name}: found no file with the extension ${endings.join(', ')}`);
    reportSkipped(
      name,
      files.filter((path) => !found.includes(path)),
    );
    return found.map((path) => inputOf(path, relative(name, path)));
  });
}

function curlFor(url: string): string {
  return `curl -sL '${url}' | news-cards import - --url '${url}'`;
}

const maxNames = 5;

function reportSkipped(folder: string, paths: readonly string[]): void {
  if (!paths.length) return;
  const names = paths.slice(0, maxNames).map((path) => relative(folder, path));
  const more = paths.length > maxNames ? ', …' : '';
  logLine(`${folder}: skipped ${count(paths.length, 'file')}: ${names.join(', ')}${more}`);
}

/** Reads the inputs in order. Reports one that cannot be read, so that the others are still read. */
export async function forEachText(
  inputs: readonly Input[],
  verbose: boolean | undefined,
  use: (text: string, input: Input) => void | Promise<void>,
): Promise<void> {
  for (const [index, input] of inputs.entries()) {
    showProgress(`${index + 1} of ${inputs.length}: ${input.name}`, verbose);
    const text = await tryRead(input);
    if (text !== undefined) await use(text, input);
  }
  clearProgress();
}

async function tryRead({ path, name }: Input): Promise<string | undefined> {
  try {
    const text = await readTextFile(path, name);
    if (text.trim()) return text;
    throw new Failure(`${name}: error: received an empty text`, exitCodes.invalidData);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    logLine(error.message);
    setExitCode(error.exitCode);
    return undefined;
  }
}

function inputOf(path: string, from: string): Input {
  const stem = from.slice(0, from.length - extname(from).length);
  return { name: path, path, stem: stem.split(sep).join('/') };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reported on reading, so that the other inputs are still read.
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
