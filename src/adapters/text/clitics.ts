import { foldVariants } from './variants.js';

/** Words that a script glues before the next one. */
export interface CliticRules {
  /** "And": parted from any word but those in `whole`. */
  readonly and: string;
  /** Prepositions of one letter: parted from a word of `stems`, or from one with the article. */
  readonly prepositions: readonly string[];
  readonly article: string;
  /** Words that begin with such a letter by themselves. */
  readonly whole: readonly string[];
  /** Words that are parted from a preposition. */
  readonly stems: readonly string[];
}

/** Says at which offsets in a word the words glued to it begin: 1 for the bank in "and-the-bank". */
export function cliticParts(rules: CliticRules): (word: string) => readonly number[] {
  const fold = (list: readonly string[]) => new Set(list.map(foldVariants));
  const [whole, stems] = [fold(rules.whole), fold(rules.stems)];
  const prepositions = new Set(rules.prepositions);
  return (word) => {
    const parts: number[] = [];
    if (word.length < 3 || word.charCodeAt(0) < 0x600) return parts;
    let rest = foldVariants(word);
    let at = 0;
    if (whole.has(rest)) return parts;
    if (rest[0] === rules.and && rest.length > 2) take();
    const after = rest.slice(1);
    const isGlued = prepositions.has(rest[0] ?? '') && !whole.has(rest);
    const articled = after.startsWith(rules.article) && after.length > 4 && rest[0] !== 'ل';
    if (isGlued && (articled || stems.has(after))) take();
    return parts;

    /** One letter, with the marks on it. */
    function take(): void {
      at++;
      while (at < word.length && foldVariants(word[at] ?? '') === '') at++;
      parts.push(at);
      rest = rest.slice(1);
    }
  };
}

/** A phrase for a dictionary, its glued words parted as in a text: by a sign that is no token. */
export function partPhrase(phrase: string, parts: (word: string) => readonly number[]): string {
  return phrase.replaceAll(/[\u0600-\u06ff]+/g, (word) => {
    let parted = '';
    let last = 0;
    for (const at of parts(word)) {
      parted += `${word.slice(last, at)}\u200c`;
      last = at;
    }
    return parted + word.slice(last);
  });
}

/** All phrases in a table, parted. */
export function partTable<T>(table: T, parts: (word: string) => readonly number[]): T {
  if (typeof table === 'string') return partPhrase(table, parts) as T;
  if (Array.isArray(table)) return table.map((entry) => partTable(entry, parts)) as T;
  if (typeof table !== 'object' || table === null) return table;
  return Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, partTable(entry, parts)])) as T;
}
