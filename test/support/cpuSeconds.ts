/** Seconds of CPU time used by a call. Unlike wall-clock time, other processes hardly affect it. */
export function cpuSeconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
