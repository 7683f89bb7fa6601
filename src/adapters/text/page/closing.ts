import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { hasContactData, startsContact } from './contact.js';
import { endsSentence, type Part } from './layout.js';

/** Tokens of a sentence that goes on with a story. */
const minParagraph = 14;

const sign = /^[^\p{L}\p{N}]$/u;

/** The part with which a story is over, `from` on: a mark of its end, links to other stories, a note on somebody. */
export function endOfStory(tokens: Tokens, words: Compiled, parts: readonly Part[], from: number): number {
  const at = parts.findIndex(
    (part, index) =>
      index >= from &&
      (isEndMark(tokens, words, part) ||
        (index > from + 1 &&
          parts.length - index < 6 &&
          isSelfDescription(tokens, words, part) &&
          isOver(index)) ||
        (parts.length - index < 5 && isRule(tokens, part)) ||
        (index > from + 1 && index === parts.length - 1 && isInItalics(tokens, part)) ||
        (isRelated(tokens, words, part) && (index > from + 1 || isTold(index))) ||
        (index > from && isBoilerplate(tokens, words, part))),
  );
  return at < 0 ? parts.length : at;

  /** Whether a sentence stands before a part: "Share this page", directly below the headline, ends nothing. */
  function isTold(index: number): boolean {
    return parts.slice(from, index).some((part) => endsSentence(tokens, part));
  }

  /** Two paragraphs or more behind "The agency is …", in one of which somebody speaks, go on with the story. */
  function isOver(index: number): boolean {
    const told = parts
      .slice(index + 1)
      .filter(
        (part) =>
          endsSentence(tokens, part) &&
          part.to - part.from > minParagraph &&
          !hasContactData(tokens, words, part) &&
          !startsContact(tokens, words, part) &&
          !isSelfDescription(tokens, words, part),
      );
    return told.length < 2 || !told.some(speaks);
  }

  function speaks(part: Part): boolean {
    for (let at = part.from; at < part.to; at++) if (/^[«“”„"「]$/.test(tokens.key(at))) return true;
    return false;
  }
}

/** "###", "– ENDS –", "-30-", and "--", which in mail separates the signature: on a line by itself. */
export function isEndMark(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const { first, last } = withoutSigns(tokens, { from, to });
  if (first === last) {
    const key = tokens.key(from);
    for (let index = from; index < to; index++) if (tokens.key(index) !== key) return false;
    return (key === '-' && to - from === 2) || (key === '#' && to - from > 2);
  }
  return words.ends.whole(tokens, first, last) !== undefined;
}

/** "*X works in more than fifty countries.*": below a story, what its writers say of themselves. */
function isInItalics(tokens: Tokens, { from, to }: Range): boolean {
  const sign = tokens.key(from);
  if (!/^[*_]$/.test(sign) || tokens.key(from + 1) === sign || tokens.key(to - 1) !== sign) return false;
  for (let index = from + 1; index < to - 1; index++) if (tokens.key(index) === sign) return false;
  return to - from > 6;
}

/** A paragraph and the mark of the end behind its last sentence: "… in Lindi. <END>". */
export function partsAtEnd(tokens: Tokens, words: Compiled, part: Part): Part[] {
  const { from, to, block } = part;
  let open = to - 2;
  if (!/^[>)\]]$/.test(tokens.key(to - 1))) return [part];
  while (open > to - 6 && open > from && !/^[<([]$/.test(tokens.key(open))) open--;
  const mark = { from: open, to, block: false };
  const isMark = open > from && /^[<([]$/.test(tokens.key(open)) && isEndMark(tokens, words, mark);
  return isMark ? [{ from, to: open, block }, mark] : [part];
}

/** A line of dashes or asterisks. */
export function isRule(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (!/^[-–—_*]$/.test(tokens.key(index))) return false;
  return to - from > 2;
}

/** "Haven Street Pantry is a registered charity run entirely by volunteers." */
export function isSelfDescription(tokens: Tokens, words: Compiled, range: Range): boolean {
  const { first, last } = withoutSigns(tokens, range);
  const start = first + Number(words.determiners.has(tokens.key(first)));
  // "C’est la Fondation X qui …": a pronoun names nobody.
  const isPronoun = tokens.key(start).length === 1 && tokens.key(start + 1) === "'";
  if (!tokens.capital(start) || isPronoun) return false;
  const body = words.bodies.match(tokens, start, last);
  for (let index = body?.to ?? start + 1; index < Math.min(last, start + 14); index++) {
    const copula = words.selfCopulas.match(tokens, index, last);
    if (copula) {
      for (let at = copula.to; at < Math.min(last, copula.to + 12); at++)
        if (words.selfNouns.has(tokens.key(at))) return true;
      return false;
    }
    // "La Fundación X trabaja desde 1998 en …", "… nació en 2009 y agrupa …"
    const since = words.selfVerbs.match(tokens, index, last);
    if (since && index > start + 1 && /^(?:19|20)\d\d$/.test(tokens.key(skipIn(since.to)))) return true;
    const inName = tokens.capital(index) || !tokens.isWord(index) || words.of.has(tokens.key(index));
    if (!inName && !words.and.has(tokens.key(index)) && !words.afterNoun.has(tokens.key(index))) return false;
  }
  return false;

  function skipIn(at: number): number {
    return words.prepositions.has(tokens.key(at)) ? at + 1 : at;
  }
}

/** "Read next" above links to other stories. */
export function isRelated(tokens: Tokens, words: Compiled, range: Range): boolean {
  const { first, last } = withoutSigns(tokens, range);
  const isWhole = words.related.whole(tokens, first, last) ?? words.siteRelated.whole(tokens, first, last);
  return first < last && isWhole !== undefined;
}

/** "Also read: Solar panels for Ungheni": a link inside the story. */
export function isLink(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const related = words.related.match(tokens, from, to);
  if (!related || to - from > 40) return false;
  // "More in Community: …"
  return [0, 1, 2].some((offset) => tokens.key(related.to + offset) === ':');
}

/** "About X: …", "About X" on a line: what stands from there on is no part of what happened. */
export function isBoilerplate(tokens: Tokens, words: Compiled, range: Range): boolean {
  const { first: from } = withoutSigns(tokens, range);
  const { to } = range;
  const start = words.boilerplate.match(tokens, from, to);
  if (!start) return false;
  // Without spaces each sign is a token.
  const most = tokens.isIdeograph(from) ? 30 : 12;
  // Of a subject, and no heading such as "О чём говорили": a name follows such a small word.
  if (tokens.capital(from) && tokens.key(from).length <= 2 && !tokens.capital(start.to)) return false;
  let index = start.to;
  while (index < Math.min(to, from + most) && !/^[:.]$/.test(tokens.key(index))) index++;
  // "About UNICEF. UNICEF works …"
  if (tokens.key(index) === '.' && index < to - 1) {
    const isInName = (key: string) =>
      words.of.has(key) || words.functionWords.has(key) || words.determiners.has(key);
    for (let at = start.to; at < index; at++) if (tokens.small(at) && !isInName(tokens.key(at))) return false;
    return true;
  }
  return (index === to && !/^[.!?。！？]$/.test(tokens.key(to - 1))) || tokens.key(index) === ':';
}

/**
 * What stands below a story and tells of it all the same: notes to editors, a note on the project, and lines such as
 * "Donor: …"; nothing that an organisation says of itself.
 */
export function notesBelow(tokens: Tokens, words: Compiled, parts: readonly Part[]): Part[] {
  const notes: Part[] = [];
  let open = false;
  for (const part of parts) {
    if (startsContact(tokens, words, part) || hasContactData(tokens, words, part)) open = false;
    else if (isBoilerplate(tokens, words, part)) {
      open = isOfStory(tokens, words, part);
      if (open && endsSentence(tokens, part)) notes.push(part);
    } else if (open || isLabel(tokens, words, part)) notes.push(part);
  }
  return notes;
}

/** "Notes to editors", "About the project". */
function isOfStory(tokens: Tokens, words: Compiled, range: Range): boolean {
  const { first, last } = withoutSigns(tokens, range);
  const start = words.editorNotes.match(tokens, first, last);
  if (start) return start.to === last || tokens.key(start.to) === ':';
  for (let index = first; index < Math.min(last, first + 12) && tokens.key(index) !== ':'; index++)
    if (words.projectNouns.has(tokens.key(index)) || words.projectNaming.has(tokens.key(index))) return true;
  return false;
}

/** "Donor: the Government of Japan". */
export function isLabel(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const trigger = words.triggers.match(tokens, from, to);
  return trigger !== undefined && tokens.key(trigger.to) === ':' && trigger.value.some(({ label }) => label);
}

function withoutSigns(tokens: Tokens, { from, to }: Range): { first: number; last: number } {
  let [first, last] = [from, to];
  while (first < last && sign.test(tokens.key(first))) first++;
  while (last > first && sign.test(tokens.key(last - 1))) last--;
  return { first, last };
}
