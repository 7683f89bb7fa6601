/**
 * What the fuzzer tries: every adapter, the gate, every output of an article that passed the gate, and elements.
 *
 * @typedef {object} Api
 * @property {Record<string, (input: any) => any>} adapters
 * @property {(input: unknown) => any} parseArticle
 * @property {Record<string, (article: any) => any>} outputs
 * @property {(input: unknown) => Promise<{ problem?: string, html: string }>} [element]
 */

export const baseUrl = 'https://example.org/';
const about = { title: 'News', url: baseUrl, baseUrl, variant: 'full' };
const takeLists = ['toAtom', 'toRss', 'toJsonFeed', 'renderListToHtml'];

/**
 * @param {Record<string, any>} adapters a module, of which `from…` functions are tried
 * @param {Record<string, any>} model
 * @param {Record<string, any>[]} outputs modules, of which `to…` and `render…` functions are tried
 * @returns {Api}
 */
export function apiOf(adapters, model, outputs) {
  return {
    adapters: Object.fromEntries(functionsOf(adapters, /^from/)),
    parseArticle: model.parseArticle,
    outputs: Object.fromEntries(
      outputs
        .flatMap((module) => functionsOf(module, /^(to|render)[A-Z]/))
        .map(([name, write]) => [
          name,
          (/** @type {unknown} */ article) =>
            writtenBy(write, takeLists.includes(name) ? [article] : article),
        ]),
    ),
  };
}

/** @type {(module: Record<string, any>, name: RegExp) => [string, (...values: any[]) => any][]} */
const functionsOf = (module, name) =>
  Object.entries(module).filter(([key, value]) => name.test(key) && typeof value === 'function');

/**
 * @param {(...values: any[]) => any} write
 * @param {unknown} article
 */
function writtenBy(write, article) {
  try {
    const written = write(article, about);
    return typeof written === 'string'
      ? written
      : (written.fragment ?? written.html ?? JSON.stringify(written));
  } catch (error) {
    // Refuses a story that must not be republished.
    if (write.name === 'toStoryHtml' && error instanceof RangeError) return '';
    throw error;
  }
}

/** From `dist/`, which `npm run build` writes. */
export async function builtApi() {
  const exports = new URL('../../dist/exports/', import.meta.url);
  const load = (/** @type {string} */ name) => import(new URL(`${name}.js`, exports).href);
  const outputs = [
    'atom',
    'email',
    'json-feed',
    'json-ld',
    'markdown',
    'ninjs',
    'open-graph',
    'rss',
    'story',
    'text',
  ];
  return apiOf(
    await load('adapters'),
    await load('model'),
    await Promise.all([...outputs.map((name) => `output/${name}`), 'server', 'share-image/svg'].map(load)),
  );
}
