import { fold, Tokens } from './tokens.js';
import { foldVariants } from './variants.js';

interface Node<T> {
  next?: Map<string, Node<T>>;
  value?: T;
}

/** What a {@link Phrases} found: its value, and the token after its last. */
export interface Found<T> {
  readonly to: number;
  readonly value: T;
}

/**
 * A dictionary of phrases, looked up at a token: the longest wins, in time bounded by its length. Words compare
 * folded, or with case where `exact`; a hyphen or apostrophe without spaces is so in both.
 */
export class Phrases<T> {
  private readonly root: Node<T> = {};

  constructor(
    entries: Iterable<readonly [phrase: string, value: T]>,
    private readonly exact = false,
  ) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** The longest phrase that starts at token `at` and ends before `end`. */
  match(tokens: Tokens, at: number, end = tokens.count): Found<T> | undefined {
    let node: Node<T> | undefined = this.root;
    let found: Found<T> | undefined;
    for (let index = at; index < end && node?.next; index++) {
      node = node.next.get(this.step(tokens, index, index === at));
      if (node?.value !== undefined) found = { to: index + 1, value: node.value };
    }
    return found;
  }

  /** The phrase that is exactly the tokens `[from, to)`. */
  whole(tokens: Tokens, from: number, to: number): T | undefined {
    const found = this.match(tokens, from, to);
    return found?.to === to ? found.value : undefined;
  }

  private add(phrase: string, value: T): void {
    const tokens = new Tokens(phrase);
    let node = this.root;
    for (let index = 0; index < tokens.count; index++) {
      node.next ??= new Map();
      const step = this.step(tokens, index, index === 0);
      const next: Node<T> = node.next.get(step) ?? {};
      node.next.set(step, next);
      node = next;
    }
    node.value ??= value;
  }

  private step(tokens: Tokens, index: number, first: boolean): string {
    const word = tokens.word(index);
    const text = this.exact
      ? fold(word) === "'"
        ? "'"
        : foldVariants(word.normalize('NFC'))
      : tokens.key(index);
    return !first && !tokens.glued(index) ? ` ${text}` : text;
  }
}

/** Phrases without a value: a set. */
export function phraseSet(phrases: Iterable<string>, exact = false): Phrases<true> {
  return new Phrases(
    Array.from(phrases, (phrase) => [phrase, true] as const),
    exact,
  );
}
