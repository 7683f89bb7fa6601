/** Ways to embed a card in a host page, depending on what the page allows. */
export const snippetWays = ['static', 'plain', 'element', 'iframe'] as const;

export type SnippetWay = (typeof snippetWays)[number];

/** Whether the way needs a script of this package. */
export function needsScript(way: SnippetWay): way is 'element' | 'iframe' {
  return way === 'element' || way === 'iframe';
}
