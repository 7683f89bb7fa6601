import type { EvidenceRule } from '../evidence.js';
import { headOf } from '../names/heads.js';
import { type Item, readList } from '../names/lists.js';
import { readMembers } from '../names/members.js';
import { isAdjective, skipArticles, startsName } from '../names/sentenceWords.js';
import { isDenied } from './ended.js';
import { isCountry, maxClause, type RoleSentence } from './sentence.js';

/** Who took part, by which rule, and the token after their names. */
export interface FoundAttendance {
  readonly rule: EvidenceRule;
  readonly items: readonly Item[];
  readonly to: number;
}

/** Whether a sentence tells who took part. */
export function tellsAttendance({ tokens, words, from, to }: RoleSentence): boolean {
  const acts = words.sentence?.cases?.acts;
  for (let index = from; index < to; index++) {
    if (words.guests.has(tokens.key(index))) return true;
    const attending = words.attending.match(tokens, index, to);
    if (attending && gathersThings(index)) continue;
    // "деньги пришли *через фонд*": what came is no guest.
    const sent =
      attending &&
      words.sentence?.cases &&
      [0, 1].some((step) => words.through.match(tokens, attending.to + step, to));
    if (attending && !sent) return true;
  }
  return false;

  /** "студенты *собрали* 46 тонн семян": things, and neither people nor organisations. */
  function gathersThings(at: number): boolean {
    if (!acts?.gathers.has(tokens.key(at)) || tokens.number(at + 1) === undefined) return false;
    for (let near = at + 1; near < Math.min(to, at + 8) && !/^[,.;:–—]$/.test(tokens.key(near)); near++) {
      const key = tokens.key(near);
      if (words.people.has(key) || words.guests.has(key) || words.nouns.has(key)) return false;
      if (acts.learners.has(key) || acts.people.some((ending) => key.endsWith(ending))) return false;
    }
    return true;
  }
}

/** "took part, together with": company at an event, not in the work. */
export function isAttended({ tokens, words, from }: RoleSentence, at: number): boolean {
  for (let index = Math.max(from, at - maxClause); index < at; index++)
    if (words.attending.match(tokens, index, at)) return true;
  return false;
}

/** "A, B and C took part": organisations at the start of the sentence, up to the verb at a token. */
export function readAttenders(sentence: RoleSentence, index: number): FoundAttendance | undefined {
  const { tokens, words, from, to } = sentence;
  const verb = words.attendedVerbs.match(tokens, index, to);
  if (index === from || index - from > 80 || !verb) return undefined;
  const list = readList(tokens, words, from, index, true);
  if (list.to !== index || words.people.has(tokens.key(list.items[0]?.name.from ?? from))) return undefined;
  const items = organizations(sentence, list.items).filter(
    ({ name }) => !words.titles.has(tokens.key(name.to - 1)),
  );
  return items.length ? { rule: 'participants-from', items, to: index + 1 } : undefined;
}

/** "attended by A and B", "officials from A", "Guests at the opening included A". */
export function readAttendance(sentence: RoleSentence, index: number): FoundAttendance | undefined {
  const { tokens, words, to } = sentence;
  const lead = readLead(sentence, index);
  if (!lead) return undefined;
  // "No acudió ningún delegado del Ministerio"
  if (words.clauses && (isDenied(sentence, index) || words.denials.has(tokens.key(lead.to))))
    return { rule: lead.rule, items: [], to: to };
  const start = lead.direct ? seek(sentence, lead.to) : lead.to;
  // "Representatives of A and B took part": the verb is theirs, not B's.
  const whole = readList(tokens, words, start, to, true);
  const first = words.attending.match(tokens, whole.to, to) ? whole : readList(tokens, words, start, to);
  // "Participaron delegaciones de 12 países, la OMS y …": behind members that are no names.
  const behind = first.items.length || !lead.direct ? undefined : behindNameless(sentence, start);
  const past = first.items.length ? first : readBehindUnnamed(sentence, start);
  const said = behind === undefined ? past : readList(tokens, words, behind, to);
  const all = words.verbs ? readMembers(sentence, start, !lead.direct) : said;
  const list = all.items.length > said.items.length ? all : said;
  if (words.sentence?.cases && !lead.direct && isNotThere(sentence, list.to))
    return { rule: lead.rule, items: [], to };
  // "Con la presencia de 300 vecinos, A y B abrieron …": they act, and are not those who came.
  const acting =
    words.clauses && isBehindComma(sentence, lead.to, behind ?? start) && isVerbAt(sentence, list.to);
  if (acting || (words.clauses && !lead.direct && isAbsent(sentence, list.to)))
    return { rule: lead.rule, items: [], to: lead.to };
  return { rule: lead.rule, items: organizations(sentence, list.items), to: Math.max(lead.to, list.to) };
}

