import type { Compiled, Mention } from '../compiled.js';
import type { EvidenceRule } from '../evidence.js';
import type { Range, Tokens } from '../tokens.js';

/** A word for a country or a known city in the text. */
export interface FoundMention extends Range {
  readonly mention: Mention;
}

/** A country in which the story is said to be. */
export interface Setting extends Range {
  readonly code: string;
  readonly rule: EvidenceRule;
}

/** All mentions in the ranges, in order; where several lists know a word, the longest phrase wins. */
export function findMentions(tokens: Tokens, words: Compiled, ranges: readonly Range[]): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { from, to } of ranges) {
    for (let index = from; index < to; index++) {
      const match =
        tokens.capital(index) || tokens.isWord(index) ? words.mentions.match(tokens, index, to) : undefined;
      if (
        !match ||
        isMoney(tokens, words, match.to, match.value) ||
        isInName(tokens, words, index, from, match.value)
      )
        continue;
      found.push({ from: index, to: match.to, mention: match.value });
      index = match.to - 1;
    }
  }
  return resolveUncertain(found);
}

/** "US$ 5 million", "US $ 5 million"; "US dollars", which are counted in everywhere. */
function isMoney(tokens: Tokens, words: Compiled, at: number, mention: Mention): boolean {
  const isUs = 'code' in mention && mention.code === 'US';
  if (/^[$€£¥]$/.test(tokens.key(at)))
    return tokens.glued(at) || (isUs && tokens.allCaps(at - 1) && tokens.number(at + 1) !== undefined);
  return isUs && words.currencies.match(tokens, at) !== undefined;
}

/** "El Rosario": an article with a capital makes it another town's name. */
function isInName(tokens: Tokens, words: Compiled, at: number, from: number, mention: Mention): boolean {
  if (mention.type !== 'town' || at - 1 <= from || !words.sentence?.governed) return false;
  const led = words.determiners.has(tokens.key(at - 1)) && tokens.capital(at - 1);
  return led && tokens.isWord(at - 2) && !tokens.allCaps(at - 1);
}

/** A name that two countries bear stands for one when the text names exactly one of them otherwise. */
function resolveUncertain(found: readonly FoundMention[]): FoundMention[] {
  const sure = new Set(
    found.flatMap(({ mention }) => ('code' in mention && mention.type !== 'seat' ? [mention.code] : [])),
  );
  return found.map((entry) => {
    if (entry.mention.type !== 'uncertain') return entry;
    const codes = entry.mention.codes.filter((code) => sure.has(code));
    const [code] = codes;
    return codes.length === 1 && code ? { ...entry, mention: { type: 'country', code } } : entry;
  });
}

/**
 * The preposition that makes what starts at a token the place of the story, `in` for "in the northern X"; or
 * undefined: none, or one that says otherwise ("from X", "war in X").
 */
export function settingBefore(tokens: Tokens, words: Compiled, at: number, from: number): number | undefined {
  let index = at - 1;
  for (let count = 0; count < 10 && index >= from; count++) {
    const key = tokens.key(index);
    if (words.prepositions.has(key)) return leadsToPlace(tokens, words, index) ? index : undefined;
    const skipped = words.between.has(key) || key === '-' || words.determiners.has(key);
    if (!skipped || words.notSetting.has(key)) return undefined;
    index--;
  }
  return undefined;
}

/**
 * Whether a token is a preposition of place, and not of another story's place: "war in", "similar wells in", "the
 * Embassy of Japan in".
 */
export function leadsToPlace(tokens: Tokens, words: Compiled, index: number): boolean {
  if (!words.prepositions.has(tokens.key(index)) || words.elsewhere.has(tokens.key(index - 1))) return false;
  if (isElsewhere(tokens, words, index)) return false;
  for (let near = index - 8; near < index + 8; near++)
    if (words.comparisons.has(tokens.key(near))) return false;
  for (let first = Math.max(0, index - 4); first < index; first++) {
    if (words.mentions.whole(tokens, first, index)?.type === 'country') return false;
  }
  return true;
}

/**
 * Whether what stands before a preposition tells of another place: in a language whose verbs come first, words such as
 * "appris" a little before it; and "from Twic County in", "pescadores de Manta, en": of or from a name.
 */
function isElsewhere(tokens: Tokens, words: Compiled, preposition: number): boolean {
  if (words.sentence) {
    for (let index = preposition - 1; index > preposition - 5; index--) {
      if (/^[.,;:]$/.test(tokens.key(index))) break;
      const key = tokens.key(index);
      // "L’ambassadeur*, retenu* à X": of a person.
      if (words.elsewhere.has(key) || (tokens.key(index - 1) === ',' && words.elsewhere.has(`, ${key}`)))
        return true;
    }
  }
  let index = tokens.key(preposition - 1) === ',' ? preposition - 2 : preposition - 1;
  const last = index;
  while (index > last - 5 && tokens.capital(index)) index--;
  if (index === last) return false;
  const key = tokens.key(index);
  if (words.kinds.match(tokens, index - 1, index) !== undefined) return false;
  if (!words.sentence) return words.notSetting.has(key) && words.peopleLinks.has(key);
  return (
    words.sentence.origins.has(key) ||
    (words.of.has(key) && words.sentence.origins.has(tokens.key(index - 1)))
  );
}

