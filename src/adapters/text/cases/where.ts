import type { Compiled } from '../compiled.js';
import { readSentences } from '../page/layout.js';
import type { Story } from '../page/story.js';
import { keyOf, stemOf, type Where } from '../places/locations.js';
import type { FoundPlace } from '../places/places.js';
import { findMentions, type Setting } from '../places/settings.js';
import type { Range, Tokens } from '../tokens.js';
import { readStandings, type StandingUnit } from './placeLeads.js';
import type { PlaceReader } from './places.js';

/** Paragraphs that tell where a story happened. */
const maxTop = 2;
/** Tokens of a sentence that are looked at on either side of a place. */
const maxAround = 60;

interface Found {
  readonly standing: StandingUnit;
  /** In the headline, what stands below it or the first paragraphs. */
  readonly top: boolean;
}

/**
 * Where a story is set, in a language with cases: what stands in the headline or at the start as where it happened, and
 * further down what stands so in a sentence that tells neither of plans nor of other stories. A country that the start
 * does not name or imply is none of the story's if it is named further down once.
 */
export function findCaseWhere(
  tokens: Tokens,
  words: Compiled,
  story: Story,
  ranges: readonly Range[],
): Where {
  const rules = words.sentence!.casePlaces!;
  const datelines = story.dateline ? [story.dateline.place] : [];
  const mentions = new Map(
    findMentions(tokens, words, [...ranges, ...datelines]).map((found) => [found.from, found]),
  );
  const reader: PlaceReader = { tokens, words, rules, mentions };
  const starts = topOf(story);
  const firstEnd = starts - 1;
  const counts = countNames(tokens, words, [...ranges, ...datelines]);
  const found: Found[] = [];
  const bases = new Map<string, Range>();
  for (const { from, to } of datelines.length ? (story.dateline?.places ?? []) : []) addBase({ from, to });
  for (const range of ranges) {
    const top = range.from < starts;
    for (const sentence of readSentences(tokens, words, range)) {
      const units = readStandings(reader, sentence);
      let before: StandingUnit | undefined;
      for (const standing of units) {
        if (/^(in|of)$/.test(standing.standing) && standing.quoted !== 'name') addBase(standing.unit);
        // "в Рухи, Ингири и Джвари": of the first it is known.
        const listed =
          standing.unit.type === 'unknown' &&
          before !== undefined &&
          isListed(before.unit.to, standing.unit.from);
        // "Сурхандарьинской области Узбекистана": whose the place before is.
        const owner =
          standing.unit.type === 'country' && before !== undefined && before.unit.to === standing.unit.from;
        if (listed || owner || isPlace(standing, sentence, range, top)) {
          found.push({ standing, top });
          before = standing;
        } else before = undefined;
      }
    }
  }
  return assemble(found);

  function isPlace(
    { unit, standing, quoted }: StandingUnit,
    sentence: Range,
    range: Range,
    top: boolean,
  ): boolean {
    if (quoted === 'name' && unit.type !== 'kind') return false;
    if (standing === 'out') return false;
    if (standing === 'from') return range.from <= firstEnd && receives(sentence, unit.from);
    const known = isNamed(unit);
    if (unit.type === 'unknown') {
      if (standing !== 'in' || quoted) return false;
      return known || isBeside(unit);
    }
    if (quoted === 'speech' && !known && unit.type !== 'kind') return false;
    const isTitle = range === story.headline;
    if (standing === 'toward') return invites(sentence, unit.from) || (top && arrives(sentence, unit.from));
    if (standing === 'bare')
      return (
        (isTitle && unit.from === range.from && opensTitle(unit)) ||
        (unit.type === 'kind' && (top || known) && unit.kind !== undefined)
      );
    if (standing === 'of') {
      if (unit.type === 'country') return isTitle || range === story.standfirst;
      if (unit.type === 'town' && !(top || known)) return false;
    }
    if (top && (range === story.headline || !isOtherStory(sentence, unit.from))) return true;
    if (unit.type === 'town' && !known && arrives(sentence, unit.from)) return false;
    if (isOtherStory(sentence, unit.from) || isPlan(sentence, unit.from))
      return known && unit.type !== 'country';
    return !isOtherYear(sentence, unit.from);
  }

  /** "Гюмри открывает …", "Малави: паводки и холера". */
  function opensTitle({ type, to }: StandingUnit['unit']): boolean {
    return type === 'town' || (type === 'country' && tokens.key(to) === ':');
  }

  function isListed(end: number, at: number): boolean {
    const lead = at - 1 - Number(words.prepositions.has(tokens.key(at - 1)));
    return lead === end && (tokens.key(lead) === ',' || words.and.has(tokens.key(lead)));
  }

  function isOtherStory({ from, to }: Range, at: number): boolean {
    for (let index = Math.max(from, at - maxAround); index < Math.min(to, at + maxAround); index++) {
      if (rules.others.match(tokens, index, to)) return true;
      // "Ранее похожие …", but not "годом ранее".
      const leads = index === from || /^[,;:–—]$/.test(tokens.key(index - 1));
      if (leads && rules.earlier.has(tokens.key(index))) return true;
    }
    return false;
  }

  function isPlan({ from, to }: Range, at: number): boolean {
    for (let index = Math.max(from, at - maxAround); index < Math.min(to, at + maxAround); index++)
      if (rules.plans.match(tokens, index, to)) return true;
    return false;
  }

  /** "в Рухи, Зугдидский муниципалитет", "в Лозова (Молдова)". */
  function isBeside({ to }: Range): boolean {
    if (!/^[,(]$/.test(tokens.key(to))) return false;
    const start = words.prepositions.has(tokens.key(to + 1)) ? to + 2 : to + 1;
    const mention = mentions.get(start);
    return mention?.mention.type === 'country' && !words.and.has(tokens.key(mention.to));
  }

  function arrives(sentence: Range, at: number): boolean {
    for (let index = Math.max(sentence.from, at - maxAround); index < Math.min(sentence.to, at + 8); index++)
      if (rules.arrivals.match(tokens, index, sentence.to)) return true;
    return false;
  }

  /** "Хозяйства из общины Горис получили …", "Мы – фонд из Владикавказа": who comes from there is the story's. */
  function receives(sentence: Range, at: number): boolean {
    for (let index = Math.max(sentence.from, at - maxAround); index < Math.min(sentence.to, at + 12); index++)
      if (rules.receives.has(tokens.key(index))) return true;
    return false;
  }

  function invites(sentence: Range, at: number): boolean {
    for (let index = Math.max(sentence.from, at - maxAround); index < at; index++)
      if (rules.invitations.match(tokens, index, at)) return true;
    return false;
  }

  /** In the clause of a place, a year that is not that of the text. */
  function isOtherYear(sentence: Range, at: number): boolean {
    const own = Number(story.published?.iso?.slice(0, 4));
    const isOther = (index: number) =>
      own > 0 && /^(19|20)\d\d$/.test(tokens.key(index)) && tokens.number(index) !== own;
    // "С 2013 года", at the start of the sentence.
    if ([0, 1, 2].some((offset) => isOther(sentence.from + offset))) return true;
    for (let index = at - 1; index >= Math.max(sentence.from, at - 8); index--) {
      if (/^[,;:]$/.test(tokens.key(index))) return false;
      if (isOther(index)) return true;
    }
    return false;
  }

  /** In the headline or dateline as well, or said twice. */
  function isNamed({ names }: StandingUnit['unit']): boolean {
    return names.some(({ from }) => (counts.get(stemOf(words, tokens.key(from))) ?? 0) > 1);
  }

  function assemble(all: readonly Found[]): Where {
    const dated = datelineCountries();
    const codesOf = (list: readonly Found[]) => list.flatMap(({ standing }) => standing.unit.code ?? []);
    const main = new Set([...codesOf(all.filter(({ top }) => top)), ...dated.map(({ code }) => code)]);
    const times = (code: string) => codesOf(all).filter((other) => other === code).length;
    const kept = all.filter(({ standing: { unit }, top }) => {
      const { code } = unit;
      if (top || code === undefined) return true;
      return main.size ? main.has(code) : times(code) > 1 || codesOf(all).every((other) => other === code);
    });
    const settings: Setting[] = [...dated];
    const places: FoundPlace[] = [];
    for (const {
      standing: { unit, standing },
    } of kept) {
      if (unit.type === 'country') {
        if (unit.code) settings.push({ ...nominative(unit), code: unit.code, rule: 'country-as-place' });
        continue;
      }
      const rule =
        unit.type === 'adjective'
          ? 'kind-after-name'
          : unit.type === 'kind'
            ? 'kind-before-name'
            : unit.type === 'town' && standing === 'in'
              ? 'city-as-place'
              : 'named-place';
      for (const { from, to, tail, code } of unit.names) {
        const country = code ? { country: { from, to, code, rule: 'city-as-place' as const } } : {};
        const kind =
          unit.kind && unit.kindFrom && !(unit.type === 'town' && tokens.key(from - 1) === 'на')
            ? { kind: unit.kind, kindFrom: unit.type === 'town' ? { from, to } : unit.kindFrom }
            : {};
        places.push({ from, to, rule, ...(tail && { tail }), ...kind, ...country });
      }
    }
    places.push(...datelineTowns(places));
    const byOrder = <T extends Range>(list: readonly T[]) => [...list].sort((a, b) => a.from - b.from);
    const [code, ...more] = main;
    const of = code && !more.length ? places.find(({ country }) => country?.code === code) : undefined;
    const inherited = of && { from: of.from, to: of.to, code: code!, rule: 'country-of-body' as const };
    return {
      places: byOrder(places.map(inNominative)),
      settings: byOrder(settings),
      ...(inherited && { inherited }),
    };
  }

  /** The same name as a subject, where the story has it so: "Иджеван" for "Иджеване". */
  function inNominative(place: FoundPlace): FoundPlace {
    if (place.rule === 'kind-after-name' || place.tail) return place;
    const key = keyOf(tokens, words, place);
    const base = bases.get(key);
    return base ? { ...place, ...base } : place;
  }

  function nominative({ from, to }: Range): Range {
    const same = inNominative({ from, to, rule: 'named-place' });
    return { from: same.from, to: same.to };
  }

  function addBase({ from, to }: Range): void {
    if (isBase(from, to)) bases.set(keyOf(tokens, words, { from, to }), { from, to });
  }

  function isBase(from: number, to: number): boolean {
    return (
      !tokens.allCaps(from) && rules.bases.has(tokens.slice(from, to).toLowerCase().replaceAll('ё', 'е'))
    );
  }

  /** Countries in the dateline, unless headquarters are there. */
  function datelineCountries(): Setting[] {
    const parts = (story.dateline?.places ?? []).map((range) => ({
      ...range,
      mention: words.mentionsAnyCase.whole(tokens, range.from, range.to),
    }));
    if (parts.some(({ mention }) => mention?.type === 'seat')) return [];
    return parts.flatMap(({ from, to, mention }) =>
      mention?.type === 'country'
        ? [{ from, to, code: mention.code, rule: 'country-as-place' as const }]
        : [],
    );
  }

  /** The town of the dateline, where the story names it as a place too, or no town or district at all. */
  function datelineTowns(places: readonly FoundPlace[]): FoundPlace[] {
    const keys = new Set(places.map((place) => keyOf(tokens, words, place)));
    const placed = places.some(
      ({ kind, rule }) => kind !== 'region' && !(rule === 'named-place' && !kind) && kind !== undefined,
    );
    const parts = story.dateline?.places ?? [];
    return parts.flatMap((range, index) => {
      const mention = words.mentionsAnyCase.whole(tokens, range.from, range.to);
      const next = parts[index + 1];
      const beside = next && words.mentionsAnyCase.whole(tokens, next.from, next.to);
      const again = keys.has(keyOf(tokens, words, range));
      if (mention?.type === 'country' || (placed && !again) || mention?.type === 'seat') return [];
      const known = mention?.type === 'capital' || mention?.type === 'town' ? mention : undefined;
      if (mention?.type === 'capital' && !again) return [];
      const country = known
        ? { country: { ...range, code: known.code, rule: 'city-as-place' as const } }
        : {};
      if (!known && beside?.type !== 'country' && !again) return [];
      return [
        {
          ...range,
          rule: 'dateline-place' as const,
          ...(known && { kind: 'city' as const, kindFrom: range }),
          ...country,
        },
      ];
    });
  }
}

/** Where the top of a story ends: behind its first paragraphs. */
function topOf({ paragraphs, headline }: Story): number {
  const plain = paragraphs.filter(({ heading, item }) => !heading && !item);
  return plain[maxTop - 1]?.to ?? plain.at(-1)?.to ?? headline?.to ?? 0;
}

/** How often each word with a capital stands, without the endings of its cases. */
function countNames(tokens: Tokens, words: Compiled, ranges: readonly Range[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of ranges)
    for (let index = from; index < to; index++) {
      if (!tokens.capital(index)) continue;
      const key = stemOf(words, tokens.key(index));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}