/** "Los técnicos de A, invitados al principio, *no* pudieron viajar": denied behind those it is said of. */
function isAbsent({ tokens, words, to }: RoleSentence, at: number): boolean {
  for (let index = at; index < Math.min(to, at + 8) && !/^[.;:]$/.test(tokens.key(index)); index++) {
    if (tokens.key(index) === 'no') return true;
    const guests = words.guests.has(tokens.key(index));
    if ((words.attending.match(tokens, index, to) && !guests) || tokens.capital(index)) return false;
  }
  return false;
}

/** "Представители X *не* приехали", "… прийти *не* смогли". */
function isNotThere({ tokens, to }: RoleSentence, at: number): boolean {
  for (let index = at; index < Math.min(to, at + 3) && tokens.small(index); index++)
    if (tokens.key(index) === 'не') return true;
  return false;
}

function isBehindComma({ tokens }: RoleSentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (tokens.key(index) === ',') return true;
  return false;
}

function isVerbAt({ tokens, words, to }: RoleSentence, at: number): boolean {
  return at < to && tokens.small(at) && !words.functionWords.has(tokens.key(at));
}

/** The first name in a list that an article tells to be one, past members without a name. */
function behindNameless({ tokens, words, to }: RoleSentence, at: number): number | undefined {
  if (!words.sentence) return undefined;
  for (let index = at; index < Math.min(to, at + 24) && !/^[.;:]$/.test(tokens.key(index)); index++) {
    if (tokens.key(index) !== ',' && !words.and.has(tokens.key(index))) continue;
    const name = skipArticles(tokens, words, index + 1, to);
    if (name > index + 1 && startsName(tokens, words, name, to)) return name;
  }
  return undefined;
}

/** "представители акимата, Палаты …": in a language with cases, past a member that has no name. */
function readBehindUnnamed({ tokens, words, to }: RoleSentence, at: number) {
  for (let index = at; words.sentence?.cases && index < Math.min(to, at + 5); index++) {
    if (tokens.key(index) === ',' || words.and.has(tokens.key(index)))
      return index > at ? readList(tokens, words, index + 1, to) : { items: [], to: at };
    if (!tokens.small(index) || words.functionWords.has(tokens.key(index))) break;
  }
  return { items: [], to: at };
}

/** Organisations; a country alone is whence somebody came. */
function organizations(sentence: RoleSentence, items: readonly Item[]): readonly Item[] {
  const bodies = items.filter(
    ({ organization, name, head }) =>
      organization && (head || !isCountry(sentence, name)) && !isTitled(sentence, name),
  );
  if (!sentence.words.clauses || !bodies.length) return bodies;
  return items.filter((item) => bodies.includes(item) || isLedAmong(sentence, item));
}

/** "la *Wilaya de Tiris*, el Instituto …": beside organisations, two words behind an article that are nobody's title. */
function isLedAmong({ tokens, words }: RoleSentence, { name, organization }: Item): boolean {
  const first = tokens.key(name.from);
  const before = tokens.key(name.from - 1);
  const led = words.determiners.has(before) || (words.of.has(before) && before.length > 2);
  if (organization || !led || !tokens.capital(name.from) || name.to - name.from < 2) return false;
  if (words.titles.has(first) || words.people.has(first) || words.abbreviations.has(first)) return false;
  return words.mentions.match(tokens, name.from, name.to) === undefined && tokens.capital(name.to - 1);
}

/** "ректор *Университета X*", "*Полномочный Посол Японии*": in a language with cases, a person and no organisation. */
function isTitled({ tokens, words }: RoleSentence, { from, to }: Item['name']): boolean {
  if (!words.sentence?.cases) return false;
  if (tokens.small(from - 1) && words.titles.has(tokens.key(from - 1))) return true;
  // "Исполнительный аппарат председателя" is none: behind its noun a title is whose it is.
  for (let index = from; index < Math.min(to, from + 4) && !words.nouns.has(tokens.key(index)); index++)
    if (words.titles.has(tokens.key(index))) return true;
  return false;
}

