import { digitalSourceScheme, digitalSourceTypes } from '../../terms/jsonLd.js';

interface Category {
  readonly name?: string | undefined;
  readonly scheme?: string | undefined;
}

/** Whether a category is IPTC's term for how a text or picture was made. */
export function isSourceType({ scheme }: Category): boolean {
  return scheme === digitalSourceScheme;
}

/** IPTC's terms for the use of AI among some categories, each once. */
export function sourceTypesOf(categories: readonly Category[] = []): string[] {
  const named = new Set(categories.filter(isSourceType).map(({ name }) => name));
  return Object.values(digitalSourceTypes).filter((term) => named.has(term));
}

/** The use of AI that leaves the least to people; not who reviewed it, which feeds have no element for. */
export function disclosureOf(terms: readonly string[] = []): { ai: string } | undefined {
  const found = Object.entries(digitalSourceTypes).findLast(([, term]) => terms.includes(term));
  return found && { ai: found[0] };
}
