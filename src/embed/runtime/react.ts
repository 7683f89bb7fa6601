/**
 * Stands in for `react` and its JSX runtimes where cards are drawn without React: components are functions without state,
 * so all they need of it is a way to write down markup. An element has React's shape; `expand.ts` makes a tree of it.
 */

/** Markup as data. */
export interface Description {
  readonly type: string | Component;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A component: a function that is called with its props, and nothing else of React's. */
export type Component = (props: never) => unknown;

export function createElement(
  type: string | Component,
  props: Readonly<Record<string, unknown>> | null,
  ...children: unknown[]
): Description {
  return { type, props: { ...props, children } };
}

/** What compilers write for JSX: children are among the props. */
export function jsx(type: string | Component, props: Readonly<Record<string, unknown>>): Description {
  return { type, props };
}

export { jsx as jsxDEV, jsx as jsxs };

/** Several pieces in the place of one. */
export function Fragment({ children }: { children?: unknown }): unknown {
  return children;
}

/** Nothing is remembered: what has not changed is found out node by node. */
export function memo<T>(component: T): T {
  return component;
}
