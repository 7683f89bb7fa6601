import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';

export const dash = /^[-–—―−]$/;

/** Past the marks of Markdown for bold. */
export function skipMarks(tokens: Tokens, from: number, to: number): number {
  let index = from;
  while (index < to && /^[*_]$/.test(tokens.key(index))) index++;
  return index;
}

/** Where a line ends without the marks of Markdown that close it. */
export function beforeMarks(tokens: Tokens, from: number, to: number): number {
  if (!/^[*_]$/.test(tokens.key(from))) return to;
  let end = to;
  while (end > from + 1 && /^[*_]$/.test(tokens.key(end - 1))) end--;
  return end;
}

/** The sign that ends a dateline: a dash with a space on one side at least, a long dash, or a colon. */
export function isEnd(tokens: Tokens, index: number, to: number): boolean {
  if (index + 1 >= to) return false;
  const key = tokens.key(index);
  if (key === ':') return !tokens.glued(index + 1);
  if (!dash.test(key)) return false;
  // "5 de mayo de 2021.-En tres aldeas"
  // "2 mai 2021 (AIB)-Le puits"
  if (/^[.)]$/.test(tokens.key(index - 1)) && tokens.glued(index)) return true;
  return key !== '-' || !tokens.glued(index) || !tokens.glued(index + 1) || dash.test(tokens.key(index + 1));
}

/** Past "г." or "Fait à" before the place. */
export function skipLead(tokens: Tokens, words: Compiled, from: number, to: number): number {
  const lead = words.datelineLeads.match(tokens, from, to);
  // "LE MATIN": a paper, where "Le 4 juin" leads to a day.
  if (lead?.to === from + 1 && tokens.key(from) === 'le' && tokens.number(lead.to) === undefined) return from;
  return lead && tokens.capital(lead.to) ? lead.to : from;
}

/** A full stop after a full date, no dash behind it, and the start of a sentence. */
export function isStop(tokens: Tokens, index: number, to: number): boolean {
  // "**Зугдиди, Грузия.** ФАО …"
  const next = skipMarks(tokens, index + 1, to);
  return (
    tokens.key(index) === '.' &&
    next < to &&
    !tokens.glued(next) &&
    tokens.isWord(next) &&
    tokens.capital(next)
  );
}

export function startsSentence(tokens: Tokens, index: number): boolean {
  return !tokens.small(index);
}

