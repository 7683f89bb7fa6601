import type { Item } from '../names/lists.js';
import type { GluedSentence } from './sentence.js';
import { startsGluedName } from './starts.js';
import { taskAt } from './tasks.js';

/** Who does what a verb says. */
export interface GluedSubject {
  readonly items: readonly Item[];
  /** The first token of the list, and the one after it. */
  readonly at: number;
  readonly to: number;
  /** Behind the verb, as most often. */
  readonly after: boolean;
  /** Only people of it do, "farmers from X", of no calling that is known. */
  readonly members?: boolean;
}

/** Tokens that a subject may stand behind its verb, or before it. */
const reach = { after: 22, before: 6, phrase: 7, aside: 14 };

/** The organisations that do what the verb at a token says: behind it, or before it where they begin a clause. */
export function subjectOf(
  sentence: GluedSentence,
  verb: number,
  after: number,
  people = false,
): GluedSubject | undefined {
  return subjectAfter(sentence, after, people) ?? subjectBefore(sentence, verb);
}

/**
 * The list behind a verb, past what may stand between: small words, sums, what is carried out or given, phrases that a
 * preposition begins, asides between commas. Any other noun would be the subject itself. With `people`, the body that
 * those are of who do it.
 */
export function subjectAfter(
  sentence: GluedSentence,
  start: number,
  people = false,
): GluedSubject | undefined {
  const end = Math.min(sentence.to, start + reach.after);
  for (let at = start; at < end; ) {
    if (startsGluedName(sentence.tokens, sentence.words, at, sentence.to)) {
      const list = sentence.list(at);
      if (list.items.length) return { items: list.items, at, to: list.to, after: true };
      // "The association" is the subject, "the programme" is what is done.
      if (thing(sentence, at) === undefined) return undefined;
    }
    const lead = people ? peopleEnd(sentence, at) : undefined;
    const next = pastAdjunct(sentence, at) ?? pastObject(sentence, at) ?? pastAside(sentence, at);
    if (lead !== undefined || next === undefined) {
      // "Teams of X"; "the schools, the mosques and X"; "(gave) parts of the pump X".
      const object = lead === undefined ? pastThing(sentence, at) : undefined;
      const list = sentence.list(lead ?? object ?? at);
      const members = lead !== undefined && lead === membersEnd(sentence, at);
      return list.items.length ? { items: list.items, at, to: list.to, after: true, members } : undefined;
    }
    at = next;
  }
  return undefined;
}

/** Past "the staff of", "the technical teams that belong to". */
function peopleEnd(sentence: GluedSentence, at: number): number | undefined {
  const { tokens, words } = sentence;
  const lead = sentence.after('people', at) ?? sentence.after('helpers', at);
  if (lead === undefined) return membersEnd(sentence, at);
  let index = lead;
  while (index < lead + 2 && tokens.key(index).startsWith(words.rules.clitics.article)) {
    const belongs = sentence.after('belonging', index);
    if (belongs !== undefined) return tokens.key(belongs) === 'ل' ? belongs + 1 : belongs;
    index++;
  }
  const belongs = sentence.after('belonging', index);
  if (belongs !== undefined) return tokens.key(belongs) === 'ل' ? belongs + 1 : belongs;
  return index > lead ? (sentence.after('from', index) ?? lead) : lead;
}

/** "Technicians from": people by the ending of the plural. */
function membersEnd(sentence: GluedSentence, at: number): number | undefined {
  const { tokens, words } = sentence;
  const key = tokens.key(at);
  const isMany = /..ون$/.test(key) && key.length > 4 && !key.startsWith(words.rules.clitics.article);
  return isMany && sentence.after('stops', at) === undefined ? sentence.after('from', at + 1) : undefined;
}

/** Small words, numbers, adverbs: "also", "partly", "30". */
function pastAdjunct(sentence: GluedSentence, at: number): number | undefined {
  const { tokens } = sentence;
  for (const set of ['each', 'asides'] as const) {
    const to = sentence.after(set, at);
    if (to !== undefined) return to;
  }
  if (tokens.number(at) !== undefined) return at + 1;
  return pastPhrase(sentence, at);
}

/** "On the carrying out of the project", "to the hospital": a preposition, and what it governs. */
function pastPhrase(sentence: GluedSentence, at: number): number | undefined {
  const { tokens, words } = sentence;
  const glued = /^[بلك]$/.test(tokens.key(at)) && tokens.glued(at + 1);
  // Glued to a word that no table knows, or melted with its article.
  const melted = /^[بل].{3}/.test(tokens.key(at)) && !words.heads.has(tokens.key(at));
  const start = melted ? at : glued ? at + 1 : sentence.after('adjuncts', at);
  if (start === undefined) return undefined;
  // "By funding of", "in partnership with": who follows has another role.
  for (const set of ['money', 'support', 'partnership', 'byWhom'] as const)
    if (sentence.after(set, start) !== undefined || sentence.after(set, at) !== undefined) return undefined;
  const named = sentence.list(start);
  if (named.items.length) return named.to;
  return pastNoun(sentence, start);
}

