import type { Item } from './lists.js';
import type { FoundRole, Role, RoleContext } from './roles.js';
import type { Range, Tokens } from './tokens.js';
import { readUnspacedList, readUnspacedName, type UnspacedList } from './unspacedNames.js';
import type { UnspacedWords } from './unspacedWords.js';

const near = { gift: 26, sum: 26, verb: 14, money: 14, giver: 40, later: 8 };

/**
 * Funders, partners and participants that a sentence names. The words that say a role stand on both sides of a list:
 * "由 … 资助", "与 … 合作", "… 的代表出席".
 */
export function readUnspacedRoles(
  tokens: Tokens,
  words: UnspacedWords,
  { from, to }: Range,
  context: RoleContext,
): FoundRole[] {
  const { roles } = words;
  const found: FoundRole[] = [];
  const attended = findIn(roles.attending, from, to) !== undefined;
  const startsLine = from === 0 || tokens.linesBefore(from) > 0;
  const add = (role: Role, rule: FoundRole['rule'], items: readonly Item[]) => {
    for (const item of items) if (!context.isPublisher(item)) found.push({ role, rule, item });
  };

  let clause: Range = { from, to: clauseEnd(from) };
  let { denied, joint, given, received } = readClause();
  let done = from;
  for (let index = from; index < to; index++) {
    if (index >= clause.to) {
      clause = { from: index, to: clauseEnd(index) };
      ({ denied, joint, given, received } = readClause());
    }
    const starts = index === clause.from || (index >= done && tokens.key(index - 1) === '、');
    if (index < done && !starts) continue;
    const next =
      readLabel(index) ??
      (given || joint ? readBy(index) : undefined) ??
      (received ? readReceived(index) : undefined) ??
      (joint ? readWith(index) : undefined) ??
      readAttended(index) ??
      (starts && index >= done ? readSubject(index) : undefined) ??
      (given ? readPaidDirectly(index) : undefined);
    if (next !== undefined) done = Math.max(done, next);
  }
  return found;

  /** "资助方：…" on a line; "合作伙伴包括 A 和 B", "执行机构是 A"; "合作伙伴 A". */
  function readLabel(index: number): number | undefined {
    const label = roles.labels.match(tokens, index, to);
    if (!label) return undefined;
    const link = roles.labelLinks.match(tokens, label.to, to);
    const colon = tokens.key(label.to) === ':';
    if (colon ? index !== from || !startsLine : denied) return undefined;
    const start = colon ? label.to + 1 : (link?.to ?? label.to);
    const list = readUnspacedList(tokens, words, start, to, colon || link !== undefined);
    const rules = {
      funders: 'funder-label',
      partners: 'partner-label',
      participants: 'attended-by',
    } as const;
    if (!colon && !link && (label.value === 'participants' || !organizations(list).length)) return undefined;
    add(label.value, rules[label.value], label.value === 'funders' ? list.items : organizations(list));
    return list.to > start ? list.to : undefined;
  }

  /** "由 A 和 B 资助", "经费由 A 承担", "由 A 联合 B 实施". */
  function readBy(index: number): number | undefined {
    const by = roles.by.match(tokens, index, to);
    if (!by) return undefined;
    const list = readUnspacedList(tokens, words, by.to, to);
    if (list.items.length === 0) return undefined;
    const joined = roles.strongWith.match(tokens, list.after, to);
    const more = joined && readUnspacedList(tokens, words, joined.to, to);
    const through = roles.through.match(tokens, list.after, to);
    const fund = through && readUnspacedList(tokens, words, through.to, to);
    const start = [more, fund].find((next) => next?.items.length)?.after ?? list.after;
    const at = skipAdverbs(start);
    const paid = matchFrom(roles.paid, start, at);
    const given = paid ? undefined : matchFrom(roles.giving, start, at);
    const counted = given && (speaksOfGift(index) || isPaid(given.to - 1, given.to));
    if (paid ?? counted) {
      if (!denied) add('funders', paid?.value ?? 'funded-by', list.items);
      return Math.max(list.to, paid?.to ?? given?.to ?? 0);
    }
    if (!denied && !fund && matchFrom(roles.carriedOut, start, at)) {
      add('partners', 'implemented-by', [...organizations(list), ...(more ? organizations(more) : [])]);
    } else if (!denied) return readGift(list) ?? list.to;
    return list.to;
  }

  /** Whether the clause, up to a token, is about money or goods: "项目资金由…", "帐篷由…". */
  function speaksOfGift(index: number): boolean {
    for (let at = clause.from; at < index; at++) {
      const said = roles.money.match(tokens, at, index) ?? roles.gifts.match(tokens, at, index);
      if (said ?? roles.goods.match(tokens, at, index)) return true;
    }
    return false;
  }

  /** "感谢 A 的慷慨捐助", "在 A 的资助下", "费用来自 A 的捐赠", "来自 A 的 400 万欧元资金", "在 A 的配合下". */
  function readReceived(index: number): number | undefined {
    const lead = roles.receiving.match(tokens, index, to);
    const source = roles.from.match(tokens, index, to);
    const start = lead?.to ?? source?.to;
    if (start === undefined) return undefined;
    const list = readUnspacedList(tokens, words, start, to);
    if (list.items.length === 0) return undefined;
    if (source && findIn(roles.money, Math.max(clause.from, index - near.money), index) !== undefined) {
      if (!denied) add('funders', 'funding-from', list.items);
      return list.to;
    }
    const limit = Math.min(clause.to, list.after + near.gift);
    for (let at = list.to; at < limit; at++) {
      if (/^[;:。]$/.test(tokens.key(at))) break;
      const other = roles.notGifts.match(tokens, at, to);
      if (other) return list.to;
      const helped = roles.helps.match(tokens, at, to);
      if (helped && /^下$/.test(tokens.key(helped.to))) {
        if (!denied) add('partners', 'in-collaboration-with', organizations(list));
        return helped.to;
      }
      const gift = roles.gifts.match(tokens, at, to);
      const weak = gift ? undefined : roles.weakGifts.match(tokens, at, to);
      if (!gift && !weak) continue;
      if (source && !gift) return undefined;
      if (denied) return list.to;
      add('funders', gift?.value ?? 'supported-by', gift ? list.items : list.items.filter(isDonor));
      return at;
    }
    return undefined;
  }

  /** "与 A、B 合作", "会同 A 开展"; with a subject before: "S 与 A 共同实施". */
  function readWith(index: number): number | undefined {
    // "联合国" is no "联合".
    if (words.names.notBreakers.match(tokens, index, to)) return undefined;
    const strong = roles.strongWith.match(tokens, index, to);
    const lead = strong ?? roles.with.match(tokens, index, to);
    if (!lead) return undefined;
    const list = readUnspacedList(tokens, words, lead.to, to);
    if (list.items.length === 0 || denied) return undefined;
    const rule =
      together(list.after) ?? (strong && !isOtherwise(list.after) ? 'in-collaboration-with' : undefined);
    if (!rule) return undefined;
    add('partners', rule, organizations(list));
    return list.to;
  }

  /** Whether what follows soon is no work: "联合 … 呼吁". */
  function isOtherwise(at: number): boolean {
    const end = Math.min(to, clauseEnd(at));
    return findIn(roles.notTogether, at, Math.min(end, at + near.later)) !== undefined;
  }

  function together(after: number) {
    const at = skipAdverbs(after);
    const found = matchFrom(roles.together, after, at);
    if (!found) return undefined;
    const past = skipAdverbs(found.to);
    for (let next = found.to; next <= Math.min(to, past + 1); next++) {
      if (roles.notTogether.match(tokens, next, to)) return undefined;
    }
    return roles.notTogether.match(tokens, at, to) ? undefined : found.value;
  }

  /** "A、B 的代表出席了": at the start of a clause; "A 拨款 200 万欧元"; "A 与 B 共同实施". */
  function readSubject(index: number): number | undefined {
    const long = readUnspacedList(tokens, words, index, to, true);
    const reaches = (list: UnspacedList, set: typeof roles.attending, count: number) => {
      for (let at = list.after; at < Math.min(to, list.after + count); at++) {
        if (at > list.after + 1 && /^[,;。]$/.test(tokens.key(at))) return undefined;
        const verb = set.match(tokens, at, to);
        if (verb) return verb.to;
      }
      return undefined;
    };
    if (attended && organizations(long).length === 0) {
      // "副首相、国防部和卫生部官员出席": persons before them.
      for (let at = index + 1; at < Math.min(clause.to, index + 60); at++) {
        if (!/^[、及和]$/.test(tokens.key(at - 1)) || !(words.bodies.match(tokens, at, to) ?? countryAt(at)))
          continue;
        const rest = readUnspacedList(tokens, words, at, to, true);
        const verb = reaches(rest, roles.attends, near.verb);
        if (rest.items.length === 0 || verb === undefined || denied) continue;
        add('participants', 'participants-from', organizations(rest));
        return verb;
      }
    }
    if (organizations(long).length && attended) {
      const verb = reaches(long, roles.attends, near.verb + 10);
      const paid = reaches(long, roles.giving, near.verb);
      if (verb !== undefined && paid === undefined && long.after < verb && !denied) {
        add('participants', 'participants-from', organizations(long));
        return verb;
      }
    }
    const list = readUnspacedList(tokens, words, index, clause.to);
    if (list.items.length === 0 || denied) return undefined;
    const gift = given ? readGift(list) : undefined;
    if (gift !== undefined) return gift;
    if (matchFrom(roles.carries, list.after, skipAdverbs(list.after)) || isOwnWork(list)) {
      add('partners', 'implemented-by', organizations(list));
      return list.to;
    }
    const rule = together(list.after);
    if (rule && list.items.length > 1) {
      const items = rule === 'implemented-by' ? organizations(list) : organizations(list).slice(1);
      add('partners', rule, items);
      return list.to;
    }
    return undefined;
  }

  /** "P、A 和 B 在 … 完成了": the publisher and others, and what they did. */
  function isOwnWork({ items, after }: UnspacedList): boolean {
    if (items.length < 2 || !items.some((item) => context.isPublisher(item))) return false;
    const end = Math.min(clause.to, after + near.giver);
    return (
      findIn(roles.notTogether, after, end) === undefined &&
      findIn(roles.carriedOut, after, end) !== undefined
    );
  }

  /** "A 拨款 200 万欧元", "A 通过 B 捐款", "A 为灾民捐赠帐篷", "A 为项目提供优惠贷款". */
  function readGift(list: UnspacedList): number | undefined {
    const through = roles.through.match(tokens, list.after, to);
    const fund = through && readUnspacedList(tokens, words, through.to, clause.to);
    const start = fund?.items.length ? fund.after : list.after;
    const end = Math.min(clause.to, start + near.giver);
    let people = false;
    for (let at = start; at < end; at++) {
      if (roles.people.match(tokens, at, to) ?? roles.stops.match(tokens, at, to)) return undefined;
      const other = words.bodies.match(tokens, at, end) ?? countryAt(at);
      if (other && !isReceiver(at)) return undefined;
      const paid = roles.paid.match(tokens, at, to);
      const giving = roles.giving.match(tokens, at, to);
      people ||= roles.receivers.match(tokens, at, to) !== undefined;
      const verb = paid && paid.to >= (giving?.to ?? 0) ? paid.to : giving && isGiven(at, giving.to, people);
      if (!verb) continue;
      const items = [...list.items, ...(fund?.items ?? [])];
      add(
        'funders',
        'gives-money',
        items.filter(({ body }) => body !== 'agency'),
      );
      return verb;
    }
    return undefined;
  }

  /** The end of a verb that says by itself who paid ("捐赠了"), or with a sum or a gift and no persons ("提供了"). */
  function isGiven(at: number, after: number, people: boolean): number | undefined {
    const strong = roles.paid.match(tokens, at, to) !== undefined && !/^[提援]$/.test(tokens.key(at));
    return strong || (!people && isPaid(at, after)) ? after : undefined;
  }

  /** "欧盟资助的": a known body or a country directly before. */
  function readPaidDirectly(index: number): number | undefined {
    const first = words.bodies.match(tokens, index, to) ?? countryAt(index);
    const known = first && (readUnspacedName(tokens, words, index, clause.to) ?? { from: index, ...first });
    const paid =
      known && (roles.paid.match(tokens, known.to, to) ?? roles.donated.match(tokens, known.to, to));
    if (!known || denied || isReceiver(index)) return undefined;
    if (!paid || tokens.key(paid.to) !== '的') {
      const list = readUnspacedList(tokens, words, index, clause.to);
      return list.items.some(({ organization }) => organization) ? readGift(list) : undefined;
    }
    const name = { from: index, to: known.to };
    const acronym = 'acronym' in known && known.acronym && { acronym: known.acronym };
    add('funders', 'funded-by', [{ name, organization: true, fields: false, ...acronym }]);
    return paid.to;
  }

  function isReceiver(index: number): boolean {
    for (let at = Math.max(from, index - 2); at < index; at++) {
      if (roles.notBefore.match(tokens, at, to)?.to === index) return true;
    }
    return false;
  }

  function countryAt(index: number) {
    const place = words.places.match(tokens, index, to);
    return place?.value.type === 'country' ? place : undefined;
  }

  /** "参加…的有 A、B", "与会者来自 A", "来自 A 的代表". */
  function readAttended(index: number): number | undefined {
    const direct = roles.attendedBy.match(tokens, index, to) ?? inverted(index);
    const source = direct || !attended ? undefined : roles.from.match(tokens, index, to);
    const start = direct?.to ?? source?.to;
    if (start === undefined) return undefined;
    const list = readUnspacedList(tokens, words, start, to, direct !== undefined);
    const people = direct || hasPeople(list.to);
    if (!people || list.items.length === 0) return undefined;
    add('participants', direct ? 'attended-by' : 'participants-from', organizations(list));
    return list.to;
  }

  /** "参加总结会的有". */
  function inverted(index: number): { to: number } | undefined {
    if (tokens.key(index) !== '的') return undefined;
    const link = roles.labelLinks.match(tokens, index + 1, to);
    if (!link || tokens.key(index + 1) === ':') return undefined;
    return findIn(roles.attending, Math.max(from, index - 20), index) === undefined
      ? undefined
      : { to: link.to };
  }

  function hasPeople(at: number): boolean {
    for (let index = Math.max(from, at - 1); index < Math.min(to, at + 10); index++) {
      if (/^[,。;、]$/.test(tokens.key(index))) return false;
      if (roles.people.match(tokens, index, to)) return true;
    }
    return false;
  }

  /** "200 万欧元", "优惠贷款" after it in the clause, and nothing such as advice. */
  function isPaid(at: number, after: number): boolean {
    for (let index = at + 1; index < Math.min(to, after + near.sum); index++) {
      if (/^[,。;]$/.test(tokens.key(index)) && tokens.number(index + 1) === undefined) return false;
      if (roles.notGifts.match(tokens, index, to) ?? roles.receivers.match(tokens, index, to)) return false;
      if (roles.currencies.match(tokens, index, to) ?? roles.gifts.match(tokens, index, to)) return true;
    }
    return false;
  }

  function isDonor({ name, body }: Item): boolean {
    if (body) return body === 'donor';
    const country = words.places.match(tokens, name.from, name.to);
    const code = country?.value.type === 'country' ? country.value.code : undefined;
    if (code && country?.to === name.to) return !context.settings.has(code);
    if (code && context.settings.has(code)) return false;
    for (let index = name.from + 1; index < name.to; index++) {
      if (roles.donorEndings.match(tokens, index, name.to)?.to === name.to) return true;
    }
    return false;
  }

  function organizations({ items }: UnspacedList): readonly Item[] {
    return items.filter(({ organization }) => organization);
  }

  function skipAdverbs(at: number): number {
    let index = at;
    for (
      let next = roles.adverbs.match(tokens, index, to);
      next;
      next = roles.adverbs.match(tokens, index, to)
    ) {
      index = next.to;
    }
    return index;
  }

  /** The first match at any token from `at` to `last`: an adverb may be a part of what is sought. */
  function matchFrom<T>(
    set: { match(t: Tokens, at: number, end: number): { to: number; value: T } | undefined },
    at: number,
    last: number,
  ) {
    for (let index = at; index <= last; index++) {
      const match = set.match(tokens, index, to);
      if (match) return match;
    }
    return undefined;
  }

  function clauseEnd(at: number): number {
    let index = at;
    while (index < to && !/^[,;。:!?]$/.test(tokens.key(index))) index++;
    return Math.min(to, index + 1);
  }

  /** What the words of a clause can say at all: most clauses say nothing of roles. */
  function readClause(): Record<'denied' | 'joint' | 'given' | 'received', boolean> {
    const says = { denied: false, joint: false, given: false, received: false };
    for (let index = clause.from; index < clause.to; index++) {
      if (
        roles.together.match(tokens, index, to) ||
        roles.carriedOut.match(tokens, index, to) ||
        roles.strongWith.match(tokens, index, to)
      )
        says.joint = true;
      if (roles.paid.match(tokens, index, to) || roles.giving.match(tokens, index, to)) says.given = true;
      const gift = roles.gifts.match(tokens, index, to) ?? roles.weakGifts.match(tokens, index, to);
      if (gift || roles.money.match(tokens, index, to) || roles.helps.match(tokens, index, to))
        says.received = true;
      const kept = roles.notDenials.match(tokens, index, to);
      const body = words.bodies.match(tokens, index, to);
      if (kept || body) index = Math.max(kept?.to ?? 0, body?.to ?? 0) - 1;
      else if (roles.denials.match(tokens, index, to)) says.denied = true;
    }
    return says;
  }

  function findIn(set: typeof roles.money, start: number, end: number): number | undefined {
    for (let index = start; index < end; index++) if (set.match(tokens, index, end)) return index;
    return undefined;
  }
}
