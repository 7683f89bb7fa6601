import { isDescribedHead } from '../names/heads.js';
import { type Item, readList } from '../names/lists.js';
import { isAdjective, startsName } from '../names/sentenceWords.js';
import type { RoleSentence } from '../roles/sentence.js';
import type { CompiledCaseActs } from './actRules.js';
import { beforeAsides, pastRecipient, pastTime } from './asides.js';
import { isOblique } from './cases.js';

export interface Actors {
  readonly items: readonly Item[];
  readonly to: number;
  /** More than one, or people of one. */
  readonly several: boolean;
  /** People of theirs act. */
  readonly people?: boolean;
  /** They act with somebody who is named before them. */
  readonly company?: true;
}

const maxSubject = 44;
const none: Actors = { items: [], to: 0, several: false };

/**
 * Those who act, at a token: organisations in the nominative, and people with theirs in the genitive ("волонтёры
 * движения «Вторая жизнь» и студенты университета"), in any order.
 */
export function readActors(sentence: RoleSentence, acts: CompiledCaseActs, at: number, end: number): Actors {
  const { tokens, words } = sentence;
  const items: Item[] = [];
  // "мы и X"
  const ours = acts.selves.has(tokens.key(at)) && words.and.has(tokens.key(at + 1));
  let [index, to, people] = [ours ? at + 2 : at, at, false];
  for (let count = 0; count < 8 && index < end; count++) {
    const owner = peopleAt(sentence, acts, index, end);
    const list = readList(tokens, words, owner ?? index, end, true);
    const [first] = list.items;
    if (!first) {
      // "педагоги школы-интерната и тренеры …": people of nobody that is named.
      const next = owner === undefined ? undefined : pastAnd(sentence, owner, end);
      if (next === undefined) break;
      index = next;
      continue;
    }
    const foreign =
      owner === undefined &&
      !first.head &&
      !isPluralOfSeveral(sentence, list.items) &&
      isOblique(tokens, words, first.name);
    if (foreign) break;
    items.push(...list.items);
    people ||= owner !== undefined;
    to = list.to;
    // "по линии программы X и …"
    const through = words.through.match(tokens, to, end) ? pastAnd(sentence, to, end) : undefined;
    if (through !== undefined) {
      index = through;
      continue;
    }
    let next = to;
    while (next < to + 2 && (tokens.key(next) === ',' || words.and.has(tokens.key(next)))) next++;
    if (next === to) break;
    index = next;
  }
  return { items, to, several: items.length > 1 || people || ours, people, ...(ours && { company: true }) };
}

/** "предприятия «Родник» и «Очаг»": a plural that the singular's genitive is like, before more than one name in quotes. */
function isPluralOfSeveral({ tokens }: RoleSentence, items: readonly Item[]): boolean {
  const quoted = ({ name }: Item) => /^[«“„]$/.test(tokens.key(name.from - 1));
  const [first] = items;
  return (
    first !== undefined &&
    items.length > 1 &&
    items.every(quoted) &&
    /[аяыи]$/.test(tokens.key(first.name.from - 2)) &&
    items.every(({ name }) => name === first.name || !/^[а-яё]{3,}$/.test(tokens.key(name.from - 2)))
  );
}

/** Past the next "and", within a few words. */
function pastAnd({ tokens, words }: RoleSentence, at: number, end: number): number | undefined {
  for (let index = at; index < Math.min(end, at + 7); index++) {
    if (/^[.;:]$/.test(tokens.key(index))) return undefined;
    if (words.and.has(tokens.key(index))) return index + 1;
  }
  return undefined;
}

