import type { FoundRole, RoleContext } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';
import { readGiversAnywhere } from './anywhere.js';
import { readAttended, readAttenders } from './attendance.js';
import {
  announced,
  isPut,
  readApproval,
  readBareGiver,
  readGift,
  readPaidDirectly,
  readReceived,
  readSources,
} from './funders.js';
import { readLaterGift } from './laterGift.js';
import { readUnspacedList } from './lists.js';
import { readGrantee, readMoneyFlow } from './moneyFlow.js';
import { readBy, readWorker } from './partners.js';
import { UnspacedSentence } from './sentence.js';
import { readWith } from './together.js';
import type { UnspacedWords } from './words.js';

const labelRules = {
  funders: 'funder-label',
  partners: 'partner-label',
  participants: 'attended-by',
} as const;

/**
 * Funders, partners and participants that a sentence names. The words that say a role stand on both sides of a list:
 * "由 … 资助", "与 … 合作", "… 的代表出席".
 */
export function readUnspacedRoles(
  tokens: Tokens,
  words: UnspacedWords,
  range: Range,
  context: RoleContext,
): readonly FoundRole[] {
  const sentence = new UnspacedSentence(tokens, words, range, context);
  const { from, to } = range;
  let done = from;
  // "全球发展和南南合作基金": no "and" between two.
  let inBody = from;
  for (let index = from; index < to; index++) {
    if (index >= sentence.clause.to) sentence.enter(index);
    const { clause, says } = sentence;
    const inside = index < inBody;
    inBody = Math.max(inBody, words.bodies.match(tokens, index, to)?.to ?? 0);
    const starts = index === clause.from || (index >= done && tokens.key(index - 1) === '、');
    if (index < done && !starts) continue;
    const next =
      readLabel(sentence, index) ??
      (says.given || says.received ? readMoneyFlow(sentence, index) : undefined) ??
      (says.given || says.joint || words.roles.by.match(tokens, index, to)
        ? readBy(sentence, index)
        : undefined) ??
      (says.received ? readReceived(sentence, index) : undefined) ??
      (says.joint && (!inside || words.roles.strongWith.match(tokens, index, to))
        ? readWith(sentence, index)
        : undefined) ??
      readAttended(sentence, index) ??
      readLaterGift(sentence, index) ??
      (starts && index >= done && index >= sentence.listed ? readSubject(sentence, index) : undefined) ??
      (says.given && !inside ? readPaidDirectly(sentence, index) : undefined);
    if (next !== undefined) done = Math.max(done, next);
  }
  readGiversAnywhere(sentence);
  return sentence.found;
}

/** "资助方：…" on a line; "合作伙伴包括 A 和 B", "执行机构是 A"; "合作伙伴 A". */
function readLabel(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, says, to } = sentence;
  const label = sentence.match(words.roles.labels, index);
  if (!label) return undefined;
  const link = sentence.match(words.roles.labelLinks, label.to);
  const colon = sentence.key(label.to) === ':';
  if (colon ? !startsPart(sentence, index) : says.denied) return undefined;
  const start = colon ? label.to + 1 : (link?.to ?? label.to);
  const first = readUnspacedList(tokens, words, start, to, colon || link !== undefined);
  const list = label.value === 'funders' && link && !colon ? readSources(sentence, first) : first;
  const organizations = sentence.organizations(list);
  if (!colon && !link && (label.value === 'participants' || !organizations.length)) return undefined;
  sentence.add(label.value, labelRules[label.value], label.value === 'funders' ? list.items : organizations);
  return list.to > start ? list.to : undefined;
}

/** At the start of a line, or of a part of one behind a sign or a gap: "资助方：A；实施方：B". */
function startsPart({ tokens, from }: UnspacedSentence, index: number): boolean {
  // "国家执行机构："
  for (let at = index; at >= Math.max(0, index - 4); at--) {
    if (at === 0 || tokens.linesBefore(at) > 0) return true;
    if (!tokens.isWord(at - 1) || !tokens.glued(at)) break;
  }
  if (index === from) return false;
  return /^[;|。]$/.test(tokens.key(index - 1)) || !tokens.glued(index);
}

/** Who did something, at the start of a clause: "A 拨款 200 万欧元", "其中 A 出资", "A 与 B 共同实施". */
function readSubject(sentence: UnspacedSentence, start: number): number | undefined {
  const { tokens, words, clause, says } = sentence;
  const opener = sentence.match(words.roles.openers, start);
  const index = opener?.to ?? start;
  const attended = readAttenders(sentence, index);
  if (attended !== undefined) return attended;
  const list = readUnspacedList(tokens, words, index, clause.to);
  sentence.listed = list.to;
  if (list.items.length > 0) sentence.subject = list;
  if (list.items.length === 0) return readBareGiver(sentence, index);
  if (says.denied || (index > clause.from && sentence.isBeneficiary(index))) return undefined;
  const free = sentence.match(words.roles.free, list.after) !== undefined;
  const gives = says.given || free || isPut(sentence, list) || announced(sentence, list.after) > list.after;
  return (
    readApproval(sentence, list) ??
    readGrantee(sentence, list) ??
    (gives ? readGift(sentence, list) : undefined) ??
    readWorker(sentence, list)
  );
}
