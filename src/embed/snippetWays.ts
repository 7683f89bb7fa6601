/** The ways to put a card into a host page, by what that page allows. */
export const snippetWays = ['static', 'plain', 'element', 'iframe'] as const;

export type SnippetWay = (typeof snippetWays)[number];

/** Whether the way needs a script of this package. */
export function needsScript(way: SnippetWay): way is 'element' | 'iframe' {
  return way === 'element' || way === 'iframe';
}
