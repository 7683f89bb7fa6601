/**
 * `npm run roles`: learns from labelled texts what the words around a name say of its role, and writes the weights to
 * `roleWeights.ts` of each folder in `src/adapters/text/languages`; see `roles/weighRoles.ts` beside that. `--check` learns from all but one sixth of the texts at
 * a time and prints how well the rest is told, and how rules and weights are best joined, and writes nothing.
 *
 * It learns from `test/fixtures/accuracy/development` and `test/fixtures/roles`, never from the texts that are held out.
 * Logistic regression with a penalty on the squares of weights, for each role by itself, by gradient steps with a pace
 * for each weight (Kingma and Ba, “Adam”, 2015): a library for it would bring a dense matrix, and this one is 99 % zeros.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { foldName, readLabelled } from '../test/support/accuracy.mjs';

/** @typedef {import('../src/adapters/text/roles/roles.js').Role} Role */
/** @typedef {{ name: string, acronym?: string }} Organization */
/** `isNew`: no rule was made with it. @typedef {{ text: string, language: string, isNew: boolean, isFixed?: boolean, traps?: readonly { field: string, name: string }[] } & Record<Role, readonly Organization[]>} Labelled */
/** @typedef {{ group: number, isNew: boolean, language: string, features: string[], ruled: ReadonlySet<Role>, weight: number, is: Record<Role, boolean> }} Example */

const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
/** How much an example counts against the penalty. */
const cost = 0.5;
const steps = 400;
/** How many times a name counts that its label warns of, or that a test fixes. */
const trapWeight = 4;
/** Examples in which a feature must be seen, and features that are kept in all. */
const leastSeen = 3;
const maxFeatures = 24_000;
const folds = 6;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = new URL('..', import.meta.url);
const { module } = await runnerImport(new URL('bench/watchNames.ts', root).pathname, { configFile: false });
const { watchNames, weighedRoles, weightUnit } = /** @type {typeof import('./watchNames.js')} */ (module);

const texts = labelledTexts();
const examples = texts.flatMap(examplesOf);
console.log(`${texts.length} texts, ${examples.length} names`);
if (values.check) check();
else write(learn(examples));

/** @returns {Labelled[]} */
function labelledTexts() {
  const named = (/** @type {string[]} */ names) => names.map((name) => ({ name }));
  const fixtures = new URL('test/fixtures/', root);
  /** @type {Record<string, { language: string } & Record<Role, string[]>>} */
  const known = JSON.parse(readFileSync(new URL('roles/files.json', fixtures), 'utf8'));
  const files = Object.entries(known).map(([file, { language, funders, partners, participants }]) => ({
    text: readFileSync(new URL(file, fixtures), 'utf8'),
    language,
    isNew: false,
    isFixed: true,
    funders: named(funders),
    partners: named(partners),
    participants: named(participants),
  }));
  const long = readLabelled(new URL('test/fixtures/accuracy/development', root).pathname).map(
    ({ text, label }) => ({
      text,
      language: label.language.slice(0, 2),
      isNew: false,
      traps: (label.notHere ?? []).filter(({ field }) => weighedRoles.some((role) => role === field)),
      funders: label.funders,
      partners: label.partners,
      participants: label.participants,
    }),
  );
  const folder = new URL('test/fixtures/roles/', root);
  const short = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
    .map((line) => {
      const { text, language, funders = [], partners = [], participants = [] } = JSON.parse(line);
      return {
        text,
        language: language.slice(0, 2),
        isNew: true,
        funders: named(funders),
        partners: named(partners),
        participants: named(participants),
      };
    });
  return [...files, ...long, ...short];
}

/**
 * @param {Labelled} labelled
 * @param {number} index
 * @returns {Example[]}
 */
