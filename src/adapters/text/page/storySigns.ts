import type { Compiled } from '../compiled.js';
import { readDate } from '../dates.js';
import { isGoalLine } from '../goals/lines.js';
import type { Tokens } from '../tokens.js';
import { endsInStop } from './bodyLines.js';
import { isBoilerplate, isEndMark, isLabel, isLink, isRelated, isSelfDescription } from './closing.js';
import { hasContactData, startsContact } from './contact.js';
import { isUnspaced, lengthOf } from './frontKinds.js';
import { bullets, isAllCaps, type Part } from './layout.js';
import { isGap, isOrganization } from './letterhead.js';
import { hasStopInside, isFunctionWord, isHashtags, isTags, levelOf } from './lineSigns.js';
import { hasText, isByline, isChrome } from './lines.js';
import { isCaption, isNotice } from './paragraphs.js';
import { stemsIn } from './stems.js';

/** Letters of a line that is likely a paragraph, and of one that is hardly a name. */
const [long, medium] = [110, 45];
/** Lines on either side that are looked at. */
const beside = 2;

/** Signs that lines of a page have, and no heading. */
const furniture: ReadonlySet<string> = new Set([
  ...['chrome', 'caption', 'byline', 'link', 'notice', 'day', 'tags', 'hashtags', 'hashtag', 'bar', 'arrow'],
  ...['address', 'gap', 'goals', 'label', 'small first'],
]);

/** What a line is, by itself. */
interface Seen {
  /** "sentence", "paragraph", "item", "rule", "line", "colon": its form. */
  readonly form: string;
  readonly signs: readonly string[];
  /** It says that a story is over, or is no part of any. */
  readonly isEnd: boolean;
}

/** The lines below a headline, with what there is to see of each as a part of the story. */
export class StoryLines {
  private readonly seen: readonly Seen[];
  private readonly story: ReadonlyMap<string, number>;
  private readonly longs: readonly number[];
  private readonly ends: readonly number[];

