import { type AddFeature, edge, feature, hashAt } from '../model/features.js';
import { type Context, nameHashes, type Part } from './passageParts.js';

/** Number of words used on each side of a name; in Chinese a word is a character. */
const reach = { words: 24, near: 8, chineseWords: 30, chineseNear: 14 };
/** Number of meanings used on each side. */
const maxMeanings = 7;
const clauseEnd = /^[,;:，；：،]$/;

/** Adds features for the words before and after the list that contains a name, nearest first. */
export function contextFeatures(context: Context, chinese: boolean, features: Set<number>): void {
  const { parts, from, to, first, last } = context;
  const before = parts.slice(Math.max(from, first - 40), first).reverse();
  const after = parts.slice(last + 1, Math.min(to, last + 41));
  const add: AddFeature = (name, ...values) => features.add(feature(name, ...values));
  const [left, right] = [before, after].map((words, side) => {
    addWords(words, chinese, (name, ...values) => add(name, side, ...values));
    return addMeanings(words, (name, ...values) => add(name, side, ...values));
  });
  const nearest = [hashAt(before, 0), hashAt(after, 0)] as const;
  add('both', ...nearest);
  add('bothLeft', nearest[0], hashAt(before, 1), nearest[1]);
  add('bothRight', ...nearest, hashAt(after, 1));
  for (const one of left![0] ?? [edge]) for (const two of right![0] ?? [edge]) add('bothMeanings', one, two);
}

function addWords(words: readonly Part[], chinese: boolean, add: AddFeature): void {
  const near = chinese ? reach.chineseNear : reach.near;
  const hash = (index: number) => hashAt(words, index);
  words.slice(0, chinese ? reach.chineseWords : reach.words).forEach(({ hash: word }, index) => {
    add('wide', word);
    if (chinese) add('widePair', word, hash(index + 1));
    if (index >= near) return;
    add('near', word);
    add('at', word, Math.min(index, 3));
    add('pair', word, hash(index + 1));
  });
  add('edge2', hash(0), hash(1));
  add('edge3', hash(0), hash(1), hash(2));
  const kind = nameHashes.organization;
  add('sees', kind, Number(words.some(({ hash: word }) => word === kind)));
}

/** Adds features, shared by all languages, for the meanings of the words on one side. A name counts as a meaning too. */
function addMeanings(words: readonly Part[], add: AddFeature): readonly (readonly number[])[] {
  const all: (readonly number[])[] = [];
  let isClause = true;
  let last: Part['meaning'];
  for (const { meaning, mention, hash, key } of words) {
    if (all.length === maxMeanings) break;
    if (mention?.type === 'organization' || clauseEnd.test(key)) isClause = false;
    if (mention) all.push([hash]);
    if (!meaning || meaning === last) continue;
    last = meaning;
    all.push(meaning.hashes);
    if (isClause) for (const one of meaning.hashes) add('meaningInClause', one);
  }
  all.forEach((meanings, index) => {
    for (const one of meanings) {
      add('meaning', one);
      for (const two of all[index + 1] ?? [edge]) add('meaningPair', one, two);
    }
  });
  add('noMeaning', Number(all.length === 0));
  return all;
}
