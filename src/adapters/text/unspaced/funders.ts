import type { Item } from '../names/lists.js';
import { readUnspacedList, type UnspacedList } from './lists.js';
import { readUnspacedName } from './names.js';
import { near, type UnspacedSentence } from './sentence.js';

/** "感谢 A 的慷慨捐助", "在 A 的资助下", "费用来自 A 的捐赠", "来自 A 的 400 万欧元资金", "在 A 的配合下". */
export function readReceived(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, clause, to, says } = sentence;
  const { roles } = words;
  const lead = sentence.match(roles.receiving, index);
  const source = sentence.match(roles.from, index);
  const start = lead?.to ?? source?.to;
  if (start === undefined) return undefined;
  const list = readUnspacedList(tokens, words, start, to);
  if (list.items.length === 0) return undefined;
  const before = Math.max(clause.from, index - near.money);
  const paying =
    sentence.findIn(roles.money, before, index) ??
    sentence.findIn(roles.costs, before, index) ??
    (source && sentence.findIn(roles.currencies, index - 2, index));
  if (source && paying !== undefined) {
    const all = readSources(sentence, list);
    if (!says.denied) sentence.add('funders', 'funding-from', all.items);
    return all.to;
  }
  if (source && sentence.findIn(roles.goods, before, index) !== undefined) {
    const givers = list.items.filter(({ organization, body }) => organization && body !== 'agency');
    if (!says.denied) sentence.add('funders', 'funding-from', givers);
    return list.to;
  }
  const limit = Math.min(clause.to, list.after + near.gift);
  for (let at = list.to; at < limit; at++) {
    if (/^[;:。]$/.test(sentence.key(at))) break;
    if (sentence.match(roles.notGifts, at)) return list.to;
    const helped = sentence.match(roles.helps, at);
    if (helped && (sentence.key(helped.to) === '下' || isReceivedHelp(sentence, index))) {
      if (!says.denied) sentence.add('partners', 'in-collaboration-with', sentence.organizations(list));
      return helped.to;
    }
    const gift = sentence.match(roles.gifts, at);
    const weak = gift ? undefined : sentence.match(roles.weakGifts, at);
    if (!gift && !weak) continue;
    if (source && !gift) return undefined;
    if (says.denied) return list.to;
    // "得到 A 重点研发计划支持": a programme that pays.
    const programme = weak && sentence.findIn(roles.programmes, list.after, at) !== undefined;
    const items = gift || programme ? list.items : list.items.filter((item) => isDonor(sentence, item));
    sentence.add('funders', gift?.value ?? 'supported-by', items);
    return at;
  }
  return undefined;
}

/** "来自 A 设立的 B", "来自 A 的捐款以及 B 的赠款": what follows the first givers. */
export function readSources(sentence: UnspacedSentence, first: UnspacedList): UnspacedList {
  const { tokens, words, to } = sentence;
  const limit = Math.min(sentence.clauseEnd(first.after), first.after + near.money);
  for (let index = first.after; index < limit; index++) {
    const founded = sentence.match(words.roles.founded, index);
    const gift = sentence.match(words.roles.gifts, index) ?? sentence.match(words.roles.money, index);
    const joined =
      gift && sentence.match(words.roles.more, sentence.key(gift.to) === ',' ? gift.to + 1 : gift.to);
    const start = founded?.to ?? joined?.to;
    if (start === undefined) continue;
    const next = readUnspacedList(tokens, words, start, to);
    return next.items.length ? { ...next, items: [...first.items, ...next.items] } : first;
  }
  return first;
}

/** "得到 A 的配合", "承蒙 A 配合": help that somebody got. */
function isReceivedHelp(sentence: UnspacedSentence, index: number): boolean {
  return /^[得获承]$/.test(sentence.key(index));
}

