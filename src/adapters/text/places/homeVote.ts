import type { Compiled } from '../compiled.js';
import { givesBy } from '../frames/givers.js';
import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import { isSentAway } from './awayCountries.js';
import { isOtherStory } from './otherStory.js';
import { type FoundMention, leadsToPlace, type Setting } from './settings.js';

/** A country, and how much speaks for it. */
interface Vote {
  readonly code: string;
  weight: number;
  /** The words that first spoke for it. */
  readonly seen: Range;
  /** Where the story names it by itself. */
  alone?: Range;
}

/** What tells of a country, and how much; of one kind no more than the second number counts. */
const weights = {
  dateline: [1.9, 1.9],
  publisher: [3, 3],
  letterhead: [2, 2],
  name: [1.5, 6],
  town: [1, 4],
  capital: [1, 2],
  body: [0.8, 1.6],
  adjective: [0.4, 1.2],
  people: [1.5, 2],
} as const;

type Sign = keyof typeof weights;

/** Votes of a country that are enough to take it for the story's, and how much more than the next it must have. */
const [enough, clear] = [1.5, 1.5];

/** Tokens of a list of countries that is read to its verb. */
const maxList = 16;

/** The votes for each country in which a story may be set. */
export interface Home {
  readonly votes: ReadonlyMap<string, Vote>;
  /** The one that is ahead of all others. */
  readonly best?: Vote;
}

/**
 * Weighs which country a story is set in, by all that speaks of one: the dateline, the publisher's name, the
 * letterhead, countries, provinces and towns that are named, public bodies. What is said of donors, origins and
 * neighbours does not count: "from X", "refugees of X", an embassy of X, a name of an organisation that gives.
 */
