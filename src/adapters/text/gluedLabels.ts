import { readGluedName } from './gluedNames.js';
import type { GluedWords } from './gluedWords.js';
import type { Role } from './roles.js';
import type { Paragraph } from './story.js';
import type { Range, Tokens } from './tokens.js';

/** Words of a line that heads a list. */
const maxLabel = 10;

/** The lists below a line that says the role of those on it: "Donors:", and then items or lines that begin with a name. */
export function labelledLists(
  tokens: Tokens,
  words: GluedWords,
  paragraphs: readonly Paragraph[],
): readonly { readonly role: Role; readonly items: readonly Range[] }[] {
  return paragraphs.flatMap((paragraph, at) => {
    const role = roleOf(paragraph);
    if (!role) return [];
    const items: Range[] = [];
    for (const next of paragraphs.slice(at + 1)) {
      if (!isEntry(next)) break;
      items.push(next);
    }
    return items.length ? [{ role, items }] : [];
  });

  function roleOf({ from, to, item }: Paragraph): Role | undefined {
    if (item || to - from > maxLabel) return undefined;
    const end = tokens.key(to - 1) === ':' ? to - 1 : to;
    for (let index = from; index < end; index++) {
      const label = words.labels.match(tokens, index, end);
      // "Main participants", a heading without a colon.
      if (label && (index === from || end < to || label.to === end)) return label.value;
    }
    return end < to ? roleOfSentence(from, end) : undefined;
  }

  /** "The project is funded by:", "in partnership with:". */
  function roleOfSentence(from: number, end: number): Role | undefined {
    const { paying, money, support, partnership, partnerNouns, from: source, withWhom } = words.sets;
    const { attenders, people, denials } = words.sets;
    let denied = false;
    for (let at = from; at < end; at++) denied ||= denials.match(tokens, at, end) !== undefined;
    const ends = (set: typeof source) => set.match(tokens, end - 1, end)?.to === end;
    for (let index = from; index < end; index++) {
      const pays = [paying, money, support].some((set) => set.match(tokens, index, end));
      if (pays && ends(source)) return 'funders';
      if (partnership.match(tokens, index, end) && ends(withWhom)) return 'partners';
      if (partnerNouns.match(tokens, index, end)?.to === end) return 'partners';
      if (attenders.match(tokens, index, end) && !denied) {
        for (let at = index + 1; at < end; at++)
          if (people.match(tokens, at, end)?.to === end) return 'participants';
      }
    }
    return undefined;
  }

  function isEntry({ from, to, item }: Paragraph): boolean {
    if (item) return true;
    const name = readGluedName(tokens, words, from, to);
    return name !== undefined && name.after >= to - 1;
  }
}
