import type { Item } from './lists.js';
import type { BodyKind } from './rules.js';
import type { Range, Tokens } from './tokens.js';
import type { UnspacedWords } from './unspacedWords.js';

/** A name of an organisation, or a country, in a text without spaces. */
export interface UnspacedName extends Range {
  /** The token after it, brackets included. */
  readonly after: number;
  readonly acronym?: Range;
  readonly body?: BodyKind;
  /** A country by itself. */
  readonly country?: string;
}

/** Signs of a name. */
const maxName = 36;
/** Signs of a list. */
const maxList = 120;
/** Words before or after a name in a list. */
const maxSkipped = 3;
const listComma = '、';

/**
 * Reads the name of an organisation at a token, in a script without spaces. It must begin there, and ends at the last
 * of the nouns that names end in, before a sign that is no letter or a word that can't be in a name. Inside it, a
 * comma of lists or "and" stands only between fields of work ("教育、科学与技术部") or with a name's end soon after.
 */
export function readUnspacedName(
  tokens: Tokens,
  words: UnspacedWords,
  at: number,
  sentenceEnd: number,
): UnspacedName | undefined {
  const { names } = words;
  const end = Math.min(sentenceEnd, at + maxName);
  const body = words.bodies.match(tokens, at, end);
  const place = words.places.match(tokens, at, end);
  const country = place?.value.type === 'country' ? place : undefined;
  const to = names.notStarts.match(tokens, at, end) ? undefined : endOfName();
  if (body && body.to >= (to ?? 0) && isEnd(body.to)) return finish(body.to, { body: body.value });
  if (to !== undefined) return finish(to, {});
  if (country && isEnd(country.to)) return finish(country.to, { country: country.value.code ?? '' });
  return undefined;

  function finish(last: number, more: Pick<UnspacedName, 'body' | 'country'>): UnspacedName {
    return { from: at, to: last, ...readBrackets(tokens, last, sentenceEnd), ...more };
  }

  function endOfName(): number | undefined {
    let index = quotedEnd(at) ?? place?.to ?? at;
    let last: number | undefined;
    let start = at;
    while (index < end && (index === at || tokens.glued(index))) {
      const join = tokens.key(index) === listComma || names.and.match(tokens, index, end) !== undefined;
      if (join) {
        if (last === index || !isFields(start, index)) break;
        index++;
        start = index;
        continue;
      }
      if (!tokens.isWord(index)) break;
      const mission = missionEnd(index);
      if (mission !== undefined) return mission;
      const kept = names.notBreakers.match(tokens, index, end);
      const ending = names.endings.match(tokens, index, end);
      if (!kept && !ending && index > at && names.breakers.match(tokens, index, end)) break;
      if (ending && isEnd(ending.to) && !isNoEnding(ending.to) && ending.to - at > 1) last = ending.to;
      index = Math.max(ending && last === ending.to ? ending.to : index + 1, kept?.to ?? 0);
    }
    return last !== undefined && !isGeneric(last) ? last : undefined;
  }

  /** "中国驻津巴布韦大使馆": a body of one country in another. */
  function missionEnd(index: number): number | undefined {
    if (!place || index !== place.to || names.residing.match(tokens, index, end) === undefined)
      return undefined;
    const host = words.places.match(tokens, index + 1, end);
    const ending = host && names.endings.match(tokens, host.to, end);
    return ending && ending.to - host.to > 1 ? ending.to : undefined;
  }

  /** “…”协会. */
  function quotedEnd(index: number): number | undefined {
    if (!/^["“「『]$/.test(tokens.key(index))) return undefined;
    for (let close = index + 2; close < Math.min(end, index + 16); close++) {
      if (/^["”」』]$/.test(tokens.key(close))) return close + 1;
    }
    return undefined;
  }

  function isFields(from: number, stop: number): boolean {
    const home = words.places.match(tokens, from, stop);
    const first = home?.value.type === 'country' && home.to < stop ? home.to : from;
    const national =
      /^[国全]$/.test(tokens.key(first)) && /^[家国]$/.test(tokens.key(first + 1)) ? first + 2 : first;
    for (let index = stop - 1; index > first; index--) {
      // "民勤县林业"和草原局: a place before the field.
      const unit = words.where.endings.match(tokens, index - 1, stop);
      if (unit?.to === index && names.fields.whole(tokens, index, stop)) return true;
    }
    // A country and some signs that are no whole name must go on.
    const begun = first > from && stop - first >= 2 && stop - first <= 6;
    return begun || names.fields.whole(tokens, national, stop) !== undefined;
  }

  /** Whether a name can end before a token. */
  function isEnd(index: number): boolean {
    if (index >= sentenceEnd || !tokens.isWord(index) || !tokens.glued(index)) return true;
    return (
      names.followers.match(tokens, index, sentenceEnd) !== undefined ||
      names.breakers.match(tokens, index, sentenceEnd) !== undefined
    );
  }

  function isNoEnding(stop: number): boolean {
    for (let from = Math.max(at, stop - 5); from < stop; from++) {
      if (names.notEndings.whole(tokens, from, stop)) return true;
    }
    return false;
  }

  function isGeneric(stop: number): boolean {
    if (names.generic.whole(tokens, at, stop)) return true;
    return place !== undefined && stop <= place.to;
  }
}

/** "（UNDP）", "（简称“开发署”）": the token after, and letters that are an acronym. */
function readBrackets(tokens: Tokens, at: number, end: number): Pick<UnspacedName, 'after' | 'acronym'> {
  if (tokens.key(at) !== '(' || at >= end) return { after: at };
  for (let close = at + 2; close < Math.min(end, at + 40); close++) {
    if (tokens.key(close) !== ')') continue;
    const text = tokens.slice(at + 1, close);
    const isAcronym = /^[A-Za-z][A-Za-z&. -]{1,13}$/.test(text) && /[A-Z]/.test(text);
    return { after: close + 1, ...(isAcronym && { acronym: { from: at + 1, to: close } }) };
  }
  return { after: at };
}

/** A list of organisations: its items, and the token after it with what trails it ("的代表"). */
export interface UnspacedList {
  readonly items: readonly Item[];
  /** The token after the last name. */
  readonly to: number;
  /** After "的代表", "等". */
  readonly after: number;
}

/** Reads a list at a token. `commas`: a comma too may part its members. */
export function readUnspacedList(
  tokens: Tokens,
  words: UnspacedWords,
  at: number,
  sentenceEnd: number,
  commas = false,
): UnspacedList {
  const { names } = words;
  const end = Math.min(sentenceEnd, at + maxList);
  const items: Item[] = [];
  let [to, after] = [at, at];
  let index = skip(names.leads, at);
  while (index < end) {
    const name = readUnspacedName(tokens, words, index, end);
    if (!name) break;
    const { from, to: last, acronym, body, country } = name;
    const more = { ...(acronym && { acronym }), ...(body && { body }) };
    items.push({ name: { from, to: last }, organization: country === undefined, fields: false, ...more });
    to = name.after;
    after = skip(names.trails, to);
    let next = skipSum(after);
    after = next;
    if (tokens.key(next) === listComma || (commas && tokens.key(next) === ',')) next++;
    const joined = skip(names.leads, next);
    if (joined === after) break;
    index = joined;
  }
  return { items, to, after };

  /** "日本政府300万美元和…": what each gave. */
  function skipSum(at: number): number {
    if (tokens.number(at) === undefined) return at;
    for (let index = at + 1; index < Math.min(end, at + 8); index++) {
      const currency = words.roles.currencies.match(tokens, index, end);
      if (currency) return currency.to;
    }
    return at;
  }

  function skip(set: typeof names.leads, from: number): number {
    let index = from;
    for (let count = 0; count < maxSkipped; count++) {
      const found = set.match(tokens, index, end);
      if (!found) break;
      index = found.to;
    }
    return index;
  }
}
