import type { Compiled } from '../compiled.js';
import type { FoundDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { dayOfByline } from './bylineDays.js';
import { type FoundDateline, readDateline } from './dateline.js';
import { comesAgain } from './datelineParts.js';
import { dayAtEdge, type FrontLine, readFrontLine } from './frontLines.js';
import { isAboveMenu, isCountryAndTheme, isHeadedPaper, isTopicAndCountry } from './frontParts.js';
import { endsInTitle, isCaptionAbove, isMenuItem, isTwice } from './frontRepeats.js';
import { endsSentence, isAllCaps, type Part } from './layout.js';
import { readMenuLine } from './letterhead.js';
import { isOccasion } from './lineSigns.js';
import { isByline, isHeadline, isSame, readTitle } from './lines.js';
import { nameOfSite } from './siteName.js';
import { isBareDay } from './storyLines.js';

/**
 * What the lines above a story tell, and those below it of the same kinds: days, the kind of text, who writes..
 */
export class StoryFront {
  readonly found: FrontLine = {};
  readonly goalLines: Range[] = [];
  readonly mastheads: Range[] = [];
  readonly outside: Range[] = [];
  headline: Range | undefined;
  /** The last step of the way through a site, which may be the headline. */
  lastStep: Range | undefined;
  dateline: FoundDateline | undefined;
  /** A bare day above the headline. */
  today: FoundDate | undefined;
  /** On a line that names who wrote, where no other line says the day. */
  edge: FoundDate | undefined;

  constructor(
    readonly tokens: Tokens,
    readonly words: Compiled,
    readonly parts: readonly Part[],
  ) {}

  /** What the site puts above a headline: the way to it, its menu, a picture. */
  isOfSite(at: number): boolean {
    const { tokens, words, parts } = this;
    return (
      isTwice(tokens, parts, at) ||
      endsInTitle(tokens, parts, at) ||
      isMenuItem(tokens, parts, at) ||
      isCaptionAbove(tokens, words, parts, at)
    );
  }

  /** "By our staff writer | March 9, 2026" */
  isDatedByline(part: Part): boolean {
    const { tokens, words } = this;
    const day = dayOfByline(tokens, words, part);
    if (!day && !isByline(tokens, words, part)) return false;
    this.edge ??= day ?? dayAtEdge(tokens, words, part);
    return true;
  }

  /** Keeps a line that may name who writes, and the day beside it. */
  addMasthead(line: Range): void {
    const { tokens, words } = this;
    this.edge ??= dayAtEdge(tokens, words, line);
    if (words.desks.whole(tokens, line.from, line.to) || isOccasion(tokens, words, line)) return;
    this.mastheads.push(nameOfSite(tokens, words, line));
    this.outside.push(line);
  }

  /** A line of steps or links, of which one at least is known: "Home / Stories / Climate and nature". */
  readMenu(part: Range): boolean {
    const { tokens, words } = this;
    const menu = readMenuLine(tokens, words, part);
    if (menu?.section) this.found.section ??= menu.section;
    if (menu?.title) this.lastStep ??= menu.title;
    if (menu?.writer) this.addMasthead(menu.writer);
    return menu !== undefined;
  }

  /** The name of a known body on a line by itself, or a few words that end in a section's name ("Delegation news"). */
  isLetterhead(at: number): boolean {
    const { tokens, words, parts } = this;
    const { from, to } = parts[at]!;
    if (at + 1 >= parts.length) return false;
    const body = words.bodies.match(tokens, from, to);
    // "Programme alimentaire mondial | Haïti"
    // "FAO in Haiti"
    const apart =
      body && (/^[|,–—-]$/.test(tokens.key(body.to)) || words.prepositions.has(tokens.key(body.to)));
    // "UNHCR / HCR Cameroun": the same in two languages.
    const second =
      body && tokens.key(body.to) === '/' ? words.bodies.match(tokens, body.to + 1, to) : undefined;
    const behind = second?.to ?? (apart ? body.to + 1 : body?.to);
    const country = behind !== undefined && words.mentions.whole(tokens, behind, to)?.type === 'country';
    const tag =
      (!tokens.allCaps(from) && words.mentions.whole(tokens, from, to)?.type === 'country') ||
      isCountryAndTheme(tokens, words, parts, parts[at]!) ||
      isTopicAndCountry(tokens, words, parts, at);
    if (tag) {
      this.outside.push({ from, to });
      return true;
    }
    if (
      body?.to === to ||
      country ||
      isHeadedPaper(tokens, words, parts, at, this.outside) ||
      isAboveMenu(tokens, words, parts, at)
    ) {
      this.addMasthead({ from, to });
      return true;
    }
    if (words.rules.reader?.isOrganization(tokens, { from, to })) return true;
    const label = words.labels.whole(tokens, to - 1, to);
    if (label?.type !== 'section' || to - from > 3) return false;
    // "RIVAGES INFO", above what the paper says of itself.
    if (at === 0 && to - from > 1 && isAllCaps(tokens, parts[at]!) && !parts[at + 1]!.block) {
      this.addMasthead({ from, to });
      return true;
    }
    const isTitle = (part: Part) =>
      part.block && isHeadline(tokens, words, part) && !endsSentence(tokens, part);
    if (!parts.slice(at + 1, at + 4).some(isTitle)) return false;
    this.found.section = { from, to };
    return true;
  }

  /** A line above the story; true if it was one. */
  readFront(part: Range): boolean {
    const { tokens, words } = this;
    const line = readFrontLine(tokens, words, part);
    if (line && !(line.rest && this.headline)) {
      this.take(line);
      this.headline ??= line.rest;
      return true;
    }
    const place = part.to - part.from <= 16 ? readDateline(tokens, words, part) : undefined;
    const led = words.datelineLeads.match(tokens, part.from, part.to) !== undefined;
    if (
      place?.to !== part.to ||
      !(
        place.date ||
        place.agency ||
        place.filed ||
        led ||
        place.places.length === 2 ||
        (this.headline && place.places.length > 2)
      )
    )
      return false;
    // "JUDICIALES - Martes 2 de junio de 2026", above the headline: a page of the paper, and nobody's town.
    if (!this.headline && place.date && this.isKicker(place)) this.take({ published: place.date });
    else this.dateline ??= place;
    if (place.section) this.found.section ??= place.section;
    return true;
  }

  /** The name of a page in capitals, and of which the text has nothing more. */
  private isKicker({ place, agency }: FoundDateline): boolean {
    const { tokens, words } = this;
    const alone = !agency && place.to - place.from === 1 && tokens.allCaps(place.from);
    return (
      alone &&
      words.kickers.has(tokens.key(place.from)) &&
      !words.mentionsAnyCase.whole(tokens, place.from, place.to) &&
      !comesAgain(tokens, place)
    );
  }

  /** Takes what a line tells; the first day that is told stands. */
  take({ section, scope, published, updated }: FrontLine): void {
    const { tokens, words } = this;
    if (section) this.found.section = section;
    if (scope) this.found.scope = scope;
    // Above the headline a bare day may be that on which the page was looked at.
    const isToday = this.headline && this.found.published && this.found.published === this.today && published;
    if (published && !this.headline && !this.found.published && isBareDay(tokens, words, published))
      this.today = published;
    if (published && isToday) this.found.published = published;
    else if (published) this.found.published ??= published;
    if (updated) this.found.updated ??= updated;
  }

  /** Whether a line says the headline once more. */
  isHeadlineAgain(part: Part): boolean {
    const { tokens, words, headline } = this;
    return headline !== undefined && isSame(tokens, readTitle(tokens, words, part).title, headline);
  }
}
