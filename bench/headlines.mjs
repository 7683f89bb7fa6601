/**
 * `npm run headlines`: learns from labelled texts what makes a line above a story its headline, and writes the weights to
 * `src/adapters/text/page/headlineWeights.ts`. `--check` learns from all but one of the newer batches at a time, prints how
 * many headlines of that are found, and writes nothing.
 *
 * It learns from `test/fixtures/accuracy/development`, never from the texts that are held out. A linear model with a softmax
 * over the lines of each text (conditional logit: McFadden, “Conditional logit analysis of qualitative choice behavior”,
 * 1974).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { foldName, readLabelled } from '../test/support/accuracy.mjs';
import { inventFront } from './inventFront.mjs';
import { learn } from './learn.mjs';

/** @typedef {{ name: string, batch: string, lines: { signs: [number, number][], isRight: boolean, title: string | undefined }[] }} Example */

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = new URL('..', import.meta.url);
const { module } = await runnerImport(new URL('bench/watchTitles.ts', root).pathname, { configFile: false });
const { watchTitles } = /** @type {typeof import('./watchTitles.js')} */ (module);

/** Texts in the manner of scraped pages say more of headlines than tidy ones. */
const batches = /** @type {const} */ ({
  page: 2,
  web: 2,
  site: 2,
  post: 2,
  news: 2,
  tidy: 1,
  untitled: 0.5,
  short: 0.1,
  front: 0.1,
});
const options = { epochs: 20, pace: 0.02, penalty: 1e-3 };
const seeds = [1, 2];
/** A part of the signs is left out at each step, so that none is relied upon alone. */
const leftOut = 0.1;
/** A sign that fewer lines have says nothing. */
const leastLines = 5;

const texts = readLabelled(new URL('test/fixtures/accuracy/development', root).pathname).flatMap(
  ({ name, text, label }) => {
    const batch = /-(page|web|site|post|news)/.exec(name)?.[1] ?? 'tidy';
    const lines = watchTitles(text).map(({ title, signs }) => ({
      title,
      signs,
      isRight: title !== undefined && foldName(title) === foldName(label.headline),
    }));
    const without = withoutTitle(text, label.headline);
    const short = batch === 'tidy' ? shortened(text, label.headline) : [];
    const fronted =
      batch === 'tidy'
        ? [0, 1, 2].flatMap((turn) => {
            const front = inventFront(text, label, turn);
            if (!front) return [];
            const isRight = (/** @type {string | undefined} */ title) =>
              title !== undefined && foldName(title) === foldName(front.title);
            return [watchTitles(front.text).map((line) => ({ ...line, isRight: isRight(line.title) }))];
          })
        : [];
    return [
      { name, batch, lines },
      ...(without ? [{ name: `${name}, without`, batch: 'untitled', lines: without }] : []),
      ...short.map((lines) => ({ name: `${name}, short`, batch: 'short', lines })),
      ...fronted.map((lines) => ({ name: `${name}, front`, batch: 'front', lines })),
    ];
  },
);

/**
 * The headline with nothing but one sentence of the story below: its longest, and its shortest.
 *
 * @param {string} text
 * @param {string} headline
 */
function shortened(text, headline) {
  const sentences = text.split(/(?<=[.。])\s*/u).filter((part) => /^\p{L}[^\n]{15,}[.。]$/u.test(part));
  sentences.sort((one, other) => one.length - other.length);
  return [sentences.at(-1), sentences[0]].flatMap((sentence) => {
    if (!sentence) return [];
    const lines = watchTitles(`${headline}\n\n${sentence}`);
    const isRight = (/** @type {string | undefined} */ title) =>
      title !== undefined && foldName(title) === foldName(headline);
    return [lines.map(({ title, signs }) => ({ title, signs, isRight: isRight(title) }))];
  });
}

/**
 * The same text without its headline, if nothing else above its story tells of that: then none of the lines is one.
 *
 * @param {string} text
 * @param {string} headline
 */
function withoutTitle(text, headline) {
  const rows = text.split('\n');
  const at = rows.findIndex((row) => foldName(row) === foldName(headline));
  if (at < 0) return undefined;
  const lines = watchTitles(rows.filter((_, index) => index !== at).join('\n'));
  if (lines.some(({ signs }) => (signs.get('told') ?? 0) >= 0.5)) return undefined;
  return lines.map((line) => ({ ...line, isRight: line.title === undefined }));
}