function examplesOf(labelled, index) {
  const own = (/** @type {Organization} */ { name, acronym }) =>
    [name, acronym].flatMap((one) => (one ? [foldName(one)] : []));
  return watchNames(labelled.text, labelled.language)
    .filter(({ isPublisher, ruled }) => !isPublisher || ruled.size > 0)
    .map(({ texts: written, features, ruled }) => {
      const names = new Set([...written].map(foldName));
      const is = (/** @type {Role} */ role) =>
        labelled[role].some((one) => own(one).some((name) => names.has(name)));
      return {
        group: index,
        isNew: labelled.isNew,
        language: labelled.language,
        features: ['', ...features].map((feature) =>
          /^(#|$)/.test(feature) ? feature : `${labelled.language} ${feature}`,
        ),
        ruled,
        weight:
          labelled.isFixed || labelled.traps?.some(({ name }) => names.has(foldName(name))) ? trapWeight : 1,
        is: { funders: is('funders'), partners: is('partners'), participants: is('participants') },
      };
    });
}

/**
 * Weights by feature, in units, one for each role; the least telling ones are left out.
 *
 * @param {readonly Example[]} known
 * @returns {Map<string, number[]>}
 */
function learn(known) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const { features } of known)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...seen].flatMap(([feature, count]) => (count >= leastSeen ? [feature] : [])).sort();
  const numbers = new Map(kept.map((feature, index) => [feature, index]));
  const rows = known.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])),
  );
  const byRole = weighedRoles.map((role) =>
    regress(
      rows,
      known.map(({ is }) => is[role]),
      known.map(({ weight }) => weight),
      kept.length,
    ),
  );
  const units = kept.map((feature, index) => ({
    feature,
    weights: byRole.map((weights) => Math.round((weights[index] ?? 0) / weightUnit)),
  }));
  const size = (/** @type {{ weights: number[] }} */ { weights }) => Math.max(...weights.map(Math.abs));
  return new Map(
    units
      .filter((unit) => size(unit) > 0)
      .sort((one, other) => size(other) - size(one) || (one.feature < other.feature ? -1 : 1))
      .slice(0, maxFeatures)
      .map(({ feature, weights }) => [feature, weights]),
  );
}

/**
 * @param {readonly Int32Array[]} rows the features of each example
 * @param {readonly boolean[]} is what is to be told of it
 * @param {readonly number[]} counts how much each counts
 * @param {number} count of features
 */
