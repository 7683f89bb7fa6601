import type { Schema } from '../../../src/model/fieldNotes.js';
import { ArticleSchema } from '../../../src/model/schema.js';

/** Paths of the values in each field of an article, without list indexes: `funders.amounts.value`. */
export const leaves: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(ArticleSchema.entries).map(([field, schema]) => [
    field,
    [...new Set(leavesIn(schema as unknown as Schema, field))],
  ]),
);

export const fields = Object.keys(leaves);

const allLeaves = new Set(Object.values(leaves).flat());

function leavesIn({ type, wrapped, item, options = [], entries }: Schema, path: string): string[] {
  if (wrapped ?? item) return leavesIn((wrapped ?? item)!, path);
  if (type === 'variant') return options.flatMap((option) => leavesIn(option, path));
  if (!entries) return [path];
  return Object.entries(entries).flatMap(([key, entry]) => leavesIn(entry, `${path}.${key}`));
}

export type Keys = readonly (string | number)[];

/** Every value of an article with its leaf and its keys, each entry of a list separately. A pair of numbers is one value. */
export function occurrencesIn(value: unknown, keys: Keys = []): { leaf: string; keys: Keys }[] {
  if (value === undefined) return [];
  const leaf = keys.filter((key) => typeof key === 'string').join('.');
  const isList = Array.isArray(value) && typeof value[0] !== 'number';
  if (allLeaves.has(leaf) && !isList) return [{ leaf, keys }];
  return Object.entries(value ?? {}).flatMap(([key, part]) =>
    occurrencesIn(part, [...keys, isList ? Number(key) : key]),
  );
}
