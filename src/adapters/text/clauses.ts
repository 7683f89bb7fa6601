import { givesGift, readChannel, readFarChannel, readGift, readOthers } from './clauseGifts.js';
import type { Act, CompiledClauses } from './clauseRules.js';
import { isDenied, isEnded } from './ended.js';
import { isDonor } from './givers.js';
import { type Item, readList } from './lists.js';
import { isCountry, isMoney, type RoleSentence } from './roleSentence.js';
import type { FoundRole, Role, RoleContext } from './roles.js';
import { isAdjective, skipArticles, startsName } from './sentenceWords.js';

type Found = Pick<FoundRole, 'role' | 'rule'> & { readonly items: readonly Item[] };

/** Tokens that are looked at before a verb for its subject, and behind it. */
const maxBefore = 50;
const maxManner = 9;

/**
 * Roles that the verb, participle or phrase at a token tells, where other words may stand between it and the
 * organisations: "cofinanciado al 50 % por A y al 20 % por B", "lo gestionan a partes iguales A, B y C", "los recursos,
 * de dos años, provienen de A", "se agradece a A su contribución". Gives the token behind them.
 */
export function readClause(
  sentence: RoleSentence,
  index: number,
  context: RoleContext,
): { readonly found: readonly Found[]; readonly to: number } | undefined {
  const { tokens, words, to } = sentence;
  const { clauses } = words;
  if (!clauses) return undefined;
  const participle = clauses.participles.match(tokens, index, to);
  const agents = participle && readAgents(sentence, clauses, participle.to);
  if (agents?.items.length) return told(participle!.value, agents.items, agents.to, false);
  const source = readSource(sentence, clauses, index);
  if (source) return source;
  const thanks = readThanks(sentence, clauses, index);
  if (thanks) return thanks;
  const gift = readGift(sentence, clauses, index);
  if (gift) return { found: [{ role: 'funders', rule: 'funding-from', items: gift.items }], to: gift.to };
  const companions = readCompanions(sentence, clauses, index);
  if (companions) return companions;
  const joint = clauses.joint.match(tokens, index, to);
  const several = joint && readList(tokens, words, joint.to, to);
  if (several?.items.length) return told('does', several.items, several.to, true);
  const described = readDescribed(sentence, clauses, index);
  if (described) return described;
  const inverted = clauses.inverted.match(tokens, index, to);
  const subject = inverted && readList(tokens, words, skipManner(sentence, clauses, inverted.to), to);
  if (subject?.items.length) return told(inverted!.value, subject.items, subject.to, true);
  const joins = clauses.joins.match(tokens, index, to);
  const joiners = joins ? readBefore(sentence, clauses, index) : [];
  if (joins && joiners.length && !isDenied(sentence, index)) {
    const items = joiners.filter(({ organization }) => organization);
    return { found: [{ role: 'partners', rule: 'in-collaboration-with', items }], to: joins.to };
  }
  const verb = clauses.verbs.match(tokens, index, to);
  if (!verb) return undefined;
  const behind = readBehind(sentence, clauses, index, verb.to);
  if (behind) return told(verb.value, behind.items, behind.to, true);
  const before = readBefore(sentence, clauses, index);
  return before.length ? told(verb.value, before, verb.to, false) : undefined;

  function told(act: Act, items: readonly Item[], end: number, inverted: boolean) {
    const none = { found: [], to: end };
    if (isDenied(sentence, index) || isElsewhere()) return none;
    const funds = act === 'funds' || act === 'donates' || act === 'gives';
    if (funds && isEnded(sentence, index)) return none;
    const bodies = items.filter((item) => item.organization || (funds && isNamed(item)));
    const doing = bodies.filter(({ name, head }) => head || !isCountry(sentence, name));
    if (!funds) {
      const joined = participle && readJoined(sentence, clauses!, end);
      return {
        found: doers(act, [...doing, ...(joined?.items ?? [])], inverted, end),
        to: joined?.to ?? end,
      };
    }
    const behindVerb = participle?.to ?? verb?.to ?? end;
    const given = isMoney(sentence, behindVerb) || (!participle && givesGift(sentence, clauses!, behindVerb));
    const unpaid = act === 'gives' && !given && !((participle || inverted) && isOfMoney());
    if (unpaid && !participle)
      return doing.length < 2 ? none : { found: doers('does', doing, inverted, end), to: end };
    if (act === 'donates' && !participle && isNoGift(behindVerb)) return none;
    if (participle && act !== 'funds' && isNoGift(index - 6, index)) return none;
    // "El larvicida fue aportado por la República de Corea": what a donor gives is a gift.
    const givers = bodies.filter((item) => item.body !== 'agency' && (!unpaid || isDonor(sentence, item)));
    if (!givers.length) return none;
    const rule = participle ? 'funded-by' : 'gives-money';
    const through = participle || inverted ? readChannel(sentence, end) : readFarChannel(sentence, end);
    const all = [...givers, ...through.items];
    if (!participle && !inverted && act !== 'gives') all.push(...readOthers(sentence, end));
    return { found: [{ role: 'funders', rule, items: all } as const], to: Math.max(end, through.to) };
  }

  /** "La Itaipú Binacional": an article, and capitals that are no place. */
  function isNamed({ name }: Item): boolean {
    const led = words.determiners.has(tokens.key(name.from - 1)) && name.to - name.from > 1;
    return led && tokens.capital(name.to - 1) && !words.mentions.match(tokens, name.from, name.to);
  }

  /** "1,2 millones de dólares, aportados por": a sum or a word for money before. */
  function isOfMoney(): boolean {
    for (let near = Math.max(sentence.from, index - 10); near < index; near++)
      if (clauses!.money.has(tokens.key(near)) || words.currencies.match(tokens, near, index)) return true;
    return false;
  }

  /** "Denmark funds a similar project in Kenya": another story. */
  function isElsewhere(): boolean {
    for (let near = index; near < Math.min(to, index + 10); near++)
      if (words.comparisons.has(tokens.key(near))) return true;
    return false;
  }

  /** "donará su experiencia". */
  function isNoGift(at: number, last = at + 4): boolean {
    for (let near = Math.max(sentence.from, at); near < Math.min(to, last); near++)
      if (clauses!.notGifts.has(tokens.key(near))) return true;
    return false;
  }

  /** Those who did it: several together, or one that is not the publisher, where that is known. */
  function doers(act: Act, items: readonly Item[], inverted: boolean, end: number): Found[] {
    const others = items.filter((item) => !context.isPublisher(item));
    const joined = words.triggers.match(tokens, end, to)?.value.some(({ role }) => role === 'partners');
    const alone = items.length < 2 && !joined && !(context.published && others.length);
    const active = !participle && !inverted;
    if (active && act === 'does' && items.length < 2) return [];
    if (alone && (act !== 'carries-out' || active)) return [];
    // Of several that open the story of nobody known, the first is who tells it.
    const opens = !context.published && active && sentence.from === context.start;
    return [{ role: 'partners', rule: 'implemented-by', items: opens ? others.slice(1) : others }];
  }
}