/** The token behind "волонтёры", "двое специалистов", where an organisation follows. */
function peopleAt(
  { tokens, words }: RoleSentence,
  acts: CompiledCaseActs,
  at: number,
  end: number,
): number | undefined {
  const isPeople = (near: number) => {
    const key = tokens.key(near);
    return (
      words.people.has(key) ||
      acts.workers.has(key) ||
      acts.people.some((ending) => key.endsWith(ending) && key.length > 4 && key.length >= ending.length + 2)
    );
  };
  let index = at;
  // "военнослужащие" has the ending of an adjective.
  while (index < at + 2 && isAdjective(tokens, words, index) && !isPeople(index)) index++;
  const key = tokens.key(index);
  if (acts.learners.has(key)) return undefined;
  const known = isPeople(index);
  const crew = acts.crews.has(key) && tokens.small(index);
  if (!(known || crew) || index + 1 >= end || (words.nouns.has(key) && !crew)) return undefined;
  return words.peopleLinks.has(tokens.key(index + 1)) ? index + 2 : index + 1;
}

/** The actors that end at a verb, with adverbs, a bracket or an aside between; or those of whom its "которое" speaks. */
export function actorsBefore(sentence: RoleSentence, acts: CompiledCaseActs, verb: number): Actors {
  const { tokens, words, from } = sentence;
  let end = verb;
  while (
    end > from &&
    tokens.small(end - 1) &&
    (words.adverbs.has(tokens.key(end - 1)) || acts.pronouns.has(tokens.key(end - 1)))
  )
    end--;
  end = beforeAsides(sentence, acts, end);
  const relative = acts.relatives.has(tokens.key(end - 1)) && tokens.key(end - 2) === ',';
  if (relative) end -= 2;
  else end = beforeAside(sentence, end);
  for (let start = Math.max(from, end - maxSubject); start < end; start++) {
    if (!canStart(sentence, acts, start, end) || acts.thanks.match(tokens, start, end)) continue;
    const actors = relative
      ? asActors(readList(tokens, words, start, end, true))
      : readActors(sentence, acts, start, end);
    if (actors.to !== end || !actors.items.some((item) => isActor(sentence, item))) continue;
    if (!relative && isOwned(sentence, start)) continue;
    return actors;
  }
  return none;
}

/** An organisation, or a name in quotes by itself. */
export function isActor({ tokens, words }: RoleSentence, { organization, body, name }: Item): boolean {
  const quoted = /^[«“„]$/.test(tokens.key(name.from - 1)) && tokens.capital(name.from);
  const noun = tokens.key(name.from - 2);
  const isWork =
    quoted && (words.projectNaming.has(noun) || words.sentence?.cases?.acts?.works.has(noun) === true);
  return !isWork && (organization || body !== undefined || quoted);
}

function asActors({ items, to }: { items: readonly Item[]; to: number }): Actors {
  return { items, to, several: items.length > 1 };
}

/** Before "(86 000 евро)" or ", вместе с ними,". */
function beforeAside({ tokens, from }: RoleSentence, end: number): number {
  const close = tokens.key(end - 1);
  const open = close === ')' ? '(' : close === ',' ? ',' : undefined;
  // "Министерство … (BMZ)": a part of the name.
  const short = open === '(' && tokens.allCaps(end - 2) && tokens.key(end - 3) === '(';
  if (!open || short) return end;
  for (let index = end - 2; index > Math.max(from, end - 14); index--)
    if (tokens.key(index) === open) return index;
  return end;
}

function canStart(sentence: RoleSentence, acts: CompiledCaseActs, index: number, end: number): boolean {
  const { tokens, words, from } = sentence;
  if (!tokens.isWord(index) && !/^[«“„]$/.test(tokens.key(index))) return false;
  if (index > from && tokens.glued(index) && tokens.isWord(index - 1)) return false;
  return (
    tokens.capital(index) ||
    startsName(tokens, words, index, end) ||
    (acts.selves.has(tokens.key(index)) && words.and.has(tokens.key(index + 1))) ||
    peopleAt(sentence, acts, index, end) !== undefined ||
    isQuotedAhead(sentence, index) ||
    isDescribedHead(tokens, words, index)
  );
}

