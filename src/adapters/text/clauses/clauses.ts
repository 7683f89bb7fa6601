import { sentenceCountryOf } from '../names/country.js';
import { type Item, readList } from '../names/lists.js';
import { isDenied, isEnded } from '../roles/ended.js';
import { isDonor } from '../roles/givers.js';
import { readPledge, readSumOf } from '../roles/pledges.js';
import type { FoundRole, RoleContext } from '../roles/roles.js';
import { isCountry, isMoney, type RoleSentence } from '../roles/sentence.js';
import { readWorkObject } from './divisions.js';
import { feedsLand } from './feeding.js';
import {
  givesGift,
  isShare,
  readChannel,
  readFarChannel,
  readFurther,
  readGift,
  readOthers,
  readReceived,
} from './gifts.js';
import {
  readColleagues,
  readCompanions,
  readCompany,
  readDescribed,
  readJoined,
  readMixedList,
  readSource,
  readThanks,
  readWithUs,
  readWorkers,
} from './phrases.js';
import type { Act } from './rules.js';
import { readAgents, readBefore, readBehind, skipManner } from './subjects.js';

type Found = Pick<FoundRole, 'role' | 'rule'> & { readonly items: readonly Item[] };

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
  const gift = readGift(sentence, clauses, index) ?? readReceived(sentence, clauses, index);
  if (gift) return { found: [{ role: 'funders', rule: 'funding-from', items: gift.items }], to: gift.to };
  const companions = readCompanions(sentence, clauses, index);
  if (companions) return companions;
  const joint = clauses.joint.match(tokens, index, to);
  const several = joint && readMixedList(sentence, joint.to);
  if (several?.items.length) return told('does', several.items, several.to, true);
  const described = readDescribed(sentence, clauses, index);
  if (described) return described;
  const company = readCompany(sentence, clauses, index);
  if (company) return company;
  const inverted =
    clauses.inverted.match(tokens, index, to) ??
    readWorkers(sentence, clauses, index) ??
    readWorkObject(sentence, index);
  const subject = inverted && readList(tokens, words, skipManner(sentence, clauses, inverted.to), to);
  if (subject?.items.length) return told(inverted!.value, subject.items, subject.to, true);
  const joins = clauses.joins.match(tokens, index, to);
  const joiners = joins ? readBefore(sentence, clauses, index) : [];
  if (joins && joiners.length && !isDenied(sentence, index)) {
    const items = joiners.filter(({ organization }) => organization);
    return { found: [{ role: 'partners', rule: 'in-collaboration-with', items }], to: joins.to };
  }
  const pledge = readPledge(sentence, clauses, index) ?? readSumOf(sentence, clauses, index);
  if (pledge) return pledge;
  const colleagues = readColleagues(sentence, clauses, index);
  if (colleagues) return colleagues;
  const verb = clauses.verbs.match(tokens, index, to);
  if (!verb) return undefined;
  const helper =
    verb.value === 'does' || verb.value === 'carries-out' ? readWithUs(sentence, index, verb.to) : [];
  if (helper.length && !isDenied(sentence, index))
    return { found: [{ role: 'partners', rule: 'in-collaboration-with', items: helper }], to: verb.to };
  const behind = readBehind(sentence, clauses, index, verb.to);
  if (behind) return told(verb.value, behind.items, behind.to, true);
  const before = readBefore(sentence, clauses, index);
  return before.length ? told(verb.value, before, verb.to, false) : undefined;

  function told(act: Act, items: readonly Item[], end: number, inverted: boolean) {
    const none = { found: [], to: end };
    if (isDenied(sentence, index) || isElsewhere()) return none;
    if (act === 'offers' && !isInKind(verb!.to)) return none;
    const funds = act === 'funds' || act === 'donates' || act === 'gives' || act === 'offers';
    if (funds && isEnded(sentence, index)) return none;
    const bodies = items.filter((item) => item.organization || (funds && isNamed(item)));
    const doing = bodies.filter(({ name, head }) => head || !isCountry(sentence, name));
    if (!funds) {
      const joined = participle && readJoined(sentence, clauses!, end);
      return {
        found: doers(act, [...doing, ...(joined?.items ?? [])], inverted, end, items),
        to: joined?.to ?? end,
      };
    }
    const behindVerb = participle?.to ?? verb?.to ?? end;
    if (feedsLand(sentence, clauses!, index)) return none;
    const given =
      isMoney(sentence, behindVerb) ||
      (!participle && givesGift(sentence, clauses!, behindVerb)) ||
      (!participle && isInKind(behindVerb)) ||
      (isShare(sentence, behindVerb) && (isOfMoney() || isBareShare(behindVerb)));
    // "El flete lo puso A": what stands before the pronoun is what was given.
    const pronoun = tokens.key(index - 1);
    const handed = clauses!.objects.has(pronoun) || clauses!.givenTo.has(pronoun);
    const fronted = inverted && handed && !isNoGift(index - 7, index);
    const unpaid = act === 'gives' && !given && !fronted && !((participle || inverted) && isOfMoney());
    if (unpaid && !participle) {
      // "KOICA entregó 28 sistemas": counted things of a donor.
      const donors = isCounted(behindVerb)
        ? bodies.filter((item) => isDonor(sentence, item) || isForeign(item))
        : [];
      if (donors.length)
        return { found: [{ role: 'funders', rule: 'gives-money', items: donors } as const], to: end };
      return doing.length < 2 ? none : { found: doers('does', doing, inverted, end), to: end };
    }
    if (act === 'donates' && !participle && isNoGift(behindVerb)) return none;
    if (participle && act !== 'funds' && isNoGift(index - 6, index)) return none;
    // "El larvicida fue aportado por la República de Corea": what a donor gives is a gift.
    // An agency of the UN that says it has donated something is a donor, one that gives something out at work.
    const donated = act === 'donates' && !participle;
    const givers = bodies.filter(
      (item) => (item.body !== 'agency' || donated) && (!unpaid || isDonor(sentence, item)),
    );
    if (!givers.length) return none;
    const rule = participle ? 'funded-by' : 'gives-money';
    const through = participle || inverted ? readChannel(sentence, end) : readFarChannel(sentence, end);
    const all = [...givers, ...through.items];
    if (!participle && (act !== 'gives' || inverted)) all.push(...readOthers(sentence, end));
    if (!participle && (given || fronted)) all.push(...readFurther(sentence, behindVerb));
    return { found: [{ role: 'funders', rule, items: all } as const], to: Math.max(end, through.to) };
  }

  /** "La Itaipú Binacional": an article, and capitals that are no place. */
  function isNamed({ name }: Item): boolean {
    const led = words.determiners.has(tokens.key(name.from - 1)) && name.to - name.from > 1;
    return led && tokens.capital(name.to - 1) && !words.mentions.match(tokens, name.from, name.to);
  }

  /** "aportó el 70 % y": a share of what was told before, and of nothing else. */
  function isBareShare(at: number): boolean {
    if (!words.determiners.has(tokens.key(at)) || tokens.key(at + 2) !== '%') return false;
    const next = tokens.key(at + 3);
    return at + 3 >= to || /^(?:[.;,]|restante)$/.test(next) || words.and.has(next);
  }

  /** "La Media Luna Roja de Qatar": of another country than those of the story. */
  function isForeign({ name, body }: Item): boolean {
    const code = body ? undefined : sentenceCountryOf(tokens, words, name)?.code;
    return code !== undefined && sentence.settings.size > 0 && !sentence.settings.has(code);
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

  /** "entregó ayer en X 28 sistemas", and no prize or speech. */
  function isCounted(at: number): boolean {
    for (let near = at; near < Math.min(to, at + 8) && !/^[.,;:]$/.test(tokens.key(near)); near++) {
      if (clauses!.notGifts.has(tokens.key(near))) return false;
      if (tokens.number(near) !== undefined) return tokens.small(near + 1) && !isNoGift(near, near + 3);
    }
    return false;
  }

  /** "puso la maquinaria", "el transporte que ofreció A": things that a work needs, as the object of such a verb. */
  function isInKind(at: number): boolean {
    if (!clauses!.inKind.match(tokens, index, to)) return false;
    for (let near = at; near < Math.min(to, at + 3) && tokens.small(near); near++)
      if (clauses!.goods.has(tokens.key(near))) return true;
    if (!clauses!.relatives.has(tokens.key(index - 1))) return false;
    for (let near = index - 2; near > Math.max(sentence.from, index - 8); near--) {
      if (!tokens.small(near)) return false;
      if (clauses!.goods.has(tokens.key(near))) return true;
    }
    return false;
  }

  /** "donará su experiencia". */
  function isNoGift(at: number, last = at + 4): boolean {
    for (let near = Math.max(sentence.from, at); near < Math.min(to, last); near++)
      if (clauses!.notGifts.has(tokens.key(near))) return true;
    return false;
  }

  /** "un proyecto *que la ONG A desarrolla* desde abril *junto con* B": who does it together with somebody. */
  function isWorkOf({ name }: Item, end: number): boolean {
    let start = name.from - 1;
    while (start > name.from - 4 && tokens.isWord(start) && !clauses!.relatives.has(tokens.key(start)))
      start--;
    if (start < sentence.from || !clauses!.relatives.has(tokens.key(start))) return false;
    for (let near = end; near < Math.min(to, end + 5); near++) {
      if (words.triggers.match(tokens, near, to)?.value.some(({ role }) => role === 'partners')) return true;
      if (clauses!.joined.match(tokens, near, to) || tokens.key(near) === 'con') return true;
      if (!tokens.small(near)) return false;
    }
    return false;
  }

  /** Those who did it: several together, or one that is not the publisher, where that is known. */
  function doers(
    act: Act,
    items: readonly Item[],
    inverted: boolean,
    end: number,
    all: readonly Item[] = items,
  ): Found[] {
    if (!items.length) return [];
    const others = items.filter((item) => !context.isPublisher(item));
    const next = words.and.has(tokens.key(end)) ? end + 1 : end;
    const second = participle && next > end ? clauses!.participles.match(tokens, next, to)?.value : undefined;
    const joined =
      second === 'does' ||
      second === 'carries-out' ||
      words.triggers.match(tokens, end, to)?.value.some(({ role }) => role === 'partners');
    const alone = items.length < 2 && all.length < 2 && !joined && !(context.published && others.length);
    const active = !participle && !inverted;
    if (active && context.published && isWorkOf(items[0]!, end)) {
      return [{ role: 'partners', rule: 'in-collaboration-with', items: others }];
    }
    if (active && act === 'does' && items.length < 2 && all.length < 2) return [];
    if (alone && (act !== 'carries-out' || active)) return [];
    // Of several that open the story of nobody known, the first is who tells it.
    const opens = !context.published && active && sentence.from === context.start;
    return [{ role: 'partners', rule: 'implemented-by', items: opens ? others.slice(1) : others }];
  }
}
