import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { sentenceCountryOf } from './country.js';
import { endsLegalForm } from './legalForms.js';
import { skipUnnamedPlace } from './links.js';
import type { Item } from './lists.js';
import { readAcronym, spells } from './names.js';
import { skipPerson } from './persons.js';
import type { NameReading } from './reading.js';
import { isBranch, isField, skipArticles, skipLink } from './sentenceWords.js';

/** What a name that was read to its end says of its organisation, with the acronym, the owner and the country behind it. */
export function itemOf(reading: NameReading): { item: Item; after: number } {
  const { tokens, words, start, end, headAt, body, to } = reading;
  const name = { from: properStart(reading), to };
  const acronym = readAcronym(tokens, words, name, end);
  let after = acronym ? acronym.to + 1 : to;
  if (tokens.key(after) === '*' && tokens.glued(after)) after = skipArticles(tokens, words, after, end);
  const ownerAt = skipLink(tokens, words, after, end);
  const isPart = acronym !== undefined || (body && words.sentence?.owned.has(tokens.key(start)));
  const owned = isPart && ownerAt > after && reading.isOwner(ownerAt);
  const parent = reading.parent ?? (owned ? reading.readOwner(ownerAt) : undefined);
  if (parent) after = Math.max(after, parent.after);
  after = skipPerson(tokens, words, skipUnnamedPlace(reading, after), end);
  // "Secretaría de Estado para Asuntos Económicos (SECO) *de Suiza*", "el INEC *de Costa Rica*".
  const stated =
    !parent && ownerAt > after && (acronym || reading.isAcronym(to))
      ? reading.countryAt(ownerAt)
      : countryInBrackets(reading, after);
  if (stated) after = tokens.key(stated.to) === ')' && tokens.key(after) === '(' ? stated.to + 1 : stated.to;
  const owner = parent?.items[0];
  // An acronym behind the owner is that of the whole: "Direction X de la Commission Y (ECHO)".
  const own = acronym && reading.ownsAcronym && !spells(tokens, name, acronym) ? undefined : acronym;
  const short = own ?? owner?.acronym;
  const from = owner && sentenceCountryOf(tokens, words, owner.name);
  const ownCountry = sentenceCountryOf(tokens, words, name);
  const country = ownCountry ? undefined : (stated ?? from);
  const item: Item = {
    name,
    organization: headAt !== undefined || isOrganization(reading),
    fields: isAllFields(tokens, words, name),
    ...(short && { acronym: short }),
    ...(owner && { parent: owner.name }),
    ...(country && { country }),
    ...(body && body.to === to && { body: body.value }),
  };
  return { item, after };
}

/** Whether a name without a noun of organisations at its start is that of one all the same. */
function isOrganization({ tokens, words, start, known, introduced, to }: NameReading): boolean {
  return (
    known > start ||
    introduced ||
    endsInNoun(tokens, words, start, to) ||
    endsLegalForm(tokens, to - 1) ||
    (to - start === 1 && (tokens.allCaps(start) || isCompound(tokens, words, start))) ||
    // "Médecins *Sans* Vacances", "Clowns *sans* frontières".
    (to - start > 2 && tokens.key(start + 1) === 'sans') ||
    isBranch(tokens, words, start, to)
  );
}

/** "Узгидромет", "Бишкекводоканала": what it is, glued to whose it is. */
function isCompound(tokens: Tokens, words: Compiled, at: number): boolean {
  const key = tokens.key(at);
  const endings = words.sentence?.cases?.compounds ?? [];
  return (
    tokens.capital(at) && endings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))
  );
}

/** "la Alcaldía de X (Colombia)" */
function countryInBrackets(reading: NameReading, index: number): Item['country'] {
  const { tokens, headAt } = reading;
  const found = tokens.key(index) === '(' && headAt !== undefined ? reading.countryAt(index + 1) : undefined;
  return found && tokens.key(found.to) === ')' ? found : undefined;
}

/** "comité de quartier *Les Amis* du Bocage": behind a small noun a capital article begins the name. */
function properStart(reading: NameReading): number {
  const { tokens, words, start } = reading;
  if (tokens.capital(start) || !words.sentence?.weakHeads.has(tokens.key(start))) return start;
  for (let index = start + 1; index < reading.to; index++)
    if (tokens.capital(index)) return words.determiners.has(tokens.key(index)) ? index : start;
  return start;
}

/** "Nantes Métropole", "Aviation Sans Frontières", "*Lions Club* de Namur". */
function endsInNoun(tokens: Tokens, words: Compiled, from: number, last: number): boolean {
  const link = words.sentence?.purposes.size ? from + 2 : last;
  const linked = link < last && tokens.capital(from + 1) && words.of.has(tokens.key(link));
  if (linked && endsInNoun(tokens, words, from, link)) return true;
  return last - from > 1 && tokens.capital(last - 1) && words.nouns.has(tokens.key(last - 1));
}

/** Whether a name has only words of portfolios: "Trade". */
function isAllFields(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) {
    const small = words.of.has(tokens.key(index)) || words.determiners.has(tokens.key(index));
    if (tokens.isWord(index) && !small && !isField(tokens, words, index)) return false;
  }
  return true;
}