function regress(rows, is, counts, count) {
  const weights = new Float64Array(count);
  const gradient = new Float64Array(count);
  const mean = new Float64Array(count);
  const square = new Float64Array(count);
  for (let step = 1; step <= steps; step++) {
    for (let index = 0; index < count; index++) gradient[index] = (weights[index] ?? 0) / cost;
    rows.forEach((row, example) => {
      let sum = 0;
      for (const feature of row) sum += weights[feature] ?? 0;
      const error = (counts[example] ?? 1) * (1 / (1 + Math.exp(-sum)) - Number(is[example]));
      for (const feature of row) gradient[feature] = (gradient[feature] ?? 0) + error;
    });
    const pace = 0.05 * Math.min(1, 4 * (1 - step / (steps + 1)));
    for (let index = 0; index < count; index++) {
      const slope = gradient[index] ?? 0;
      const average = 0.9 * (mean[index] ?? 0) + 0.1 * slope;
      const spread = 0.999 * (square[index] ?? 0) + 0.001 * slope * slope;
      mean[index] = average;
      square[index] = spread;
      weights[index] =
        (weights[index] ?? 0) -
        (pace * average) / (1 - 0.9 ** step) / (Math.sqrt(spread / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

/**
 * @param {ReadonlyMap<string, number[]>} weights
 * @param {Example} example
 */
function oddsOf(weights, { features }) {
  return weighedRoles.map((_, role) =>
    features.reduce((sum, feature) => sum + (weights.get(feature)?.[role] ?? 0) * weightUnit, 0),
  );
}

function check() {
  /** @type {number[][]} */
  const odds = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(examples.filter(({ group }) => group % folds !== fold));
    examples.forEach((example, index) => {
      if (example.group % folds === fold) odds[index] = oddsOf(weights, example);
    });
    console.log(`${fold + 1} of ${folds}: ${weights.size} features`);
  }
  for (const [role, name] of weighedRoles.entries()) {
    const ranked = examples.map(({ is }, index) => ({ is: is[name], odds: odds[index]?.[role] ?? 0 }));
    console.log(`${name} by words: ${precisions(ranked)}`);
  }
  // What rules are worth shows only on texts with which none was made.
  const fresh = examples.flatMap((example, index) =>
    example.isNew ? [{ example, odds: odds[index] ?? [] }] : [],
  );
  const inputs = fresh.map(({ example, odds: own }) => [
    1,
    ...own,
    ...weighedRoles.map((role) => Number(example.ruled.has(role))),
  ]);
  for (const role of weighedRoles) {
    const is = fresh.map(({ example }) => example.is[role]);
    const balance = balanceOf(inputs, is);
    const ranked = inputs.map((input, index) => ({ is: is[index] === true, odds: product(balance, input) }));
    console.log(`${role} joined: ${balance.map((part) => part.toFixed(2)).join(' ')}: ${precisions(ranked)}`);
  }
}

/** @param {{ is: boolean, odds: number }[]} ranked */
function precisions(ranked) {
  ranked.sort((one, other) => other.odds - one.odds);
  const all = ranked.filter(({ is }) => is).length;
  let right = 0;
  const best = new Map([0.6, 0.65, 0.7, 0.75, 0.8].map((recall) => [recall, { precision: 0, odds: 0 }]));
  ranked.forEach(({ is, odds }, index) => {
    right += Number(is);
    const precision = right / (index + 1);
    for (const [recall, { precision: known }] of best)
      if (right >= recall * all && precision > known) best.set(recall, { precision, odds });
  });
  return [...best]
    .map(([recall, { precision, odds }]) => `${precision.toFixed(3)} at ${recall} (${odds.toFixed(2)})`)
    .join(', ');
}

/**
 * Logistic regression on a few numbers.
 *
 * @param {readonly number[][]} inputs
 * @param {readonly boolean[]} is
 */
function balanceOf(inputs, is) {
  const balance = (inputs[0] ?? []).map(() => 0);
  for (let step = 0; step < 3000; step++) {
    const slope = balance.map((part) => part / inputs.length);
    inputs.forEach((input, index) => {
      const error = 1 / (1 + Math.exp(-product(balance, input))) - Number(is[index]);
      input.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + (error * value) / inputs.length;
      });
    });
    slope.forEach((value, at) => {
      balance[at] = (balance[at] ?? 0) - 0.3 * value;
    });
  }
  return balance;
}

/**
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 */
function product(one, other) {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

/** @param {ReadonlyMap<string, number[]>} weights */
function write(weights) {
  for (const language of ['shared', ...languages]) {
    const own = [...weights].flatMap(([feature, units]) => {
      const [, at = 'shared', key = feature] = /^(\w\w) (.*)$/su.exec(feature) ?? [];
      return at === language ? [{ key, units }] : [];
    });
    /** @type {Map<string, string[]>} */
    const lines = new Map();
    for (const { key, units } of own) {
      const [start = ''] = /^[^=]*=/u.exec(key) ?? [];
      lines.set(start, [...(lines.get(start) ?? []), `${key.slice(start.length)} ${units.join(' ')}`]);
    }
    const table = [...lines]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([start, entries]) => [start, ...entries.sort()].join('\t'))
      .join('\n')
      .replaceAll('\\', '\\\\')
      .replaceAll('`', '\\`')
      .replaceAll('${', '\\${');
    const text = `// Written by \`npm run roles\` from the texts in test/fixtures.

/** What words around a name say of its role; see \`roles/weights.ts\`. */
export const ${language}RoleWeights = \`
${table}
\`;
`;
    writeFileSync(new URL(`src/adapters/text/languages/${language}/roleWeights.ts`, root), text);
    console.log(`${language}: ${own.length} features, ${text.length} characters`);
  }
}
