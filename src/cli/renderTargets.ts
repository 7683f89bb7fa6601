import { type EmbedMethod, embedMethods, needsScript } from '../embed/embedMethods.js';
import { type FormatName, formatNames, formats } from '../output/formats.js';

/** What `render --as` writes. */
export type RenderTarget = EmbedMethod | FormatName | 'image';

/** A card that needs no script, a card with its script, a document of one article, a document of one or a digest, a feed, or a PNG. */
export type TargetKind = 'static' | 'scripted' | 'document' | 'digest' | 'feed' | 'image';

const kinds = { one: 'document', either: 'digest', many: 'feed' } as const;

/** All targets, with their kinds. */
export const renderTargets: ReadonlyMap<RenderTarget, TargetKind> = new Map<RenderTarget, TargetKind>([
  ...embedMethods.map((name) => [name, needsScript(name) ? 'scripted' : 'static'] as const),
  ...formatNames.map((name) => [name, kinds[formats[name].holds]] as const),
  ['image', 'image'],
]);
