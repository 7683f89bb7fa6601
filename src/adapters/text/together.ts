import { type Item, readList } from './lists.js';
import { isCountry, type RoleSentence } from './roleSentence.js';

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
    if (actors.length === 1 && isWithPublisher(verb)) return others;
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
    const link = words.subjectLinks.match(tokens, index, to);
    if (!link) return undefined;
    index = link.to;
  }
  return undefined;
}
