import type { ComponentType, JSX } from 'react';
import { styled } from 'styled-components';

type RootTag = 'article' | 'div' | 'p' | 'span';

/**
 * The one styled element of a public component: a tag, its fixed component id (also its class name) and its CSS as one
 * constant string. styled-components hashes a template without interpolations once, not at every render; the fixed id keeps
 * class names equal on server and client, whatever the order of modules.
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
