import { type Visit, write } from '../runtime/write.js';
import { isMentioned } from './rootStyles.js';

/** A card or a list as HTML, without styles. */
export interface WrittenCard {
  readonly html: string;
  /** Everything in it that a selector refers to, in unquoted selector syntax: `dt`, `.nc-role`, `[dir=rtl]`, `[data-goals~=3]`, `:lang(zh)`. */
  readonly parts: ReadonlySet<string>;
}

export function writeCard(markup: unknown): WrittenCard {
  const parts = new Set<string>();
  const visit: Visit = (tag, name, value) => {
    if (name === undefined) {
      parts.add(tag);
      // Readers open it.
      if (tag === 'details') parts.add('[open]');
    } else if (name === 'class') {
      for (const each of value.split(' ')) parts.add(`.${each}`);
    } else if (name === 'lang') {
      // Every form by which a selector can refer to the language.
      parts.add(`:lang(${value.split('-')[0]})`);
    } else if (isMentioned(name)) {
      parts.add(`[${name}]`).add(`[${name}=${value}]`);
      if (name.startsWith('data-')) for (const each of value.split(' ')) parts.add(`[${name}~=${each}]`);
    }
  };
  return { html: write(markup, visit), parts };
}
