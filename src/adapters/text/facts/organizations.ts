import type { CueMatch, CueMatcher } from '../cues/match.js';
import { type Role, roles } from '../cues/types.js';
import { type Draft, type Span, spanOf } from '../draft.js';
import { confidenceOf, type EvidenceRule } from '../evidence.js';
import type { Models } from '../model/models.js';
import { probability, score } from '../model/weights.js';
import type { Mention, NameGroup } from '../names/mentions.js';
import { knownWithin, type Passage } from '../names/passage.js';
import { cueFeature, type GroupEvidence } from './nameEvidence.js';
import { listMates, neighbourInputs, type OwnScores } from './scores.js';

/** An organisation in a role, and the rule that found it. */
export interface FoundRole {
  readonly role: Role;
  readonly group: NameGroup;
  /** The mention with a cue, unless another mention has a fuller name. */
  readonly mention: Mention;
  readonly rule: EvidenceRule;
}

/** The minimum probability of a role that a cue supports; a cue for a partner is rarely wrong. */
const cuedThresholds: Readonly<Record<Role, number>> = { funders: 0.35, partners: 0.1, participants: 0.35 };
/** The only cue that suffices by itself. */
const plainCue: EvidenceRule = 'implemented-by';

/** A cue and its mention. */
interface FoundCue extends CueMatch {
  readonly mention: Mention;
}

/** The first cue for each role around the mentions of a group; any other rule replaces "supported by", which is vague. */
export function cuesOf({ contexts }: GroupEvidence, matcher: CueMatcher): FoundCue[] {
  const found = new Map<Role, FoundCue>();
  for (const context of contexts) {
    const { parts, first, last, from, to } = context;
    for (const match of matcher.match(parts, first, last, from, to)) {
      const known = found.get(match.role);
      if (!known || (known.rule === 'supported-by' && match.rule !== 'supported-by')) {
        found.set(match.role, { ...match, mention: context.mention });
      }
    }
  }
  return [...found.values()];
}

/** Adds features for the cues. */
export function addCueFeatures(features: Set<number>, cues: readonly CueMatch[]): void {
  for (const { role, rule } of cues) features.add(cueFeature(role, rule));
}

/** The roles of the organisations in a text. */
export function findRoles(
  evidence: readonly GroupEvidence[],
  models: Models,
  matcher: CueMatcher,
  publisher: NameGroup | undefined,
): FoundRole[] {
  const organizations = evidence.filter(({ group }) => group.type === 'organization');
  const cues = new Map<NameGroup, FoundCue[]>();
  const all = organizations.map((entry): OwnScores => {
    const found = cuesOf(entry, matcher);
    cues.set(entry.group, found);
    addCueFeatures(entry.features, found);
    const own = score(models.weights.roles, entry.features);
    return { evidence: entry, own: [...own] };
  });
  const mates = listMates(all);
  const sums = roles.map((_, index) => all.reduce((sum, { own }) => sum + probability(own[index]!), 0));
  const chances = new Map<NameGroup, readonly number[]>();
  for (const scores of all) {
    const inputs = neighbourInputs(scores, sums, mates.get(scores) ?? []);
    const chance = models.settings.neighbours.map((weights) =>
      probability(inputs.reduce((sum, input, at) => sum + input * weights[at]!, 0)),
    );
    chances.set(scores.evidence.group, chance);
  }
  return roles.flatMap((role, index) => {
    const cueOf = (group: NameGroup) => cues.get(group)!.find((match) => match.role === role);
    const chanceOf = (group: NameGroup) => (group === publisher ? 0 : chances.get(group)![index]!);
    const isTaken = (group: NameGroup) => {
      const cue = cueOf(group);
      const cued = cue?.rule === plainCue ? 0 : cuedThresholds[role];
      return chanceOf(group) > (cue ? cued : models.settings.thresholds[role]);
    };
    // A cue for one name in a list applies to all of them.
    const lists = new Set(
      organizations.flatMap((entry) => (cueOf(entry.group) && isTaken(entry.group) ? listsOf(entry) : [])),
    );
    const isShared = (entry: GroupEvidence) =>
      entry.group !== publisher && listsOf(entry).some((list) => lists.has(list));
    return organizations
      .filter((entry) => isTaken(entry.group) || (cueOf(entry.group) && isShared(entry)))
      .map(({ group }): FoundRole => {
        const cue = cueOf(group);
        const isFull = cue && cue.mention.name.length >= group.name.length;
        return { role, group, mention: isFull ? cue.mention : group.best, rule: cue?.rule ?? 'role-learned' };
      });
  });
}

/** Keys of the lists of names that contain a group. */
function listsOf({ contexts }: GroupEvidence): string[] {
  return contexts.flatMap(({ passage, first, last }) => (first < last ? [`${passage.index} ${first}`] : []));
}

/** The countries that pay, as such ("funded by Japan") or by an organisation ("the Government of Japan gave"). */
export function donorCountries(
  passages: readonly Passage[],
  evidence: readonly GroupEvidence[],
  matcher: CueMatcher,
): ReadonlySet<string> {
  return new Set(
    evidence.flatMap((entry) => {
      const cue = cuesOf(entry, matcher).find(({ role }) => role === 'funders');
      return (cue && countryOf(passages[cue.mention.passage]!, cue.mention)?.code) ?? [];
    }),
  );
}

/** Writes the organisations of each role, in the order of the text. */
export function writeRoles(draft: Draft, passages: readonly Passage[], found: readonly FoundRole[]): void {
  for (const role of roles) {
    const own = found
      .filter((entry) => entry.role === role && draft.accepts(confidenceOf(entry.rule)))
      .sort((a, b) => a.mention.start - b.mention.start);
    draft.fields[role] = own.map((entry, index) => organization(draft, passages, entry, `${role}[${index}]`));
  }
}

function organization(
  draft: Draft,
  passages: readonly Passage[],
  { group, mention, rule }: FoundRole,
  path: string,
): Record<string, string> {
  const passage = passages[mention.passage]!;
  const fields: Record<string, string> = { name: mention.name };
  noteName(draft, passage, mention, `${path}.name`, rule);
  const { short } = group;
  if (short && short.key !== mention.key) fields.acronym = draft.text(`${path}.acronym`, short, 'acronym');
  if (mention.parent) fields.parent = draft.text(`${path}.parent`, mention.parent, 'parent-body');
  const country = countryOf(passage, mention);
  if (country) {
    fields.country = country.code;
    draft.note(`${path}.country`, country, 'country-in-name');
  }
  return fields;
}

function noteName(
  draft: Draft,
  passage: Passage,
  { start, end, head }: Mention,
  path: string,
  rule: EvidenceRule,
): void {
  const shared = head && { ...spanOf(passage.tokens, head), restored: head.restored };
  draft.note(path, { start, end }, rule, confidenceOf(rule), shared);
}

/** The country in a name: as an adjective ("Canadian …") or by its own name. Undefined if there are several. */
function countryOf(passage: Passage, mention: Mention): (Span & { readonly code: string }) | undefined {
  const inside = knownWithin(passage, mention);
  const phrase = inside.find(({ kind }) => kind === 'notCountry');
  const named = inside.filter(({ kind }) => kind === 'country' || kind === 'demonym');
  const [first] = named;
  if (!first || phrase || named.some(({ country }) => country !== first.country)) return undefined;
  return { ...spanOf(passage.tokens, first), code: first.country };
}
