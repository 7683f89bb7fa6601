// @ts-nocheck: loops over typed arrays and packed labels, whose types would say less than they cost.
/** Learns which places, dates, countries and datelines belong to a story, from texts tagged by models that were not trained on them. */

import { keepStrongest } from './chain.mjs';
import { foldName } from './compare.mjs';
import { indexSets, trainLogistic } from './logistic.mjs';
import { languagesOf } from './sequences.mjs';

/** The number of features to keep per model. */
const kept = {
  locations: 6_000,
  published: 2_000,
  countries: 3_500,
  dateline: 4_500,
};

/**
 * Learns which candidates are right, on all features first, then again on the `keep` strongest.
 *
 * @param {{ doc: any, features: Iterable<number> }[]} candidates
 * @param {(candidate: any) => boolean} isRight
 */
function learn(candidates, isRight, { keep, minCount = 3 }) {
  const answers = candidates.map((candidate) => Number(isRight(candidate)));
  const all = indexSets(
    candidates.map(({ features }) => features),
    minCount,
  );
  const first = trainLogistic(all.rows, answers, all.index.size, { epochs: 8 });
  const { index, rows } = strongest(all, first, keep);
  const seen = languagesOf(
    index,
    candidates.map(({ doc, features }) => ({ language: doc.language, rows: [features] })),
  );
  return { index, seen, columns: [trainLogistic(rows, answers, index.size)] };
}

/** The index and the rows, reduced to the features with the largest weights. */
function strongest({ index, rows }, weights, keep) {
  const strength = Float64Array.from(index.values(), (at) => Math.abs(weights[at]));
  const kept = keepStrongest(index, strength, keep);
  return { index: kept.index, rows: rows.map(kept.rowOf) };
}

/** @template Item, Key @param {Item[]} items @param {(item: Item) => Key} keyOf @returns {Map<Key, Item[]>} */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list) list.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const keysOf = (group) => new Set(group.mentions.map(({ name }) => foldName(name)));
const isNamed = (group, list) => {
  const keys = keysOf(group);
  return list.some(
    ({ name, acronym }) => keys.has(foldName(name)) || (acronym && keys.has(foldName(acronym))),
  );
};

export function learnFacts(reader, docs, say) {
  const long = docs.filter(({ text }) => !text.short);
  const places = long.flatMap((doc) =>
    reader
      .gatherEvidence(doc.passages, doc.groups, doc.grammar, doc.language)
      .filter(({ group }) => group.type === 'place')
      .map((evidence) => ({ ...evidence, doc })),
  );
  const locations = learn(places, ({ group, doc }) => isNamed(group, doc.text.label.locations), {
    keep: kept.locations,
  });
  const dates = long.flatMap((doc) =>
    reader.datesOf(doc.passages, doc.language, doc.words).map((place) => ({ ...place, doc })),
  );
  const published = learn(dates, ({ date, doc }) => date.iso === doc.text.label.published, {
    keep: kept.published,
  });
  const lands = long.flatMap((doc) =>
    reader
      .countryCandidates(doc.passages, doc.mentions, doc.language)
      .map((candidate) => ({ ...candidate, doc })),
  );
  const countries = learn(
    lands,
    ({ code, doc }) => doc.text.label.locations.some(({ country }) => country === code),
    { keep: kept.countries },
  );
  const lines = long.flatMap((doc) =>
    reader
      .datelineCandidates(doc.source, doc.passages, doc.language, doc.words)
      .map((candidate) => ({ ...candidate, doc })),
  );
  const dateline = learn(lines, datelineAnswers(lines), { keep: kept.dateline, minCount: 2 });
  say('places, dates, countries, datelines');

  return { locations, published, countries, dateline };
}

/** If a dateline's words occur more than once, the occurrence in the lead counts, else the first. */
function datelineAnswers(candidates) {
  const right = new Set();
  for (const [doc, own] of groupBy(candidates, ({ doc: each }) => each)) {
    const label = doc.text.label.dateline?.place;
    if (!label) continue;
    const hits = own.filter(({ passage, from, to }) => {
      const tokens = passage.tokens;
      return foldName(doc.source.slice(tokens[from].start, tokens[to - 1].end)) === foldName(label);
    });
    right.add(hits.find(({ passage }) => passage.zone === 'lead') ?? hits[0]);
  }
  return (candidate) => right.has(candidate);
}
