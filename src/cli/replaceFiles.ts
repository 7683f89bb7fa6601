import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, systemErrorReason } from './failures.js';

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file that is being written beside the one that it replaces. */
export interface StagedFile {
  /** Appends, or writes over what is at `position`, in bytes. */
  write(content: string | Uint8Array, position?: number): void;
  /** Ends the file: no more is written to it. */
  close(): void;
}

interface Replacement {
  readonly path: string;
  /** Where the complete content waits, in the folder of the target. */
  readonly temporary: string;
  /** The file that `path` links to, or `path` itself. */
  readonly target: string;
  /** Where the old file waits while others are replaced, if there is one. */
  readonly backup?: string;
}

/**
 * Files that are replaced together, once the content of all is on the disk: a full disk leaves every file as it was. All that the
 * command writes goes through here. Call `discard` at the end in any case: it removes what was not committed.
 */
export class StagedFiles {
  readonly #force: boolean;
  readonly #replacements: Replacement[] = [];
  readonly #open = new Set<number>();
  /** Folders that were created, outer ones first. */
  readonly #folders: string[] = [];
  #isCommitted = false;

  constructor(force = false) {
    this.#force = force;
  }

  /** Begins a file, and creates its folder. Fails for one that exists, without `force`. */
  add(path: string): StagedFile {
    return attempt(path, () => {
      const old = statSync(path, { throwIfNoEntry: false });
      if (old && !this.#force) throw new Failure(`${path} already exists; use --force to overwrite it`);
      this.#createFolder(dirname(path));
      // A device or a pipe receives the content but must not be replaced; for a folder this throws.
      if (old && !old.isFile()) return this.#opened(path, openSync(path, 'w'));
      const target = old ? realpathSync(path) : path;
      const temporary = join(dirname(target), `.news-cards-${randomUUID()}`);
      // Renaming would also replace a file that is read-only.
      if (old) accessSync(target, constants.W_OK);
      // Stryker disable next-line StringLiteral: no other file has this name
      const file = openSync(temporary, 'wx');
      this.#replacements.push({ path, temporary, target, ...(old && { backup: `${temporary}-old` }) });
      const opened = this.#opened(path, file);
      if (old) chmodSync(temporary, old.mode & 0o7777);
      return opened;
    });
  }

  /** Replaces all files, or none. */
  commit(): void {
    const replacements = this.#replacements;
    const replaced: Replacement[] = [];
    try {
      for (const { path, target, backup } of replacements) {
        // A file alone is replaced at once.
        if (backup !== undefined && replacements.length > 1) attempt(path, () => keep(target, backup));
      }
      for (const replacement of replacements) {
        const { path, temporary, target, backup } = replacement;
        attempt(path, () => {
          // Fails for a file that was created in the meantime.
          if (backup === undefined && !this.#force) closeSync(openSync(target, 'wx'));
          replaced.push(replacement);
          renameSync(temporary, target);
        });
      }
    } catch (error) {
      for (const { target, backup } of replaced) {
        if (backup === undefined) rmSync(target, { force: true });
        else if (existsSync(backup)) renameSync(backup, target);
      }
      this.#removeBackups();
      throw error;
    }
    this.#removeBackups();
    this.#isCommitted = true;
  }

  /** Removes what replaced nothing. */
  discard(): void {
    for (const file of this.#open) closeSync(file);
    this.#open.clear();
    for (const { temporary } of this.#replacements) rmSync(temporary, { force: true });
    if (!this.#isCommitted) for (const folder of this.#folders.reverse()) removeEmpty(folder);
  }

  #removeBackups(): void {
    for (const { backup } of this.#replacements) if (backup !== undefined) rmSync(backup, { force: true });
  }

  #createFolder(folder: string): void {
    if (existsSync(folder)) return;
    this.#createFolder(dirname(folder));
    if (mkdirSync(folder, { recursive: true }) !== undefined) this.#folders.push(folder);
  }

  #opened(path: string, file: number): StagedFile {
    this.#open.add(file);
    return {
      write: (content, position) => attempt(path, () => writeAll(file, content, position)),
      close: () => {
        this.#open.delete(file);
        attempt(path, () => closeSync(file));
      },
    };
  }
}

/** Writes files and creates their folders: all of them or, if one cannot be written, none. */
export function replaceFiles(files: readonly OutputFile[], force = false): void {
  const staged = new StagedFiles(force);
  try {
    for (const { path, content } of files) {
      const file = staged.add(path);
      file.write(content);
      file.close();
    }
    staged.commit();
  } finally {
    staged.discard();
  }
}

/** A full disk takes a part of what is written, without an error; only the next part fails. */
function writeAll(file: number, content: string | Uint8Array, position?: number): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(
      file,
      bytes,
      done,
      bytes.length - done,
      position === undefined ? null : position + done,
    );
  }
}

/** Gives a file a second name, or on disks without links a copy. */
function keep(target: string, backup: string): void {
  try {
    linkSync(target, backup);
  } catch {
    copyFileSync(target, backup, constants.COPYFILE_EXCL);
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something else was written there in the meantime.
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: cannot be written: ${systemErrorReason(error)}`);
  }
}
