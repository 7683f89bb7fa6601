import { hasDone, pastUnit, peopleWork } from './deeds.js';
import { isCompany, isPaid, readGift } from './funders.js';
import { readUnspacedList, type UnspacedList } from './lists.js';
import { quotes } from './names.js';
import { near, type UnspacedSentence } from './sentence.js';
import { didTogether, together, worksWithUs } from './together.js';
import { readTownGiver } from './townGivers.js';

/** "由 A 和 B 资助", "经费由 A 承担", "由 A 联合 B 实施", "由 A 和 B 共同观礼". */
export function readBy(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, says, to } = sentence;
  const { roles } = words;
  const agent = sentence.match(roles.by, index);
  const is = agent ? undefined : sentence.match(roles.cleft, index);
  const by = agent ?? is;
  if (!by) return undefined;
  const list = readUnspacedList(tokens, words, by.to, to);
  if (list.items.length === 0)
    return agent && (readQuotedGiver(sentence, agent.to) ?? readTownGiver(sentence, agent.to));
  const joined = sentence.match(roles.strongWith, list.after);
  const more = joined && readUnspacedList(tokens, words, joined.to, to);
  // "经营" is no "经".
  const runs = sentence.match(roles.carriedOut, list.after) ?? sentence.match(roles.runs, list.after);
  const through = runs ? undefined : sentence.match(roles.through, list.after);
  const fund = through && readUnspacedList(tokens, words, through.to, to);
  if (agent && !more && !through && !says.denied && pastUnnamed(sentence, list.after)) {
    sentence.add('partners', 'implemented-by', sentence.organizations(list));
    return list.to;
  }
  const start = [more, fund].find((next) => next?.items.length)?.after ?? list.after;
  const at = sentence.skipAdverbs(start);
  const paid = sentence.matchFrom(roles.paid, start, at) ?? laterPaid(sentence, at);
  // "这是中国政府援助的": only with the small word after it.
  if (is)
    return paid &&
      !says.denied &&
      ((/^[的来]$/.test(sentence.key(paid.to)) && !isFor(sentence, index, paid.to)) ||
        isPassive(sentence, index, paid.to))
      ? addPaid(paid.to)
      : undefined;
  const given = paid
    ? undefined
    : (sentence.matchFrom(roles.giving, start, at) ?? laterGiven(sentence, list.after));
  const bare = paid ? undefined : sentence.match(roles.givesAlone, at);
  if (bare && !tokens.isWord(bare.to) && speaksOfGift(sentence, index)) {
    if (!says.denied) addPaid(0);
    return Math.max(list.to, bare.to);
  }
  if (
    paid ??
    (given &&
      (speaksOfGift(sentence, index) ||
        endsSpeech(sentence, index, given.to) ||
        isPaid(sentence, given.to - 1, given.to)))
  ) {
    if (!says.denied) addPaid(0);
    return Math.max(list.to, paid?.to ?? given?.to ?? 0);
  }
  if (says.denied) return list.to;
  // "由 A 执行长致赠": a person.
  if (sentence.match(roles.titles, start)) return list.to;
  const all = [...sentence.organizations(list), ...(more ? sentence.organizations(more) : [])];
  if (!fund && sentence.matchFrom(roles.attends, start, at)) {
    if (!says.absent) sentence.add('participants', 'attended-by', all);
    return list.to;
  }
  const people = fund || more ? undefined : pastUnit(sentence, list);
  const when = pastWhen(sentence, people ?? at);
  const work = sentence.matchFrom(roles.carriedOut, start, at) ?? sentence.match(roles.carriedOut, when);
  const runBy =
    sentence.matchFrom(roles.runs, start, at) && !list.items.some((item) => isCompany(sentence, item));
  if (!fund && ((work && !isMade(sentence, work)) || runBy)) {
    sentence.add('partners', 'implemented-by', all);
    return list.to;
  }
  return readGift(sentence, list) ?? list.to;

  function addPaid(end: number): number {
    // Who passes the money on gives it too, but for the agencies that spend it.
    const passed = fund?.items.filter(({ body }) => body !== 'agency') ?? [];
    sentence.add('funders', paid?.value ?? 'funded-by', [...list.items, ...passed]);
    return Math.max(list.to, end);
  }
}

/** "由 A 开发的软件": a thing of that kind, and no work of the story. */
function isMade(sentence: UnspacedSentence, { to }: { to: number }): boolean {
  const develops = /^[开開]$/.test(sentence.key(to - 2)) && /^[发發]$/.test(sentence.key(to - 1));
  return develops && sentence.key(to) === '的' && !isWorkOf(sentence, to);
}

