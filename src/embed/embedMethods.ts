/** Methods of embedding a card in a host page, depending on what the page allows. */
export const embedMethods = ['static', 'plain', 'markup', 'element', 'iframe'] as const;

export type EmbedMethod = (typeof embedMethods)[number];

/** The methods that need a script of this package. */
export type ScriptedMethod = 'element' | 'iframe';

export function needsScript(method: EmbedMethod): method is ScriptedMethod {
  return method === 'element' || method === 'iframe';
}
