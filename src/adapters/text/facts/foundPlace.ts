import type { PlaceKind } from '../../../model/article.js';
import type { Span } from '../draft.js';
import type { EvidenceRule } from '../evidence.js';
import type { KnownName } from '../names/knownNames.js';
import type { Passage } from '../names/passage.js';

/** A place of the story. */
export interface FoundPlace {
  readonly name: string;
  readonly span: Span;
  readonly rule: EvidenceRule;
  readonly kind?: { readonly kind: PlaceKind; readonly span: Span } | undefined;
  country?: { readonly code: string; readonly rule: EvidenceRule; readonly span: Span } | undefined;
}

/** A country as a place, as the text names it. */
export function countryPlace(
  { tokens }: Passage,
  { from, to, country, prefix }: KnownName,
  rule: EvidenceRule,
): FoundPlace {
  const span = { start: tokens[from]!.start + prefix, end: tokens[to - 1]!.end };
  const name = tokens
    .slice(from, to)
    .map(({ text, spaced }, index) => (index && spaced ? ` ${text}` : text))
    .join('')
    .slice(prefix);
  return {
    name,
    span,
    rule,
    kind: { kind: 'country', span },
    country: { code: country, rule: 'country-of-place', span },
  };
}
