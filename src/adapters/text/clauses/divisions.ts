import { type Item, readList } from '../names/lists.js';
import { skipArticles, startsName } from '../names/sentenceWords.js';
import { isDenied, isEnded } from '../roles/ended.js';
import type { RoleContext } from '../roles/roles.js';
import { isCountry, type RoleSentence } from '../roles/sentence.js';

/** Clauses of one sentence that are looked at. */
const maxClauses = 8;
const maxBetween = 3;

/**
 * "Oxfam entrega el arroz; el Ministerio abre los comedores; la Federación organiza los turnos": who shares the work of a
 * story whose publisher is known. Two clauses at least must have a body for a subject and a verb of work behind it.
 */
export function readDivision(sentence: RoleSentence, context: RoleContext): readonly Item[] {
  const { tokens, words, from, to } = sentence;
  const { clauses } = words;
  if (!clauses || !context.published) return [];
  const found: Item[] = [];
  let subjects = 0;
  let known = 0;
  let withPublisher = false;
  let tries = 0;
  for (let index = from; index < to && tries < maxClauses; index++) {
    if (!opensClause(index)) continue;
    const named = skipArticles(tokens, words, index, to);
    const own = isOwnNoun(index);
    if (!own && !startsName(tokens, words, named, to)) continue;
    tries++;
    const { items, to: end } = own ? { items: [], to: index + 2 } : readList(tokens, words, index, to);
    const verb = verbAt(end);
    if (verb === undefined) continue;
    const bodies = items.filter(
      (item) => item.organization && item.body !== 'donor' && !isCountry(sentence, item.name),
    );
    const publisher = own || bodies.some(context.isPublisher);
    const act = clauses.verbs.match(tokens, verb, to)?.value;
    if (!publisher && !isPresent(verb)) continue;
    // Who pays beside them is one of those who share, and no partner for it.
    const pays = act === 'funds' || act === 'donates';
    if (!publisher && !bodies.length) continue;
    withPublisher ||= publisher;
    if (act) known++;
    if (isDenied(sentence, verb) || isEnded(sentence, verb)) return [];
    subjects++;
    if (!pays) found.push(...bodies.filter((item) => !context.isPublisher(item)));
    index = Math.max(index, end - 1);
  }
  // Where the publisher is none of them, one of their verbs at least must be one of work.
  return subjects > 1 && (withPublisher || known > 0) ? found : [];

  function opensClause(index: number): boolean {
    if (index === from) return true;
    const before = tokens.key(index - 1);
    return /^[,;:]$/.test(before) || words.and.has(before) || before === 'mientras' || before === 'que';
  }

  /** "la fundación reparte": the publisher, called by its noun. */
  function isOwnNoun(index: number): boolean {
    if (!words.determiners.has(tokens.key(index)) || !tokens.small(index + 1)) return false;
    return words.nouns.has(tokens.key(index + 1)) && verbAt(index + 2) === index + 2;
  }

  function isPresent(verb: number): boolean {
    return /[ae]n?$/.test(tokens.key(verb));
  }

  /** "entrena a", "vigila los": a small word with the ending of the present and an object behind it, and not of speech. */
  function isWorkVerb(index: number): boolean {
    const key = tokens.key(index);
    const next = tokens.key(index + 1);
    const object = words.determiners.has(next) || next === 'a' || tokens.number(index + 1) !== undefined;
    return (
      key.length > 4 &&
      isPresent(index) &&
      object &&
      !words.functionWords.has(key) &&
      !words.denials.has(key) &&
      !clauses!.speaking.has(key)
    );
  }

  /** Past "también", "por su parte" in commas is not looked for. */
  function verbAt(end: number): number | undefined {
    for (let index = end; index < Math.min(to, end + maxBetween) && tokens.small(index); index++) {
      if (clauses!.verbs.match(tokens, index, to) || isWorkVerb(index)) return index;
      const small = clauses!.manner.has(tokens.key(index)) || clauses!.objects.has(tokens.key(index));
      if (!small && !clauses!.givenTo.has(tokens.key(index)) && tokens.key(index) !== 'se') return undefined;
    }
    return undefined;
  }
}

/** "Además de A, ejecutan *el proyecto* B y C": the end of a verb with its object of work, where its subject follows. */
export function readWorkObject({ tokens, words, from, to }: RoleSentence, index: number) {
  const { clauses } = words;
  const verb = clauses?.verbs.match(tokens, index, to);
  if (!clauses || (verb?.value !== 'does' && verb?.value !== 'carries-out')) return undefined;
  const before = tokens.key(index - 1);
  if (index !== from && before !== ',' && before !== 'también' && !words.and.has(before)) return undefined;
  if (clauses.verbalNouns.has(tokens.key(index)) || !words.determiners.has(tokens.key(verb.to)))
    return undefined;
  if (!clauses.work.has(tokens.key(verb.to + 1))) return undefined;
  const start = verb.to + 2;
  const named = skipArticles(tokens, words, start, to);
  return startsName(tokens, words, named, to) ? { to: start, value: verb.value } : undefined;
}
