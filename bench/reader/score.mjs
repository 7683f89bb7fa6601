/**
 * `npm run reader:score`: measures how well texts are read, field by field, next to the figures of the previous reader.
 *
 *     node bench/reader/score.mjs [open | heldOut | <folder>] [--only <start of a name>] [--misses <field>] [--languages] [--count [--tuned [--except <rule>]]]
 *
 * A folder contains `<name>.txt` and `<name>.json` (the label). With `--count`, it decides which rules are certain: use real texts. Add
 * `--tuned` if rules were changed after a look at these texts: such counts are for information and prove nothing, `--except` for rules
 * that were not changed. Without an argument, scores both halves of the corpus. Only totals of the held-out half may be looked at, so `--misses` skips it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareText, fields, total } from './compare.mjs';
import { readCorpus } from './corpus.mjs';
import { countRules, writeCounts } from './countRules.mjs';
import { effortOf } from './presses.mjs';
import { loadReader } from './source.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    misses: { type: 'string' },
    languages: { type: 'boolean', default: false },
    count: { type: 'boolean', default: false },
    tuned: { type: 'boolean', default: false },
    except: { type: 'string', multiple: true, default: [] },
  },
});
/** @typedef {import('./compare.mjs').Outcome} Outcome @typedef {{ name: string, language: string, evidence: readonly any[], article: any, outcomes: Map<string, Outcome> }} Reading */

/** @type {Record<string, Record<string, string>>} */
const previous = JSON.parse(readFileSync(new URL('previous.json', import.meta.url), 'utf8'));
const { fromText, readerLanguages } = await loadReader();

for (const half of positionals.length ? positionals : ['open', 'heldOut']) {
  const texts = (
    half === 'open' || half === 'heldOut' ? readCorpus(half, readerLanguages) : readFolder(half)
  ).filter(({ name }) => name.startsWith(values.only));
  const started = process.cpuUsage();
  const read = texts.map(({ name, text, label }) => {
    const { articles, evidence, candidates } = fromText(text);
    const outcomes = compareText(articles[0], label);
    return {
      name,
      text,
      language: label.language.slice(0, 2),
      evidence,
      article: articles[0],
      label,
      outcomes,
      effort: effortOf(outcomes, candidates),
    };
  });
  const time = process.cpuUsage(started).user / 1000 / texts.length;
  console.log(`\n${texts.length} texts, ${half}; ${time.toFixed(1)} ms of CPU time a text`);
  const title = ['right', 'wrong', 'missed', 'precision', 'recall', 'before'].map((word) =>
    word.padStart(11),
  );
  console.log(`${'field'.padEnd(26)}${title.join('')}`);
  for (const field of fields) {
    const { right, wrong, missed, precision, recall } = total(
      read.flatMap(({ outcomes }) => outcomes.get(field) ?? []),
    );
    const numbers = [right, wrong, missed, precision.toFixed(3), recall.toFixed(3)].map((value) =>
      `${value}`.padStart(11),
    );
    console.log(`${field.padEnd(26)}${numbers.join('')}${(previous[half]?.[field] ?? '').padStart(13)}`);
    if (values.languages)
      console.log(`    ${readerLanguages.map((language) => byLanguage(read, field, language)).join('  ')}`);
  }
  const sum = (/** @type {'presses' | 'letters'} */ key) =>
    read.reduce((all, { effort }) => all + effort[key], 0);
  console.log(`an editor needs ${sum('presses')} presses and types ${sum('letters')} letters`);
  if (values.count) {
    /** @type {import('./countRules.mjs').Counts} */
    const counts = {};
    for (const reading of read) countRules(counts, reading);
    writeCounts(counts, read.length, (rule) => values.tuned && !values.except.includes(rule));
  }
  if (values.misses && half !== 'heldOut') listMisses(read, values.misses);
}

/** @param {Reading[]} read @param {string} field @param {string} language */
function byLanguage(read, field, language) {
  const { precision, recall } = total(
    read.flatMap(({ language: own, outcomes }) => (own === language && outcomes.get(field)) || []),
  );
  return `${language} ${precision.toFixed(2)}/${recall.toFixed(2)}`;
}

/** @param {Reading[]} read @param {string} field */
function listMisses(read, field) {
  for (const { name, outcomes, evidence, article } of read) {
    const { wrong = [], missed = [] } = outcomes.get(field) ?? {};
    const rule = (/** @type {string} */ value) => {
      const at = article?.[field]?.findIndex?.((/** @type {any} */ each) => each.name === value);
      return evidence.find(({ path }) => path === `${field}[${at}].name`)?.rule ?? '';
    };
    if (wrong.length + missed.length)
      console.log(
        `${name}\n   wrong: ${wrong.map((value) => `${value} <${rule(value)}>`).join(' | ')}\n   missed: ${missed.join(' | ')}`,
      );
  }
}

/** @param {string} folder */
function readFolder(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      return {
        name,
        text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
        label: JSON.parse(readFileSync(join(folder, file), 'utf8')),
      };
    });
}
