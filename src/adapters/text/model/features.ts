/**
 * Features are numbers, not strings: the hash of what is looked at, mixed with the values seen there. Two features may
 * share a number; weights are learned with that, so it costs little.
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

/** Hashes of the names of features, which are few: all are literals of the source. */
const nameHashes = new Map<string, number>();

function nameHash(name: string): number {
  let hash = nameHashes.get(name);
  if (hash === undefined) {
    hash = hashText(name);
    nameHashes.set(name, hash);
  }
  return hash;
}

const mix = (hash: number, value: number) => {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
};
const finish = (hash: number) => (hash ^ (hash >>> 15)) >>> (32 - featureBits);

/** The number of a feature: its name mixed with the values. */
export function feature(name: string, ...values: readonly number[]): number {
  return finish(values.reduce(mix, nameHash(name)));
}

/** Values of each item of a sequence, by what they tell. A feature that needs an undefined value is left out. */
export type Columns = Readonly<Record<string, readonly (number | undefined)[]>>;

/** Which values make up a feature: of the item itself, or of one so many steps away. */
interface Template {
  readonly hash: number;
  readonly parts: readonly { readonly column: string; readonly step: number }[];
}

/** Reads templates: "word-1 word" is the word before together with the word itself. */
export function readTemplates(texts: readonly string[]): Template[] {
  return texts.map((text) => ({
    hash: hashText(text),
    parts: text.split(' ').map((part) => {
      const [, column = '', step] = /^([a-zA-Z]+\d*)([-+]\d)?$/.exec(part) ?? [];
      return { column, step: Number(step ?? 0) };
    }),
  }));
}

/** Stands for the value of an item before the first or behind the last. */
const edge = hashText('edge');

/** Adds the features that the templates give for an item. */
export function addFeatures(
  templates: readonly Template[],
  columns: Columns,
  index: number,
  count: number,
  features: number[],
): void {
  next: for (const { hash, parts } of templates) {
    let mixed = hash;
    for (const { column, step } of parts) {
      const at = index + step;
      const value = at < 0 || at >= count ? edge : columns[column]![at];
      if (value === undefined) continue next;
      mixed = mix(mixed, value);
    }
    features.push(finish(mixed));
  }
}

/** The index of the first edge above a number: which of a few ranges it is in. */
export function rangeOf(value: number, edges: readonly number[]): number {
  let index = 0;
  while (index < edges.length && value >= edges[index]!) index++;
  return index;
}
