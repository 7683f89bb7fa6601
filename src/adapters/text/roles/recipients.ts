import type { CompiledGoverned } from '../places/governedRules.js';
import { isOtherwise, maxClause, year } from '../places/governors.js';
import type { PlaceText } from '../places/placeNames.js';

/** Tokens before a name in which the help stands, and behind it in which a year does. */
const [maxHelp, maxYear] = [4, 6];
/** Tokens of what is given, and of whom it is given to. */
const maxGift = 8;

/**
 * Whether a country is the one that is helped: "apoya a X", "prestó ayuda a X", "un préstamo de 50 millones para X". What is
 * done there is what such a sentence tells. Not who is asked or thanked, "pidió ayuda a X", nor who was helped in a year
 * that is told, nor whom a gathering is for, "en apoyo a X", nor where the sentence says its own place.
 */
export function isHelped(text: PlaceText, rules: CompiledGoverned, at: number): boolean {
  const { tokens, words } = text;
  const { from } = text.range;
  let to = at - 1;
  while (to > from && words.determiners.has(tokens.key(to)) && !rules.helpedBy.has(tokens.key(to))) to--;
  if (!rules.helpedBy.has(tokens.key(to)) || isOtherwise(tokens, rules, to, from)) return false;
  for (let near = at; near < at + maxYear && !/^[.;:!?]$/.test(tokens.key(near)); near++)
    if (year.test(tokens.key(near))) return false;
  if (isPlaced(text, at)) return false;
  let helped = [1, 2, 3].some((back) => rules.helping.match(tokens, to - back, to)?.to === to);
  let apart = false;
  for (let near = to - 1; near >= Math.max(from, to - maxClause); near--) {
    const key = tokens.key(near);
    if (/^[.;:!?]$/.test(key) && !tokens.glued(near + 1)) break;
    if (rules.asking.has(key) || year.test(key)) return false;
    apart ||= key === ',';
    if (apart || near < to - maxHelp || !rules.help.has(key)) continue;
    // "tocó *en apoyo* a X"
    if (key === 'apoyo' && tokens.key(near - 1) === 'en') return false;
    helped = true;
  }
  return helped;
}

/** "En Cuenca, *Ecuador*, el club prestó ayuda a X", "la ayuda a X salió de Machala, *Ecuador*": the sentence has its place. */
function isPlaced({ tokens, words, range, mentions }: PlaceText, at: number): boolean {
  const isEnd = (near: number) => /^[.;:!?]$/.test(tokens.key(near)) && !tokens.glued(near + 1);
  const isCountry = (near: number) => mentions.get(near)?.mention.type === 'country';
  let start = at;
  while (start > range.from && !isEnd(start - 1)) start--;
  for (let near = start + 1; near < range.to && !isEnd(near); near++) {
    if (near === at || !isCountry(near)) continue;
    const sign = tokens.key(near - 1);
    if (words.prepositions.has(sign)) return true;
    // Behind a town, and not in a list of countries.
    if (/^[,(]$/.test(sign) && tokens.capital(near - 2) && !isCountry(near - 2)) return true;
  }
  return false;
}

/** "Japón *envía* ayuda *a X*": a subject whose verb gives to another country or its people. */
export function helpsOthers(
  { tokens, range: { to }, mentions }: PlaceText,
  rules: CompiledGoverned,
  from: number,
): boolean {
  const verb = rules.giving.match(tokens, from, to);
  if (!verb) return false;
  let given = false;
  for (let near = verb.to; near < Math.min(to, from + maxGift); near++) {
    const key = tokens.key(near);
    // "con apoyo de X"
    if (/^[.,;:]$/.test(key) || key === 'con') return false;
    given ||= rules.helpedBy.has(key);
    const type = mentions.get(near)?.mention.type;
    if (given && (type === 'country' || type === 'demonym')) return true;
  }
  return false;
}
