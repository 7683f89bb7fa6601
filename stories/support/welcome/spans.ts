import type { Evidence } from '../../../src/exports/adapters.js';
import { type OrganizationRole, organizationRoles } from '../../../src/model/roles.js';
import { ledgerGroup } from '../ledgerGroup.js';

/** A line of the card. */
export type Part = 'source' | 'headline' | 'summary' | 'places' | 'goals' | OrganizationRole;

/** The hue of a part in `hues.css`. */
export function hueOf(part: Part): string {
  return part === 'headline' || part === 'summary' ? 'text' : part;
}

/** A stretch of the press release, and the line of the card that it became. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
}

const parts: readonly (readonly [path: RegExp, part: Part])[] = [
  [/^(publisher\.name|section|scope)$/, 'source'],
  [/^headline$/, 'headline'],
  [/^body\[0\]$/, 'summary'],
  [/^locations\[\d+\]\.name$/, 'places'],
  [/^sdgs\[\d+\]\.goal$/, 'goals'],
  ...organizationRoles.map(
    (role) => [new RegExp(`^${role}\\[\\d+\\]\\.(name|acronym|parent)$`), role] as const,
  ),
];

/** The evidence that a standard card shows, in the order of the text. Other facts stay in the story. */
export function spansOf(evidence: readonly Evidence[]): Span[] {
  return evidence
    .flatMap(({ path, start, end }) => {
      const part = parts.find(([pattern]) => pattern.test(path))?.[1];
      return part ? [{ start, end, part }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** Where a card shows a part. Roles have a label each, in a fixed order, if somebody has the role. */
export function lineOf(card: Element, part: Part, present: readonly OrganizationRole[]): Element | null {
  if (part === 'summary') return card.querySelector('.nc-standfirst');
  if (part === 'source' || part === 'headline') return card.querySelector(`.nc-${part}`);
  return ledgerGroup(card, part, present)?.querySelector('dt') ?? null;
}
