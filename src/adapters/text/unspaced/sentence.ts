import type { Item } from '../names/lists.js';
import type { FoundRole, Role, RoleContext } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';
import type { UnspacedList } from './lists.js';
import type { UnspacedWords } from './words.js';

/** How many signs lie between the words of a role at most. */
export const near = { gift: 26, sum: 26, verb: 14, money: 14, giver: 40, later: 8, label: 12 };

/** A short opening before a comma speaks for the clause after it: "此前，". */
const maxOpening = 6;

/** Words of a set, with the token after them and what they mean. */
export interface WordSet<T> {
  match(tokens: Tokens, at: number, end: number): { to: number; value: T } | undefined;
}

/** What the words of a clause can say at all: most clauses say nothing of roles. */
interface ClauseWords {
  /** It did not happen, or no more, or not yet. */
  denied: boolean;
  /** Somebody did not come. */
  absent: boolean;
  joint: boolean;
  given: boolean;
  received: boolean;
}

/** A sentence in a script without spaces, read clause by clause for the roles of organisations. */
export class UnspacedSentence {
  readonly found: FoundRole[] = [];
  readonly from: number;
  readonly to: number;
  /** The sentence speaks of who attends. */
  readonly attended: boolean;
  /** The end of the last list read at the start of a clause: its later members begin no other. */
  listed = 0;
  /** The last list of organisations at the start of a clause. */
  subject?: UnspacedList;
  clause: Range;
  says: ClauseWords;

  constructor(
    readonly tokens: Tokens,
    readonly words: UnspacedWords,
    { from, to }: Range,
    readonly context: RoleContext,
  ) {
    this.from = from;
    this.to = to;
    this.attended = this.findIn(words.roles.attending, from, to) !== undefined;
    this.clause = { from, to: this.clauseEnd(from) };
    this.says = this.readClause(false);
  }

  add(role: Role, rule: FoundRole['rule'], items: readonly Item[]): void {
    for (const item of items) if (!this.context.isPublisher(item)) this.found.push({ role, rule, item });
  }

  /** Goes on to the clause that starts at a token. */
  enter(index: number): void {
    const opening = this.clause.to - this.clause.from <= maxOpening && this.says.denied;
    this.clause = { from: index, to: this.clauseEnd(index) };
    this.says = this.readClause(opening);
  }

  key(index: number): string {
    return this.tokens.key(index);
  }

  match<T>(set: WordSet<T>, at: number) {
    return set.match(this.tokens, at, this.to);
  }

  clauseEnd(at: number): number {
    let index = at;
    while (index < this.to && !this.isClauseSign(index)) index++;
    return Math.min(this.to, index + 1);
  }

  /** A comma, a full stop; but no comma inside a figure: "1,200". */
  isClauseSign(index: number): boolean {
    const key = this.key(index);
    if (!/^[,;。:!?]$/.test(key)) return false;
    const { tokens } = this;
    return !(key === ',' && tokens.number(index - 1) !== undefined && tokens.number(index + 1) !== undefined);
  }

  /** The first token in a range at which a word of the set stands. */
  findIn<T>(set: WordSet<T>, start: number, end: number): number | undefined {
    for (let index = start; index < end; index++) if (set.match(this.tokens, index, end)) return index;
    return undefined;
  }

  /** The first match at any token from `at` to `last`: an adverb may be a part of what is sought. */
  matchFrom<T>(set: WordSet<T>, at: number, last: number) {
    for (let index = at; index <= last; index++) {
      const match = this.match(set, index);
      if (match) return match;
    }
    return undefined;
  }

  /** Money, or what is given in kind. */
  isValue(index: number): boolean {
    const { money, goods, costs, currencies, gifts } = this.words.roles;
    const sets: readonly WordSet<unknown>[] = [money, goods, costs, currencies, gifts];
    return sets.some((set) => this.match(set, index));
  }

  skipAdverbs(at: number): number {
    const { adverbs } = this.words.roles;
    let index = at;
    for (let next = this.match(adverbs, index); next; next = this.match(adverbs, index)) index = next.to;
    return index;
  }

  countryAt(index: number) {
    const place = this.words.places.match(this.tokens, index, this.to);
    return place?.value.type === 'country' ? place : undefined;
  }

  organizations({ items }: UnspacedList): readonly Item[] {
    return items.filter(({ organization }) => organization);
  }

  /** Whether the word before a token says that what follows receives. */
  isReceiver(index: number): boolean {
    for (let at = Math.max(this.from, index - 2); at < index; at++)
      if (this.match(this.words.roles.notBefore, at)?.to === index) return true;
    return false;
  }

  /** Whether what stands at a token gets what the clause tells of: "为 A、B 捐建的", "向某县 A 捐赠". */
  isBeneficiary(index: number): boolean {
    const { roles } = this.words;
    for (let at = index - 1; at >= Math.max(this.clause.from, index - near.giver); at--) {
      const key = this.key(at);
      if (/^[为為向给給替]$/.test(key))
        return !/^[作成认稱称名因行均则分系]$/.test(this.key(at - 1)) && !/^[此了期]$/.test(this.key(at + 1));
      if (/^[,;。:由是的获獲经經]$/.test(key)) return false;
      if (this.match(roles.by, at) ?? this.match(roles.paid, at) ?? this.match(roles.giving, at))
        return false;
    }
    return false;
  }

