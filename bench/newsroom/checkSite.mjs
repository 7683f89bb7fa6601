/** Checks a built newsroom against its articles, as files: lists, feeds, links, markup. Each function returns what is wrong. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAtomFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate';
import RssParser from 'rss-parser';

/** @typedef {import('../../src/exports/model.js').Article} Article */
/** @typedef {import('../../src/exports/model.js').Facet} Facet */
/** @typedef {typeof import('../../src/exports/model.js')} Model */

/** @param {string} folder @param {string} address */
const read = (folder, address) => readFileSync(join(folder, address), 'utf8');

/** The stories that a list page links to, in order. @param {string} html */
const storiesOf = (html) =>
  [...html.matchAll(/<a class="nc-link" href="([^"]*)"/g)].map(([, href = '']) => href);

/** All stories of a list, over its pages, which `rel="next"` links. @param {string} folder @param {string} address */
function listed(folder, address) {
  const found = [];
  for (let next = address, pages = 0; next && pages < 10_000; pages++) {
    const html = read(folder, `${next}index.html`);
    found.push(...storiesOf(html));
    next = /<a href="([^"]*)" rel="next"/.exec(html)?.[1] ?? '';
  }
  return found;
}

/**
 * Every list has exactly the stories that `filterArticles` gives for its value, newest first, and its feed the first 50 of them.
 *
 * @param {string} folder
 * @param {{ articles: readonly Article[], facets: readonly Facet[], model: Model, site: string }} expected articles with the addresses of their pages
 */
export async function listProblems(folder, { articles, facets, model, site }) {
  const problems = [];
  const sorted = articles.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  const pathsOf = (/** @type {readonly Article[]} */ list) =>
    list.map(({ url = '' }) => `/${url.slice(site.length)}`);
  const same = (/** @type {readonly string[]} */ a, /** @type {readonly string[]} */ b) =>
    a.length === b.length && a.toSorted().join() === b.toSorted().join();
  if (!same(listed(folder, '/all/'), pathsOf(sorted))) problems.push('/all/ does not list all stories');
  let lists = 0;
  for (const facet of facets) {
    const names = readdirSync(join(folder, facet));
    const counts = model.countBy(articles, facet);
    if (names.length !== counts.length)
      problems.push(`${names.length} lists of ${facet}, expected ${counts.length}`);
    const expected = counts.map(({ value }) => pathsOf(model.filterArticles(sorted, { [facet]: [value] })));
    for (const name of names) {
      lists++;
      const address = `/${facet}/${name}/`;
      const found = listed(folder, address);
      if (!expected.some((list) => same(list, found))) problems.push(`${address} lists other stories`);
      problems.push(
        ...(await feedProblems(read(folder, `${address}feed.xml`), found)).map(
          (each) => `${address}: ${each}`,
        ),
      );
    }
  }
  return { problems, lists };
}

/** Two readers read the feed, and find the first stories of the list. @param {string} xml @param {readonly string[]} stories */
async function feedProblems(xml, stories) {
  const first = stories.slice(0, 50).join();
  const path = (/** @type {string | undefined} */ url) => new URL(url ?? '', 'https://x.example').pathname;
  const one = (await new RssParser().parseString(xml)).items.map(({ link }) => path(link)).join();
  const entries = parseAtomFeed(xml).entries ?? [];
  const other = entries.map(({ links }) => path(links?.find(({ rel }) => rel === 'alternate')?.href)).join();
  return [
    ...(one === first ? [] : ['rss-parser finds other stories in the feed']),
    ...(other === first ? [] : ['feedsmith finds other stories in the feed']),
  ];
}

/** Every link within the site leads to a file. @param {string} folder */
export function linkProblems(folder) {
  const problems = new Set();
  const known = new Map();
  let pages = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    pages++;
    for (const [, address = ''] of read(folder, path).matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
      if (!known.has(address)) {
        const file = decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address);
        known.set(address, existsSync(join(folder, file)));
      }
      if (!known.get(address)) problems.add(`/${path} links to ${address}`);
    }
  }
  return { problems: [...problems], pages, links: known.size };
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Safari removes the role of a list without bullets; an empty alternative is a decision.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'no-inline-style': 'off',
    'long-title': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'script-type': 'off',
    'no-implicit-button-type': 'off',
  },
});

/** @param {string} folder @param {readonly string[]} addresses */
export async function markupProblems(folder, addresses) {
  const problems = [];
  for (const address of addresses) {
    const report = await validator.validateString(read(folder, address));
    const messages = report.results.flatMap(({ messages }) => messages);
    problems.push(...messages.map(({ ruleId, message, line }) => `${address}:${line} ${ruleId}: ${message}`));
  }
  return problems;
}

/** What a reader of a page loads, compressed, without its pictures. @param {string} folder @param {string} address */
export function bytesOf(folder, address) {
  const gzip = (/** @type {string} */ path) =>
    gzipSync(readFileSync(join(folder, path)), { level: 6 }).length;
  return gzip(address) + gzip('styles.css');
}
