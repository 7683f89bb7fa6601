import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { isGiversPlace, isOtherStory } from './otherStory.js';
import type { FoundPlace } from './places.js';
import { type FoundMention, settingBefore } from './settings.js';

/**
 * The towns and provinces of a range that the tables know, where the sentence says that it happened there: behind a
 * preposition of place ("in X, Y and Z", "between X and Y"), as an owner ("X’s market"), behind a noun that lies there
 * ("villages of X"), or in the headline. Not in the name of an organisation, and not those of another story.
 */
export function readKnownPlaces(
  tokens: Tokens,
  words: Compiled,
  { from, to }: Range,
  mentions: ReadonlyMap<number, FoundMention>,
  inNames: ReadonlySet<number>,
  title: boolean,
): FoundPlace[] {
  const places: FoundPlace[] = [];
  /** The end of the last name of a list that tells where. */
  let listed = -1;
  for (let index = from; index < to; index++) {
    const found = mentions.get(index);
    const mention = found?.mention;
    if (!found || !(mention?.type === 'town' || mention?.type === 'capital' || mention?.type === 'seat'))
      continue;
    const end = found.to;
    const joined = listed >= 0 && isJoined(listed, index);
    const placed = joined || isPlaced(index, end, mention.type);
    const other =
      inNames.has(index) || isLonger(index, end) || (!title && isGiversPlace(tokens, words, end, to));
    if (placed && !other && !isOtherStory(tokens, words, index, from)) {
      const name = { from: index, to: end };
      const kind = mention.type === 'town' ? mention.kind : 'city';
      const country = { ...name, code: mention.code, rule: 'city-as-place' } as const;
      places.push({ ...name, rule: 'city-as-place', kind, kindFrom: name, country });
      listed = end;
    } else if (placed && joined) listed = end;
    index = end - 1;
  }
  return places;

  function isPlaced(at: number, end: number, type: 'town' | 'capital' | 'seat'): boolean {
    if (settingBefore(tokens, words, at, from) !== undefined) return true;
    if (type === 'seat') return false;
    const before = tokens.key(at - 1);
    // "Seoul gives $3 million": a government by its capital.
    const acts = at === from && type === 'capital' && !/^[:,–—]$/.test(tokens.key(end)) && end < to;
    if (title) return !acts && (at === from || !words.notSetting.has(before) || words.aims.has(before));
    if (before === ',' && isApposed(at - 2, end)) return true;
    const owns =
      tokens.key(end) === "'" && words.possessive.has(tokens.key(end + 1)) && tokens.small(end + 2);
    if (owns && !words.notSetting.has(before)) return true;
    if (words.of.has(before)) return isPeopled(at - 2) && !isLeft(at - 3);
    return words.betweens.has(before);
  }

  /** "in Pike County, *Kentucky*,": behind a comma and a place that a preposition leads to. */
  function isApposed(last: number, end: number): boolean {
    if (!/^[,.;:)]$/.test(tokens.key(end)) && end < to) return false;
    let index = last;
    while (index > last - 5 && index >= from && tokens.capital(index)) index--;
    return index < last && settingBefore(tokens, words, index + 1, from) !== undefined;
  }

  /** "leaving the port of X" */
  function isLeft(at: number): boolean {
    const before = words.determiners.has(tokens.key(at)) ? at - 1 : at;
    return words.elsewhere.has(tokens.key(before));
  }

  /** "villages of X", "the people of X". */
  function isPeopled(at: number): boolean {
    return (
      at >= from &&
      (words.placeNouns.has(tokens.key(at)) || words.kinds.match(tokens, at, at + 1) !== undefined)
    );
  }

  /** Another capital beside it: a longer name, of a person or a thing. */
  function isLonger(at: number, end: number): boolean {
    const next = end < to && tokens.capital(end) && tokens.linesBefore(end) === 0 && !tokens.glued(end);
    const kind = words.kinds.match(tokens, end, to) !== undefined;
    const hyphen = tokens.key(end) === '-' && tokens.glued(end) && tokens.glued(end + 1) && end + 1 < to;
    const led =
      at > from &&
      tokens.capital(at - 1) &&
      at - 1 > from &&
      !words.between.has(tokens.key(at - 1)) &&
      !words.kinds.match(tokens, at - 1, at);
    if (title) return hyphen;
    return (next && !kind && !tokens.allCaps(at)) || hyphen || led;
  }

  function isJoined(last: number, at: number): boolean {
    if (at - last > 4 || at <= last) return false;
    let signs = 0;
    for (let index = last; index < at; index++) {
      const key = tokens.key(index);
      if (key === ',' || words.and.has(key)) signs++;
      else if (
        !words.determiners.has(key) &&
        !words.between.has(key) &&
        !words.kinds.match(tokens, index, index + 1)
      )
        return false;
    }
    return signs > 0;
  }
}
