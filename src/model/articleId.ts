import type { Article } from './article.js';
import { limits } from './limits.js';

/**
 * The key of an article without an `id`: its `url`; without one, `a-` and the 64-bit FNV-1a hash
 * (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) of headline, line feed and `published`, over UTF-16 code
 * units, as 16 hexadecimal digits. If the `url` is too long for a key, it is hashed instead of the headline. The same
 * story gets the same key on every machine.
 */
export function articleId({
  url,
  headline,
  published = '',
}: Pick<Article, 'url' | 'headline' | 'published'>): string {
  if (url && url.length <= limits.key) return url;
  let hash = 0xcbf29ce484222325n;
  for (const unit of `${url ?? headline}\n${published}`.split('')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit.charCodeAt(0))) * 0x100000001b3n);
  }
  return `a-${hash.toString(16).padStart(16, '0')}`;
}
