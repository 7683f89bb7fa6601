import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/rss+xml',
  '.js': 'text/javascript',
};

/**
 * Serves the files of a folder on a loopback port. `/moved?to=` redirects.
 *
 * @param {string} folder
 */
export async function serveFiles(folder) {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const to = searchParams.get('to');
    if (to) return response.writeHead(302, { location: to }).end();
    const file = join(folder, normalize(pathname));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    const type = types[/** @type {keyof typeof types} */ (extname(file))] ?? 'text/plain';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { folder, port, address: `http://localhost:${port}`, close: () => server.close() };
}
