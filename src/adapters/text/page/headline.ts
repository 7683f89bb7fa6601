import type { Compiled } from '../compiled.js';
import { endsLegalForm } from '../names/legalForms.js';
import type { Range, Tokens } from '../tokens.js';
import { readFrontLine } from './frontLines.js';
import { bullets, endsSentence, isAllCaps, type Part } from './layout.js';
import { isMenu, isOrganization, readMenuLine } from './letterhead.js';
import { isHeadline, withoutMarks } from './lines.js';
import { isSiteName } from './siteName.js';

/** How much of the story is looked at for the headline's words, in tokens. */
const storyLength = 400;
/** What the name of a society or a firm ends in, by law. */
const legalForms = /^(?:asbl|vzw|cic|cio|ongd|gmbh|ltd|inc|asd|odv|aps|зао|оао)$/;
/** Letters of a paragraph of one sentence, and of one where no line of the page has as many. */
const paragraph = { usual: 110, short: 70 };
/** Lines above the story that are looked at. */
const mostLines = 60;

/**
 * Which of the lines above the story is its headline, by what headlines are in any language: a line by itself, directly
 * above the story, as long as a short sentence, whose words come again in the story. Letterheads, menus, desks and tags
 * are short, or stand together, or name only who writes. Of two that will do, the first: the second is its subtitle.
 *
 * @param taken the line that was taken so far; it stands unless another is far more like a headline
 * @param isOther whether a line is known to be something else: a date, a menu, a label, a goal
 */
export function headlineAmong(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  taken: Range | undefined,
  isOther: (part: Part) => boolean,
): number | undefined {
  const first = storyStart(tokens, parts);
  if (first < 1) return undefined;
  const from = parts[first]!.from;
  const story = stemsIn(tokens, { from, to: Math.min(tokens.count, from + storyLength) });
  const front = parts.slice(0, first);
  const isItem = (part: Part | undefined) => part !== undefined && bullets.test(tokens.key(part.from));
  const others = front.map(
    (part, at) =>
      isParagraph(tokens, part) ||
      isOther(part) ||
      (isItem(part) && (isItem(front[at - 1]) || isItem(front[at + 1]))),
  );
  // The first line beside menus and labels: only it may name the site.
  const top = others.indexOf(false);
  const isSite =
    top >= 0 &&
    others.indexOf(false, top + 1) > 0 &&
    (isSiteName(tokens, words, parts, top, from) || isNamed(tokens, words, front[top]!));
  const repeated = front.map((part, at) => !others[at] && isRepeated(tokens, part, from));
  const scores = front.map((_, at) =>
    others[at]
      ? -9
      : scoreOf(tokens, words, parts, at, story) -
        (repeated[at] ? 4 : 0) -
        (isSite && at === top ? 9 : isAboveSection(at) ? 3 : 0) +
        (isFramed(at) ? 2 : 0),
  );
  const best = Math.max(...scores);
  const known = parts.findIndex(({ from, to }) => taken && from <= taken.from && taken.from < to);
  const below = belowSection();
  if (below !== undefined && known < below) return below;
  if (best < 2) return isSite && known === top ? nextTitle(top) : undefined;
  // A whole sentence is one only if nothing is more like it.
  const isLess = (at: number) => tokens.key(front[at]!.to - 1) === '.' && scores[at]! < best;
  const chosen = scores.findIndex((score, at) => score >= Math.max(2, best - 2) && !isLess(at));
  if (known < 0 || known >= first || (isSite && known === top)) return chosen;
  // Behind a label ("Press release: …") it is a headline because the text says so.
  if (parts[known]!.from !== taken!.from || scores[known]! > best - 2) return undefined;
  // Without a sign that the line is none, what follows directly is its subtitle.
  const isMark = (part: Part, at: number) =>
    others[known + at]! || !part.block || lengthOf(tokens, part) < 18 || penaltyOf(tokens, words, part) > 0;
  const apart = known > chosen || front.slice(known, chosen).some(isMark);
  return apart || repeated[known] || isNoHeadline(tokens, front[known]!, front[known + 1], story)
    ? chosen
    : undefined;

  /** The first line below the name of a site that is none of another kind. */
  function nextTitle(site: number): number | undefined {
    for (let at = site + 1; at < first; at++)
      if (
        !others[at] &&
        !repeated[at] &&
        tokens.isWord(front[at]!.from) &&
        !(isDesk(front[at]!) && others.indexOf(false, at + 1) > 0) &&
        penaltyOf(tokens, words, front[at]!) === 0
      )
        return at;
    return undefined;
  }

  /** "Rural News", above a title. */
  function isDesk({ from, to }: Part): boolean {
    return to - from < 4 && words.labels.whole(tokens, to - 1, to)?.type === 'section';
  }

  /** "Friends of the Pier", "Together we row", "News": a name and its motto, of which the story says nothing. */
  function belowSection(): number | undefined {
    const section = front.findIndex((part, at) => {
      const line = others[at] && at > 0 ? readFrontLine(tokens, words, part) : undefined;
      return line?.section !== undefined && !line.rest;
    });
    const title = section < 0 ? -1 : others.indexOf(false, section);
    if (title < 0 || !front[title]!.block || repeated[title]) return undefined;
    const above = front.slice(0, section).filter((_, at) => !others[at]);
    const isStrange = (part: Part) =>
      lengthOf(tokens, part) < 36 && ![...stemsIn(tokens, part)].some((stem) => story.has(stem));
    const isTitle = penaltyOf(tokens, words, front[title]!) === 0 && isHeadline(tokens, words, front[title]!);
    return above.length > 0 && above.length < 4 && above.every(isStrange) && isTitle ? title : undefined;
  }

  /** Directly below the kind of text or a menu, and directly above the day, with no line by itself below that. */
  function isFramed(at: number): boolean {
    const [before, next] = [front[at - 1], front[at + 1]];
    if (!before || !next || !others[at - 1] || !others[at + 1] || isMenu(tokens, front[at]!)) return false;
    if (front.some((part, below) => below > at && !others[below] && part.block)) return false;
    const line = readFrontLine(tokens, words, before);
    const led = line?.section !== undefined || readMenuLine(tokens, words, before) !== undefined;
    return led && readFrontLine(tokens, words, next)?.published !== undefined;
  }

  /** "Press release" stands below a letterhead, and above the headline. */
  function isAboveSection(at: number): boolean {
    const next = front[at + 1];
    const line = next && readFrontLine(tokens, words, next);
    return line?.section !== undefined && !line.rest && others.indexOf(false, at + 2) > 0;
  }
}

