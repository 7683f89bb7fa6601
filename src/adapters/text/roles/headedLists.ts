import type { Compiled } from '../compiled.js';
import type { EvidenceRule } from '../evidence.js';
import { tellsAttending } from '../frames/frames.js';
import { type Item, readList } from '../names/lists.js';
import { readSentences } from '../page/layout.js';
import type { Paragraph } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import type { FoundRole, Role, RoleContext } from './roles.js';
import { isMoney } from './sentence.js';

/** Organisations in lists whose heading says their role: "Donors:", "At the ceremony were:", and items below. */
export function readHeadedLists(
  tokens: Tokens,
  words: Compiled,
  paragraphs: readonly Paragraph[],
  { isPublisher, giving }: RoleContext,
): FoundRole[] {
  const found: FoundRole[] = [];
  /** Whether an item of the list is known to be an organisation. */
  let named = false;
  let head: { readonly role: Role; readonly rule: EvidenceRule } | undefined;
  for (const paragraph of paragraphs) {
    // "Con la financiación de:", a line above another that looks like one of its list.
    const heads = words.clauses && /^[:：]$/.test(tokens.key(paragraph.to - 1));
    const parts = words.clauses ? partsOf(tokens, paragraph) : [];
    if (!(paragraph.item || (head && parts.length)) || heads) {
      head = roleOf(tokens, words, paragraph);
      named = false;
      continue;
    }
    if (!head) {
      const receiver = giving ? receiverIn(tokens, words, paragraph) : undefined;
      if (receiver && !isPublisher(receiver))
        found.push({ role: 'partners', rule: 'implemented-by', item: receiver });
      continue;
    }
    for (const part of parts) {
      const { items, to } = readList(tokens, words, part.from, part.to, true);
      const plain = { name: part, organization: true, fields: false };
      const isName =
        to >= part.to && items.length === 1 && part.to - part.from > 1 && part.to - part.from < 8;
      for (const item of items.some(({ organization }) => organization) ? items : isName ? [plain] : [])
        if (!isPublisher(item)) found.push({ ...head, item });
    }
    if (parts.length) continue;
    const { items, to } = readList(tokens, words, paragraph.from, paragraph.to, true);
    // "Ministry of Labour – venue", but not "Oxfam trained the guards".
    if (to < paragraph.to && tokens.small(to)) continue;
    if (items.some(({ organization }) => organization)) named = true;
    // "Solomon Water": a line of nothing else among those of organisations.
    const whole =
      words.verbs &&
      named &&
      items.length === 1 &&
      to >= paragraph.to &&
      items[0]!.name.to - items[0]!.name.from > 1;
    for (const item of items)
      if ((item.organization || whole || isBrand(tokens, item.name)) && !isPublisher(item))
        found.push({ ...head, item });
  }
  return found;
}

/** "A · B · C" on one line: the names between its signs; none where it has no such signs. */
function partsOf(tokens: Tokens, { from, to }: Range): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    if (index < to && !/^[·•|]$/.test(tokens.key(index))) continue;
    if (index > start) parts.push({ from: start, to: index });
    start = index + 1;
  }
  return parts.length > 1 ? parts : [];
}

/**
 * "Tarbert Tidy Shore Group (€40,000): removal of litter": a name and a sum, in a list of a foundation. Who gets its
 * money carries the work out for it.
 */
function receiverIn(tokens: Tokens, words: Compiled, { from, to }: Range): Item | undefined {
  let start = from;
  while (start < to && /^[*_]+$/.test(tokens.key(start))) start++;
  let end = start;
  while (
    end < to &&
    !/^[*_:(–—,]+$/.test(tokens.key(end)) &&
    !(tokens.key(end) === '-' && !tokens.glued(end))
  )
    end++;
  const size = end - start;
  if (size < 2 || size > 10 || end >= to || !tokens.capital(start) || !tokens.capital(end - 1))
    return undefined;
  if (words.mentions.whole(tokens, start, end) || words.currencies.match(tokens, start, end))
    return undefined;
  const sentence = { tokens, words, from, to, settings: new Set<string>(), stopped: new Map() };
  if (!isMoney(sentence, end, to - end)) return undefined;
  return { name: { from: start, to: end }, organization: true, fields: false };
}

/** "CRAterre", "WaterAid": one word with a capital inside. */
function isBrand(tokens: Tokens, { from, to }: Range): boolean {
  return to - from === 1 && /^\p{Lu}.*\p{Lu}/u.test(tokens.word(from));
}

/**
 * What a noun or a verb of the heading says, whatever else it says: "Donors to the response in Uganda:", "Our partners in
 * the valley are:", "The groups that carry out the work:".
 */
function headed(
  tokens: Tokens,
  words: Compiled,
  { from, to }: Range,
): { readonly role: Role; readonly rule: EvidenceRule } | undefined {
  const { verbs } = words;
  if (!verbs) return undefined;
  const { sets } = verbs;
  // A longer one without a colon is a headline of its own.
  if (tokens.key(to - 1) !== ':' && to - from > 8) return undefined;
  let role: Role | undefined;
  let bodies = false;
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    // "Donors we have asked:"
    if (sets.asking.has(key) || sets.denying.has(key) || words.denials.has(key)) return undefined;
    if (role) continue;
    if (sets.givers.has(key)) role = 'funders';
    else if (sets.companions.has(key)) role = 'partners';
    else if (sets.bodies.has(key)) bodies = true;
    else if (bodies && verbs.senses.match(tokens, index, to)?.value.act === 'does') role = 'partners';
  }
  const funds = role === 'funders';
  return role && { role, rule: funds ? 'funding-from' : 'implemented-by' };
}

/** The role that the last sentence before a list leads to, if it names nobody itself. */
function roleOf(
  tokens: Tokens,
  words: Compiled,
  paragraph: Paragraph,
): { readonly role: Role; readonly rule: EvidenceRule } | undefined {
  const sentence = readSentences(tokens, words, paragraph).at(-1);
  if (!sentence || !(paragraph.heading || /^[:：]$/.test(tokens.key(paragraph.to - 1)))) return undefined;
  const { from, to } = sentence;
  let role: { readonly role: Role; readonly rule: EvidenceRule } | undefined;
  for (let index = from; index < to; index++) {
    const trigger = words.triggers.match(tokens, index, to);
    const fits = trigger?.value.find(
      ({ label, weak }) => !weak && (!label || isLabel(sentence, index, trigger.to)),
    );
    const attendance = words.attendedBy.match(tokens, index, to);
    const guests = words.guests.has(tokens.key(index)) || words.attending.match(tokens, index, to);
    if (fits) role = { role: fits.role, rule: fits.rule };
    else if (attendance) role = { role: 'participants', rule: attendance.value };
    else if (guests) role = { role: 'participants', rule: 'attended-by' };
    if (trigger) index = trigger.to - 1;
  }
  if (!role) role = headed(tokens, words, sentence);
  if (!role && tellsAttending({ tokens, words, from, to, settings: new Set(), stopped: new Map() }))
    return { role: 'participants', rule: 'attended-by' };
  return role;

  function isLabel(range: Range, at: number, end: number): boolean {
    return at <= range.from + 1 && end >= range.to - 2;
  }
}
