import { type Item, readList } from '../names/lists.js';
import { isHeadNoun, skipArticles, startsName } from '../names/sentenceWords.js';
import type { RoleSentence } from '../roles/sentence.js';
import type { CompiledClauses } from './rules.js';

/** Tokens that are looked at before a verb for its subject, and behind it. */
const maxBefore = 50;
const maxManner = 9;
const maxAdjuncts = 12;

/** "… al 50 % por A y al 20 % por B": those behind "by", past words of how and how much. */
export function readAgents(
  sentence: RoleSentence,
  clauses: CompiledClauses,
  at: number,
): { items: readonly Item[]; to: number } | undefined {
  const { tokens, words, to } = sentence;
  const items: Item[] = [];
  let end = at;
  for (let start: number | undefined = at; start !== undefined; ) {
    let manner = skipManner(sentence, clauses, start);
    // "financiados, a partes iguales, por"
    if (tokens.key(manner) === ',' && start === at) {
      manner = skipManner(sentence, clauses, manner + 1);
      if (tokens.key(manner) === ',') manner++;
    }
    const by = clauses.by.match(tokens, manner, to);
    if (!by) break;
    const list = readList(tokens, words, by.to, to);
    if (!list.items.length) break;
    items.push(...list.items);
    end = list.to;
    const comma = tokens.key(end) === ',' || tokens.key(end) === ';' ? end + 1 : end;
    const next = words.and.has(tokens.key(comma)) ? comma + 1 : comma;
    start = next > end && next < to ? next : undefined;
  }
  return { items, to: end };
}

/** Past "al 50 %", "principalmente", "de forma conjunta". */
export function skipManner(
  { tokens, words, to }: RoleSentence,
  clauses: CompiledClauses,
  at: number,
): number {
  let index = at;
  for (; index < Math.min(to, at + maxManner); index++) {
    const key = tokens.key(index);
    const isNumber = tokens.number(index) !== undefined || key === '%';
    const inNumber = /^[.,]$/.test(key) && tokens.number(index - 1) !== undefined && tokens.glued(index + 1);
    const ended = key.length > 6 && clauses.mannerEndings.some((ending) => key.endsWith(ending));
    if (clauses.by.match(tokens, index, to) || tokens.capital(index)) break;
    if (
      !isNumber &&
      !inNumber &&
      !ended &&
      !clauses.manner.has(key) &&
      !words.currencies.match(tokens, index, to)
    )
      break;
  }
  return index;
}

/**
 * Past what may stand between a verb and its subject behind it, up to an article or a name that no small word leads to:
 * "que donó *a la comunidad* la Fundación A", "lo cedió *en comodato* A", "que aporta *cada año* A".
 */
function skipAdjuncts(sentence: RoleSentence, clauses: CompiledClauses, at: number): number {
  const { tokens, words, to } = sentence;
  for (let index = skipManner(sentence, clauses, at); index < Math.min(to, at + maxAdjuncts); index++) {
    const named = skipArticles(tokens, words, index, to);
    if (startsName(tokens, words, named, to) || words.people.has(tokens.key(named))) return index;
    const key = tokens.key(index);
    // "lo aporta, sin costo, la Cámara de A"
    const aside = key === ',' && index < at + 2 ? endOfAside(index + 1) : undefined;
    if (aside !== undefined) {
      index = aside;
      continue;
    }
    if (!tokens.isWord(index) || clauses.relatives.has(key) || clauses.verbs.match(tokens, index, to)) break;
    if (!words.functionWords.has(key)) continue;
    // What a small word leads to is another's: "al Hospital B", "de la Fundación C".
    const owned = skipArticles(tokens, words, index + 1, to);
    if (tokens.capital(owned) || startsName(tokens, words, owned, to)) {
      const { items, to: end } = readList(tokens, words, index + 1, to);
      if (!items.length) break;
      index = end - 1;
    } else index = owned - 1;
  }
  return skipManner(sentence, clauses, at);

  function endOfAside(start: number): number | undefined {
    for (let index = start; index < Math.min(to, start + 6); index++) {
      if (tokens.key(index) === ',') return index;
      if (!tokens.small(index) || clauses.relatives.has(tokens.key(index))) return undefined;
    }
    return undefined;
  }
}

/** The list at a token, or those whose people are named there: "voluntarios de A y técnicos de B". */
export function readActors(
  { tokens, words, to }: RoleSentence,
  at: number,
): { items: readonly Item[]; to: number } {
  const items: Item[] = [];
  let end = at;
  for (let start = at; start < to; ) {
    const isPeople = words.people.has(tokens.key(start)) && words.peopleLinks.has(tokens.key(start + 1));
    const list = readList(tokens, words, isPeople ? start + 2 : start, to);
    if (!list.items.length) break;
    items.push(...list.items);
    end = list.to;
    const next = tokens.key(end) === ',' ? end + 1 : end;
    start = words.and.has(tokens.key(next)) ? next + 1 : next;
    if (start === end || !words.people.has(tokens.key(start))) break;
  }
  return { items, to: end };
}

