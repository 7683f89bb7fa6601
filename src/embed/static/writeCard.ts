import { type Visit, write } from '../runtime/write.js';

/** A card or a list as HTML, without styles. */
export interface WrittenCard {
  readonly html: string;
  /**
   * Everything in it that a selector can refer to, in unquoted selector syntax: `dt`, `.nc-role`, `[dir]`, `[dir=rtl]`,
   * `[data-goals~=3]`, `:lang(zh)`.
   */
  readonly parts: ReadonlySet<string>;
}

/** Longer values are texts and addresses, to which no selector refers. */
const maxValue = 60;

export function writeCard(markup: unknown): WrittenCard {
  const parts = new Set<string>();
  const visit: Visit = (tag, name, value) => {
    if (name === undefined) {
      parts.add(tag);
      // Readers open it.
      if (tag === 'details') parts.add('[open]');
    } else if (name === 'class') {
      for (const each of value.split(' ')) parts.add(`.${each}`);
    } else {
      parts.add(`[${name}]`);
      if (value.length <= maxValue) parts.add(`[${name}=${value}]`);
      if (name.startsWith('data-')) for (const each of value.split(' ')) parts.add(`[${name}~=${each}]`);
      // Every form by which a selector can refer to the language.
      else if (name === 'lang') parts.add(`:lang(${value.split('-')[0]})`);
    }
  };
  return { html: write(markup, visit), parts };
}
