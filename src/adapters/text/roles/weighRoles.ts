import type { Draft } from '../draft.js';
import { sharedRoleWeights } from '../languages/shared/roleWeights.js';
import type { TextRules } from '../rules.js';
import type { Range, Tokens } from '../tokens.js';
import { featuresOf, partsOf, type SeenName } from './features.js';
import type { FoundRole, Role } from './roles.js';
import { type Odds, type RoleModel, roleModel, weighedRoles } from './weights.js';

/** All that a story says of one name. */
export interface WeighedName {
  /** Its writings, as keys. */
  readonly keys: Set<string>;
  /** Its texts, as written. */
  readonly texts: Set<string>;
  readonly features: Set<string>;
  /** Roles that a rule gave it. */
  readonly ruled: Set<Role>;
  isPublisher: boolean;
  /** The mention by which it is written down. */
  name: SeenName;
}

/** What counts for a role: a constant, the odds of the three roles, that a rule found each, how many others may have each. */
interface Balance {
  readonly constant: number;
  readonly odds: Odds;
  readonly ruled: Odds;
  readonly others: Odds;
}

/**
 * Fitted by logistic regression on stories with which no rule of roles had been made, the odds coming from weights that
 * had not been learnt from them; `npm run roles -- --check` prints the fit to those of `test/fixtures/roles`.
 */
const balances: Readonly<Record<Role, Balance>> = {
  funders: {
    constant: 1.02,
    odds: { funders: 0.92, partners: 0, participants: 0.15 },
    ruled: { funders: 2.56, partners: -0.69, participants: -1.81 },
    others: { funders: -0.55, partners: 0.3, participants: -0.02 },
  },
  partners: {
    constant: 2.36,
    odds: { funders: -0.03, partners: 0.82, participants: 0.21 },
    ruled: { funders: -1.44, partners: 1.62, participants: -2.01 },
    others: { funders: 0.29, partners: -0.54, participants: -0.01 },
  },
  participants: {
    constant: 0.37,
    odds: { funders: 0.03, partners: 0.01, participants: 0.85 },
    ruled: { funders: -2.26, partners: -1.4, participants: 1.92 },
    others: { funders: -0.14, partners: 0.13, participants: -0.07 },
  },
};

/**
 * The least balance of a name that keeps the role a rule found, and of one that has it by words alone. The second is
 * higher than held-out texts ask for: real pages name persons, menus and other stories too.
 */
const leastRuled: Odds = { funders: 0.2, partners: 0.5, participants: 0.4 };
const leastAlone: Odds = { funders: 2.4, partners: 1.8, participants: 2.4 };

/** Mentions of one name that are looked at, and names of a story: the rest says no more. */
const maxMentions = 8;
const maxNames = 1500;
/** Tokens of a name that are compared with the publisher's, and signs that are enough to tell it. */
const maxKin = 40;
const leastSigns = 4;
/** Tokens on either side of a name that stands in no sentence. */
const maxBeside = 30;

/**
 * {@link weighRoles} of what is seen in a story. In a language without weights, and in a few sentences, which are no
 * story like those they were learnt from, the rules alone say who has a role.
 */
export function weighSeen(
  draft: Draft,
  rules: TextRules,
  seen: readonly SeenName[],
  found: readonly FoundRole[],
  publisher: Range | undefined,
): readonly FoundRole[] {
  if (!rules.weights || draft.tokens.count < rules.weights.least) return found;
  const model = roleModel(rules.weights, sharedRoleWeights);
  const names = collectNames(draft.tokens, model, seen, found, publisher);
  draft.watch?.names?.(names);
  return weighRoles(draft.tokens, model, names, found);
}

/**
 * Gives roles by what rules found *and* by the words around each name, as labelled texts teach; see `npm run roles`.
 * Precision first: what a rule finds is dropped where the words speak against it, and a name that no rule finds gets
 * a role only where they clearly speak for it. The publisher keeps what rules say of it.
 *
 * What is seen of a name counts once, weights are those of regularised logistic regression: Hastie, Tibshirani, Friedman, *The Elements of
 * Statistical Learning*, 2nd ed., 4.4; rules and weights are joined as in Wolpert, “Stacked Generalization” (1992).
 */
