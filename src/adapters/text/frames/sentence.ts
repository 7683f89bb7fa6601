import { type Item, readList } from '../names/lists.js';
import { isHeadNoun } from '../names/sentenceWords.js';
import { isMoney, type RoleSentence } from '../roles/sentence.js';
import type { Range } from '../tokens.js';
import type { CompiledFrames, FrameAct } from './rules.js';
import { adverbBefore, readVerbs, type Verb } from './verbs.js';

/** Organisations of a sentence that stand together, from the article before the first. */
export interface NameList extends Range {
  readonly items: readonly Item[];
}

/** A sentence with its verbs and names, and where in it a participle without a role bars the way. */
export interface FrameSentence {
  readonly sentence: RoleSentence;
  readonly frames: CompiledFrames;
  readonly verbs: readonly Verb[];
  readonly lists: readonly NameList[];
}

export const maxReach = 28;

/** Reads a sentence once: its verbs, and every list of organisations in it. */
export function readFrameSentence(sentence: RoleSentence, frames: CompiledFrames): FrameSentence {
  return { sentence, frames, verbs: readVerbs(sentence, frames), lists: readLists(sentence, frames) };
}

function readLists(sentence: RoleSentence, frames: CompiledFrames): NameList[] {
  const { tokens, words, from, to } = sentence;
  const found: NameList[] = [];
  for (let index = from; index < to; index++) {
    if (!canStart(index)) continue;
    const list = readList(tokens, words, index, to);
    if (list.to <= index || !list.items.length) continue;
    found.push({ from: index, to: list.to, items: list.items });
    index = list.to - 1;
  }
  return found;

  function canStart(index: number): boolean {
    const key = tokens.key(index);
    // "*Organisée* avec A, la formation …": at the start of a sentence, and no name.
    const opens = index === from && frames.verbs.get(key)?.some(({ shape }) => shape === 'participle');
    if (opens && frames.with.has(tokens.key(index + 1))) return false;
    const led = words.determiners.has(key) || (key === 'l' && tokens.key(index + 1) === "'");
    return led || tokens.capital(index) || isHeadNoun(tokens, words, index) || isIntroducer(key);
  }

  function isIntroducer(key: string): boolean {
    return words.sentence?.introducers.has(key) === true;
  }
}

/** Whether a token ends a sentence, a clause or a quote, so that no word behind it governs one before. */
export function isStop({ sentence }: FrameSentence, index: number): boolean {
  const { tokens } = sentence;
  return /^[.;!?»”]$/.test(tokens.key(index)) && !(tokens.key(index) === '.' && tokens.glued(index + 1));
}

/** A form of another verb, which takes the names behind it for itself. */
function isBarrier(frame: FrameSentence, index: number): boolean {
  const { sentence, frames } = frame;
  const { tokens, words } = sentence;
  const key = tokens.key(index);
  if (frames.shares.has(key) && words.determiners.has(sentence.tokens.key(index - 1))) return false;
  if (frames.barriers.has(key)) return true;
  if (!tokens.small(index) || frames.verbs.has(key) || words.nouns.has(key) || frames.notVerbs.has(key))
    return false;
  if (frames.shares.has(key)) return false;
  const auxiliary = (at: number) => frames.having.has(tokens.key(at)) || frames.being.has(tokens.key(at));
  const before = adverbBefore(sentence, frames, index) ?? index;
  const helped = auxiliary(before - 1) || frames.been.has(tokens.key(before - 1));
  if (
    helped &&
    !words.determiners.has(key) &&
    !words.functionWords.has(key) &&
    /(?:[éiu]e?s?|is|it|t|ts|tes?)$/.test(key)
  )
    return !frames.been.has(key);
  return /(?:ée?|ées|és)$/.test(key) && !/tés?$/.test(key) && !words.determiners.has(tokens.key(index - 1));
}

/** The verb nearest before a token, with nothing between that takes what follows; `skip`: names that may be passed. */
export function verbBefore(
  frame: FrameSentence,
  at: number,
  within: number,
  canPass: (list: NameList) => boolean,
): Verb | undefined {
  const { sentence, verbs, lists } = frame;
  for (let index = at - 1; index >= Math.max(sentence.from, at - within); index--) {
    const verb = verbs.find((known) => known.at === index);
    if (verb) return verb;
    const list = lists.find((known) => index >= known.from && index < known.to);
    if (list) {
      if (!canPass(list)) return undefined;
      index = list.from;
      continue;
    }
    if (isStop(frame, index) || isBarrier(frame, index)) return undefined;
  }
  return undefined;
}

