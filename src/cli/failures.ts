/** Exit codes. `invalidData`: valid parts were still processed. `usage`: the command could not be carried out. */
export const exitCodes = { success: 0, invalidData: 1, usage: 2 } as const;

/** A failure with a message for whoever typed the command: no stack trace. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.usage,
  ) {
    super(message);
  }
}

/** Why the system could not read or write a file, in plain words. */
export function systemErrorReason(error: unknown): string {
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