/** "由 A 于2022年启动", "由 A 在两县实施": past when and where it was, up to the verb. */
function pastWhen(sentence: UnspacedSentence, at: number): number {
  if (!/^[于在]$/.test(sentence.key(at))) return sentence.skipAdverbs(at);
  for (let index = at + 2; index < Math.min(sentence.clause.to, at + near.verb); index++) {
    if (!sentence.tokens.isWord(index) || sentence.match(sentence.words.roles.paid, index)) return at;
    // "由 A 在香港管理的账户": of something else.
    const verb = sentence.match(sentence.words.roles.carriedOut, index);
    if (verb) return sentence.key(verb.to) === '的' ? at : index;
  }
  return at;
}

/** "由 A 和当地承包商一同安装": others without a name, or with one that cannot be read, and what they do with it. */
function pastUnnamed(sentence: UnspacedSentence, at: number): boolean {
  const { roles, names } = sentence.words;
  const and = sentence.key(at) === '、' ? { to: at + 1 } : sentence.match(names.and, at);
  if (!and || (sentence.key(at) !== '、' && !sentence.match(names.notStarts, and.to))) return false;
  for (let index = and.to + 2; index < Math.min(sentence.to, and.to + near.verb); index++) {
    if (!sentence.tokens.isWord(index) || sentence.match(roles.people, index)) return false;
    if (/^(?:一同|一起|一道|共同|[联聯]合)$/.test(sentence.key(index) + sentence.key(index + 1)))
      return (
        sentence.match(roles.carriedOut, index + 2) !== undefined ||
        sentence.match(roles.works, index + 2) !== undefined
      );
  }
  return false;
}

/** "由“…”赞助": whatever stands in quotes, if a verb of paying follows. */
function readQuotedGiver(sentence: UnspacedSentence, start: number): number | undefined {
  const { tokens, words, says } = sentence;
  const open = openingQuote(sentence, start);
  const close = open === undefined ? undefined : quotes.get(tokens.key(open));
  if (open === undefined || close === undefined || says.denied) return undefined;
  let end = open + 1;
  while (end < Math.min(sentence.to, open + 16) && tokens.isWord(end)) end++;
  if (tokens.key(end) !== close || end - open < 3) return undefined;
  const paid = sentence.match(words.roles.paid, sentence.skipAdverbs(end + 1));
  if (!paid) return undefined;
  sentence.add('funders', paid.value, [
    { name: { from: open + 1, to: end }, organization: true, fields: false },
  ]);
  return paid.to;
}

/** The quote at a token, or soon behind it after a noun for companies or bodies: "由本地企业“…”赞助". */
function openingQuote(sentence: UnspacedSentence, start: number): number | undefined {
  const { tokens, words } = sentence;
  for (let at = start; at < Math.min(sentence.to, start + near.label); at++) {
    if (quotes.has(tokens.key(at))) {
      const isNoun = (size: number) => words.names.introducers.whole(tokens, at - size, at) !== undefined;
      return at === start || [2, 3, 4, 5].some(isNoun) ? at : undefined;
    }
    if (!tokens.isWord(at)) return undefined;
  }
  return undefined;
}

/** "为 A 捐建的教学楼", "是为 A 捐建的": who gets it, where "为" is no "is". */
function isFor({ tokens, clause }: UnspacedSentence, index: number, end: number): boolean {
  return (
    /^[为為]$/.test(tokens.key(index)) &&
    (index === clause.from || /^[是会會将將]$/.test(tokens.key(index - 1)) || tokens.isWord(end + 1))
  );
}

/** "诊疗椅则为 A 捐赠。": nothing behind the verb, and before "is" a word that makes it no "for". */
function isPassive(sentence: UnspacedSentence, index: number, end: number): boolean {
  if (sentence.key(index) === '是') return false;
  const sure =
    /^[则均皆俱都系乃]$/.test(sentence.key(index)) || /^[则均皆俱都]$/.test(sentence.key(index - 1));
  return sure && !sentence.tokens.isWord(end);
}

/** A verb of paying that follows with a few words between: "由 A 设立并资助", "由 A 全数负担". */
function laterPaid(sentence: UnspacedSentence, at: number) {
  const { roles } = sentence.words;
  for (let index = at; index < Math.min(sentence.to, at + near.verb); index++) {
    const paid = sentence.match(roles.paid, index);
    if (paid) return paid;
    const other = sentence.match(roles.people, index) ?? sentence.match(roles.stops, index);
    if (other || sentence.key(index) === '的' || !sentence.tokens.isWord(index)) return undefined;
    if (sentence.match(roles.carriedOut, index)) return undefined;
  }
  return undefined;
}

