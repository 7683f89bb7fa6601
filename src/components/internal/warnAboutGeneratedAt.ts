import { readGeneratedAt } from '../../model/generatedAt.js';
import { warnOnce } from '../../model/warnOnce.js';

/** Warns about a value that does not say when a card was made. Call it only if `isDevelopment`. */
export function warnAboutGeneratedAt(generatedAt: unknown): void {
  for (const { path, message } of readGeneratedAt(generatedAt).issues)
    warnOnce(`ArticleCard: ${path}: ${message}`);
}
