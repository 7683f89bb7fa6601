import { readActors } from '../clauses/subjects.js';
import type { Item } from '../names/lists.js';
import { skipArticles, startsName } from '../names/sentenceWords.js';
import type { FoundAttendance } from './attendance.js';
import { isDenied } from './ended.js';
import { isCountry, type RoleSentence } from './sentence.js';

const maxBefore = 10;
const maxBetween = 6;

/**
 * "A la inauguración llegaron funcionarios de A y de B", "siguieron las sesiones A y B": verbs of coming and being there
 * tell who attended only beside a noun of an event, and where who came stands behind the verb as its subject.
 */
export function readGathering(sentence: RoleSentence, index: number): FoundAttendance | undefined {
  const { tokens, words, from, to } = sentence;
  const { clauses } = words;
  if (!clauses) return undefined;
  const verb = clauses.coming.match(tokens, index, to);
  const being = verb ? undefined : clauses.being.match(tokens, index, to);
  const end = verb?.to ?? being?.to;
  if (end === undefined || isDenied(sentence, index)) return undefined;
  const start = subjectAt(end);
  if (start === undefined) return undefined;
  const eventful = isEventBetween(Math.max(from, index - maxBefore), index) || isEventBetween(end, start);
  if (verb && !eventful) return undefined;
  const { items, to: last } = readActors(sentence, start);
  const bodies = items.filter((item) => isBody(item) && !isCountry(sentence, item.name));
  return bodies.length ? { rule: 'attended-by', items: bodies, to: last } : undefined;

  function isBody({ organization, name }: Item): boolean {
    return organization && !words.titles.has(tokens.key(name.from));
  }

  function isEventBetween(start: number, stop: number): boolean {
    for (let near = stop - 1; near >= start; near--) {
      if (/^[.;:]$/.test(tokens.key(near))) return false;
      if (clauses!.events.has(tokens.key(near))) return true;
    }
    return false;
  }

  /** Where the subject begins behind the verb: people of somebody, or a name that no small word leads to. */
  function subjectAt(at: number): number | undefined {
    for (let near = at; near < Math.min(to, at + maxBetween); near++) {
      const key = tokens.key(near);
      if (words.people.has(key) && words.peopleLinks.has(tokens.key(near + 1))) return near;
      const named = skipArticles(tokens, words, near, to);
      if (startsName(tokens, words, named, to)) {
        const led = near > at && words.functionWords.has(tokens.key(near - 1));
        return led && !words.determiners.has(tokens.key(near - 1)) ? undefined : named;
      }
      const isComma = key === ',' && near < at + 4;
      if (!isComma && (!tokens.isWord(near) || tokens.capital(near))) return undefined;
      if (clauses!.relatives.has(key)) return undefined;
    }
    return undefined;
  }
}

/**
 * "Por la Gobernación asistió la secretaria; por la Universidad, su rectora": for whom somebody came, where the clause
 * begins with it and its verb stands behind it.
 */
export function readRepresented(sentence: RoleSentence, index: number): FoundAttendance | undefined {
  const { tokens, words, from, to } = sentence;
  const { clauses } = words;
  const lead = clauses?.standingFor.match(tokens, index, to);
  if (!clauses || !lead) return undefined;
  const before = tokens.key(index - 1);
  if (index !== from && !/^[;,]$/.test(before) && !words.and.has(before)) return undefined;
  const { items, to: end } = readActors(sentence, skipArticles(tokens, words, lead.to, to));
  const bodies = items.filter((item) => item.organization && !isCountry(sentence, item.name));
  const comma = tokens.key(end) === ',' ? end + 1 : end;
  const said = words.attending.match(tokens, comma, to) ?? clauses.being.match(tokens, comma, to);
  const gapped = index > from && comma > end && words.attending.match(tokens, comma, to) === undefined;
  if (!bodies.length || !(said || gapped) || isDenied(sentence, comma)) return undefined;
  // "Por parte del Gobierno asistieron los ministerios de …": they came.
  const behind = said?.to ?? to;
  for (let near = behind; near < Math.min(to, behind + maxBetween); near++)
    if (startsName(tokens, words, near, to)) return undefined;
  return { rule: 'participants-from', items: bodies, to: end };
}
