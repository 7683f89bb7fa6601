import { leaves } from './leaves.js';
import { omissions } from './omissions.js';
import type { OutputName, Write } from './outputs.js';
import { probes } from './probes.js';

/** The values that an output carries, by their paths: every entry of each list. */
export async function carriedBy(write: Write): Promise<ReadonlySet<string>> {
  const texts = new Map<unknown, string>();
  const carried = new Set<string>();
  const missing = new Set<string>();
  for (const probe of probes) {
    const { leaf, article } = probe;
    const text = texts.get(article) ?? (await write(article));
    texts.set(article, text);
    const isCarried = 'sign' in probe ? probe.sign.test(text) : (await write(probe.changed)) !== text;
    (isCarried ? carried : missing).add(leaf);
  }
  return new Set([...carried].filter((leaf) => !missing.has(leaf)));
}

/** From best to worst. */
export const cellStates = ['carried', 'part', 'withheld', 'lost'] as const;

export interface Cell {
  state: (typeof cellStates)[number];
  /** Values that are missing without a reason, if the state is `lost`; else all that are missing. */
  missing: readonly string[];
  reasons: readonly string[];
}

/** What becomes of a field in an output that carries these values. */
export function cellOf(output: OutputName, field: string, carried: ReadonlySet<string>): Cell {
  const all = leaves[field] ?? [];
  const missing = all.filter((leaf) => !carried.has(leaf));
  const lost = missing.filter((leaf) => reasonFor(output, leaf) === undefined);
  const reasons = [...new Set(missing.flatMap((leaf) => reasonFor(output, leaf) ?? []))];
  if (lost.length > 0) return { state: 'lost', missing: lost, reasons };
  const some = missing.length < all.length ? 'part' : 'withheld';
  return { state: missing.length === 0 ? 'carried' : some, missing, reasons };
}

/** Where an output and the list of what it leaves out differ; empty if nowhere. */
export function differences(output: OutputName, carried: ReadonlySet<string>): string[] {
  const wrong = Object.values(leaves)
    .flat()
    .filter((leaf) => carried.has(leaf) === (reasonFor(output, leaf) !== undefined));
  const lost = wrong.filter((leaf) => !carried.has(leaf));
  const found = wrong.filter((leaf) => carried.has(leaf));
  return [
    ...(lost.length > 0 ? [`${output} lost ${lost.join(', ')}`] : []),
    ...(found.length > 0 ? [`${output} carries what omissions.ts lists: ${found.join(', ')}`] : []),
  ];
}

function reasonFor(output: OutputName, leaf: string): string | undefined {
  const entries = Object.entries(omissions[output]);
  return entries.find(([, paths]) => paths.some((path) => `${leaf}.`.startsWith(`${path}.`)))?.[0];
}
