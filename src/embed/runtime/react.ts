import { ownOptions } from '../../model/ownOptions.js';

/**
 * Replaces `react` and its JSX runtimes where cards are drawn without React. Components are stateless functions, so they need only a
 * way to describe markup. An element has React's shape; `draw.ts` puts it into a document, and `write.ts` into a string.
 */

/** An element, in React's shape. */
export interface Description {
  readonly type: string | Component;
  readonly props: Readonly<Record<string, unknown>>;
  readonly key: string | number | undefined;
}

/** A component: a function of its props. */
export type Component = (props: never) => unknown;

/** What the compiler turns JSX into. */
export function jsx(
  type: string | Component,
  props: Readonly<Record<string, unknown>>,
  key?: string | number,
): Description {
  return { type, props, key };
}

/** Variants for several children, and for development. */
export { jsx as jsxDEV, jsx as jsxs };

export function Fragment(props: { children?: unknown }): unknown {
  return ownOptions(props).children;
}

/** Does not memoize: `draw` changes only nodes that differ. */
export function memo<T>(component: T): T {
  return component;
}

/** Calls a component; a symbol is a fragment of React itself, from an application's component. */
export function renderComponent(type: unknown, props: Description['props']): unknown {
  if (typeof type === 'function') return type(props);
  if (typeof type === 'symbol') return Fragment(props);
  throw new TypeError('only function components can be drawn without React');
}
