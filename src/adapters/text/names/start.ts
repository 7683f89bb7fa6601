import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import { headOf, isDescribedHead, ledNoun } from './heads.js';
import { isOfMembers, skipIntroducer } from './introducingNouns.js';
import { NameReading, type NameStart, type ReadOwner } from './reading.js';
import { isHeadNoun } from './sentenceWords.js';

/**
 * Begins a name at a token, if one can begin there: with a capital, with a known body, or with a noun of organisations that
 * needs no capital. The noun of what it is, before it, is no part of it.
 */
export function startName(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
  readOwner: ReadOwner,
): NameReading | undefined {
  const start = skipIntroducer(tokens, words, at, end);
  if (start === undefined) return undefined;
  const listed = words.bodies.match(tokens, start, end);
  const body = listed && goesOnAsName(tokens, words, start, listed.to, end) ? undefined : listed;
  const ofMembers = isOfMembers(tokens, words, start, end);
  if (!tokens.capital(start) && !body && !ofMembers && !isHeadNoun(tokens, words, start)) {
    if (!isDescribedHead(tokens, words, start)) return undefined;
  }
  // "US$ 83.000"
  if (/^[$€£¥]$/.test(tokens.key(start + 1)) && tokens.glued(start + 1)) return undefined;
  if ((!body && words.notNames.has(tokens.word(start))) || words.months.has(tokens.key(start)))
    return undefined;

  const mention = words.mentions.match(tokens, start, end);
  const country = mention?.value.type === 'country' ? mention : undefined;
  const known = Math.max(body?.to ?? 0, country?.to ?? 0);
  const noun = known > start ? undefined : ofMembers ? start : headOf(tokens, words, start, end);
  const headAt = noun ?? (known > start || listed ? undefined : ledNoun(tokens, words, start, end));
  const introduced = start !== at;
  const begun: NameStart = { start, end, introduced, headAt, body, country: country !== undefined, known };
  return new NameReading(tokens, words, begun, readOwner);
}

/** "Organisation mondiale de la santé *animale*": a longer name than the body that is known. */
function goesOnAsName(tokens: Tokens, words: Compiled, start: number, at: number, end: number): boolean {
  // "Rotary *Club* de Genève": one of theirs, with its town.
  if (at < end && tokens.capital(at) && /^clubs?$/.test(tokens.key(at))) return true;
  return (
    at < end &&
    at - start > 2 &&
    isHeadNoun(tokens, words, start) &&
    tokens.small(at) &&
    words.fields.has(tokens.key(at)) &&
    !words.sentence?.stops.has(tokens.key(at))
  );
}
