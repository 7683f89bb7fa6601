import type { Item } from '../names/lists.js';
import type { Range, Tokens } from '../tokens.js';
import type { Concepts } from './concepts.js';

/** A name in a sentence of a story: perhaps that of an organisation with a role in it. */
export interface SeenName {
  readonly item: Item;
  readonly sentence: Range;
  /** Which part of the story it stands in: 0 is the headline. */
  readonly part: number;
  /** A note below the story. */
  readonly note: boolean;
  readonly isPublisher: boolean;
  /** A country by itself. */
  readonly isCountry: boolean;
  /** It says of which country it is. */
  readonly hasCountry: boolean;
}

/** What the words of a language say of roles. */
export interface RoleWords {
  readonly concepts: Concepts;
  /** Words and marks between the names of a list. */
  readonly joints: ReadonlySet<string>;
  /** Words on either side of a name that are looked at one by one. */
  readonly near: number;
  /** Letters of a word that count: its stem, more or less. */
  readonly letters: number;
}

/** A word of a sentence, or a whole name in it. */
interface Part extends Range {
  readonly key: string;
}

const marks = { organization: '§org', publisher: '§publisher', number: '§number' } as const;

/** Words on either side of a list of names that are looked at for what they mean. */
const maxSide = 40;
/** Words with a meaning, on either side, of which it matters which comes first. */
const maxMeanings = 6;
/** Words between two names of a list. */
const maxJoints = 3;

/** A sentence in which each name is one word, the same for all: what is said of one says the same of another. */
export function partsOf(
  tokens: Tokens,
  sentence: Range,
  names: readonly SeenName[],
  words: RoleWords,
): Part[] {
  const spans = names
    .map(({ item, isPublisher }) => ({ from: item.name.from, to: endOf(item), isPublisher }))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  const parts: Part[] = [];
  let next = 0;
  for (let index = sentence.from; index < sentence.to; ) {
    while (next < spans.length && spans[next]!.from < index) next++;
    const span = spans[next];
    if (span?.from === index) {
      parts.push({ key: span.isPublisher ? marks.publisher : marks.organization, from: index, to: span.to });
      index = span.to;
    } else {
      parts.push({ key: keyOf(tokens, index, words), from: index, to: index + 1 });
      index++;
    }
  }
  return parts;
}

/**
 * What may tell the role of a name: the words around it and around the list of which it is a part, and what they
 * mean; the words of the name; where in the story it stands. Each is a key of the weights; those that begin with "#"
 * are the same in all languages.
 */
export function featuresOf(
  tokens: Tokens,
  name: SeenName,
  parts: readonly Part[],
  words: RoleWords,
  publisher: Range | undefined,
): Set<string> {
  const features = new Set<string>();
  const at = partAt(parts, name.item.name.from);
  if (at === undefined) return features;
  const first = endOfList(parts, at, -1, words);
  const last = endOfList(parts, at, 1, words);
  const left = parts.slice(Math.max(0, first - maxSide), first).map(({ key }) => key);
  const right = parts.slice(last + 1, last + 1 + maxSide).map(({ key }) => key);
  const list = parts.slice(first, last + 1);

  addSide('L', [...left].reverse());
  addSide('R', right);
  for (const key of [...left, ...list.map((part) => part.key), ...right]) features.add(`S=${key}`);
  addMeanings('L', [...words.concepts(left)].reverse());
  addMeanings('R', words.concepts(right));
  if (at > first) features.add(`l=${parts[at - 1]!.key}`);
  if (at < last) features.add(`r=${parts[at + 1]!.key}`);

  const { item } = name;
  for (let index = item.name.from; index < item.name.to; index++)
    features.add(`N=${keyOf(tokens, index, words)}`);
  features
    .add(`N0=${keyOf(tokens, item.name.from, words)}`)
    .add(`N9=${keyOf(tokens, item.name.to - 1, words)}`);
  if (publisher)
    for (let index = publisher.from; index < Math.min(publisher.to, publisher.from + maxSide); index++)
      features.add(`P=${keyOf(tokens, index, words)}`);

  const members = list.filter(({ key }) => isName(key)).length;
  const said: readonly (readonly [string, boolean])[] = [
    ['publisherLeft', left.includes(marks.publisher)],
    ['publisherRight', right.includes(marks.publisher)],
    ['list', members > 1],
    ['start', first === 0],
    ['note', name.note],
    ['acronym', item.acronym !== undefined],
    ['known', item.body !== undefined],
    ['organization', item.organization],
    ['country', name.isCountry],
    ['ofCountry', name.hasCountry],
  ];
  for (const [what, is] of said) features.add(`#${what}=${is}`);
  features
    .add(`#members=${Math.min(members, 4)}`)
    .add(`#words=${Math.min(item.name.to - item.name.from, 4)}`);
  features.add(`#part=${Math.min(name.part, 3)}`).add(`#body=${item.body}`);
  features.add(`#where=${Math.min(4, Math.floor((5 * item.name.from) / tokens.count))}`);
  return features;

  function addSide(side: 'L' | 'R', keys: readonly string[]): void {
    let clause = true;
    keys.forEach((key, index) => {
      if (index < words.near) features.add(`${side}=${key}`).add(`${side}${Math.min(index, 3)}=${key}`);
      clause &&= !isName(key) && !/^[,;:]$/.test(key);
      if (clause) features.add(`${side}C=${key}`);
    });
  }

  function addMeanings(side: 'L' | 'R', meanings: readonly (readonly string[])[]): void {
    const told = meanings.filter((found) => found.length > 0).slice(0, maxMeanings);
    told.forEach((found, index) => {
      for (const one of found) {
        features.add(`#${side}=${one}`).add(`#${side}${Math.min(index, 4)}=${one}`);
        if (index < maxMeanings - 2)
          for (const other of told[index + 1] ?? []) features.add(`#${side}${side}=${one} ${other}`);
      }
    });
    for (const one of meanings[0] ?? []) features.add(`#${side}next=${one}`);
  }
}

/** The part that holds a token, sought by halves: a sentence may be long, and full of names. */
function partAt(parts: readonly Part[], token: number): number | undefined {
  let [low, high] = [0, parts.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = parts[middle]!;
    if (token < from) high = middle - 1;
    else if (token >= to) low = middle + 1;
    else return middle;
  }
  return undefined;
}

/** The first or the last part of the list to which the name at a part belongs. */
function endOfList(parts: readonly Part[], at: number, step: 1 | -1, { joints }: RoleWords): number {
  let end = at;
  for (let members = 0; members < maxSide; members++) {
    let next = end + step;
    while (joints.has(parts[next]?.key ?? '') && Math.abs(next - end) <= maxJoints) next += step;
    if (next === end + step || !isName(parts[next]?.key ?? '')) break;
    end = next;
  }
  return end;
}

function isName(key: string): boolean {
  return key === marks.organization || key === marks.publisher;
}

/** The token after a name and its acronym in brackets. */
function endOf({ name, acronym }: Item): number {
  return acronym && acronym.from > name.from ? acronym.to + 1 : name.to;
}

function keyOf(tokens: Tokens, index: number, { letters }: RoleWords): string {
  return tokens.number(index) === undefined ? tokens.key(index).slice(0, letters) : marks.number;
}
