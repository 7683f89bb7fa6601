import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hash } from '../embed/hash.js';
import type { Article } from '../model/article.js';
import { Failure, systemErrorReason } from './failures.js';

/** A file to write. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** Writes to the standard output. Resolves when it is taken, however slow the reader is. */
export function print(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(text, () => done());
  });
}

/**
 * Writes files and the folders they are in. Nothing is written at all when two of them would be in one place, or, without
 * `force`, when one is there already.
 */
export function writeFiles(files: readonly OutputFile[], force = false): void {
  const clash = findClash(files.map(({ path }) => path));
  if (clash !== undefined) throw new Failure(`${clash}: two files would be written there`);
  const there = force ? undefined : files.find(({ path }) => existsSync(path));
  if (there) throw new Failure(`${there.path}: is there already; --force writes over it`);
  for (const { path, content } of files) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      // One that came in between is not written over either.
      writeFileSync(path, content, { flag: force ? 'w' : 'wx' });
    } catch (error) {
      throw new Failure(`${path}: cannot be written: ${systemErrorReason(error)}`);
    }
  }
}

/** A path that another one equals, or needs as a folder. To many file systems, capital letters make no difference. */
function findClash(paths: readonly string[]): string | undefined {
  const keys = paths.map((path) => path.toLowerCase());
  const folders = new Set<string>();
  for (const key of keys) {
    for (let folder = dirname(key); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  const seen = new Set<string>();
  return paths.find((_, index) => {
    const key = keys[index]!;
    return folders.has(key) || seen.size === seen.add(key).size;
  });
}

/** JSON as a file holds it. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Gives out names for files and addresses: letters, digits, `-`, `_`, `.` and `/`, none of them twice. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  /** By base, the number to try next. */
  readonly #counts = new Map<string, number>();

  /** UniqueNames that are wanted for something else, by their lower case; such a one gets a number in its first part. */
  constructor(readonly isReserved: (name: string) => boolean = () => false) {}

  take(wish: string): string {
    const parts = wish.normalize('NFKD').split('/').map(plain).filter(Boolean);
    const wanted = parts.join('/') || `story-${hash(wish)}`;
    const base = this.isReserved(wanted.toLowerCase()) ? wanted.replace(/^[^/]+/, '$&-2') : wanted;
    // To many file systems, capital letters make no difference.
    const key = base.toLowerCase();
    let name = base;
    let count = this.#counts.get(key) ?? 2;
    for (; this.#taken.has(name.toLowerCase()); count++) name = `${base}-${count}`;
    this.#counts.set(key, count);
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** A name for an article by what is likely to stay: the end of its address, else its headline. */
export function nameOf({ id, url, headline }: Article): string {
  const end = url?.split(/[?#]/)[0]?.split('/').slice(3).filter(Boolean).at(-1);
  const name =
    plain((end ?? '').replace(/\.\w{1,5}$/, '')) || plain(headline.normalize('NFKD').toLowerCase());
  return /[a-z]/i.test(name) ? name.slice(0, 80) : `story-${hash(id)}`;
}

function plain(text: string): string {
  return text
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, maxPart)
    .replace(/(?<![-.])[-.]+$/, '');
}

/** Characters of a part of a path: file systems allow 255 bytes, endings and numbers included. */
const maxPart = 150;
