/** Generators of sites from Markdown. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderListToHtml, renderToHtml } from '../../dist/exports/server.js';
import { output } from './program.mjs';
import { articles } from './stories.mjs';

const [story] = articles;
const picture = {
  src: 'https://example.org/clinic.jpg',
  alt: 'A low white building',
  width: 1600,
  height: 900,
};
const whole = {
  ...story,
  image: picture,
  locations: [{ name: 'Kakuma', kind: 'camp', country: 'KE' }],
  funders: [{ name: 'Fund for Clinics' }],
  sdgs: [{ goal: 3 }],
};

/** All that is pasted into Markdown. */
const cards = {
  card: renderToHtml(whole).fragment,
  'full card': renderToHtml(whole, { variant: 'full' }).fragment,
  element: renderToHtml(whole).element,
  markup: renderToHtml(whole).html,
  list: renderListToHtml(articles).fragment,
};

/** @param {string} html */
const markdown = (html) => `# News\n\nA *word* before.\n\n${html}\n\nA *word* after.\n`;

/** @type {import('./hosts.mjs').Host[]} */
export const sites = [
  site('Hugo', 'hugo', {
    command: ['hugo', ['--quiet']],
    output: 'public/index.html',
    files: (page) => ({
      'hugo.toml':
        "baseURL = '/'\ndisableKinds = ['taxonomy', 'term', 'rss', 'sitemap', '404']\n[markup.goldmark.renderer]\nunsafe = true\n",
      'layouts/index.html': '<!doctype html><meta charset="utf-8"><title>News</title>{{ .Content }}',
      'content/_index.md': page,
    }),
  }),
  site('MkDocs', 'mkdocs', {
    command: ['mkdocs', ['build', '--quiet', '--strict']],
    output: 'site/index.html',
    files: (page) => ({ 'mkdocs.yml': 'site_name: News\nplugins: []\n', 'docs/index.md': page }),
  }),
].flat();

/**
 * @typedef {object} Generator
 * @property {[string, string[]]} command
 * @property {string} output
 * @property {(page: string) => Record<string, string>} files
 */

/**
 * One host for each kind of card.
 *
 * @param {string} name
 * @param {string} debianPackage
 * @param {Generator} generator
 * @returns {import('./hosts.mjs').Host[]}
 */
function site(name, debianPackage, { command: [command, args], output: built, files }) {
  return Object.entries(cards).map(([kind, html]) => ({
    name: `${name}, ${kind}`,
    packages: [debianPackage],
    async check(folder, page) {
      for (const [path, text] of Object.entries(files(markdown(html)))) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      await output(command, args, folder);
      return problemsOfPage(page, readFileSync(join(folder, built), 'utf8'), html);
    },
  }));
}

/**
 * The page must have the card's own elements and nothing in between, and Markdown around it.
 *
 * @param {import('playwright').Page} page
 * @param {string} html of the page
 * @param {string} card
 */
async function problemsOfPage(page, html, card) {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  return page.evaluate((text) => {
    const [before, after] = [...document.querySelectorAll('p:has(> em)')];
    if (after?.textContent !== 'A word after.') return ['the text after the card is not Markdown'];
    /** @param {Element | null | undefined} element */
    const htmlOf = (element) => {
      const all = element ? [element, ...element.querySelectorAll('*')] : [];
      return element?.getHTML({ shadowRoots: all.flatMap(({ shadowRoot }) => shadowRoot ?? []) }) ?? '';
    };
    const { body } = Document.parseHTMLUnsafe(`<!doctype html><body>${text}`);
    const expected = htmlOf(body.firstElementChild);
    const found = htmlOf(before?.nextElementSibling);
    if (expected === found) return [];
    const start = [...expected].findIndex((character, index) => character !== found[index]);
    const from = Math.max(0, start - 40);
    return [
      `the card is changed: “${found.slice(from, start + 60)}” instead of “${expected.slice(from, start + 60)}”`,
    ];
  }, card);
}