/** "A 拨款 200 万欧元", "A 通过 B 捐款", "A 为灾民捐赠帐篷", "A 宣布，向项目提供优惠贷款". */
export function readGift(sentence: UnspacedSentence, named: UnspacedList): number | undefined {
  const { tokens, words, clause } = sentence;
  const { roles } = words;
  // "A 与 B 接洽后出资": the first gives.
  const talked = sentence.match(roles.talks, named.after) !== undefined;
  const list = talked ? { ...named, items: named.items.slice(0, 1) } : named;
  // "A 的补助，我们申请了两次，都没有通过".
  if (sentence.key(list.to) === '的' && sentence.findIn(roles.denials, list.to, sentence.to) !== undefined)
    return undefined;
  const through = sentence.match(roles.through, list.after);
  const fund = through && readUnspacedList(tokens, words, through.to, clause.to);
  const start = fund?.items.length ? fund.after : list.after;
  const told = Math.max(start, announced(sentence, start));
  const end = Math.min(told > start ? sentence.clauseEnd(told) : clause.to, told + near.giver);
  let people = false;
  const work = sentence.match(roles.free, list.after);
  if (work && list.items.every((item) => isCompany(sentence, item))) {
    sentence.add('funders', 'gives-money', list.items);
    return work.to;
  }
  const put = readPut(sentence, list, end);
  if (put !== undefined) return put;
  for (let at = told; at < end; at++) {
    // "希望小学" is no hope.
    const kept = sentence.match(roles.notDenials, at);
    if (kept) {
      at = kept.to - 1;
      continue;
    }
    if (sentence.match(roles.people, at) ?? sentence.match(roles.stops, at)) return undefined;
    if (told > start && sentence.match(roles.denials, at)) return undefined;
    const other = words.bodies.match(tokens, at, end) ?? sentence.countryAt(at);
    if (other && !sentence.isReceiver(at) && !sentence.isBeneficiary(at)) return undefined;
    const paid = sentence.match(roles.paid, at);
    const giving = sentence.match(roles.giving, at);
    people ||= sentence.match(roles.receivers, at) !== undefined;
    const sure = paid && paid.to >= (giving?.to ?? 0) ? paid.to : undefined;
    const verb = sure ?? (giving && isGiven(at, giving.to));
    if (!verb) continue;
    // "某小学捐赠仪式": where it was.
    if (sentence.match(roles.events, verb)) return undefined;
    if (sentence.findIn(roles.keepsakes, verb, Math.min(clause.to, verb + near.sum)) !== undefined)
      return undefined;
    const strong = sure !== undefined || /^[捐赠]$/.test(sentence.key(at));
    const items = [...list.items, ...(fund?.items ?? [])].filter(({ body }) => body !== 'agency' || strong);
    sentence.add('funders', 'gives-money', items);
    return verb;
  }
  return undefined;

  /** The end of a verb that says by itself who paid ("捐赠了"), or with a sum or a gift and no persons ("提供了"). */
  function isGiven(at: number, after: number): number | undefined {
    const strong = sentence.match(roles.paid, at) !== undefined && !/^[提援]$/.test(sentence.key(at));
    return strong || (!people && isPaid(sentence, at, after)) ? after : undefined;
  }
}

/** Whether "把" or "将" soon follows a list, which may put the gift before the verb. */
export function isPut(sentence: UnspacedSentence, { after }: UnspacedList): boolean {
  return /^[把将將]$/.test(sentence.key(after)) || /^[把将將]$/.test(sentence.key(after + 1));
}

/** "A 把当天的营业额全部捐了出来": money or goods between a word that puts them first, and the verb. */
function readPut(sentence: UnspacedSentence, list: UnspacedList, end: number): number | undefined {
  const { roles } = sentence.words;
  const last = sentence.skipAdverbs(list.after);
  let put = list.after;
  while (put <= last && !/^[把将將]$/.test(sentence.key(put))) put++;
  if (put > last) return undefined;
  let valued = false;
  for (let at = put + 1; at < end; at++) {
    if (sentence.isClauseSign(at)) return undefined;
    const handed = sentence.match(roles.handed, at);
    if (handed && valued && /^[捐赠送拿拨资出]$/.test(sentence.key(at))) {
      sentence.add('funders', 'gives-money', list.items);
      return handed.to;
    }
    valued ||= sentence.isValue(at);
  }
  return undefined;
}

/** Signs of a name that no table and no noun makes one. */
const maxBare = 9;

/** "本地企业大河磨坊捐赠了面粉": whatever stands between a noun for companies and a verb that says who gave. */
export function readBareGiver(sentence: UnspacedSentence, start: number): number | undefined {
  const { tokens, words, says } = sentence;
  if (says.denied) return undefined;
  const lead = sentence.match(words.names.leads, start);
  const noun = sentence.match(words.names.introducers, lead?.to ?? start);
  const from = noun?.to ?? lead?.to;
  if (from === undefined || (!noun && !/^[业家]$/.test(sentence.key(from - 1)))) return undefined;
  for (let at = from; at < Math.min(sentence.to, from + maxBare + 1); at++) {
    if (!tokens.isWord(at) || tokens.number(at) !== undefined) return undefined;
    const verb = /^[捐赠贈赞贊资送]$/.test(sentence.key(at))
      ? sentence.match(words.roles.paid, at)
      : undefined;
    if (!verb) {
      if (
        words.names.breakers.match(tokens, at, sentence.to) ??
        words.names.and.match(tokens, at, sentence.to)
      )
        return undefined;
      continue;
    }
    if (at - from < 3 || sentence.key(verb.to) === '的') return undefined;
    const name = { from, to: at };
    sentence.add('funders', 'gives-money', [{ name, organization: true, fields: false }]);
    return verb.to;
  }
  return undefined;
}

