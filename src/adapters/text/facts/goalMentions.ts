import type { Item } from './goalWords.js';

/** A goal or target in a mention. */
export interface Entry {
  readonly goal: number;
  readonly suffix?: string | undefined;
  /** The tag of the word before it: `S` SDG, `W` goal, `A` target; empty for a number with only its title. */
  readonly head: string;
  readonly start: number;
  readonly end: number;
  readonly titled: boolean;
  /** The goal whose title is next to this number, if it is another. */
  readonly contradicts?: number;
}

/** Items that name goals together: "SDGs 4, 5 (Gender equality) and 8, in particular target 8.7". */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Its own tags, and up to {@link maxAround} before and after it. */
  readonly tags: string;
  readonly before: string;
  readonly after: string;
  readonly entries: readonly Entry[];
}

/** Tags kept on either side of a mention. */
const maxAround = 40;

// The grammar, in tags (see `kindTags`). Repetitions are bounded and never backtrack, so matching is linear.
const gap = '[gRmJd:(q)#]{0,8}'; // between a word for goals and a number: " (no. "
const list = '[gmq)]{0,4}[JRd][gRmJd(q#]{0,8}'; // between two numbers: ") and, in particular, "
const title = '(?:[gRmJd:(q.i]{0,5}T)'; // after a number: ": “Zero hunger"
const counted = '(?!U(?!X))'; // not "5 million", but "8.7 by the year 2030"
const listed = `${counted}(?![wnt])`; // in a list, "5 schools" is excluded too
const number = `[NCOc]${listed}${title}?`;
const first = `(?:[NC]${counted}|[Oc]${listed})${title}?`;
const label = '[^NCOcSWA.:]{1,8}:'; // "SDGs that the project serves: "
const headed = `(?:[SWA](?:${gap}${first}|[gR]{0,2}[md:(qi][gmq(i]{0,3}T)|[SA]${label}${gap}(?:${number}|T)|[SWA])`;
const brackets = `\\([^()]{1,40}\\)(?=${list}[NCOSWAT])`; // "6 (drinking water) and 13"
const more = `(?:${list}(?:${number}|T)|${gap}(?:C${listed}|N${title}|${headed})|${brackets}){0,60}`;
const ordinals = 'O(?:[Jg]{1,3}O){0,17}[gU]{0,2}[SWA](?!X)'; // "sixth and tenth Goals"
const titled = `(?=N)(?:(?<=^[mqJRd#(]{0,9})|(?<=g)(?=N[:(]))N${title}`; // "10 – Reduced inequalities"
const anywhere = new RegExp(`(?:${ordinals}|${headed}|${titled})${more}`, 'g');
const afterLead = new RegExp(`(?<=^[mqJRd#]{0,9})(?:${headed}|[NCO]${counted}${title}?|T)${more}`, 'g');

/** The mentions in a block. `isLed`: the line before introduces goals. */
export function mentionsIn(items: readonly Item[], tags: string, isLed: boolean): Mention[] {
  const mentions: Mention[] = [];
  for (let [at, pattern] = [0, isLed ? afterLead : anywhere]; ; pattern = anywhere) {
    pattern.lastIndex = at;
    const match = pattern.exec(tags);
    if (!match && pattern === anywhere) return mentions;
    if (!match) continue;
    const stop = match.index + match[0].length;
    const { to, entries } = readMention(items, tags, match.index, stop, pattern === afterLead ? 'S' : '');
    at = entries.length ? to : stop;
    if (!entries.length) continue;
    const before = tags.slice(Math.max(0, match.index - maxAround), match.index);
    const after = tags.slice(to, to + maxAround);
    mentions.push({ from: match.index, to, tags: tags.slice(match.index, to), before, after, entries });
  }
}

/** Reads the entries of a match, and the end of the last item that belongs to them. */
function readMention(items: readonly Item[], tags: string, from: number, stop: number, lead: string) {
  const entries: Entry[] = [];
  let [to, entryAt, head, headAt, outerHead] = [from, -1, lead, -1, ''];
  for (let at = from; at < stop; at++) {
    const { tag, value, suffix, dashed } = items[at]!;
    if (tag === '(') outerHead = head;
    if (tag === ')') [head, outerHead] = [outerHead || head, ''];
    if (/[SWA]/.test(tag)) {
      // Ordinals come before their noun.
      if (!head) for (const [index, entry] of entries.entries()) entries[index] = { ...entry, head: tag };
      [head, headAt] = [tag, at];
      if (tag === 'S' && entries.length) to = at + 1;
    } else if (tag === 'T') {
      if (entries.length && entryAt < headAt) entitle(at);
      else if (head === 'S') add(at, value);
    } else if (/[NCOc]/.test(tag)) {
      if (dashed && head === 'W') addSpan(at, value, Number(suffix));
      else if (isSpanEnd(at)) addSpan(at, entries.at(-1)!.goal + 1, value);
      else add(at, value, suffix);
      const titleAt = suffix ? -1 : tags.slice(at + 1, at + 7).search(/(?<=^[gRmJd:(q.i]*)T/);
      if (titleAt >= 0) at = entitle(at + 1 + titleAt);
    }
  }
  return { to, entries: entries.filter((entry) => entry.head !== 'A' || entry.suffix) };

  function add(at: number, goal: number, suffix?: string): void {
    const { start } = items[!suffix && headAt > entryAt && at - headAt <= 2 ? headAt : at]!;
    entries.push({ goal, suffix, head, start, end: items[at]!.end, titled: tags[at] === 'T' });
    [entryAt, to] = [at, at + 1];
  }

  function isSpanEnd(at: number): boolean {
    const { goal = 17, suffix } = entries.at(-1) ?? {};
    const isAfter = tags[at - 1] === 'R' && entryAt === at - 2;
    return isAfter && tags[at] === 'N' && !suffix && goal < items[at]!.value && items[at]!.value <= 17;
  }

  function addSpan(at: number, first: number, last: number): void {
    for (let goal = first; goal <= last; goal++) add(at, goal);
  }

  /** Compares the last goal with the title after it. Returns the last item that belongs to the goal. */
  function entitle(at: number): number {
    const entry = entries.pop()!;
    const { value, end } = items[at]!;
    const isOwn = value === entry.goal;
    // "SDG 5, quality education": the next entry of a list.
    const isNext = !isOwn && tags.slice(entryAt, at).includes('J');
    if (isOwn) entries.push({ ...entry, titled: true, end });
    else entries.push(isNext ? entry : { ...entry, contradicts: value });
    if (!isNext) [entryAt, to] = [at, at + 1];
    return entryAt;
  }
}
