import { isOthers, readBeing, readCaseAct, tellsJointWork } from '../cases/acts.js';
import { isNoAgent, isRecipient } from '../cases/cases.js';
import { isAgent, readHandedBy } from '../cases/handed.js';
import { readClause } from '../clauses/clauses.js';
import { readDivision } from '../clauses/divisions.js';
import type { Compiled, RoleTrigger } from '../compiled.js';
import type { EvidenceRule } from '../evidence.js';
import { type FramedRole, readFrames, readMoreFrames } from '../frames/frames.js';
import { type Item, readList } from '../names/lists.js';
import { readMembers } from '../names/members.js';
import { bullets } from '../page/layout.js';
import type { Range, Tokens } from '../tokens.js';
import { readVerbRoles } from '../verbs/roles.js';
import { hasSum, readActive } from './actives.js';
import { isAttended, readAttendance, readAttenders, tellsAttendance } from './attendance.js';
import type { RoleContext } from './context.js';
import { isDenied, isEnded, isFormer } from './ended.js';
import { readGathering, readRepresented } from './gatherings.js';
import {
  isDonor,
  readAgent,
  readCompound,
  readGivers,
  readMixed,
  readPayers,
  readThanked,
  readThrough,
  readThroughBehind,
  speaksOfMoney,
} from './givers.js';
import { readMoreMoney } from './moneyLists.js';
import { readPayment } from './payments.js';
import { isCountry, isMoney, type RoleSentence } from './sentence.js';
import { readCompany, readHelpers } from './together.js';

export type { RoleContext };

export type Role = 'funders' | 'partners' | 'participants';

/** An organisation in a role. */
export interface FoundRole {
  readonly role: Role;
  readonly rule: EvidenceRule;
  readonly item: Item;
  /** The money of another came through it: that one is named for itself. */
  readonly through?: true;
  /** Named by its noun alone, "the centre": one that the story names in full elsewhere. */
  readonly spoken?: true;
}

/** What phrases told, where the grammar of the sentence does not tell otherwise of the same name, and what it tells. */
function framed(
  told: readonly FoundRole[],
  frames: readonly FramedRole[],
  context: RoleContext,
): FoundRole[] {
  const decided = new Map(frames.map(({ item, role }) => [item.name.to, role]));
  const kept = told.filter(({ role, item }) => {
    const other = decided.get(item.name.to);
    return other === undefined || other === role;
  });
  const added = frames.flatMap(({ role, rule, item, own }) =>
    role === 'none' || (!own && context.isPublisher(item)) ? [] : [{ role, rule, item }],
  );
  return [...kept, ...added];
}

/** Tokens of a clause between two members of a list. */
const maxRelative = 24;

