/** Exit codes. `invalidData`: valid parts were still processed. `usage`: the command could not run. */
export const exitCodes = { success: 0, invalidData: 1, usage: 2 } as const;

/** Sets the exit code of the command, unless it is already higher. */
export function setExitCode(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

/** An error to report to the user without a stack trace. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.usage,
  ) {
    super(message);
  }
}

/** Describes why the system could not read or write a file. */
export function systemErrorReason(error: unknown): string {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST' && syscall === 'mkdir') return 'part of its path is a file';
  const reasons: Record<string, string> = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'part of its path is a file',
    EEXIST: 'it already exists',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is too large for the disk',
    EROFS: 'the disk is read-only',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
  };
  return reasons[code ?? ''] ?? message ?? 'unknown';
}
