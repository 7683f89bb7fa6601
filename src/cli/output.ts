import { dirname } from 'node:path';
import { hash } from '../components/internal/hash.js';
import type { Article } from '../model/article.js';
import { limitMarks } from '../model/text.js';
import { Failure } from './failures.js';
import { type OutputFile, replaceFiles } from './replaceFiles.js';
import { clearProgress, count, logLine } from './report.js';

/** Writes to standard output. Resolves when the data is flushed, however slow the consumer is. */
export function print(text: string): Promise<void> {
  clearProgress();
  return new Promise((done) => {
    process.stdout.write(text, () => done());
  });
}

interface WriteOptions {
  /** Where the files are, for the report. */
  readonly folder: string;
  /** Number of articles in the files, for the report. */
  readonly articles: number;
  readonly force?: boolean | undefined;
}

/**
 * Writes files, creates their folders, and reports what was written. Writes nothing if one does not fit on the disk, if two files
 * would have the same path or, without `force`, if a file already exists.
 */
export function writeFiles(files: readonly OutputFile[], { folder, articles, force }: WriteOptions): void {
  const clash = findClash(files.map(({ path }) => path));
  if (clash !== undefined) throw new Failure(`${clash}: two files would have this path`);
  replaceFiles(files, force);
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const where = files.length === 1 ? files[0]!.path : folder;
  logLine(`${where}: wrote ${count(articles, 'article')}, ${count(files.length, 'file')}, ${bytes} bytes`);
}

/** A path that equals another, or that another needs as a folder. Ignores case, as many file systems do. */
function findClash(paths: readonly string[]): string | undefined {
  // Stryker disable next-line MethodExpression: upper case compares as well
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

export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Assigns unique names for files and URLs, made of letters, digits, `-`, `_`, `.` and `/`. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  /** The next suffix to try, by base name. */
  readonly #counts = new Map<string, number>();

  /** Reserved names, tested in lower case, get a number in their first part. */
  // Stryker disable next-line ArrowFunction: undefined is as false
  constructor(readonly isReserved: (name: string) => boolean = () => false) {}

  take(wish: string): string {
    const parts = limitMarks(wish).normalize('NFKD').split('/').map(plain).filter(Boolean);
    const wanted = parts.join('/') || `story-${hash(wish)}`;
    const base = this.isReserved(wanted.toLowerCase()) ? wanted.replace(/[^/]+/, '$&-2') : wanted;
    // Many file systems ignore case.
    // Stryker disable next-line MethodExpression: upper case compares as well
    const key = base.toLowerCase();
    let name = base;
    let count = this.#counts.get(key) ?? 2;
    for (; this.#taken.has(name.toLowerCase()); count++) name = `${base}-${count}`;
    this.#counts.set(key, count);
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** A stable name for an article: the end of its URL, else its headline. */
export function nameOf({ id, url, headline }: Article): string {
  // Stryker disable next-line OptionalChaining: a split text has a first part
  const end = url?.split(/[?#]/)[0]?.split('/').slice(3).filter(Boolean).at(-1);
  const name =
    plain((end ?? '').replace(/\.\w{1,5}$/, '')) ||
    plain(limitMarks(headline).normalize('NFKD').toLowerCase());
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

/** Maximum length of a path segment: file systems allow 255 bytes, including extensions and numbers. */
const maxPart = 150;