  /**
   * "A 早年资助的", "几年前，": a verb behind a word of long ago, with no clause of its own between, as "几年前被毁的学校"
   * is, and no "now" in the sentence.
   */
  isLongAgo(at: number, end: number): boolean {
    const { roles } = this.words;
    const word = this.match(roles.longAgo, at);
    if (!word || this.findIn(roles.now, this.from, this.to) !== undefined) return false;
    for (let index = word.to; index < end && this.key(index) !== '的'; index++)
      if (
        this.match(roles.paid, index) ??
        this.match(roles.giving, index) ??
        this.match(roles.carriedOut, index)
      )
        return true;
    return word.to >= end - 1;
  }

  /**
   * "A 资助公路维修，与本项目无关": says the clause, or the next, that it is none of the story's. The next only with no
   * subject of its own: "附近的铁路与本项目无关".
   */
  isUnrelated({ from, to }: Range): boolean {
    for (let index = from; index < to; index++) if (this.isUnrelatedAt(index, from)) return true;
    const start = this.pastPointer(to);
    const end = this.clauseEnd(to);
    const led = /^[与與和跟同]$/.test(this.key(start));
    for (let index = start; index < (led ? end : Math.min(end, start + 1)); index++)
      if (this.isUnrelatedAt(index, to)) return true;
    return false;
  }

  /** Past "but", "both" and "this money" at the start of a clause. */
  private pastPointer(at: number): number {
    let index = at;
    while (index < this.to && /^[但却卻均都也则則且而]$/.test(this.key(index))) index++;
    if (/^[两兩二]$/.test(this.key(index)) && this.key(index + 1) === '者')
      return this.pastPointer(index + 2);
    if (!/^[这這此该該]$/.test(this.key(index))) return index;
    index++;
    if (/^[笔筆项項些批]$/.test(this.key(index))) index++;
    const money = this.match(this.words.roles.money, index) ?? this.match(this.words.roles.gifts, index);
    return money?.to ?? (this.key(index) === '款' ? index + 1 : index);
  }

  /** Words at a token that say so, of work and not of the season, and of no noun behind them. */
  private isUnrelatedAt(index: number, from: number): boolean {
    const { roles } = this.words;
    const word = this.match(roles.unrelated, index);
    if (word) return true;
    const apart = this.match(roles.apart, index);
    if (!apart || this.tokens.isWord(apart.to)) return false;
    let start = index - 1;
    while (start > from && !/^[与與和跟同]$/.test(this.key(start))) start--;
    return this.findIn(roles.ownWork, start, index) !== undefined;
  }

  /** Whether a word at a token says that nothing was given. */
  private isDenial(index: number): boolean {
    const { roles } = this.words;
    if (this.match(roles.denials, index)) return true;
    const withdrawn = this.match(roles.withdrawn, index);
    if (withdrawn) return this.isOfMoney(index, withdrawn.to);
    const free = this.match(roles.unearmarked, index);
    return free !== undefined && !this.isSum(free.to);
  }

  /** "拨款已被撤销", "撤销的拨款"; but not "被撤销的水渠站", "撤走后". */
  private isOfMoney(index: number, end: number): boolean {
    const start = this.key(end) === '的' ? end : Math.max(this.clause.from, index - near.later);
    if (this.key(end) === '后' || this.key(end) === '後') return false;
    for (let at = start; at < Math.min(this.clause.to, end + near.later); at++)
      if (this.isValue(at)) return true;
    return false;
  }

  /** "一百万美元" directly behind. */
  private isSum(at: number): boolean {
    for (let index = at + 1; index < Math.min(this.clause.to, at + near.later); index++) {
      if (!this.tokens.isWord(index) && this.tokens.number(index) === undefined) return false;
      if (this.match(this.words.roles.currencies, index)) return true;
    }
    return false;
  }

  private readClause(denied: boolean): ClauseWords {
    const { roles, bodies } = this.words;
    const says = {
      denied: denied || this.isUnrelated(this.clause),
      absent: false,
      joint: false,
      given: false,
      received: false,
    };
    for (let index = this.clause.from; index < this.clause.to; index++) {
      const has = (...sets: readonly WordSet<unknown>[]) => sets.some((set) => this.match(set, index));
      says.joint ||= has(
        roles.together,
        roles.carriedOut,
        roles.carries,
        roles.sends,
        roles.strongWith,
        roles.works,
      );
      says.given ||= has(roles.paid, roles.giving);
      says.received ||= has(
        roles.gifts,
        roles.weakGifts,
        roles.money,
        roles.goods,
        roles.helps,
        roles.currencies,
      );
      const kept = this.match(roles.notDenials, index);
      const body = this.match(bodies, index);
      if (kept || body) index = Math.max(kept?.to ?? 0, body?.to ?? 0) - 1;
      else {
        says.denied ||= this.isDenial(index) || this.isLongAgo(index, this.clause.to);
        says.absent ||= has(roles.absences);
      }
    }
    return says;
  }
}