/** "由 A 通过对口协作安排", "由 A 以贷款形式提供": how it was given, then that it was. */
function laterGiven(sentence: UnspacedSentence, start: number) {
  const { roles } = sentence.words;
  const how =
    sentence.match(roles.through, start) ?? (sentence.key(start) === '以' ? { to: start + 1 } : undefined);
  if (!how) return undefined;
  for (let index = how.to + 1; index < Math.min(sentence.to, how.to + near.verb); index++) {
    const given = sentence.match(roles.giving, index);
    if (given && !sentence.tokens.isWord(given.to)) return given;
    if (sentence.match(roles.people, index) ?? sentence.match(roles.stops, index)) return undefined;
    if (!sentence.tokens.isWord(index)) return undefined;
  }
  return undefined;
}

/** Whether the clause, up to a token, is about money or goods: "项目资金由…", "帐篷由…". */
function speaksOfGift(sentence: UnspacedSentence, index: number): boolean {
  const { roles } = sentence.words;
  for (let at = Math.max(sentence.clause.from, index - near.giver); at < index; at++)
    if (
      sentence.match(roles.gifts, at) ??
      sentence.match(roles.money, at) ??
      sentence.match(roles.goods, at) ??
      sentence.match(roles.costs, at)
    )
      return true;
  return false;
}

/** "项目资金500万美元，由 A 提供": a clause of its own behind one on money, with nothing behind the verb. */
function endsSpeech({ tokens, words, clause, from }: UnspacedSentence, index: number, end: number): boolean {
  if (index !== clause.from || tokens.isWord(end)) return false;
  for (let at = Math.max(from, index - near.giver); at < index; at++)
    if (words.roles.money.match(tokens, at, index) ?? words.roles.goods.match(tokens, at, index)) return true;
  return false;
}

/** "A 负责实施", "A 和 B 协助。", "A 派出五批专家", "A 是项目的执行机构", "A 实施的项目", "A 与 B 共同实施". */
export function readWorker(sentence: UnspacedSentence, list: UnspacedList): number | undefined {
  const { roles } = sentence.words;
  const unit = pastUnit(sentence, list);
  const behind = unit ?? list.after;
  // "A 执行董事": a person, and no word for what they did.
  if (sentence.match(roles.titles, behind)) return undefined;
  const after = sentence.skipAdverbs(behind);
  const alone = sentence.match(roles.carriesAlone, after);
  const carries = sentence.matchFrom(roles.carries, behind, after);
  const work =
    (carries !== undefined && (sentence.key(carries.to) !== '的' || isWorkOf(sentence, carries.to))) ||
    (alone !== undefined && (alone.to >= sentence.to || !sentence.tokens.isWord(alone.to))) ||
    isAttribute(sentence, after) ||
    worksWithUs(sentence, after) ||
    isInCharge(sentence, behind, after) ||
    isLabour(sentence, after) ||
    sends(sentence, after) ||
    (behind < after && sends(sentence, behind)) ||
    (unit !== undefined && peopleWork(sentence, after)) ||
    // "A 派代表检查了", "A 负责人修建了": persons.
    ((unit ?? list.to) === behind && hasDone(sentence, behind)) ||
    isOwnWork(sentence, list);
  if (work) {
    sentence.add('partners', 'implemented-by', sentence.organizations(list));
    return list.to;
  }
  const label = labelBehind(sentence, after);
  if (label) {
    const rule = label === 'funders' ? 'funder-label' : 'partner-label';
    sentence.add(label, rule, label === 'funders' ? list.items : sentence.organizations(list));
    return list.to;
  }
  const rule = together(sentence, list.after);
  if (!rule || list.items.length < 2) return undefined;
  const items = sentence.organizations(list);
  // "A 与 B 共同设置了…": of two who did something the first too; but in "A 与 B 合作" it may be who publishes.
  const all = rule === 'implemented-by' || didTogether(sentence, after);
  sentence.add('partners', rule, all ? items : items.slice(1));
  return list.to;
}

/**
 * "A 联络学校" in a sentence that says of another what it is in charge of, or behind a clause that says of another what it
 * did: "A 派出技术员，B 培育鱼苗"; "A 参与培训技工".
 */
function isLabour(sentence: UnspacedSentence, start: number): boolean {
  const { roles } = sentence.words;
  const at = sentence.match(roles.free, start)?.to ?? start;
  const takesPart = sentence.key(at) === '参' && sentence.key(at + 1) === '与';
  const labour = sentence.match(roles.labours, takesPart ? at + 2 : at);
  if (!labour || !sentence.tokens.isWord(labour.to)) return false;
  // "A 参与培训的学员", "A 监测显示"
  if (sentence.key(labour.to) === '的' || sentence.match(roles.events, labour.to)) return false;
  if (/^[显顯发發表结結数數报報]$/.test(sentence.key(labour.to))) return false;
  const end = sentence.clause.to;
  if (sentence.findIn(roles.attends, labour.to, end) !== undefined) return false;
  if (takesPart) return true;
  if (sentence.findIn(roles.attends, at, end) !== undefined) return false;
  const inRow = sentence.found.some(
    ({ role, item }) =>
      role === 'partners' && item.name.from >= sentence.from && item.name.to <= sentence.clause.from,
  );
  return (
    inRow ||
    (sentence.findIn(roles.charged, sentence.from, sentence.clause.from) ??
      sentence.findIn(roles.carriedOut, sentence.from, colonBefore(sentence))) !== undefined
  );
}

