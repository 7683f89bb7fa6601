import type { Tokens } from '../tokens.js';
import { startsGluedName } from './starts.js';
import { demonymOf, type GluedHead, type GluedWords } from './words.js';

/** What a word is in a name that begins with a noun of organisations at a token. */
export function nameWords(tokens: Tokens, words: GluedWords, at: number, end: number, head: GluedHead) {
  const { sets } = words;
  const { article, and } = words.rules.clitics;
  // "Alice" begins as the article does, but for the hamza.
  const isDefinite = (index: number) =>
    tokens.key(index).startsWith(article) &&
    tokens.key(index).length > 3 &&
    !/^[أإآ]/.test(tokens.word(index));
  return {
    isDefinite,
    isBroken,
    isBeside,
    isField,
    isOtherBody,
    isThings,
    isSeated,
    isSeat,
    isDescription,
    isAim,
    isObject,
    isAdjective,
    isPlural,
    isLocal,
    missionAt,
    isPurpose,
    isQuote,
    closing,
  };

  /** Behind the end of a line that is not one of a wrapped paragraph. */
  function isBroken(index: number): boolean {
    if (tokens.linesBefore(index) === 0) return false;
    if (tokens.linesBefore(index) > 1 || !tokens.isWord(index - 1) || !tokens.isWord(index)) return true;
    for (let before = index - 1; before > Math.min(index - 7, at - 3); before--)
      if (before <= 0 || tokens.linesBefore(before) > 0) return true;
    return startsGluedName(tokens, words, index, end);
  }

  /** "(The society of the valleys) the lessons": with the article behind a word that has it, and no adjective by its form. */
  function isBeside(index: number): boolean {
    if (!isDefinite(index) || index < at + 2) return false;
    const isNamed = sets.houses.match(tokens, at, end) ?? sets.honorifics.match(tokens, index - 2, index);
    if (!/^(?:ال|لل)/.test(tokens.key(index - 1)) && !isNamed) return false;
    if (!tokens.isWord(index - 1) || tokens.key(index - 1) === and) return false;
    const known =
      sets.general.match(tokens, index, end) ??
      sets.afterPlace.match(tokens, index, end) ??
      sets.ordinals.match(tokens, index, end) ??
      sets.adjectives.match(tokens, index, end);
    const before = tokens.key(index - 1);
    // "University of Abdel Malek", "of the valley of the Nile".
    const opens =
      sets.namesakes.match(tokens, index - 1, index) ??
      words.kinds.match(tokens, index - 1, index) ??
      (words.lists.nameStarts.has(before) || words.heads.has(before) || undefined);
    if (opens && !before.startsWith(article)) return false;
    if (known || isAdjective(index) || words.places.match(tokens, index, end)?.value.type === 'country')
      return false;
    if (sets.nouns.match(tokens, index, end)) return true;
    const stem = tokens.key(index).slice(article.length);
    const isForm =
      /(?:ي|يه|يا|ين|ون|يات)$/.test(stem) ||
      /^...ا[ءئ]$/.test(stem) ||
      (/^م/.test(stem) && (stem.length > 4 || /ه$/.test(stem)) && !/^م.ا.ي?.$/.test(stem)) ||
      /^..ي.ه?$/.test(stem) ||
      /^.ا..$/.test(stem) ||
      /^.ا..ه$/.test(stem) ||
      /^ا..[^هاي]$/.test(stem);
    return !isForm;
  }

  /** "And care of the child": a noun of fields of work, with what it is of. */
  function isField(index: number): boolean {
    const known = sets.fieldNouns.match(tokens, index, end);
    return (
      known?.to === index + 1 && isDefinite(index + 1) && !startsGluedName(tokens, words, index + 1, end)
    );
  }

  /** "(Gave) the school": a noun of bodies with the article, of one that is spoken of already. */
  function isOtherBody(index: number): boolean {
    const other = words.heads.get(tokens.key(index));
    const isField = sets.fields.match(tokens, index, end) ?? sets.afterPlace.match(tokens, index, end);
    return other?.definite === true && !other.list && !isField;
  }

  /** A feminine plural with the article: behind a word that has it too, an object and no adjective. */
  function isThings(index: number): boolean {
    const key = tokens.key(index);
    return isDefinite(index) && /[^ي]ات$/.test(key) && /^(?:ال|لل)/.test(tokens.key(index - 1));
  }

  /** "Directorate of Water in Basra". */
  function isSeated(index: number): number | undefined {
    if (index === at + 1) return undefined;
    // "The Urban Agency of Marrakesh": the letter is glued to the town.
    const isFor =
      tokens.key(index) === 'ل' && tokens.glued(index + 1) && sets.seatedFor.match(tokens, at, end);
    if (!isFor && !sets.seated.match(tokens, at, end)) return undefined;
    const there = isFor ? { to: index + 1 } : sets.there.match(tokens, index, end);
    const kind = there && words.kinds.match(tokens, there.to, end);
    const place = there && words.places.match(tokens, kind?.to ?? there.to, end);
    if (!place || place.value.type === 'country') return undefined;
    // "In Sidon and the South".
    const other = tokens.key(place.to) === and && sets.regionsToo.match(tokens, place.to + 1, end);
    return other ? other.to : place.to;
  }

  /** With the article and behind the noun: a town, "Bank of Khartoum". */
  function isSeat(index: number): boolean {
    const type = index === at + 1 && isDefinite(index) && words.places.match(tokens, index, end)?.value.type;
    return type === 'city' || type === 'province';
  }

  /** An adjective of belonging, by its ending. */
  function isDescription(index: number): boolean {
    if (index >= end || tokens.linesBefore(index) > 0) return false;
    const key = tokens.key(index);
    if (key === and || sets.bound.match(tokens, index, end) || isAim(index)) return true;
    const known = sets.general.match(tokens, index, end) ?? sets.afterPlace.match(tokens, index, end);
    return known !== undefined || (isDefinite(index) && /..ي(?:ه)?$/.test(key));
  }

  /** "For development", behind a place. */
  function isAim(index: number): boolean {
    const key = tokens.key(index);
    const aim = index < end && /^لل/.test(key) && key.length > 4 && tokens.linesBefore(index) === 0;
    return aim && !words.lists.beneficiaries.has(article + key.slice(2));
  }

  /** "(Gave) with SIM cards": a word with "with" glued to it that no table knows, no part of the name. */
  function isObject(index: number): boolean {
    const key = tokens.key(index);
    if (index === at + 1 || !/^ب.{4}/.test(key)) return false;
    // "University Gaston Berger": a university bears a person's name.
    const isPerson = sets.houses.match(tokens, at, end) && index === at + 2 && !isDefinite(at + 1);
    if (isPerson && !/(?:ة|ات|ين|ان)$/.test(tokens.word(index)) && !words.lists.given.has(key.slice(1)))
      return words.places.match(tokens, at + 1, end) !== undefined;
    // "Step by step".
    if (key.slice(1) === tokens.key(index - 1)) return false;
    return !words.places.match(tokens, index, end) && !sets.withLetter.match(tokens, index, end);
  }

  function isAdjective(index: number): boolean {
    return isDefinite(index) && demonymOf(words, tokens.key(index)) !== undefined;
  }

  /** Masculine plurals are people, unless a noun rules them: "union of engineers". */
  function isPlural(key: string, index: number): boolean {
    if (!key.startsWith(article) || sets.notPeople.match(tokens, index, end)) return false;
    if (/ون$/.test(key) && key.length > 6) return index > at + 1 || head.definite;
    const before = tokens.key(index - 1);
    const ruled = index === at + 1 || before === and || !before.startsWith(article) || /ين$/.test(before);
    return /ين$/.test(key) && key.length > 6 && !ruled;
  }

  /** "Chamber of Commerce in X": the place is part of the name. */
  function isLocal(index: number): boolean {
    const known = sets.local.match(tokens, at, end) ?? sets.localOfKind.match(tokens, at, end);
    return known !== undefined && tokens.key(index) === 'ب' && tokens.glued(index + 1) && index > at + 1;
  }

  /** The same where the letter is parted. */
  function missionAt(index: number): number | undefined {
    const parted = index === at + 2 && tokens.key(index) === 'ل' && tokens.glued(index + 1);
    // "The General Union of Trade Unions of".
    if (parted && head.definite && words.heads.get(tokens.key(index + 1))?.list) return index + 2;
    const general = parted && head.definite && sets.general.match(tokens, at + 1, index);
    return general && words.lists.missions.has(tokens.key(index + 1)) ? index + 2 : undefined;
  }

  function isPurpose(word: string): boolean {
    return words.lists.purposes.has(word) || /^ت..ي./.test(word);
  }

  function isQuote(index: number): boolean {
    return /^["“«]$/.test(tokens.key(index));
  }

  function closing(open: number): number | undefined {
    for (let index = open + 2; index < Math.min(end, open + 8); index++) {
      if (/^["”»]$/.test(tokens.key(index))) return index + 1;
    }
    return undefined;
  }
}
