/**
 * Features are numbers, not strings: a template (what is looked at) mixed with the hashes of what is seen there. Two
 * features may share a number; weights are learned with that, so it costs little.
 */

/** Bits of a feature's number. More bits mean fewer shared numbers and larger weight files. */
export const featureBits = 24;

/** A 32-bit hash of a text (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The number of a feature: a template's hash mixed with up to three values. */
export function feature(template: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(template ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1);
  return (hash ^ (hash >>> 15)) >>> (32 - featureBits);
}

/** Hashes of the templates of a table, under the same names. */
export function templates<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, hashText(name)])) as Record<Name, number>;
}

/** The index of the first edge above a number: which of a few ranges it is in. */
export function rangeOf(value: number, edges: readonly number[]): number {
  let index = 0;
  while (index < edges.length && value >= edges[index]!) index++;
  return index;
}
