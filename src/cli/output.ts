import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hash } from '../embed/fragment.js';
import type { Article } from '../model/article.js';
import { Failure, reasonOf } from './failures.js';

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
 * Writes files and the folders they are in. Without `force` nothing is written at all when one of them is there already.
 */
export function writeFiles(files: readonly OutputFile[], force = false): void {
  const there = force ? undefined : files.find(({ path }) => existsSync(path));
  if (there) throw new Failure(`${there.path}: is there already; --force writes over it`);
  for (const { path, content } of files) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      // One that came in between is not written over either.
      writeFileSync(path, content, { flag: force ? 'w' : 'wx' });
    } catch (error) {
      throw new Failure(`${path}: cannot be written: ${reasonOf(error)}`);
    }
  }
}

/** JSON as a file holds it. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Gives out names for files and addresses: letters, digits, `-`, `_`, `.` and `/`, none of them twice. */
export class Names {
  readonly #taken = new Set<string>();

  take(wish: string): string {
    const parts = wish.normalize('NFKD').split('/').map(plain).filter(Boolean);
    const base =
      join(...parts)
        .replaceAll('\\', '/')
        .slice(0, 150) || `story-${hash(wish)}`;
    let name = base;
    // To many file systems, capital letters make no difference.
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++) name = `${base}-${count}`;
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
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
}
