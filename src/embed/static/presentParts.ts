import type { Visit } from '../runtime/write.js';

/**
 * Marks which parts, of those that selectors mention, markup has: a number other than 0 at the position of each. Parts are in unquoted selector
 * syntax: `dt`, `.nc-role`, `[dir]`, `[dir=rtl]`, `[data-goals~=3]`, `:lang(zh)`.
 */
export type PresentParts = Uint8Array;

interface MentionedAttribute {
  present?: number;
  /** Positions of the whole values, and of the words of a value, that selectors mention. */
  readonly values: Map<string, number>;
  readonly words: Map<string, number>;
}

/** Prepares marking, so that a card costs a few look-ups by texts that exist already. */
export function partMarker(mentioned: readonly string[]): () => { present: PresentParts; visit: Visit } {
  const tags = new Map<string, number>();
  const classes = new Map<string, number>();
  const languages = new Map<string, number>();
  const attributes = new Map<string, MentionedAttribute>();
  for (const [position, part] of mentioned.entries()) {
    if (part.startsWith('[')) {
      const [selected = '', value = ''] = part.slice(1, -1).split('=');
      const isWord = selected.endsWith('~');
      const name = isWord ? selected.slice(0, -1) : selected;
      const attribute: MentionedAttribute = attributes.get(name) ?? { values: new Map(), words: new Map() };
      attributes.set(name, attribute);
      if (!part.includes('=')) attribute.present = position;
      else attribute[isWord ? 'words' : 'values'].set(value, position);
    } else if (part.startsWith('.')) classes.set(part.slice(1), position);
    else if (part.startsWith(':lang(')) languages.set(part.slice(6, -1), position);
    else tags.set(part, position);
  }
  const open = attributes.get('open')?.present;

  return () => {
    const present = new Uint8Array(mentioned.length);
    const mark = (position: number | undefined) => {
      if (position !== undefined) present[position] = 1;
    };
    const visit: Visit = (tag, name, value) => {
      if (name === undefined) {
        mark(tags.get(tag));
        // Readers open it.
        if (tag === 'details') mark(open);
        return;
      }
      if (name === 'class') {
        for (const each of value.includes(' ') ? value.split(' ') : [value]) mark(classes.get(each));
      } else if (name === 'lang') mark(languages.get(value.split('-')[0]!));
      const attribute = attributes.get(name);
      if (!attribute) return;
      mark(attribute.present);
      mark(attribute.values.get(value));
      if (attribute.words.size > 0) for (const word of value.split(' ')) mark(attribute.words.get(word));
    };
    return { present, visit };
  };
}