/** The words that lead to those who took part; `direct` if they name the attending and not its people. */
function readLead(
  sentence: RoleSentence,
  index: number,
): { rule: EvidenceRule; to: number; direct: boolean } | undefined {
  const { tokens, words, from, to } = sentence;
  const direct = words.attendedBy.match(tokens, index, to);
  if (direct) return { rule: direct.value, to: direct.to, direct: true };
  const included = behindGuests(sentence, index);
  if (included !== undefined) return { rule: 'attended-by', to: included, direct: true };
  // "Délégation de l’Union européenne": with a capital it is the name of a body.
  const isPeople = words.people.has(tokens.key(index)) && (index === from || !tokens.capital(index));
  if (!isPeople || index + 1 >= to) return undefined;
  const rule = 'participants-from';
  if (words.peopleLinks.has(tokens.key(index + 1))) return { rule, to: index + 2, direct: false };
  // A language that says it with a case: "представители Министерства …".
  return words.sentence?.adjectivesFirst ? { rule, to: index + 1, direct: false } : undefined;
}

/** "Guests at the opening included": the token after the verb. */
function behindGuests({ tokens, words, from, to }: RoleSentence, index: number): number | undefined {
  const verb = words.includedVerbs.match(tokens, index, to);
  if (!verb) return undefined;
  for (let near = index - 1; near >= Math.max(from, index - 10); near--) {
    if (/^[,.;:]$/.test(tokens.key(near))) return undefined;
    if (words.guests.has(tokens.key(near))) return verb.to;
  }
  return undefined;
}

/**
 * Past what may stand between the verb and those who took part: "Asistieron a la inauguración el Ministerio …",
 * "приняли участие представители …", "le gouverneur du X, l’ambassade d’Allemagne". In English they stand directly behind it.
 */
function seek({ tokens, words, to }: RoleSentence, at: number): number {
  if (!words.sentence) return at;
  for (let index = at; index < Math.min(to, at + 12); index++) {
    // "tomaron parte, entre otros, el …"
    const aside = tokens.key(index) === ',' ? words.asides.match(tokens, index + 1, to) : undefined;
    if (aside && tokens.key(aside.to) === ',') {
      index = aside.to;
      continue;
    }
    const behind = tokens.key(index) === ',' ? skipArticles(tokens, words, index + 1, to) : 0;
    if (behind > index + 1 && startsName(tokens, words, behind, to)) return behind;
    // "Participaron en el acto, celebrado en Flores, la Coordinadora …"
    const close = behind && isAdjective(tokens, words, index + 1) ? closeOfAside(index + 1) : undefined;
    if (close !== undefined) {
      index = close - 1;
      continue;
    }
    if (/^[,.;:!?–—]$/.test(tokens.key(index))) break;
    // "la Delegación del Gobierno": with a capital it is the name of a body.
    const isBody = words.clauses && tokens.capital(index) && startsName(tokens, words, index, to);
    if (words.people.has(tokens.key(index)) && !isBody)
      return words.peopleLinks.has(tokens.key(index + 1)) ? index + 2 : index + 1;
    // "окружная администрация": a small adjective before a noun that needs no capital.
    const described =
      words.sentence.cases &&
      isAdjective(tokens, words, index) &&
      words.sentence.smallHeads.has(tokens.key(index + 1));
    if (described && index === at) return index;
    const led = index === at || tokens.small(index - 1) || tokens.key(index - 1) === "'";
    const named = tokens.capital(index) && headOf(tokens, words, index, to) !== undefined;
    // "à la cérémonie de Keita": what a small word of belonging leads to is not who came.
    const owned = words.of.has(tokens.key(index - 1)) && words.mentions.match(tokens, index, to);
    if (led && (named || startsName(tokens, words, index, to)) && !owned) return index;
    if (isSubjectAt(index)) return index;
  }
  return at;

  /** "Acudieron *la Wilaya de Tiris*", "… en la reunión *la Seccional de X*": an article that no small word leads to. */
  function isSubjectAt(index: number): boolean {
    const apart = index - 1 === at || !words.functionWords.has(tokens.key(index - 2));
    if (!words.clauses || !apart || index === at || !words.determiners.has(tokens.key(index - 1)))
      return false;
    const plain = tokens.capital(index) && !words.titles.has(tokens.key(index));
    return plain && (words.of.has(tokens.key(index + 1)) || tokens.capital(index + 1));
  }

  function closeOfAside(start: number): number | undefined {
    for (let index = start; index < Math.min(to, start + 8); index++)
      if (tokens.key(index) === ',') return index;
    return undefined;
  }
}
