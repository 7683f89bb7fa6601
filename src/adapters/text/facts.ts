import type { Issue } from '../../model/issue.js';
import { writeCaselessFacts } from './caseless/facts.js';
import { topicsOf } from './cases/objects.js';
import type { Compiled } from './compiled.js';
import type { Draft } from './draft.js';
import { stemOf } from './frames/doers.js';
import { readGoals } from './goals/goals.js';
import { writeGoals } from './goals/sdgs.js';
import { withWholeNames } from './names/bareNames.js';
import type { Item } from './names/lists.js';
import { tokensOfNames } from './names/organizationsIn.js';
import { isAllCaps, readSentences } from './page/layout.js';
import type { Story } from './page/story.js';
import { withoutAway } from './places/awayCountries.js';
import { countryOf } from './places/countryOf.js';
import { withoutDonor } from './places/donorCountries.js';
import { findHomeCountry } from './places/homeCountry.js';
import type { Home } from './places/homeVote.js';
import { likelyPlaces } from './places/likelyPlaces.js';
import { findWhere, writeLocations } from './places/locations.js';
import { withoutPassing } from './places/passingCountries.js';
import { findMentions, type Setting } from './places/settings.js';
import { voteTowns } from './places/townVote.js';
import { findProject } from './project.js';
import { officeOf } from './publisher/lines.js';
import { namesOfPublisher } from './publisher/names.js';
import { isRelease } from './publisher/pages.js';
import { findPublisher } from './publisher/publisher.js';
import { withFullNames } from './roles/fullNames.js';
import { readHeadedLists } from './roles/headedLists.js';
import { writeRoles } from './roles/organizations.js';
import { type FoundRole, readRoles } from './roles/roles.js';
import { seeNames } from './roles/seenNames.js';
import { weighSeen } from './roles/weighRoles.js';
import type { Range, Tokens } from './tokens.js';

/**
 * Writes what the words of a story tell: publisher, places, organisations by role, project, goals. Of the notes
 * below it those to editors and on the project tell who paid and who did it with whom.
 */
export function writeFacts(draft: Draft, words: Compiled, story: Story): Issue[] {
  if (words.rules.reader) return writeCaselessFacts(draft, words, story, words.rules.reader);
  const { tokens, fields } = draft;
  const { headline, standfirst, paragraphs, notes, goalLines } = story;
  const ranges = [headline, standfirst, ...paragraphs].filter((range): range is Range => range !== undefined);

  const publisher = findPublisher(tokens, words, story);
  if (publisher && draft.accepts(publisher.rule))
    fields.publisher = {
      name: draft.text('publisher.name', officeOf(tokens, words, story, publisher), publisher.rule),
    };

  const where = withoutAway(tokens, words, findWhere(tokens, words, story, ranges, publisher), story);

  const sentences = [...ranges, ...notes].flatMap((range) => readSentences(tokens, words, range));
  const { isPublisher, isShort } = namesOfPublisher(tokens, words, publisher, ranges);
  const context = {
    isPublisher,
    // A newspaper without its name tells of others all the same.
    published: publisher !== undefined || (words.clauses !== undefined && !isRelease(tokens, words, story)),
    giving: words.verbs !== undefined && publisher !== undefined && isGiver(tokens, words, publisher),
    ...(words.sentence?.cases?.acts && {
      topics: topicsOf(tokens, headline, paragraphs[0] && readSentences(tokens, words, paragraphs[0])[0]),
    }),
    settings: new Set([
      ...where.settings.map(({ code }) => code),
      ...(where.home?.best ? [where.home.best.code] : []),
    ]),
    ...(words.verbs && { proper: properWords(tokens, [...paragraphs, ...notes], publisher) }),
    ...(story.published?.iso && { year: Number(story.published.iso.slice(0, 4)) }),
    ...(paragraphs[0] && { start: paragraphs[0].from }),
    ...(words.frames && { said: wordsOf(tokens, [headline, paragraphs[0]]) }),
  };
  // In a headline all in capitals nothing tells where a name ends.
  const shouted = words.sentence && headline && isAllCaps(tokens, headline) ? headline : undefined;
  const isShouted = ({ item: { name, body } }: FoundRole) =>
    shouted !== undefined && !body && name.from >= shouted.from && name.to <= shouted.to;
  const told = withoutDoubles(tokens, words, [
    ...sentences
      .flatMap((sentence) => readRoles(tokens, words, sentence, context))
      .filter((role) => !isShouted(role)),
    ...readHeadedLists(tokens, words, [...paragraphs, ...notes], context),
  ]);
  const ruled = withWholeNames(tokens, words, told, isPublisher).filter(
    ({ role, item }) => role !== 'partners' || !isShort(item.name),
  );
  const isOwn = (item: Item) => isPublisher(item) || isShort(item.name);
  const seen = seeNames(tokens, words, ranges, notes, isOwn);
  const whole = withFullNames(tokens, words, ruled, seen);
  const roles = withoutDoubles(tokens, words, weighSeen(draft, words.rules, seen, whole, publisher));
  const mentions = findMentions(tokens, words, [
    ...ranges,
    ...(story.dateline ? [story.dateline.place] : []),
  ]);
  const home =
    where.home && (where.home.best || !words.sentence)
      ? settingOf(where.home, where.settings)
      : where.settings.length === 0
        ? findHomeCountry(tokens, words, story, publisher, roles, mentions, where.owning, where.inherited)
        : {};
  const setting = withoutDonor(home.setting, mentions, where.places);
  const titles = [headline, story.dateline?.place].filter((range): range is Range => range !== undefined);
  const known = home.inherited ?? where.places.find(({ country }) => country) ?? where.settings[0];
  const town = known
    ? undefined
    : voteTowns(tokens, words, titles, paragraphs, tokensOfNames(tokens, words, ranges));
  const inherited = withoutDonor(home.inherited ?? town?.country, mentions, where.places);
  const placed = {
    places: where.places.length ? where.places : (town?.places ?? []),
    settings: setting ? [setting, ...where.settings] : where.settings,
    ...(inherited && { inherited }),
  };
  writeLocations(draft, words, likelyPlaces(draft, words, story, withoutPassing(tokens, placed, story)));
  writeRoles(draft, words, roles);

  const tellsRoles = ({ from, to }: Range) => {
    for (let index = from; index < to; index++) if (words.triggers.match(tokens, index, to)) return true;
    return false;
  };
  const project = findProject(tokens, words, sentences, tellsRoles);
  if (project && draft.accepts(project.rule))
    fields.project = { name: draft.text('project.name', project, project.rule) };

  // "Tags: SDG 2, SDG 13", below the story.
  const tags = story.outside.filter((part) => {
    if (words.related.match(tokens, part.from, part.to)) return false;
    const first =
      headline && part.from >= headline.to ? readGoals(tokens, words, part, false).goals[0] : undefined;
    return first !== undefined && first.from - part.from < 4;
  });
  return writeGoals(draft, words, [...ranges, ...notes, ...goalLines, ...tags]);
}

