import { type Component, jsx } from './react.js';

/** Replaces the components' `styledRoot` in the script: a root is its tag with its class. Its CSS is in the shared style sheet. */
export function styledRoot(tag: string, componentId: string): Component {
  return (props: Readonly<Record<string, unknown>>) => jsx(tag, { ...props, className: componentId });
}