/** "A 今天批准一笔 2 亿美元的贷款": a donor's act, who publishes it or not. */
export function readApproval(sentence: UnspacedSentence, list: UnspacedList): number | undefined {
  if (!list.items.every(({ body }) => body === 'donor')) return undefined;
  for (let at = list.after; at < Math.min(sentence.clause.to, list.after + near.later); at++) {
    if (!sentence.tokens.isWord(at)) return undefined;
    if (!/^[批核]$/.test(sentence.key(at)) || sentence.key(at + 1) !== '准') continue;
    if (!isPaid(sentence, at + 1, at + 2)) return undefined;
    for (const item of list.items) sentence.found.push({ role: 'funders', rule: 'gives-money', item });
    return at + 2;
  }
  return undefined;
}

/** The token after "宣布，" soon behind a name. */
export function announced(sentence: UnspacedSentence, at: number): number {
  const { announcing } = sentence.words.roles;
  for (let index = at; index < Math.min(sentence.to, at + near.later); index++) {
    const verb = sentence.match(announcing, index);
    if (verb && sentence.key(verb.to) === ',') return verb.to + 1;
    if (sentence.isClauseSign(index)) break;
  }
  return at;
}

/** "欧盟资助的": a known body or a country directly before. */
export function readPaidDirectly(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, clause, says } = sentence;
  const { roles } = words;
  // "驻 A 使馆": the name began before.
  if (words.names.residing.match(tokens, index - 1, clause.to)) return undefined;
  const first = sentence.match(words.bodies, index) ?? sentence.countryAt(index);
  const known = first && (readUnspacedName(tokens, words, index, clause.to) ?? { from: index, ...first });
  const after = known && ('after' in known ? known.after : known.to);
  const paid =
    after !== undefined && (sentence.match(roles.paid, after) ?? sentence.match(roles.donated, after));
  if (!known || says.denied || sentence.isReceiver(index) || sentence.isBeneficiary(index)) return undefined;
  if (!paid || sentence.key(paid.to) !== '的') {
    const list = readUnspacedList(tokens, words, index, clause.to);
    return list.items.some(({ organization }) => organization) ? readGift(sentence, list) : undefined;
  }
  const name = { from: index, to: known.to };
  const acronym = 'acronym' in known && known.acronym && { acronym: known.acronym };
  sentence.add('funders', 'funded-by', [{ name, organization: true, fields: false, ...acronym }]);
  return paid.to;
}

/** "200 万欧元", "优惠贷款" after it in the clause, and nothing such as advice. */
export function isPaid(sentence: UnspacedSentence, at: number, after: number): boolean {
  const { roles } = sentence.words;
  for (let index = at + 1; index < Math.min(sentence.to, after + near.sum); index++) {
    if (sentence.isClauseSign(index)) return false;
    if (sentence.match(roles.notGifts, index)) return false;
    if (sentence.match(roles.goods, index)) return true;
    if (sentence.match(roles.receivers, index)) return false;
    const object = sentence.match(roles.currencies, index) ?? sentence.match(roles.gifts, index);
    if (object ?? sentence.match(roles.costs, index)) return true;
  }
  return false;
}

/** "… 有限责任公司": what it does for nothing is a gift. */
export function isCompany({ tokens, words }: UnspacedSentence, { name }: Item): boolean {
  for (let index = name.from + 1; index < name.to; index++)
    if (words.roles.companies.whole(tokens, index, name.to)) return true;
  return false;
}

/** Whether a supporter is one that gives money: a donor, another country, or a body of one that gives. */
function isDonor({ tokens, words, context }: UnspacedSentence, { name, body }: Item): boolean {
  if (body) return body === 'donor';
  const country = words.places.match(tokens, name.from, name.to);
  const code = country?.value.type === 'country' ? country.value.code : undefined;
  if (code && country?.to === name.to) return !context.settings.has(code);
  if (code && context.settings.has(code)) return false;
  const endsIn = (set: typeof words.roles.donorEndings) => {
    for (let index = name.from + 1; index < name.to; index++)
      if (set.match(tokens, index, name.to)?.to === name.to) return true;
    return false;
  };
  return endsIn(words.roles.donorEndings) || (code !== undefined && endsIn(words.roles.donorMinistries));
}
