import { adjectiveCode } from '../cases/places.js';
import type { Compiled } from '../compiled.js';
import type { Story } from '../page/story.js';
import type { FoundRole } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';
import { isOfLocals } from './homeVote.js';
import type { FoundMention, Setting } from './settings.js';

/**
 * The country of a story that says none as a place: that of its publisher's name ("Mozambique Red Cross Society",
 * "Delegation … to Malawi"), of its letterhead, of the public bodies that carried it out or took part, or of the
 * capital in its dateline, of an agency's office below it, of the towns that it names; the first of these that says one and only one. Named by itself anywhere in the
 * story ("Malawi is a young country") it is a place of the story, else only the country of its places.
 */
export function findHomeCountry(
  tokens: Tokens,
  words: Compiled,
  story: Story,
  publisher: Range | undefined,
  roles: readonly FoundRole[],
  mentions: readonly FoundMention[],
  owning?: ReadonlySet<number>,
  known?: Setting,
): { readonly setting?: Setting; readonly inherited?: Setting } {
  const own = [publisher].flatMap((name) => (name ? countriesIn(name) : []));
  const posted = own.length > 1 ? own.slice(-1) : own;
  const isForeign = publisher !== undefined && own.length === 1 && isEmbassy(publisher);
  const head = story.outside
    .filter((line) => line.to <= (story.headline?.from ?? 0) && !(words.clauses && isEmbassy(line)))
    .flatMap(countriesIn);
  const bodies = roles
    .filter(({ role, item }) => role !== 'funders' && !item.body && !item.head && !isEmbassy(item.name))
    .flatMap(({ item }) => countriesIn(item.name));
  const capital = story.dateline?.places.flatMap((place) => {
    const mention = words.mentionsAnyCase.whole(tokens, place.from, place.to);
    const code = mention?.type === 'capital' ? mention.code : isTwin(place);
    return code ? [{ ...place, code }] : [];
  });
  const offices = story.outside.flatMap(officesIn);
  // Provinces and cities that are only in one country, wherever the story names them.
  const towns = mentions.flatMap(({ from, to, mention }) =>
    mention.type === 'town' && !isAside({ from, to }) ? [{ from, to, code: mention.code }] : [],
  );
  // "Caficultores hondureños": what stands at the start counts.
  const start = story.paragraphs[0]?.to ?? 0;
  const locals = mentions.flatMap(({ from, to, mention }) =>
    mention.type === 'demonym' && from < start && isOfLocals(tokens, words, { from, to })
      ? [{ from, to, code: mention.code }]
      : [],
  );
  // "Madagascar" on a line above the headline: where the story is.
  const tag = story.outside.find(
    ({ from, to }) => to <= (story.headline?.from ?? 0) && countryOn({ from, to })?.type === 'country',
  );
  const tagged = tag && countryOn(tag);
  if (tag && tagged?.type === 'country') {
    const setting = { ...tag, code: tagged.code, rule: 'country-as-place' } as const;
    return {
      inherited: setting,
      setting: { from: tag.from, to: tag.to, code: tagged.code, rule: 'country-as-place' },
    };
  }
  for (const found of [
    known ? [known] : [],
    isForeign ? [] : posted,
    head,
    bodies,
    capital ?? [],
    offices,
    towns,
    locals,
  ]) {
    const [first] = found;
    if (!first) continue;
    if (found.some(({ code }) => code !== first.code)) return {};
    // "mujeres salvadoreñas" in the headline, and a town that another country has too.
    if (found === towns && isTitledOther(first.code)) return {};
    const inherited =
      known ?? ({ from: first.from, to: first.to, code: first.code, rule: 'country-of-body' } as const);
    const alone = mentions.find(isNamedAlone(first.code));
    return alone
      ? { inherited, setting: { from: alone.from, to: alone.to, code: first.code, rule: 'country-of-body' } }
      : { inherited };
  }
  return {};

  /**
   * "Santo Domingo", "La Paz": a capital with namesakes, in a story that tells of its country and of no other, nor of a longer
   * name, "Santiago de Compostela", "La Paz, Baja California".
   */
  function isTwin({ from, to }: Range): string | undefined {
    const name = tokens.slice(from, to).toLowerCase();
    const code = words.twinCapitals.get(name);
    const all = mentions.filter((found) => found.from !== from && 'code' in found.mention);
    if (!code || all.some(({ mention }) => 'code' in mention && mention.code !== code)) return undefined;
    const told = all.some(
      (found) => found.mention.type === 'country' && /^(?:para|en|[.:])$/.test(tokens.key(found.from - 1)),
    );
    return told && !story.paragraphs.some((part) => goesOn(part, name, to - from)) ? code : undefined;
  }

  function goesOn({ from, to }: Range, name: string, size: number): boolean {
    for (let at = from; at + size < to; at++) {
      if (!tokens.capital(at) || tokens.slice(at, at + size).toLowerCase() !== name) continue;
      const next = at + size;
      const joined = words.of.has(tokens.key(next)) || /^[,(-]$/.test(tokens.key(next));
      if (tokens.capital(next) || (joined && tokens.capital(next + 1))) return true;
    }
    return false;
  }

  function isTitledOther(code: string): boolean {
    const title = story.headline;
    return mentions.some(
      ({ from, to, mention }) =>
        title !== undefined &&
        from >= title.from &&
        to <= title.to &&
        (mention.type === 'demonym' || mention.type === 'country') &&
        mention.code !== code,
    );
  }

  /** "La Junta de *Castilla y León* aportó", "partió desde *Badajoz*": whose money it is, whence somebody came. */
  function isAside({ from, to }: Range): boolean {
    if (!words.clauses) return false;
    if (words.notSetting.has(tokens.key(from - 1))) return true;
    return roles.some(({ role, item: { name } }) => role === 'funders' && from >= name.from && to <= name.to);
  }

  function countriesIn({ from, to }: Range): (Range & { readonly code: string })[] {
    const found: (Range & { readonly code: string })[] = [];
    for (let index = from; index < to; index++) {
      const exact = words.mentions.match(tokens, index, to);
      const any = words.mentionsAnyCase.match(tokens, index, to);
      const mention = exact ?? (tokens.allCaps(index) ? any : undefined);
      const type = mention?.value.type;
      const town = words.sentence?.casePlaces && adjectiveCode(tokens, words.sentence.casePlaces, index);
      if (town && !mention) found.push({ from: index, to: index + 1, code: town });
      if (!mention || !(type === 'country' || type === 'demonym') || !('code' in mention.value)) continue;
      // "Diario Índico *en español*": a language.
      if (type === 'demonym' && words.prepositions.has(tokens.key(index - 1)) && tokens.small(index))
        continue;
      found.push({ from: index, to: mention.to, code: mention.value.code });
      index = mention.to - 1;
    }
    return found;
  }

  /** "COMORAS", in capitals too. */
  function countryOn({ from, to }: Range) {
    const list = words.clauses && tokens.allCaps(from) ? words.mentionsAnyCase : words.mentions;
    return list.whole(tokens, from, to);
  }

  /** "UNDP Moldova", below a picture or in a footer. */
  function officesIn({ from, to }: Range): (Range & { readonly code: string })[] {
    for (let index = from; index < to; index++) {
      const body = words.bodies.match(tokens, index, to);
      const country = body && words.mentions.match(tokens, body.to, to);
      if (country?.value.type === 'country' && !tokens.glued(body!.to))
        return [{ from: body!.to, to: country.to, code: country.value.code }];
    }
    return [];
  }

  /** Whose country is not the one in which it works. */
  function isEmbassy({ from, to }: Range): boolean {
    for (let index = from; index < to; index++) {
      if (words.heads.get(tokens.key(index))?.takes === 'countries') return true;
      if (words.sentence?.posted.has(tokens.key(index)) || words.donorWords.has(tokens.key(index)))
        return true;
    }
    return false;
  }

  /** "la Embajada de Suecia *en Bolivia*" */
  function isPosted(preposition: number): boolean {
    for (let index = preposition - 1; index > preposition - 8; index--) {
      if (words.sentence?.posted.has(tokens.key(index))) return true;
      if (!tokens.capital(index) && !words.of.has(tokens.key(index))) return false;
    }
    return false;
  }

  function isNamedAlone(code: string): (found: FoundMention) => boolean {
    return ({ from, to, mention }) => {
      if (mention.type !== 'country' || mention.code !== code || tokens.capital(to)) return false;
      if (owning?.has(from)) return true;
      const before = tokens.key(from - 1);
      if (words.sentence?.governed && (tokens.capital(from - 1) || isPosted(from - 1))) return false;
      // Where a case says "of", only a preposition tells that it does not.
      if (words.sentence?.adjectivesFirst && !words.prepositions.has(before)) return false;
      // "ПРООН в Молдове", "Посольство Швейцарии в Таджикистане".
      if (words.sentence?.casePlaces && tokens.capital(from - 2)) return false;
      return (
        !words.of.has(before) &&
        !/^['-]$/.test(before) &&
        tokens.key(to) !== '-' &&
        !words.of.has(tokens.key(from - 2))
      );
    };
  }
}
