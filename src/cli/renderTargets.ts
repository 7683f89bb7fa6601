import { type EmbedMethod, embedMethods, needsScript } from '../embed/embedMethods.js';
import { type FormatName, formatNames, formats } from '../output/formats.js';

/** What `render --as` writes. */
export type RenderTarget = EmbedMethod | FormatName | 'image';

/** A card that needs no script, a card with its script, a document of one article, a message of one or several, a feed, or a PNG. */
export type TargetKind = 'static' | 'scripted' | 'document' | 'message' | 'feed' | 'image';

/** All targets, with their kinds. */
export const renderTargets: ReadonlyMap<RenderTarget, TargetKind> = new Map<RenderTarget, TargetKind>([
  ...embedMethods.map((name) => [name, needsScript(name) ? 'scripted' : 'static'] as const),
  ...formatNames.map((name) => [name, kindOf(name)] as const),
  ['image', 'image'],
]);

function kindOf(name: FormatName): TargetKind {
  const format = formats[name];
  if (format.holds === 'many') return 'feed';
  return 'digest' in format ? 'message' : 'document';
}
