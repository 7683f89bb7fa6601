import type { Organization } from '../../model/article.js';
import { isRor, toOrganizationIdentifier } from '../../model/identifiers.js';
import { addressOf } from './addresses.js';
import type { Context } from './context.js';
import { countryOf } from './countries.js';
import type { Node } from './node.js';
import { pictureAddress } from './pictureAddress.js';
import { propertyValue } from './properties.js';
import { allValuesOf, firstOf, present, reportLeftOut, type Source, thingOf, valuesOf } from './source.js';
import { chosen, cleaned, textOf } from './texts.js';

/** Names kept per list, as in the model. */
const maxNames = 200;

const acronymForm = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d][\p{L}\d&./-]{1,14}$/u;
/** A URL in place of a name. */
export const addressForm = /^(?:https?|mailto):/i;

/** The organisations in some properties, each name once; `path` is their field in the article, for issues. */
export function organizationsOf(
  node: Node,
  source: Source,
  path: string,
  ...names: readonly string[]
): readonly Organization[] {
  const found = names.flatMap((name) =>
    valuesOf(node, name).flatMap((value) => {
      const known = organization(value, node.context, source, name);
      if (!known) reportLeftOut(source, path, value, 'a name');
      return known ?? [];
    }),
  );
  return distinct(found, source);
}

/**
 * An organisation, or a person in its place, given as a name or an object. `address.addressCountry` is its country.
 * Undefined if it has no name; a URL does not count as one.
 */
export function organization(
  value: unknown,
  context: Context,
  source: Source,
  property: string,
): Organization | undefined {
  const node = thingOf(value, context, source, property);
  if (!node) {
    const name = chosen([value], context, source)?.text;
    const referred = name === undefined ? undefined : source.graph.byId(name);
    if (referred) return fromNode(referred, source);
    return name && (source.exact || !addressForm.test(name)) ? { name } : undefined;
  }
  return fromNode(node, source);
}

/** An organisation, or a person or a site in its place. */
export function fromNode(node: Node, source: Source): Organization | undefined {
  const name = textOf(node, source, 'name', 'legalName');
  const short = firstOf(valuesOf(node, 'alternateName'), (value) => {
    const text = chosen([value], node.context, source)?.text;
    return text && (source.exact || (text !== name && acronymForm.test(text))) ? text : undefined;
  });
  if (!name && !short) return undefined;
  const [parent] = valuesOf(node, 'parentOrganization');
  const logo = firstOf(valuesOf(node, 'logo'), (value) => pictureAddress(value, node.context, source));
  return present({
    name: name ?? short!,
    acronym: name ? short : undefined,
    parent: parent === undefined ? undefined : nameOf(parent, node.context, source, 'parentOrganization'),
    country: countryOf(node, source),
    url: addressOf(node, source, 'url'),
    logo,
    identifier: identifierOf(node, source),
  });
}

/** The name of an organisation or a person, given as a name or an object. */
export function nameOf(
  value: unknown,
  context: Context,
  source: Source,
  property: string,
): string | undefined {
  const node = thingOf(value, context, source, property);
  return node ? textOf(node, source, 'name', 'legalName') : chosen([value], context, source)?.text;
}

/** An identifier marked as one of IATI, else a ROR id, which is known by its form. A bare text may come from any register. */
function identifierOf(node: Node, source: Source): string | undefined {
  const iati = propertyValue(node, source, 'identifier', /iati/i);
  if (iati !== undefined) return cleaned(iati, source);
  const marked = propertyValue(node, source, 'identifier', /^ror$/i);
  const addresses = allValuesOf(node, '@id', 'identifier', 'sameAs').filter(
    (value) => typeof value === 'string' && /^https?:\/\/ror\.org\//i.test(value),
  );
  return firstOf([marked, ...addresses], (value) => {
    const id = typeof value === 'string' ? toOrganizationIdentifier(value.trim()) : undefined;
    return id !== undefined && isRor(id) ? id : undefined;
  });
}

/** Each name once; the first is kept. */
export function distinct<T extends { readonly name: string }>(
  things: readonly T[],
  { exact }: Source,
): readonly T[] {
  const seen = new Set<string>();
  const kept = exact ? things : things.filter(({ name }) => !seen.has(name) && seen.add(name));
  return kept.slice(0, maxNames);
}
