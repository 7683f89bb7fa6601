import type { Issue } from '../../../model/issue.js';
import type { Compiled } from '../compiled.js';
import type { Draft } from '../draft.js';
import { writeGoals } from '../goals/sdgs.js';
import type { Story } from '../page/story.js';
import { withoutAway } from '../places/awayCountries.js';
import { likelyPlaces } from '../places/likelyPlaces.js';
import { writeLocations } from '../places/locations.js';
import { withoutPassing } from '../places/passingCountries.js';
import { writeRoles } from '../roles/organizations.js';
import type { FoundRole } from '../roles/roles.js';
import { weighSeen } from '../roles/weighRoles.js';
import type { Range } from '../tokens.js';
import { voteCounties } from '../unspaced/townVote.js';
import type { CaselessReader } from './reader.js';

/** Writes what a story tells, read by a language's own reader; see `writeFacts`. */
export function writeCaselessFacts(
  draft: Draft,
  words: Compiled,
  story: Story,
  reader: CaselessReader,
): Issue[] {
  const { headline, standfirst, paragraphs, notes, goalLines } = story;
  const note = paragraphs.findIndex(({ from, to }) => words.boilerplate.match(draft.tokens, from, to));
  const told = note > 0 ? paragraphs.slice(0, note) : paragraphs;
  const ranges = [headline, standfirst, ...told].filter((range): range is Range => range !== undefined);
  const facts = reader.facts(draft.tokens, words, story, ranges);
  const { publisher, seen, project } = facts;
  // "Organised by: …", beside the story.
  const roles = [...facts.roles, ...reader.facts(draft.tokens, words, story, story.asides).roles];
  const { places, settings } = withoutAway(
    draft.tokens,
    words,
    { places: facts.places, settings: facts.settings },
    story,
  );
  if (publisher && draft.accepts(publisher.rule))
    draft.fields.publisher = { name: draft.text('publisher.name', publisher, publisher.rule) };
  const titles = [headline, story.dateline?.place].filter((range): range is Range => range !== undefined);
  const known = settings.length > 0 || places.some(({ country }) => country);
  const { gazetteer } = words.rules;
  const town = known || !gazetteer ? undefined : voteCounties(draft.tokens, gazetteer, titles, told);
  const placed = {
    places: places.length || !town ? places : town.places,
    settings,
    ...(town && { inherited: town.country }),
  };
  writeLocations(
    draft,
    words,
    likelyPlaces(draft, words, story, withoutPassing(draft.tokens, placed, story)),
  );
  writeRoles(
    draft,
    words,
    withoutDoubles(
      weighSeen(draft, words.rules, seen, roles, publisher),
      (name) => draft.tokens.slice(name.from, name.to),
      (name) => reader.countryOf(draft.tokens, words, name),
    ),
  );
  if (project && draft.accepts(project.rule))
    draft.fields.project = { name: draft.text('project.name', project, project.rule) };
  return writeGoals(draft, words, [...ranges, ...notes, ...goalLines]);
}

/**
 * Without a country by itself where its government or another body of it has the same role, and without a country's
 * body among the partners that is a funder.
 */
function withoutDoubles(
  roles: readonly FoundRole[],
  textOf: (name: Range) => string,
  countryOf: (name: Range) => (Range & { readonly code: string }) | undefined,
): readonly FoundRole[] {
  const countries = new Map(
    roles.map((role) => {
      const { name } = role.item;
      const found = countryOf(name);
      return [
        role,
        found && { code: found.code, alone: found.from === name.from && found.to === name.to },
      ] as const;
    }),
  );
  const country = (role: FoundRole) => countries.get(role);
  const lengthOf = ({ item: { name } }: FoundRole) => name.to - name.from;
  /** The longest name of a country by itself, by role and code. */
  const longest = new Map<string, number>();
  for (const role of roles) {
    const found = country(role);
    const key = `${role.role} ${found?.code}`;
    if (found?.alone) longest.set(key, Math.max(longest.get(key) ?? 0, lengthOf(role)));
  }
  const bodies = new Set(
    roles.flatMap((role) => {
      const found = country(role);
      return found && !found.alone && !role.through ? [`${role.role} ${found.code}`] : [];
    }),
  );
  const payers = new Set(
    roles.flatMap(({ role, item: { name } }) => (role === 'funders' ? [textOf(name)] : [])),
  );
  /** "Kuwait", of "the State of Kuwait". */
  const isShorter = (role: FoundRole, code: string) =>
    (longest.get(`${role.role} ${code}`) ?? 0) > lengthOf(role);
  return roles.filter((role) => {
    const pays = role.role === 'partners' && payers.has(textOf(role.item.name));
    if (pays && (country(role) || role.item.body === 'donor')) return false;
    const found = country(role);
    return !found?.alone || !(bodies.has(`${role.role} ${found.code}`) || isShorter(role, found.code));
  });
}