export function voteHome(
  tokens: Tokens,
  words: Compiled,
  story: Story,
  publisher: Range | undefined,
  mentions: readonly FoundMention[],
  inNames: ReadonlySet<number>,
): Home {
  const votes = new Map<string, Vote>();
  const given = new Map<string, number>();
  const give = (code: string, sign: Sign, seen: Range, factor = 1, alone?: Range) => {
    const [each, most] = weights[sign];
    const key = `${code} ${sign}`;
    const before = given.get(key) ?? 0;
    const weight = Math.min(each * factor, most - before);
    given.set(key, before + weight);
    const vote = votes.get(code) ?? { code, weight: 0, seen };
    vote.weight += weight;
    if (alone) vote.alone ??= alone;
    votes.set(code, vote);
  };

  for (const place of story.dateline?.places ?? []) {
    const mention = words.mentionsAnyCase.whole(tokens, place.from, place.to);
    if (mention?.type === 'country') give(mention.code, 'dateline', place);
    else if (mention?.type === 'capital' || mention?.type === 'town')
      give(mention.code, 'dateline', place, 0.6);
  }
  const own = publisher ? countriesIn(publisher) : [];
  const posted = publisher !== undefined && isPosted(publisher);
  const told = posted ? own.filter((country, index) => index > 0 || isLedTo(country)) : own;
  for (const { code, ...at } of told.slice(-1)) give(code, 'publisher', at);
  for (const part of story.outside) {
    const head = part.to <= (story.headline?.from ?? 0);
    const [first, ...more] = countriesIn(part);
    const short = part.to - part.from <= 16 && !isPosted(part);
    if (first && short && more.every(({ code }) => code === first.code))
      give(first.code, 'letterhead', { from: first.from, to: first.to }, head ? 1 : 0.4);
  }
  const title = story.headline;
  const several =
    new Set(mentions.flatMap(({ mention }) => ('code' in mention ? [mention.code] : []))).size > 1;
  for (const { from, to, mention } of mentions) {
    if (!('code' in mention) || mention.type === 'seat') continue;
    const at = { from, to };
    const twice = title && from >= title.from && from < title.to ? 1.5 : 1;
    const isElsewhere = isStranger(from) || (several && isGiving(from, to));
    if (inNames.has(from)) {
      if (mention.type === 'country' || mention.type === 'demonym')
        give(mention.code, 'body', at, isGiver(from) ? 0 : 1);
    } else if (isElsewhere) give(mention.code, 'name', at, 0.15);
    else if (mention.type === 'country') {
      const alone = isAlone(from, to);
      give(mention.code, 'name', at, alone ? twice : 0.3 * twice, alone ? at : undefined);
    } else if (mention.type === 'demonym')
      give(mention.code, isOfLocals(tokens, words, at) ? 'people' : 'adjective', at);
    else give(mention.code, mention.type, at, twice);
  }
  // Whose a disputed place is, nobody says.
  const disputed = mentions.some(
    ({ from, mention }) => mention.type === 'disputed' && title && from >= title.from && from < title.to,
  );
  const [best, second] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  // With articles and small words a country is named in passing more easily.
  const least = words.sentence ? enough + 0.5 : enough;
  const ahead = best && !disputed && best.weight >= least && best.weight >= (second?.weight ?? 0) * clear;
  return { votes, ...(ahead && { best }) };

  /** "from X", "the war in X": said of others, past "the" and "northern". */
  function isStranger(at: number): boolean {
    if (words.verbs && isOtherStory(tokens, words, at, 0)) return true;
    if (!(title && at >= title.from && at < title.to) && isSentAway(tokens, words, at)) return true;
    // "Paris and Copenhagen have similar plans"
    for (let next = at + 1; next < at + 7 && !/^[.;:!?]$/.test(tokens.key(next)); next++)
      if (words.comparisons.has(tokens.key(next))) return true;
    let index = at - 1;
    while (
      index > at - 4 &&
      (words.determiners.has(tokens.key(index)) || words.between.has(tokens.key(index)))
    )
      index--;
    const key = tokens.key(index);
    if (words.notSetting.has(key) || words.origins.has(key)) return true;
    return words.prepositions.has(key) && !leadsToPlace(tokens, words, index);
  }

  /** "Japan donates", "Norway signs", "the UK Ambassador": one of several countries that gives to another. */
  function isGiving(from: number, to: number): boolean {
    const { verbs } = words;
    if (words.frames) return givesBy(tokens, words.frames, to);
    if (!verbs || words.prepositions.has(tokens.key(from - 1))) return false;
    if (words.postedNouns.has(tokens.key(to)) || verbs.sets.envoys.has(tokens.key(to))) return true;
    let index = to;
    // "Australia and New Zealand supported": all that a list names.
    while (words.and.has(tokens.key(index)) || tokens.key(index) === ',') {
      const next = words.mentions.match(tokens, index + 1, tokens.count);
      if (next?.value.type !== 'country') break;
      index = next.to;
      if (index > to + maxList) return false;
    }
    const end = index;
    while (
      index < end + 4 &&
      (verbs.sets.auxiliaries.has(tokens.key(index)) || verbs.sets.catenatives.has(tokens.key(index)))
    )
      index++;
    const act = verbs.senses.match(tokens, index, tokens.count)?.value.act;
    return act === 'funds' || act === 'gives' || act === 'pays' || verbs.sets.signing.has(tokens.key(index));
  }

  function countriesIn({ from, to }: Range): (Range & { readonly code: string })[] {
    const found: (Range & { readonly code: string })[] = [];
    for (let index = from; index < Math.min(to, from + 40); index++) {
      const exact = words.mentions.match(tokens, index, to);
      const mention =
        exact ?? (tokens.allCaps(index) ? words.mentionsAnyCase.match(tokens, index, to) : undefined);
      const type = mention?.value.type;
      if (!mention) continue;
      if ((type === 'country' || type === 'demonym' || type === 'town') && 'code' in mention.value)
        found.push({ from: index, to: mention.to, code: mention.value.code });
      index = mention.to - 1;
    }
    return found;
  }

  /** "Delegation of the European Union *to Cambodia*" */
  function isLedTo({ from }: Range): boolean {
    const before = words.determiners.has(tokens.key(from - 1)) ? from - 2 : from - 1;
    return words.prepositions.has(tokens.key(before)) || tokens.key(before) === 'to';
  }

  /** An embassy, a government's agency of cooperation: its own country is not where it works. */
  function isPosted({ from, to }: Range): boolean {
    for (let index = from; index < to; index++) if (words.postedNouns.has(tokens.key(index))) return true;
    return false;
  }

  /** "the Government of *Japan*", "the *Swedish* International Development Cooperation Agency". */
  function isGiver(at: number): boolean {
    for (let index = at - 4; index < at + 8; index++)
      if (
        inNames.has(index) &&
        (words.donorWords.has(tokens.key(index)) || words.postedNouns.has(tokens.key(index)))
      )
        return true;
    return false;
  }

  /** Named as a place, and no adjective or owner of a body: "Jordan", not "Jordan Valley". */
  function isAlone(from: number, to: number): boolean {
    const next = tokens.capital(to) && tokens.linesBefore(to) === 0 && !tokens.allCaps(from);
    // "le ministère du Niger"
    const owner = words.sentence !== undefined && words.of.has(tokens.key(from - 1));
    const owns = tokens.key(to) === "'" && tokens.glued(to);
    return !next && !owner && !owns && tokens.key(to) !== '-' && tokens.key(from - 1) !== '-';
  }
}

/** "Kenyan farmers", "mujeres hondureñas": people who live where a story happens, and not those who fled or visit. */
export function isOfLocals(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const before = tokens.small(from - 1) || from < 2 || /^[.!?:"“«]$/.test(tokens.key(from - 1));
  const first = words.locals.has(tokens.key(from - 1)) && !words.origins.has(tokens.key(from - 2));
  return first || (before && words.locals.has(tokens.key(to)) && tokens.small(to));
}

/**
 * The settings of a story without those that are named in passing, where all else speaks for another country.
 * `top`: where the headline and the first paragraph end.
 */
export function withoutStrangers(
  { best, votes }: Home,
  settings: readonly Setting[],
  top: number,
): readonly Setting[] {
  if (!best) return settings;
  const isListed = ({ from }: Setting) =>
    settings.some((other) => other.code === best.code && Math.abs(other.from - from) < 8);
  return settings.filter(
    (setting) =>
      setting.code === best.code ||
      setting.from < top ||
      isListed(setting) ||
      (votes.get(setting.code)?.weight ?? 0) * 2 >= best.weight,
  );
}

/** The same of the countries of a dateline: where it was written, unless the story names it too. */
export function withoutDesks({ best, votes }: Home, settings: readonly Setting[]): readonly Setting[] {
  if (!best) return settings;
  return settings.filter(({ code }) => code === best.code || votes.get(code)?.alone !== undefined);
}
