import {
  isBarePlural,
  isBareSubject,
  isJoinedNoun,
  isOwned,
  isPortfolioToo,
  isQuarter,
  isSecondAdjective,
  isThing,
  leadsToName,
  takesMatter,
} from './fieldWords.js';
import { headOf } from './heads.js';
import { isDeed } from './parts.js';
import type { NameReading } from './reading.js';
import { isAdjective, isElision, isField, skipArticles, skipLink, startsName } from './sentenceWords.js';
import { isOwning } from './words.js';

/** Past "et de l’artisanat", ", du commerce et de l’artisanat": to the end of the first word after the last "and". */
export function joinFields(reading: NameReading, at: number): number | undefined {
  const { tokens, words, start, end, headAt } = reading;
  const takes = headAt === undefined ? undefined : words.heads.get(tokens.key(headAt))?.takes;
  if (takes === 'names' && words.sentence?.cases) return joinSubjects(reading, at);
  // "Université des sciences *et de la technologie* de X"
  const taught = /^universit/.test(tokens.key(start)) && isField(tokens, words, at - 1);
  if ((takes !== 'fields' && !taught) || reading.to - start < 2) return undefined;
  // "Ministerio de Salud *y Protección Social*": a known pair, although its second word may begin a name.
  for (let first = at - 1; words.clauses && first > start && first >= at - 2; first--) {
    const pair = words.sentence?.pairs.match(tokens, first, end);
    if (pair && pair.to > at + 1) return pair.to;
  }
  let index = at;
  for (let count = 0; count < 8; count++) {
    const last = words.and.has(tokens.key(index));
    const word = segmentStart(reading, index + 1, last);
    if (word === undefined) return undefined;
    if (last) return word + 1;
    index = segmentEnd(reading, word + 1);
    if (tokens.key(index) !== ',' && !words.and.has(tokens.key(index))) return undefined;
  }
  return undefined;
}

/** "университет медицины и фармации": two small nouns in the same case, and the end of the name. */
function joinSubjects(reading: NameReading, at: number): number | undefined {
  const { tokens, words, end, headAt } = reading;
  const next = at + 1;
  const [first, second] = [tokens.key(at - 1), tokens.key(next)];
  if (
    !words.and.has(tokens.key(at)) ||
    !tokens.small(at - 1) ||
    !tokens.small(next) ||
    at - 2 < (headAt ?? at)
  )
    return undefined;
  const alike = /(ий|ств|ния|ии|ы|и|а|я|ов)$/.test(first) && isOwning(tokens, words, next);
  const other =
    words.nouns.has(second) ||
    words.people.has(second) ||
    (isAdjective(tokens, words, next) && !/(ии|ия|ства|ний)$/.test(second));
  const ends =
    next + 1 >= end ||
    /^[.,;)]$/.test(tokens.key(next + 1)) ||
    words.functionWords.has(tokens.key(next + 1)) ||
    tokens.key(next + 1) === '(';
  return alike && !other && ends ? next + 1 : undefined;
}

/** The first word of a member of a list of portfolios, unless it begins another name. */
function segmentStart(reading: NameReading, at: number, last: boolean): number | undefined {
  const { tokens, words, end } = reading;
  const linked = skipLink(tokens, words, at, end);
  const index = linked > at ? linked : skipArticles(tokens, words, at, end);
  // "pour l’Afrique de l’Ouest et *du Centre*"
  if (last && linked > at && isQuarter(reading, at - 2) && isQuarter(reading, index)) return index;
  // "Commissariat à la sécurité alimentaire et *à la résilience*"
  const same =
    reading.hasWord(tokens.key(at)) ||
    (isTo(tokens.key(at)) && ['à', 'au', 'aux'].some((key) => reading.hasWord(key)));
  const again = words.afterNoun.has(tokens.key(at)) && last && same;
  const behind = again ? skipArticles(tokens, words, at + 1, end) : at;
  if (again && isField(tokens, words, behind) && (tokens.small(behind) || isTo(tokens.key(at))))
    return behind;
  if (last && linked === at && (isSecondAdjective(reading, at) || isBareSubject(reading, at))) return at;
  if (index >= end || !tokens.isWord(index)) return undefined;
  if (startsName(tokens, words, index, end) && !(linked > at && isPortfolioToo(reading, index)))
    return undefined;
  const led = index > at;
  if (leadsToName(reading, index)) return undefined;
  // "recherche *sur les glaciers* et *les écosystèmes* de montagne"
  const alike = last && led && linked === at && words.afterNoun.has(tokens.key(at - 4));
  const matter = alike && tokens.key(at - 3) === tokens.key(at) && tokens.small(index);
  if (matter && takesMatter(reading) && isThing(reading, index)) return index;
  // "et *l’Action* pour la terre": behind an article only, a capital begins another name.
  if (led && linked === at && tokens.capital(index) && words.sentence?.purposes.size) return undefined;
  // "и Пограничных войск", "и сотрудники Агентства": other names, where a name has one capital.
  const other = words.people.has(tokens.key(index)) || (tokens.capital(index) && !tokens.capital(at - 2));
  if (words.sentence?.cases && other) return undefined;
  // "Институт социологии РАН и *Научный центр*"
  if (words.sentence?.cases && tokens.capital(index) && headOf(tokens, words, index, end) !== undefined)
    return undefined;
  if (isField(tokens, words, index)) return index;
  if (last && linked === at && (isJoinedNoun(reading, index) || isBarePlural(reading, index))) return index;
  if (words.sentence?.stops.has(tokens.key(index))) return undefined;
  if (isAdjective(tokens, words, index) && isField(tokens, words, index + 1)) return index;
  // "Capitanías y Guardacostas": in these languages a name of its own would have its article.
  if (linked > at && reading.hasLinkBefore(at))
    return tokens.capital(index) || !last || !isOwned(reading) ? index : undefined;
  const field = isField(tokens, words, at - 2) || isDeed(reading, at - 2) || isDeed(reading, index);
  return !led && tokens.capital(index) && tokens.capital(at - 2) && field ? index : undefined;
}

function isTo(key: string): boolean {
  return /^(?:à|au|aux)$/.test(key);
}

/** The token after a member of a list of portfolios. */
function segmentEnd(reading: NameReading, at: number): number {
  const { tokens, words, end } = reading;
  let index = at;
  while (index < end && index < at + 8) {
    const linked = skipLink(tokens, words, index, end);
    if (linked > index && linked < end && tokens.isWord(linked)) index = linked + 1;
    else if (isElision(tokens, words, index)) index += 2;
    else if (tokens.capital(index) || isAdjective(tokens, words, index) || isField(tokens, words, index))
      index++;
    else break;
  }
  return index;
}
