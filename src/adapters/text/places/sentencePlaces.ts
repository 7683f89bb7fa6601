import type { Compiled } from '../compiled.js';
import { isElision, isHeadNoun, skipArticles, skipLink } from '../names/sentenceWords.js';
import type { Range, Tokens } from '../tokens.js';
import { isQuarter } from './placeNames.js';
import type { FoundPlace } from './places.js';
import { type FoundMention, leadsToPlace, type Setting, settingBefore } from './settings.js';

const maxWords = 4;

/**
 * Reads the places of a range in a language that writes names in sentence case: after the noun for their kind
 * ("les départements de Keita, de Bouza et d’Illéla", "cantones Taisha y Tiwintza"), or before it as an adjective
 * ("в Ширакской области", which has its name with the noun); cities that tell their country; and a name after
 * a preposition that stands so twice, or in the headline or dateline too. Not where people come from or a border.
 */
export function readSentencePlaces(
  tokens: Tokens,
  words: Compiled,
  range: Range,
  mentions: ReadonlyMap<number, FoundMention>,
  named: (name: Range) => boolean,
): { places: FoundPlace[]; settings: Setting[] } {
  const places: FoundPlace[] = [];
  const settings: Setting[] = [];
  const { from, to } = range;
  for (let index = from; index < to; index++) {
    const kind = words.kinds.match(tokens, index, to);
    if (kind) {
      const { kind: value, plural } = kind.value;
      const kindFrom = { from: index, to: kind.to };
      const adjective = plural ? undefined : adjectiveBefore(index, kind.to);
      const names = adjective
        ? [adjective]
        : isCompound(index)
          ? []
          : readNames(kind.to, plural ? 12 : 1, index);
      const listed = names.length > 1 && /^[,:(]$/.test(tokens.key(kind.to));
      const placed = names.length > 0 && (listed || isSetting((adjective ?? kindFrom).from, adjective));
      if (placed) {
        readWithin(index);
        for (const name of names)
          places.push({
            ...name,
            rule: adjective ? 'kind-after-name' : 'kind-before-name',
            kind: value,
            kindFrom,
            ...(countryAfter(name.to).country ? countryAfter(name.to) : countryOfTown(name)),
          });
      }
      index = Math.max(kind.to, adjective || !names.length ? 0 : names.at(-1)!.to) - 1;
      continue;
    }
    const site = words.sentence?.sites.match(tokens, index, to);
    const named = site && readNames(site.to, 8);
    if (site && named?.length && isAtSite(site.to) && isSetting(index)) {
      for (const name of named)
        places.push({ ...name, rule: 'named-place', ...countryAfter(name.to), ...countryOfTown(name) });
      index = named.at(-1)!.to - 1;
      continue;
    }
    const mention = mentions.get(index);
    if (mention?.mention.type === 'capital' || mention?.mention.type === 'seat') readCity(mention);
    else if (mention?.mention.type === 'town') readTown(mention);
    else if (mention?.mention.type === 'disputed') readDisputed(mention);
    else if (words.prepositions.has(tokens.key(index))) readStated(index);
  }
  return { places, settings };

  /** "Taisha y Tiwintza", "de Keita, de Bouza et d’Illéla" after the kind, each with its own small word or none. */
  function readNames(at: number, max: number, kindAt?: number): Range[] {
    const names: Range[] = [];
    // "Trois gouvernorats, Béja, Jendouba et Siliana"
    const listed =
      max > 1 && kindAt !== undefined && /^[,:(]$/.test(tokens.key(at)) && tokens.capital(at + 1);
    let index = skipMarks(skipLink(tokens, words, listed ? at + 1 : at, to));
    // "département du Sud"
    const compass =
      kindAt !== undefined &&
      words.sentence?.compassKinds.has(tokens.key(kindAt)) &&
      words.of.has(tokens.key(at));
    if (
      compass &&
      tokens.capital(index) &&
      words.notPlaces.has(tokens.key(index)) &&
      tokens.key(index + 1) !== '-'
    )
      return [{ from: index, to: index + 1 }];
    while (names.length < max) {
      const name = readName(index);
      if (!name) break;
      names.push(name);
      let next = name.to;
      let signs = 0;
      while (signs < 2 && (tokens.key(next) === ',' || words.and.has(tokens.key(next)))) {
        next++;
        signs++;
      }
      if (!signs || next >= to) break;
      index = skipLink(tokens, words, next, to);
    }
    return names;
  }

  /** "comité *de quartier*", without an article: the noun says what a body is, and not where. */
  function isCompound(kindAt: number): boolean {
    const owner = tokens.key(kindAt - 2);
    const bare = tokens.key(kindAt - 1) === words.rules.names.of[0];
    return bare && (words.nouns.has(owner) || words.heads.has(owner));
  }

  /** "les écoles *de Torbeck*": no article, or the name of a town. */
  function isAtSite(at: number): boolean {
    const direct = words.of.has(tokens.key(at)) && (tokens.capital(at + 1) || tokens.key(at + 1) === "'");
    return direct && !words.bodies.match(tokens, at + 1, to);
  }

  function skipMarks(at: number): number {
    return /^[«"“„]$/.test(tokens.key(at)) ? at + 1 : at;
  }

  /** A name of capitals, with the small words inside it: "Nord-Kivu", "San José de Ocoa", "La Guajira". */
  function readName(at: number): Range | undefined {
    let start = at;
    if (words.determiners.has(tokens.key(start)) && !tokens.capital(start)) start++;
    if (isElision(tokens, words, start, 'l')) start += 2;
    const article =
      words.determiners.has(tokens.key(start)) && tokens.capital(start) && tokens.capital(start + 1);
    if (article && start + 1 < to && start > from) return readWords(start, start + 1);
    return isPlaceWord(start) ? readWords(start, start) : undefined;
  }

  function readWords(start: number, first: number): Range | undefined {
    if (!isPlaceWord(first)) return undefined;
    let end = first + 1;
    for (let count = 1; end < to && count < maxWords; ) {
      const key = tokens.key(end);
      const joined = tokens.glued(end) && tokens.glued(end + 1) && end + 1 < to;
      if (isPlaceWord(end)) {
        end++;
        count++;
      } else if (joined && (key === '-' || key === "'") && tokens.isWord(end + 1)) end += 2;
      else if (
        words.of.has(key) &&
        skipLink(tokens, words, end, to) === end + 1 &&
        isPlaceWord(end + 1) &&
        key !== 'y'
      )
        end += 2;
      else if (words.of.has(key) && words.determiners.has(tokens.key(end + 1)) && isPlaceWord(end + 2))
        end += 3;
      else break;
    }
    const mention = mentions.get(start);
    return mention?.to === end && (mention.mention.type === 'country' || mention.mention.type === 'demonym')
      ? undefined
      : { from: start, to: end };
  }

  function isPlaceWord(index: number): boolean {
    if (index >= to || !tokens.capital(index) || isQuarter(tokens, index)) return false;
    const key = tokens.key(index);
    return !(
      words.months.has(key) ||
      words.weekdays.has(key) ||
      words.nouns.has(key) ||
      (words.notPlaces.has(key) &&
        !(tokens.key(index + 1) === '-' && tokens.glued(index + 2) && tokens.capital(index + 2))) ||
      words.functionWords.has(key) ||
      words.determiners.has(key) ||
      words.notNames.has(tokens.word(index)) ||
      mentions.get(index)?.mention.type === 'country' ||
      words.bodies.match(tokens, index, to)
    );
  }

  /** "Ширакской области": an adjective with a capital, and the noun. */
  function adjectiveBefore(at: number, end: number): Range | undefined {
    const key = tokens.key(at - 1);
    const isName =
      at - 1 >= from &&
      tokens.capital(at - 1) &&
      tokens.linesBefore(at) === 0 &&
      words.sentence?.adjectiveEndings.some((ending) => key.endsWith(ending)) === true &&
      mentions.get(at - 1)?.mention.type !== 'demonym';
    if (!isName) return undefined;
    let start = at - 1;
    while (
      tokens.key(start - 1) === '-' &&
      tokens.glued(start) &&
      tokens.capital(start - 2) &&
      start - 2 >= from
    )
      start -= 2;
    return { from: start, to: end };
  }

  /**
   * Whether what begins at a token is where the story is, and not where somebody comes from: a preposition of place or a
   * small word of belonging leads to it, past descriptions, and nothing before that says otherwise.
   */
  function isSetting(at: number, adjective?: Range): boolean {
    let [index, led] = [at - 1, false];
    for (; index >= Math.max(from, at - 9); index--) {
      const key = tokens.key(index);
      if (words.sentence?.origins.has(key) || words.notSetting.has(key)) return false;
      if (words.prepositions.has(key)) return leadsToPlace(tokens, words, index);
      if (/^[.;:!?»”"]$/.test(key)) break;
      if (words.of.has(key)) {
        if (isHeadNoun(tokens, words, index - 1)) return false;
        led = true;
      }
    }
    // "школьников Хатлонской области": a genitive without a preposition, where it is the headline's.
    return led || (adjective !== undefined && named(adjective));
  }

  /** "à l’ouest de Goma, dans la province …", "asentamientos de Riohacha y Maicao, en el departamento …": what is in it. */
  function readWithin(kindAt: number): void {
    let index = kindAt - 1;
    while (index > kindAt - 5 && !words.prepositions.has(tokens.key(index))) index--;
    if (!words.prepositions.has(tokens.key(index)) || tokens.key(index - 1) !== ',') return;
    const comma = index - 1;
    let start = comma;
    for (let step = 0; step < 14 && start > from; step++) {
      const key = tokens.key(start - 1);
      const inner =
        tokens.capital(start - 1) || words.and.has(key) || words.of.has(key) || /^[-',]$/.test(key);
      if (!inner && !words.sentence?.elisions.has(key)) break;
      start--;
    }
    while (
      start < comma &&
      !words.of.has(tokens.key(start)) &&
      !words.prepositions.has(tokens.key(start - 1))
    )
      start++;
    if (
      start >= comma ||
      words.sentence?.origins.has(tokens.key(start - 1)) ||
      isHeadNoun(tokens, words, start - 1)
    )
      return;
    const names = readNames(start, 6);
    if (names.at(-1)?.to !== comma) return;
    for (const name of names) places.push({ ...name, rule: 'named-place' });
  }

  /** "à Jérusalem": where it is, and no country. */
  function readDisputed({ from: start, to: end }: FoundMention): void {
    if (settingBefore(tokens, words, start, from) !== undefined)
      places.push({ from: start, to: end, rule: 'named-place' });
  }

  /** "en Huehuetenango", or at the start of what tells of it again. */
  function readTown({ from: start, to: end, mention }: FoundMention): void {
    if (mention.type !== 'town') return;
    const own = { from: start, to: end };
    if (goesOn(end)) return;
    const placed = settingBefore(tokens, words, start, from) !== undefined;
    if (!placed && !(start === from && named(own))) return;
    if (words.sentence?.origins.has(tokens.key(start - 1))) return;
    const stated = countryAfter(end);
    const country = stated.country ? stated : countryOfTown(own);
    places.push({ ...own, rule: 'city-as-place', kind: mention.kind, kindFrom: own, ...country });
  }

  /** "Kasaï-Central", "Tunis Carthage": another name. */
  function goesOn(end: number): boolean {
    if (end >= to) return false;
    if (tokens.key(end) === '-' && tokens.glued(end) && tokens.glued(end + 1)) return tokens.capital(end + 1);
    return tokens.capital(end) && !tokens.allCaps(end);
  }

  function countryOfTown(name: Range): Pick<FoundPlace, 'country'> {
    const found = mentions.get(name.from);
    if (found?.mention.type !== 'town' || found.to !== name.to) return {};
    return { country: { ...name, code: found.mention.code, rule: 'city-as-place' } };
  }

  function countryAfter(end: number): Pick<FoundPlace, 'country'> {
    if (tokens.key(end) !== ',' && tokens.key(end) !== '(') return {};
    let start = skipArticles(
      tokens,
      words,
      words.prepositions.has(tokens.key(end + 1)) ? end + 2 : end + 1,
      to,
    );
    while (start < end + 10 && words.between.has(tokens.key(start)) && !tokens.capital(start)) start++;
    const found = mentions.get(start);
    if (found?.mention.type !== 'country' || words.and.has(tokens.key(found.to))) return {};
    const country = {
      from: start,
      to: found.to,
      code: found.mention.code,
      rule: 'place-with-country',
    } as const;
    settings.push(country);
    return { country };
  }

  /** "à Amman"; "en Ginebra, Suiza". */
  function readCity({ from: start, to: end, mention }: FoundMention): void {
    if (!('code' in mention) || settingBefore(tokens, words, start, from) === undefined) return;
    if (goesOn(end)) return;
    const own = { from: start, to: end };
    const country = countryAfter(end).country ?? {
      ...own,
      code: mention.code,
      rule: 'city-as-place' as const,
    };
    places.push({ ...own, rule: 'city-as-place', kind: 'city', kindFrom: own, country });
  }

  /** "à X", X known from the headline, the dateline, or said so twice; "en X, País". */
  function readStated(preposition: number): void {
    if (!leadsToPlace(tokens, words, preposition)) return;
    const direct = tokens.capital(preposition + 1);
    const city = direct && words.sentence?.cityPrepositions.has(tokens.key(preposition));
    let start = preposition + 1;
    while (start < preposition + 6 && words.between.has(tokens.key(start)) && !tokens.capital(start)) start++;
    const name = readName(start);
    if (!name || mentions.has(name.from)) return;
    const country = countryAfter(name.to);
    if (!country.country && !named(name)) return;
    const kind = city ? { kind: 'city' as const, kindFrom: { from: preposition, to: preposition + 1 } } : {};
    const rule = country.country ? 'place-with-country' : 'named-place';
    places.push({ ...name, rule, ...kind, ...country });
    const more = readNames(name.to + 1, 3);
    if (!words.and.has(tokens.key(name.to))) return;
    for (const other of more) places.push({ ...other, rule, ...kind });
  }
}
