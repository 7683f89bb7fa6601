/**
 * `npm run places`: learns from labelled texts which of the places and countries that rules find are those of the story, and
 * writes the weights to `src/adapters/text/places/placeWeights.ts`. `--check` learns from all but one of the newer batches
 * at a time, prints how many are kept and right at several odds, and writes nothing.
 *
 * It learns from `test/fixtures/accuracy/development`, never from the texts that are held out. Logistic regression.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { foldName, readLabelled } from '../test/support/accuracy.mjs';
import { learn } from './learn.mjs';

/** @typedef {{ batch: string, isLand: boolean, isRight: boolean, signs: number[] }} Example */

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = new URL('..', import.meta.url);
const { module } = await runnerImport(new URL('bench/watchPlaces.ts', root).pathname, { configFile: false });
const { watchPlaces } = /** @type {typeof import('./watchPlaces.js')} */ (module);

const options = { epochs: 12, pace: 0.02, penalty: 1e-3, seed: 1 };
/** A tenth of the signs is left out at each step, so that none is relied upon alone; a sign that fewer places have says nothing. */
const [leftOut, leastPlaces] = [0.1, 5];

const places = readLabelled(new URL('test/fixtures/accuracy/development', root).pathname).flatMap(
  ({ name, text, label }) => {
    const known = label.locations.map((place) => foldName(place.name));
    const codes = new Set(label.locations.map(({ country }) => country));
    return watchPlaces(text, label.language).map((place) => ({
      batch: /-(page|web|site|post|news)/.exec(name)?.[1] ?? 'tidy',
      isLand: place.code !== undefined,
      isRight: place.code ? codes.has(place.code) : known.some((one) => isSame(one, foldName(place.name))),
      signs: place.signs,
    }));
  },
);
/** @type {Map<string, number>} */
const counts = new Map();
for (const { signs } of places) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= leastPlaces).map(([sign]) => sign);
names.sort();
const indexes = new Map(names.map((name, index) => [name, index]));
const examples = places.map(({ signs, ...rest }) => ({
  ...rest,
  signs: [...signs].flatMap((sign) => indexes.get(sign) ?? []),
}));
console.log(`${examples.length} places, ${names.length} signs`);
if (values.check) check();
else write(learnAll(examples));

/** A label may keep the noun for a place's kind, or leave it off. @param {string} one @param {string} other */
function isSame(one, other) {
  return (
    one === other ||
    one.startsWith(`${other} `) ||
    one.endsWith(` ${other}`) ||
    other.endsWith(` ${one}`) ||
    (/\p{Script=Han}/u.test(one) && one.startsWith(other))
  );
}

/** @param {readonly Example[]} learnt */
function learnAll(learnt) {
  return learn(learnt, names.length, addSlope, options);
}

/** @type {Parameters<typeof learn<Example>>[2]} */
function addSlope({ signs, isRight }, weights, slope, random) {
  const kept = signs.filter(() => random() >= leftOut);
  const odds = kept.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
  const error = 1 / (1 + Math.exp(-odds)) - Number(isRight);
  for (const sign of kept) slope[sign] = (slope[sign] ?? 0) + error;
}

function check() {
  for (const batch of ['page', 'web', 'site', 'post', 'news']) {
    const asked = examples.filter((example) => example.batch === batch);
    if (asked.length === 0) continue;
    const weights = learnAll(examples.filter((example) => example.batch !== batch));
    for (const isLand of [false, true]) {
      const all = asked
        .filter((example) => example.isLand === isLand)
        .map(({ signs, isRight }) => ({
          isRight,
          odds: signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0),
        }));
      const right = all.filter(({ isRight }) => isRight).length;
      const rows = [Number.NEGATIVE_INFINITY, -1, -0.5, 0, 0.5, 1].map((least) => {
        const kept = all.filter(({ odds }) => odds >= least);
        const good = kept.filter(({ isRight }) => isRight).length;
        return `${least}: ${(good / kept.length).toFixed(3)} / ${(good / right).toFixed(3)}`;
      });
      console.log(`${batch} ${isLand ? 'countries' : 'places'}: ${rows.join('   ')}`);
    }
  }
}

/** @param {Float64Array} weights */
function write(weights) {
  const rows = names.flatMap((name, index) => {
    const value = Math.round((weights[index] ?? 0) * 100);
    return value === 0 ? [] : [`${name} ${value}`];
  });
  const table = rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  const text = `// Written by \`npm run places\` from the texts in test/fixtures.

/** How much each sign speaks for a name as a place of the story, in hundredths; see \`places/placeSigns.ts\`. */
export const placeWeights = \`
${table}
\`;
`;
  writeFileSync(new URL('src/adapters/text/places/placeWeights.ts', root), text);
  console.log(`${rows.length} weights`);
}