  /** @param from the part below the headline */
  constructor(
    private readonly tokens: Tokens,
    private readonly words: Compiled,
    private readonly parts: readonly Part[],
    private readonly from: number,
  ) {
    this.seen = parts.slice(from).map((part) => this.see(part));
    const counts = new Map<string, number>();
    this.seen.forEach(({ form }, at) => {
      if (form !== 'paragraph') return;
      for (const stem of stemsIn(tokens, parts[from + at]!)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    });
    this.story = counts;
    this.longs = this.seen.flatMap(({ form }, at) => (form === 'paragraph' ? [at] : []));
    this.ends = this.seen.flatMap(({ isEnd }, at) => (isEnd ? [at] : []));
  }

  /** Signs of a part of the story, or of none, each there or not. */
  signsOf(index: number): Set<string> {
    const at = index - this.from;
    const { seen, longs, ends } = this;
    const own = seen[at]!;
    const signs = new Set<string>();
    const add = (name: string, is: boolean | number = true) => {
      if (is) signs.add(name);
    };
    const before = countBelow(longs, at);
    const after = longs.length - before - Number(longs[before] === at);
    const zone = before === 0 ? (after === 0 ? 'none' : 'above') : after === 0 ? 'below' : 'among';
    add(`zone:${zone}`);
    add(`form:${own.form}`);
    add(`${zone}, ${own.form}`);
    add(`before:${Math.min(3, before)}`);
    add(`after:${Math.min(3, after)}`);
    add(`${own.form}, before:${Math.min(2, before)}, after:${Math.min(2, after)}`);
    const distance = before === 0 ? (longs[0] ?? at) - at : at - longs[before - 1]!;
    add(`${zone}, off:${Math.min(4, distance)}`);
    add(`${zone}, off:${Math.min(3, distance)}, ${own.form}`);
    add(`last:${Math.min(6, seen.length - 1 - at)}`);
    add(`at:${Math.min(4, at)}`);
    const over = countBelow(ends, at);
    const overBehind = over > 0 && before > 0 && ends[over - 1]! > longs[0]!;
    add(overBehind ? `over:${Math.min(3, at - ends[over - 1]!)}` : 'not over');
    add(`${overBehind ? 'over' : 'not over'}, ${zone}, ${own.form}`);
    for (const sign of own.signs) {
      add(sign);
      add(`${zone}, ${sign}`);
    }
    for (let step = 1; step <= beside; step++)
      for (const side of [-step, step]) {
        const other = seen[at + side];
        const form = other?.form ?? 'nothing';
        add(`${side}:${form}`);
        add(`${side}:${form}, ${own.form}`);
        if (other) add(`${side}:end`, other.isEnd);
        if (step === 1) for (const sign of other?.signs ?? []) add(`${side}:${sign}`);
      }
    const { block } = this.parts[index]!;
    const below = this.parts[index + 1]?.block;
    add(`apart:${block}, ${below ?? 'last'}`);
    add(`apart:${block}, ${below ?? 'last'}, ${own.form}`);
    add(`told:${this.told(index, own)}`);
    add(`told:${this.told(index, own)}, ${zone}`);
    add(`told:${this.told(index, own)}, ${own.form}`);
    return signs;
  }

  /** How many of its longer words stand in the paragraphs, in quarters. */
  private told(index: number, { form }: Seen): string {
    const stems = [...stemsIn(this.tokens, this.parts[index]!)];
    if (stems.length === 0) return 'no word';
    const least = form === 'paragraph' ? 2 : 1;
    const known = stems.filter((stem) => (this.story.get(stem) ?? 0) >= least).length;
    return `${Math.floor((4 * known) / stems.length)}`;
  }

  private see(part: Part): Seen {
    const { tokens, words } = this;
    const { from, to } = part;
    const signs: string[] = [];
    const add = (name: string, is: boolean) => {
      if (is) signs.push(name);
      return is;
    };
    if (!hasText(tokens, part)) {
      const isEnd = isEndMark(tokens, words, part);
      return { form: isEnd ? 'end' : 'rule', signs, isEnd };
    }
    const length = lengthOf(tokens, part);
    const isStop = endsInStop(tokens, part);
    // "— At last, said a neighbour.": somebody speaks.
    const isSpeech = isStop && length > medium && /^[—–-]$/.test(tokens.key(from));
    const isItem = bullets.test(tokens.key(from)) && !tokens.glued(from + 1) && !isSpeech;
    const isColon = /^[:：]$/.test(tokens.key(to - 1));
    const form = isItem
      ? 'item'
      : isStop
        ? length > long
          ? 'paragraph'
          : length > medium
            ? 'sentence'
            : 'short sentence'
        : isColon
          ? 'colon'
          : length > 200
            ? 'long line'
            : length > medium
              ? 'line'
              : 'short line';
    const isShort = length < 250;
    const isEnd = [
      add('end mark', isEndMark(tokens, words, part)),
      add('related', isRelated(tokens, words, part)),
      add('boilerplate', isBoilerplate(tokens, words, part)),
      add('contact', startsContact(tokens, words, part)),
      add('contact data', hasContactData(tokens, words, part)),
      add('copyright', tokens.key(from) === '©' || (isShort && holds(tokens, part, /^©$/))),
      add('self', isSelfDescription(tokens, words, part)),
    ].some(Boolean);
    add('link', isLink(tokens, words, part));
    add('label', isLabel(tokens, words, part));
    add('goals', isGoalLine(tokens, words, part));
    add('notice', isNotice(tokens, words, part));
    add('marked', levelOf(tokens, part) > 0);
    add('hashtags', isHashtags(tokens, part));
    add('hashtag', holds(tokens, part, /^#$/));
    add('number first', tokens.number(from) !== undefined);
    add('small first', tokens.small(from));
    add('sign first', !tokens.isWord(from) && tokens.number(from) === undefined && !isItem);
    add('quotation first', /^[“«"„「『]$/.test(tokens.key(from)));
    add('dash first', /^[—–-]$/.test(tokens.key(from)));
    add('bracket first', /^[[(【（*_]$/.test(tokens.key(from)));
    add('bracketed', /^[[(【（*_]$/.test(tokens.key(from)) && /^[\])】）*_]$/.test(tokens.key(to - 1)));
    add('question', /^[?？؟]$/.test(tokens.key(to - 1)));
    add('dots', tokens.key(to - 1) === '…');
    const most = isUnspaced(tokens, from) ? 14 : 7;
    add('colon early', holds(tokens, { from, to: Math.min(to - 1, from + most) }, /^[:：]$/));
    if (isShort) {
      add('chrome', isChrome(tokens, words, part));
      add('caption', isCaption(tokens, words, part));
      add('byline', isByline(tokens, words, part));
      add('capitals', isAllCaps(tokens, part));
      add('tags', isTags(tokens, part));
      add('bar', holds(tokens, part, /^[|·•]$/));
      add('arrow', holds(tokens, part, /^[>→»›←«‹]$/));
      add('stroke', holds(tokens, part, /^\/$/));
      add('address', holds(tokens, part, /^[@_]$/));
      add('stop inside', hasStopInside(tokens, part));
      add('quotation', holds(tokens, part, /^[“«"„「『]$/));
      add('organization', isOrganization(tokens, words, part));
      add('body', words.bodies.match(tokens, from, to)?.to === to);
      let [gap, day, figures, capitals, small, count] = [false, false, 0, 0, 0, 0];
      for (let index = from; index < to; index++) {
        gap ||= index > from && isGap(tokens, index);
        day ||= readDate(tokens, words, index, to)?.iso !== undefined;
        if (tokens.number(index) !== undefined) figures++;
        if (!tokens.isWord(index)) continue;
        count++;
        if (tokens.capital(index)) capitals++;
        if (isFunctionWord(words, tokens.key(index))) small++;
      }
      add('gap', gap);
      add('day', day);
      add(`figures:${Math.min(3, figures)}`, true);
      add(`small words:${Math.floor((6 * small) / Math.max(1, count))}`, true);
      add(
        `capitals:${Math.floor((4 * capitals) / Math.max(1, count))}`,
        count > 0 && !isUnspaced(tokens, from),
      );
      add(`size:${[10, 18, 30, 45, 70, 110, 170].find((size) => length < size) ?? 'more'}`, true);
    }
    return { form, signs, isEnd };
  }

  /** Whether a part ends as sentences do, or is as long. */
  isSentence(index: number): boolean {
    return /^(?:paragraph|sentence|short sentence|long line)$/.test(this.seen[index - this.from]!.form);
  }

  /** Whether a line is likely a heading: marked as one, or by itself between two sentences and of no known kind. */
  isBetween(index: number): boolean {
    const at = index - this.from;
    const { form, signs, isEnd } = this.seen[at]!;
    if (signs.includes('marked') && !isEnd) return true;
    const isProse = (one: Seen | undefined) => one !== undefined && /^(?:paragraph|sentence)$/.test(one.form);
    return (
      /^(?:short )?line$/.test(form) &&
      !isEnd &&
      !signs.some((sign) => furniture.has(sign)) &&
      isProse(this.seen[at - 1]) &&
      isProse(this.seen[at + 1]) &&
      this.parts[index]!.block &&
      this.parts[index + 1]!.block
    );
  }

  /** How many lines are likely paragraphs. */
  get paragraphs(): number {
    return this.longs.length;
  }
}

function holds(tokens: Tokens, { from, to }: { from: number; to: number }, sign: RegExp): boolean {
  for (let index = from; index < to; index++) if (sign.test(tokens.key(index))) return true;
  return false;
}

function countBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
