import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, systemErrorReason } from './failures.js';

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

interface StagedFile {
  readonly path: string;
  /** Where the complete content waits, in the folder of the target. */
  readonly temporary: string;
  /** The file that `path` links to, or `path` itself. */
  readonly target: string;
}

/**
 * Writes files and creates their folders. Existing files are replaced only when all content is on the disk, so that a full disk
 * leaves them as they were. Without `force`, fails for a file that was created in the meantime.
 */
export function replaceFiles(files: readonly OutputFile[], force = false): void {
  const staged: StagedFile[] = [];
  try {
    for (const { path, content } of files) {
      attempt(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        const old = statSync(path, { throwIfNoEntry: false });
        // A device or a pipe receives the content but must not be replaced; for a folder this throws.
        if (old && !old.isFile()) return writeFileSync(path, content);
        const target = old ? realpathSync(path) : path;
        const temporary = join(dirname(target), `.news-cards-${randomUUID()}`);
        staged.push({ path, temporary, target });
        // Stryker disable next-line ObjectLiteral, StringLiteral: no other file has this name
        writeFileSync(temporary, content, { flag: 'wx' });
        if (!old) return;
        // Renaming would also replace a file that is read-only.
        accessSync(target, constants.W_OK);
        chmodSync(temporary, old.mode & 0o7777);
      });
    }
    for (const { path, temporary, target } of staged) {
      attempt(path, () => {
        if (!force) closeSync(openSync(target, 'wx'));
        renameSync(temporary, target);
      });
    }
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}

function attempt(path: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new Failure(`${path}: cannot be written: ${systemErrorReason(error)}`);
  }
}