/** "мебельный цех «Достык»": a name in quotes within a few words. */
function isQuotedAhead({ tokens, words, to }: RoleSentence, at: number): boolean {
  for (let index = at; index < Math.min(to, at + 4); index++) {
    const key = tokens.key(index);
    if (/^[«“„]$/.test(key)) return tokens.capital(index + 1) || /^\d/.test(tokens.key(index + 1));
    if (words.functionWords.has(key) || (index > at && !tokens.isWord(index))) return false;
  }
  return false;
}

/** "посол Японии", "в Японии": what stands before owns or leads to it. */
function isOwned({ tokens, words, from }: RoleSentence, start: number): boolean {
  if (start === from) return false;
  const key = tokens.key(start - 1);
  if (words.currencies.match(tokens, start - 1, start)) return true;
  if (words.people.has(key) || words.titles.has(key) || words.nouns.has(key)) return true;
  if (words.kinds.match(tokens, start - 1, start)) return true;
  return (
    tokens.isWord(start - 1) &&
    words.functionWords.has(key) &&
    !words.and.has(key) &&
    !words.adverbs.has(key) &&
    !words.sentence?.cases?.acts?.relatives.has(key) &&
    !/^(а|но)$/.test(key)
  );
}

/** Past a preposition, small adjectives and a small noun that is no organisation's: "в бесплатное пользование", "за бурение". */
function pastPhrase(sentence: RoleSentence, acts: CompiledCaseActs, at: number): number | undefined {
  const { tokens, words, to } = sentence;
  const leads = words.prepositions.has(tokens.key(at)) || acts.for.has(tokens.key(at));
  if (!leads || words.listLeads.has(tokens.key(at))) return undefined;
  let index = at + 1;
  const isPlain = (near: number) =>
    near < to &&
    tokens.small(near) &&
    !words.functionWords.has(tokens.key(near)) &&
    peopleAt(sentence, acts, near, to) === undefined &&
    !startsName(tokens, words, near, to);
  while (index < at + 3 && isPlain(index) && isPlain(index + 1)) index++;
  if (!isPlain(index) || /^[«“„]$/.test(tokens.key(index + 1))) return undefined;
  return index + 1 < to ? index + 1 : undefined;
}

/** The actors behind a verb, past pronouns, adverbs and its object: "купить печь помог фонд «Очаг»". */
export function actorsBehind(sentence: RoleSentence, acts: CompiledCaseActs, at: number): Actors {
  const { tokens, words, to } = sentence;
  for (let index = at; index < Math.min(to, at + 7); index++) {
    const key = tokens.key(index);
    // "готовит вместе *с нами* X", "ведёт совместно *с Y* X"
    if (words.listLeads.has(key) && words.adverbs.has(tokens.key(index - 1)) && index > at) {
      const company = readList(tokens, words, index + 1, to);
      const next = company.items.length ? company.to : index + 2;
      if (!tokens.small(index + 1) && !company.items.length) return none;
      const actors = canStart(sentence, acts, next, to) ? readActors(sentence, acts, next, to) : none;
      return actors.items.length
        ? { ...actors, items: [...company.items, ...actors.items], several: true, company: true }
        : none;
    }
    // "напечатал *за свой счёт* X", "передал *в бесплатное пользование* X"
    const paid = acts.ownCost.match(tokens, index, to);
    const past =
      paid?.to ??
      acts.budgets.match(tokens, index, to)?.to ??
      pastTime(sentence, acts, index) ??
      pastPhrase(sentence, acts, index) ??
      pastRecipient(sentence, index);
    if (past !== undefined) {
      index = past - 1;
      continue;
    }
    // "привезли 80 аппаратов ИВЛ"
    if (tokens.allCaps(index) && index > at + 1 && tokens.number(index - 2) !== undefined) return none;
    const actors = canStart(sentence, acts, index, to) ? readActors(sentence, acts, index, to) : none;
    if (actors.items.length) return actors;
    const skipped = acts.pronouns.has(key) || words.adverbs.has(key) || tokens.number(index) !== undefined;
    if (!skipped && (!tokens.small(index) || words.functionWords.has(key))) return none;
  }
  return none;
}
