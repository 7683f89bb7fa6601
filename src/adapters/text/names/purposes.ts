import { upToAcronym } from './ends.js';
import type { NameReading } from './reading.js';
import { isAdjective, isField, skipArticles, startsName } from './sentenceWords.js';
import { isVerb } from './words.js';

/** "Фонд *поддержки* предпринимательства", "Центр *помощи* семьям": in the genitive, directly behind the noun. */
export function isPurpose(reading: NameReading, at: number): boolean {
  const { tokens, words, start, headAt } = reading;
  return (
    at - 1 === headAt &&
    words.sentence?.cases !== undefined &&
    (tokens.capital(start) || tokens.capital(headAt)) &&
    /^(поддержки|помощи|участия)$/.test(tokens.key(at))
  );
}

/** "pour la population", "para el Desarrollo", "по делам"; and "en Tunisie" of an embassy. */
export function stepBehindPurpose(reading: NameReading, at: number): number | undefined {
  const { tokens, words, end, headAt } = reading;
  const index = skipArticles(tokens, words, at, end);
  if (index >= end || headAt === undefined) return undefined;
  const place = words.mentions.match(tokens, index, end);
  if (place?.value.type === 'country') {
    // "Fonds commun des Nations Unies *pour Haïti*", but not "Fondation X pour le Mali".
    const own = index === at && !words.prepositions.has(tokens.key(at - 1)) && reading.takesFields();
    // "Association des ressortissants de Kayes *en France*"
    return own || words.sentence?.posted.has(tokens.key(headAt)) || ofAbroad(reading) ? place.to : undefined;
  }
  // "Агентство … при Президенте Республики", "служба при Министерстве обороны"
  const head = words.heads.get(tokens.key(index));
  const under = words.sentence?.cases && tokens.key(at - 1) === 'при';
  const whose = under && tokens.capital(index) ? words.bodies.match(tokens, index, end) : undefined;
  if (whose) return whose.to;
  if (tokens.capital(index))
    return startsName(tokens, words, index, end) && !(under && (head || words.titles.has(tokens.key(index))))
      ? undefined
      : index + 1;
  const compound = words.sentence?.compounds.match(tokens, index, end);
  if (compound) return compound.to;
  if (words.sentence?.stops.has(tokens.key(index))) return undefined;
  // "при мажилисе", "при университете"
  if (under && head && index === at && tokens.small(index)) return index + 1;
  return isField(tokens, words, index) ||
    isMatter(reading, index) ||
    isMatterInCase(reading, index) ||
    (words.sentence?.adjectivesFirst && isAdjective(tokens, words, index))
    ? index + 1
    : undefined;
}

/** "Comité suisse *pour l’UNICEF*": a national body by whom it works for. */
export function patronOf(reading: NameReading, at: number): number | undefined {
  const { tokens, words, end, headAt } = reading;
  if (!words.sentence?.purposes.size || tokens.key(at) !== 'pour' || at !== headAt! + 2) return undefined;
  const patron = skipArticles(tokens, words, at + 1, end);
  const known = isAdjective(tokens, words, at - 1) ? words.bodies.match(tokens, patron, end) : undefined;
  return known?.value === 'agency' ? known.to : undefined;
}

/** "le Comité de gestion de Kéla *pour le contrôle* …", "*pour les villes*": what it does here, unless an acronym follows. */
export function isAim(reading: NameReading, at: number): boolean {
  const { tokens, words, end, headAt } = reading;
  if (!words.sentence?.purposes.size || tokens.key(at) !== 'pour') return false;
  if (reading.hasWord('pour')) return true;
  const place = at - 1 > headAt! + 1 && tokens.capital(at - 1) && !isField(tokens, words, at - 1);
  const placed = place && words.of.has(tokens.key(at - 2));
  const plain =
    at > headAt! + 1 &&
    tokens.key(at + 1) === 'les' &&
    tokens.small(at + 2) &&
    !isField(tokens, words, at + 2);
  return (placed || plain) && !tokens.capital(at + 1) && upToAcronym(tokens, words, at, end) === undefined;
}

/** "Association des *ressortissants* de Kayes": of people who live elsewhere. */
function ofAbroad(reading: NameReading): boolean {
  const { tokens, headAt } = reading;
  for (let index = headAt! + 1; index < reading.to; index++)
    if (
      /^(?:ressortissants|originaires|natifs|expatriés|diaspora|étudiants|residentes)$/.test(
        tokens.key(index),
      )
    )
      return true;
  return false;
}

/** "Альянс *по вакцинам*": a plural directly behind the noun with a capital, and no time or cause. */
function isMatterInCase({ tokens, words, headAt }: NameReading, index: number): boolean {
  const key = tokens.key(index);
  if (!words.sentence?.cases || index !== headAt! + 2 || !tokens.capital(headAt!)) return false;
  const isCause =
    /^(?:утр|вечер|выходн|будн|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|улиц|сёл|сел|причин|правил|заявк|договор|результат|услов|цен|двор|дом)/;
  return tokens.key(index - 1) === 'по' && tokens.small(index) && /[ая]м$/.test(key) && !isCause.test(key);
}

/** "Ligue *contre le cancer*", "Fonds d’urgence *pour les réponses* …": no portfolio, and not what somebody paid for. */
function isMatter(reading: NameReading, index: number): boolean {
  const { tokens, words, start } = reading;
  const { purposes } = words.sentence ?? {};
  const key = tokens.key(index);
  return (
    purposes !== undefined &&
    purposes.size > 0 &&
    tokens.capital(start) &&
    reading.takesFields() &&
    !purposes.has(key) &&
    key.length > 3 &&
    !words.functionWords.has(key) &&
    !isVerb(tokens, words, index)
  );
}
