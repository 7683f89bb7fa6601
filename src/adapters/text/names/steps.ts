import { extentStep } from '../cases/extent.js';
import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import { capitalStep } from './capitals.js';
import { joinedStep } from './joins.js';
import { endOfLegalForm, endsLegalForm } from './legalForms.js';
import { seatOfBody } from './links.js';
import { leadsToForeignNoun } from './parts.js';
import type { NameReading } from './reading.js';
import { isAdjective } from './sentenceWords.js';
import { smallWordStep } from './smallWords.js';

/** The end of the name with one more word, or undefined where it ends. */
export function nextStep(reading: NameReading, at: number): number | undefined {
  const { tokens, words, start, end, headAt, known } = reading;
  if (at >= end || tokens.linesBefore(at) > 1 || reading.parent) return undefined;
  // "por medio de": through whom the money comes.
  if (words.through.match(tokens, at, end)) return undefined;
  const key = tokens.key(at);
  const next = at + 1;
  const form = legalFormStep(reading, at);
  if (form !== undefined) return form || undefined;
  const numbered = headAt === undefined ? undefined : endOfNumber(reading, at);
  if (numbered !== undefined) return numbered;
  if (tokens.capital(at)) return capitalStep(reading, at);
  const signed = signStep(reading, at);
  if (signed !== undefined) return signed;
  if (endsInitial(reading, at)) return next < end && tokens.isWord(at - 1) ? next : undefined;
  const inCases =
    words.sentence?.cases && known <= start ? caseStep(tokens, words, headAt, at, end) : undefined;
  if (inCases) return inCases;
  if (words.sentence?.cases && tokens.small(at) && isBehindPatron(reading, at)) return undefined;
  const extended =
    headAt !== undefined && known <= start ? extentStep(tokens, words, headAt, at, end) : undefined;
  if (extended) return extended;
  // "Women *of the* Delta", "Terre *et* Vie": small words of other languages inside a name.
  if (words.sentence?.foreign.has(key) && (known <= start || at > known) && tokens.capital(at - 1)) {
    const behind = words.sentence.foreign.has(tokens.key(next)) ? next + 1 : next;
    if (behind < end && tokens.capital(behind)) return behind + 1;
  }
  if (key === 'en' && tokens.capital(at - 1) && leadsToForeignNoun(reading, next)) return next + 1;
  if (words.and.has(key) || key === ',') return known > start ? undefined : joinedStep(reading, at);
  const seat = seatOfBody(reading, at);
  if (seat !== undefined) return seat;
  return known > start || !tokens.isWord(at) ? undefined : smallWordStep(reading, at);
}

/**
 * Past the form in law that ends a name: "Aguas del Norte *S.A.*", "Vecinos Unidos*, A.C.*", "… S.A. *de C.V.*"; zero behind
 * it, where nothing else belongs to the name.
 */
function legalFormStep({ tokens, end, start }: NameReading, at: number): number | undefined {
  if (at - start > 1 && endsLegalForm(tokens, at - 1))
    return tokens.key(at) === 'de' && tokens.capital(at + 1) ? (endOfLegalForm(tokens, at + 1, end) ?? 0) : 0;
  const form = tokens.key(at) === ',' ? at + 1 : at;
  return at > start && tokens.capital(form) ? endOfLegalForm(tokens, form, end) : undefined;
}

/** "колледж имени Петрова *целых* два дня …": the patron ends a name. */
function isBehindPatron({ tokens, headAt, start }: NameReading, at: number): boolean {
  if (headAt === undefined || !tokens.capital(at - 1)) return false;
  for (let index = at - 2; index > start && index > at - 8; index--)
    if (/^(?:имени|им)$/.test(tokens.key(index))) return true;
  return false;
}