/**
 * The paragraph with which the story begins: the first, unless lines that are no sentences part it from a longer run of
 * paragraphs. Then it is a notice, or what a site says of itself in its menu.
 */
function storyStart(tokens: Tokens, parts: readonly Part[]): number {
  const start = longRun(tokens, parts, paragraph.usual);
  return start < 0 ? longRun(tokens, parts, paragraph.short) : start;
}

function longRun(tokens: Tokens, parts: readonly Part[], least: number): number {
  const runs: { start: number; count: number; length: number }[] = [];
  let lines = 2;
  parts.slice(0, 2 * mostLines).forEach((part, at) => {
    if (isParagraph(tokens, part, least)) {
      if (lines > 1) runs.push({ start: at, count: 0, length: 0 });
      const run = runs.at(-1)!;
      run.count++;
      run.length += lengthOf(tokens, part);
      lines = 0;
    } else if (!endsSentence(tokens, part) && !isListed(tokens, part)) lines++;
  });
  const [first] = runs;
  if (!first) return -1;
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  return first.count < 3 && longest.count > 1 && longest.start < mostLines ? longest.start : first.start;
}

/** An item, or what leads to items: both belong to a story. */
function isListed(tokens: Tokens, part: Part): boolean {
  return bullets.test(tokens.key(part.from)) || tokens.key(part.to - 1) === ':';
}

/** Whether a line is a letterhead in capitals, or a few words or a whole sentence that do not come again. */
function isNoHeadline(
  tokens: Tokens,
  part: Part,
  next: Part | undefined,
  story: ReadonlySet<string>,
): boolean {
  // "We can end this drought." is a headline; two sentences, or a long one, are what a site says.
  const isSaid =
    tokens.key(part.to - 1) === '.' &&
    (lengthOf(tokens, part) > 60 || (next !== undefined && tokens.key(next.to - 1) === '.'));
  const isApart = isSaid || (lengthOf(tokens, part) < 30 && tokens.key(part.to - 1) !== '.');
  const isStrange = isApart && ![...stemsIn(tokens, part)].some((stem) => story.has(stem));
  const { from, to } = withoutMarks(tokens, part);
  return isStrange || (to - from <= 3 && !tokens.isIdeograph(from)) || isAllCaps(tokens, part);
}

/** A sentence of some length, or more than a headline may have. */
function isParagraph(tokens: Tokens, part: Part, least = paragraph.usual): boolean {
  const length = lengthOf(tokens, part);
  return length > 300 || (length > least && endsSentence(tokens, part));
}

function scoreOf(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  at: number,
  story: ReadonlySet<string>,
): number {
  const part = parts[at]!;
  const next = parts[at + 1];
  const stems = stemsIn(tokens, part);
  const shared = [...stems].filter((stem) => story.has(stem)).length;
  const length = lengthOf(tokens, part);
  const marked = tokens.key(part.from) === '#' || isBold(tokens, part);
  let score = Math.min(4, tokens.isIdeograph(part.from) ? shared / 3 : shared);
  score += marked ? 3 : part.block && next?.block ? 1.5 : -1;
  score += length >= 34 ? 1.5 : length < 18 ? -1.5 : 0;
  if (stems.size < 2) score -= 1;
  if (at === 0) score -= 1;
  if (isAllCaps(tokens, part) && at === 0) score -= 1;
  if (/^[.。]$/.test(tokens.key(part.to - 1))) score -= 2;
  return score - penaltyOf(tokens, words, part);
}

