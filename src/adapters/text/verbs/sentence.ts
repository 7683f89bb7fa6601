import type { Compiled } from '../compiled.js';
import type { Item } from '../names/lists.js';
import { groupsIn, type NamedGroup } from '../names/organizationsIn.js';
import { readCompanions } from '../roles/companions.js';
import type { FoundRole, RoleContext } from '../roles/roles.js';
import { isCountry, type RoleSentence } from '../roles/sentence.js';
import type { Tokens } from '../tokens.js';
import type { CompiledVerbs } from './rules.js';
import { subjectOf, type VerbSubject } from './subjects.js';

/** Tokens behind a verb in which its object is looked for, and who is named with it. */
export const maxObject = 16;

/** A sentence whose roles are told by verbs: its names, read once, and the roles found so far. */
export class VerbSentence {
  /** Grows as the readers of the roles add to it, and in their order. */
  readonly found: FoundRole[] = [];
  readonly groups: readonly NamedGroup[];
  /** First tokens of who is named behind "its partners": that they give besides does not change what they are. */
  readonly together: ReadonlySet<number>;
  readonly tokens: Tokens;
  readonly words: Compiled;
  readonly sets: CompiledVerbs['sets'];
  readonly from: number;
  readonly to: number;

  constructor(
    readonly sentence: RoleSentence,
    readonly verbs: CompiledVerbs,
    readonly context: RoleContext,
  ) {
    this.tokens = sentence.tokens;
    this.words = sentence.words;
    this.sets = verbs.sets;
    this.from = sentence.from;
    this.to = sentence.to;
    this.groups = groupsIn(sentence.tokens, sentence.words, sentence);
    const companions = readCompanions(sentence, verbs.sets).filter((item) => !context.isPublisher(item));
    this.add('partners', 'in-collaboration-with', companions);
    this.together = new Set(companions.map(({ name }) => name.from));
  }

  /** Notes that all of these have a role. */
  add(role: FoundRole['role'], rule: FoundRole['rule'], items: readonly Item[]): void {
    for (const item of items) this.found.push({ role, rule, item });
  }

  /** A word of a set stands in a range of the sentence. */
  has(start: number, end: number, set: ReadonlySet<string>): boolean {
    for (let index = start; index < Math.min(end, this.to); index++)
      if (set.has(this.tokens.key(index))) return true;
    return false;
  }

  /** "free of charge" stands in a range. */
  hasFree(start: number, end: number): boolean {
    for (let index = start; index < end; index++)
      if (this.words.freeOfCharge.match(this.tokens, index, this.to)) return true;
    return false;
  }

  /** A country by itself, and not behind the noun of a list ("the Ministries of A and B"). */
  isBareCountry({ head, name }: Item): boolean {
    return !head && isCountry(this.sentence, name);
  }

  /** One that is more than a portfolio, and is not the publisher. */
  isOther(item: Item): boolean {
    return !item.fields && !this.context.isPublisher(item);
  }

  /** The subject of the verb whose chain begins at a token; `loose`: also names that no table knows. */
  subjectOf(chain: number, loose: boolean): VerbSubject | undefined {
    // A capital at the start tells nothing: such a word is a name if it has one within a sentence too.
    const isProper = (at: number) => this.context.proper?.has(this.tokens.key(at)) === true;
    return subjectOf(this.sentence, this.verbs, this.groups, chain, loose, isProper);
  }
}
