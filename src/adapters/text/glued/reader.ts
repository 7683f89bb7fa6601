import { readCaselessGoals } from '../caseless/goals.js';
import { compileCaselessGoals } from '../caseless/goalWords.js';
import type { CaselessFacts, CaselessReader } from '../caseless/reader.js';
import { settle } from '../caseless/settings.js';
import { partPhrase, partTable } from '../clitics.js';
import type { Compiled } from '../compiled.js';
import { sameBody } from '../names/aliases.js';
import type { Item } from '../names/lists.js';
import { readSentences } from '../page/layout.js';
import type { Story } from '../page/story.js';
import { phraseSet } from '../phrases.js';
import type { FoundPlace } from '../places/places.js';
import { findQuotedProject } from '../quotedProject.js';
import type { FoundRole } from '../roles/roles.js';
import type { TextRules } from '../rules.js';
import type { Range, Tokens } from '../tokens.js';
import { readGluedDateline } from './dateline.js';
import { homeOf, placedAtHome } from './home.js';
import { labelledLists } from './labels.js';
import { readGluedName } from './names.js';
import { readGluedPlaces } from './places.js';
import { findGluedPublisher } from './publisher.js';
import { readGluedRoles, readListedRoles } from './roles.js';
import type { GluedRules } from './rules.js';
import { seeGluedNames } from './seenNames.js';
import { withFullNames } from './shortNames.js';
import { countryCode, landEnd, startsGluedName } from './starts.js';
import { compileGlued, demonymOf, type GluedWords } from './words.js';