/** The subject behind its verb: "lo gestionan A y B", "que financia A", "los pagó A". */
export function readBehind(sentence: RoleSentence, clauses: CompiledClauses, index: number, end: number) {
  const { tokens, words, from, to } = sentence;
  if (index <= from) return undefined;
  // "que nos mandó A"
  const at = clauses.givenTo.has(tokens.key(index - 1)) && index - 1 > from ? index - 1 : index;
  const before = tokens.key(at - 1);
  const relative = clauses.relatives.has(before);
  if (!clauses.objects.has(before) && !relative) return undefined;
  // "Presenciaron la entrega A y B": a noun with its article.
  if (!relative && clauses.verbalNouns.has(tokens.key(index))) return undefined;
  // "la Fundación A, que financia …": the subject is the noun before.
  if (relative && (tokens.capital(at - 2) || /^[,)]$/.test(tokens.key(at - 2)))) {
    const last = tokens.key(at - 2) === ',' ? at - 3 : at - 2;
    const named = tokens.capital(last) || tokens.key(last) === ')';
    if (named && !isOfProject(last)) return undefined;
  }
  const start = skipAdjuncts(sentence, clauses, end);
  const named = skipArticles(tokens, words, start, to);
  if (!startsName(tokens, words, named, to) && !words.people.has(tokens.key(named))) return undefined;
  const list = readActors(sentence, named);
  return list.items.length ? list : undefined;

  /** "el proyecto Volver a Empezar, que ejecutan A y B": the project does nothing itself. */
  function isOfProject(last: number): boolean {
    for (let near = last; near > Math.max(from, last - 10) && !/^[,.;:]$/.test(tokens.key(near)); near--)
      if (words.projectNaming.has(tokens.key(near))) return true;
    return false;
  }
}

/**
 * The subject before its verb: the longest list that begins a sentence or a clause in it and ends at the verb, past an
 * apposition in commas.
 */
export function readBefore(sentence: RoleSentence, clauses: CompiledClauses, index: number): readonly Item[] {
  const { tokens, words, from, to } = sentence;
  let end = index;
  while (end > from && (clauses.manner.has(tokens.key(end - 1)) || endsAsManner(end - 1))) end--;
  // "A, B *y 640 empresas* ejecutan"
  const crowd =
    tokens.small(end - 1) && tokens.number(end - 2) !== undefined && words.and.has(tokens.key(end - 3));
  if (crowd) end -= 3;
  let comma: number | undefined;
  if (tokens.key(end - 1) === ',') {
    for (let near = end - 2; near > Math.max(from, end - 18) && comma === undefined; near--)
      if (tokens.key(near) === ',') comma = near;
    if (comma === undefined) return [];
  }
  // "A, que financia": the clause's noun.
  const relative = clauses.relatives.has(tokens.key(end - 1));
  if (relative) end -= tokens.key(end - 2) === ',' ? 2 : 1;
  const stop = comma ?? end;
  if (!tokens.isWord(stop - 1) && !/^[)"”»*]$/.test(tokens.key(stop - 1))) return [];
  let tries = 0;
  for (let start = Math.max(from, index - maxBefore); start < stop && tries < 6; start++) {
    if (!opensClause(start)) continue;
    const first = skipArticles(tokens, words, start, to);
    if (first >= stop || !(tokens.capital(first) || startsName(tokens, words, first, to))) continue;
    tries++;
    const list = readList(tokens, words, start, stop);
    const led = words.determiners.has(tokens.key(first - 1));
    if (
      list.to === stop &&
      (list.items.some(({ organization }) => organization) || (led && list.items.length))
    ) {
      // "UNICEF y Agua Tuya, una fundación boliviana, hicieron …"
      const said = comma !== undefined && isNounOfBody(comma + 2);
      if (comma !== undefined && list.items.length > 1 && !said) continue;
      const items = said
        ? list.items.map((item, at) =>
            at === list.items.length - 1 ? { ...item, organization: true } : item,
          )
        : list.items;
      return relative ? items.slice(-1) : items;
    }
  }
  // "Ambas instituciones, A y B, firmaron"
  const apposed = comma === undefined ? undefined : readList(tokens, words, comma + 1, end - 1);
  const several = apposed && apposed.to === end - 1 && apposed.items.length > 1 && tokens.small(comma! - 1);
  return several ? apposed.items : [];

  function isNounOfBody(at: number): boolean {
    const key = tokens.key(at);
    return words.sentence?.introducers.has(key) === true || words.nouns.has(key) || words.heads.has(key);
  }

  function opensClause(start: number): boolean {
    const before = tokens.key(start - 1);
    if (start === from) return true;
    if (
      relative &&
      (words.of.has(before) || isHeadNoun(tokens, words, skipArticles(tokens, words, start, to)))
    )
      return !isInName(start);
    return (
      /^[,;:.…"“«—–]$/.test(before) ||
      words.and.has(before) ||
      (!relative && (clauses.relatives.has(before) || isBehindTime(start)))
    );
  }

  /** "*Ayer* la Fundación …", "*El 5 de mayo* la Embajada …": nothing but a time since the sentence began. */
  function isBehindTime(start: number): boolean {
    let timed = false;
    for (let near = start - 1; near >= from; near--) {
      const key = tokens.key(near);
      const month = words.months.has(key) || tokens.number(near) !== undefined;
      if (start - near > 7) return false;
      if (clauses.times.has(key) || month) timed = true;
      else if (words.of.has(key) ? !words.months.has(tokens.key(near + 1)) : !words.determiners.has(key))
        return false;
    }
    return timed && (words.determiners.has(tokens.key(start)) || tokens.capital(start));
  }

  /** "la Fundación Artesanías *de Chile*, que …": not from within a name. */
  function isInName(start: number): boolean {
    let near = start - 1;
    while (near > from && words.of.has(tokens.key(near)) && tokens.capital(near - 1)) {
      near--;
      while (near > from && tokens.capital(near) && !isHeadNoun(tokens, words, near)) near--;
      if (isHeadNoun(tokens, words, near)) return true;
    }
    return false;
  }

  function endsAsManner(at: number): boolean {
    const key = tokens.key(at);
    return key.length > 6 && tokens.small(at) && clauses.mannerEndings.some((ending) => key.endsWith(ending));
  }
}
