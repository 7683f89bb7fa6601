import { cut } from '../../model/text.js';

/**
 * How many characters of texts an adapter looks at in one input. A few long ones that are referred to ten thousand times
 * would else take hours, though the input is small.
 */
export class Budget {
  #left = 100_000_000;

  /** The first `max` characters of a text, as far as the budget goes. */
  take(text: string, max: number): string {
    const taken = cut(text, Math.max(0, Math.min(max, this.#left)));
    this.#left -= taken.length;
    return taken;
  }

  /** Whether nothing is left, so that texts are missing. */
  get spent(): boolean {
    return this.#left <= 0;
  }
}
