/** Sets the exit code of the command, unless it is already higher. */
export function setExitCode(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}
