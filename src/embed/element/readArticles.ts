import type { Article, Image } from '../../model/article.js';
import { isArray, showValue } from '../../model/issue.js';
import { parseArticles } from '../../model/parseArticles.js';
import { failure, type Loaded } from '../loaded.js';

/** Where data comes from, as far as known. */
export interface Origin {
  /** Absolute address of the data. */
  readonly url?: string | undefined;
  /** How many articles are wanted; the others are not read. */
  readonly limit?: number | undefined;
}

/**
 * A page's data through the gate: an article or a list of them in the model's form, or anything that an adapter knows, whose
 * code is then loaded. Never throws for bad data; one bad article of a list costs that article.
 */
export async function readArticles(value: unknown, origin: Origin = {}): Promise<Loaded> {
  const { articles, issues } = await read(value, origin);
  return { articles: articles.map((article) => atHome(article, origin)), issues };
}

async function read(value: unknown, origin: Origin): Promise<Loaded> {
  if (isArray(value) ? value.length === 0 || value.some(isOwn) : isOwn(value)) {
    return parseArticles(value, origin.limit);
  }
  // Any text may be a press release, also "Service unavailable" and half of a JSON: only markup says what it is.
  if (typeof value === 'string' && !/^\s*</.test(value)) {
    return failure(`received ${showValue(value)}; expected an article, a list of them, or a feed`);
  }
  const { fromAny } = await import('../../adapters/any/fromAny.js');
  return fromAny(value, origin);
}

/** Whether a value means to be an article of the model; schema.org's have a headline as well, and say what they are. */
function isOwn(value: unknown): boolean {
  try {
    const fields = Object(value) as object;
    return 'headline' in fields && !('@type' in fields || '@context' in fields);
  } catch {
    return true; // a proxy that throws: the gate knows how to speak of it
  }
}

/** Paths of pictures are meant on the site that the data came from, which may be another than the page's. */
function atHome(article: Article, { url }: Origin): Article {
  const { image } = article;
  if (!url || !image || new URL(url).origin === globalThis.location?.origin) return article;
  const absolute = (src: string) => new URL(src, url).href;
  const sources = image.sources?.map((source) => ({ ...source, src: absolute(source.src) }));
  const moved: Image = { ...image, src: absolute(image.src), ...(sources && { sources }) };
  return { ...article, image: moved };
}
