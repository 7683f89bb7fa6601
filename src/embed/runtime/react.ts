/**
 * What stands in for `react` in the script: components are functions without state, so all they need of it is a way to
 * write down markup. An element has React's shape, its children among its props; `draw.ts` makes nodes of it.
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

/** Several pieces in the place of one. */
export function Fragment({ children }: { children?: unknown }): unknown {
  return children;
}

/** Nothing is remembered: what has not changed is found out node by node. */
export function memo<T>(component: T): T {
  return component;
}