/** "… al 50 % por A y al 20 % por B": those behind "by", past words of how and how much. */
function readAgents(
  sentence: RoleSentence,
  clauses: CompiledClauses,
  at: number,
): { items: readonly Item[]; to: number } | undefined {
  const { tokens, words, to } = sentence;
  const items: Item[] = [];
  let end = at;
  for (let start: number | undefined = at; start !== undefined; ) {
    let manner = skipManner(sentence, clauses, start);
    // "financiados, a partes iguales, por"
    if (tokens.key(manner) === ',' && start === at) {
      manner = skipManner(sentence, clauses, manner + 1);
      if (tokens.key(manner) === ',') manner++;
    }
    const by = clauses.by.match(tokens, manner, to);
    if (!by) break;
    const list = readList(tokens, words, by.to, to);
    if (!list.items.length) break;
    items.push(...list.items);
    end = list.to;
    const comma = tokens.key(end) === ',' || tokens.key(end) === ';' ? end + 1 : end;
    const next = words.and.has(tokens.key(comma)) ? comma + 1 : comma;
    start = next > end && next < to ? next : undefined;
  }
  return { items, to: end };
}

/** Past "al 50 %", "principalmente", "de forma conjunta". */
function skipManner({ tokens, words, to }: RoleSentence, clauses: CompiledClauses, at: number): number {
  let index = at;
  for (; index < Math.min(to, at + maxManner); index++) {
    const key = tokens.key(index);
    const isNumber = tokens.number(index) !== undefined || key === '%';
    const inNumber = /^[.,]$/.test(key) && tokens.number(index - 1) !== undefined && tokens.glued(index + 1);
    const ended = key.length > 6 && clauses.mannerEndings.some((ending) => key.endsWith(ending));
    if (clauses.by.match(tokens, index, to) || tokens.capital(index)) break;
    if (
      !isNumber &&
      !inNumber &&
      !ended &&
      !clauses.manner.has(key) &&
      !words.currencies.match(tokens, index, to)
    )
      break;
  }
  return index;
}

