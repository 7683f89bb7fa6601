import type { Issue } from '../../model/issue.js';
import { showValue } from '../../model/issue.js';
import type { Budget } from '../internal/budget.js';
import { isRecord } from '../internal/foreign.js';
import type { Context } from './context.js';
import type { Graph } from './graph.js';
import { flatten, type Node } from './node.js';

/** What the reading of one article needs to know beside the article. */
export interface Source {
  readonly graph: Graph;
  readonly budget: Budget;
  /** Address that relative ones start from. */
  readonly baseUrl: string | undefined;
  /** Whether `toJsonLd` wrote the article: its texts are then plain, and nothing in them is mended. */
  readonly exact: boolean;
  /** Language preferred where a text comes in several. */
  readonly language: string | undefined;
  readonly issues: Issue[];
}

/** The values of a property, lists opened; of several names the first that has any. */
export function valuesOf(node: Node, ...names: readonly string[]): unknown[] {
  for (const name of names) {
    const values = flatten(node.properties.get(name), node.maxValues);
    if (values.length) return values;
  }
  return [];
}

/** What the first of some values that becomes anything becomes. */
export function firstOf<T>(
  values: readonly unknown[],
  read: (value: unknown) => T | undefined,
): T | undefined {
  for (const value of values) {
    const result = read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** The values of all these properties. */
export function allValuesOf(node: Node, ...names: readonly string[]): unknown[] {
  return names.flatMap((name) => valuesOf(node, name));
}

/**
 * The thing that a value stands for: an object, what it refers to, or what a `Role` puts into that property
 * (https://schema.org/Role: `{ "author": { "@type": "Role", "author": { … } } }`).
 */
export function thingOf(
  value: unknown,
  context: Context,
  source: Source,
  property: string,
): Node | undefined {
  const node = source.graph.node(value, context);
  if (!node || !isRole(node)) return node;
  const [inner] = valuesOf(node, property);
  return isRecord(inner) ? source.graph.node(inner, node.context) : undefined;
}

export function isRole(node: Node): boolean {
  return node.types.some((type) => type === 'Role' || type.endsWith('Role'));
}

/** Says of a value that it is left out, and why; of an empty text there is nothing to say. */
export function reportLeftOut(source: Source, path: string, value: unknown, expected: string): void {
  if (typeof value === 'string' && !value.trim()) return;
  const message = `received ${showValue(value)}; expected ${expected}; it was left out`;
  source.issues.push({ path, code: 'type', severity: 'warning', message });
}

/** An object without the fields that have no value. */
export function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