/** @type {Map<string, number>} */
const counts = new Map();
for (const { lines } of texts)
  for (const { signs } of lines)
    for (const sign of signs.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= leastLines).map(([sign]) => sign);
names.sort();
const indexes = new Map(names.map((name, index) => [name, index]));
/** @type {Example[]} */
const examples = texts.map(({ lines, ...rest }) => ({
  ...rest,
  lines: lines.map(({ signs, ...line }) => ({
    ...line,
    signs: [...signs].flatMap(([sign, value]) => {
      const index = indexes.get(sign);
      return index === undefined ? [] : [/** @type {[number, number]} */ ([index, value])];
    }),
  })),
}));
console.log(
  `${examples.length} texts, ${names.length} signs; no line is the headline in ${examples.filter(({ lines }) => !lines.some(({ isRight }) => isRight)).length}`,
);
if (values.check) check();
else write(learnAll(examples));

/**
 * How many of those asked are told by the weights.
 *
 * @param {readonly Example[]} asked
 * @param {Float64Array} weights
 */
function foundIn(asked, weights) {
  return asked.filter(({ lines }) => chosenOf(lines, weights)?.isRight);
}

/**
 * @param {Example['lines']} lines
 * @param {Float64Array} weights
 */
function chosenOf(lines, weights) {
  const odds = lines.map(({ signs }) =>
    signs.reduce((sum, [sign, value]) => sum + (weights[sign] ?? 0) * value, 0),
  );
  return lines[odds.indexOf(Math.max(...odds))];
}

/** @param {readonly Example[]} all */
function learnAll(all) {
  const learnt = all.filter(({ lines }) => lines.some(({ isRight }) => isRight));
  const runs = seeds.map((seed) => learn(learnt, names.length, addSlope, { ...options, seed }));
  return Float64Array.from(
    names,
    (_, index) => runs.reduce((sum, one) => sum + (one[index] ?? 0), 0) / seeds.length,
  );
}

/** @type {Parameters<typeof learn<Example>>[2]} */
function addSlope({ lines, batch }, weights, slope, random) {
  const kept = lines.map(({ signs }) => signs.filter(() => random() >= leftOut));
  const odds = kept.map((signs) =>
    signs.reduce((sum, [sign, value]) => sum + (weights[sign] ?? 0) * value, 0),
  );
  const most = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - most));
  const sum = shares.reduce((one, other) => one + other, 0);
  const right = shares.reduce((one, other, line) => (lines[line]?.isRight ? one + other : one), 0);
  const worth = batches[/** @type {keyof typeof batches} */ (batch)];
  shares.forEach((share, line) => {
    const error = worth * (share / sum - (lines[line]?.isRight ? share / right : 0));
    for (const [sign, value] of kept[line] ?? []) slope[sign] = (slope[sign] ?? 0) + error * value;
  });
}

function check() {
  for (const batch of Object.keys(batches)) {
    const asked = examples.filter((example) => example.batch === batch);
    if (/^(tidy|untitled|short|front)$/.test(batch)) continue;
    const weights = learnAll(examples.filter((example) => example.batch !== batch));
    const found = foundIn(asked, weights);
    for (const { name, lines } of asked)
      if (!chosenOf(lines, weights)?.isRight) console.log(`${name}: ${chosenOf(lines, weights)?.title}`);
    console.log(`${batch}: ${found.length} of ${asked.length}, ${(found.length / asked.length).toFixed(3)}`);
  }
}

/** @param {Float64Array} weights */
function write(weights) {
  for (const batch of Object.keys(batches)) {
    const asked = examples.filter((example) => example.batch === batch);
    console.log(`${batch}, learnt: ${foundIn(asked, weights).length} of ${asked.length}`);
  }
  const rows = names.flatMap((name, index) => {
    const value = Math.round((weights[index] ?? 0) * 100) / 100;
    return value === 0 ? [] : [`  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${value},`];
  });
  const text = `// Written by \`npm run headlines\` from the texts in test/fixtures.

/** How much each sign speaks for a line as a headline; see \`page/headlineSigns.ts\`. */
export const headlineWeights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
  writeFileSync(new URL('src/adapters/text/page/headlineWeights.ts', root), text);
  console.log(`${rows.length} weights`);
}
