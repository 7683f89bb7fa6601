import { isOblique } from '../cases/cases.js';
import type { Compiled } from '../compiled.js';
import { readList } from '../names/lists.js';
import type { Story } from '../page/story.js';
import { stemOf } from '../places/locations.js';
import type { Range, Tokens } from '../tokens.js';
import type { FoundPublisher } from './publisher.js';

/** Of a long page's foot no more than this is compared, and of a word's places in the story as many. */
const maxRead = 600;
const maxPlaces = 40;

/**
 * The organisation that the letterhead or the contacts name, as the story names it: of the runs of words that stand
 * in both and begin a name in the story, the longest, two words or more; an acronym or a known body may be one.
 * Case does not count, nor, where the language inflects, endings.
 */
export function findOutside(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  const places = new Map<string, number[]>();
  const key = (index: number) => stemOf(words, tokens.key(index));
  // "PRE-UNIVERSITAIRE": capitals may have lost their accents.
  const bare = (index: number) => withoutAccents(words, key(index));
  for (const { from, to } of story.paragraphs) {
    for (let index = from; index < to; index++) {
      if (!tokens.capital(index) && !words.heads.has(tokens.key(index))) continue;
      const list = places.get(bare(index));
      if (!list) places.set(bare(index), [index]);
      else if (list.length < maxPlaces) list.push(index);
    }
  }
  const ends = story.paragraphs.map(({ to }) => to);
  let best: (Range & { readonly size: number }) | undefined;
  let left = maxRead;
  for (const { from, to } of story.outside) {
    for (let index = from; index < to && left > 0; index++, left--) {
      // A name in capitals that begins before it is another: "PACIFIC REGIONAL *ENVIRONMENT PROGRAMME*".
      const inside = index > from + 1 && tokens.allCaps(index) && tokens.allCaps(index - 1);
      for (const start of inside ? [] : (places.get(bare(index)) ?? [])) {
        // "World *Health Organization*" is no name of its own.
        const led = tokens.capital(start - 1) && !words.determiners.has(tokens.key(start - 1));
        if (words.verbs && led && tokens.linesBefore(start) === 0) continue;
        // "Agencia de *Cooperación Internacional*" neither.
        const owned = words.clauses && words.of.has(tokens.key(start - 1)) && tokens.capital(start - 2);
        if (owned && words.fields.has(tokens.key(start))) continue;
        const size = sameWords(index, start, to);
        if (best && size <= best.size) continue;
        const name = nameAt(start, ends.find((end) => end > start) ?? start + 1, size);
        // "Посольства Швейцарии" in the story, "Посольство Швейцарии" in the contacts.
        const subject = name && size === name.to - name.from && isOblique(tokens, words, name);
        if (name) best = subject ? { from: index, to: index + size, size } : { ...name, size };
      }
    }
  }
  return best && { from: best.from, to: best.to, rule: 'letterhead-or-contacts' };

  function sameWords(outside: number, start: number, end: number): number {
    let size = 0;
    while (outside + size < end && size < 20 && isSameWord(outside + size, start + size)) size++;
    return size;
  }

  function isSameWord(outside: number, inside: number): boolean {
    if (key(outside) === key(inside)) return true;
    return tokens.allCaps(outside) && bare(outside) === bare(inside);
  }

  /** The organisation's name at a token, if the words that are the same make out most of it. */
  function nameAt(start: number, end: number, size: number): Range | undefined {
    const [item] = readList(tokens, words, start, end, true).items;
    if (!item || item.name.from !== start || item.head || item.body === 'donor') return undefined;
    const length = item.name.to - start;
    const isCountry = words.mentions.whole(tokens, start, item.name.to) !== undefined;
    const known = item.body === 'agency' || item.body === 'other' || tokens.allCaps(start);
    if (isCountry || (length < 2 && !known) || size * 2 < length) return undefined;
    // "Grassroots Human Security Projects"
    const last = tokens.key(item.name.to - 1);
    if (words.verbs && words.projectNouns.has(last.replace(/s$/, ''))) return undefined;
    // "Federal Government" is not the "Federal Ministry".
    if (words.verbs && size * 2 === length && length === 2) return undefined;
    const proper = length > 1 && tokens.capital(item.name.to - 1) && size === length;
    return item.organization || proper ? { from: start, to: item.name.to } : undefined;
  }
}

function withoutAccents(words: Compiled, key: string): string {
  return words.sentence?.purposes.size ? key.normalize('NFD').replace(/\p{M}/gu, '') : key;
}
