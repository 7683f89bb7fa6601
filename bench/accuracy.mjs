/**
 * `npm run accuracy` (after `npm run build`): how well `fromText` reads labelled press releases, field by field.
 *
 *     node bench/accuracy.mjs [folder] [--dist <folder>] [--only <start of a file's name>] [--misses [field]]
 *
 * `folder` is `test/fixtures/accuracy/development` unless given; the file beside it says how the texts are labelled.
 * The reader is not told a text's language. `--misses` lists what was wrongly taken and what was not found.
 *
 * Precision is right values over all values given, recall right values over all values labelled. A value is right
 * if, after folding, it equals a labelled one that no other value took; there is no credit for near misses:
 *
 * - *folding*: NFC, lower case, bidi controls and Markdown marks out, every run of white space one space, curly and
 *   straight apostrophes alike, an article at the start out ("the", "le", "los", "l’"…);
 * - *headline, section, project, publisher*: one value, as text; *published*: the date; *scope*: the word;
 * - *dateline*: the place; *agency*: the body beside it;
 * - *funders, partners, participants*: by name; the labelled acronym alone is right too, being the same
 *   organisation; *acronyms*, *countries of organisations*: what else is said of those that are right;
 * - *locations*: by name; *kinds*: of those that are right; *countries*: the different codes of a text's locations;
 * - *goals*, *targets*: numbers and codes; *paragraphs*: how many, one value a text.
 *
 * *Traps* counts values given that a label names as wrong for their field.
 */
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compareText, fields, readLabelled, total } from '../test/support/accuracy.mjs';

/** What the held-out half is to reach in the end. */
const targets = /** @type {Record<string, [precision: number, recall: number]>} */ ({
  goals: [0.98, 0.95],
  headline: [0.97, 0.95],
  dateline: [0.97, 0.95],
  funders: [0.95, 0.75],
  partners: [0.9, 0.7],
  countries: [0.97, 0.9],
});

const root = fileURLToPath(new URL('..', import.meta.url));
const [options, misses] = optional(process.argv.slice(2), '--misses');
const { values, positionals } = parseArgs({
  args: options,
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' }, only: { type: 'string', default: '' } },
});
const folder = positionals[0] ?? `${root}test/fixtures/accuracy/development`;
const { fromText } = await import(`${pathToFileURL(resolve(root, values.dist))}/exports/adapters.js`);

const texts = readLabelled(folder, values.only).map(({ name, text, label }) => {
  const { articles } = fromText(text);
  return { name, label, detected: articles[0]?.language, outcomes: compareText(articles[0], label) };
});
const languages = [...new Set(texts.map(({ label }) => label.language))];

console.log(`${texts.length} texts in ${folder}\n`);
console.log(
  `${'field'.padEnd(28)}${['right', 'wrong', 'missed', 'traps', 'precision', 'recall'].map((word) => word.padStart(10)).join('')}   target`,
);
for (const field of fields) {
  const { right, wrong, missed, traps, precision, recall } = total(outcomesOf(field));
  const target = targets[field];
  const counts = [right, wrong, missed, traps, precision.toFixed(3), recall.toFixed(3)];
  const met = target && precision >= target[0] && recall >= target[1] ? 'met' : 'not met';
  console.log(
    `${field.padEnd(28)}${counts.map((count) => `${count}`.padStart(10)).join('')}   ${target ? `${target.join(' / ')} ${met}` : ''}`,
  );
}

console.log(
  `\nprecision / recall (right of labelled)\n\n${'field'.padEnd(28)}${languages.map((language) => language.padStart(20)).join('')}`,
);
for (const field of fields) {
  const cells = languages.map((language) => {
    const { right, missed, precision, recall } = total(outcomesOf(field, language));
    return `${precision.toFixed(2)} / ${recall.toFixed(2)} (${right}/${right + missed})`.padStart(20);
  });
  console.log(`${field.padEnd(28)}${cells.join('')}`);
}
const wrongLanguage = texts.filter(({ label, detected }) => detected !== label.language);
console.log(`\nlanguage recognised in ${texts.length - wrongLanguage.length} of ${texts.length} texts`);

if (misses !== undefined) {
  for (const { name, outcomes } of texts) {
    for (const field of misses ? [misses] : fields) {
      const { wrong = [], missed = [] } = outcomes.get(field) ?? {};
      for (const value of wrong) console.log(`${name}  ${field}  + ${value}`);
      for (const value of missed) console.log(`${name}  ${field}  - ${value}`);
    }
  }
}

/**
 * @param {string} field
 * @param {string} [language]
 */
function outcomesOf(field, language) {
  return texts
    .filter(({ label }) => !language || label.language === language)
    .flatMap(({ outcomes }) => outcomes.get(field) ?? []);
}

/**
 * An option that may stand without a value, and the arguments without it.
 *
 * @param {string[]} args
 * @param {string} name
 * @returns {[rest: string[], value: string | undefined]}
 */
function optional(args, name) {
  const at = args.indexOf(name);
  if (at < 0) return [args, undefined];
  const next = args[at + 1];
  const value = next && !next.startsWith('--') ? next : '';
  return [args.filter((_, index) => index !== at && !(value && index === at + 1)), value];
}