/** Past a dash before a branch, or a sign that glues two words to one. */
function signStep({ tokens, words, end, headAt }: NameReading, at: number): number | undefined {
  const key = tokens.key(at);
  const next = at + 1;
  // "Réseau des femmes – *section Togo*": a branch named with its body.
  const dashed = /^[–—-]$/.test(key) && !tokens.glued(at) && !tokens.glued(next) && headAt !== undefined;
  if (dashed && words.sentence?.branches.has(tokens.key(next)) && next + 1 < end && tokens.capital(next + 1))
    return next + 2;
  const joined = tokens.glued(at) && next < end && tokens.glued(next);
  if (joined && (key === '-' || key === "'") && tokens.isWord(next)) return next + 1;
  return joined && (key === '&' || key === '.') && tokens.capital(next) ? next + 1 : undefined;
}

/** "П*.* И. Мельникова": the point of an initial, before a capital. */
function endsInitial({ tokens }: NameReading, at: number): boolean {
  const initial = tokens.key(at) === '.' && tokens.glued(at) && tokens.key(at - 1).length === 1;
  return initial && tokens.capital(at + 1);
}

/** "Escuela Rural *N.º 12*", "École *n° 3*". */
function endOfNumber(reading: NameReading, at: number): number | undefined {
  const { tokens, end } = reading;
  if (!/^(n|nº|n°|no|núm|num)$/.test(tokens.key(at))) return undefined;
  let index = at + 1;
  while (index < at + 4 && /^[.º°]$/.test(tokens.key(index))) index++;
  return index > at + 1 && index < end && tokens.number(index) !== undefined ? index + 1 : undefined;
}

/**
 * One more part of a name in a language with cases: "№ 3", "имени П. И. Мельникова", "(Арктический)", "бин Заида", "города
 * Якутска", "в Бишкеке" of an office.
 */
function caseStep(
  tokens: Tokens,
  words: Compiled,
  head: number | undefined,
  at: number,
  end: number,
): number | undefined {
  const key = tokens.key(at);
  const next = at + 1;
  if (next >= end) return undefined;
  if (key === '№' && head !== undefined && tokens.number(next) !== undefined) return next + 1;
  if (words.sentence?.cases?.particles?.has(key) && tokens.capital(next) && tokens.capital(at - 1))
    return next + 1;
  if (/^(имени|им)$/.test(key) && head !== undefined) {
    let index = tokens.key(next) === '.' ? next + 1 : next;
    const start = index;
    while (
      index < Math.min(end, start + 7) &&
      (tokens.capital(index) || (tokens.key(index) === '.' && tokens.key(index - 1).length === 1))
    )
      index++;
    return index > start ? index : undefined;
  }
  if (
    key === '(' &&
    tokens.capital(next) &&
    !tokens.allCaps(next) &&
    tokens.key(next + 1) === ')' &&
    next + 1 < end
  ) {
    const place = words.mentions.match(tokens, next, end)?.value.type === 'town';
    const goesOn =
      tokens.small(next + 2) &&
      (isAdjective(tokens, words, next + 2) || words.heads.has(tokens.key(next + 2)));
    return place || goesOn ? next + 2 : undefined;
  }
  if (head === undefined) return undefined;
  // "администрация города Якутска", "школа села Рухи"
  const kind = words.kinds.match(tokens, at, end);
  if (
    kind &&
    tokens.small(at) &&
    tokens.capital(kind.to) &&
    kind.to < end &&
    !words.prepositions.has(tokens.key(at - 1))
  )
    return kind.to + 1;
  if (words.prepositions.has(key) && words.sentence?.posted.has(tokens.key(head)) && /^(в|во)$/.test(key)) {
    const place = words.mentions.match(tokens, next, end);
    const type = place?.value.type;
    if (place && (type === 'capital' || type === 'town' || type === 'seat')) return place.to;
    // "представительство Президента в Нарынской области"
    const province = tokens.capital(next) && words.kinds.match(tokens, next + 1, end);
    if (province && at > head + 1) return province.to;
  }
  return undefined;
}
