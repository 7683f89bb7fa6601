// @ts-nocheck: loops over typed arrays and packed labels, whose types would say less than they cost.
/**
 * Learns to find names in tokens. Then tags each half of the texts with the model that was trained on the other half, so that the
 * next models learn from realistic errors.
 */
import { indexSequences, keepStrongest, trainChain } from './chain.mjs';
import { goldLabels, namesOfAll } from './goldNames.mjs';
import { textsWithPeople } from './invented.mjs';

/** @typedef {typeof import('./parts.js')} Reader */
/** @typedef {import('./corpus.mjs').LabelledText} Text */

const letters = {
  O: 'other',
  T: 'headline',
  S: 'standfirst',
  P: 'paragraph',
  H: 'heading',
  L: 'item',
  Q: 'continuation',
};
const nameOptions = { epochs: 5, rate: 0.12, drop: 0.2 };
/** Name models are trained on all features first, then again on the strongest. */
const keptNameFeatures = 16_000;
/** Texts about people per language. */
const peopleTexts = 160;

/** The half that a text belongs to, 0 or 1, by a hash of its name. */
function halfOf(/** @type {Text} */ { name }) {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + character.charCodeAt(0)) % 1e9;
  return hash % 2;
}

function tables(/** @type {Reader} */ reader) {
  return Object.fromEntries(
    reader.languages.map((data) => {
      const { tables: own, cues } = reader.readerFor(data);
      return [data.language, { ...own, tables: own, cues }];
    }),
  );
}

/** The languages in which each feature of an index occurs. */
export function languagesOf(index, sequences) {
  /** @type {Map<number, Set<string>>} */
  const seen = new Map();
  for (const { rows, language } of sequences) {
    for (const row of rows) {
      for (const feature of row) {
        if (!index.has(feature)) continue;
        const own = seen.get(feature);
        if (own) own.add(language);
        else seen.set(feature, new Set([language]));
      }
    }
  }
  return seen;
}

/** The blocks of a text by its labelled lines; without labels, a headline and paragraphs. */
function goldBlocks(reader, text) {
  const source = reader.readSource(text.text);
  const lines = reader.splitLines(source.text, source.marked);
  const codes =
    text.lines?.length === lines.length ? text.lines : `T${'P'.repeat(Math.max(0, lines.length - 1))}`;
  return reader.blocksOf(
    source.text,
    lines,
    [...codes].map((letter) => letters[letter]),
  );
}

export function learnNames(reader, texts, say) {
  const known = tables(reader);
  const all = namesOfAll(texts, reader);
  const sequences = [...texts, ...textsWithPeople(texts, peopleTexts)].flatMap((text) => {
    const { knownNames, meanings } = known[text.language];
    return goldBlocks(reader, text).flatMap((block) => {
      if (!block.tokens.length) return [];
      const rows = [...reader.nameFeatures(reader.toPassage(block, knownNames, meanings), text.language)];
      const labels = goldLabels(text, block.tokens, all, reader).map((label) =>
        reader.nameLabels.indexOf(label),
      );
      return [{ rows, labels, half: halfOf(text), language: text.language }];
    });
  });
  say(`names: ${sequences.length} blocks`);
  const indexed = indexSequences(sequences, 3);
  say(`names: ${indexed.index.size} features`);
  const size = reader.nameLabels.length;
  const dataOf = (keep) => ({
    index: indexed.index,
    data: indexed.data.filter((_, at) => keep(sequences[at])),
  });
  const taggers = [0, 1].map((half) => {
    const tagger = trainChain(
      dataOf(({ half: own }) => own !== half),
      size,
      nameOptions,
    );
    say(`names without half ${half}`);
    return tagger;
  });
  const whole = trainChain(indexed, size, nameOptions);
  say('names, all features');
  const model = trainChain(strongest(indexed, whole, size), size, { ...nameOptions, epochs: 6, drop: 0.15 });
  say('names, strongest features');
  return { model, taggers, seen: languagesOf(model.index, sequences) };
}

/** The sequences reduced to the features with the largest weights. */
function strongest({ index, data }, { weights }, size) {
  const strength = Float64Array.from(index.values(), (at) =>
    Math.max(...weights.subarray(at * size, (at + 1) * size).map(Math.abs)),
  );
  const kept = keepStrongest(index, strength, keptNameFeatures);
  return {
    index: kept.index,
    data: data.map(({ rows, ...rest }) => ({ ...rest, rows: rows.map(kept.rowOf) })),
  };
}

/** Converts a trained chain to the reader's own tagger. */
function toTagger(reader, { index, weights, transitions }) {
  const mask = 2 ** Math.ceil(Math.log2(index.size * 2 + 1)) - 1;
  const rows = new Int32Array((mask + 1) * 2).fill(-1);
  for (const [feature, row] of index) {
    const slot = reader.slotOf(rows, mask, feature);
    rows[slot] = feature;
    rows[slot + 1] = row;
  }
  const labels = reader.nameLabels;
  return { labels, weights: { columns: labels.length, rows, mask, values: weights }, transitions };
}

/**
 * Labels the lines and tags the names of all texts, the names with the model that was trained on the other half.
 *
 * @param {Reader} reader
 */
export function tagTexts(reader, texts, nameModels, say) {
  const known = tables(reader);
  const nameTaggers = nameModels.map((model) => toTagger(reader, model));
  const docs = texts.map((text) => {
    const half = halfOf(text);
    const { knownNames, meanings, grammar, words, language, cues, tables: own } = known[text.language];
    const source = reader.readSource(text.text);
    const lines = reader.splitLines(source.text, source.marked);
    const labels = text.short
      ? lines.map((_, at) => (at ? 'paragraph' : 'headline'))
      : reader.labelsOf(source, { tables: own }, lines);
    const passages = reader
      .blocksOf(source.text, lines, labels)
      .map((block) => reader.toPassage(block, knownNames, meanings));
    const nameReader = { tables: own, cues, models: { names: nameTaggers[half] } };
    const { mentions, groups } = reader.namesIn(source.text, passages, nameReader);
    return { text, source: source.text, language, grammar, words, cues, passages, mentions, groups };
  });
  say('texts tagged');
  return docs;
}