/** "en alianza estratégica con A", "con el apoyo técnico y financiero de A": adjectives between a noun and its link. */
function readDescribed(sentence: RoleSentence, clauses: CompiledClauses, index: number) {
  const { tokens, words, from, to } = sentence;
  const key = tokens.key(index);
  for (const { act, leads, nouns, links } of clauses.described) {
    if (!nouns.includes(key)) continue;
    let before = index - 1;
    while (before > from && before > index - 4 && isDescription(before)) before--;
    if (!leads.includes(tokens.key(before))) continue;
    let next = index + 1;
    let isMoneyed = false;
    while (
      next < Math.min(to, index + 6) &&
      (isDescription(next) || words.and.has(tokens.key(next)) || tokens.key(next) === ',')
    ) {
      isMoneyed ||= clauses.moneyAdjectives.has(tokens.key(next));
      next++;
    }
    if (next === index + 1 || !links.includes(tokens.key(next))) continue;
    const list = readList(tokens, words, next + 1, to);
    const bodies = list.items.filter(({ organization }) => organization);
    if (!bodies.length || isDenied(sentence, index)) continue;
    if (act !== 'supports')
      return {
        found: [{ role: 'partners', rule: 'in-collaboration-with', items: bodies } as const],
        to: list.to,
      };
    if (isEnded(sentence, index)) continue;
    const givers = isMoneyed ? bodies : bodies.filter((item) => isDonor(sentence, item));
    const rule = isMoneyed ? 'funded-by' : 'supported-by';
    return { found: [{ role: 'funders', rule, items: givers } as const], to: list.to };
  }
  return undefined;

  function isDescription(at: number): boolean {
    // "público-privada"
    if (tokens.key(at) === '-') return true;
    const own = clauses.moneyAdjectives.has(tokens.key(at));
    return own || (tokens.small(at) && isAdjective(tokens, words, at));
  }
}

/** "A, socia local del proyecto", "con A como socio": those before the noun of a partner. */
function readCompanions(sentence: RoleSentence, clauses: CompiledClauses, index: number) {
  const { tokens, words, from } = sentence;
  if (!clauses.companions.has(tokens.key(index))) return undefined;
  const like = tokens.key(index - 1) === 'como';
  if (!like && tokens.key(index - 1) !== ',') return undefined;
  const stop = index - 1;
  for (let start = Math.max(from, stop - 24); start < stop; start++) {
    const opens = start === from || /^[,;:]$/.test(tokens.key(start - 1)) || tokens.key(start - 1) === 'con';
    if (!opens) continue;
    const list = readList(tokens, words, start, stop);
    const items = list.items.filter(({ organization, body }) => organization && body !== 'donor');
    if (list.to !== stop || !items.length) continue;
    if (isDenied(sentence, start)) return undefined;
    return { found: [{ role: 'partners', rule: 'in-collaboration-with', items } as const], to: index + 1 };
  }
  return undefined;
}