/** The stems of long words, and where each stands first. */
function wordsOf(tokens: Tokens, ranges: readonly (Range | undefined)[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const range of ranges)
    for (let index = range?.from ?? 0; range && index < range.to; index++) {
      const key = stemOf(tokens.key(index));
      if (key.length > 3 && !said.has(key)) said.set(key, index);
    }
  return said;
}

/** The words that stand with a capital behind a small word, and the first of the publisher's name. */
function properWords(tokens: Tokens, ranges: readonly Range[], publisher?: Range): ReadonlySet<string> {
  const proper = new Set<string>(publisher ? [tokens.key(publisher.from)] : []);
  const plain = new Set<string>();
  for (const { from, to } of ranges)
    for (let index = from + 1; index < to; index++) {
      if (tokens.small(index)) plain.add(tokens.key(index));
      else if (tokens.capital(index) && tokens.small(index - 1)) proper.add(tokens.key(index));
    }
  // "Water", which a name holds and the text writes small as well.
  for (const key of plain) proper.delete(key);
  return proper;
}

/** "Tug Valley Community *Foundation*" */
function isGiver(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (words.giverNouns.has(tokens.key(index))) return true;
  return false;
}

/** The country that all speaks for, where none is said as a place; one that is named by itself is such a place. */
function settingOf(
  { best }: Home,
  settings: readonly Setting[],
): { readonly setting?: Setting; readonly inherited?: Setting } {
  if (!best || settings.some(({ code }) => code === best.code)) return {};
  const rule = 'country-of-body' as const;
  const at = best.alone;
  return {
    inherited: { ...(at ?? best.seen), code: best.code, rule },
    ...(at && { setting: { ...at, code: best.code, rule } }),
  };
}

/** Without a country that "supports" where a body of that country is one: "supported by Sweden", "the Embassy of Sweden". */
function withoutDoubles(tokens: Tokens, words: Compiled, roles: readonly FoundRole[]): FoundRole[] {
  const bare = ({ item: { name } }: FoundRole) =>
    words.mentions.whole(tokens, name.from, name.to)?.type === 'country';
  const funders = roles.filter(({ role }) => role === 'funders');
  const codes = new Set(
    funders.flatMap((found) =>
      bare(found) ? [] : (found.item.country?.code ?? countryOf(tokens, words, found.item.name)?.code ?? []),
    ),
  );
  // "the Japanese government", of "the Government of Japan"
  const state = ({ item: { name } }: FoundRole) =>
    words.verbs && words.heads.get(tokens.key(name.from))?.takes === 'countries'
      ? `${tokens.key(name.from)} ${countryOf(tokens, words, name)?.code}`
      : undefined;
  const states = new Set(funders.flatMap((found) => state(found) ?? []));
  return roles.filter((found) => {
    const { name } = found.item;
    const again = `${tokens.key(name.to - 1)} ${countryOf(tokens, words, name)?.code}`;
    if (found.role === 'funders' && name.to - name.from === 2 && states.has(again)) return false;
    const code =
      (found.rule === 'supported-by' ||
        found.rule === 'weighed-words' ||
        ((words.verbs || words.clauses) && found.rule === 'gives-money')) &&
      bare(found)
        ? countryOf(tokens, words, found.item.name)?.code
        : undefined;
    return code === undefined || !codes.has(code);
  });
}
