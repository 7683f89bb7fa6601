import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { dash, isEnd } from './datelineParts.js';

/** Words between the strokes of a wire's name: "/CNW Telbec/". */
const maxWire = 4;
/** Tokens of a paper's name before the brackets with its town. */
const maxPaper = 6;

/** What agencies sign with between strokes, before the dash: "/Newswire/ --", "/CNW Telbec/ -". */
export function slashedWire(tokens: Tokens, stroke: number, end: number): Range | undefined {
  for (let index = stroke + 1; index < Math.min(end, stroke + maxWire + 2); index++) {
    if (tokens.key(index) !== '/')
      if (tokens.isWord(index)) continue;
      else return undefined;
    return index > stroke + 1 && isEnd(tokens, index + 1, end) ? { from: stroke + 1, to: index } : undefined;
  }
  return undefined;
}

/** "northern-post.example": words that full stops join, and nothing else. */
export function webAddress(tokens: Tokens, from: number, to: number): Range | undefined {
  let stops = 0;
  for (let index = from; index < to; index++) {
    if (index > from && !tokens.glued(index)) return undefined;
    if (tokens.key(index) === '.') stops++;
    else if (!tokens.isWord(index) && tokens.number(index) === undefined && tokens.key(index) !== '-')
      return undefined;
  }
  return stops > 0 && tokens.isWord(to - 1) ? { from, to } : undefined;
}

/**
 * Who writes, before where: the short name of an agency, glued to a known town ("APA-Bangui (Centrafrique)"), or a paper's
 * and in brackets the town of its desk ("ALWAHA (Nouakchott) –", "Le Matin du Fleuve (Dakar)").
 */
export function deskBefore(
  tokens: Tokens,
  words: Compiled,
  from: number,
  end: number,
): { readonly agency: Range; readonly place: Range; readonly to: number } | undefined {
  const sign = from + 1;
  if (tokens.allCaps(from) && tokens.word(from).length > 1 && tokens.word(from).length < 7) {
    const glued = dash.test(tokens.key(sign)) && tokens.glued(sign) && tokens.glued(sign + 1);
    const town = glued ? townAt(tokens, words, sign + 1, end) : undefined;
    const whole = words.mentionsAnyCase.match(tokens, from, end);
    if (town && (whole?.to ?? 0) <= from + 1) return { agency: { from, to: sign }, place: town, to: town.to };
  }
  let open = from;
  while (open < Math.min(end, from + maxPaper) && tokens.key(open) !== '(') open++;
  if (tokens.key(open) !== '(' || open === from || !tokens.capital(from)) return undefined;
  const town = townAt(tokens, words, open + 1, end);
  if (!town || tokens.key(town.to) !== ')' || tokens.allCaps(town.from)) return undefined;
  const name = { from, to: open };
  if (!isPaper(tokens, words, name)) return undefined;
  const to = town.to + 1;
  return to === end || isEnd(tokens, to, end) ? { agency: name, place: town, to } : undefined;
}

function townAt(tokens: Tokens, words: Compiled, at: number, end: number): Range | undefined {
  const found = tokens.capital(at) ? words.mentionsAnyCase.match(tokens, at, end) : undefined;
  const type = found?.value.type;
  return found && (type === 'town' || type === 'capital' || type === 'seat')
    ? { from: at, to: found.to }
    : undefined;
}

/** A name in capitals that the page has too, or one of several words with an article or a small word in it; and no place that is known. */
function isPaper(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const known = words.mentionsAnyCase.match(tokens, from, to);
  if (known && known.value.type !== 'none') return false;
  let small = 0;
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    if (!tokens.isWord(index) && !/^['-]$/.test(key)) return false;
    // "Le Centre culturel (Dakar)"
    if (words.heads.has(key) || words.nouns.has(key) || words.sentence?.smallHeads.has(key)) return false;
    if (tokens.small(index)) small++;
  }
  const capitals =
    small === 0 && tokens.allCaps(from) && tokens.allCaps(to - 1) && isOnPage(tokens, { from, to });
  return capitals || (to - from > 2 && words.determiners.has(tokens.key(from)));
}

/** Whether the lines above have a name as well: "KIBERA (Nairobi)" is a quarter. */
function isOnPage(tokens: Tokens, { from, to }: Range): boolean {
  const size = to - from;
  for (let index = 0; index + size <= Math.min(from, 200); index++) {
    let same = 0;
    while (same < size && tokens.key(index + same) === tokens.key(from + same)) same++;
    if (same === size) return true;
  }
  return false;
}

/** "…, *Communiqué de presse*, 15.09.2010": the kind of text between the place and the date, or its dash. */
export function labelBetween(tokens: Tokens, words: Compiled, at: number, end: number): Range | undefined {
  if (!/^[,|–—-]$/.test(tokens.key(at - 1))) return undefined;
  const label = words.labels.match(tokens, at, end);
  if (label?.value.type !== 'section' || label.to >= end || !/^[,|]$/.test(tokens.key(label.to)))
    return undefined;
  return { from: at, to: label.to };
}