/** "ejecutado por A, con la participación de B". */
function readJoined({ tokens, words, to }: RoleSentence, clauses: CompiledClauses, at: number) {
  const start = tokens.key(at) === ',' ? at + 1 : at;
  const joined = clauses.joined.match(tokens, start, to);
  const list = joined && readList(tokens, words, joined.to, to);
  if (!list?.items.length) return undefined;
  return { items: list.items.filter(({ organization }) => organization), to: list.to };
}

/** The list at a token, or those whose people are named there: "voluntarios de A y técnicos de B". */
function readActors({ tokens, words, to }: RoleSentence, at: number): { items: readonly Item[]; to: number } {
  const items: Item[] = [];
  let end = at;
  for (let start = at; start < to; ) {
    const isPeople = words.people.has(tokens.key(start)) && words.peopleLinks.has(tokens.key(start + 1));
    const list = readList(tokens, words, isPeople ? start + 2 : start, to);
    if (!list.items.length) break;
    items.push(...list.items);
    end = list.to;
    const next = tokens.key(end) === ',' ? end + 1 : end;
    start = words.and.has(tokens.key(next)) ? next + 1 : next;
    if (start === end || !words.people.has(tokens.key(start))) break;
  }
  return { items, to: end };
}

/** The subject behind its verb: "lo gestionan A y B", "que financia A", "los pagó A". */
function readBehind(sentence: RoleSentence, clauses: CompiledClauses, index: number, end: number) {
  const { tokens, words, from, to } = sentence;
  const before = tokens.key(index - 1);
  if (index <= from) return undefined;
  const relative = clauses.relatives.has(before);
  if (!clauses.objects.has(before) && !relative) return undefined;
  // "la Fundación A, que financia …": the subject is the noun before.
  if (relative && (tokens.capital(index - 2) || /^[,)]$/.test(tokens.key(index - 2)))) {
    const last = tokens.key(index - 2) === ',' ? index - 3 : index - 2;
    const named = tokens.capital(last) || tokens.key(last) === ')';
    if (named && !isOfProject(last)) return undefined;
  }
  const start = skipManner(sentence, clauses, end);
  const named = skipArticles(tokens, words, start, to);
  if (!startsName(tokens, words, named, to) && !words.people.has(tokens.key(named))) return undefined;
  const list = readActors(sentence, named);
  return list.items.length ? list : undefined;

  /** "el proyecto Volver a Empezar, que ejecutan A y B": the project does nothing itself. */
  function isOfProject(last: number): boolean {
    for (let near = last; near > Math.max(from, last - 10) && !/^[,.;:]$/.test(tokens.key(near)); near--)
      if (words.projectNaming.has(tokens.key(near))) return true;
    return false;
  }
}

/**
 * The subject before its verb: the longest list that begins a sentence or a clause in it and ends at the verb, past an
 * apposition in commas.
 */