function weighRoles(
  tokens: Tokens,
  model: RoleModel,
  names: readonly WeighedName[],
  found: readonly FoundRole[],
): FoundRole[] {
  const roles = new Map<string, ReadonlySet<Role>>();
  const added: FoundRole[] = [];
  const odds = new Map(names.map((name) => [name, model.oddsOf(name.features)] as const));
  const all = expected(
    [...odds].flatMap(([{ isPublisher, ruled }, own]) => (isPublisher && !ruled.size ? [] : [own])),
  );
  for (const [name, own] of odds) {
    if (name.isPublisher) continue;
    const others = minus(all, expected([own]));
    const kept = new Set(
      weighedRoles.filter((role) => {
        const least = name.ruled.has(role) ? leastRuled : leastAlone;
        return balanceOf(balances[role], own, name.ruled, others) >= least[role];
      }),
    );
    for (const key of name.keys) roles.set(key, kept);
    for (const role of kept)
      if (!name.ruled.has(role) && mayHave(role, name.name))
        added.push({ role, rule: 'weighed-words', item: name.name.item });
  }
  // "Donors: A · B": in a list below a label the words beside a name are other names.
  const kept = ({ role, rule, item }: FoundRole) =>
    rule === 'funder-label' || roles.get(keyOf(tokens, item))?.has(role) !== false;
  return [...found.filter(kept), ...added];
}

function balanceOf(balance: Balance, odds: Odds, ruled: ReadonlySet<Role>, others: Odds): number {
  let sum = balance.constant;
  for (const role of weighedRoles)
    sum +=
      balance.odds[role] * odds[role] +
      (ruled.has(role) ? balance.ruled[role] : 0) +
      balance.others[role] * others[role];
  return sum;
}

/** How many names have each role, going by their odds. */
function expected(names: readonly Odds[]): Odds {
  const sum = (role: Role) => names.reduce((count, odds) => count + 1 / (1 + Math.exp(-odds[role])), 0);
  return { funders: sum('funders'), partners: sum('partners'), participants: sum('participants') };
}

function minus(one: Odds, other: Odds): Odds {
  return {
    funders: one.funders - other.funders,
    partners: one.partners - other.partners,
    participants: one.participants - other.participants,
  };
}

/**
 * Whether words alone may give a name a role: what some noun or table says to be an organisation, and a country as a
 * giver. The stories from which weights are learnt name no person, so they cannot tell persons apart.
 */
function mayHave(role: Role, { item, isCountry }: SeenName): boolean {
  return isCountry ? role === 'funders' : item.organization;
}

/** The names of a story, each once: with all its mentions, its acronym alone too, and the roles that rules found. */
function collectNames(
  tokens: Tokens,
  model: RoleModel,
  seen: readonly SeenName[],
  found: readonly FoundRole[],
  publisher: Range | undefined,
): WeighedName[] {
  const bySentence = new Map<number, SeenName[]>();
  const known = new Set<string>();
  for (const one of [...seen, ...unseen(tokens, seen, found)]) {
    const isPublisher = one.isPublisher || isKin(tokens, one.item.name, publisher);
    const name = isPublisher ? { ...one, isPublisher } : one;
    const place = `${name.item.name.from} ${name.item.name.to}`;
    if (known.has(place)) continue;
    known.add(place);
    const list = bySentence.get(name.sentence.from) ?? [];
    list.push(name);
    bySentence.set(name.sentence.from, list);
  }
  const names = new Map<string, WeighedName>();
  const mentions = new Map<string, number>();
  for (const list of bySentence.values()) {
    const parts = partsOf(tokens, list[0]!.sentence, list, model.words);
    for (const name of list) {
      const key = keyOf(tokens, name.item);
      const count = (mentions.get(key) ?? 0) + 1;
      mentions.set(key, count);
      if (count > maxMentions || (count === 1 && names.size >= maxNames)) continue;
      const entry = names.get(key) ?? newName(key, name);
      names.set(key, entry);
      entry.isPublisher ||= name.isPublisher;
      entry.texts.add(textOf(tokens, name.item));
      for (const feature of featuresOf(tokens, name, parts, model.words, publisher))
        entry.features.add(feature);
    }
  }
  joinAcronyms(tokens, names);
  for (const { role, item } of found) names.get(keyOf(tokens, item))?.ruled.add(role);
  const merged = new Set(names.values());
  for (const { features, keys } of merged) {
    let count = 0;
    for (const key of keys) count += mentions.get(key) ?? 0;
    features.add(`#mentions=${Math.min(count, 3)}`);
  }
  return [...merged];
}

