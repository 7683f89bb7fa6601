import { readGeneratedAt } from '../../model/generatedAt.js';
import { warnOnce } from '../../model/warnOnce.js';

/** Warns about a value that does not say when a copy of a story was made. Call it only in development. */
export function warnAboutGeneratedAt(generatedAt: unknown): void {
  for (const { path, message } of readGeneratedAt(generatedAt).issues)
    warnOnce(`ArticleStory: ${path}: ${message}`);
}
