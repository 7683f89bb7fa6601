import { readMadeOn } from '../../model/madeOn.js';
import { warnOnce } from '../../model/warnOnce.js';

/** Warns about a value that does not say when a card was made. Call it only if `isDevelopment`. */
export function warnAboutMadeOn(madeOn: unknown): void {
  for (const { path, message } of readMadeOn(madeOn).issues) warnOnce(`ArticleCard: ${path}: ${message}`);
}
