import type { Compiled } from '../compiled.js';
import { headOf } from '../names/heads.js';
import type { Range, Tokens } from '../tokens.js';

/**
 * Whether a name in a language with cases stands in another case than that of a subject: by its noun of organisations,
 * in quotes by the noun before it, else by the ending of its first word. Acronyms and foreign names do not tell, and
 * are none.
 */
export function isOblique(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const cases = words.sentence?.cases;
  if (!cases || tokens.allCaps(from)) return false;
  const quoted = /^[«"“„]$/.test(tokens.key(from - 1));
  const noun = quoted ? from - 2 : headOf(tokens, words, from, to);
  // "ООО «Родник»": its form tells nothing.
  if (noun !== undefined && tokens.allCaps(noun)) return isGoverned(tokens, words, noun);
  const key = noun === undefined ? '' : tokens.key(noun);
  // "на участке «Акпетки»": any noun behind a preposition.
  if (quoted && noun !== undefined && tokens.small(noun) && words.prepositions.has(tokens.key(noun - 1)))
    return true;
  if (words.nouns.has(key) || words.heads.has(key) || words.sentence?.introducers.has(key))
    return !cases.nominatives.has(key);
  const first = tokens.key(from);
  const country = words.mentions.match(tokens, from, to);
  const endings = country ? cases.obliqueCountries : cases.oblique;
  // "Таджикистану", "Молдове": one word, and no nominative.
  const bases = words.sentence?.casePlaces?.bases;
  if (country?.value.type === 'country' && country.to === from + 1 && to === country.to && bases?.size)
    if (!bases.has(tokens.slice(from, to).toLowerCase().replaceAll('ё', 'е'))) return true;
  return endings.some((ending) => first.endsWith(ending));
}

/** "для ООО «Родник»", "заказ ООО «Родник»": behind a preposition or a noun, and no verb, adverb or adjective. */
function isGoverned(tokens: Tokens, words: Compiled, at: number): boolean {
  const acts = words.sentence?.cases?.acts;
  const key = tokens.key(at - 1);
  if (at === 0 || tokens.linesBefore(at) > 0 || !tokens.isWord(at - 1)) return false;
  if (words.prepositions.has(key)) return true;
  if (words.and.has(key) || words.adverbs.has(key) || acts?.pronouns.has(key)) return false;
  if (acts?.verbs.match(tokens, at - 1, at) || words.actives.match(tokens, at - 1, at)) return false;
  if (/(?:ла|ло|ли|ет|ют|ит|ат|ят)(?:с[ья])?$/.test(key)) return false;
  return !/(?:[ыи]й|ая|яя|ое|ее)$/.test(key);
}

/** Whether a name's noun is in another case than that of whom something is done by: "созданный *комитет*". */
export function isNoAgent(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const cases = words.sentence?.cases;
  const noun = /^[«"“„]$/.test(tokens.key(from - 1)) ? from - 2 : headOf(tokens, words, from, to);
  if (!cases || noun === undefined || tokens.allCaps(noun)) return false;
  const key = tokens.key(noun);
  if (!words.nouns.has(key) && !words.heads.has(key) && !words.sentence?.introducers.has(key)) return false;
  return !cases.agents.some((ending) => key.endsWith(ending));
}

/** Whether a name stands in the case of somebody to whom a thing is given: "переданы Министерству". */
export function isRecipient(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const noun = /^[«"“„]$/.test(tokens.key(from - 1)) ? from - 2 : (headOf(tokens, words, from, to) ?? from);
  const endings = words.sentence?.cases?.recipients ?? [];
  return !tokens.allCaps(noun) && endings.some((ending) => tokens.key(noun).endsWith(ending));
}
