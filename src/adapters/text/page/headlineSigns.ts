import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { type FrontKind, isUnspaced, kindOf, lengthOf } from './frontKinds.js';
import { bullets, isAllCaps, type Part } from './layout.js';
import { isGap, isMenu, isOrganization } from './letterhead.js';
import {
  hasAddress,
  hasDay,
  hasSign,
  hasStopInside,
  isFunctionWord,
  isHashtags,
  isLabelled,
  isLinking,
  isMarked,
  isNamed,
  isOccasion,
  isOfPage,
  isTags,
  levelOf,
} from './lineSigns.js';
import { isSame, withoutMarks } from './lines.js';
import { stemsIn } from './stems.js';

/** How much of the story is looked at for the headline's words, in tokens. */
const storyLength = 400;

/** The lines above a story, with what is known of each. */
export class Front {
  readonly kinds: readonly FrontKind[];
  readonly story: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  private readonly shared: readonly number[];
  private readonly lengths: readonly number[];
  /** Of a heading of Markdown: 1 for "#"; 7 for a line in bold; 0 for none. */
  private readonly levels: readonly number[];
  private readonly hasMarks: boolean;
  private readonly hasCapitals: boolean;

  /** @param end the part with which the story begins */
  constructor(
    private readonly tokens: Tokens,
    private readonly words: Compiled,
    readonly parts: readonly Part[],
    readonly end: number,
  ) {
    const opening = parts[end] ?? { from: tokens.count, to: tokens.count };
    this.story = stemsIn(tokens, {
      from: opening.from,
      to: Math.min(tokens.count, opening.from + storyLength),
    });
    this.opening = stemsIn(tokens, opening);
    const front = parts.slice(0, end);
    this.kinds = front.map((_, at) => kindOf(tokens, words, parts, at));
    this.shared = front.map((part) => this.share(part, this.story).shared);
    this.levels = front.map((part) => levelOf(tokens, part));
    this.lengths = front.map((part) => lengthOf(tokens, part));
    const lines = front.filter((_, at) => this.kinds[at] === 'line');
    this.hasMarks = lines.some((part) => isMarked(tokens, part));
    this.hasCapitals = lines.some((part) => isAllCaps(tokens, part));
  }

  /**
   * What there is to see of a line, or of some rows together, as a headline: each sign with its weight, 1 where it is there or not.
   * What stands for the whole of it is `rows:` (how many), `is:` (its kind), `above:` and `below:` (those of its
   * neighbours), `size:` (its letters); the others say what they are.
   */
  signsOf(at: number, rows: number): Map<string, number> {
    const signs = new Map<string, number>();
    const add = (name: string, value: number | boolean = true) => {
      if (value) signs.set(name, Number(value));
    };
    add(`rows:${rows}`);
    add(`is:${this.kinds[at]}`);
    add(`above:${this.kinds[at - 1] ?? 'nothing'}`);
    add(`below:${this.kinds[at + rows] ?? 'story'}`);
    this.addPlace(add, at, rows);
    this.addWords(add, at, rows);
    this.addShape(add, at, rows);
    this.addSigns(add, this.rangeOf(at, rows));
    if (rows === 1) this.addNeighbours(add, at);
    else for (let row = 1; row < rows; row++) this.addJoint(add, at, at + row);
    return signs;
  }

  /** One of several items: a summary, a menu. */
  isListed(at: number): boolean {
    const isItem = (part: Part | undefined) => part !== undefined && bullets.test(this.tokens.key(part.from));
    return isItem(this.parts[at]) && (isItem(this.parts[at - 1]) || isItem(this.parts[at + 1]));
  }

  /** What leads to a headline or adds to it by its own sign: one of several items, a line behind a long dash, "##" where "#" is. */
  isBesides(at: number): boolean {
    const { from } = this.parts[at]!;
    const isDashed = [from, from + 1].every((index) => /^[—―─]$/.test(this.tokens.key(index)));
    // "# Society for Wells": the name of a site.
    const least = this.levels.filter((level, line) => level > 0 && !this.isRepeated(this.parts[line]!));
    return (
      this.isListed(at) || isDashed || this.isBelowCapitals(at) || this.levels[at]! > Math.min(...least, 7)
    );
  }

