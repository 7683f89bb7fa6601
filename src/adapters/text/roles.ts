import type { Compiled, RoleTrigger } from './compiled.js';
import type { EvidenceRule } from './evidence.js';
import { type Item, readList } from './lists.js';
import type { Range, Tokens } from './tokens.js';

export type Role = 'funders' | 'partners' | 'participants';

/** An organisation in a role. */
export interface FoundRole {
  readonly role: Role;
  readonly rule: EvidenceRule;
  readonly item: Item;
}

/** What the reader of roles knows of the story. */
export interface RoleContext {
  /** The publisher is neither its own funder nor its own partner. */
  readonly isPublisher: (item: Item) => boolean;
  /** Countries in which the story is set. */
  readonly settings: ReadonlySet<string>;
}

/** Funders, partners and participants that a sentence names, by the words before them. Roles never mix. */
export function readRoles(
  tokens: Tokens,
  words: Compiled,
  sentence: Range,
  context: RoleContext,
): FoundRole[] {
  const found: FoundRole[] = [];
  const attended = hasPhrase();
  const { from, to } = sentence;
  const startsLine = from === 0 || tokens.linesBefore(from) > 0;
  const add = (role: Role, rule: EvidenceRule, items: readonly Item[]) => {
    for (const item of items) if (!context.isPublisher(item)) found.push({ role, rule, item });
  };

  for (let index = from; index < to; index++) {
    const trigger = words.triggers.match(tokens, index, to);
    if (trigger) {
      const list = readList(tokens, words, afterColon(trigger.to), to);
      for (const value of trigger.value) {
        if (applies(value, index, trigger.to)) add(value.role, value.rule, accepted(value, list));
      }
      index = Math.max(trigger.to, list.to) - 1;
      continue;
    }
    const people = attended ? readPeople(index) : undefined;
    if (people) {
      // "Representatives of A and B took part": the verb is theirs, not B's.
      const whole = readList(tokens, words, people.to, to, true);
      const list = words.attending.match(tokens, whole.to, to)
        ? whole
        : readList(tokens, words, people.to, to);
      const items = list.items.filter(
        ({ organization, name, head }) => organization && (head || !isCountry(name)),
      );
      add('participants', people.rule, items);
      index = Math.max(people.to, list.to) - 1;
      continue;
    }
    const compound = readCompound(index);
    if (compound) add('funders', 'funded-compound', [compound]);
    const givers = readGivers(index);
    if (givers) add('funders', 'gives-money', givers);
  }
  return found;

  function applies(trigger: RoleTrigger, at: number, end: number): boolean {
    if (trigger.label) return at === from && startsLine && tokens.key(end) === ':';
    for (let index = Math.max(from, at - 4); index < at; index++) {
      if (words.denials.has(tokens.key(index))) return false;
    }
    return true;
  }

  function accepted(trigger: RoleTrigger, list: { items: readonly Item[]; to: number }): readonly Item[] {
    const items = list.items.filter((item) => !item.fields || item.organization);
    if (trigger.role === 'partners') {
      // Among organisations a country tells where one of them is.
      const mixed = items.some(({ name }) => !isCountry(name));
      return items.filter((item) =>
        isCountry(item.name) ? item.head || !mixed : item.organization || trigger.label || !isPerson(item),
      );
    }
    if (!trigger.weak) return items;
    const next = words.and.has(tokens.key(list.to)) ? list.to + 1 : list.to;
    const carriedOut = words.triggers.match(tokens, next, to)?.value.some(({ role }) => role === 'partners');
    return carriedOut && next > list.to
      ? items.filter(({ organization }) => organization)
      : items.filter(isDonor);
  }

  /** Two capitalised words that name no organisation may be a person. */
  function isPerson({ name }: Item): boolean {
    return name.to - name.from === 2 || words.abbreviations.has(tokens.key(name.from));
  }

  function isDonor({ name, body }: Item): boolean {
    if (body) return body === 'donor';
    const code = countryOf(tokens, words, name)?.code;
    if (!code || context.settings.has(code)) return false;
    if (isCountry(name)) return true;
    for (let index = name.from; index < name.to; index++)
      if (words.donorWords.has(tokens.key(index))) return true;
    return false;
  }

  function isCountry({ from: first, to: last }: Range): boolean {
    return words.mentions.whole(tokens, first, last)?.type === 'country';
  }

  function hasPhrase(): boolean {
    for (let index = sentence.from; index < sentence.to; index++) {
      if (words.attending.match(tokens, index, sentence.to)) return true;
    }
    return false;
  }

  function readPeople(index: number): { rule: EvidenceRule; to: number } | undefined {
    const direct = words.attendedBy.match(tokens, index, to);
    if (direct) return { rule: direct.value, to: direct.to };
    const linked =
      words.people.has(tokens.key(index)) && words.peopleLinks.has(tokens.key(index + 1)) && index + 1 < to;
    return linked ? { rule: 'participants-from', to: index + 2 } : undefined;
  }

  /** "EU-funded": a known body, a country or an acronym before it. */
  function readCompound(hyphen: number): Item | undefined {
    if (tokens.key(hyphen) !== '-' || !tokens.glued(hyphen) || !tokens.glued(hyphen + 1)) return undefined;
    if (!words.fundedCompounds.has(tokens.key(hyphen + 1))) return undefined;
    for (let first = Math.max(from, hyphen - 5); first < hyphen; first++) {
      const name = { from: first, to: hyphen };
      const body = words.bodies.whole(tokens, first, hyphen);
      const acronym =
        first === hyphen - 1 && tokens.allCaps(first) && !words.notNames.has(tokens.word(first));
      if (body || acronym || isCountry(name))
        return { name, organization: true, fields: false, ...(body && { body }) };
    }
    return undefined;
  }

  /** "The Government of Japan is providing USD 6.7 million": the sentence must begin with the giver. */
  function readGivers(index: number): readonly Item[] | undefined {
    const verb = words.givingVerbs.match(tokens, index, to);
    if (!verb || index - from > 60 || !isMoney(verb.to)) return undefined;
    const list = readList(tokens, words, from, index, true);
    if (list.to !== index) return undefined;
    return list.items.filter(({ organization, body }) => organization && body !== 'agency');
  }

  function isMoney(at: number): boolean {
    for (let index = at; index < Math.min(to, at + 4); index++) {
      const money = words.currencies.match(tokens, index, to);
      if (money && tokens.number(money.to) !== undefined) return true;
      if (tokens.number(index) !== undefined) {
        for (let next = index + 1; next < Math.min(to, index + 6); next++) {
          if (words.currencies.match(tokens, next, to)) return true;
        }
      }
    }
    return false;
  }

  function afterColon(index: number): number {
    return tokens.key(index) === ':' && index < to ? index + 1 : index;
  }
}

/** The country that an organisation's name tells: "Canadian …", "US …", "… of Japan". */
export function countryOf(
  tokens: Tokens,
  words: Compiled,
  { from, to }: Range,
): (Range & { readonly code: string }) | undefined {
  const start = words.determiners.has(tokens.key(from)) ? from + 1 : from;
  const first = words.mentions.match(tokens, start, to);
  if (first && (first.value.type === 'country' || first.value.type === 'demonym')) {
    return { from: start, to: first.to, code: first.value.code };
  }
  for (let index = start + 1; index < to; index++) {
    const before = words.determiners.has(tokens.key(index - 1)) ? index - 2 : index - 1;
    if (!words.of.has(tokens.key(before))) continue;
    const last = words.mentions.match(tokens, index, to);
    if (last?.to === to && last.value.type === 'country') return { from: index, to, code: last.value.code };
  }
  return undefined;
}