/** A noun and what belongs to it: words with the article, "and" with such a word, a place, a name. */
function pastNoun(sentence: GluedSentence, start: number): number {
  const { tokens, words } = sentence;
  const { article, and } = words.rules.clitics;
  const isDefinite = (index: number) =>
    tokens.key(index).startsWith(article) && !words.heads.has(tokens.key(index));
  let at = start + 1;
  // "On the carrying out of the works of the maintenance of": nouns that are known to be carried out.
  for (let next = thing(sentence, at); next !== undefined; next = thing(sentence, at)) at = next;
  // "(In) the setting of the degrees of the heat".
  const isPlain = (index: number) =>
    tokens.isWord(index) &&
    sentence.after('stops', index) === undefined &&
    !words.heads.has(tokens.key(index));
  if (isPlain(at) && !isDefinite(at) && isDefinite(at + 1)) at++;
  while (at < Math.min(sentence.to, start + reach.phrase)) {
    // "The running of the centre": a body that is spoken of already.
    const owner = at === start + 1 && words.heads.get(tokens.key(at))?.definite === true;
    // Behind one word with the article only what describes it goes on.
    const first = !isDefinite(at - 1) || /..ي(?:ه)?$/.test(tokens.key(at));
    if ((isDefinite(at) && first) || (owner && sentence.list(at).items.length === 0)) at++;
    else if (tokens.key(at) === and && tokens.glued(at + 1) && isDefinite(at + 1)) at += 2;
    else {
      const place = words.places.match(tokens, at, sentence.to);
      if (!place) break;
      at = place.to;
    }
  }
  return at;
}

function thing(sentence: GluedSentence, at: number): number | undefined {
  for (const set of ['carried', 'works', 'gifts', 'goods', 'events', 'currencies', 'costs'] as const) {
    const to = sentence.after(set, at);
    if (to !== undefined) return to;
  }
  return taskAt(sentence, at);
}

/** "(Gave) the spare parts": any noun without article and what it is of, before a name; persons are no object. */
function pastThing(sentence: GluedSentence, at: number): number | undefined {
  const { tokens, words, to } = sentence;
  const { article } = words.rules.clitics;
  const isPlain = (index: number) =>
    tokens.isWord(index) &&
    sentence.after('stops', index) === undefined &&
    !words.heads.has(tokens.key(index));
  const person = (['officials', 'people', 'helpers'] as const).some(
    (set) => sentence.after(set, at) !== undefined,
  );
  if (person || !isPlain(at) || tokens.key(at).startsWith(article)) return undefined;
  let index = at + 1;
  while (index < Math.min(to, at + 4) && isPlain(index) && tokens.key(index).startsWith(article)) index++;
  return index > at + 1 && startsGluedName(tokens, words, index, to) ? index : undefined;
}

/** "(X paid) the costs of travel and lodging", and words that are no subject by their ending: "three million". */
function pastObject(sentence: GluedSentence, at: number): number | undefined {
  const { tokens, words } = sentence;
  const known = thing(sentence, at);
  if (known !== undefined) return Math.max(known, pastNoun(sentence, at));
  const key = tokens.key(at);
  const isAdverb = key.length > 3 && key.endsWith('ا') && !key.startsWith(words.rules.clitics.article);
  return isAdverb && tokens.word(at).includes('ً') ? at + 1 : undefined;
}

/** ", in its seat in the capital,", before a name. */
function pastAside(sentence: GluedSentence, at: number): number | undefined {
  const { tokens, words, to } = sentence;
  if (tokens.key(at) !== ',') return undefined;
  for (let index = at + 2; index < Math.min(to, at + reach.aside); index++) {
    if (tokens.key(index) !== ',') continue;
    const goesOn = sentence.after('each', index + 1) ?? sentence.after('adjuncts', index + 1);
    return goesOn !== undefined || startsGluedName(tokens, words, index + 1, to) ? index + 1 : undefined;
  }
  return undefined;
}

/** The list before a verb: where it begins a clause, or before "which". */
function subjectBefore(sentence: GluedSentence, verb: number): GluedSubject | undefined {
  const { tokens } = sentence;
  let start = verb;
  let relative: number | undefined;
  let many = false;
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - reach.before); at--) {
    const which = sentence.after('relatives', at);
    if (which !== undefined && which >= start) {
      [start, relative] = [at, at];
      many = /ان$|ين$/.test(tokens.key(at));
    } else if (sentence.after('links', at) === start || sentence.after('asides', at) === start) start = at;
    else if (tokens.key(at) === ',' && start === at + 1 && relative !== undefined) start = at;
    else break;
  }
  const mention = sentence.mentionBefore(start);
  if (!mention) return undefined;
  const { items, to, at } = mention;
  if (relative !== undefined) return { items: many ? items : items.slice(-1), at, to, after: false };
  return isStart(sentence, at) ? { items, at, to, after: false } : undefined;
}

/** Whether a clause begins at a token: the sentence, behind a comma or "and", "while", "that". */
function isStart(sentence: GluedSentence, at: number): boolean {
  const { tokens, words, from } = sentence;
  if (at === from || /^[,;:]$/.test(tokens.key(at - 1))) return true;
  if (tokens.key(at - 1) === words.rules.clitics.and && at - 1 === from) return true;
  return sentence.isAfter('openers', at);
}
