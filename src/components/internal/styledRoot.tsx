import * as React from 'react';
import { styled } from 'styled-components';

type RootTag = 'article' | 'div' | 'p' | 'span';
type Root<Tag extends RootTag> = React.ComponentType<React.JSX.IntrinsicElements[Tag]>;

// React for server components has no context. There styled-components would repeat the CSS in every card.
const isServerComponent = !('createContext' in React);

/**
 * The one styled element of a public component: a tag, its fixed component id (also its class name) and its CSS as one
 * constant string. styled-components hashes a template without interpolations once, not at every render; the fixed id keeps
 * class names equal on server and client, whatever the order of modules.
 */
export function styledRoot<Tag extends RootTag>(
  tag: Tag,
  componentId: `nc-${string}`,
  ...pieces: string[]
): Root<Tag> {
  const css = pieces.join('');
  if (isServerComponent) return serverRoot(tag, componentId, css) as Root<Tag>;
  const template = [css] as unknown as TemplateStringsArray;
  return styled(tag as RootTag).withConfig({ componentId })(template) as unknown as Root<Tag>;
}

/**
 * React moves a style with `href` and `precedence` into the head, once per page. One element for all cards: React's data for the
 * browser contains an element once, but would repeat equal ones.
 */
function serverRoot(tag: RootTag, componentId: string, css: string) {
  const Tag = tag as React.ElementType;
  const style = (
    <style href={`${componentId}-${css.length}`} precedence="news-cards">{`.${componentId}{${css}}`}</style>
  );
  return ({ className, ...props }: { className?: string }) => (
    <>
      {style}
      <Tag {...props} className={className ? `${componentId} ${className}` : componentId} />
    </>
  );
}
