/**
 * `node bench/growth.mjs` (after `npm run build`): how the time of every adapter, of `parseArticle` and of outputs grows with hostile
 * inputs of 10 kB, 100 kB and 1 MB. Fails if doubling the input takes more than 2.3 times as long.
 *
 * `node bench/growth.mjs fromFeed` measures only the rows whose name contains that text.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// With a young generation large enough for one run, the cost of garbage collection per object does not depend on the size.
const flags = ['--min-semi-space-size=128', '--max-semi-space-size=128'];
if (!process.execArgv.includes(flags[0] ?? '')) {
  const command = [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1);
}

// Imported dynamically, so that they are not loaded in the process without the flags.
const parts = [
  await import('./growth/model.mjs'),
  await import('./growth/feed.mjs'),
  await import('./growth/html.mjs'),
  await import('./growth/jsonLd.mjs'),
  await import('./growth/reliefWeb.mjs'),
  await import('./growth/text.mjs'),
  await import('./growth/outputs.mjs'),
  await import('./growth/textLines.mjs'),
];
const inputs = parts.flatMap((part) => Object.values(part).flat());

const sizes = [10_000, 100_000, 1_000_000];
const maxDoubling = 2.3;
/** Doublings from one size to the next. */
const doublings = Math.log2(10);
/** The shortest time to measure, in ms; the CPU clock is too coarse for less. */
const minBatchMs = 10;
const rounds = 3;
/** How often a row that seems superlinear is measured: the machine may have been busy. */
const attempts = 4;
/** A run longer than this, in ms, is not repeated. If it also grew too fast, the next larger input is skipped. */
const longMs = 2000;

/** @param {() => unknown} run */
async function cpuMs(run) {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The shortest time of a run in several batches, in ms. @param {() => unknown} run */
async function shortestTime(run) {
  let shortest = await cpuMs(run);
  for (let round = 0; round < rounds && shortest < longMs; round++) {
    const repeats = Math.max(1, Math.ceil(minBatchMs / Math.max(shortest, 0.01)));
    const batch = await cpuMs(async () => {
      for (let repeat = 0; repeat < repeats; repeat++) await run();
    });
    shortest = Math.min(shortest, batch / repeats);
  }
  return shortest;
}

/** @param {number} before @param {number} after */
const perDoubling = (before, after) => (after / before) ** (1 / doublings);

/** Measures the times and the growth of one row. @param {(size: number) => () => unknown} prepare */
async function measure(prepare) {
  /** @type {number[]} */
  const times = [];
  /** @type {number[]} */
  const growth = [];
  for (const size of sizes) {
    const before = times.at(-1);
    if (before !== undefined && before > longMs && (growth.at(-1) ?? 0) > maxDoubling) break;
    const time = await shortestTime(prepare(size));
    times.push(time);
    if (before !== undefined) growth.push(perDoubling(before, time));
  }
  return { times, growth };
}

const [filter = ''] = process.argv.slice(2);
const rows = inputs.filter(({ name }) => name.includes(filter));
const width = Math.max(...rows.map(({ name }) => name.length));
console.log(''.padEnd(width), '     10 kB    100 kB      1 MB   each doubling');

/** @type {string[]} */
const failed = [];
for (const { name, prepare } of rows) {
  let best = await measure(prepare);
  const worst = () => Math.max(...best.growth);
  const isShort = Math.max(...best.times) < longMs;
  for (let attempt = 1; isShort && attempt < attempts && worst() > maxDoubling; attempt++) {
    const again = await measure(prepare);
    if (Math.max(...again.growth) < worst()) best = again;
  }
  const slow = worst() > maxDoubling;
  if (slow) failed.push(name);
  const times = sizes.map((_, index) => {
    const time = best.times[index];
    return (time === undefined ? '–' : `${time.toFixed(time < 10 ? 2 : 0)} ms`).padStart(10);
  });
  const growth = best.growth.map((factor) => `${factor.toFixed(2)}×`.padStart(7));
  console.log(name.padEnd(width), times.join(''), growth.join(' '), slow ? '  superlinear' : '');
}

console.log(`\n${rows.length} inputs; ${failed.length} grow faster than ${maxDoubling}× for each doubling`);
if (failed.length) process.exitCode = 1;
