/**
 * `npm run reader:train`: learns the reader's weights from `corpus/` and writes `src/adapters/text/data/`. The same corpus
 * gives the same weights. Takes about ten minutes of CPU time and prints its progress.
 *
 *     node bench/reader/train.mjs [--without <part of a name>] [--pack] [--out <folder>]
 *
 * `--without` omits texts whose name matches, to measure how unseen texts are read. `--pack` skips the training and packs the
 * last result again, after a change of sizes or thresholds in `writeData.mjs`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { readCorpus } from './corpus.mjs';
import { learnFacts } from './facts.mjs';
import { learnNames, tagTexts } from './sequences.mjs';
import { loadReader } from './source.mjs';
import { writeData } from './writeData.mjs';

const { values } = parseArgs({
  options: {
    without: { type: 'string' },
    pack: { type: 'boolean', default: false },
    out: { type: 'string', default: 'src/adapters/text/data' },
  },
});
const started = performance.now();
const say = (/** @type {string} */ what) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const reader = await loadReader();
const learned = new URL('../../node_modules/.cache/news-cards-reader/learned', import.meta.url);
if (!values.pack) {
  mkdirSync(new URL('.', learned), { recursive: true });
  writeFileSync(learned, serialize(learn()));
}
const { models, neighbours } = deserialize(readFileSync(learned));
writeData(reader, models, neighbours, values.out);
say('written');

function learn() {
  const keep = (/** @type {{ name: string }} */ { name }) =>
    !values.without || !new RegExp(values.without).test(name);
  const long = readCorpus('open', reader.readerLanguages).filter(keep);
  const texts = [...long, ...readCorpus('short', reader.readerLanguages)];
  say(`${texts.length} texts`);
  const names = learnNames(reader, texts, say);
  const docs = tagTexts(reader, texts, names.taggers, say);
  const { models, neighbours } = learnFacts(reader, docs, say);
  return { models: { names: { ...names.model, seen: names.seen }, ...models }, neighbours };
}
