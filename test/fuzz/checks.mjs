import { DomUtils, parseDocument } from 'htmlparser2';

/**
 * What the fuzzer tries: every adapter, the gate, and every output of an article that passed the gate.
 *
 * @typedef {object} Api
 * @property {Record<string, (input: any) => any>} adapters
 * @property {(input: unknown) => any} parseArticle
 * @property {Record<string, (article: any) => any>} outputs
 */

const safeUrl = /^(https?:\/\/|\/(?!\/)|mailto:|tel:|data:image\/|#)/;

/** @param {string} html */
function dangersIn(html) {
  return DomUtils.getElementsByTagName(() => true, parseDocument(html), true).flatMap(({ name, attribs }) => [
    ...(/^(script|iframe|object|embed|form|base)$/.test(name) ? [name] : []),
    ...Object.entries(attribs).flatMap(([key, value]) =>
      /^on/.test(key) || (/^(href|src|action|xlink:href)$/.test(key) && !safeUrl.test(value))
        ? [`${key}=${value}`]
        : [],
    ),
  ]);
}

/** Milliseconds that a call may take: a garbage collection, and a time for each character. */
const limitOf = (/** @type {unknown} */ input) => 1500 + JSON.stringify(input ?? null).length * 0.1;

/**
 * Calls a function with an input; returns what is wrong with it, or undefined.
 *
 * @param {Api} api
 * @param {string} name
 * @param {unknown} input
 * @returns {Promise<string | undefined>}
 */
export async function problemWith(api, name, input) {
  const start = performance.now();
  try {
    const read = name === 'parseArticle' ? api.parseArticle(input) : await api.adapters[name]?.(input);
    const took = performance.now() - start;
    if (took > limitOf(input)) return `took ${Math.round(took)} ms`;
    const articles = read.articles ?? (read.ok ? [read.article] : []);
    if (!Array.isArray(read.issues)) return 'no list of issues';
    // A long list says nothing more than its first entries.
    for (const article of articles.slice(0, 2)) {
      const again = api.parseArticle(JSON.parse(JSON.stringify(article)));
      if (!again.ok) return `its article is not valid: ${JSON.stringify(again.issues)}`;
      if (JSON.stringify(again.article) !== JSON.stringify(article))
        return 'its article changes when it is parsed again';
      for (const [output, write] of Object.entries(api.outputs)) {
        const written = await write(article);
        if (typeof written !== 'string') return `${output} gives no text`;
        const dangers = /html|email|svg|sheet/i.test(output) ? dangersIn(written) : [];
        if (dangers.length) return `${output} contains ${dangers}`;
      }
    }
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : error}`;
  }
}
