import { joinInCase } from './caseJoins.js';
import { joinFields } from './fields.js';
import { joinParts } from './parts.js';
import type { NameReading } from './reading.js';
import { isAdjective, isField, isHeadNoun, skipArticles, skipLink, startsName } from './sentenceWords.js';

/** Past "and" or a comma and what it joins inside a name; undefined where it joins two names. */
export function joinedStep(reading: NameReading, at: number): number | undefined {
  const inCase = joinInCase(reading, at);
  if (inCase !== undefined) return inCase || undefined;
  return (
    joinPair(reading, at) ??
    joinFields(reading, at) ??
    joinThings(reading, at) ??
    joinAims(reading, at) ??
    joinSpelled(reading, at) ??
    joinParts(reading, at)
  );
}

/** "Fondation Mère *et Monde*", "l’association Racines *et Savoirs*": two words with capitals, and no article. */
function joinPair(reading: NameReading, at: number): number | undefined {
  const { tokens, words, start, end, introduced } = reading;
  const takes = words.heads.get(tokens.key(start))?.takes;
  const proper = introduced || takes === 'names' || takes === 'fields';
  const single = at - start === (introduced ? 1 : 2) && tokens.capital(at - 1);
  if (!proper || !single || tokens.key(at) === ',' || words.sentence?.adjectivesFirst) return undefined;
  const next = at + 1;
  // "Campo y *Mesa*": a bare noun of organisations is no name.
  const bare = isHeadNoun(tokens, words, next) && !words.of.has(tokens.key(next + 1));
  const plain =
    next < end &&
    tokens.capital(next) &&
    (bare || !startsName(tokens, words, next, end)) &&
    (introduced || takes === 'names' || !isField(tokens, words, at - 1));
  return plain && !tokens.capital(next + 1) && !/^[-']$/.test(tokens.key(next + 1)) ? next + 1 : undefined;
}

/** "recherches sur la forêt, *la neige et le paysage*": small things that a name is about, each with its article. */
function joinThings(reading: NameReading, at: number): number | undefined {
  const { tokens, words, headAt } = reading;
  if (!words.sentence?.purposes.size || headAt === undefined || tokens.key(at) !== ',') return undefined;
  const led = articleBefore(reading, at - 1);
  if (led === undefined || !/^(?:sur|contre)$/.test(tokens.key(led - 1))) return undefined;
  const second = thingAt(reading, at + 1);
  if (second === undefined || !words.and.has(tokens.key(second + 1))) return undefined;
  const third = thingAt(reading, second + 2);
  return third === undefined ? undefined : third + 1;
}

/** A small noun behind its article that is neither an organisation nor people. */
function thingAt({ tokens, words, end }: NameReading, at: number): number | undefined {
  const index = skipArticles(tokens, words, at, end);
  const key = tokens.key(index);
  const other = words.nouns.has(key) || words.heads.has(key) || words.people.has(key);
  const thing = index > at && index < end && tokens.small(index) && !other;
  return thing && !words.sentence?.introducers.has(key) ? index : undefined;
}

/** "Réseau des femmes pour la Justice *et la Paix*": two aims with capitals, each with its article, and no more. */
function joinAims(reading: NameReading, at: number): number | undefined {
  const { tokens, words, end, headAt } = reading;
  if (!words.sentence?.purposes.size || headAt === undefined || !words.and.has(tokens.key(at)))
    return undefined;
  const led = articleBefore(reading, at - 1);
  const next = skipArticles(tokens, words, at + 1, end);
  const aims = led !== undefined && /^(?:pour|contre)$/.test(tokens.key(led - 1)) && tokens.capital(at - 1);
  if (!aims || next === at + 1 || next >= end || !tokens.capital(next)) return undefined;
  const goesOn = tokens.capital(next + 1) || words.of.has(tokens.key(next + 1));
  return goesOn || startsName(tokens, words, next, end) || words.nouns.has(tokens.key(next))
    ? undefined
    : next + 1;
}

/** Where the article of a word begins: "la", "l’". */
function articleBefore(reading: NameReading, at: number): number | undefined {
  const { tokens, words } = reading;
  if (words.determiners.has(tokens.key(at - 1))) return at - 1;
  return tokens.key(at - 1) === "'" && tokens.key(at - 2) === 'l' ? at - 2 : undefined;
}

/** "la ONG Amigos de la Selva *y del Río* (ASER)": an acronym begins as the name does, and has what follows "and". */
function joinSpelled(reading: NameReading, at: number): number | undefined {
  const { tokens, words, start, end, headAt, introduced } = reading;
  const spells = words.clauses || words.sentence?.purposes.size;
  if (!spells || !words.and.has(tokens.key(at)) || !(introduced || headAt !== undefined)) return undefined;
  const next = skipLink(tokens, words, at + 1, end);
  const word = next > at + 1 ? next : skipArticles(tokens, words, at + 1, end);
  let open = word + 1;
  while (open < Math.min(end, word + 10) && (tokens.capital(open) || isInside(open))) open++;
  if (tokens.key(open) !== '(' || tokens.key(open + 2) !== ')' || !tokens.allCaps(open + 1)) return undefined;
  const letters = tokens.key(open + 1);
  const initial = tokens.key(word)[0]!;
  const spelled = letters.length > 2 && letters[0] === tokens.key(start)[0] && initial !== letters[0];
  return spelled && letters.indexOf(initial, 1) > 0 ? word + 1 : undefined;

  function isInside(index: number): boolean {
    const key = tokens.key(index);
    return (
      words.of.has(key) ||
      words.determiners.has(key) ||
      words.and.has(key) ||
      words.afterNoun.has(key) ||
      isAdjective(tokens, words, index)
    );
  }
}