  /** A row of a title that goes on below: "For a thousand pupils in the valley..", "Two wells, paid for by the", "A town says:". */
  isUnfinished(at: number): boolean {
    const { tokens, words } = this;
    const [part, next] = [this.parts[at], this.parts[at + 1]];
    if (
      !part ||
      !next ||
      this.kinds[at] !== 'line' ||
      this.kinds[at + 1] !== 'line' ||
      bullets.test(tokens.key(next.from))
    )
      return false;
    const last = tokens.key(part.to - 1);
    if (last === '.') return tokens.key(part.to - 2) === '.' && !next.block;
    if (
      /^[.。]$/.test(tokens.key(next.to - 1)) ||
      [1, 2].some((step) => tokens.key(next.from + step) === ':')
    )
      return false;
    return (
      part.to - part.from > 3 &&
      (/^[:,،、]$/.test(last) ||
        (tokens.small(part.to - 1) &&
          (next.block ? words.determiners.has(last) || words.and.has(last) : isLinking(words, last))))
    );
  }

  /** "Pumps run on the sun", directly below "THREE VILLAGES GET WATER" of which the story tells: its subtitle. */
  private isBelowCapitals(at: number): boolean {
    const [above, part] = [this.parts[at - 1], this.parts[at]];
    if (!above || !part || part.block || this.kinds[at - 1] !== 'line' || above.to - above.from < 4)
      return false;
    return this.shared[at - 1]! >= 2 && this.isInOtherCase(at - 1, at);
  }

  /** "THREE VILLAGES GET WATER", and "Pumps run on the sun" below it. */
  isInOtherCase(first: number, row: number): boolean {
    return isAllCaps(this.tokens, this.parts[first]!) && !isAllCaps(this.tokens, this.parts[row]!);
  }

  /** Rows together. */
  rangeOf(at: number, rows: number): Range {
    return { from: this.parts[at]!.from, to: this.parts[at + rows - 1]!.to };
  }

  private addPlace(add: Add, at: number, rows: number): void {
    const { parts, kinds, end } = this;
    const below = parts[at + rows];
    add('first', at === 0);
    add('apart above', parts[at]!.block);
    add('apart below', below?.block === true);
    add('apart', parts[at]!.block && below?.block === true);
    const count = (from: number, to: number) =>
      kinds.slice(from, to).filter((kind) => kind === 'line').length;
    add(`lines above:${Math.min(3, count(0, at))}`);
    add(`lines below:${Math.min(3, count(at + rows, end))}`);
    add('section above', kinds.slice(0, at).includes('section'));
    add('section below', kinds.slice(at + rows).includes('section'));
    add('day above', kinds.slice(0, at).includes('day'));
    add(
      'day below',
      kinds.slice(at + rows).some((kind) => kind === 'day' || kind === 'dateline'),
    );
    add('menu above', kinds.slice(0, at).includes('menu'));
    add('menu below', kinds.slice(at + rows).includes('menu'));
    add(
      'items above',
      this.parts.slice(0, at).some((_, above) => this.isListed(above)),
    );
    add('byline below', kinds.slice(at + rows).includes('byline'));
  }

  /** What of its words comes again in the story, also beside the other lines. */
  private addWords(add: Add, at: number, rows: number): void {
    const range = this.rangeOf(at, rows);
    const { stems, shared } = this.share(range, this.story);
    const opening = this.share(range, this.opening).shared;
    add('told', Math.min(8, shared) / 4);
    add('told at once', Math.min(8, opening) / 4);
    add('part told', shared / (stems + 1));
    add('part told at once', opening / (stems + 1));
    add('words', Math.min(15, stems) / 8);
    add('said again', this.isRepeated(range));
    const others = this.parts.slice(0, this.end).filter((_, line) => line < at || line >= at + rows);
    add(
      'held by another',
      others.some((other) => this.holds(other, range)),
    );
    add(
      'holds another',
      others.some((other) => this.holds(range, other)),
    );
    add('untold', shared === 0);
    add('untold at once', opening === 0);
    add('hardly told', shared >= 1 && shared < 2);
    add('hardly a word', stems < 2);
    const most = (from: number, to: number) =>
      Math.max(0, ...this.shared.slice(from, to).filter((_, line) => this.kinds[from + line] === 'line'));
    const [above, below] = [most(0, at), most(at + rows, this.end)];
    const more = (than: number) => Math.max(-2, Math.min(2, (shared - than) / 3));
    add('more told', more(Math.max(above, below)));
    add('most told', shared > Math.max(above, below));
    // A title comes first, and its subtitle tells as much.
    add('first told', shared >= 1 && above < 1);
    add('below one told', above >= 1);
    add('told below', below >= 1);
    add('more told than above', more(above));
    add('more told than below', more(below));
  }

