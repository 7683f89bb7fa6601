import type { Item } from '../names/lists.js';
import type { FoundRole } from '../roles/roles.js';
import { isCountry } from '../roles/sentence.js';
import {
  type FrameSentence,
  hasAct,
  isBody,
  isLand,
  isStop,
  leadOf,
  type NameList,
  speaksOfCost,
  verbBefore,
} from './sentence.js';

/** Between two members of a list, in tokens, what is said of the first. */
const maxAside = 26;
const maxPurpose = 9;

/**
 * Those who have the role of others that the sentence names before them: behind what is said of these ("par A, qui …, et
 * par B"), with a task of their own ("avec A pour les secours et B pour …"), or as the hands through which money goes
 * ("la Suisse, cette dernière par l’entremise de B").
 */
export function readContinued(frame: FrameSentence, told: readonly FoundRole[]): FoundRole[] {
  const found: FoundRole[] = [];
  frame.lists.forEach((list, at) => {
    const through = throughBefore(frame, list);
    if (through !== undefined) {
      found.push(...channel(frame, frame.lists[at - 1], list, through, told));
      return;
    }
    const before = continues(frame, at) ?? sharesTask(frame, at);
    if (before === undefined) return;
    const last = before.items.at(-1)!;
    for (const { role, rule, item } of [...told, ...found]) {
      if (item.name.to !== last.name.to) continue;
      for (const next of bodiesOf(frame, list, role === 'funders')) found.push({ role, rule, item: next });
      break;
    }
  });
  const known = new Set(told.map(({ item }) => item.name.to));
  return found.filter(({ item }) => !known.has(item.name.to));
}

function bodiesOf(frame: FrameSentence, list: NameList, pays: boolean): readonly Item[] {
  return list.items.filter(
    (item) =>
      (isBody(frame, list, item) && !isCountry(frame.sentence, item.name)) || (pays && isLand(frame, item)),
  );
}

/** "par A, qui a formé les équipes, *et par* B": the list before, with the same small word, that an aside interrupts. */
function continues(frame: FrameSentence, at: number): NameList | undefined {
  const { sentence, frames } = frame;
  const { tokens, words } = sentence;
  const list = frame.lists[at]!;
  const lead = leadOf(frame, list);
  const kind = [frames.by, frames.with, frames.of, frames.to].find((set) => set.has(lead.key));
  if (!kind) return undefined;
  const joined = words.and.has(tokens.key(lead.at - 1));
  const sign = joined ? lead.at - 2 : lead.at - 1;
  if (tokens.key(sign) !== ',' && !(joined && frames.by.has(lead.key))) return undefined;
  const before = frame.lists.slice(0, at).findLast((other) => kind.has(leadOf(frame, other).key));
  if (!before?.items.length || tokens.key(before.to) !== ',' || sign <= before.to + 1) return undefined;
  if (lead.at - before.to > maxAside || !frames.asides.has(tokens.key(before.to + 1))) return undefined;
  for (let index = before.to; index < lead.at; index++) if (isStop(frame, index)) return undefined;
  return before;
}

/** "avec A *pour* les secours et B *pour* les annonces". */
function sharesTask(frame: FrameSentence, at: number): NameList | undefined {
  const { sentence, frames } = frame;
  const { tokens, words } = sentence;
  const [before, list] = [frame.lists[at - 1], frame.lists[at]!];
  if (!before || !frames.aims.has(tokens.key(before.to)) || !frames.aims.has(tokens.key(list.to)))
    return undefined;
  let sign = list.from - 1;
  if (frames.by.has(tokens.key(sign)) || frames.with.has(tokens.key(sign))) sign--;
  if (!words.and.has(tokens.key(sign)) || sign - before.to > maxPurpose) return undefined;
  for (let index = before.to; index < sign; index++)
    if (isStop(frame, index) || tokens.key(index) === ',' || frames.verbs.has(tokens.key(index)))
      return undefined;
  return before;
}

/** The first token of "par le biais de", "à travers" before a list. */
function throughBefore({ sentence }: FrameSentence, list: NameList): number | undefined {
  const { tokens, words, from } = sentence;
  for (let index = Math.max(from, list.from - 5); index < list.from; index++) {
    const end = words.through.match(tokens, index, sentence.to)?.to;
    if (end !== undefined && end >= list.from - 2 && end <= list.from + 2) return index;
  }
  return undefined;
}

/** Through whom money goes: money that a verb tells of, or that of the givers just before. */
function channel(
  frame: FrameSentence,
  before: NameList | undefined,
  list: NameList,
  at: number,
  told: readonly FoundRole[],
): FoundRole[] {
  const { sentence, frames } = frame;
  const bodies = bodiesOf(frame, list, false);
  const through = bodies.map((item): FoundRole => ({ role: 'funders', rule: 'funding-from', item }));
  const verb = verbBefore(frame, at, 5, () => false);
  const paid =
    verb?.passive &&
    !verb.denied &&
    !verb.bare &&
    hasAct(verb, 'gives', 'costs', 'pays') &&
    speaksOfCost(frame, verb.from - 8, verb.from);
  if (paid) return through;
  const last = before?.items.at(-1);
  const gave = told.some(({ role, item }) => role === 'funders' && item.name.to === last?.name.to);
  if (!before || !gave || at - before.to > 4) return [];
  for (let index = before.to; index < at; index++) {
    const key = sentence.tokens.key(index);
    const gift = verb?.at === index && verb.bare && hasAct(verb, 'gives', 'costs');
    if (key !== ',' && !gift && !frames.resumes.has(key)) return [];
  }
  return through;
}
