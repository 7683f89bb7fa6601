import { type Item, readList } from '../names/lists.js';
import { isAdjective, skipArticles, startsName } from '../names/sentenceWords.js';
import { isDenied, isEnded } from '../roles/ended.js';
import { isDonor } from '../roles/givers.js';
import type { Role } from '../roles/roles.js';
import { isCountry, type RoleSentence } from '../roles/sentence.js';
import { readChannel, readRestFrom } from './gifts.js';
import type { CompiledClauses } from './rules.js';

/** "en alianza estratégica con A", "con el apoyo técnico y financiero de A": adjectives between a noun and its link. */
export function readDescribed(sentence: RoleSentence, clauses: CompiledClauses, index: number) {
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
export function readCompanions(sentence: RoleSentence, clauses: CompiledClauses, index: number) {
  const { tokens, words, from } = sentence;
  const work = skipArticles(tokens, words, index + 2, sentence.to);
  const answers =
    clauses.answerable.has(tokens.key(index)) &&
    words.of.has(tokens.key(index + 1)) &&
    clauses.work.has(tokens.key(work));
  if (!answers && !clauses.companions.has(tokens.key(index))) return undefined;
  const like = tokens.key(index - 1) === 'como';
  if (!like && tokens.key(index - 1) !== ',') return undefined;
  const stop = index - 1;
  for (let start = Math.max(from, stop - 24); start < stop; start++) {
    const before = tokens.key(start - 1);
    // "con la ayuda *de* la ONG A y de B, responsables de la obra"
    const owned =
      words.of.has(before) && startsName(tokens, words, skipArticles(tokens, words, start, stop), stop);
    const opens = start === from || /^[,;:]$/.test(before) || before === 'con' || owned;
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
export function readJoined({ tokens, words, to }: RoleSentence, clauses: CompiledClauses, at: number) {
  const start = tokens.key(at) === ',' ? at + 1 : at;
  const joined = clauses.joined.match(tokens, start, to);
  const list = joined && readList(tokens, words, joined.to, to);
  if (!list?.items.length) return undefined;
  return { items: list.items.filter(({ organization }) => organization), to: list.to };
}

/** "Los recursos (…) provienen de A", "Los sueldos corren a cargo de A", "La gestión está a cargo de A". */
export function readSource(sentence: RoleSentence, clauses: CompiledClauses, index: number) {
  const { tokens, words, from, to } = sentence;
  const source = clauses.sources.match(tokens, index, to);
  const charge = source ? undefined : clauses.charges.match(tokens, index, to);
  const lead = source ?? charge;
  if (!lead) return undefined;
  // "¿Y el dinero? Sale de …"
  const asked = tokens.key(from - 1) === '?' ? from - 5 : from;
  let paid = false;
  // "La capacitación corre por cuenta de A": work, and no money.
  const borne = charge !== undefined && clauses.bearing.match(tokens, index, to) !== undefined;
  if (borne) {
    paid = true;
    for (let near = Math.max(0, asked, index - 9); near < index && paid; near++)
      paid = !clauses.tasks.has(tokens.key(near));
  }
  for (let near = Math.max(0, asked, index - (source ? 24 : 9)); near < index && !paid; near++)
    paid = clauses.money.has(tokens.key(near)) || words.currencies.match(tokens, near, index) !== undefined;
  // "*Los gastos de viaje* de las delegaciones de los países más pobres corrieron a cargo de": a long subject.
  if (charge && !paid && words.determiners.has(tokens.key(from)) && index - from < 30) {
    const noun = tokens.key(from + 1);
    paid = clauses.costs.has(noun) || clauses.money.has(noun);
    for (let near = from + 2; near < index && paid; near++) paid = !/^[,;:]$/.test(tokens.key(near));
  }
  // "El 20 % restante procede de", "la otra mitad viene de": a share, and nothing it is of.
  // "La mayor parte, 2,5 millones, provino de"
  const share = tokens.key(index - 1) === ',' ? index - 2 : index - 1;
  const toldOnly = source !== undefined && !paid;
  if (toldOnly) paid = /^(restante|resto|mitad|tercio|%|millones)$/.test(tokens.key(share));
  if (source && !paid) return undefined;
  const list = readMixedList(sentence, lead.to);
  const joined = charge ? readJoined(sentence, clauses, list.to) : undefined;
  // "corrió por cuenta de Bebidas del Sur": who bears a cost is one, whatever its name.
  const isPayer = ({ name }: Item) => borne && paid && !words.mentions.match(tokens, name.from, name.to);
  const items = [...list.items, ...(joined?.items ?? [])].filter(
    (item) => item.organization || isPayer(item),
  );
  if (!items.length || isDenied(sentence, index)) return undefined;
  if (paid && isEnded(sentence, index)) return { found: [], to: list.to };
  const role: Role = paid ? 'funders' : 'partners';
  const rule = paid ? 'funding-from' : 'implemented-by';
  const through = paid ? readChannel(sentence, list.to) : { items: [], to: list.to };
  const rest = paid ? readRestFrom(sentence, through.to) : [];
  // "Los turistas, dos millones, vienen de Chile": of what, is not said, and a country alone is whence they come.
  const isWhence = ({ name, head }: Item) => toldOnly && !head && isCountry(sentence, name);
  return {
    found: [
      { role, rule, items: [...items, ...through.items, ...rest].filter((item) => !isWhence(item)) } as const,
    ],
    to: through.to,
  };
}

/** "agradece a A y B su contribución económica": thanks for what money's worth is. */
export function readThanks(sentence: RoleSentence, clauses: CompiledClauses, index: number) {
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

/** The list at a token, or behind a first member without a name: "de los fondos europeos y del Cabildo de A". */
export function readMixedList(
  { tokens, words, to }: RoleSentence,
  at: number,
): { items: readonly Item[]; to: number } {
  const list = readList(tokens, words, at, to);
  if (list.items.length) return list;
  for (let index = at; index < Math.min(to, at + 10) && !isStop(index); index++)
    if (words.and.has(tokens.key(index)) || (tokens.key(index) === ',' && index === at + 2)) {
      const led = words.listLeads.has(tokens.key(index + 1)) ? index + 2 : index + 1;
      const name = skipArticles(tokens, words, led, to);
      if (name > index + 1 && startsName(tokens, words, name, to)) return readList(tokens, words, led, to);
    }
  return list;

  /** "entre *la fundación,* la Red A y B": past one noun and its comma. */
  function isStop(index: number): boolean {
    return /^[.,;:]$/.test(tokens.key(index)) && !(tokens.key(index) === ',' && index === at + 2);
  }
}

/** "Trabajamos con A y B", "lo hicimos con A": those with whom the writers do it. */
export function readCompany(sentence: RoleSentence, clauses: CompiledClauses, index: number) {
  const { tokens, to } = sentence;
  const verb = clauses.firstPerson.match(tokens, index, to);
  if (!verb) return undefined;
  for (let at = verb.to; at < Math.min(to, verb.to + 8) && !/^[.,;:]$/.test(tokens.key(at)); at++) {
    if (tokens.key(at) !== 'con') continue;
    const list = readMixedList(sentence, at + 1);
    const items = list.items.filter(({ organization, body }) => organization && body !== 'donor');
    if (!items.length || isDenied(sentence, index)) return undefined;
    return { found: [{ role: 'partners', rule: 'in-collaboration-with', items } as const], to: list.to };
  }
  return undefined;
}

/** "A nos guarda las redes y trabaja *con nosotras*": who opens the sentence, with those who write. */
export function readWithUs(
  { tokens, words, from, to }: RoleSentence,
  verb: number,
  end: number,
): readonly Item[] {
  if (tokens.key(end) !== 'con' || !/^nosotr[oa]s$/.test(tokens.key(end + 1))) return [];
  if (verb - from > 40) return [];
  const { items, to: stop } = readList(tokens, words, from, verb);
  if (!items.length || stop > verb) return [];
  for (let near = stop; near < verb; near++) if (!tokens.small(near)) return [];
  const next = tokens.key(stop);
  const said = verb - stop <= 10 && (!words.functionWords.has(next) || /^(nos|les|le|se)$/.test(next));
  return said && to > end ? items.filter(({ organization }) => organization) : [];
}

/** "En el proyecto participan también A y B": behind work that the clause begins with, not an event. */
export function readWorkers(
  { tokens, words, from, to }: RoleSentence,
  clauses: CompiledClauses,
  index: number,
) {
  const verb = clauses.takingPart.match(tokens, index, to);
  if (!verb) return undefined;
  // "el proyecto, *del que* también forman parte A y B"
  let that = index - 1;
  while (that > index - 3 && tokens.small(that) && !clauses.relatives.has(tokens.key(that))) that--;
  const link = /^(?:el|la)$/.test(tokens.key(that - 1)) ? that - 2 : that - 1;
  const ofWhich = clauses.relatives.has(tokens.key(that)) && /^(?:en|de|del)$/.test(tokens.key(link));
  for (let near = link - 1; ofWhich && near >= Math.max(from, link - 8); near--)
    if (clauses.work.has(tokens.key(near))) return { to: verb.to, value: 'carries-out' as const };
  for (let near = index - 1; near >= Math.max(from, index - 8) && !/^[.,;:]$/.test(tokens.key(near)); near--)
    if (clauses.work.has(tokens.key(near)) && (tokens.key(near - 2) === 'en' || isOnTheWay(near)))
      return { to: verb.to, value: 'carries-out' as const };
  /** "en la puesta *en marcha*" */
  function isOnTheWay(near: number): boolean {
    return tokens.key(near - 1) === 'en' && tokens.key(near - 2) === 'puesta';
  }
  const led = tokens.key(verb.to) === 'en' && clauses.work.has(tokens.key(verb.to + 2));
  return led && words.determiners.has(tokens.key(verb.to + 1))
    ? { to: verb.to + 3, value: 'carries-out' as const }
    : undefined;
}

/** "trabajó en esta iniciativa *con la Secretaría de Salud y con la organización X*", "colabora desde 2019 con A". */
export function readColleagues(
  sentence: RoleSentence,
  clauses: CompiledClauses,
  index: number,
): { readonly found: readonly Told[]; readonly to: number } | undefined {
  const { tokens, words, to } = sentence;
  const work = clauses.working.match(tokens, index, to);
  if (!work || isDenied(sentence, index)) return undefined;
  for (let near = work.to; near < Math.min(to, work.to + 9); near++) {
    const key = tokens.key(near);
    if (/^[.,;:]$/.test(key) || tokens.capital(near) || clauses.formerly.has(key)) return undefined;
    if (key !== 'con') continue;
    const list = readList(tokens, words, near + 1, to);
    const items = list.items.filter((item) => item.organization && !isCountry(sentence, item.name));
    return items.length
      ? { found: [{ role: 'partners', rule: 'in-collaboration-with', items }], to: list.to }
      : undefined;
  }
  return undefined;
}

type Told = { readonly role: Role; readonly rule: 'in-collaboration-with'; readonly items: readonly Item[] };
