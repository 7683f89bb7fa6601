import type { Tokens } from '../tokens.js';
import type { GluedWords } from './words.js';

/** Letters of a word that is long enough to hold a pronoun. */
const least = 6;
/** Tokens around a word in which it may stand without its pronoun. */
const reach = 400;

/**
 * "(The towns) around them", "(a village) that they live in": whether a word ends with a pronoun, and is no name. A word
 * with the article has none; of one that ends like "them", what is left is known, stands in the text, or is a verb.
 */
export function isPronounForm(tokens: Tokens, words: GluedWords, at: number): boolean {
  const key = tokens.key(at);
  const { article } = words.rules.clitics;
  const [, stem, pronoun] = /^(.+?)(هما|ها|هم|هن)$/.exec(key) ?? [];
  if (!stem || key.length < least || key.startsWith(article)) return false;
  if (pronoun !== 'هم' || /^[يت]|ت$/.test(stem) || words.lists.around.has(stem)) return true;
  for (let index = Math.max(0, at - reach); index < at + reach; index++) {
    const other = tokens.key(index);
    if (other === stem || other === `${article}${stem}`) return true;
  }
  return false;
}
