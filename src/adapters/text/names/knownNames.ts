import { itemsOf, rowsOf, wordsOf } from '../../internal/lists.js';
import { wordStem } from '../tables/grammar.js';
import type { Geography, Grammar } from '../tables/types.js';
import { type Token, type TokenRange, tokenize } from '../tokens.js';

/** Kinds of known names. `notCountry` is a phrase that contains a country's name but means something else; a demonym is "Jordanian". */
export type KnownKind = 'country' | 'demonym' | 'capital' | 'town' | 'body' | 'notCountry';

/** A name from the tables, found in a text. */
export interface KnownName extends TokenRange {
  readonly kind: KnownKind;
  /** ISO 3166-1 alpha-2; empty if it means no country. */
  readonly country: string;
  /** Number of letters of a particle prefixed to the first token. */
  readonly prefix: number;
}

interface Entry {
  readonly keys: readonly string[];
  readonly kind: KnownKind;
  readonly country: string;
  /** Whether it matches only in capitals ("US", not "us"). */
  readonly upper: boolean;
}

/** Finds names from a language's tables in tokens. Built once per language, in about 50 ms for English. */
export class KnownNames {
  private readonly entries = new Map<string, Entry[]>();
  private readonly stem: (key: string) => string;
  private readonly prefixes: readonly string[];

  constructor(geography: Geography, grammar: Grammar) {
    this.stem = wordStem(grammar);
    this.prefixes = wordsOf(grammar.prefixes ?? '');
    for (const kind of ['country', 'demonym', 'capital', 'town'] as const) {
      for (const [code, names] of rowsOf(geography[tableOf[kind]])) {
        for (const name of names) this.add(name, kind, code);
      }
    }
    for (const name of itemsOf(geography.notCountries)) this.add(name, 'notCountry', '');
    for (const name of itemsOf(geography.bodies)) this.add(name, 'body', '');
    for (const list of this.entries.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  }

  /** Known names in the order of their first token; of names of one kind with the same start, only the longest. */
  find(tokens: readonly Token[]): KnownName[] {
    const found: KnownName[] = [];
    tokens.forEach((token, from) => {
      const kinds = new Set<KnownKind>();
      for (const [key, prefix] of this.keysOf(token)) {
        for (const { keys, kind, country, upper } of this.entries.get(key) ?? []) {
          if (kinds.has(kind) || (upper && token.kind !== 'upper')) continue;
          if (token.kind === 'lower' && kind !== 'demonym') continue;
          if (
            !keys.every((part, index) => index === 0 || this.stem(tokens[from + index]?.key ?? '') === part)
          )
            continue;
          kinds.add(kind);
          found.push({ from, to: from + keys.length, kind, country, prefix });
        }
      }
    });
    return found;
  }

  private add(name: string, kind: KnownKind, country: string): void {
    const tokens = tokenize(name);
    const first = tokens[0];
    if (!first) return;
    const entry: Entry = {
      keys: tokens.map(({ key }) => this.stem(key)),
      kind,
      country,
      upper: tokens.length === 1 && first.kind === 'upper',
    };
    const list = this.entries.get(entry.keys[0]!);
    if (list) list.push(entry);
    else this.entries.set(entry.keys[0]!, [entry]);
  }

  /** The keys under which a token may be listed, each with the length of the removed prefix. */
  private *keysOf({ key }: Token): Generator<[key: string, prefix: number]> {
    yield [this.stem(key), 0];
    if (!this.prefixes.length || key.length < 4) return;
    for (const prefix of this.prefixes) {
      if (!key.startsWith(prefix) || key.length - prefix.length < 3) continue;
      yield [key.slice(prefix.length), prefix.length];
    }
    // "للأردن": the article loses a letter after "ل".
    if (key.startsWith('لل')) yield [`ال${key.slice(2)}`, 1];
  }
}

const tableOf = {
  country: 'countries',
  demonym: 'demonyms',
  capital: 'capitals',
  town: 'towns',
} as const;
