import { type Item, readList } from '../names/lists.js';
import { isDenied } from './ended.js';
import { isCountry, maxClause, type RoleSentence } from './sentence.js';
import { readSubjectBefore } from './subjects.js';

/**
 * Who acted with the publisher, where the grammar says so: "UNDP and the City Hall insulated the walls", "The Agency
 * drew up the lists with WFP".
 */
export function readCompany(sentence: RoleSentence, isPublisher: (item: Item) => boolean): readonly Item[] {
  const { tokens, words, to } = sentence;
  if (words.rules.roles.actVerbs === undefined) return [];
  for (const start of clausesOf(sentence)) {
    const list = readList(tokens, words, start, to, true);
    const verb = verbAt(sentence, list.to);
    const actors = list.items.filter(
      (item) => item.organization && item.body !== 'donor' && !isCountry(sentence, item.name),
    );
    if (verb === undefined || !actors.length) continue;
    const others = actors.filter((item) => !isPublisher(item));
    if (others.length < actors.length) return others;
    if (isWithPublisher(verb)) return others;
  }
  return [];

  /** "… with WFP", in the same clause. */
  function isWithPublisher(verb: number): boolean {
    for (let index = verb; index < Math.min(to, verb + 30) && !/^[;:]$/.test(tokens.key(index)); index++) {
      const company = words.withWords.match(tokens, index, to);
      const led = company ?? behindTrigger(index);
      if (led && readList(tokens, words, led.to, to).items.some(isPublisher)) return true;
    }
    return false;
  }

  function behindTrigger(index: number): { to: number } | undefined {
    const trigger = words.triggers.match(tokens, index, to);
    return trigger?.value.some(({ role, label }) => role === 'partners' && !label) ? trigger : undefined;
  }
}

/** "La coopérative X a tenu les parcelles": who helps in a clause of a story whose publisher is another. */
export function readHelpers(sentence: RoleSentence, index: number): readonly Item[] {
  const { tokens, words, from, to } = sentence;
  const verb = words.helpVerbs.match(tokens, index, to);
  if (index === from || !verb || isDenied(sentence, index) || isOtherTime(sentence, index)) return [];
  // "a fourni gracieusement": a gift.
  if (words.donatingVerbs.match(tokens, index, to)) return [];
  for (let near = verb.to; near < Math.min(to, verb.to + 5); near++)
    if (words.helpBarriers.has(tokens.key(near)) || words.currencies.match(tokens, near, to)) return [];
  const subject = readSubjectBefore(sentence, index);
  return (subject?.items ?? []).filter(
    (item) => item.organization && item.body !== 'donor' && !item.head && !isCountry(sentence, item.name),
  );
}

/** "ran a similar scheme", "built the old well in 1974", "last year": other work than the story's. */
function isOtherTime({ tokens, words, from, to }: RoleSentence, at: number): boolean {
  if (words.sentence) return false;
  for (let near = Math.max(from, at - maxClause); near < Math.min(to, at + maxClause); near++) {
    const key = tokens.key(near);
    if (words.comparisons.has(key) || /^(19|20)\d\d$/.test(key)) return true;
  }
  return false;
}

/** Where a clause may begin: at the start, behind a comma, "while". */
function clausesOf({ tokens, words, from, to }: RoleSentence): number[] {
  const found = [from];
  for (let index = from; index < to - 1 && found.length < 8; index++) {
    const key = tokens.key(index);
    if (/^[,;:]$/.test(key) || (words.clauseLeads.has(key) && !words.and.has(key))) found.push(index + 1);
  }
  return found;
}

/** The token of a verb of doing behind adverbs: "have jointly opened". */
function verbAt({ tokens, words, to }: RoleSentence, at: number): number | undefined {
  let index = at;
  while (index < to && index < at + 4) {
    if (words.actVerbs.match(tokens, index, to)) return index;
    const sense = words.verbs?.senses.match(tokens, index, to)?.value;
    if (sense?.act === 'does' && sense.form !== 'ing') return index;
    const link = words.subjectLinks.match(tokens, index, to);
    if (!link) return undefined;
    index = link.to;
  }
  return undefined;
}
