import { readList } from '../names/lists.js';
import { isAdjective, isHeadNoun } from '../names/sentenceWords.js';
import type { RoleSentence } from '../roles/sentence.js';
import type { Range } from '../tokens.js';
import type { CompiledCaseActs } from './actRules.js';
import { isRecipient } from './cases.js';

/** Words of a time before its noun: "с начала прошлого". */
const maxTime = 4;
/** Words back from a verb among which "за свой счёт" begins. */
const maxCost = 6;

/** Before "с прошлого года", "третий год", "за счёт местного бюджета", which stand between who acts and the verb. */
export function beforeAsides(sentence: RoleSentence, acts: CompiledCaseActs, end: number): number {
  let at = end;
  for (let count = 0; count < 3; count++) {
    const next = beforeTime(sentence, acts, at) ?? beforeOwnCost(sentence, acts, at);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

/** "с прошлого года", "третий год", "с 2021 года". */
function beforeTime(
  { tokens, words, from }: RoleSentence,
  acts: CompiledCaseActs,
  end: number,
): number | undefined {
  if (!acts.times.has(tokens.key(end - 1))) return undefined;
  let at = end - 1;
  while (at > Math.max(from, end - maxTime) && isOfTime(at - 1)) at--;
  const lead = acts.timeLeads.has(tokens.key(at - 1)) && tokens.small(at - 1) ? at - 1 : at;
  return lead > from && lead < end - 1 ? lead : undefined;

  function isOfTime(index: number): boolean {
    return (
      tokens.number(index) !== undefined ||
      isAdjective(tokens, words, index) ||
      words.months.has(tokens.key(index))
    );
  }
}

function beforeOwnCost(
  { tokens, from }: RoleSentence,
  acts: CompiledCaseActs,
  end: number,
): number | undefined {
  for (let at = end - 2; at > Math.max(from, end - maxCost); at--) {
    const paid = acts.ownCost.match(tokens, at, end) ?? acts.budgets.match(tokens, at, end);
    if (paid?.to === end) return at;
  }
  return undefined;
}

/** Past "с прошлого года", "второй год" behind a verb. */
export function pastTime(sentence: RoleSentence, acts: CompiledCaseActs, at: number): number | undefined {
  const { tokens, words, to } = sentence;
  const start = acts.timeLeads.has(tokens.key(at)) ? at + 1 : at;
  for (let index = start; index < Math.min(to, start + maxTime); index++) {
    if (acts.times.has(tokens.key(index))) return index > at ? index + 1 : undefined;
    const told =
      tokens.number(index) !== undefined ||
      isAdjective(tokens, words, index) ||
      words.months.has(tokens.key(index));
    if (!told) return undefined;
  }
  return undefined;
}

/**
 * Past whom something is given to, where whoever gave stands behind: "передало *Министерству здравоохранения* правительство
 * Японии", "подарил *Белстату* Фонд …".
 */
export function pastRecipient({ tokens, words, to }: RoleSentence, at: number): number | undefined {
  const cases = words.sentence?.cases;
  if (!tokens.isWord(at)) return undefined;
  const list = readList(tokens, words, at, to);
  const [first] = list.items;
  const alone = { from: at, to: at + 1 };
  // "Белстату": with a capital, and no noun of organisations.
  const plain = tokens.capital(at) && !tokens.allCaps(at) && tokens.small(at + 1) === false;
  const endsSo = cases?.recipients.some((ending) => tokens.key(at).endsWith(ending)) === true;
  const whole = !(plain && endsSo) && first?.organization && first.name.from <= at + 2 ? first.name : alone;
  const country = words.mentions.whole(tokens, whole.from, whole.to)?.type === 'country';
  if (country || !isGivenTo(whole)) return undefined;
  // "передал Белстату *Фонд …*": the name of whoever gave begins within what is read as one.
  const end = Math.max(at + 2, first ? list.to : 0);
  for (let index = at + 1; index < Math.min(to, end); index++) if (isSubjectNoun(index)) return index;
  return whole === first?.name && list.to < to ? list.to : undefined;

  function isGivenTo(name: Range): boolean {
    if (isRecipient(tokens, words, name)) return true;
    const key = tokens.key(name.from);
    return (
      isHeadNoun(tokens, words, name.from) && /[бвгджзклмнпрстц]е$/.test(key) && !cases?.nominatives.has(key)
    );
  }

  function isSubjectNoun(index: number): boolean {
    if (words.prepositions.has(tokens.key(index - 1))) return false;
    const known = words.bodies.match(tokens, index, to) !== undefined && !tokens.allCaps(index);
    return (
      (isHeadNoun(tokens, words, index) || words.sentence?.introducers.has(tokens.key(index)) || known) &&
      cases?.nominatives.has(tokens.key(index)) === true
    );
  }
}
