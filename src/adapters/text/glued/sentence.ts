import type { Item } from '../names/lists.js';
import type { FoundRole, Role, RoleContext } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';
import { readGluedList } from './lists.js';
import { readGluedName } from './names.js';
import { countryCode, startsGluedName } from './starts.js';
import type { GluedWords, SetName } from './words.js';

export interface GluedRoleContext extends RoleContext {
  /** The country that a name tells. */
  readonly countryOf: (name: Range) => string | undefined;
}

/** A list of organisations, from its first token to the one after it. */
export interface Mention {
  readonly items: readonly Item[];
  readonly at: number;
  readonly to: number;
}

/** How far back a word is looked for that denies. */
const denialSpan = 6;
/** The same of a word that asks. */
const seekingSpan = 24;

/** A sentence whose roles are read, and what its readers ask of it. */
export class GluedSentence {
  readonly found: FoundRole[] = [];
  private turn: number | undefined;
  private named: readonly Mention[] | undefined;
  private ending: ReadonlyMap<number, Mention> | undefined;
  private readonly holds = new Map<SetName, boolean>();
  readonly from: number;
  readonly to: number;

  constructor(
    readonly tokens: Tokens,
    readonly words: GluedWords,
    { from, to }: Range,
    readonly context: GluedRoleContext,
  ) {
    this.from = from;
    this.to = to;
  }

  add(role: Role, rule: FoundRole['rule'], items: readonly Item[], through = false): void {
    for (const item of items) {
      if (role !== 'funders' && this.isCountry(item.name)) continue;
      if (this.context.isPublisher(item)) continue;
      this.found.push({ role, rule, item, ...(through && { through }) });
    }
  }

  /** "The centre (paid for it)": whose name is said elsewhere. True if such a noun stands behind a verb. */
  addSpoken(role: Role, rule: FoundRole['rule'], start: number): boolean {
    const at = this.after('asides', start) ?? start;
    if (this.words.heads.get(this.tokens.key(at))?.definite !== true || at >= this.to) return false;
    if (this.list(at).items.length) return false;
    const item = { name: { from: at, to: at + 1 }, organization: true, fields: false };
    this.found.push({ role, rule, item, spoken: true });
    return true;
  }

  /** The token after a phrase of a set at a token. */
  after(set: SetName, at: number): number | undefined {
    return this.words.sets[set].match(this.tokens, at, this.to)?.to;
  }

  /** The first phrase of a set that begins at most `count` tokens on, in the same clause. */
  find(set: SetName, start: number, count: number): Range | undefined {
    for (let at = start; at < Math.min(this.to, start + count) && !this.isBreak(at); at++) {
      const to = this.after(set, at);
      if (to !== undefined) return { from: at, to };
    }
    return undefined;
  }

  list(at: number, end = this.to): { items: Item[]; to: number } {
    return readGluedList(this.tokens, this.words, at, end);
  }

  /** The lists of organisations in the sentence, each with where it begins and ends. */
  mentions(): readonly Mention[] {
    if (this.named) return this.named;
    const found: Mention[] = [];
    for (let at = this.from; at < this.to; at++) {
      if (!startsGluedName(this.tokens, this.words, at, this.to)) continue;
      const list = this.list(at);
      if (list.items.length === 0) continue;
      found.push({ ...list, at });
      at = Math.max(at, list.to - 1);
    }
    this.named = found;
    return found;
  }

  /** The list of organisations that ends before a token. */
  mentionBefore(to: number): Mention | undefined {
    this.ending ??= new Map(this.mentions().map((mention) => [mention.to, mention] as const));
    return this.ending.get(to);
  }

  has(set: SetName): boolean {
    const known = this.holds.get(set);
    if (known !== undefined) return known;
    const holds = this.hasBetween(set, this.from, this.to);
    this.holds.set(set, holds);
    return holds;
  }

  hasBetween(set: SetName, start: number, end: number): boolean {
    for (let at = Math.max(this.from, start); at < Math.min(this.to, end); at++)
      if (this.after(set, at) !== undefined) return true;
    return false;
  }

  /** Whether a glued letter or a phrase of `joint` or `ways` stands directly before a token. */
  isAfter(set: SetName, at: number): boolean {
    for (let start = Math.max(this.from, at - 3); start < at; start++)
      if (this.words.sets[set].match(this.tokens, start, at)?.to === at) return true;
    return false;
  }

  /** A mark that ends a clause; a point in a number is none, nor are brackets. */
  isBreak(at: number): boolean {
    const key = this.tokens.key(at);
    if (!/^[,;.:«»"“”!؟?]$/.test(key)) return false;
    return !(/^[.,]$/.test(key) && this.tokens.glued(at) && this.tokens.number(at + 1) !== undefined);
  }

  /** Whether what is said at a token is denied in its clause. */
  isDenied(index: number): boolean {
    if (index > this.otherStory() || this.has('unrelated')) return true;
    const first = Math.max(this.from, index - denialSpan);
    for (let at = index - 1; at >= first; at--) {
      // Past a name in quotation marks, whatever its words: "is no longer «X» a partner".
      if (this.tokens.key(at) === '»') {
        while (at > first && this.tokens.key(at) !== '«') at--;
        continue;
      }
      // "It could not have been done without".
      if (this.isBreak(at) || this.after('unless', at) !== undefined) return false;
      if (this.after('denials', at) !== undefined && this.after('notDenials', at) === undefined) return true;
    }
    return false;
  }

  /** Whether what stands at a token is only asked for: "seeks to get five million from". */
  isSought(index: number): boolean {
    return this.hasBetween('seeking', index - seekingSpan, index);
  }

  /** Where the sentence turns to another story, "had already", "a similar centre": roles behind it are not of this one. */
  private otherStory(): number {
    if (this.turn === undefined) {
      this.turn = Number.POSITIVE_INFINITY;
      for (let at = this.from; at < this.to && this.turn > this.to; at++)
        if (this.after('otherStory', at) !== undefined) this.turn = at;
    }
    return this.turn;
  }

  /** Whether a body is known to give, in words that are said of other help too. */
  isDonor(item: Item): boolean {
    const { tokens, words, context } = this;
    // A Red Cross society of another country gives too.
    const society = item.body === 'other' && this.after('societies', item.name.from) !== undefined;
    if (item.body && !society) return item.body === 'donor';
    const name = readGluedName(tokens, words, item.name.from, item.name.to);
    if (name?.country) return !context.settings.has(name.country);
    const code = context.countryOf(item.name);
    if (code) return !context.settings.has(code);
    // "The embassy of the State": of another country, wherever it stands.
    if (this.after('resident', item.name.from) !== undefined) return true;
    // "The company «X»".
    const noun = /^["“«]$/.test(tokens.key(item.name.from - 1)) ? item.name.from - 2 : item.name.from;
    return name?.head?.takes !== 'countries' && this.after('donorHeads', noun) !== undefined;
  }

  isCountry(name: Range): boolean {
    return countryCode(this.tokens, this.words, name) !== undefined;
  }
}
