import { type Compiled, squeeze } from '../compiled.js';
import { skipArticles } from '../names/sentenceWords.js';
import type { Range, Tokens } from '../tokens.js';

/** The goals whose titles stand behind their long name: "objectifs mondiaux « faim zéro » et « éducation de qualité »". */
export function readTitles(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): readonly (Range & { readonly goal: number })[] {
  const found: (Range & { readonly goal: number })[] = [];
  let index = skipToTitle(tokens, words, at, end);
  while (index < end) {
    const title = titleAfter(tokens, words, index, end);
    if (!title) break;
    found.push({ goal: title.goal, from: index, to: title.to });
    let next = title.to;
    while (
      next < end &&
      next < title.to + 4 &&
      (/^[»”",)]$/.test(tokens.key(next)) || words.and.has(tokens.key(next)))
    )
      next++;
    if (next === title.to) break;
    index = skipToTitle(tokens, words, next, end);
  }
  return found;
}

/** Past "relatif à l’", "sur". */
function skipToTitle(tokens: Tokens, words: Compiled, at: number, end: number): number {
  const lead = words.goalTitleLeads.match(tokens, at, end);
  return lead ? skipArticles(tokens, words, lead.to, end) : at;
}

/**
 * The goal whose title in quotes is called a goal behind it: "« Faim zéro », l’objectif mondial auquel …". `isHead`: whether
 * a token begins what goals are called.
 */
export function calledTitle(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
  isHead: (index: number) => boolean,
): { goal: number; to: number } | undefined {
  if (!words.sentence || !/^[«“„"]$/.test(tokens.key(at))) return undefined;
  const title = titleAfter(tokens, words, at, end);
  if (!title || !/^[»”"]$/.test(tokens.key(title.to)) || tokens.key(title.to + 1) !== ',') return undefined;
  for (let index = title.to + 2; index < Math.min(end, title.to + 7); index++) {
    if (isHead(index)) return title;
    if (!tokens.small(index) && tokens.isWord(index)) return undefined;
  }
  return undefined;
}

/** The goal whose title follows, after a colon, dash, bracket or a small word, and the token after the title. */
export function titleAfter(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): { goal: number; to: number } | undefined {
  let index = at;
  while (index < end && index < at + 3 && /^[-–—―:.(|,"“«]$/.test(tokens.key(index))) index++;
  if (words.functionWords.has(tokens.key(index))) index++;
  const text = squeeze(tokens.slice(index, Math.min(end, index + 60)));
  for (const [title, goal] of words.goalTitles) {
    if (!text.startsWith(title)) continue;
    const to = endOf(tokens, index, end, title.length);
    if (to !== undefined) return { goal, to };
  }
  return undefined;
}

/** The token after the one with which a title of this length is complete; none if it ends inside a word. */
function endOf(tokens: Tokens, at: number, end: number, length: number): number | undefined {
  let rest = length;
  for (let index = at; index < end; index++) {
    const word = tokens.word(index);
    const size = squeeze(word).length;
    if (size > rest) return /^\p{Lu}/u.test(word.slice(rest)) ? index : undefined;
    rest -= size;
    if (rest === 0) return index + 1;
  }
  return undefined;
}
