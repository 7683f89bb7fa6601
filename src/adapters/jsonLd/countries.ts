import { toCountryCode } from '../../model/countries.js';
import { englishCountryNames } from '../internal/countryNames.js';
import { rowsOf } from '../internal/lists.js';
import type { Node } from './node.js';
import { firstOf, type Source, valuesOf } from './source.js';
import { chosen, textOf } from './texts.js';

/** Addresses read per thing, and countries per address. */
const maxAddresses = 3;

let byName: ReadonlyMap<string, string> | undefined;

/** The code of a country given as a code or by its full English name: `JO`, `JOR`, `Jordan`. Nothing is guessed. */
export function countryCode(text: string): string | undefined {
  byName ??= new Map(
    rowsOf(englishCountryNames).flatMap(([code, names]) => names.map((name) => [fold(name), code] as const)),
  );
  return toCountryCode(text) ?? byName.get(fold(text));
}

function fold(name: string): string {
  return name.slice(0, 100).replaceAll("'", '’').toLowerCase().replace(/^the /, '').trim();
}

/** The country of a thing's `address`, given as a code, a name or a `Country`. */
export function countryOf(node: Node, source: Source): string | undefined {
  const country = firstOf(valuesOf(node, 'address').slice(0, maxAddresses), (value) => {
    const address = source.graph.node(value, node.context);
    return address && addressCountry(address, source);
  });
  return country ?? addressCountry(node, source);
}

/** `addressCountry` as a code. */
export function addressCountry(address: Node, source: Source): string | undefined {
  return firstOf(valuesOf(address, 'addressCountry').slice(0, maxAddresses), (value) => {
    const country = source.graph.node(value, address.context);
    const text = country
      ? (textOf(country, source, 'identifier', 'name') ?? '')
      : (chosen([value], address.context, source)?.text ?? '');
    return countryCode(text) ?? countryCode(country ? (textOf(country, source, 'name') ?? '') : '');
  });
}
