import type { CueMatch, CueMatcher } from '../cues/match.js';
import { type Role, roles } from '../cues/types.js';
import { type Draft, type Span, spanOf } from '../draft.js';
import { confidenceOf, type EvidenceRule } from '../evidence.js';
import type { Mention, NameGroup } from '../names/mentions.js';
import { knownWithin, type Passage } from '../names/passage.js';
import type { GroupEvidence } from './nameEvidence.js';

/** An organisation in a role, and the rule that found it. */
export interface FoundRole {
  readonly role: Role;
  readonly group: NameGroup;
  /** The mention with a cue, unless another mention has a fuller name. */
  readonly mention: Mention;
  readonly rule: EvidenceRule;
}

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

/** The roles that cues give to the organisations in a text. */
export function findRoles(
  evidence: readonly GroupEvidence[],
  matcher: CueMatcher,
  publisher: NameGroup | undefined,
): FoundRole[] {
  return evidence
    .filter(({ group }) => group.type === 'organization' && group !== publisher)
    .flatMap((entry) =>
      onlyRole(cuesOf(entry, matcher)).map(({ role, rule, mention }): FoundRole => {
        const { best, name } = entry.group;
        return {
          role,
          rule,
          group: entry.group,
          mention: mention.name.length >= name.length ? mention : best,
        };
      }),
    );
}

/** Words that say who pays say no other role, though "in partnership with" may be among them. */
function onlyRole(cues: readonly FoundCue[]): readonly FoundCue[] {
  const payer = cues.find(({ role, rule }) => role === 'funders' && rule !== 'supported-by');
  return cues.filter((cue) => cue === payer || cue.mention !== payer?.mention);
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
