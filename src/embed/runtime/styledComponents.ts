import { type Component, createElement } from './react.js';

/**
 * What stands in for `styled-components` in the script: a root is its plain tag with its hand-written class. Its CSS is
 * in the style sheet that all shadow roots share.
 */
export function styled(tag: string) {
  return {
    withConfig:
      ({ componentId }: { componentId: string }) =>
      (_css: TemplateStringsArray): Component =>
      (props: Readonly<Record<string, unknown>>) =>
        createElement(tag, { ...props, className: componentId }, props.children),
  };
}