/**
 * Countries said as places: "in Jordan", "across Chad, Mali and Niger"; in "Zahle, Lebanon" by the place before it;
 * and, only where no country is said so or it is the same, after a body: "IOM Jordan". Never from a border with,
 * refugees from, or an adjective. `told`: where they stand, if it was read already.
 */
export function findSettings(
  tokens: Tokens,
  words: Compiled,
  mentions: readonly FoundMention[],
  ranges: readonly Range[],
  told?: ReadonlySet<number>,
): Setting[] {
  const strong: Setting[] = [];
  const weak: Setting[] = [];
  const headline = ranges[0];
  let before: { readonly to: number; readonly strong: boolean } | undefined;
  let range = 0;
  for (const { from, to, mention } of mentions) {
    while (range < ranges.length - 1 && from >= ranges[range]!.to) range++;
    const { from: first, to: last } = ranges[range]!;
    if (mention.type !== 'country') {
      if (mention.type === 'demonym') before = undefined;
      continue;
    }
    const { code } = mention;
    const joined = before !== undefined && isJoined(tokens, words, before.to, from);
    const listed = joined && before?.strong === true;
    const named = tokens.capital(to) && to < last && !tokens.allCaps(to) && tokens.linesBefore(to) === 0;
    const inTitle = headline !== undefined && from < headline.to && from >= headline.from;
    const owns = tokens.key(to) === "'" && tokens.glued(to);
    // "Haiti: water returns", at the start of the headline.
    const title = inTitle && from === first && tokens.key(to) === ':';
    const isPlaced = told ? told.has(from) : settingBefore(tokens, words, from, first) !== undefined;
    const placed = title || (joined && !told ? listed : isPlaced);
    const isStrong = placed && (!named || inTitle) && !owns;
    if (isStrong) strong.push({ from, to, code, rule: 'country-as-place' });
    else if (from > first && isBodyBefore(tokens, words, from, first) && (!named || inTitle)) {
      weak.push({ from, to, code, rule: 'country-of-agency' });
    }
    before = { to, strong: isStrong };
  }
  const kept = withoutPassing(tokens, mentions, strong, ranges);
  const codes = new Set(kept.map(({ code }) => code));
  return codes.size ? [...kept, ...weak.filter(({ code }) => codes.has(code))] : weak;
}

/**
 * Without countries that are named once, in passing: not in the headline or the first two parts behind it, where
 * another country is (or, if none is there, with another named twice), and not in a list with one that stays.
 */
function withoutPassing(
  tokens: Tokens,
  mentions: readonly FoundMention[],
  strong: readonly Setting[],
  ranges: readonly Range[],
): readonly Setting[] {
  const top = ranges[Math.min(2, ranges.length - 1)]?.to ?? 0;
  const codesOf = (list: readonly FoundMention[]) =>
    list.flatMap(({ mention }) => ('code' in mention && mention.type !== 'seat' ? [mention.code] : []));
  const all = codesOf(mentions);
  const count = (code: string) => all.filter((other) => other === code).length;
  const isTop = (code: string) => strong.some((entry) => entry.code === code && entry.from < top);
  const anyTop = strong.some(({ code }) => isTop(code));
  const isMain = (code: string) => (anyTop ? isTop(code) : count(code) > 1);
  if (!strong.some(({ code }) => isMain(code)))
    return strong.length === 1 &&
      count(strong[0]!.code) === 1 &&
      strong[0]!.from > top &&
      isAside(tokens, strong[0]!)
      ? []
      : strong;
  const isPassing = (entry: Setting) =>
    !isMain(entry.code) &&
    count(entry.code) === 1 &&
    !strong.some(
      (other) => other.code !== entry.code && isMain(other.code) && Math.abs(other.from - entry.from) < 8,
    );
  return strong.filter((entry) => !isPassing(entry));
}

/** In somebody's words ("« … mon frère en Russie »"), or first in its sentence, as what is compared ("Aux Pays-Bas, …"). */
function isAside(tokens: Tokens, { from }: Range): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 60) && tokens.linesBefore(index + 1) < 2; index--) {
    const key = tokens.key(index);
    if (/^[»”]$/.test(key)) return false;
    if (/^[«“„]$/.test(key)) return true;
    if (/^[.!?]$/.test(key) && !tokens.glued(index + 1) && from - index <= 3) return true;
  }
  return false;
}

function isJoined(tokens: Tokens, words: Compiled, from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    const small = words.and.has(key) || words.determiners.has(key) || words.prepositions.has(key);
    if (key !== ',' && !(small && (index > from || words.and.has(key)))) return false;
  }
  return true;
}

function isBodyBefore(tokens: Tokens, words: Compiled, at: number, from: number): boolean {
  if (tokens.glued(at)) return false;
  for (let first = Math.max(from, at - 4); first < at; first++) {
    if (words.bodies.whole(tokens, first, at) === 'agency') return true;
  }
  return false;
}
