import { readGluedList } from './gluedLists.js';
import { readGluedName } from './gluedNames.js';
import type { GluedWords } from './gluedWords.js';
import type { Item } from './lists.js';
import type { FoundRole, Role, RoleContext } from './roles.js';
import type { Range, Tokens } from './tokens.js';

export interface GluedRoleContext extends RoleContext {
  /** The country that a name tells. */
  readonly countryOf: (name: Range) => string | undefined;
}

/** How far a sum may stand from who gave it, a denial from what it denies. */
const near = { sum: 10, denial: 5, subject: 8, gift: 9 };

/** Funders, partners and participants that a sentence names, by the words before them. */
export function readGluedRoles(
  tokens: Tokens,
  words: GluedWords,
  { from, to }: Range,
  context: GluedRoleContext,
): FoundRole[] {
  const { sets } = words;
  const found: FoundRole[] = [];
  const attended = has(sets.attending);
  const startsLine = from === 0 || tokens.linesBefore(from) > 0;
  const add = (role: Role, rule: FoundRole['rule'], items: readonly Item[]) => {
    for (const item of items) if (!context.isPublisher(item)) found.push({ role, rule, item });
  };

  for (let index = from; index < to; index++) {
    const next = readLabel(index) ?? readTrigger(index) ?? readAttended(index) ?? readMoney(index);
    if (next !== undefined) index = next - 1;
    else readVerb(index);
  }
  return found;

  function readLabel(index: number): number | undefined {
    if (index !== from || !startsLine) return undefined;
    const label = words.labels.match(tokens, index, to);
    if (!label || tokens.key(label.to) !== ':') return undefined;
    const list = readGluedList(tokens, words, label.to + 1, to);
    const rules = {
      funders: 'funder-label',
      partners: 'partner-label',
      participants: 'attended-by',
    } as const;
    add(label.value, rules[label.value], organizations(list.items, label.value));
    return list.to > label.to + 1 ? list.to : undefined;
  }

  function readTrigger(index: number): number | undefined {
    const trigger = words.triggers.match(tokens, index, to);
    if (!trigger) return undefined;
    const list = readGluedList(tokens, words, afterColon(trigger.to), to);
    if (isDenied(index)) return Math.max(trigger.to, list.to);
    const { role, rule } = trigger.value;
    const weak = trigger.value.role === 'funders' && trigger.value.weak;
    const items = organizations(list.items, role);
    add(role, rule, weak ? items.filter(isDonor) : items);
    return Math.max(trigger.to, list.to);
  }

  function readAttended(index: number): number | undefined {
    const direct = words.attendedBy.match(tokens, index, to);
    const people = direct || !attended ? undefined : sets.people.match(tokens, index, to);
    const each =
      direct || people || !attended || !hasBefore(sets.attending, index, 8)
        ? undefined
        : sets.each.match(tokens, index, to);
    const lead = direct ?? people ?? each;
    if (!lead) return undefined;
    let start = lead.to;
    for (const set of [sets.each, sets.people, sets.each]) start = set.match(tokens, start, to)?.to ?? start;
    const list = readGluedList(tokens, words, start, to);
    if (list.to === start) return undefined;
    add('participants', direct?.value ?? 'participants-from', organizations(list.items, 'participants'));
    return list.to;
  }

  /** "Funding of 900,000 dollars from X". */
  function readMoney(index: number): number | undefined {
    const money = sets.money.match(tokens, index, to);
    if (!money || isDenied(index)) return undefined;
    for (let at = money.to; at < Math.min(to, money.to + near.sum); at++) {
      if (/^[,;.:]$/.test(tokens.key(at)) && !tokens.glued(at + 1)) return undefined;
      if (words.triggers.match(tokens, at, to)) return undefined;
      const source = sets.from.match(tokens, at, to);
      if (!source) continue;
      const list = readGluedList(tokens, words, source.to, to);
      if (list.to === source.to) continue;
      add('funders', 'funding-from', organizations(list.items, 'funders'));
      return list.to;
    }
    return undefined;
  }

  /** "The Government of Japan gave a grant", in either order; "the X will carry out the works". */
  function readVerb(index: number): void {
    const giving = sets.giving.match(tokens, index, to);
    const paying = giving ? undefined : sets.paying.match(tokens, index, to);
    const carrying = sets.carryingOut.match(tokens, index, to);
    if (!giving && !paying && !carrying) return;
    if (isDenied(index)) return;
    const verb = (giving ?? paying ?? carrying)!;
    if (carrying && readPassive(verb.to)) return;
    const subject = subjectAfter(verb.to) ?? subjectBefore(index);
    if (!subject) return;
    const gift = (set: typeof sets.money, start: number) => {
      for (let at = start; at < Math.min(to, start + near.gift); at++)
        if (set.match(tokens, at, to)) return true;
      return false;
    };
    const start = subject.after ? subject.to : verb.to;
    const items = organizations(subject.items, 'funders');
    const given = giving && (gift(sets.currencies, start) || (gift(sets.money, start) && hasSum(start)));
    const donating = sets.donating.match(tokens, index, to) !== undefined;
    if (given || donating || (paying && gift(sets.carried, start))) {
      add(
        'funders',
        'gives-money',
        items.filter(({ body }) => body !== 'agency'),
      );
    } else if (carrying && gift(sets.carried, start)) {
      add('partners', 'implemented-by', organizations(subject.items, 'partners'));
    }
  }

  /** "The works were carried out by X". */
  function readPassive(start: number): boolean {
    for (let at = start; at < Math.min(to, start + 5); at++) {
      const by = sets.byWhom.match(tokens, at, to);
      const list = by && readGluedList(tokens, words, by.to, to);
      if (!by || !list || list.to === by.to) continue;
      add('partners', 'implemented-by', organizations(list.items, 'partners'));
      return true;
    }
    return false;
  }

  function subjectAfter(start: number) {
    for (let at = start; at < Math.min(to, start + 3); at++) {
      const list = readGluedList(tokens, words, at, to);
      if (list.to > at) return { ...list, after: true };
    }
    return undefined;
  }

  function subjectBefore(verb: number) {
    for (let at = verb - 1; at >= Math.max(from, verb - near.subject); at--) {
      const list =
        at === from || /^[,،]$/.test(tokens.key(at - 1)) ? readGluedList(tokens, words, at, verb) : undefined;
      if (list?.to === verb) return { ...list, after: false };
    }
    return undefined;
  }

  /** A sum, or a cost that was met. */
  function hasSum(start: number): boolean {
    for (let at = start; at < Math.min(to, start + 2 * near.gift); at++) {
      if (tokens.number(at) !== undefined || sets.sums.match(tokens, at, to)) return true;
    }
    return false;
  }

  function organizations(items: readonly Item[], role: Role): readonly Item[] {
    if (role === 'funders') return items;
    return items.filter(({ name }) => !isCountry(name));
  }

  function isDonor(item: Item): boolean {
    if (item.body) return item.body === 'donor';
    const name = readGluedName(tokens, words, item.name.from, item.name.to);
    if (name?.country) return !context.settings.has(name.country);
    const code = context.countryOf(item.name);
    if (code) return !context.settings.has(code);
    return (
      name?.head?.takes !== 'countries' && sets.donorHeads.match(tokens, item.name.from, to) !== undefined
    );
  }

  function isCountry(name: Range): boolean {
    return words.places.whole(tokens, name.from, name.to)?.type === 'country';
  }

  function isDenied(index: number): boolean {
    return hasBefore(sets.denials, index, near.denial);
  }

  function hasBefore(set: typeof sets.money, index: number, count: number): boolean {
    for (let at = Math.max(from, index - count); at < index; at++) if (set.match(tokens, at, to)) return true;
    return false;
  }

  function has(set: typeof sets.money): boolean {
    for (let at = from; at < to; at++) if (set.match(tokens, at, to)) return true;
    return false;
  }

  function afterColon(index: number): number {
    return tokens.key(index) === ':' && index < to ? index + 1 : index;
  }
}