/** The word that leads to a list: "par", "avec", "de"; empty at a start. */
export function leadOf({ sentence, frames }: FrameSentence, { from }: Range): { key: string; at: number } {
  const { tokens, words } = sentence;
  let at = tokens.key(from - 1) === "'" ? from - 2 : from - 1;
  // "par *l’association et* la coopérative X"
  const joined = words.and.has(tokens.key(at)) || tokens.key(at) === ',';
  if (joined && frames.selves.has(tokens.key(at - 1))) {
    const noun = at - 1;
    if (tokens.key(noun - 1) === "'") at = noun - 3;
    else if (words.determiners.has(tokens.key(noun - 1))) at = noun - 2;
  }
  return at < sentence.from ? { key: '', at } : { key: tokens.key(at), at };
}

/** A sum of money or a noun of a cost in a stretch of a sentence. */
export function speaksOfCost(frame: FrameSentence, from: number, to: number): boolean {
  const { sentence, frames } = frame;
  for (let index = Math.max(sentence.from, from); index < Math.min(sentence.to, to); index++)
    if (frames.costs.has(sentence.tokens.key(index)) || isSum(sentence, index)) return true;
  return false;
}

export function isSum(sentence: RoleSentence, index: number): boolean {
  const { tokens, words, from, to } = sentence;
  if (words.currencies.match(tokens, index, to) === undefined) return false;
  // "un *milliard* de francs": without a figure.
  for (let near = index - 1; near >= Math.max(from, index - 3); near--)
    if (/^(?:millions?|milliards?)$/.test(tokens.key(near))) return true;
  return isMoney(sentence, Math.max(from, index - 5), 5);
}

export function hasAct(verb: Verb, ...acts: readonly FrameAct[]): boolean {
  return acts.some((act) => verb.acts.has(act));
}

/**
 * Whether an item is an organisation: known as one, or a name behind an article ("le Crédit Agricole"), or of two words
 * beside others ("Emmaüs Lyon"), that is no place and nobody’s title.
 */
export function isBody(
  { sentence, frames }: FrameSentence,
  list: NameList,
  item: Item,
  alone = false,
): boolean {
  const { tokens, words } = sentence;
  const { from, to } = item.name;
  if (item.organization) return true;
  const key = tokens.key(from);
  if (item.fields || !tokens.capital(from) || words.mentions.match(tokens, from, to)) return false;
  if (words.sentence?.notHeads.has(key) || words.notPlaces.has(key) || words.months.has(key)) return false;
  const before = tokens.key(from - 1);
  const led =
    words.determiners.has(before) ||
    frames.contracted.has(before) ||
    (before === "'" && tokens.key(from - 2) === 'l');
  if (led) return to - from > 1 || list.items.length > 1;
  // "…, Desjardins ajoute 40 000 $"
  if (alone && /^[,;]$/.test(before)) return true;
  const capitals = to - from > 1 && tokens.capital(to - 1) && !isBehindTitle(from);
  return capitals && (list.items.some(({ organization }) => organization) || words.nouns.has(key));

  /** "le représentant du PNUD, *Jean Kofi*": who he is. */
  function isBehindTitle(at: number): boolean {
    if (before !== ',') return false;
    for (let index = at - 2; index > at - 26 && !/^[,;.:]$/.test(tokens.key(index)); index--)
      if (words.titles.has(tokens.key(index)) && tokens.isWord(index)) return true;
    return false;
  }
}

/** A country, or a region behind its article, that gives: "la Suisse", "la Wallonie". */
export function isLand({ sentence }: FrameSentence, { name }: Item): boolean {
  const { tokens, words } = sentence;
  const mention = words.mentions.whole(tokens, name.from, name.to);
  const led = words.determiners.has(tokens.key(name.from - 1)) || tokens.key(name.from - 1) === "'";
  return mention?.type === 'country' || (led && mention?.type === 'town' && mention.kind === 'province');
}