/** The colon before the clause, behind which the parts of the work are told; else the start of the sentence. */
function colonBefore(sentence: UnspacedSentence): number {
  for (let at = sentence.clause.from - 1; at > sentence.from; at--) if (sentence.key(at) === ':') return at;
  return sentence.from;
}

/** "… 实施的供水项目": the verb, and soon the noun of what is done. */
function isAttribute(sentence: UnspacedSentence, at: number): boolean {
  const verb = sentence.match(sentence.words.roles.carriesNoun, at);
  return verb !== undefined && sentence.key(verb.to) === '的' && isWorkOf(sentence, verb.to);
}

/** Whether the noun of a project or an event follows soon, and no sign before it. */
function isWorkOf(sentence: UnspacedSentence, at: number): boolean {
  const { words } = sentence;
  for (let index = at + 1; index < Math.min(sentence.to, at + near.verb); index++) {
    if (!sentence.tokens.isWord(index)) return false;
    if (sentence.match(words.projects, index) ?? sentence.match(words.roles.events, index)) return true;
  }
  return false;
}

/** "负责纹样数字化", but no "负责人". */
function isInCharge(sentence: UnspacedSentence, from: number, last: number): boolean {
  const { roles } = sentence.words;
  const charged = sentence.matchFrom(roles.charged, from, last);
  if (!charged || sentence.matchFrom(roles.notCharged, from, last) || !sentence.tokens.isWord(charged.to))
    return false;
  // "A 负责交通的国务秘书": a person.
  for (let at = charged.to; at < Math.min(sentence.clause.to, charged.to + near.verb); at++)
    if (sentence.key(at) === '的' && sentence.match(roles.titles, at + 1)) return false;
  return !isPaid(sentence, charged.to - 1, charged.to);
}

/** "派出五批专家", "提供了场地": people and places that work is done with. */
function sends(sentence: UnspacedSentence, at: number): boolean {
  const { roles } = sentence.words;
  const verb = sentence.match(roles.sends, pastPurpose(sentence, at));
  if (!verb) return false;
  let lent = false;
  for (let index = verb.to; index < Math.min(sentence.to, verb.to + near.verb); index++) {
    if (sentence.isClauseSign(index)) break;
    if (sentence.match(roles.attends, index) ?? sentence.match(roles.notTogether, index)) return false;
    lent ||= sentence.match(roles.sent, index) !== undefined;
  }
  return lent;
}

/** "为此次巡诊抽调了", "向灾区派出": past what people were sent for. */
function pastPurpose(sentence: UnspacedSentence, at: number): number {
  if (!/^[为向给赴到往]$/.test(sentence.key(at))) return at;
  for (let index = at + 2; index < Math.min(sentence.to, at + near.verb); index++) {
    if (!sentence.tokens.isWord(index)) return at;
    const verb = sentence.match(sentence.words.roles.sends, index);
    // "提供" is not said of what a clause is for.
    if (verb && verb.to - index > 1) return index;
  }
  return at;
}

/** "A 是项目的执行机构": the noun of a role at the end of the clause. */
function labelBehind(sentence: UnspacedSentence, at: number): 'funders' | 'partners' | undefined {
  const { roles } = sentence.words;
  const is = sentence.match(roles.being, at);
  if (!is) return undefined;
  // "欧盟是该国最大的合作伙伴" is no work.
  let ofWork = false;
  for (let index = is.to; index < Math.min(sentence.to, is.to + near.label); index++) {
    if (sentence.isClauseSign(index)) return undefined;
    ofWork ||= sentence.match(sentence.words.projects, index) !== undefined;
    const label = ofWork || index === is.to ? sentence.match(roles.labels, index) : undefined;
    if (!label || label.value === 'participants' || sentence.tokens.isWord(label.to)) continue;
    return label.value;
  }
  return undefined;
}

/** "P、A 和 B 在 … 完成了": the publisher and others, and what they did. */
function isOwnWork(sentence: UnspacedSentence, { items, after }: UnspacedList): boolean {
  const { roles } = sentence.words;
  if (items.length < 2 || !items.some((item) => sentence.context.isPublisher(item))) return false;
  const end = Math.min(sentence.clause.to, after + near.giver);
  return (
    sentence.findIn(roles.notTogether, after, end) === undefined &&
    (sentence.findIn(roles.carriedOut, after, end) ?? sentence.findIn(roles.works, after, end)) !== undefined
  );
}
