import { type Context, noContext } from './context.js';

/** Where a value is: in a list of things, inside another thing, or inside an article. */
export type Position = 'listed' | 'inside' | 'inArticle';

/** One step of the traversal of a document. */
export interface Visit {
  readonly value: unknown;
  readonly context: Context;
  readonly position: Position;
  /** The visit of the containing object or list. */
  readonly parent: Visit | undefined;
  readonly key: string | number;
  /** The `@id` of the containing article. */
  readonly article: string | undefined;
}

/** The visit of the document itself. */
export function start(value: unknown): Visit {
  return { value, context: noContext, position: 'listed', parent: undefined, key: '', article: undefined };
}

/** The name of the property that contains a value, directly or in lists. */
export function keyAround(visit: Visit): string {
  let at: Visit | undefined = visit;
  for (let steps = 0; at && steps < 20; at = at.parent, steps++)
    if (typeof at.key === 'string') return at.key;
  return '';
}

/** The path of a value, `@graph[2].mainEntity`; for a deep one, only its last steps. */
export function placeOf(visit: Visit): string {
  const steps: (string | number)[] = [];
  for (let at: Visit | undefined = visit; at && steps.length < 20; at = at.parent) steps.unshift(at.key);
  return steps.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path && key ? `${path}.${key}` : path + key;
  }, '');
}
