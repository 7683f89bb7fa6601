import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

/**
 * @typedef {object} Published what `npm publish` sends
 * @property {string} name
 * @property {Record<string, string>} dist-tags
 * @property {Record<string, any>} versions manifests by version
 * @property {Record<string, { data: string }>} [_attachments] tarballs in base64, by file name
 */

/**
 * Starts a registry on this machine that holds one package, and redirects requests for others. It knows only what `npm publish`
 * and `npm install` ask for.
 *
 * @param {string} name
 * @param {string} upstream the registry that holds the others
 */
export async function startRegistry(name, upstream) {
  /** @type {Published | undefined} */
  let published;
  /** @type {Map<string, Buffer>} */
  const tarballs = new Map();

  /** @param {Published} document */
  function add({ _attachments = {}, ...document }) {
    for (const [file, { data }] of Object.entries(_attachments)) {
      tarballs.set(`/${name}/-/${file}`, Buffer.from(data, 'base64'));
    }
    published = {
      ...document,
      'dist-tags': { ...published?.['dist-tags'], ...document['dist-tags'] },
      versions: { ...published?.versions, ...document.versions },
    };
  }

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    /** @type {(status: number, body: unknown) => void} */
    const answer = (status, body) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (path === `/${name}` && request.method === 'PUT') {
      if (!request.headers.authorization) return answer(401, { error: 'not logged in' });
      add(/** @type {Published} */ (await json(request)));
      return answer(201, { ok: true });
    }
    if (path === `/${name}`) return published ? answer(200, published) : answer(404, { error: 'not found' });
    const tarball = tarballs.get(path);
    if (tarball) return response.end(tarball);
    response.writeHead(307, { location: new URL(path.slice(1), upstream).href }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}/`, published: () => published, stop };
}
