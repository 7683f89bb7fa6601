import { feature, hashText } from '../model/features.js';
import { type Context, nameHashes, type Part } from './parts.js';

/** Templates of one side of a name; the two sides differ in nothing but their hashes. */
const side = (name: string) => {
  const template = (what: string) => hashText(`${name} ${what}`);
  return {
    near: template('near'),
    at: template('at'),
    pair: template('pair'),
    three: template('three'),
    skip: template('skip'),
    clause: template('clause'),
    clausePair: template('clausePair'),
    wide: template('wide'),
    widePair: template('widePair'),
    edge2: template('edge2'),
    edge3: template('edge3'),
    edge4: template('edge4'),
    content: template('content'),
    contentPair: template('contentPair'),
    meaning: template('meaning'),
    meaningAt: template('meaningAt'),
    meaningPair: template('meaningPair'),
    meaningThree: template('meaningThree'),
    meaningClause: template('meaningClause'),
    noMeaning: template('noMeaning'),
    sees: template('sees'),
  };
};
type Side = ReturnType<typeof side>;
const leftSide = side('left');
const rightSide = side('right');
const both = {
  edge: hashText('both edges'),
  edgeLeft: hashText('both edges, two left'),
  edgeRight: hashText('both edges, two right'),
  content: hashText('both content'),
  meaning: hashText('both meanings'),
  meaningRight: hashText('both meanings, two right'),
  meaningLeft: hashText('both meanings, two left'),
  anyMeaning: hashText('any meaning'),
  subject: hashText('subject'),
};
const edge = hashText('edge');
const clauseEnd = /^[,;:，；：،]$/;

/** What the words before and behind the list that a name is in say, nearest first. */
export function contextFeatures(context: Context, chinese: boolean, features: Set<number>): void {
  const { parts, from, to, first, last } = context;
  const before = parts.slice(Math.max(from, first - 40), first).reverse();
  const behind = parts.slice(last + 1, Math.min(to, last + 41));
  wordFeatures(before, leftSide, chinese, features);
  wordFeatures(behind, rightSide, chinese, features);
  edgeFeatures(before, behind, chinese, features);
  meaningFeatures(before, behind, features);
}

function wordFeatures(words: readonly Part[], t: Side, chinese: boolean, features: Set<number>): void {
  const hash = (index: number) => words[index]?.hash ?? edge;
  const near = chinese ? 14 : 8;
  let clause = true;
  for (let index = 0; index < words.length; index++) {
    const h = hash(index);
    if (index < near) {
      features.add(feature(t.near, h));
      features.add(feature(t.at, h, Math.min(index, 3)));
    }
    if (index < near + 2) features.add(feature(t.pair, h, hash(index + 1)));
    if (chinese && index < 16) features.add(feature(t.three, h, hash(index + 1), hash(index + 2)));
    if (index < 4 && index + 2 < words.length) features.add(feature(t.skip, h, hash(index + 2)));
    if (words[index]!.mention?.type === 'organization' || clauseEnd.test(words[index]!.key)) clause = false;
    if (clause) {
      features.add(feature(t.clause, h));
      if (chinese) features.add(feature(t.clausePair, h, hash(index + 1)));
    }
    if (index < 24) features.add(feature(t.wide, h));
    if (chinese && index < 30) features.add(feature(t.widePair, h, hash(index + 1)));
  }
  features.add(feature(t.edge2, hash(0), hash(1)));
  features.add(feature(t.edge3, hash(0), hash(1), hash(2)));
  if (chinese) features.add(feature(t.edge4, feature(hash(0), hash(1)), hash(2), hash(3)));
  const sees = (kind: number) => Number(words.some((part) => part.hash === kind));
  features.add(feature(t.sees, nameHashes.publisher, sees(nameHashes.publisher)));
  features.add(feature(t.sees, nameHashes.organization, sees(nameHashes.organization)));
}

/** The words on both sides together. */
function edgeFeatures(
  before: readonly Part[],
  behind: readonly Part[],
  chinese: boolean,
  features: Set<number>,
): void {
  const l = (index: number) => before[index]?.hash ?? edge;
  const r = (index: number) => behind[index]?.hash ?? edge;
  features.add(feature(both.edge, l(0), r(0)));
  features.add(feature(both.edgeLeft, l(0), l(1), r(0)));
  features.add(feature(both.edgeRight, l(0), r(0), r(1)));
  if (chinese) return;
  const content = (words: readonly Part[]) => words.filter(({ key }) => key.length > 3).slice(0, 4);
  const contentBefore = content(before);
  const contentBehind = content(behind);
  for (const { hash } of contentBefore.slice(0, 3)) {
    for (const other of contentBehind.slice(0, 3)) features.add(feature(both.content, hash, other.hash));
  }
  for (const [t, words] of [
    [leftSide, contentBefore],
    [rightSide, contentBehind],
  ] as const) {
    if (words[0]) features.add(feature(t.content, words[0].hash));
    for (let index = 0; index + 1 < words.length; index++) {
      features.add(feature(t.contentPair, words[index]!.hash, words[index + 1]!.hash));
    }
  }
}

/** Features for the meanings of the words around a name, shared by all languages. A name is itself one of the meanings. */
function meaningFeatures(before: readonly Part[], behind: readonly Part[], features: Set<number>): void {
  const l = meaningsIn(before);
  const r = meaningsIn(behind);
  for (const [t, found] of [
    [leftSide, l],
    [rightSide, r],
  ] as const) {
    features.add(feature(t.noMeaning, Number(found.all.length === 0)));
    found.all.forEach((meanings, index) => {
      for (const one of meanings) {
        features.add(feature(t.meaning, one));
        features.add(feature(t.meaningAt, one, Math.min(index, 4)));
        features.add(feature(both.anyMeaning, one));
        for (const two of (index < 5 && found.all[index + 1]) || [edge]) {
          features.add(feature(t.meaningPair, one, two));
          if (index > 0) continue;
          for (const three of found.all[2] ?? [edge]) features.add(feature(t.meaningThree, one, two, three));
        }
      }
    });
    for (const one of found.clause.slice(0, 8)) features.add(feature(t.meaningClause, one));
  }
  if (!l.all.length) for (const one of r.clause.slice(0, 4)) features.add(feature(both.subject, one));
  for (const x of l.all[0] ?? [edge]) {
    for (const y of r.all[0] ?? [edge]) {
      features.add(feature(both.meaning, x, y));
      for (const y2 of r.all[1] ?? [edge]) features.add(feature(both.meaningRight, x, y, y2));
      for (const x2 of l.all[1] ?? [edge]) features.add(feature(both.meaningLeft, x2, x, y));
    }
  }
}

/** The first seven meanings, and those up to the next organisation. */
function meaningsIn(words: readonly Part[]): { all: (readonly number[])[]; clause: number[] } {
  const all: (readonly number[])[] = [];
  const clause: number[] = [];
  let open = true;
  let last: Part['meaning'];
  for (const { meaning, mention, hash } of words) {
    if (mention) {
      if (mention.type === 'organization') open = false;
      if (all.length < 7) all.push([hash]);
    }
    if (!meaning || meaning === last) continue;
    last = meaning;
    if (all.length < 7) all.push(meaning.hashes);
    if (open) clause.push(...meaning.hashes);
  }
  return { all, clause };
}