function readBefore(sentence: RoleSentence, clauses: CompiledClauses, index: number): readonly Item[] {
  const { tokens, words, from, to } = sentence;
  let end = index;
  while (end > from && (clauses.manner.has(tokens.key(end - 1)) || endsAsManner(end - 1))) end--;
  let comma: number | undefined;
  if (tokens.key(end - 1) === ',') {
    for (let near = end - 2; near > Math.max(from, end - 18) && comma === undefined; near--)
      if (tokens.key(near) === ',') comma = near;
    if (comma === undefined) return [];
  }
  // "A, que financia": the clause's noun.
  const relative = clauses.relatives.has(tokens.key(end - 1));
  if (relative) end -= tokens.key(end - 2) === ',' ? 2 : 1;
  const stop = comma ?? end;
  if (!tokens.isWord(stop - 1) && !/^[)"”»*]$/.test(tokens.key(stop - 1))) return [];
  let tries = 0;
  for (let start = Math.max(from, index - maxBefore); start < stop && tries < 6; start++) {
    if (!opensClause(start)) continue;
    const first = skipArticles(tokens, words, start, to);
    if (first >= stop || !(tokens.capital(first) || startsName(tokens, words, first, to))) continue;
    tries++;
    const list = readList(tokens, words, start, stop);
    const led = words.determiners.has(tokens.key(first - 1));
    if (
      list.to === stop &&
      (list.items.some(({ organization }) => organization) || (led && list.items.length))
    ) {
      // "UNICEF y Agua Tuya, una fundación boliviana, hicieron …"
      const said = comma !== undefined && isNounOfBody(comma + 2);
      if (comma !== undefined && list.items.length > 1 && !said) continue;
      const items = said
        ? list.items.map((item, at) =>
            at === list.items.length - 1 ? { ...item, organization: true } : item,
          )
        : list.items;
      return relative ? items.slice(-1) : items;
    }
  }
  return [];

  function isNounOfBody(at: number): boolean {
    const key = tokens.key(at);
    return words.sentence?.introducers.has(key) === true || words.nouns.has(key) || words.heads.has(key);
  }

  function opensClause(start: number): boolean {
    const before = tokens.key(start - 1);
    if (start === from) return true;
    if (relative && words.of.has(before)) return true;
    return (
      /^[,;:.…"“«—–]$/.test(before) || words.and.has(before) || (!relative && clauses.relatives.has(before))
    );
  }

  function endsAsManner(at: number): boolean {
    const key = tokens.key(at);
    return key.length > 6 && tokens.small(at) && clauses.mannerEndings.some((ending) => key.endsWith(ending));
  }
}

/** "Los recursos (…) provienen de A", "Los sueldos corren a cargo de A", "La gestión está a cargo de A". */
function readSource(sentence: RoleSentence, clauses: CompiledClauses, index: number) {
  const { tokens, words, from, to } = sentence;
  const source = clauses.sources.match(tokens, index, to);
  const charge = source ? undefined : clauses.charges.match(tokens, index, to);
  const lead = source ?? charge;
  if (!lead) return undefined;
  // "¿Y el dinero? Sale de …"
  const asked = tokens.key(from - 1) === '?' ? from - 5 : from;
  let paid = false;
  for (let near = Math.max(0, asked, index - (source ? 24 : 9)); near < index && !paid; near++)
    paid = clauses.money.has(tokens.key(near));
  if (source && !paid) return undefined;
  const list = readList(tokens, words, lead.to, to);
  const items = list.items.filter(({ organization }) => organization);
  if (!items.length || isDenied(sentence, index)) return undefined;
  if (paid && isEnded(sentence, index)) return { found: [], to: list.to };
  const role: Role = paid ? 'funders' : 'partners';
  const rule = paid ? 'funding-from' : 'implemented-by';
  const through = paid ? readChannel(sentence, list.to) : { items: [], to: list.to };
  return { found: [{ role, rule, items: [...items, ...through.items] } as const], to: through.to };
}

/** "agradece a A y B su contribución económica": thanks for what money's worth is. */
function readThanks(sentence: RoleSentence, clauses: CompiledClauses, index: number) {
  const { tokens, words, to } = sentence;
  const thanks = clauses.thanks.match(tokens, index, to);
  if (!thanks) return undefined;
  const list = readList(tokens, words, thanks.to, to);
  if (!list.items.length) return undefined;
  for (let near = list.to; near < Math.min(to, list.to + 9); near++) {
    if (/^[.;:]$/.test(tokens.key(near))) break;
    if (!clauses.gifts.has(tokens.key(near))) continue;
    const items = list.items.filter(({ organization }) => organization);
    return { found: [{ role: 'funders', rule: 'generous-support', items } as const], to: list.to };
  }
  return undefined;
}
