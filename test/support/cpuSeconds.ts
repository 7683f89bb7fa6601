/** Seconds of processor time that a call takes. Other programs on the machine hardly change it, as they do the clock. */
export function cpuSeconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
