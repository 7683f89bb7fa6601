import type { Compiled } from '../compiled.js';
import { sentenceCountryOf } from '../names/country.js';
import type { Range, Tokens } from '../tokens.js';

/** The country that an organisation's name tells: "Canadian …", "US …", "… of Japan". */
export function countryOf(
  tokens: Tokens,
  words: Compiled,
  { from, to }: Range,
): (Range & { readonly code: string }) | undefined {
  if (words.rules.reader) return words.rules.reader.countryOf(tokens, words, { from, to });
  if (words.sentence) return sentenceCountryOf(tokens, words, { from, to });
  const start = words.determiners.has(tokens.key(from)) ? from + 1 : from;
  const first = words.mentions.match(tokens, start, to);
  if (first && (first.value.type === 'country' || first.value.type === 'demonym')) {
    return { from: start, to: first.to, code: first.value.code };
  }
  for (let index = start + 1; index < to; index++) {
    const before = words.determiners.has(tokens.key(index - 1)) ? index - 2 : index - 1;
    if (!words.of.has(tokens.key(before))) continue;
    const last = words.mentions.match(tokens, index, to);
    // "Embassy of Japan in Armenia"
    const posted = last && last.to < to && words.verbs?.sets.adjuncts.has(tokens.key(last.to));
    if (last?.value.type === 'country' && (last.to === to || posted))
      return { from: index, to: last.to, code: last.value.code };
  }
  // "Age UK Leeds"
  const known = words.bodies.match(tokens, start, to);
  const own = known && known.to < to ? words.mentions.whole(tokens, known.to - 1, known.to) : undefined;
  if (known && own?.type === 'country') return { from: known.to - 1, to: known.to, code: own.code };
  // "General Federation of Jordanian Trade Unions"
  for (let index = start + 1; index < to; index++) {
    const mention = words.of.has(tokens.key(index - 1)) ? words.mentions.match(tokens, index, to) : undefined;
    if (mention?.value.type === 'demonym' && mention.to < to)
      return { from: index, to: mention.to, code: mention.value.code };
  }
  // "Global Affairs Canada"
  for (let index = Math.max(start + 1, to - 4); index < to; index++) {
    const last = words.mentions.match(tokens, index, to);
    if (last?.to === to && last.value.type === 'country') return { from: index, to, code: last.value.code };
  }
  return undefined;
}
