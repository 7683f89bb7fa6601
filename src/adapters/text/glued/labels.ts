import type { Paragraph } from '../page/story.js';
import type { Role } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';
import { readGluedName } from './names.js';
import type { GluedWords } from './words.js';

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
    const { attenders, people, denials, into, events, each, carryingOut } = words.sets;
    const works = [words.sets.works, words.sets.jointWorks, words.sets.carried];
    const holds = (set: typeof source) => {
      for (let at = from; at < end; at++) if (set.match(tokens, at, end)) return true;
      return false;
    };
    let denied = false;
    for (let at = from; at < end; at++) denied ||= denials.match(tokens, at, end) !== undefined;
    const endsEach = each.match(tokens, end - 2, end)?.to === end;
    const ends = (set: typeof source) => set.match(tokens, end - 1, end)?.to === end;
    for (let index = from; index < end; index++) {
      const pays = [paying, money, support].some((set) => set.match(tokens, index, end));
      if (pays && ends(source)) return 'funders';
      if (partnership.match(tokens, index, end) && ends(withWhom)) return 'partners';
      if (partnerNouns.match(tokens, index, end)?.to === end) return 'partners';
      if (attenders.match(tokens, index, end) && !denied) {
        for (let at = index + 1; at < end; at++)
          if (people.match(tokens, at, end)?.to === end) return 'participants';
        // "Took part in the forum:", "the ceremony was attended by all of:"; "will take part" has not happened.
        const verb = attenders.match(tokens, index, end)?.to ?? end;
        const led = into.match(tokens, verb, end)?.to;
        const event = events.match(tokens, led ?? verb, end) !== undefined;
        const took = event || (led !== undefined && !works.some(holds));
        if (took && !/^س[يت]/.test(tokens.key(index))) return 'participants';
      }
      // "X was carried out by all of:".
      const done = carryingOut.match(tokens, index, end);
      if (done && !denied && works.some(holds) && endsEach) return 'partners';
    }
    return undefined;
  }

  function isEntry({ from, to, item }: Paragraph): boolean {
    if (item) return true;
    const name = readGluedName(tokens, words, from, to);
    return name !== undefined && name.after >= to - 1;
  }
}
