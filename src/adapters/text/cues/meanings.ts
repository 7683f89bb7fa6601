import { hashText } from '../model/features.js';
import type { ReaderLanguage } from '../tables/types.js';
import { foldWord, type Token, type TokenRange } from '../tokens.js';
import { concepts } from './concepts.js';

/** A word of a text and what it means, as names of {@link concepts}. */
export interface Meaning extends TokenRange {
  readonly concepts: readonly string[];
  readonly hashes: readonly number[];
}

/** Minimum length, in letters, of an entry that matches every word that begins with it. */
const minStart = 3;
/** Characters of the longest word in Chinese, which has no spaces. */
const maxCharacters = 5;

/** Looks up the meanings of words in one language. */
export class Meanings {
  private readonly whole = new Map<string, string[]>();
  private readonly starts = new Map<string, string[]>();
  private readonly known = new Map<string, readonly string[]>();

  constructor(private readonly language: ReaderLanguage) {
    for (const [concept, words] of Object.entries(concepts)) {
      for (const word of words[language].split(' ')) {
        const key = foldWord(word.replace(/\.$/, ''));
        const isWhole = word.endsWith('.') || key.length < minStart || language === 'ar';
        const map = isWhole ? this.whole : this.starts;
        map.set(key, [...(map.get(key) ?? []), concept]);
      }
    }
  }

  /** The meaning of the word that each token belongs to, if it has one. */
  find(tokens: readonly Token[]): (Meaning | undefined)[] {
    const found = new Array<Meaning | undefined>(tokens.length).fill(undefined);
    for (let from = 0; from < tokens.length; ) {
      const { to, names } =
        this.language === 'zh' ? this.atCharacter(tokens, from) : this.atWord(tokens, from);
      if (names.length) {
        const meaning = { from, to, concepts: names, hashes: names.map(hashText) };
        found.fill(meaning, from, to);
      }
      from = to;
    }
    return found;
  }

  private atWord(tokens: readonly Token[], from: number) {
    const { key, kind } = tokens[from]!;
    if (kind === 'mark' && !this.whole.has(key)) return { to: from + 1, names: [] };
    let names = this.known.get(key);
    if (!names) {
      names = [...new Set(this.meaningsOf(key))];
      this.known.set(key, names);
    }
    return { to: from + 1, names };
  }

  private meaningsOf(key: string): string[] {
    const names = [...(this.whole.get(key) ?? [])];
    if (this.language === 'ar') {
      // Prefixed particles are not part of the word.
      const bare = key.replace(/^(?:[وف]?[بلك]?ال|[وفبلك])/, '');
      if (bare !== key && bare.length > 2) names.push(...(this.whole.get(bare) ?? []));
    }
    for (let size = minStart; size <= key.length; size++) {
      names.push(...(this.starts.get(key.slice(0, size)) ?? []));
    }
    return names;
  }

  private atCharacter(tokens: readonly Token[], from: number) {
    for (let size = Math.min(maxCharacters, tokens.length - from); size > 0; size--) {
      let word = '';
      for (let index = from; index < from + size; index++) word += tokens[index]!.key;
      const names = this.whole.get(word) ?? this.starts.get(word);
      if (names) return { to: from + size, names };
    }
    return { to: from + 1, names: [] };
  }
}
