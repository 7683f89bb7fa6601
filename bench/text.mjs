/**
 * `node bench/text.mjs` (after `npm run build`): whether reading a press release takes time in proportion to its length.
 * Each size is compared with the one before, in the same run: a doubled text should take about twice as long.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { fromText } = await import(`${root}dist/exports/adapters.js`);
const seed = readFileSync(`${root}test/fixtures/seed.txt`, 'utf8');

/** @param {string} text */
function time(text) {
  const start = process.cpuUsage();
  fromText(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const texts = {
  seed,
  'one long line': 'funded by A, B and C in Jordan ',
  brackets: '(',
  goals: 'SDG 10 ',
  towns: 'The choir sang in Kidderminster. ',
  'one sentence': 'the Ford Foundation paid and the Ministry of Water drilled and ',
  'in Arabic': 'بتمويل من مؤسسة النور وبالتعاون مع وزارة المياه و',
};
for (const [name, unit] of Object.entries(texts)) {
  let before = 0;
  for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const took = median(Array.from({ length: 5 }, () => time(text)));
    const ratio = before ? `${(took / before).toFixed(2)}×` : '';
    console.log(
      `${name.padEnd(16)}${String(size).padStart(9)} characters ${took.toFixed(0).padStart(6)} ms ${ratio}`,
    );
    before = took;
  }
}