/** Funders, partners and participants that a sentence names, by the words before them. Roles never mix. */
export function readRoles(tokens: Tokens, words: Compiled, range: Range, context: RoleContext): FoundRole[] {
  const found: FoundRole[] = [];
  const { from, to } = range;
  const { settings, year } = context;
  // "Nor does it replace the markets paid for by A"
  if (words.verbs?.sets.negations.has(tokens.key(from))) return found;
  const sentence: RoleSentence = { tokens, words, from, to, settings, year, stopped: new Map() };
  const attended = tellsAttendance(sentence) && !tellsJointWork(sentence);
  // "- Donante: …", in a list.
  const first = bullets.test(tokens.key(from - 1)) ? from - 1 : from;
  const startsLine = first === 0 || tokens.linesBefore(first) > 0;
  const add = (role: Role, rule: EvidenceRule, items: readonly Item[]) => {
    for (const item of items)
      if (!context.isPublisher(item) && !isGeneric(item)) found.push({ role, rule, item });
  };

  if (!attended) add('partners', 'in-collaboration-with', readCompany(sentence, context.isPublisher));
  for (let index = from; index < to; index++) {
    const trigger = words.triggers.match(tokens, index, to);
    const isLabel = index === from && startsLine && tokens.key(trigger?.to ?? 0) === ':';
    if (trigger && (isLabel || !trigger.value.every(({ label }) => label))) {
      const before = found.length;
      const end = readTrigger(index, trigger.to, trigger.value);
      // Where a phrase led to nobody, a clause that begins in it may: "con una contribución de 2 millones de … de A".
      const fruitless = found.length === before && !isLabel;
      const within = fruitless && words.clauses ? readClause(sentence, index, context) : undefined;
      const givers = within?.found.filter(({ role }) => role === 'funders') ?? [];
      for (const { role, rule, items } of givers) add(role, rule, items);
      if (within && found.length > before) index = Math.max(index, within.to - 1);
      else if (!(fruitless && (readPaid(index) || words.clauses))) index = end - 1;
      continue;
    }
    const attendance =
      readAttenders(sentence, index) ??
      (attended ? (readRepresented(sentence, index) ?? readAttendance(sentence, index)) : undefined) ??
      readGathering(sentence, index);
    if (attendance) {
      add('participants', attendance.rule, attendance.items);
      index = attendance.to - 1;
      continue;
    }
    const clause = readClause(sentence, index, context);
    if (clause) {
      for (const { role, rule, items } of clause.found) add(role, rule, items);
      index = Math.max(index, clause.to - 1);
      continue;
    }
    // "Исполнителями на местах *выступили*": who somebody is, by a verb of speaking too.
    const act = attended ? readBeing(sentence, index) : readCaseAct(sentence, index, context);
    if (act) {
      for (const { role, rule, items } of act.found) add(role, rule, items);
      index = act.to - 1;
      continue;
    }
    const active = readActive(sentence, index);
    const pays = active?.active.role === 'funders';
    if (active && !isDenied(sentence, index) && !(pays && isEnded(sentence, index))) {
      add(active.active.role, active.active.rule, active.items);
      index = active.to - 1;
      continue;
    }
    const payers = isDenied(sentence, index) ? undefined : readAgent(sentence, index);
    const thanked = payers ? undefined : readThanked(sentence, index);
    const named = payers ?? thanked;
    if (named && !isEnded(sentence, index)) {
      add('funders', payers ? 'funded-by' : 'generous-support', named.items);
      add('funders', 'funded-by', readThrough(sentence, named.to).items);
      if (payers) add('funders', 'funded-by', [...readMoreMoney(sentence, named.to), ...readAndBy(named.to)]);
      index = named.to - 1;
      continue;
    }
    if (readPaid(index)) continue;
    const compound = readCompound(sentence, index);
    if (compound) add('funders', 'funded-compound', [compound]);
    const told = words.sentence ? !attended : from >= (context.start ?? 0);
    if (context.published && told && !words.verbs)
      add('partners', 'in-collaboration-with', readHelpers(sentence, index));
    const givers = readGivers(sentence, index);
    if (givers && !isEnded(sentence, index)) add('funders', 'gives-money', givers);
  }
  if (words.clauses) {
    const known = new Set(found.map(({ item }) => item.name.to));
    const shares = attended ? [] : readDivision(sentence, context);
    add(
      'partners',
      'implemented-by',
      shares.filter(({ name }) => !known.has(name.to)),
    );
  }
  if (words.frames) {
    const roles = framed(found, readFrames(sentence, words.frames, context), context);
    const more = readMoreFrames(sentence, words.frames, roles);
    return [...roles, ...more.filter(({ item }) => !context.isPublisher(item))].filter(
      ({ item }) => !isBareNoun(item),
    );
  }
  // A name whose role a phrase has told keeps it, unless it has given and only seemed to help.
  const told = new Set(found.map(({ item }) => item.name.to));
  for (const role of readVerbRoles(sentence, context))
    if (!told.has(role.item.name.to) && !isGeneric(role.item)) found.push(role);
  return found;

  /** "la Ville", "la Région": whose, says another sentence. */
  function isBareNoun({ name, acronym, body, head }: Item): boolean {
    if (acronym || body || head || name.to - name.from > 1 || tokens.allCaps(name.from)) return false;
    return words.frames?.bare.has(tokens.key(name.from)) === true;
  }

  /** "the Ministry", "the Health Departments": a noun, and no name; a person, a sum. */
  function isGeneric({ name, acronym, body, head }: Item): boolean {
    // "El Estado", "el Gobierno": whose, the text does not say.
    const bare = words.clauses && name.to - name.from === 1 && !acronym && !body && !head;
    if (bare && /^(?:estado|gobierno)$/.test(tokens.key(name.from))) return true;
    if (!words.verbs || acronym || body || head) return false;
    const key = tokens.key(name.to - 1);
    const first = tokens.key(name.from);
    // "Dr. A", "the Minister of Education", "Japanese Yen".
    if (words.abbreviations.has(first) && first !== 'st') return true;
    if (words.titles.has(first) && words.of.has(tokens.key(name.from + 1))) return true;
    const coin = words.currencies.match(tokens, name.to - 1, name.to)?.to === name.to;
    if (coin && words.mentions.whole(tokens, name.from, name.to - 1)?.type === 'demonym') return true;
    const size = name.to - name.from;
    const alone = words.verbs.sets.alone.has(key);
    if (size === 1) return words.nouns.has(key) && !alone && !tokens.allCaps(name.from);
    return words.heads.get(key)?.singular !== undefined && size === 2;
  }

  /** Reads who paid, where no phrase says it in one. */
  function readPaid(at: number): boolean {
    const payment = readPayment(sentence, at);
    if (!payment || isDenied(sentence, at) || isEnded(sentence, at)) return false;
    add('funders', payment.rule, [...payment.items, ...readThrough(sentence, payment.to).items]);
    return true;
  }

  /** Reads who stands behind a phrase; gives the token after them. */
  function readTrigger(at: number, end: number, triggers: readonly RoleTrigger[]): number {
    // Of "made possible by a $450,000 grant from X" the sum is not the supporter's.
    const weak = triggers.every((trigger) => trigger.weak && !trigger.sum);
    const start = tokens.key(end) === ':' && end < to ? end + 1 : end;
    const led = skipLeads(start);
    // "Se ejecuta con una contribución de A": a sum leads to who paid, not to who did it.
    const paid = !weak && triggers.some(({ role }) => role === 'funders');
    const list = more(led, paid ? readPayers(sentence, led) : readMixed(sentence, led));
    let last = list.to;
    for (const trigger of triggers) {
      if (!applies(trigger, at, end)) continue;
      if (trigger.nearMoney && !hasSum(sentence, { from: at, to: list.to })) continue;
      const items = accepted(trigger, list, at);
      const company = trigger.company && isAttended(sentence, at);
      if (company)
        add(
          'participants',
          'attended-by',
          items.filter(({ organization }) => organization),
        );
      else add(trigger.role, trigger.rule, items);
      if (trigger.role === 'partners' && items.length) {
        const company = readWith(list.to);
        add('partners', trigger.rule, [...company.items, ...readBehindClause(list.to, tokens.key(end - 1))]);
        last = Math.max(last, company.to);
      }
      if (trigger.label && words.clauses) add(trigger.role, trigger.rule, readBehindSigns(list.to));
      if (trigger.role !== 'funders') continue;
      if (items.length)
        add('funders', trigger.rule, [
          ...readThrough(sentence, list.to).items,
          ...readAndBy(list.to),
          ...readMoreMoney(sentence, list.to),
        ]);
      else if (!list.items.length) add('funders', trigger.rule, readThroughBehind(sentence, end));
    }
    // "conduit *avec l’appui de* X": another phrase may begin in one that led to nobody.
    const idle = triggers.every(
      (trigger) => trigger.sum && !isMoney(sentence, end, 2) && trigger.role === 'funders',
    );
    const skips = (list.items.length && !idle) || !(words.sentence || words.verbs);
    return skips ? Math.max(end, last) : at + 1;
  }

  /** A list as far as it goes on behind what stands beside its names. */
  function more(at: number, list: { readonly items: readonly Item[]; readonly to: number }) {
    const all = words.verbs && list.items.length ? readMembers(sentence, at) : list;
    return all.items.length > list.items.length ? all : list;
  }

  /** "funded by A through its partnership and by B". */
  function readAndBy(at: number): readonly Item[] {
    for (let index = at; index < Math.min(to, at + 10) && !/^[.;:]$/.test(tokens.key(index)); index++)
      if (words.and.has(tokens.key(index)) && words.agentWords.has(tokens.key(index + 1)))
        return readList(tokens, words, index + 2, to).items.filter((item) => item.organization);
    return [];
  }

  /** "Con la financiación de: A *· B · C*": names parted by a sign, behind a label. */
  function readBehindSigns(at: number): readonly Item[] {
    const items: Item[] = [];
    for (let index = at; index < to && /^[·•|]$/.test(tokens.key(index)); ) {
      const list = readList(tokens, words, index + 1, to);
      if (!list.items.length) break;
      items.push(...list.items.filter((item) => item.organization));
      index = list.to;
    }
    return items;
  }

  /** "con A, *que lo dirige desde enero*, y con B": the small word said again behind a clause of the member before. */
  function readBehindClause(at: number, link: string): readonly Item[] {
    const { clauses } = words;
    if (!clauses || tokens.key(at) !== ',' || !clauses.relatives.has(tokens.key(at + 1))) return [];
    for (let index = at + 2; index < Math.min(to, at + maxRelative); index++) {
      if (/^[.;:]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) return [];
      if (!words.and.has(tokens.key(index)) || tokens.key(index + 1) !== link) continue;
      return readList(tokens, words, index + 2, to).items.filter((item) => item.organization);
    }
    return [];
  }

  /** "put together by A with B", "ejecutada por A, con la participación de B". */
  function readWith(at: number): { readonly items: readonly Item[]; readonly to: number } {
    const plain = words.clauses && tokens.key(at) === 'con' ? { to: at + 1 } : undefined;
    const company = words.withWords.match(tokens, tokens.key(at) === ',' ? at + 1 : at, to) ?? plain;
    if (!company) return { items: [], to: at };
    const others = readList(tokens, words, company.to, to);
    const items = others.items.filter((item) => item.organization);
    return { items, to: items.length ? others.to : at };
  }

  /** Past "our partners", "such donors as". */
  function skipLeads(start: number): number {
    let index = start;
    for (
      let lead = words.roleLeads.match(tokens, index, to);
      lead;
      lead = words.roleLeads.match(tokens, index, to)
    )
      index = lead.to;
    return index;
  }

  function applies(trigger: RoleTrigger, at: number, end: number): boolean {
    if (trigger.label) return at === from && startsLine && tokens.key(end) === ':';
    if (trigger.role === 'funders' && isSought(at)) return false;
    if (trigger.sum && !isMoney(sentence, end, 2)) return false;
    if (trigger.money && !speaksOfMoney(sentence, at)) return false;
    if (isOthers(sentence, at) || isInName(at)) return false;
    if (words.verbs && trigger.role === 'partners' && isFormer(sentence, at)) return false;
    if (trigger.role === 'partners' && isSpeech(at)) return false;
    return !isDenied(sentence, at) && !(trigger.role === 'funders' && isEnded(sentence, at));
  }

  /** "Messages were delivered by A": who speaks carries nothing out. */
  function isSpeech(at: number): boolean {
    for (let index = Math.max(from, at - 4); index < at; index++)
      if (words.verbs?.sets.speeches.has(tokens.key(index))) return true;
    return false;
  }

  /** "Programa de Pequeñas *Donaciones del* PNUD": a word of a name. */
  function isInName(at: number): boolean {
    if (!words.clauses || !tokens.capital(at) || tokens.allCaps(at) || at === from) return false;
    const before = tokens.key(at - 1);
    return tokens.capital(at - 1) || (words.of.has(before) && tokens.capital(at - 2));
  }

  /** "gestionará *financiamiento del* BID", "buscan nuevos *fondos de*": not given yet. */
  function isSought(at: number): boolean {
    let index = at - 1;
    while (
      index > at - 3 &&
      (words.determiners.has(tokens.key(index)) || /^nuev[oa]s?$/.test(tokens.key(index)))
    )
      index--;
    return words.clauses?.seeking.has(tokens.key(index)) === true;
  }

  /** "le partenariat *entre* l’UE et le Sénégal": a policy, and nobody's work. */
  function isBetweenStates(items: readonly Item[]): boolean {
    const first = items[0]?.name.from ?? 0;
    if (!words.frames || !items.some(({ name, head }) => !head && isCountry(sentence, name))) return false;
    for (let index = first - 1; index > first - 4; index--)
      if (words.frames.between.has(tokens.key(index))) return true;
    return false;
  }

  function accepted(
    trigger: RoleTrigger,
    list: { items: readonly Item[]; to: number },
    at: number,
  ): readonly Item[] {
    const items = list.items.filter(
      (item) =>
        (!item.fields || item.organization) &&
        !(trigger.agent && !item.head && isNoAgent(tokens, words, item.name)),
    );
    if (trigger.role === 'partners') {
      if (words.sentence?.cases && isDeniedBehind(list.to)) return [];
      // Among organisations a country tells where one of them is.
      const mixed = items.some(({ name }) => !isCountry(sentence, name));
      if (mixed && isBetweenStates(items)) return [];
      if (trigger.helper)
        return items.filter(
          (item) => item.organization && !isCountry(sentence, item.name) && !isDonor(sentence, item),
        );
      return items.filter((item) =>
        isCountry(sentence, item.name)
          ? item.head || !mixed
          : item.organization || trigger.label || !isPerson(item),
      );
    }
    if (trigger.handed) {
      const money = hasSum(sentence, { from: at, to: list.to });
      const given = items.filter(
        (item) =>
          item.body !== 'agency' &&
          !isRecipient(tokens, words, item.name) &&
          isAgent(sentence, item) &&
          (money ? item.organization : isDonor(sentence, item)),
      );
      return given.length ? given : readHandedBy(sentence, at + 1);
    }
    if (!trigger.weak)
      return trigger.agent && !isOthersMoneyBehind(list.to)
        ? items.filter((item) => item.organization && item.body !== 'agency')
        : trigger.agent
          ? []
          : items;
    const next = words.and.has(tokens.key(list.to)) ? list.to + 1 : list.to;
    const carriedOut = words.triggers.match(tokens, next, to)?.value.some(({ role }) => role === 'partners');
    return carriedOut && next > list.to
      ? items.filter(({ organization }) => organization)
      : items.filter((item) => isDonor(sentence, item));
  }

  /** "приобретены фондом X *на средства* Y". */
  function isOthersMoneyBehind(at: number): boolean {
    const others = words.sentence?.cases?.acts?.others;
    for (let index = at; others && index < Math.min(to, at + 4); index++)
      if (others.match(tokens, index, to)) return true;
    return false;
  }

  /** "Соглашение с X пока *не* подписано". */
  function isDeniedBehind(at: number): boolean {
    for (let index = at; index < Math.min(to, at + 3) && tokens.small(index); index++)
      if (tokens.key(index) === 'не') return !/^(только|просто)$/.test(tokens.key(index + 1));
    return false;
  }

  /** Two capitalised words that name no organisation may be a person. */
  function isPerson({ name }: Item): boolean {
    return name.to - name.from === 2 || words.abbreviations.has(tokens.key(name.from));
  }
}