export function readPlace(tokens: Tokens, words: Compiled, at: number, end: number) {
  const mention = words.mentionsAnyCase.match(tokens, at, end);
  if (
    mention &&
    tokens.capital(at) &&
    mention.value.type !== 'none' &&
    !goesOn(tokens, words, mention.to, end) &&
    // "Djibouti-ville"
    !(tokens.key(mention.to) === '-' && tokens.glued(mention.to) && tokens.small(mention.to + 1))
  )
    return { from: at, to: mention.to, known: true };
  let index = at;
  let count = 0;
  while (index < end && count < 4) {
    const key = tokens.key(index);
    // "Saint-Pierre-des-Bois"
    if (
      count > 0 &&
      key === '-' &&
      tokens.glued(index) &&
      tokens.glued(index + 1) &&
      tokens.small(index + 1)
    ) {
      index += 2;
      continue;
    }
    // "St. Louis", but not "LINDI. The".
    const abbreviated = key === '.' && tokens.key(index - 1).length < 4;
    const inner =
      count > 0 && (words.of.has(key) || /^['-]$/.test(key) || abbreviated) && tokens.capital(index + 1);
    if (count > 0 && goesOn(tokens, words, index, end)) {
      index += 2;
      continue;
    }
    const glued = inner && key === '-' && !(tokens.glued(index) && tokens.glued(index + 1));
    // "Santo Domingo": a day of the week only where it begins, or a number follows.
    const isDay = words.weekdays.has(key) && (count === 0 || tokens.number(index + 1) !== undefined);
    // "San Mateo del Mar": a month only beside a number.
    const numbered = [index - 1, index + 1].some((near) => tokens.number(near) !== undefined);
    const isMonth = words.months.has(key) && (count === 0 || numbered || key.length > 3);
    const dated = isMonth || isDay;
    // "LA LOPÉ"
    const article =
      count === 0 &&
      tokens.allCaps(index) &&
      (words.determiners.has(key)
        ? tokens.allCaps(index + 1)
        : tokens.key(index + 1) === ',' ||
          (tokens.key(index - 1) === ',' && tokens.word(index).length === 2));
    // "L’Anse-à-Beaufils", but not "L’UNICEF –"
    const elided =
      count === 0 &&
      key.length === 1 &&
      tokens.key(index + 1) === "'" &&
      tokens.glued(index + 1) &&
      tokens.capital(index + 2) &&
      !tokens.allCaps(index + 2);
    // "Del Carmen (Filipinas), 30 de marzo"
    const owned =
      count === 0 &&
      words.clauses &&
      words.of.has(key) &&
      !tokens.allCaps(index) &&
      tokens.capital(index + 1);
    if (tokens.capital(index) && !dated && (article || elided || owned || !words.functionWords.has(key)))
      count++;
    else if (!inner || glued) {
      if (!(key === "'" && tokens.glued(index) && tokens.glued(index + 1) && count > 0)) break;
      index++;
    }
    index++;
  }
  // "Иссык-Кульская область"
  const kind = words.sentence?.casePlaces && count > 0 ? words.kinds.match(tokens, index, end) : undefined;
  if (kind && tokens.small(index)) return { from: at, to: kind.to, known: true };
  return count > 0 ? { from: at, to: index, known: false } : undefined;
}

/** "Santiago *de los Caballeros*": two small words, and a capital. */
function goesOn(tokens: Tokens, words: Compiled, at: number, end: number): boolean {
  if (at + 2 >= end || !words.of.has(tokens.key(at)) || !words.determiners.has(tokens.key(at + 1)))
    return false;
  return (
    tokens.small(at) && tokens.small(at + 1) && tokens.capital(at + 2) && !words.of.has(tokens.key(at + 1))
  );
}

/** "…, *région de Kayes*": what a town lies in, by its noun. */
export function readDistrict(tokens: Tokens, words: Compiled, at: number, end: number) {
  const kind = words.sentence && tokens.key(at - 1) === ',' ? words.kinds.match(tokens, at, end) : undefined;
  // "Región de Los Lagos", "comarca Valle Alto"
  const capital = tokens.capital(at) && !tokens.allCaps(at) && words.of.has(tokens.key(kind?.to ?? at));
  if (!kind || !(tokens.small(at) || (capital && words.clauses))) return undefined;
  const direct = words.clauses !== undefined && tokens.capital(kind.to);
  let index = kind.to;
  while (index < Math.min(end, kind.to + 3) && !tokens.capital(index)) {
    const key = tokens.key(index);
    if (
      !words.of.has(key) &&
      !words.determiners.has(key) &&
      key !== "'" &&
      !words.sentence?.elisions.has(key)
    )
      return undefined;
    index++;
  }
  const place = index > kind.to || direct ? readPlace(tokens, words, index, end) : undefined;
  // A body's name begins with the noun too: "Provincia de X", but behind a comma it is where the town is.
  return place && { ...place, from: tokens.capital(at) ? at : place.from, known: true };
}

/** "Nabón (Azuay)", where the sentence has "provincia de Azuay". */
export function isArea(tokens: Tokens, words: Compiled, start: number, end: number, to: number): boolean {
  if (end - start > 3 || tokens.allCaps(start)) return false;
  for (let near = end + 1; near < Math.min(to, end + 120); near++) {
    const kind = words.kinds.match(tokens, near, to);
    const name = kind && words.of.has(tokens.key(kind.to)) ? kind.to + 1 : 0;
    if (
      name &&
      name + end - start <= to &&
      tokens.slice(name, name + end - start) === tokens.slice(start, end)
    )
      return true;
  }
  return false;
}

/** How many tokens, with words that hyphens join as one. */
export function lengthOf(tokens: Tokens, start: number, end: number): number {
  let length = end - start;
  for (let at = start + 1; at < end - 1; at++)
    if (tokens.glued(at) && tokens.glued(at + 1) && /^['-]$/.test(tokens.key(at))) length -= 2;
  return length;
}

/** The token before, past the marks of Markdown. */
export function lastBefore(tokens: Tokens, at: number, from: number): number {
  let before = at - 1;
  while (before > from && /^[*_]$/.test(tokens.key(before))) before--;
  return before;
}

/** Past the further dashes of "--" and "---". */
export function skipDashes(tokens: Tokens, from: number, to: number): number {
  let index = from;
  while (index < Math.min(to, from + 3) && dash.test(tokens.key(index))) index++;
  return index;
}

/** "De nuestra redacción regional", "by our correspondent", "Redacción": who wrote, and no agency. */
export function isWriter(tokens: Tokens, words: Compiled, from: number, to: number): boolean {
  if (words.bylines.match(tokens, from, to)) return true;
  const led = words.functionWords.has(tokens.key(from)) || words.of.has(tokens.key(from));
  let [writers, others] = [0, 0];
  for (let index = from; index < to; index++)
    if (words.writers.has(tokens.key(index))) writers++;
    else if (!led || tokens.capital(index)) others += Number(index > from);
  return writers > 0 && others === 0 && (led || writers === to - from);
}

export function closing(tokens: Tokens, open: number, end: number): number | undefined {
  const close = tokens.key(open) === '[' ? ']' : ')';
  for (let index = open + 1; index < Math.min(end, open + 10); index++) {
    if (tokens.key(index) === close) return index > open + 1 ? index : undefined;
  }
  return undefined;
}

/** Past an hour behind a date: ", 10:30 GMT", "à 10 h 30", "at 10.30 am". The same token if there is none. */
export function skipHour(tokens: Tokens, words: Compiled, at: number, end: number): number {
  let index = at;
  if (/^[,.|/(]$/.test(tokens.key(index)) || dash.test(tokens.key(index))) index++;
  // "26 December 2025 – At 9.15 the siren sounded", "26 December 2025. At 9.15 the siren sounded"
  if (/^[.–—-]$/.test(tokens.key(index - 1)) && index > at && tokens.capital(index)) return at;
  while (
    index < at + 3 &&
    (words.functionWords.has(tokens.key(index)) || words.determiners.has(tokens.key(index)))
  )
    index++;
  if ((tokens.number(index) ?? 24) > 23 || index >= end) return at;
  const sign = tokens.key(index + 1);
  const minutes = tokens.number(index + 2) !== undefined && tokens.key(index + 2).length === 2;
  if (/^[:.h]$/.test(sign) && minutes) index += 3;
  else if (/^(h|am|pm|ч|uhr)$/.test(sign)) index += 2;
  else return at;
  while (index < Math.min(end, at + 12)) {
    const key = tokens.key(index);
    // "9:30 a.m."
    if (/^[ap]$/.test(key) && tokens.key(index + 1) === '.' && tokens.key(index + 2) === 'm') {
      index += tokens.key(index + 3) === '.' ? 4 : 3;
      continue;
    }
    const zone = tokens.allCaps(index) && /^(gmt|utc|cet|cest|est|edt|eat|cat|wat|мск)$/.test(key);
    if (zone || key === ')' || /^(h|hrs|am|pm|ч|hours|heures|horas)$/.test(key)) index++;
    else break;
  }
  return Math.min(index, end);
}

/** "ОМАЛО. Ещё два года назад … Теперь в Омало" */
export function comesAgain(tokens: Tokens, { from: at, to: end }: Range): boolean {
  for (let near = end; near < Math.min(tokens.count, at + 300); near++) {
    if (!tokens.capital(near) || tokens.allCaps(near)) continue;
    let same = 0;
    while (same < end - at && tokens.key(near + same) === tokens.key(at + same)) same++;
    if (same === end - at) return true;
  }
  return false;
}
