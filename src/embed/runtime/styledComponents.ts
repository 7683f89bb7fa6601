import { type Component, jsx } from './react.js';

/** Replaces `styled-components`: a root is its tag with its class. Its CSS is in the shared style sheet. */
export function styled(tag: string) {
  return {
    withConfig:
      ({ componentId }: { componentId: string }) =>
      (_css: TemplateStringsArray): Component =>
      (props: Readonly<Record<string, unknown>>) =>
        jsx(tag, { ...props, className: componentId }),
  };
}
