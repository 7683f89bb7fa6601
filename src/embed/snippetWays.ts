/** Ways to embed a card in a host page, depending on what the page allows. */
export const snippetWays = ['static', 'plain', 'markup', 'element', 'iframe'] as const;

export type SnippetWay = (typeof snippetWays)[number];

/** The ways that need a script of this package. */
export type ScriptedWay = 'element' | 'iframe';

export function needsScript(way: SnippetWay): way is ScriptedWay {
  return way === 'element' || way === 'iframe';
}
