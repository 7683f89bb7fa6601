import { type Issue, type Mismatch, type Phrase, showValue, warning } from '../../model/issue.js';
import type { Budget } from '../internal/budget.js';
import { isRecord } from '../internal/foreign.js';
import type { Context } from './context.js';
import type { Graph } from './graph.js';
import { flatten, type Node } from './node.js';

/** Everything that reading an article needs in addition to its node. */
export interface Source {
  readonly graph: Graph;
  readonly budget: Budget;
  /** Resolves relative URLs. */
  readonly baseUrl: string | undefined;
  /** Whether `toJsonLd` wrote the article: its texts are then taken literally. */
  readonly exact: boolean;
  /** The preferred language of a text in several languages. */
  readonly language: string | undefined;
  readonly issues: Issue[];
}

/** The values of a property, flattened; of several properties, those of the first that has any. */
export function valuesOf(node: Node, ...names: readonly string[]): unknown[] {
  for (const name of names) {
    const values = flatten(node.properties.get(name), node.maxValues);
    if (values.length) return values;
  }
  return [];
}

/** The first result of `read` that is not undefined. */
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

/** The values of several properties together. */
export function allValuesOf(node: Node, ...names: readonly string[]): unknown[] {
  return names.flatMap((name) => valuesOf(node, name));
}

/**
 * The object that a value represents: itself, what it refers to, or what a `Role` repeats in that property
 * (https://schema.org/Role: `{ "author": { "@type": "Role", "author": { … } } }`).
 */
export function thingOf(
  value: unknown,
  context: Context,
  source: Source,
  property: string,
): Node | undefined {
  const wanted = /^(?:author|creator)$/.test(property) ? 'person' : 'organization';
  const node = source.graph.node(value, context, wanted);
  if (!node || !isRole(node)) return node;
  const [inner] = valuesOf(node, property);
  return isRecord(inner) ? source.graph.node(inner, node.context, wanted) : undefined;
}

export function isRole(node: Node): boolean {
  return node.types.some((type) => type === 'Role' || type.endsWith('Role'));
}

/** Reports a value that is omitted, unless it is an empty text. */
export function reportLeftOut(source: Source, path: string, value: unknown, expected: Phrase): void {
  if (typeof value === 'string' && !value.trim()) return;
  const message: Mismatch = { received: showValue(value), expected, outcome: 'it was left out' };
  source.issues.push(warning(path, 'type', message));
}

/** Removes the fields that are undefined. */
export function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
