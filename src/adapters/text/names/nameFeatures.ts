import { feature, hashText, templates } from '../model/features.js';
import type { Token } from '../tokens.js';
import type { Passage } from './passage.js';

const t = templates(
  ...(['bias', 'known', 'word', 'before', 'after', 'before2', 'after2', 'beforeWord', 'wordAfter'] as const),
  ...([
    'twoBefore',
    'twoAfter',
    'shape',
    'shapes3',
    'shapes5',
    'beforeShape',
    'shapeAfter',
    'before2Shape',
  ] as const),
  ...([
    'meaningBefore',
    'meaningAfter',
    'meaning2Before',
    'meaning',
    'meanings',
    'start',
    'end',
    'start6',
  ] as const),
  ...([
    'endBefore',
    'end3Before',
    'endAfter',
    'startAfter',
    'startBefore',
    'startsPair',
    'length',
    'inside',
  ] as const),
  ...([
    'insideShape',
    'sinceCapital',
    'zoneShape',
    'zoneFrom',
    'zoneTo',
    'position',
    'language',
    'zoneFirst',
  ] as const),
  ...([
    'zoneSize',
    'dash',
    'opening',
    'openingShapes',
    'three',
    'threeBefore',
    'threeAfter',
    'four',
    'fourBefore',
  ] as const),
  ...(['third', 'thirdBefore', 'pairAhead', 'pairFurther'] as const),
);

const edge = hashText('edge');
const kinds = Object.fromEntries(
  ['country', 'demonym', 'capital', 'town', 'body', 'notCountry'].map((kind) => [kind, hashText(kind)]),
);
const dashes = /^[-–—―]$/;
/** Tokens of a block that is a paragraph, whatever its line was taken for. */
const longBlock = 30;

/** The features of each token of a passage: what it is, what stands around it, and where. Linear. */
export function nameFeatures(passage: Passage, language: string): number[][] {
  const { tokens, known } = passage;
  const knownAt: number[][] = tokens.map(() => []);
  for (const { from, to, kind } of known) {
    for (let index = from; index < to; index++) {
      knownAt[index]!.push(feature(t.known, kinds[kind], Number(index === from)));
    }
  }
  const place = placeFeatures(passage, language);
  return tokens.map((token, index) => {
    const features = knownAt[index]!;
    features.push(feature(t.bias));
    wordFeatures(passage, index, features);
    if (token.kind === 'han') characterFeatures(tokens, index, features);
    else if (token.kind !== 'mark') letterFeatures(tokens, index, features);
    place(index, features);
    return features;
  });
}

