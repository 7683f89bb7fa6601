import * as React from 'react';
import { styled } from 'styled-components';
import { hash } from './hash.js';
import { refusedStyle } from './refusedStyle.js';
import { rulesFor } from './rulesFor.js';

type RootTag = 'article' | 'div' | 'p' | 'span';
/** A function of its element's props. It has no hooks, so a component that has one root can call it. */
export type Root<Tag extends RootTag> = (
  props: React.JSX.IntrinsicElements[Tag] & { [Name in `data-${string}`]?: string | undefined },
) => React.ReactElement;

// React for server components has no context.
const isServerComponent = !('createContext' in React);
// React 19 moves a style with `href` and `precedence` into the head, once per page; React 18 does so in server components.
const hoistsStyles = isServerComponent || Number.parseInt(React.version, 10) >= 19;

/**
 * The root element of a public component: a tag, its class name and its CSS as one constant string. The text reaches the
 * page as it is: neither a browser nor a server compiles it. In React 18 styled-components inserts it, under a fixed component id,
 * so that class names are equal on server and client.
 */
export function styledRoot<Tag extends RootTag>(
  tag: Tag,
  componentId: `nc-${string}`,
  ...pieces: string[]
): Root<Tag> {
  const css = pieces.join('');
  if (hoistsStyles) return hoistingRoot(tag, componentId, css) as Root<Tag>;
  // One piece: styled-components hashes a template without interpolations once, not at every render.
  const template = [css] as unknown as TemplateStringsArray;
  const Styled = styled(tag as RootTag).withConfig({ componentId })(template) as React.ElementType;
  return (props) => <Styled {...props} />;
}

interface HoistingRootProps {
  className?: string;
  nonce?: string;
}

function hoistingRoot(tag: RootTag, componentId: string, css: string) {
  const Tag = tag as React.ElementType;
  // The class contains a hash of the rules, so that two versions of the package can share a page.
  const own = `${componentId}-${hash(css)}`;
  const text = rulesFor(`.${own}`, css);
  const ref = isServerComponent ? undefined : refusedStyle(text);
  // With its own precedence each style sheet gets its own element, whose hash a content security policy can list.
  const styleWith = (nonce?: string) => (
    <style ref={ref} href={own} precedence={own} nonce={nonce}>
      {text}
    </style>
  );
  // One element for all cards: what React sends to the browser contains a shared element once, but repeats equal ones.
  const style = styleWith();
  const classes = `${componentId} ${own}`;
  return ({ className, nonce = pageNonce(), ...props }: HoistingRootProps) => (
    <>
      {nonce ? styleWith(nonce) : style}
      <Tag {...props} className={className ? `${classes} ${className}` : classes} />
    </>
  );
}

let nonceOfPage: string | undefined;

/** The nonce that a page names in `<meta property="csp-nonce">`, as Vite and styled-components expect it; read once. */
function pageNonce(): string | undefined {
  if (nonceOfPage === undefined && typeof document !== 'undefined') {
    const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
    nonceOfPage = meta?.nonce || meta?.content || '';
  }
  return nonceOfPage;
}
