import type { Compiled } from '../compiled.js';
import type { Found } from '../phrases.js';
import type { BodyKind } from '../rules.js';
import type { Tokens } from '../tokens.js';
import type { Item } from './lists.js';
import { isHeadNoun } from './sentenceWords.js';

/** What was read at a place of a list: a name, or those that share a noun, and the token after. */
export interface SentenceNames {
  readonly items: readonly Item[];
  readonly after: number;
}

/** What is known of a name as soon as its first words are. */
export interface NameStart {
  readonly start: number;
  /** The token that nothing of the name reaches. */
  readonly end: number;
  /** Whether a noun of what it is stands before it: "l’association X". */
  readonly introduced: boolean;
  /** Its noun of organisations. */
  readonly headAt: number | undefined;
  /** The known body that it begins with, or is. */
  readonly body: Found<BodyKind> | undefined;
  /** Whether a country stands at its start. */
  readonly country: boolean;
  /** The token after what is known, the body or the country; zero if nothing is. */
  readonly known: number;
}

/** Reads the body that owns what was named before: the same reading once more, which its parts can't import. */
export type ReadOwner = (at: number) => SentenceNames | undefined;

/** What is longer, in characters, is a sentence and no name. */
const maxName = 200;

/** A name while it is read: how it began, how far it goes by now, and what its parts ask of that. */
export class NameReading implements NameStart {
  readonly start: number;
  readonly end: number;
  readonly introduced: boolean;
  readonly headAt: number | undefined;
  readonly body: Found<BodyKind> | undefined;
  readonly country: boolean;
  readonly known: number;
  /** The token after the name, as far as it was read. */
  to: number;
  /** The body that owns it, behind a small word of belonging. Nothing is read on behind one. */
  parent: SentenceNames | undefined;
  /** Whether an acronym behind it is short for the owner with which it ends. */
  ownsAcronym = false;
  private readonly limit: number;

  constructor(
    readonly tokens: Tokens,
    readonly words: Compiled,
    { start, end, introduced, headAt, body, country, known }: NameStart,
    readonly readOwner: ReadOwner,
  ) {
    this.start = start;
    this.end = end;
    this.introduced = introduced;
    this.headAt = headAt;
    this.body = body;
    this.country = country;
    this.known = known;
    this.to = Math.max(known, (headAt ?? start) + 1);
    this.limit = tokens.span(start, start + 1).start + maxName;
  }

  /** Whether it would be longer than any name. */
  isTooLong(to: number): boolean {
    return this.tokens.span(this.start, to).end > this.limit;
  }

  /** Whether its noun asks for portfolios: "Ministère". */
  takesFields(): boolean {
    return (
      this.headAt !== undefined && this.words.heads.get(this.tokens.key(this.headAt))?.takes === 'fields'
    );
  }

  /** Whether a word stands in it behind its first. */
  hasWord(key: string): boolean {
    for (let index = this.start + 1; index < this.to; index++)
      if (this.tokens.key(index) === key) return true;
    return false;
  }

  /** Whether it has a word of belonging before the one at a token: "Ministère *de* …". */
  hasLinkBefore(at: number): boolean {
    for (let index = this.start + 1; index < at - 1; index++)
      if (this.words.of.has(this.tokens.key(index))) return true;
    return false;
  }

  /** Whether it is no more than an acronym, up to a token. */
  isAcronym(to: number): boolean {
    return to - this.start === 1 && this.tokens.allCaps(this.start);
  }

  /** Whether what stands at a token can own a directorate or an office. */
  isOwner(index: number): boolean {
    const { tokens, words } = this;
    const owning = words.bodies.match(tokens, index, this.end);
    if (owning) return owning.value !== 'agency';
    // "Dirección General de *Protección* Civil": a portfolio, and nobody's.
    if (words.clauses && words.fields.has(tokens.key(index))) return false;
    // "Département de géographie de l’*Université* de Lomé": a school's part is named with it.
    if (words.sentence?.purposes.size && isSchool(tokens, index)) return false;
    return isHeadNoun(tokens, words, index) && words.heads.has(tokens.key(index));
  }

  /** The country at a token. */
  countryAt(index: number): Item['country'] {
    const found = this.words.mentions.match(this.tokens, index, this.end);
    return found?.value.type === 'country'
      ? { from: index, to: found.to, code: found.value.code }
      : undefined;
  }
}

function isSchool(tokens: Tokens, at: number): boolean {
  const index = /^hautes?$/.test(tokens.key(at)) ? at + 1 : at;
  return /^(?:université|école|institut|faculté|académie|hôpital|musée)$/.test(tokens.key(index));
}
