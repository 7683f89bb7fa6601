import { DomUtils, parseDocument } from 'htmlparser2';
import { baseUrl } from './api.mjs';

const safeUrl = /^(https?:\/\/|\/(?!\/)|mailto:|tel:|data:image\/|#)/;

/** @param {string} html */
function dangersIn(html) {
  return DomUtils.getElementsByTagName(() => true, parseDocument(html), true).flatMap(({ name, attribs }) => [
    ...(/^(script|iframe|object|embed|form)$/.test(name) ? [name] : []),
    ...(name === 'base' && attribs.href !== baseUrl ? [name] : []),
    ...Object.entries(attribs).flatMap(([key, value]) =>
      /^on/.test(key) || (/^(href|src|action|xlink:href)$/.test(key) && !safeUrl.test(value))
        ? [`${key}=${value}`]
        : [],
    ),
  ]);
}

/** @param {string} html */
function contained(html) {
  const dangers = dangersIn(html);
  return dangers.length ? `contains ${dangers}` : undefined;
}

/** Milliseconds that a call may take: a garbage collection, and a time for each character. */
const limitOf = (/** @type {unknown} */ input) => 1500 + JSON.stringify(input ?? null).length * 0.1;

/**
 * Calls a function with an input; returns what is wrong with it, or undefined.
 * Tries only these outputs of its articles, all by default.
 *
 * @param {import('./api.mjs').Api} api
 * @param {string} name
 * @param {unknown} input
 * @param {readonly string[]} [outputs] names
 * @returns {Promise<string | undefined>}
 */
export async function problemWith(api, name, input, outputs = Object.keys(api.outputs)) {
  const start = performance.now();
  try {
    if (name === 'element') {
      if (!api.element) return 'needs a browser: turn this file into a browser test';
      const { problem, html } = await api.element(input);
      return problem ?? contained(html);
    }
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
      for (const output of outputs) {
        const written = await api.outputs[output]?.(article);
        if (typeof written !== 'string') return `${output} gives no text`;
        const danger = /html|email|svg|sheet/i.test(output) ? contained(written) : undefined;
        if (danger) return `${output} ${danger}`;
      }
    }
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : error}`;
  }
}
