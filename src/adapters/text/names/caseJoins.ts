import type { NameReading } from './reading.js';
import { isAdjective, isField } from './sentenceWords.js';
import { isVerb } from './words.js';

const plural = /(?:ов|ев|ей|ых|их|ий)$/;
const learned = /(?:ии|ики|ства|ния|ости)$/;
const single = /[иыая]$/;
const dative = /(?:у|ю|ии|ам|ям)$/;
const instrumental = /(?:ом|ем|ью|ами|ями)$/;

/**
 * "Институт ботаники *и фитоинтродукции*", "центр по садоводству *и виноградарству*": past "and" and a word in the case of
 * the word before it, in a language with cases; false where what follows are people, or stands in a case of its own
 * ("Ассоциацией гидов *и местными жителями*"), so that it is no part of the name.
 */
export function joinInCase(reading: NameReading, at: number): number | false | undefined {
  const { tokens, words, end, headAt } = reading;
  const cases = words.sentence?.cases;
  const next = at + 1;
  if (!cases || headAt === undefined || at - 1 <= headAt || next >= end) return undefined;
  if (!words.and.has(tokens.key(at)) || !tokens.small(at - 1) || !tokens.small(next)) return undefined;
  // "Союз фермеров области *и партии*": its place ends a name.
  if (words.kinds.match(tokens, at - 1, at) && tokens.capital(at - 2)) return false;
  const [first, second] = [tokens.key(at - 1), tokens.key(next)];
  const alike = isCompany(first) === isCompany(second);
  // "фонд регионального *и местного* развития": two adjectives of one noun.
  const paired = /(?:ого|его|ой|ей|ых|их|ому|ему)$/.test(second) && first.slice(-3) === second.slice(-3);
  if (!alike && !paired && isCompany(second)) return false;
  const ruled = prepositionBefore(reading, at);
  const isMany = /(?:ыми|ими|ами|ями)$/.test(second);
  if (isMany && !instrumental.test(first)) return false;
  const adjective = /(?:ой|ей|ого|его|ых|их|ым|им|ыми|ими|ому|ему)$/.test(second);
  // "и *возвращающихся* лиц"
  const returning = /щихся$/.test(second);
  const described =
    (returning || (adjective && !isNoun(next) && isAdjective(tokens, words, next))) && tokens.small(next + 1);
  const last = described || /(?:ыми|ими)$/.test(second) ? next + 1 : next;
  if (last > next && isCompany(tokens.key(last))) return false;
  if (last >= end || !isPlain(last)) return undefined;
  return agrees(first, tokens.key(last)) ? last + 1 : undefined;

  function agrees(before: string, word: string): boolean {
    if (ruled === 'по' && dative.test(before) && dative.test(word)) return true;
    if (/^(?:с|со|за)$/.test(ruled) && instrumental.test(before) && instrumental.test(word)) return true;
    if (described && plural.test(before) && /[иы]х(?:ся)?$/.test(second))
      return plural.test(word) || (returning && /[бвгджзклмнпрстц]$/.test(word));
    if (described) return false;
    // "охраны птиц *и зверей*": what is protected.
    if (cases!.takers.has(tokens.key(at - 2))) return plural.test(word) || learned.test(word);
    if (plural.test(before)) return plural.test(word) || learned.test(word);
    if (!single.test(before)) return false;
    return (
      learned.test(word) ||
      /..(?:ов|ев)$/.test(word) ||
      (/[^ая][ая]$/.test(word) && isField(tokens, words, last))
    );
  }

  /** Nouns whose endings look like those of adjectives: "ботаники и *экологии*". */
  function isNoun(index: number): boolean {
    const key = tokens.key(index);
    return learned.test(key) || (/[еёо]й$/.test(key) && isField(tokens, words, index));
  }

  function isCompany(word: string): boolean {
    const described = /ск(?:ой|ая|ого|их|ий|ие|ую|ими|ому|ом)$/.test(word);
    return !described && cases!.company.some((stem) => word.startsWith(stem));
  }

  /** A word that begins no name, is no verb and nobody. */
  function isPlain(index: number): boolean {
    const key = tokens.key(index);
    if (!tokens.small(index) || key.length < (returning ? 3 : 4) || words.functionWords.has(key))
      return false;
    if (words.nouns.has(key) || words.heads.has(key) || words.sentence!.introducers.has(key)) return false;
    // "и сурдопереводчики": people act, and end the name.
    if (/(?:[чщ]ики|исты|логи)$/.test(key)) return false;
    if (words.people.has(key) || words.sentence!.stops.has(key) || words.projectNaming.has(key)) return false;
    return !isVerb(tokens, words, index) || /(?:ии|ики)$/.test(key);
  }
}

/** The last preposition of a name: "по" of "центр по садоводству". */
function prepositionBefore({ tokens, headAt }: NameReading, at: number): string {
  for (let index = at - 1; index > headAt!; index--)
    if (/^(?:по|с|со|за|для|при|о|об|на|в)$/.test(tokens.key(index))) return tokens.key(index);
  return '';
}
