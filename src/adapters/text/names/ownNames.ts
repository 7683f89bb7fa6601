import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import { isAdjective } from './sentenceWords.js';

/**
 * The token behind a small word that belongs to a name of plain words which "l’association" or "l’ONG" leads to:
 * "Mains *partagées*", "Rivage *commun*". A plural agrees with the first word, and no verb ends like it; what agrees in
 * the singular could be the beginning of something else, unless the name ends with it.
 */
export function ownAdjective(
  tokens: Tokens,
  words: Compiled,
  start: number,
  at: number,
  end: number,
): number | undefined {
  const { sentence } = words;
  if (!sentence?.purposes.size || at !== start + 1 || at >= end || !tokens.small(at)) return undefined;
  const [noun, key] = [tokens.key(start), tokens.key(at)];
  if (tokens.allCaps(start) || sentence.stops.has(key) || words.functionWords.has(key)) return undefined;
  const next = tokens.key(at + 1);
  const ends = at + 1 >= end || /^[.,;:!?()]$/.test(next) || words.and.has(next);
  const place = words.of.has(next) && tokens.capital(at + 2);
  if (/[^s]s$/.test(noun)) {
    const agrees = isAdjective(tokens, words, at) || /(?:ées?|és|ies|is|us|ues|ertes?|erts)$/.test(key);
    if (/[sx]$/.test(key)) return agrees ? at + 1 : undefined;
    return key === 'debout' && (ends || place) ? at + 1 : undefined;
  }
  const participle = /(?:ée?|ie?|ue?|t|te|s)$/.test(key);
  return ends && !participle && isAdjective(tokens, words, at) ? at + 1 : undefined;
}
