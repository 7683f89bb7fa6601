import type { ComponentType, JSX } from 'react';
import { styled } from 'styled-components';

type RootTag = 'article' | 'div' | 'p' | 'span';

/**
 * The one styled element of a public component: a tag, its hand-written component id (which is also its class name)
 * and its CSS as one constant string. A template of one piece is what styled-components hashes once and not at
 * every render; the id keeps class names equal on server and client, whatever the order of modules.
 */
export function styledRoot<Tag extends RootTag>(
  tag: Tag,
  componentId: `nc-${string}`,
  ...css: string[]
): ComponentType<JSX.IntrinsicElements[Tag]> {
  const template = [css.join('')] as unknown as TemplateStringsArray;
  return styled(tag as RootTag).withConfig({ componentId })(template) as unknown as ComponentType<
    JSX.IntrinsicElements[Tag]
  >;
}