/** "**Headline**" */
function isBold(tokens: Tokens, { from, to }: Range): boolean {
  const isMark = (at: number) => tokens.key(at) === '*' && tokens.key(at + 1) === '*';
  return to - from > 6 && isMark(from) && isMark(to - 2);
}

/** Whether a line of some words stands in the text below once more, word by word: it is somebody's name. */
function isRepeated(tokens: Tokens, part: Part, below: number): boolean {
  const { from, to } = withoutMarks(tokens, part);
  const size = to - from;
  if (size < 3 || size > 24) return false;
  const end = Math.min(tokens.count, below + 2 * storyLength) - size;
  for (let at = below; at < end; at++) {
    let same = 0;
    while (same < size && tokens.key(at + same) === tokens.key(from + same)) same++;
    if (same === size) return true;
  }
  return false;
}

/** "Rivers Trust", "Rivers Trust | Lindi": nothing but who writes. */
function isNamed(tokens: Tokens, words: Compiled, part: Part): boolean {
  const { from, to } = withoutMarks(tokens, part);
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

/** For what no headline is: a menu, the name of an organisation, a tag. */
function penaltyOf(tokens: Tokens, words: Compiled, part: Part): number {
  if (isMenu(tokens, part)) return 5;
  if (hasAddress(tokens, part) || isTags(tokens, part) || isCredited(tokens, part)) return 5;
  if (tokens.small(part.from) || hasLabels(tokens, part) || isOccasion(tokens, words, part)) return 3;
  if (isOfPage(tokens, words, part) || isHashtags(tokens, part)) return 5;
  if (tokens.key(part.from) === '【' && tokens.key(part.to - 1) === '】') return 5;
  const body = words.bodies.match(tokens, part.from, part.to);
  // "IOM, ITC-ILO Partner for …" goes on.
  const named =
    body && (body.to === part.to || (/^[|,–—-]$/.test(tokens.key(body.to)) && part.to - body.to < 7));
  // "ANA | Agencia Nacional de Aguas"
  const spelled = tokens.allCaps(part.from) && /^[|–—-]$/.test(tokens.key(part.from + 1));
  return named ||
    (spelled && isOrganization(tokens, words, { from: part.from + 2, to: part.to })) ||
    words.rules.reader?.isOrganization(tokens, part) ||
    isNamed(tokens, words, part)
    ? 4
    : 0;
}

/** "#Santé #Bénin" */
export function isHashtags(tokens: Tokens, { from, to }: Range): boolean {
  const isTag = (at: number) => tokens.key(at) === '#' && tokens.glued(at + 1);
  for (let index = from; index < to; index++)
    if (!isTag(index) && !(isTag(index - 1) || (tokens.glued(index) && index > from + 1))) return false;
  return isTag(from);
}

/** "Archives - cette page n’est plus mise à jour" */
function isOfPage(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
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
function hasLabels(tokens: Tokens, { from, to }: Range): boolean {
  let colons = 0;
  for (let index = from; index < to; index++) if (tokens.key(index) === ':') colons++;
  return colons > 1;
}

/** "A girl at the well. © Water for All": a picture. */
function isCredited(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (tokens.key(index) === '©') return true;
  return false;
}

/** "Red Crescent | redcrescent.example.org" */
function hasAddress(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from + 1; index < to - 1; index++) {
    const glued = tokens.key(index) === '.' && tokens.glued(index) && tokens.glued(index + 1);
    if (glued && tokens.small(index - 1) && tokens.small(index + 1)) return true;
  }
  return false;
}

function lengthOf(tokens: Tokens, { from, to }: Range): number {
  const { start, end } = tokens.span(from, to);
  // A sign of a script without spaces says as much as two or three letters.
  const unspaced = tokens.isIdeograph(from) || tokens.isIdeograph(from + 1);
  return (end - start) * (unspaced ? 2.5 : 1);
}

/** The beginnings of the longer words, which endings do not change; pairs of signs in a script without spaces. */
export function stemsIn(tokens: Tokens, { from, to }: Range): Set<string> {
  const stems = new Set<string>();
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    if (tokens.isIdeograph(index)) {
      if (index + 1 < to && tokens.isIdeograph(index + 1)) stems.add(key + tokens.key(index + 1));
    } else if (/^\p{N}/u.test(key)) {
      if (key.length > 1) stems.add(key);
    } else if (key.length >= 4 && tokens.isWord(index)) {
      const bare = key.replace(/^(?:وال|بال|ال|لل)/u, '');
      if (bare.length >= 3) stems.add(bare.slice(0, 5));
    }
  }
  return stems;
}
