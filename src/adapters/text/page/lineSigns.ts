import type { Compiled } from '../compiled.js';
import { readDate } from '../dates.js';
import { endsLegalForm } from '../names/legalForms.js';
import type { Range, Tokens } from '../tokens.js';
import { endsSentence } from './layout.js';
import { isOrganization } from './letterhead.js';
import { withoutMarks } from './lines.js';

/** What the name of a society or a firm ends in, by law. */
const legalForms = /^(?:asbl|vzw|cic|cio|ongd|gmbh|ltd|inc|asd|odv|aps|зао|оао)$/;

/** "Rivers Trust", "Rivers Trust | Lindi": nothing but who writes. */
export function isNamed(tokens: Tokens, words: Compiled, range: Range): boolean {
  const { from, to } = withoutMarks(tokens, range);
  let end = from;
  while (end < to && tokens.key(end) !== '|') end++;
  if (to - end > 4) end = to;
  const legal = legalForms.test(tokens.key(end - 1)) || endsLegalForm(tokens, end - 1);
  return (
    (legal && end - from > 1 && end - from < 12) ||
    isOrganization(tokens, words, { from, to: end }) ||
    words.rules.reader?.isOrganization(tokens, { from, to: end }) === true
  );
}

/** "#Santé #Bénin" */
export function isHashtags(tokens: Tokens, { from, to }: Range): boolean {
  const isTag = (at: number) => tokens.key(at) === '#' && tokens.glued(at + 1);
  for (let index = from; index < to; index++)
    if (!isTag(index) && !(isTag(index - 1) || (tokens.glued(index) && index > from + 1))) return false;
  return isTag(from);
}

/** "Archives - cette page n’est plus mise à jour" */
export function isOfPage(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (words.ownPage.match(tokens, index, to)) return true;
  return false;
}

/** "Dans le cadre du programme X": on what occasion, and no comma behind which something is told. */
export function isOccasion(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (!words.occasions.match(tokens, from, to) || endsSentence(tokens, { from, to })) return false;
  for (let index = from; index < to; index++) if (/^[,:]$/.test(tokens.key(index))) return false;
  return true;
}

/** "Laos Savannakhet water school Laos Savannakhet": begins and ends with the same two words, and has no sign. */
export function isTags(tokens: Tokens, { from, to }: Range): boolean {
  if (to - from < 5) return false;
  for (let index = from; index < to; index++)
    if (!tokens.isWord(index) || tokens.glued(index + 1)) return false;
  return [0, 1].every((step) => tokens.key(from + step) === tokens.key(to - 2 + step));
}

/** "Region: Souss – Scope: local" */
export function isLabelled(tokens: Tokens, { from, to }: Range): boolean {
  let colons = 0;
  for (let index = from; index < to; index++) if (tokens.key(index) === ':') colons++;
  return colons > 1;
}

/** A heading by its marks. */
export function isMarked(tokens: Tokens, range: Range): boolean {
  return levelOf(tokens, range) > 0;
}

/** "# Headline", "## Headline", "**Headline**", but not "#Water". */
export function levelOf(tokens: Tokens, { from, to }: Range): number {
  const isBold = (at: number) => tokens.key(at) === '*' && tokens.key(at + 1) === '*';
  if (to - from > 4 && isBold(from) && isBold(to - 2)) return 7;
  let level = 0;
  while (level < 6 && tokens.key(from + level) === '#') level++;
  return level > 0 && !tokens.glued(from + level) ? level : 0;
}

/** A small word that leads to what follows it: "of", "and", "the". */
export function isLinking(words: Compiled, key: string): boolean {
  return words.prepositions.has(key) || words.of.has(key) || words.and.has(key) || words.determiners.has(key);
}

/** A word that says nothing by itself. */
export function isFunctionWord(words: Compiled, key: string): boolean {
  return isLinking(words, key) || words.functionWords.has(key);
}

/** Whether a sentence ends before the line does: "Women at the well. Photo: IOM". */
export function hasStopInside(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from + 2; index < to - 1; index++)
    if (/^[.。]$/.test(tokens.key(index)) && !tokens.glued(index + 1) && !tokens.small(index + 1))
      return true;
  return false;
}

/** Whether a day with its month and year stands in it. */
export function hasDay(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (readDate(tokens, words, index, to)?.iso) return true;
  return false;
}

/** Whether a sign stands in it that titles have seldom. */
export function hasSign(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (/^[|/>·•@©_【】]$/.test(tokens.key(index))) return true;
  return false;
}

/** "Red Crescent | redcrescent.example.org" */
export function hasAddress(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from + 1; index < to - 1; index++) {
    const glued = tokens.key(index) === '.' && tokens.glued(index) && tokens.glued(index + 1);
    if (glued && tokens.small(index - 1) && tokens.small(index + 1)) return true;
  }
  return false;
}
