import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';

/**
 * The country that a name tells: the first country or adjective of one in it. Where an embassy or a delegation stands
 * is not its country ("Délégation de l’Union européenne *en Tunisie*").
 */
export function sentenceCountryOf(
  tokens: Tokens,
  words: Compiled,
  { from, to }: Range,
): (Range & { readonly code: string }) | undefined {
  for (let index = from; index < to; index++) {
    const mention = words.mentions.match(tokens, index, to);
    // "Кыргызско-Российский университет", "Office franco-allemand": of two.
    const hyphened = tokens.key(index - 1) === '-' && tokens.glued(index) && index > from;
    const joined =
      hyphened &&
      (words.sentence?.cases || (mention?.value.type === 'demonym' && /o$/.test(tokens.key(index - 2))));
    // "Comité de jumelage *avec le Laos*": the others' country.
    const withArticle = words.determiners.has(tokens.key(index - 1)) ? index - 2 : index - 1;
    if (mention && tokens.key(withArticle) === 'avec' && withArticle > from) {
      index = mention.to - 1;
      continue;
    }
    if (!mention || joined) continue;
    const { value } = mention;
    const placed =
      words.prepositions.has(tokens.key(index - 1)) && words.sentence?.posted.has(tokens.key(from));
    if ((value.type === 'country' && !placed) || value.type === 'demonym')
      return { from: index, to: mention.to, code: value.code };
    index = mention.to - 1;
  }
  return undefined;
}
