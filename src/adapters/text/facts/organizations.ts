import type { CueMatch, CueMatcher } from '../cues/match.js';
import type { Draft, Span } from '../draft.js';
import type { Confidence, EvidenceRule } from '../evidence.js';
import type { Models } from '../model/models.js';
import { probability, score } from '../model/weights.js';
import type { Mention, NameGroup } from '../names/mentions.js';
import type { Passage } from '../names/passage.js';
import { cueFeature, type GroupEvidence } from './nameEvidence.js';
import type { Context } from './parts.js';
import { listMates, neighbourInputs, type OwnScores, type Role, roles } from './scores.js';

/** An organisation in a role, and why. */
export interface FoundRole {
  readonly role: Role;
  readonly group: NameGroup;
  readonly chance: number;
  readonly rule: EvidenceRule;
  readonly confidence: Confidence;
}

/** The chance from which a name that a cue introduces is taken, and from which the text is said to state its role. */
const leastCued = 0.5;
const leastStated = 0.9;
const surePublisher = 0.95;

/** The cues around the mentions of a group. Of each role the first that states it, or else the first. */
export function cuesOf({ contexts }: GroupEvidence, matcher: CueMatcher): CueMatch[] {
  const found = new Map<Role, CueMatch>();
  for (const context of contexts) {
    for (const match of matchesOf(context, matcher)) {
      const known = found.get(match.role);
      if (!known || (known.rule === 'supported-by' && match.rule !== 'supported-by'))
        found.set(match.role, match);
    }
  }
  return [...found.values()];
}

function matchesOf({ parts, first, last, from, to }: Context, matcher: CueMatcher): CueMatch[] {
  return matcher.match(parts, first, last, from, to);
}

/** Adds features for the cues, so that the models weigh them too. */
export function addCueFeatures(features: Set<number>, cues: readonly CueMatch[]): void {
  for (const { role, rule } of cues) features.add(cueFeature(role, rule));
}

/** The organisation that most likely publishes, and the scores of all. One that a cue calls funder or partner must be very likely. */
export function findPublisher(
  evidence: readonly GroupEvidence[],
  models: Models,
  matcher: CueMatcher,
): {
  readonly scores: ReadonlyMap<NameGroup, number>;
  readonly best?: NameGroup | undefined;
  readonly chance: number;
} {
  const scores = new Map<NameGroup, number>();
  let best: GroupEvidence | undefined;
  for (const entry of evidence) {
    const { group, features } = entry;
    if (group.type !== 'organization') continue;
    scores.set(group, score(models.weights.publisher, features)[0]!);
    if (!best || scores.get(group)! > scores.get(best.group)!) best = entry;
  }
  if (!best) return { scores, chance: 0 };
  const chance = probability(scores.get(best.group)!);
  const isOther = chance < surePublisher && cuesOf(best, matcher).some(({ role }) => role !== 'participants');
  return { scores, best: isOther ? undefined : best.group, chance: isOther ? 0 : chance };
}

/** The roles of the organisations in a text. */
export function findRoles(
  evidence: readonly GroupEvidence[],
  models: Models,
  matcher: CueMatcher,
  publisher: NameGroup | undefined,
  publisherScores: ReadonlyMap<NameGroup, number>,
): FoundRole[] {
  const organizations = evidence.filter(({ group }) => group.type === 'organization');
  const cues = new Map<NameGroup, CueMatch[]>();
  const all = organizations.map((entry): OwnScores => {
    const found = cuesOf(entry, matcher);
    cues.set(entry.group, found);
    addCueFeatures(entry.features, found);
    const own = score(models.weights.roles, entry.features);
    return { evidence: entry, own: [...own], publisher: publisherScores.get(entry.group) ?? -4 };
  });
  const mates = listMates(all);
  const sums = roles.map((_, index) => all.reduce((sum, { own }) => sum + probability(own[index]!), 0));
  return all.flatMap((scores) => {
    const { group } = scores.evidence;
    if (group === publisher) return [];
    const inputs = neighbourInputs(scores, all, sums, mates.get(scores) ?? [], publisher);
    return roles.flatMap((role, index): FoundRole[] => {
      const weights = models.settings.neighbours[index]!;
      const chance = probability(inputs.reduce((sum, input, at) => sum + input * weights[at]!, 0));
      const cue = cues.get(group)!.find((match) => match.role === role);
      const isStated = cue !== undefined && cue.rule !== 'supported-by' && chance >= leastStated;
      const least = cue ? leastCued : models.settings.thresholds[role];
      if (!isStated && chance <= least) return [];
      const rule = cue?.rule ?? 'role-learned';
      return [{ role, group, chance, rule, confidence: isStated ? 'stated' : 'likely' }];
    });
  });
}

/** Writes the organisations of each role, in the order of the text. */
export function writeRoles(draft: Draft, passages: readonly Passage[], found: readonly FoundRole[]): void {
  for (const role of roles) {
    const own = found
      .filter((entry) => entry.role === role && draft.accepts(entry.confidence))
      .sort((a, b) => a.group.best.start - b.group.best.start);
    draft.fields[role] = own.map(({ group, rule, confidence }, index) =>
      organization(draft, passages, group, `${role}[${index}]`, rule, confidence),
    );
  }
}

function organization(
  draft: Draft,
  passages: readonly Passage[],
  { best, short }: NameGroup,
  path: string,
  rule: EvidenceRule,
  confidence: Confidence,
): Record<string, string> {
  const passage = passages[best.passage]!;
  const fields: Record<string, string> = { name: best.name };
  noteName(draft, passage, best, `${path}.name`, rule, confidence);
  if (short && short.key !== best.key) fields.acronym = draft.text(`${path}.acronym`, short, 'acronym');
  const parent = parentOf(passage, best);
  if (parent) fields.parent = draft.text(`${path}.parent`, parent, 'parent-body');
  const country = countryOf(passage, best);
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
  confidence: Confidence,
): void {
  const shared = head && {
    start: passage.tokens[head.from]!.start,
    end: passage.tokens[head.to - 1]!.end,
    restored: head.restored,
  };
  draft.note(path, { start, end }, rule, confidence, shared);
}

/** The body behind a slash: "Counter Trafficking Unit (CTU) / *Criminal Investigation Directorate*". */
function parentOf({ tokens }: Passage, { to }: Mention): Span | undefined {
  let at = to;
  if (/^[(（]$/.test(tokens[at]?.text ?? '')) {
    while (at < Math.min(tokens.length, to + 8) && !/^[)）]$/.test(tokens[at]!.text)) at++;
    at++;
  }
  if (tokens[at]?.text !== '/') return undefined;
  let end = at + 1;
  while (end < tokens.length && /^(?:capitalized|upper)$/.test(tokens[end]!.kind)) end++;
  if (end < at + 3) return undefined;
  return { start: tokens[at + 1]!.start, end: tokens[end - 1]!.end };
}

/** The country that a name says: by its people ("Canadian …"), or by its own name. */
function countryOf(
  { known, tokens }: Passage,
  mention: Mention,
): (Span & { readonly code: string }) | undefined {
  const inside = known.filter(({ from, to }) => from >= mention.from && to <= mention.to);
  const phrase = inside.find(({ kind }) => kind === 'notCountry');
  const named = inside.filter(({ kind }) => kind === 'country' || kind === 'demonym');
  const [first] = named;
  if (!first || phrase || named.some(({ country }) => country !== first.country)) return undefined;
  return { start: tokens[first.from]!.start, end: tokens[first.to - 1]!.end, code: first.country };
}
