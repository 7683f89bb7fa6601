import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Parser } from 'commonmark';

/**
 * The addresses of all links and images in a Markdown text, also those in its HTML.
 *
 * @param {string} text
 */
function linksIn(text) {
  const walker = new Parser().parse(text).walker();
  /** @type {string[]} */
  const links = [];
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, destination, literal } = event.node;
    if (!event.entering) continue;
    if (type === 'link' || type === 'image') links.push(decodeURI(destination ?? ''));
    if (!type.startsWith('html')) continue;
    for (const [, link = ''] of (literal ?? '').matchAll(/\b(?:src|srcset|href)="([^"\s]+)/g))
      links.push(link);
  }
  return links;
}

/**
 * The links of a page in an installed package that lead nowhere: neither to a file of the package nor, for an address of the
 * repository, to a file of that.
 *
 * @param {string} folder the installed package
 * @param {string} page
 * @param {{ address: string, tag: string, copy: string }} repository its address, and a copy of what it has there
 */
export function brokenLinks(folder, page, { address, tag, copy }) {
  const files = new RegExp(`^${address}/(?:blob|raw)/${tag}/([^#]+)`);
  return linksIn(readFileSync(join(folder, page), 'utf8')).filter((link) => {
    if (link.startsWith('#')) return false;
    if (!/^https?:/.test(link)) return !existsSync(join(folder, dirname(page), link.replace(/#.*/, '')));
    const [, file] = files.exec(link) ?? [];
    return file ? !existsSync(join(copy, file)) : link.startsWith(`${address}/`);
  });
}
