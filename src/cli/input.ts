import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { decode } from './decode.js';
import { exitCodes, Failure, reasonOf } from './failures.js';
import { say } from './report.js';

/** Something to read: a file, or what comes through a pipe. */
export interface Input {
  /** As it is called in messages. */
  readonly name: string;
  /** Path; `-` for the pipe. */
  readonly path: string;
  /** Without its ending, from the folder that was named: `2024/clinic`. */
  readonly stem: string;
}

/** Bytes that are read of one input. */
const maxBytes = 64_000_000;

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

/** The text of an input. Throws a {@link Failure} when it cannot be read. */
export async function readInput({ name, path }: Input): Promise<string> {
  const bytes = path === '-' ? await readPipe() : readFile(path);
  if (bytes.length > maxBytes) {
    throw new Failure(
      `${name}: received ${bytes.length} bytes; expected at most ${maxBytes}`,
      exitCodes.data,
    );
  }
  const { text, damaged } = decode(bytes);
  if (damaged) say(`${name}: warning: some bytes are no text in UTF-8; U+FFFD stands for them`);
  return text;
}

function inputOf(path: string, from: string): Input {
  const stem = from.slice(0, from.length - extname(from).length);
  return { name: path, path, stem: stem.split(sep).join('/') };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // It is told when it is read, after what can be.
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
    throw new Failure(`${folder}: ${reasonOf(error)}`);
  }
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(`${path}: cannot be read: ${reasonOf(error)}`);
  }
}

async function readPipe(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length > maxBytes) break;
  }
  return Buffer.concat(parts);
}