/** What rules found and nobody else saw: names without a noun of organisations, joined from two places. */
function unseen(tokens: Tokens, seen: readonly SeenName[], found: readonly FoundRole[]): SeenName[] {
  const places = new Set(seen.map(({ item: { name } }) => `${name.from} ${name.to}`));
  const rest = found
    .map(({ item }) => item)
    .filter(({ name }) => !places.has(`${name.from} ${name.to}`))
    .sort((one, other) => one.name.from - other.name.from);
  const ordered = [...seen].sort((one, other) => one.sentence.from - other.sentence.from);
  let next = 0;
  return rest.map((item) => {
    while (next < ordered.length && ordered[next]!.sentence.from <= item.name.from) next++;
    const beside = ordered[next - 1];
    const isInside = beside !== undefined && item.name.from < beside.sentence.to;
    return {
      item,
      sentence: isInside
        ? beside.sentence
        : {
            from: Math.max(0, item.name.from - maxBeside),
            to: Math.min(tokens.count, item.name.to + maxBeside),
          },
      part: beside?.part ?? 2,
      note: beside?.note ?? false,
      isPublisher: false,
      isCountry: false,
      hasCountry: false,
    };
  });
}

/** "UNDP Ghana", "Development Programme" of the publisher "UNDP", "United Nations Development Programme": one within the other. */
function isKin(tokens: Tokens, name: Range, publisher: Range | undefined): boolean {
  if (!publisher) return false;
  const [short, long] =
    name.to - name.from < publisher.to - publisher.from ? [name, publisher] : [publisher, name];
  const size = short.to - short.from;
  const few = tokens.isIdeograph(short.from) ? leastSigns : 2;
  if (size < few && !tokens.allCaps(short.from) && size !== long.to - long.from) return false;
  for (let start = long.from; start + size <= Math.min(long.to, long.from + maxKin); start++) {
    let same = 0;
    while (same < size && tokens.key(start + same) === tokens.key(short.from + same)) same++;
    if (same === size) return true;
  }
  return false;
}

/** An acronym alone is the name behind which it stands in brackets. */
function joinAcronyms(tokens: Tokens, names: Map<string, WeighedName>): void {
  const byAcronym = new Map<string, WeighedName>();
  for (const entry of names.values()) {
    const { acronym } = entry.name.item;
    if (acronym) byAcronym.set(keysOf(tokens, acronym), entry);
  }
  for (const [key, entry] of names) {
    const whole = byAcronym.get(key);
    if (!whole || whole === entry) continue;
    for (const feature of entry.features) whole.features.add(feature);
    for (const text of entry.texts) whole.texts.add(text);
    whole.keys.add(key);
    whole.isPublisher ||= entry.isPublisher;
    names.set(key, whole);
  }
}

function newName(key: string, name: SeenName): WeighedName {
  return {
    keys: new Set([key]),
    texts: new Set(),
    features: new Set(),
    ruled: new Set(),
    isPublisher: false,
    name,
  };
}

function keyOf(tokens: Tokens, { name, head }: FoundRole['item']): string {
  const own = keysOf(tokens, name);
  return head ? `${head.restored.toLowerCase()} ${own}` : own;
}

function textOf(tokens: Tokens, { name, head }: FoundRole['item']): string {
  const own = tokens.slice(name.from, name.to);
  return head ? `${head.restored} ${own}` : own;
}

function keysOf(tokens: Tokens, { from, to }: Range): string {
  const keys: string[] = [];
  for (let index = from; index < to; index++) keys.push(tokens.key(index));
  return keys.join(' ');
}
