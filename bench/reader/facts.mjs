// @ts-nocheck: loops over typed arrays and packed labels, whose types would say less than they cost.
/** Learns the roles of organisations, and which places, dates, countries and datelines belong to a story, from texts tagged by models that were not trained on them. */

import { keepStrongest } from './chain.mjs';
import { foldName } from './compare.mjs';
import { dot, indexSets, trainDense, trainLogistic } from './logistic.mjs';
import { languagesOf } from './sequences.mjs';

const folds = 5;
/** The number of features to keep per model. */
const kept = {
  roles: 11_500,
  locations: 6_000,
  published: 2_000,
  countries: 3_500,
  dateline: 4_500,
};

/** The cross-validation fold of a text, by a hash of its name. */
function foldOf({ text: { name } }) {
  let hash = 7;
  for (const character of name) hash = (hash * 33 + character.charCodeAt(0)) % 1e9;
  return hash % folds;
}

/**
 * Trains one model per question on candidates that share their features, and scores each candidate by models that were not
 * trained on its text. Trains on all features first, then again on the `keep` strongest.
 *
 * @param {{ doc: any, features: Iterable<number> }[]} candidates
 * @param {((candidate: any) => boolean)[]} questions
 */
function learn(candidates, questions, { keep, minCount = 3, weightsOf = undefined }) {
  const sets = candidates.map(({ features }) => features);
  const answers = questions.map((isRight) => candidates.map((candidate) => Number(isRight(candidate))));
  const weights = questions.map(
    (_, question) => weightsOf && candidates.map((candidate) => weightsOf(candidate, question)),
  );
  const all = indexSets(sets, minCount);
  const first = questions.map((_, question) =>
    trainLogistic(all.rows, answers[question], all.index.size, { epochs: 8, weights: weights[question] }),
  );
  const { index, rows } = strongest(all, first, keep);
  const scores = questions.map(() => new Float64Array(candidates.length));
  for (let fold = 0; fold < folds; fold++) {
    const chosen = candidates.map((_, at) => at).filter((at) => foldOf(candidates[at].doc) !== fold);
    const pick = (list) => chosen.map((at) => list[at]);
    questions.forEach((_, question) => {
      const options = { weights: weights[question] && pick(weights[question]) };
      const model = trainLogistic(pick(rows), pick(answers[question]), index.size, options);
      candidates.forEach((candidate, at) => {
        if (foldOf(candidate.doc) === fold) scores[question][at] = dot(model, rows[at]);
      });
    });
  }
  const columns = questions.map((_, question) =>
    trainLogistic(rows, answers[question], index.size, { weights: weights[question] }),
  );
  const seen = languagesOf(
    index,
    candidates.map(({ doc, features }) => ({ language: doc.language, rows: [features] })),
  );
  return { index, seen, columns, scores, answers };
}

/** The index and the rows, reduced to the features with the largest weights. */
function strongest({ index, rows }, models, keep) {
  const strength = Float64Array.from(index.values(), (at) =>
    Math.max(...models.map((model) => Math.abs(model[at]))),
  );
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

const chance = (score) => 1 / (1 + Math.exp(-score));

const keysOf = (group) => new Set(group.mentions.map(({ name }) => foldName(name)));
const isNamed = (group, list) => {
  const keys = keysOf(group);
  return list.some(
    ({ name, acronym }) => keys.has(foldName(name)) || (acronym && keys.has(foldName(acronym))),
  );
};

export function learnFacts(reader, docs, say) {
  const long = docs.filter(({ text }) => !text.short);
  const all = docs.flatMap((doc) =>
    reader
      .gatherEvidence(doc.passages, doc.groups, doc.grammar, doc.language)
      .map((evidence) => ({ ...evidence, doc })),
  );
  const { roles, neighbours } = learnRoles(
    reader,
    all.filter(({ group }) => group.type === 'organization'),
  );
  say(`roles: ${roles.index.size} features`);
  const places = all.filter(({ group, doc }) => group.type === 'place' && !doc.text.short);
  const locations = learn(places, [({ group, doc }) => isNamed(group, doc.text.label.locations)], {
    keep: kept.locations,
  });
  const dates = long.flatMap((doc) =>
    reader.datesOf(doc.passages, doc.language, doc.words).map((place) => ({ ...place, doc })),
  );
  const published = learn(dates, [({ date, doc }) => date.iso === doc.text.label.published], {
    keep: kept.published,
  });
  const lands = long.flatMap((doc) =>
    reader
      .countryCandidates(doc.passages, doc.mentions, doc.language)
      .map((candidate) => ({ ...candidate, doc })),
  );
  const countries = learn(
    lands,
    [({ code, doc }) => doc.text.label.locations.some(({ country }) => country === code)],
    { keep: kept.countries },
  );
  const lines = long.flatMap((doc) =>
    reader
      .datelineCandidates(doc.source, doc.passages, doc.language, doc.words)
      .map((candidate) => ({ ...candidate, doc })),
  );
  const dateline = learn(lines, [datelineAnswers(lines)], { keep: kept.dateline, minCount: 2 });
  say('places, dates, countries, datelines');

  return { models: { roles, locations, published, countries, dateline }, neighbours };
}

/** Learns the roles of organisations by the words around them, then by the scores of the others in the text. */
function learnRoles(reader, organizations) {
  for (const { features, doc, contexts } of organizations) {
    reader.addCueFeatures(features, reader.cuesOf({ contexts }, doc.cues));
  }
  const isTrap = ({ group, doc }, role) =>
    (doc.text.label.notHere ?? []).some(
      ({ field, name }) => field === role && keysOf(group).has(foldName(name)),
    );
  const roles = learn(
    organizations,
    reader.roles.map(
      (role) =>
        ({ group, doc }) =>
          isNamed(group, doc.text.label[role]),
    ),
    { keep: kept.roles, weightsOf: (entry, question) => (isTrap(entry, reader.roles[question]) ? 3 : 1) },
  );
  const scored = organizations.map((evidence, at) => ({
    evidence,
    doc: evidence.doc,
    own: roles.scores.map((scores) => scores[at]),
  }));
  const inputs = new Map();
  for (const all of groupBy(scored, ({ doc }) => doc).values()) {
    const mates = reader.listMates(all);
    const sums = reader.roles.map((_, role) => all.reduce((sum, { own }) => sum + chance(own[role]), 0));
    for (const entry of all) inputs.set(entry, reader.neighbourInputs(entry, sums, mates.get(entry) ?? []));
  }
  const neighbours = reader.roles.map((_, role) =>
    trainDense(
      scored.map((entry) => inputs.get(entry)),
      roles.answers[role],
    ),
  );
  return { roles, neighbours };
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
