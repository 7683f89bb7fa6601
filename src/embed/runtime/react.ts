/**
 * Replaces `react` and its JSX runtimes where cards are drawn without React. Components are functions without state, so they need no
 * more of React than a way to describe markup. An element has React's shape; `expand.ts` turns it into a tree.
 */

/** An element, in React's shape. */
export interface Description {
  readonly type: string | Component;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A component: a function of its props. */
export type Component = (props: never) => unknown;

/** What the compiler makes of JSX. Keys are not needed: nodes are compared in order. */
export function jsx(type: string | Component, props: Readonly<Record<string, unknown>>): Description {
  return { type, props };
}

/** The same for an element with several children, and in development. */
export { jsx as jsxDEV, jsx as jsxs };

export function Fragment({ children }: { children?: unknown }): unknown {
  return children;
}

/** Remembers nothing: `draw` changes only nodes that differ. */
export function memo<T>(component: T): T {
  return component;
}
