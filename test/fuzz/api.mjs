/**
 * @param {Record<string, any>} adapters
 * @param {Record<string, any>} model
 * @param {Record<string, any>} server
 * @param {Record<string, any>} outputs modules by name, of which `to…` functions are tried
 * @returns {import('./checks.mjs').Api}
 */
export function apiOf(adapters, model, server, outputs) {
  const about = { title: 'News', url: 'https://example.org/', baseUrl: 'https://example.org/' };
  const many = ['toAtom', 'toRss', 'toJsonFeed'];
  const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : JSON.stringify(value));
  const functions = Object.values(outputs)
    .flatMap((module) => Object.entries(module))
    .filter(([name, value]) => /^to[A-Z]/.test(name) && typeof value === 'function');
  return {
    adapters: Object.fromEntries(
      ['fromText', 'fromFeed', 'fromJsonLd', 'fromReliefWeb', 'fromAny'].map((name) => [
        name,
        adapters[name],
      ]),
    ),
    parseArticle: model.parseArticle,
    outputs: {
      html: (article) => server.renderToHtml(article, { variant: 'full' }).html,
      ...Object.fromEntries(
        functions.map(([name, write]) => [
          name,
          (/** @type {unknown} */ article) => {
            const written = many.includes(name) ? write([article], about) : write(article, about);
            return text(name === 'toEmail' ? written.html : written);
          },
        ]),
      ),
    },
  };
}

/** From `dist/`, which `npm run build` writes. */
export async function builtApi() {
  const exports = new URL('../../dist/exports/', import.meta.url);
  const load = (/** @type {string} */ name) => import(new URL(`${name}.js`, exports).href);
  const outputs = ['atom', 'rss', 'email', 'markdown', 'ninjs', 'open-graph', 'text', 'json-ld', 'json-feed'];
  const loaded = await Promise.all(outputs.map((name) => load(`output/${name}`).catch(() => ({}))));
  return { api: apiOf(await load('adapters'), await load('model'), await load('server'), loaded) };
}
