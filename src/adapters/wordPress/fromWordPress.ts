import { cutInput, failure, isArray, type Mismatch, phrase, showValue } from '../../model/issue.js';
import { maxArticles } from '../../model/limits.js';
import { ownOptions } from '../../model/ownOptions.js';
import { Budget } from '../internal/budget.js';
import { isRecord, lengthOf, listOf, safeGet } from '../internal/foreign.js';
import { readResponse } from '../internal/readResponse.js';
import type { AdapterResult } from '../internal/result.js';
import { ResultBuilder } from '../internal/resultBuilder.js';
import { readPost } from './post.js';

export interface FromWordPressOptions {
  /** Language of posts that name none, a BCP 47 tag: WordPress' own API does not say the language of the site. */
  readonly language?: string | undefined;
  /** Maximum number of posts to read, 1 or more. */
  readonly limit?: number | undefined;
}

/**
 * Reads posts from the REST API of WordPress (https://developer.wordpress.org/rest-api/reference/posts/): one post or a list of them, as
 * JSON text or its parsed value. Request `/wp-json/wp/v2/posts?_embed`: without `_embed` a response has only the ids of authors, categories,
 * tags and the featured picture.
 *
 * It sends no request. Categories and tags are topics, or goals if they name some. A post that is not published, or has a password, is
 * rejected, because a response to an editor also has those. The publisher is the name of the site, which only some plugins write.
 *
 * Pure, linear in the length of the input, and never throws: bad input becomes issues. The path of a rejected post is its place in the
 * response: `[3].headline`.
 */
export function fromWordPress(input: unknown, options?: FromWordPressOptions): AdapterResult {
  const { language, limit } = ownOptions(options);
  const builder = new ResultBuilder();
  const response = readResponse(input, 'a response of the WordPress REST API', builder);
  if (!response) return builder.result();
  const error = errorOf(response);
  if (error !== undefined) {
    const message: Mismatch = {
      received: phrase('an error of the API: {0}', error),
      expected: 'a response of the WordPress REST API',
    };
    builder.reject(failure('', 'source', message));
    return builder.result();
  }
  const max = typeof limit === 'number' && limit >= 1 ? Math.min(limit, maxArticles) : maxArticles;
  const length = isArray(response) ? lengthOf(response) : 1;
  if (length > max && limit === undefined) {
    builder.report(
      cutInput({ received: phrase('{0} entries', length), outcome: phrase('the first {0} were read', max) }),
    );
  }
  const budget = new Budget();
  for (const [index, post] of listOf(response, max).entries()) {
    const place = isArray(response) ? `[${index}]` : '';
    const refusal: Mismatch | undefined = isRecord(post)
      ? refusalOf(post)
      : { received: showValue(post), expected: 'an article' };
    if (refusal) builder.reject(failure('', 'source', refusal), place);
    else builder.add(readPost(post as object, language, budget), place);
  }
  return builder.result();
}

/** `{ "code": "rest_no_route", "message": …, "data": { "status": 404 } }` */
function errorOf(response: object): string | undefined {
  const code = safeGet(response, 'code');
  return typeof code === 'string' ? showValue(safeGet(response, 'message') ?? code) : undefined;
}

function refusalOf(post: object): Mismatch | undefined {
  const status = safeGet(post, 'status');
  if (status !== undefined && status !== 'publish')
    return {
      received: phrase('the status {0}', showValue(status)),
      expected: phrase('one of {0}', '"publish"'),
    };
  const hasPassword = ['content', 'excerpt'].some(
    (part) => safeGet(safeGet(post, part), 'protected') === true,
  );
  if (hasPassword) return { received: 'a post with a password', expected: 'an article' };
  return undefined;
}
