import { cut } from '../../model/text.js';

/** Characters of a feed that are read; longer documents of other formats are rejected. */
export const maxCharacters = 50_000_000;

/**
 * Limits how many characters of text an adapter processes per input. Otherwise a small input whose long texts are referenced
 * ten thousand times would take hours.
 */
export class Budget {
  #left = 100_000_000;

  /** The first `max` characters of a text, or fewer if the budget runs out. */
  take(text: string, max: number): string {
    const taken = cut(text, Math.max(0, Math.min(max, this.#left)));
    this.#left -= taken.length;
    return taken;
  }

  /** Whether the budget is used up, so that texts are missing. */
  get spent(): boolean {
    return this.#left <= 0;
  }
}
