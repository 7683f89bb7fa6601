import { leaves } from './leaves.js';
import { omissions } from './omissions.js';
import type { OutputName, Write } from './outputs.js';
import { probes } from './probes.js';

/** Paths of the values that an output carries. A value in a list must be carried in every entry. */
export async function carriedBy(write: Write): Promise<ReadonlySet<string>> {
  const texts = new Map<unknown, string>();
  const carried = new Set<string>();
  const missing = new Set<string>();
  for (const probe of probes) {
    const { leaf, article } = probe;
    const text = texts.get(article) ?? (await write(article));
    texts.set(article, text);
    const isCarried = 'pattern' in probe ? probe.pattern.test(text) : (await write(probe.changed)) !== text;
    (isCarried ? carried : missing).add(leaf);
  }
  return new Set([...carried].filter((leaf) => !missing.has(leaf)));
}

/** From best to worst. */
export const cellStates = ['carried', 'part', 'omitted', 'lost'] as const;

export interface Cell {
  state: (typeof cellStates)[number];
  /** Paths of the missing values: those without a reason if the state is `lost`, else all. */
  missing: readonly string[];
  reasons: readonly string[];
}

/** The state of a field in an output that carries these values. */
export function cellOf(output: OutputName, field: string, carried: ReadonlySet<string>): Cell {
  const all = leaves[field] ?? [];
  const missing = all.filter((leaf) => !carried.has(leaf));
  const lost = missing.filter((leaf) => reasonFor(output, leaf) === undefined);
  const reasons = [...new Set(missing.flatMap((leaf) => reasonFor(output, leaf) ?? []))];
  if (lost.length > 0) return { state: 'lost', missing: lost, reasons };
  const some = missing.length < all.length ? 'part' : 'omitted';
  return { state: missing.length === 0 ? 'carried' : some, missing, reasons };
}

/** Describes how an output differs from its entry in `omissions`; empty if it does not. */
export function differences(output: OutputName, carried: ReadonlySet<string>): string[] {
  const wrong = Object.values(leaves)
    .flat()
    .filter((leaf) => carried.has(leaf) === (reasonFor(output, leaf) !== undefined));
  const lost = wrong.filter((leaf) => !carried.has(leaf));
  const found = wrong.filter((leaf) => carried.has(leaf));
  return [
    ...(lost.length > 0 ? [`${output} lost ${lost.join(', ')}`] : []),
    ...(found.length > 0 ? [`${output} carries values that omissions.ts lists: ${found.join(', ')}`] : []),
  ];
}

function reasonFor(output: OutputName, leaf: string): string | undefined {
  const entries = Object.entries(omissions[output]);
  return entries.find(([, paths]) => paths.some((path) => `${leaf}.`.startsWith(`${path}.`)))?.[0];
}
