/** What the command ends with. `data`: it did what it could, and the data are bad. `use`: it could not do what was asked. */
export const exitCodes = { fine: 0, data: 1, use: 2 } as const;

/** A failure with a message for whoever typed the command: no stack trace. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.use,
  ) {
    super(message);
  }
}

/** What the system says when a file cannot be read or written, in plain words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'access is not allowed',
    EPERM: 'access is not allowed',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    EEXIST: 'it is there already',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk cannot be written',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
  };
  return reasons[code ?? ''] ?? message ?? 'unknown';
}
