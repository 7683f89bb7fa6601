import { isHeadNoun } from '../names/sentenceWords.js';
import type { Range } from '../tokens.js';
import { type PlaceReader, type PlaceUnit, readUnit } from './places.js';

/**
 * How a place stands in its sentence: `in` behind a preposition of place, `of` in the genitive behind what is there
 * ("жители Бартанга"), `bare` as a subject or by itself, `from` where people come from, `toward` as the aim of a way, `out`: a country
 * where somebody comes from, or what an organisation has in its name.
 */
export type Standing = 'in' | 'of' | 'bare' | 'toward' | 'from' | 'out';

export interface StandingUnit {
  readonly unit: PlaceUnit;
  readonly standing: Standing;
  /** In somebody's words, or in a name in quotes. */
  readonly quoted: 'speech' | 'name' | undefined;
}

/** Words between a preposition and its place. */
const maxLead = 7;
const maxOwners = 3;
/** Of a quotation that is not closed so soon only its beginning counts. */
const maxQuote = 300;
const opening = /^[«“„"]$/;
const closing = /^[»”"]$/;

/** The places of a sentence, each as it stands; what belongs to the one before it ("в Рухи, Ингири и Джвари") stands as that. */
export function readStandings(reader: PlaceReader, { from, to }: Range): StandingUnit[] {
  const { tokens } = reader;
  const found: StandingUnit[] = [];
  let quote: { readonly to: number; readonly kind: 'speech' | 'name' } | undefined;
  for (let index = from; index < to; index++) {
    if (opening.test(tokens.key(index)) && !quote) quote = quoteAt(index);
    if (quote && index >= quote.to) quote = undefined;
    const unit = readUnit(reader, index, to);
    if (!unit) continue;
    const before = found.at(-1);
    index = unit.to - 1;
    // "Республика Саха (Якутия)": another name of it.
    if (tokens.key(unit.from - 1) === '(' && before?.unit.kind === 'province' && unit.kind === 'province')
      continue;
    const standing = standingOf(reader, unit, from, before);
    found.push({ unit, standing, quoted: quote?.kind });
  }
  return found;

  /** Where a quotation closes, and whether it is a name: short, and no sentence. */
  function quoteAt(open: number): { to: number; kind: 'speech' | 'name' } | undefined {
    let close = open + 1;
    while (close < Math.min(to, open + maxQuote) && !closing.test(tokens.key(close))) close++;
    if (tokens.key(open) === '"' && close >= to) return undefined;
    return { to: close, kind: close < to && close - open < 9 ? 'name' : 'speech' };
  }
}

function standingOf(
  reader: PlaceReader,
  unit: PlaceUnit,
  from: number,
  before: StandingUnit | undefined,
): Standing {
  const { tokens, words, rules } = reader;
  const { from: at } = unit;
  if (before) {
    const joined = joinOf(reader, before.unit.to, at);
    const finer =
      unit.type !== 'unknown' ||
      before.unit.type === 'unknown' ||
      before.unit.type === 'town' ||
      before.unit.kind === 'city';
    const stranger = joined === 'case' && before.unit.type === 'unknown';
    if (joined && finer && !stranger && !(joined === 'comma' && unit.type === 'unknown' && unit.direct))
      return before.standing;
  }
  let owned = 0;
  for (let index = at - 1; index >= Math.max(from, at - maxLead); index--) {
    const key = tokens.key(index);
    // "вынужденных *уйти из* Бекаа": it did not happen there.
    if (rules.from.has(key) && words.sentence?.origins.has(tokens.key(index - 1))) return 'out';
    if (rules.from.has(key) && index >= at - 3 && unit.type !== 'country' && unit.type !== 'unknown')
      return 'from';
    if (words.sentence?.origins.has(key) || words.comparisons.has(key) || isPost(index)) return 'out';
    if (words.prepositions.has(key)) return behindPreposition(index, owned > 0);
    if (words.notSetting.has(key)) return 'out';
    if (words.functionWords.has(key) && !words.between.has(key)) return owned ? 'of' : 'bare';
    if (
      /^[№-]$/.test(key) ||
      tokens.number(index) !== undefined ||
      (words.between.has(key) && !words.kinds.match(tokens, index, at))
    )
      continue;
    if (/^[.,;:!?()«»“”„"–—*#]$/.test(key)) return owned ? 'of' : 'bare';
    if (isHeadNoun(tokens, words, index) || (words.nouns.has(key) && !rules.sites.has(key))) return 'out';
    // A name that is no place: the genitive is a part of it.
    if (tokens.capital(index) && index > from)
      return before && before.unit.to === index + 1 && before.unit.type !== 'unknown'
        ? before.standing
        : 'out';
    if (!tokens.isWord(index)) return owned ? 'of' : 'bare';
    if (isVerb(key)) return owned ? 'of' : 'bare';
    owned++;
    if (owned > maxOwners) return 'of';
  }
  return owned ? 'of' : 'bare';

  /** By its ending, but for people: "жители". */
  function isVerb(key: string): boolean {
    return (
      !/[иаяе]тел[иеьюя]$/.test(key) &&
      words.sentence?.notEndings.some((ending) => key.endsWith(ending)) === true
    );
  }

  function isPost(index: number): boolean {
    return rules.posts.has(tokens.key(index)) && index >= at - 2;
  }

  function behindPreposition(index: number, owns: boolean): Standing {
    const near = tokens.key(index - 1);
    if (words.elsewhere.has(near) || words.elsewhere.has(tokens.key(index - 2))) return 'out';
    // "Бюро по сотрудничеству в Душанбе", "Центр ОБСЕ в Бишкеке": where a body has its seat.
    for (let first = index - 1; first >= Math.max(from, index - 5); first--) {
      if (/^[.,;:!?()«»–—]$/.test(tokens.key(first))) break;
      if (tokens.capital(first) && first > from && words.bodies.match(tokens, first, index)?.to === index)
        return 'out';
      if (
        (isHeadNoun(tokens, words, first) && isName(first, index)) ||
        (words.sentence?.posted.has(tokens.key(first)) && !isVerbBetween(first, index))
      )
        return 'out';
    }
    const direct = unit.direct === true && !owns && /^(в|во|на)$/.test(tokens.key(index));
    return direct ? 'toward' : 'in';
  }

  function isVerbBetween(first: number, last: number): boolean {
    for (let index = first + 1; index < last; index++)
      if (words.sentence?.notEndings.some((ending) => tokens.key(index).endsWith(ending))) return true;
    return false;
  }

  /** Whether nothing but words of a name stands between its noun and the preposition. */
  function isName(first: number, last: number): boolean {
    for (let index = first + 1; index < last; index++)
      if (tokens.capital(index) || words.afterNoun.has(tokens.key(index))) return true;
    return tokens.capital(first) && first > from;
  }
}

/** What joins a place to the one before it: nothing but a case, a comma, a bracket, "and"; each with a preposition or none. */
function joinOf(
  { tokens, words }: PlaceReader,
  end: number,
  at: number,
): 'case' | 'comma' | 'and' | undefined {
  let index = end;
  let sign: 'case' | 'comma' | 'and' = 'case';
  if (/^[»”"]$/.test(tokens.key(index))) index++;
  if (/^[,(/]$/.test(tokens.key(index))) {
    sign = 'comma';
    index++;
  }
  if (words.and.has(tokens.key(index))) {
    sign = 'and';
    index++;
  }
  if (index < at && sign !== 'case' && words.prepositions.has(tokens.key(index))) index++;
  while (index < at && sign !== 'case' && words.between.has(tokens.key(index)) && index < end + 6) index++;
  return index === at ? sign : undefined;
}
