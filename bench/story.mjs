/**
 * `npm run story`: learns from texts of which each line is known what makes a line below a headline a part of the story, and
 * writes the weights to `src/adapters/text/page/storyWeights.ts`. `--check` learns from all but one batch at a time, prints how
 * many lines are told apart, and writes nothing.
 *
 * It learns from `test/fixtures/lines`, never from the texts that are held out. Logistic regression.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { learn } from './learn.mjs';

/** @typedef {{ batch: string, isByHand: boolean, isStory: boolean, signs: number[] }} Example */

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = new URL('..', import.meta.url);
const { module } = await runnerImport(new URL('bench/watchStory.ts', root).pathname, { configFile: false });
const { watchStory } = /** @type {typeof import('./watchStory.js')} */ (module);

const options = { epochs: 12, pace: 0.01, penalty: 3e-4, seed: 1 };
/** How much a line counts that was read by hand; a sign that fewer lines have says nothing. */
const [handWeight, leastLines] = [3, 4];

const lines = readLines();
/** @type {Map<string, number>} */
const counts = new Map();
for (const { signs } of lines) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= leastLines).map(([sign]) => sign);
names.sort();
const indexes = new Map(names.map((name, index) => [name, index]));
const examples = lines.map(({ signs, ...rest }) => ({
  ...rest,
  signs: [...signs].flatMap((sign) => indexes.get(sign) ?? []),
}));
console.log(`${examples.length} lines, ${names.length} signs`);
if (values.check) check();
else write(learnAll(examples));

function readLines() {
  const folder = new URL('test/fixtures/lines/', root);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      /** @type {Record<'byHand' | 'byReader', Record<string, string>>} */
      const { byHand, byReader } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return [
        ...Object.entries(byHand).flatMap(([name, codes]) => linesOf(name, codes, true)),
        ...Object.entries(byReader).flatMap(([name, codes]) => linesOf(name, codes, false)),
      ];
    });
}

/**
 * @param {string} name
 * @param {string} codes
 * @param {boolean} isByHand
 */
function linesOf(name, codes, isByHand) {
  const text = readFileSync(new URL(`test/fixtures/accuracy/development/${name}.txt`, root), 'utf8');
  const starts = [...text.matchAll(/^.*\S.*$/gm)].map(({ index }) => index);
  if (starts.length !== codes.length)
    throw new Error(`${name}: ${starts.length} lines, ${codes.length} letters`);
  return watchStory(text).flatMap(({ start, signs }) => {
    let line = starts.findLastIndex((one) => one <= start);
    while (codes[line] === 'Q' && line > 0) line--;
    const code = codes[line] ?? 'O';
    const batch = /-(page|web|site|post|news)/.exec(name)?.[1] ?? 'tidy';
    return code === 'T' ? [] : [{ batch, isByHand, isStory: 'PHL'.includes(code), signs }];
  });
}

/** @param {readonly Example[]} learnt */
function learnAll(learnt) {
  return learn(learnt, names.length, addSlope, options);
}

/** @type {Parameters<typeof learn<Example>>[2]} */
function addSlope({ signs, isStory, isByHand }, weights, slope) {
  const odds = signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
  const error = (1 / (1 + Math.exp(-odds)) - Number(isStory)) * (isByHand ? handWeight : 1);
  for (const sign of signs) slope[sign] = (slope[sign] ?? 0) + error;
}

function check() {
  for (const batch of ['page', 'web', 'site', 'post', 'news']) {
    const asked = examples.filter((example) => example.batch === batch);
    const weights = learnAll(examples.filter((example) => example.batch !== batch));
    const wrong = asked.filter(
      ({ signs, isStory }) => signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0) > 0 !== isStory,
    );
    console.log(`${batch}: ${wrong.length} of ${asked.length} lines wrong`);
  }
}

/** @param {Float64Array} weights */
function write(weights) {
  const rows = names.flatMap((name, index) => {
    const value = Math.round((weights[index] ?? 0) * 100);
    return value === 0 ? [] : [`${name} ${value}`];
  });
  const text = `// Written by \`npm run story\` from the texts in test/fixtures.

/** How much each sign speaks for a line as a part of the story, in hundredths; see \`page/storySigns.ts\`. */
export const storyWeights = \`
${rows.join('\n')}
\`;
`;
  writeFileSync(new URL('src/adapters/text/page/storyWeights.ts', root), text);
  console.log(`${rows.length} weights`);
}
