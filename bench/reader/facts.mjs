/** Learns what names, dates and countries are to a story, from texts tagged by models that had not seen them. */
import { foldName } from './compare.mjs';
import { languagesOf } from './sequences.mjs';
import { dot, indexSets, trainDense, trainLogistic } from './logistic.mjs';

const folds = 5;

/** Fold of a text, by its name. */
function foldOf({ text: { name } }) {
  let hash = 7;
  for (const character of name) hash = (hash * 33 + character.charCodeAt(0)) % 1e9;
  return hash % folds;
}

/**
 * A model for candidates, and for each candidate its score by a model that had not seen its text.
 *
 * @param {{ doc: any, features: Iterable<number> }[]} candidates
 * @param {(candidate: any) => boolean} isRight
 */
function learn(candidates, isRight, { least = 3, weightOf = undefined } = {}) {
  const { index, rows } = indexSets(candidates.map(({ features }) => features), least);
  const answers = candidates.map((candidate) => Number(isRight(candidate)));
  const weights = weightOf && candidates.map(weightOf);
  const scores = new Float64Array(candidates.length);
  for (let fold = 0; fold < folds; fold++) {
    const chosen = candidates.map((_, at) => at).filter((at) => foldOf(candidates[at].doc) !== fold);
    const options = { weights: weights && chosen.map((at) => weights[at]) };
    const model = trainLogistic(chosen.map((at) => rows[at]), chosen.map((at) => answers[at]), index.size, options);
    candidates.forEach((candidate, at) => {
      if (foldOf(candidate.doc) === fold) scores[at] = dot(model, rows[at]);
    });
  }
  const seen = languagesOf(
    index,
    candidates.map(({ doc, features }) => ({ language: doc.language, rows: [features] })),
  );
  return { index, seen, weights: trainLogistic(rows, answers, index.size, { weights }), scores, answers };
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

/** The least chance at which a share of `precision` is right; candidates are those that would be taken. */
export function thresholdFor(candidates, precision) {
  const sorted = candidates.toSorted((a, b) => b.chance - a.chance);
  let right = 0;
  let threshold = 0.999;
  sorted.forEach(({ isRight, chance: own }, at) => {
    right += Number(isRight);
    if (right / (at + 1) >= precision) threshold = own;
  });
  return Math.max(0.05, threshold - 1e-6);
}

const keysOf = (group) => new Set(group.mentions.map(({ name }) => foldName(name)));
const isNamed = (group, list) => {
  const keys = keysOf(group);
  return list.some(({ name, acronym }) => keys.has(foldName(name)) || (acronym && keys.has(foldName(acronym))));
};

export function learnFacts(reader, docs, say) {
  const long = docs.filter(({ text }) => !text.short);
  const evidenceOf = (doc, publisher) =>
    reader.gatherEvidence(doc.passages, doc.groups, doc.grammar, doc.language, publisher).map((evidence) => ({ ...evidence, doc }));
  const isOrganization = ({ group }) => group.type === 'organization';

  // The publisher first: it is marked in the features of all others.
  const first = docs.flatMap((doc) => evidenceOf(doc)).filter(isOrganization);
  const pubs = first.filter(({ doc }) => !doc.text.short);
  const isPublisher = ({ group, doc }) => doc.text.label.publisher !== undefined && isNamed(group, [{ name: doc.text.label.publisher }]);
  const publisher = learn(pubs, isPublisher);
  const publisherScores = new Map(pubs.map((entry, at) => [entry.group, publisher.scores[at]]));
  for (const doc of docs) {
    const own = doc.groups.filter(({ type }) => type === 'organization');
    doc.publisher = doc.text.short
      ? own.find((group) => isPublisher({ group, doc }))
      : own.reduce((best, group) => (best && publisherScores.get(best) >= publisherScores.get(group) ? best : group), undefined);
  }
  say(`publisher: ${publisher.index.size} features`);

  const second = docs.flatMap((doc) => evidenceOf(doc, doc.publisher));
  for (const entry of second) {
    if (isOrganization(entry)) reader.addCueFeatures(entry.features, reader.cuesOf(entry, entry.doc.cues));
  }
  const bodies = second.filter(isOrganization);
  const roleModels = reader.roles.map((role) => {
    const trap = ({ group, doc }) => (doc.text.label.notHere ?? []).some(({ field, name }) => field === role && keysOf(group).has(foldName(name)));
    return learn(bodies, ({ group, doc }) => isNamed(group, doc.text.label[role]), { weightOf: (entry) => (trap(entry) ? 3 : 1) });
  });
  say(`roles: ${roleModels[0].index.size} features`);
  const scored = bodies.map((evidence, at) => ({
    evidence,
    doc: evidence.doc,
    own: roleModels.map(({ scores }) => scores[at]),
    publisher: publisherScores.get(evidence.group) ?? -4,
  }));
  const byDoc = groupBy(scored, ({ doc }) => doc);
  const inputs = new Map();
  for (const [doc, all] of byDoc) {
    const mates = reader.listMates(all);
    const sums = reader.roles.map((_, role) => all.reduce((sum, { own }) => sum + chance(own[role]), 0));
    for (const entry of all) inputs.set(entry, reader.neighbourInputs(entry, all, sums, mates.get(entry) ?? [], doc.publisher));
  }
  const neighbours = reader.roles.map((_, role) => trainDense(scored.map((entry) => inputs.get(entry)), roleModels[role].answers));
  say('neighbours');

  const places = second.filter((entry) => !isOrganization(entry) && !entry.doc.text.short);
  const locations = learn(places, ({ group, doc }) => isNamed(group, doc.text.label.locations));
  const dates = long.flatMap((doc) => reader.datesOf(doc.passages, doc.language, doc.words).map((place) => ({ ...place, doc })));
  const published = learn(dates, ({ date, doc }) => date.iso === doc.text.label.published);
  const lands = long.flatMap((doc) => reader.countryCandidates(doc.passages, doc.mentions, doc.language).map((candidate) => ({ ...candidate, doc })));
  const countries = learn(lands, ({ code, doc }) => doc.text.label.locations.some(({ country }) => country === code));
  const lines = long.flatMap((doc) => reader.datelineCandidates(doc.source, doc.passages, doc.language, doc.words).map((candidate) => ({ ...candidate, doc })));
  const dateline = learn(lines, datelineAnswers(lines), { least: 2 });
  say('places, dates, countries, datelines');

  const taken = (entries, model) => entries.map((entry, at) => ({ doc: entry.doc, isRight: model.answers[at] === 1, chance: chance(model.scores[at]) }));
  const best = (list) => [...groupBy(list, ({ doc }) => doc).values()].map((own) => own.reduce((top, other) => (other.chance > top.chance ? other : top)));
  const roleChances = reader.roles.map((_, role) =>
    scored.map((entry, at) => ({
      doc: entry.doc,
      isRight: roleModels[role].answers[at] === 1,
      chance: chance(inputs.get(entry).reduce((sum, value, k) => sum + value * neighbours[role][k], 0)),
    })).filter(({ doc }) => !doc.text.short),
  );
  return {
    models: {
      roles: { index: roleModels[0].index, seen: roleModels[0].seen, columns: roleModels.map(({ weights }) => weights) },
      publisher: single(publisher),
      locations: single(locations),
      published: single(published),
      countries: single(countries),
      dateline: single(dateline),
    },
    neighbours,
    candidates: {
      funders: roleChances[0],
      partners: roleChances[1],
      participants: roleChances[2],
      publisher: best(taken(pubs, publisher)),
      locations: taken(places, locations),
      published: best(taken(dates, published)),
      countries: taken(lands, countries),
      dateline: best(taken(lines, dateline)),
    },
  };
}

const single = ({ index, seen, weights }) => ({ index, seen, columns: [weights] });

/** Where a dateline's words stand more than once, the place before the first paragraph counts, or else the first. */
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
