/** The worst of all that happened is what the command ends with. */
export function fail(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}