/** Words, shapes and meanings of the token and two neighbours on each side. */
function wordFeatures({ tokens, meanings }: Passage, index: number, features: number[]): void {
  const word = (at: number) => tokens[at]?.hash ?? edge + Number(at < 0);
  const shape = (at: number) => tokens[at]?.shape ?? edge + Number(at < 0);
  const meaning = (at: number) => meanings[at]?.hashes[0] ?? 0;
  const [w, before, after, before2, after2] = [0, -1, 1, -2, 2].map((step) => word(index + step)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const s = shape(index);
  features.push(
    feature(t.word, w),
    feature(t.before, before),
    feature(t.after, after),
    feature(t.before2, before2),
    feature(t.after2, after2),
    feature(t.beforeWord, before, w),
    feature(t.wordAfter, w, after),
    feature(t.twoBefore, before2, before),
    feature(t.twoAfter, after, after2),
    feature(t.shape, s),
    feature(t.shapes3, shape(index - 1), s, shape(index + 1)),
    feature(
      t.shapes5,
      feature(shape(index - 2), shape(index - 1)),
      s,
      feature(shape(index + 1), shape(index + 2)),
    ),
    feature(t.beforeShape, before, s),
    feature(t.shapeAfter, s, after, shape(index + 2)),
    feature(t.before2Shape, before2, before, s),
    feature(t.meaningBefore, meaning(index - 1), s),
    feature(t.meaningAfter, meaning(index + 1), s),
    feature(t.meaning2Before, meaning(index - 2), shape(index - 1), s),
    feature(t.meaning, meaning(index)),
    feature(t.meanings, feature(meaning(index - 1), meaning(index), meaning(index + 1)), s),
  );
}

/** Chinese: the characters around, two and three together. */
function characterFeatures(tokens: readonly Token[], index: number, features: number[]): void {
  const c = (step: number) => tokens[index + step]?.hash ?? edge;
  features.push(
    feature(t.three, c(-1), c(0), c(1)),
    feature(t.threeBefore, c(-2), c(-1), c(0)),
    feature(t.threeAfter, c(0), c(1), c(2)),
    feature(t.four, c(1), c(2), c(3)),
    feature(t.fourBefore, c(-3), c(-2), c(-1)),
    feature(t.third, c(3)),
    feature(t.thirdBefore, c(-3)),
    feature(t.pairAhead, c(2), c(3)),
    feature(t.pairFurther, c(3), c(4)),
  );
}

/** How the word and its neighbours begin and end. */
function letterFeatures(tokens: readonly Token[], index: number, features: number[]): void {
  const { key } = tokens[index]!;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  for (let size = 1; size <= 4 && size < key.length; size++) {
    features.push(feature(t.start, hashText(key.slice(0, size))), feature(t.end, hashText(key.slice(-size))));
  }
  if (key.length > 6) features.push(feature(t.start6, hashText(key.slice(0, 6))));
  if (before) {
    features.push(
      feature(t.endBefore, hashText(before.key.slice(-2)), before.shape),
      feature(t.end3Before, hashText(before.key.slice(-3))),
      feature(t.startBefore, hashText(before.key.slice(0, 5))),
      feature(t.startsPair, hashText(before.key.slice(0, 5)), hashText(key.slice(0, 5))),
    );
  }
  if (after) {
    features.push(
      feature(t.endAfter, hashText(after.key.slice(-2)), after.shape),
      feature(t.startAfter, hashText(after.key.slice(0, 3))),
    );
  }
  features.push(feature(t.length, Math.min(key.length, 5)));
}

/** Where a token stands: in quotes or brackets, in which part of the page, how far from the edges and a dateline's dash. */
function placeFeatures(
  { tokens, zone, label }: Passage,
  language: string,
): (index: number, features: number[]) => void {
  // A long block reads like a paragraph wherever it stands.
  const zoneHash = hashText(tokens.length < longBlock || zone === 'lead' ? zone : 'paragraph');
  const languageHash = hashText(language);
  const count = tokens.length;
  let quoted = 0;
  let bracketed = 0;
  let since = 9;
  return (index, features) => {
    const token = tokens[index]!;
    const shape = token.shape;
    if (token.kind === 'mark') {
      if (/["']/.test(token.text)) quoted ^= 1;
      else if (/[«“„「『《]/.test(token.text)) quoted = 1;
      else if (/[»”」』》]/.test(token.text)) quoted = 0;
      if (/[(（[]/.test(token.text)) bracketed = 1;
      else if (/[)）\]]/.test(token.text)) bracketed = 0;
    }
    since = token.kind === 'upper' || token.kind === 'capitalized' ? 0 : Math.min(9, since + 1);
    const inside = quoted * 2 + bracketed;
    const next = tokens[index + 1]?.shape ?? edge;
    features.push(
      feature(t.inside, inside),
      feature(t.insideShape, inside, shape),
      feature(t.sinceCapital, Math.min(since, 4), shape, next),
      feature(t.zoneShape, zoneHash, shape),
      feature(t.zoneFrom, zoneHash, Math.min(index, 6)),
      feature(t.zoneTo, zoneHash, Math.min(count - index, 4), shape),
      feature(t.position, zoneHash, Math.min(index, 8), shape),
      feature(t.language, languageHash, shape, next),
    );
    if (label !== 'paragraph' && count < 12) {
      features.push(feature(t.zoneFirst, zoneHash, tokens[0]!.hash), feature(t.zoneSize, zoneHash, count));
    }
    if (index < 14 && (zone === 'lead' || zone === 'front')) {
      let dash = 15;
      for (let at = index; at < Math.min(count, index + 14); at++) {
        if (!dashes.test(tokens[at]!.text)) continue;
        dash = at - index;
        break;
      }
      const third = tokens[index + 2]?.shape ?? edge;
      const near = Math.min(index, 5);
      features.push(
        feature(t.dash, Math.min(dash, 8), near),
        feature(t.opening, feature(shape, tokens[index + 1]?.hash ?? edge), third, near),
        feature(
          t.openingShapes,
          feature(tokens[index + 1]?.hash ?? edge, third),
          tokens[index + 3]?.shape,
          near,
        ),
      );
    }
  };
}
