/**
 * Counts how often each rule was right in labelled real texts, and writes the counts that decide what is `stated`.
 *
 * @typedef {import('./corpus.mjs').Label & { outside?: string[] }} Label `outside`: the beginnings of lines that are no part of the story
 * @typedef {import('../../src/model/article.js').Article} Article
 * @typedef {import('../../src/adapters/text/evidence.js').Evidence} Evidence
 * @typedef {Record<string, [right: number, used: number]>} Counts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { foldName } from './compare.mjs';

/** A rule that was used as often can state its values; see `evidence.ts`. */
const enough = 30;
const file = new URL('../../src/adapters/text/ruleCounts.ts', import.meta.url);

/** @param {Counts} counts @param {{ article: Article | undefined, label: Label, evidence: readonly Evidence[] }} reading */
export function countRules(counts, { article, label, evidence }) {
  if (!article) return;
  for (const { path, rule } of evidence) {
    const isRight = check(path, article, label);
    if (isRight === undefined) continue;
    const [right, used] = counts[rule] ?? [0, 0];
    counts[rule] = [right + Number(isRight), used + 1];
  }
}

/** Whether the value at a path is right; undefined if the label does not say. @param {string} path @param {any} article @param {any} label */
function check(path, article, label) {
  const isSame = (/** @type {any} */ a, /** @type {any} */ b) =>
    a !== undefined && b !== undefined && foldName(`${a}`) === foldName(`${b}`);
  const [, field = '', index = '', key = ''] = /^(\w+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? [];
  const value = article[field];
  if (field === 'body') return label.outside && isInside(value[Number(index)], label.outside);
  if (field === 'published') return isSame(value.slice(0, 10), label.published);
  if (field === 'dateline') return isSame(value[key], label.dateline?.[key]);
  if (field === 'publisher' || field === 'project') return isSame(value.name, label[field]);
  if (field === 'headline' || field === 'section' || field === 'scope') return isSame(value, label[field]);
  const entry = value?.[Number(index)];
  if (field === 'sdgs') {
    const same = label.sdgs.find((/** @type {any} */ { goal }) => goal === entry.goal);
    const target = /^targets\[(\d+)\]$/.exec(key)?.[1];
    return target === undefined
      ? Boolean(same)
      : Boolean(same?.targets?.includes(entry.targets[Number(target)]));
  }
  const same = label[field]?.find(
    (/** @type {any} */ one) => isSame(one.name, entry.name) || isSame(one.acronym, entry.name),
  );
  if (key === 'name') return Boolean(same);
  // Whether a country or an acronym is right can only be said of a value that is right itself.
  return same?.[key] === undefined ? undefined : isSame(entry[key], same[key]);
}

/** @param {any} block @param {readonly string[]} outside */
function isInside(block, outside) {
  const runs = block.content ?? block.items?.flat() ?? [];
  const text = runs.map((/** @type {any} */ run) => run.text).join('');
  return !outside.some((start) => text.startsWith(start));
}

/**
 * Writes the counts of a measurement. A rule keeps an earlier count that was large enough if the new one is not. Counts in texts
 * that rules were tuned to are written anew each time, and replace no others.
 *
 * @param {Counts} counts @param {number} texts
 * @param {(rule: string) => boolean} isTuned whether the rule was changed after a look at the texts
 */
export function writeCounts(counts, texts, isTuned) {
  const before = readFileSync(file, 'utf8');
  /** @type {Record<string, string>} */
  const rows = Object.fromEntries(
    [...before.matchAll(/^ {2}'?([\w-]+)'?: (\{.*\}),$/gm)].map(([, rule, row]) => [rule, row]),
  );
  const day = new Date().toISOString().slice(0, 10);
  for (const [rule, row] of Object.entries(rows)) if (/tuned/.test(row)) delete rows[rule];
  for (const [rule, [right, used]] of Object.entries(counts)) {
    const earlier = Number(/used: (\d+)/.exec(rows[rule] ?? '')?.[1] ?? 0);
    if (earlier > 0 && (isTuned(rule) || used < Math.min(earlier, enough))) continue;
    const mark = isTuned(rule) ? ', tuned: true' : '';
    rows[rule] = `{ right: ${right}, used: ${used}, texts: ${texts}, day: '${day}'${mark} }`;
  }
  const lines = Object.keys(rows)
    .sort()
    .map((rule) => `  ${/\W/.test(rule) ? `'${rule}'` : rule}: ${rows[rule]},`);
  writeFileSync(file, before.replace(/(= \{\n)[\s\S]*?(\n\};)/, `$1${lines.join('\n')}$2`));
}