/** The reader of a language without capitals that glues small words to the next: Arabic. */
export function gluedReader(
  rules: GluedRules,
  text: Omit<TextRules, 'reader'>,
): CaselessReader & Pick<GluedWords, 'parts'> {
  const words = compileGlued(rules, text);
  const goals = compileCaselessGoals(partTable(rules.goals, words.parts), text.goals.titles);
  const nouns = phraseSet(text.project.nouns);
  const links = phraseSet(rules.projectLinks.map((phrase) => partPhrase(phrase, words.parts)));
  const notices = phraseSet(rules.notices.map((phrase) => partPhrase(phrase, words.parts)));
  const abouts = phraseSet(rules.abouts);
  return {
    parts: words.parts,
    isNotice: (tokens, { from, to }) => {
      if (notices.match(tokens, from, to)) return true;
      // "The Country : SPA", where a paper names the agency that it has a story from.
      for (let at = from + 2; at < to && to - from < 7; at++)
        if (/^[:/]$/.test(tokens.key(at - 1)) && words.sets.wires.match(tokens, at, to)?.to === to)
          return true;
      const about = abouts.match(tokens, from, to);
      const name = about && readGluedName(tokens, words, about.to, to);
      return name !== undefined && tokens.key(name.after) === ':';
    },
    isTown: (tokens, { from, to }) => {
      const place = words.places.whole(tokens, from, to);
      const isCity = place?.type === 'city' || place?.type === 'seat';
      return (
        (isCity && words.sets.common.whole(tokens, from, to) === undefined) ||
        words.sets.disputedCities.whole(tokens, from, to) !== undefined
      );
    },
    deskEnd: (tokens, { from, to }) => {
      const apart = tokens.key(from + 1) === '/' && !tokens.glued(from + 1) && !tokens.glued(from + 2);
      const isDesk = tokens.isWord(from) && words.places.match(tokens, from, to) === undefined;
      return apart && isDesk && to - from > 6 ? from + 2 : undefined;
    },
    dateline: (tokens, compiled, range) => readGluedDateline(tokens, compiled, words, range),
    goals: (tokens, compiled, range, context) => readCaselessGoals(tokens, compiled, goals, range, context),
    isOrganization: (tokens, line) => {
      const { from, to } = bare(tokens, line);
      const name = readGluedName(tokens, words, from, to);
      if (!name || name.country !== undefined || name.head?.list) return false;
      // "UNICEF Yemen", "Directorate – Tanger – Tétouan".
      let end = name.after;
      for (let next = end; next <= to; next = end) {
        const isSign = /^[-–—,|/(]$/.test(tokens.key(end));
        const sign = isSign ? end + 1 : (words.sets.there.match(tokens, end, to)?.to ?? end);
        // "– branch of X", "– news in Arabic", ", accredited in X".
        const tail = isSign && to - sign < 7 && words.sets.tails.match(tokens, sign, to);
        if (tail) return true;
        const kind = words.kinds.match(tokens, sign, to) ?? words.sets.islands.match(tokens, sign, to);
        const state = words.sets.states.match(tokens, sign, to);
        end =
          (
            words.places.match(tokens, sign, to) ??
            words.places.match(tokens, kind?.to ?? state?.to ?? to, to)
          )?.to ?? end;
        if (tokens.key(end) === ')') end++;
        if (end === next) break;
      }
      return end === to;
    },
    countryOf: (tokens, _, name) => countryOf(tokens, words, name),
    facts: (tokens, compiled, story, ranges) => factsOf(tokens, compiled, words, story, ranges, nouns, links),
  };
}

/** A line without the stars around it. */
function bare(tokens: Tokens, { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (start < end && /^[*_]$/.test(tokens.key(start))) start++;
  while (end > start && /^[*_]$/.test(tokens.key(end - 1))) end--;
  return { from: start, to: end };
}

function factsOf(
  tokens: Tokens,
  compiled: Compiled,
  words: GluedWords,
  story: Story,
  ranges: readonly Range[],
  nouns: ReturnType<typeof phraseSet>,
  links: ReturnType<typeof phraseSet>,
): CaselessFacts {
  const { headline } = story;
  const publisher = findGluedPublisher(tokens, words, story);
  const sentences = ranges.flatMap((range) => readSentences(tokens, compiled, range));
  const stated = story.published ?? story.dateline?.date;
  const year = stated?.iso ? Number(stated.iso.slice(0, 4)) : undefined;
  const read = sentences.map((sentence) =>
    readGluedPlaces(tokens, words, sentence, nameTest(tokens, words, sentence), partOf(sentence), year),
  );
  const isEarly = (index: number) => index < (ranges[story.standfirst ? 2 : 1]?.to ?? headline?.to ?? 0);
  const { dateline } = story;
  const inDateline = dateline?.places.map((place) => ({
    ...place,
    ...(words.places.whole(tokens, place.from, place.to) ?? { type: 'uncertain' as const }),
  }));
  const told = toldCodes();
  const filed = inDateline?.map((place) => ({
    ...place,
    ...(place.code && { code: codeOf(place, place.code) }),
    ...(isCapital(place) && { type: 'none' as const }),
  }));
  const where = settle({
    places: [...townOfPublisher(), ...withoutCommon(read.flatMap(({ places }) => places).map(inTold))],
    countries: namedCountries(),
    filed: filed ?? [],
    early: isEarly,
    nameOf: (range) => tokens.slice(range.from, range.to),
  });
  let dash = publisher?.from ?? 0;
  while (publisher && dash < publisher.to && !/^[-–—]$/.test(tokens.key(dash))) dash++;
  // "UN Women – Jordan" is UN Women.
  const own = publisher && tokens.slice(publisher.from, dash);
  const same = sameBody(words.rules.names.aliases);
  // "The Commission (ESCWA)".
  const brief = publisher && readGluedName(tokens, words, publisher.from, publisher.to + 4)?.acronym;
  const short = brief && tokens.slice(brief.from, brief.to);
  // "UNDP in Libya" is UNDP.
  const isOwn = (one: string, whole: string) =>
    same(one, whole) ||
    words.rules.names.there.some(
      (lead) => whole.startsWith(`${one} ${lead} `) || one.startsWith(`${whole} ${lead} `),
    );
  // "The Faculty of Sciences", of the university that publishes.
  const { whole, nouns: partNouns } = words.rules.names.parts;
  const isPart = (one: string, of: string) =>
    of.startsWith(`${whole} `) &&
    !one.includes(whole) &&
    partNouns.some((noun) => one.startsWith(`${noun} `));
  const isPublisher = ({ name, acronym }: Item) =>
    own !== undefined &&
    [name, acronym].some((range) => {
      const one = range && tokens.slice(range.from, range.to);
      return one !== undefined && (isOwn(one, own) || one === short || isPart(one, own));
    });
  const settings = new Set(where.settings.map(({ code }) => code));
  const context = { isPublisher, settings, countryOf: (name: Range) => countryOf(tokens, words, name)?.code };
  const found = [
    ...jointly(),
    ...sentences.flatMap((sentence) => readGluedRoles(tokens, words, sentence, context)),
    ...labelledLists(tokens, words, story.paragraphs).flatMap(({ role, items }) =>
      readListedRoles(tokens, words, role, items, context),
    ),
  ];
  const roles = withFullNames(tokens, words, ranges, found).filter(
    ({ spoken, item }) => !spoken || !isPublisher(item),
  );
  const home = withoutGivers(where.settings);
  const quoted = findQuotedProject(tokens, sentences, nouns, links, 3, false);
  // "The project is «no matter of tourism»".
  const project =
    quoted && words.sets.denials.match(tokens, quoted.from, quoted.to) === undefined ? quoted : undefined;
  const front = { from: 0, to: headline?.from ?? 0 };
  const land = home.length
    ? undefined
    : homeOf(tokens, words, {
        front,
        ...(publisher && { publisher }),
        roles,
        countryOf: (name) => countryOf(tokens, words, name),
      });
  const places = land ? placedAtHome(tokens, words, where.places, land, filed) : where.places;
  return {
    ...where,
    places,
    settings: home,
    roles,
    seen: seeGluedNames(tokens, compiled, words, ranges, context),
    ...(publisher && { publisher }),
    ...(project && { project }),
  };

  function partOf({ from, to }: Range): 'title' | 'top' | 'later' {
    if (headline && from >= headline.from && to <= headline.to) return 'title';
    return from < (ranges[3] ?? ranges.at(-1))!.from ? 'top' : 'later';
  }

  /**
   * Each country where the text has its name; one that "to the" has melted with, where it comes again. A land that is
   * helped is only named where another is known before it.
   */
  function namedCountries() {
    const known = new Set<string>();
    const all = read.flatMap(({ countries, places }, index) => {
      const range = sentences[index];
      if (range && partOf(range) === 'later') for (const { code } of filed ?? []) if (code) known.add(code);
      const kept = countries.map((country) => {
        const isOther = country.aided && known.size > 0 && !known.has(country.code);
        return isOther ? { ...country, placed: false } : country;
      });
      for (const { code, placed } of kept) if (placed) known.add(code);
      for (const { country } of places) if (country) known.add(country.code);
      return kept;
    });
    const melted = new Set(all.flatMap(({ melted, placed }) => (melted && placed ? [melted] : [])));
    return all
      .filter((country) => !country.melted)
      .map((country) => (melted.has(country.code) ? { ...country, placed: true } : country));
  }

  /** "Municipality of X", that files from X: what it tells of is there. */
  function townOfPublisher(): readonly FoundPlace[] {
    const [place] = filed ?? [];
    const isTown = publisher && words.sets.towns.match(tokens, publisher.from, publisher.to) !== undefined;
    if (isTown && !place) return townInName(publisher);
    if (!isTown || !place || place.type === 'country' || place.type === 'disputed') return [];
    const start = publisher.from + 1;
    if (tokens.slice(start, start + place.to - place.from) !== tokens.slice(place.from, place.to)) return [];
    const country = place.code && { country: { ...place, code: place.code, rule: 'city-as-place' as const } };
    return [
      { from: place.from, to: place.to, rule: 'dateline-place', kind: 'city', kindFrom: place, ...country },
    ];
  }

  /** "Municipality of X", where the story names no place at all: X. */
  function townInName({ from, to }: Range): readonly FoundPlace[] {
    const known = words.places.match(tokens, from + 1, to);
    const code = known?.value.type === 'city' ? known.value.code : undefined;
    const isOpen = read.every(({ places, countries }) => !places.length && !countries.length);
    if (!known || !code || !isOpen || words.sets.common.match(tokens, from + 1, to)) return [];
    const range = { from: from + 1, to: known.to };
    // "Tripoli" of Lebanon or of Libya.
    if (words.namesakes.whole(tokens, range.from, range.to)) return [];
    const country = { ...range, code, rule: 'city-as-place' as const };
    return [{ ...range, rule: 'city-as-place', kind: 'city', kindFrom: range, country }];
  }

  /** Without the country of a giver, named as a place but once and far down: "the minister of … in Japan". */
  function withoutGivers(settings: typeof where.settings): typeof where.settings {
    const givers = new Set(
      roles.flatMap(({ role, item: { name } }) => (role === 'funders' ? [context.countryOf(name)] : [])),
    );
    const inDated = new Set(filed?.flatMap(({ code }) => (code ? [code] : [])));
    const held = new Set(where.places.flatMap(({ country }) => (country ? [country.code] : [])));
    return settings.filter(({ code, from }) => {
      const many = settings.filter((other) => other.code === code).length > 1;
      return !givers.has(code) || many || isEarly(from) || inDated.has(code) || held.has(code);
    });
  }

  /** "X | Y" above the headline: who publishes it together with whom. */
  function jointly(): readonly FoundRole[] {
    for (const { from, to } of story.outside) {
      const first = readGluedName(tokens, words, from, to);
      const second =
        first && tokens.key(first.after) === '|'
          ? readGluedName(tokens, words, first.after + 1, to)
          : undefined;
      if (!first || !second || second.after !== to || second.country !== undefined) continue;
      const items = [first, second].map((name) => ({
        name: { from: name.from, to: name.to },
        organization: true,
        fields: false,
      }));
      const others = items.filter((item) => !isPublisher(item));
      if (others.length === 1)
        return others.map((item) => ({
          role: 'partners' as const,
          rule: 'in-collaboration-with' as const,
          item,
        }));
    }
    return [];
  }

  /** "Tunis, 3 May", written as Tunisia, where places of the story tell the country: the capital, and no place of it. */
  function isCapital({ from, to, code }: Range & { readonly code?: string }): boolean {
    if (inDateline?.length !== 1 || !code || !words.sets.capitals.match(tokens, from, to)) return false;
    return read.some(({ places }) => places.some(({ country }) => country?.code === code));
  }

  /** Codes that the text tells by names of one country only. */
  function toldCodes(): ReadonlySet<string> {
    const isOne = ({ from, to }: Range) => words.namesakes.whole(tokens, from, to) === undefined;
    return new Set([
      ...read
        .flatMap(({ places }) => places)
        .flatMap((place) => (place.country && isOne(place) ? [place.country.code] : [])),
      ...read.flatMap(({ countries }) => countries.flatMap(({ code, placed }) => (placed ? [code] : []))),
      ...(inDateline ?? []).flatMap((place) => (place.code && isOne(place) ? [place.code] : [])),
    ]);
  }

  /** "Tripoli" of Lebanon or of Libya: of the country that the text tells otherwise. */
  function codeOf({ from, to }: Range, code: string): string {
    return words.namesakes.whole(tokens, from, to)?.find((one) => told.has(one)) ?? code;
  }

  function inTold(place: FoundPlace): FoundPlace {
    if (!place.country) return place;
    return { ...place, country: { ...place.country, code: codeOf(place, place.country.code) } };
  }

  /** Without places whose names are words of every day, where nothing else tells of their country. */
  function withoutCommon(places: readonly FoundPlace[]): FoundPlace[] {
    const isCommon = ({ from, to, rule }: FoundPlace) =>
      rule === 'city-as-place' && words.sets.common.whole(tokens, from, to) !== undefined;
    const others = new Set([
      ...places.flatMap((place) => (place.country && !isCommon(place) ? [place.country.code] : [])),
      ...read.flatMap(({ countries }) => countries.map(({ code }) => code)),
      ...(filed ?? []).flatMap(({ code }) => (code ? [code] : [])),
    ]);
    return places.filter((place) => !isCommon(place) || (place.country && others.has(place.country.code)));
  }
}

/** Whether a token belongs to the name of an organisation: its places are not the story's. */
function nameTest(tokens: Tokens, words: GluedWords, { from, to }: Range): (index: number) => boolean {
  const names: boolean[] = [];
  for (let index = from; index < to; index++) {
    if (!startsGluedName(tokens, words, index, to)) continue;
    const name = readGluedName(tokens, words, index, to);
    if (!name || name.country !== undefined || name.head?.list) continue;
    for (let at = name.from; at < name.to; at++) names[at] = true;
    index = name.to - 1;
  }
  return (index) => names[index] === true;
}

/** "The French Agency", "Government of Japan", and a parent that says it: "of the American Department of State". */
function countryOf(
  tokens: Tokens,
  words: GluedWords,
  { from, to }: Range,
): (Range & { readonly code: string }) | undefined {
  const whole = countryCode(tokens, words, { from, to });
  if (whole) return { from: words.places.whole(tokens, from, to) ? from : from + 1, to, code: whole };
  const head = words.heads.get(tokens.key(from));
  const second = words.places.match(tokens, from + 1, to)?.value;
  if (second?.type === 'country' && second.code) return { from: from + 1, to, code: second.code };
  const land = landOf();
  if (land) return land;
  for (let index = from + 1; index < to; index++) {
    // "Embassy of the State to the Republic of X": where it stands, and not whose it is.
    if (words.sets.resident.match(tokens, from, to) && words.sets.there.match(tokens, index, to)) break;
    const owner = head?.takes === 'countries' ? words.places.match(tokens, index, to) : undefined;
    if (owner?.value.type === 'country' && owner.value.code)
      return { from: index, to: owner.to, code: owner.value.code };
    // "Country office" is written as "Qatari".
    if (index === from + 1 && words.sets.offices.match(tokens, from, to)) continue;
    // "For the American countries": of no one land.
    if (words.sets.landsOf.match(tokens, index - 1, index)) continue;
    const code = demonymOf(words, tokens.key(index)) ?? words.bodyDemonyms.get(tokens.key(index));
    if (code) return { from: index, to: index + 1, code };
  }
  return undefined;

  /** "Ministry of Planning in the State of X". */
  function landOf(): (Range & { readonly code: string }) | undefined {
    if (!words.sets.landed.match(tokens, from, to)) return undefined;
    for (let index = from + 2; index < to; index++) {
      const there = words.sets.there.match(tokens, index, to);
      if (there && landEnd(tokens, words, from, index, to) === to)
        for (let at = there.to; at < to; at++) {
          const { to: end, value } = words.places.match(tokens, at, to) ?? {};
          if (end === to && value?.type === 'country' && value.code)
            return { from: at, to, code: value.code };
        }
    }
    return undefined;
  }
}