  private addShape(add: Add, at: number, rows: number): void {
    const { tokens, words } = this;
    const range = this.rangeOf(at, rows);
    const { from, to } = range;
    const length = lengthOf(tokens, range);
    const longest = Math.max(1, ...this.lengths.filter((_, line) => this.kinds[line] === 'line'));
    add('length', Math.min(250, length) / 100);
    add('of the longest', Math.min(2, length / longest));
    add(`size:${[12, 18, 26, 34, 50, 90, 130, 200].find((most) => length < most) ?? 'more'}`);
    const isCaps = isAllCaps(tokens, range);
    add('capitals', isCaps);
    add('others in capitals', this.hasCapitals && !isCaps);
    add('marked', isMarked(tokens, range));
    add('others marked', this.hasMarks && !isMarked(tokens, range));
    add('small', tokens.small(from));
    add('linking first', isLinking(words, tokens.key(from)));
    add('figure first', /^\p{N}/u.test(tokens.key(from)));
    add('bracket first', /^[[(【（]$/.test(tokens.key(from)));
    add('dash first', /^[—–―─]$/.test(tokens.key(from)));
    add('item', bullets.test(tokens.key(from)));
    const last = tokens.key(to - 1);
    add('stop', /^[.。]$/.test(last));
    const others = this.kinds.some((kind, line) => kind === 'line' && (line < at || line >= at + rows));
    add('stop, and others', others && /^[.。]$/.test(last));
    add('question, and others', others && /^[?؟]$/.test(last));
    add('stop inside', hasStopInside(tokens, range));
    add('dated', hasDay(tokens, words, range));
    add('question', /^[?؟]$/.test(last));
    add('call', last === '!');
    add('colon last', last === ':');
    add('comma last', /^[,،、]$/.test(last));
    add('dots last', last === '…');
    const counts = { words: 0, capital: 0, small: 0, figures: 0, function: 0 };
    for (let index = from; index < to; index++) {
      if (/^\p{N}/u.test(tokens.key(index))) counts.figures++;
      if (!tokens.isWord(index)) continue;
      counts.words++;
      if (tokens.capital(index)) counts.capital++;
      else if (tokens.small(index)) counts.small++;
      if (isFunctionWord(words, tokens.key(index))) counts.function++;
    }
    add('all words', Math.min(25, counts.words) / 10);
    add('part capital', counts.capital / Math.max(1, counts.words));
    add('part small', counts.small / Math.max(1, counts.words));
    add('part function', counts.function / Math.max(1, counts.words));
    add('no function word', counts.function === 0);
    add('figures', Math.min(4, counts.figures) / 4);
  }

  /** Signs that menus, captions and mastheads have, and what is known of names. */
  private addSigns(add: Add, range: Range): void {
    const { tokens, words } = this;
    const { from, to } = range;
    const has = (pattern: RegExp, loose = false) => {
      for (let index = from; index < to - Number(loose); index++)
        if (pattern.test(tokens.key(index)) && !(loose && tokens.glued(index))) return true;
      return false;
    };
    add('bar', has(/^\|$/));
    add('stroke', has(/^\/$/));
    add('arrow', has(/^[>→»›]$/));
    add('dot between', has(/^[·•]$/));
    add('colon', has(/^:$/) && tokens.key(to - 1) !== ':');
    add('dash', has(/^[–—-]$/, true));
    add('quotation', has(/^[«“"”「『]$/));
    add('address', has(/^[@_]$/) || hasAddress(tokens, range));
    add('copyright', has(/^©$/));
    for (let index = from + 1; index < to; index++) if (isGap(tokens, index)) add('gap');
    add('menu', isMenu(tokens, range));
    add('tags', isTags(tokens, range) || isHashtags(tokens, range));
    add('labels', isLabelled(tokens, range));
    add('boxed', tokens.key(from) === '【' && tokens.key(to - 1) === '】');
    add('occasion', isOccasion(tokens, words, range));
    add('of the page', isOfPage(tokens, words, range));
    const body = words.bodies.match(tokens, from, to);
    add('begins with a body', body !== undefined);
    add('body', body?.to === to);
    add('body, sign', body !== undefined && /^[|,–—-]$/.test(tokens.key(body.to)) && to - body.to < 7);
    add(
      'spelled',
      tokens.allCaps(from) &&
        /^[|–—-]$/.test(tokens.key(from + 1)) &&
        isOrganization(tokens, words, { from: from + 2, to }),
    );
    add('name', isNamed(tokens, words, range));
  }

  /** Lines directly below and above it, without a blank line between. */
  private addNeighbours(add: Add, at: number): void {
    const { tokens, words, parts, kinds } = this;
    const [part, next] = [parts[at]!, parts[at + 1]];
    add('tight above', !part.block && kinds[at - 1] === 'line');
    add('said twice', at > 0 && isSame(tokens, parts[at - 1]!, part));
    const last = tokens.key(part.to - 1);
    add('open', isLinking(words, last));
    if (!next || next.block || kinds[at + 1] !== 'line') return;
    add('tight below');
    add('small below', tokens.small(next.from));
    add('same case below', isAllCaps(tokens, next) === isAllCaps(tokens, part));
    add('stop below', tokens.key(next.to - 1) === '.');
    add('longer below', Math.min(2, this.lengths[at + 1]! / (this.lengths[at]! + 1)));
  }

  /** Between two rows that may be one title. */
  private addJoint(add: Add, first: number, at: number): void {
    const { tokens, words, parts } = this;
    const [above, row] = [parts[at - 1]!, parts[at]!];
    const last = tokens.key(above.to - 1);
    add('rows apart', row.block);
    add('row small', tokens.small(row.from));
    add('row dated', hasDay(tokens, words, row));
    add('row stop', /^[.。]$/.test(tokens.key(row.to - 1)));
    add(
      'row with a label',
      [1, 2].some((step) => tokens.key(row.from + step) === ':'),
    );
    add('row of a few words', this.lengths[at]! < 18);
    add('row with a sign', hasSign(tokens, row));
    add('row behind a sign', /^[:,،、]$/.test(last));
    add('row behind a link', isLinking(words, last));
    add('row behind a stop', /^[.。?!]$/.test(last));
    add('row behind two dots', last === '.' && tokens.key(above.to - 2) === '.');
    add('row goes on', words.rules.reader?.goesOn?.(tokens, row) === true);
    add('row in another case', isAllCaps(tokens, above) !== isAllCaps(tokens, row));
    add(
      'row between dashes',
      /^[—–―-]$/.test(tokens.key(row.from)) && /^[—–―-]$/.test(tokens.key(row.to - 1)),
    );
    add('row behind a dash', /^[—–―-]$/.test(tokens.key(row.from)));
    add('row below a short one', this.lengths[at - 1]! < 30);
    add('row below a long one', this.lengths[at - 1]! > 70);
    add('row untold', this.shared[at] === 0);
    add('row below untold', this.shared[first] === 0);
    add('row length', Math.min(2, this.lengths[at]! / (this.lengths[first]! + 1)));
    add('row of another kind', this.kinds[at] !== 'line');
    add('row named', isNamed(tokens, words, above) || isNamed(tokens, words, row));
    add('row unspaced', isUnspaced(tokens, row.from));
    add('row glued', words.rules.reader !== undefined && !isUnspaced(tokens, row.from));
  }

  /** Whether the story says a line of some words once more, word by word: it is somebody's name. */
  private isRepeated(range: Range): boolean {
    const { tokens } = this;
    const { from, to } = withoutMarks(tokens, range);
    const size = to - from;
    const below = this.parts[this.end]?.from ?? tokens.count;
    if (size < 3 || size > 24) return false;
    const end = Math.min(tokens.count, below + 2 * storyLength) - size;
    for (let at = below; at <= end; at++)
      if (isSame(tokens, { from: at, to: at + size }, { from, to })) return true;
    return false;
  }

  /** "Site - A well for three villages", where the title stands alone too: a line begins or ends with the other. */
  private holds(line: Range, other: Range): boolean {
    const size = other.to - other.from;
    if (size < 4 || size >= line.to - line.from) return false;
    return (
      isSame(this.tokens, { from: line.from, to: line.from + size }, other) ||
      isSame(this.tokens, { from: line.to - size, to: line.to }, other)
    );
  }

  /** How many longer words a line has, and how many of them the story has. Two pairs of signs are a word. */
  private share(range: Range, story: ReadonlySet<string>): { stems: number; shared: number } {
    const stems = stemsIn(this.tokens, range);
    const shared = [...stems].filter((stem) => story.has(stem)).length;
    const unit = isUnspaced(this.tokens, range.from) ? 2 : 1;
    return { stems: stems.size / unit, shared: shared / unit };
  }
}

type Add = (name: string, value?: number | boolean) => void;
