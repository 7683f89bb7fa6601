/**
 * @typedef {object} Page
 * @property {string} path
 * @property {number} [cards] 1 without it
 * @property {'card' | 'text' | 'nothing'} withoutScript what a reader without JavaScript sees: the styled card, its fallback
 *   text, or nothing
 * @property {number} [styleSheets] how often the HTML contains the card's style sheet
 * @property {boolean} [button] it has a button whose text changes when it is pressed, if the framework has hydrated the page
 * @property {boolean} [route] it has a link "Other page", which the application's router follows
 * @property {string} [looksLike] the path of a page without a CSS framework, on which the card looks the same
 * @property {boolean} [responsive] its pictures have several widths
 * @property {{ country: string, count: number, more?: number | undefined }} [choice] it is a list that readers narrow: a country to choose, the number of
 *   its stories, and how many there are after asking for more
 */

/**
 * @typedef {object} Consumer
 * @property {string} name also its folder in `apps/`, unless `app` is another
 * @property {string} [app] its folder in the repository
 * @property {boolean} [newsroom] whether it is the package's newsroom, which has its own checks
 * @property {Record<string, string>} [versions] replace those in its package.json
 * @property {string[]} packages whose installed versions the table shows
 * @property {string} [pnpm] the version of pnpm that installs it, instead of npm
 * @property {string} [table] a file to print that its build writes
 * @property {string} [output] the folder of a static site that it builds; default `dist`
 * @property {Page[]} [pages] what a browser must find; without pages, `npm test` decides
 */

/** Twelve of thirty stories, of which eight are about Kenya. */
const narrowed = { cards: 12, choice: { country: 'Kenya', count: 8, more: 24 } };

/** @type {Consumer[]} */
export const consumers = [
  { name: 'plain', packages: [], pages: [page('/', 'text'), page('/static.html', 'card')] },
  { name: 'newsroom', newsroom: true, app: 'newsroom', packages: ['@11ty/eleventy'], output: 'public' },
  { name: 'eleventy', packages: ['@11ty/eleventy'], pages: [page('/', 'card')] },
  {
    name: 'vite-react-19',
    app: 'examples/vite-react',
    packages: ['react', 'vite'],
    pages: [page('/', 'nothing')],
  },
  {
    name: 'vite-react-18',
    app: 'examples/vite-react',
    versions: { react: '18.3.1', 'react-dom': '18.3.1' },
    packages: ['react', 'vite'],
    pages: [page('/', 'nothing')],
  },
  { name: 'vue', packages: ['vue', 'vite'], pages: [page('/', 'nothing')] },
  {
    name: 'css-frameworks',
    packages: ['tailwindcss', 'bootstrap', '@mui/material'],
    pages: ['tailwind', 'bootstrap', 'mui'].map((name) =>
      page(`/${name}.html`, 'nothing', { looksLike: '/index.html' }),
    ),
  },
  { name: 'svelte', packages: ['svelte', 'vite'], pages: [page('/', 'nothing')] },
  { name: 'bundlers', packages: ['esbuild', 'rollup', 'webpack'], table: 'table.txt' },
  { name: 'typescript-7', app: 'test/consumers/apps/typescript', packages: ['typescript'] },
  {
    name: 'typescript-6',
    app: 'test/consumers/apps/typescript',
    versions: { typescript: '6.0.3' },
    packages: ['typescript'],
  },
  { name: 'vitest', packages: ['vitest', 'react'] },
  { name: 'jest', packages: ['jest', 'react'] },
  { name: 'jest-pnpm', app: 'test/consumers/apps/jest', pnpm: '12.21.0', packages: ['jest', 'react'] },
  {
    name: 'react-router',
    packages: ['react-router', 'react'],
    pages: [
      page('/', 'card', { styleSheets: 1, button: true, route: true }),
      page('/news', 'card', narrowed),
    ],
  },
  {
    name: 'tanstack-start',
    packages: ['@tanstack/react-start', 'react'],
    output: 'dist/client',
    pages: [page('/', 'card', { styleSheets: 1, button: true, route: true })],
  },
  {
    name: 'nuxt',
    packages: ['nuxt'],
    pages: [page('/', 'card', { button: true, route: true })],
  },
  {
    name: 'angular',
    packages: ['@angular/core', '@angular/ssr'],
    output: 'dist/browser',
    pages: [page('/', 'card', { button: true, route: true })],
  },
  {
    name: 'docusaurus',
    packages: ['@docusaurus/core', 'react'],
    pages: [page('/', 'card', { styleSheets: 1, button: true, route: true })],
  },
  {
    name: 'astro',
    packages: ['astro', '@astrojs/react'],
    pages: [page('/', 'card'), page('/island/', 'card', { styleSheets: 1, button: true })],
  },
  {
    name: 'next',
    packages: ['next', 'react'],
    pages: [
      // Once in the head, and once in React's data.
      page('/', 'card', { styleSheets: 2, button: true, route: true }),
      page('/many', 'card', { styleSheets: 2, cards: 30 }),
      page('/images', 'card', { cards: 2, responsive: true, button: true }),
      page('/client', 'card', { styleSheets: 1, button: true, route: true }),
      page('/hashes', 'card', { button: true, route: true }),
      page('/nonce', 'card', { button: true, route: true, responsive: true }),
      page('/news', 'card', narrowed),
    ],
  },
];

/**
 * @param {string} path
 * @param {Page['withoutScript']} withoutScript
 * @param {Partial<Page>} [more]
 * @returns {Page}
 */
function page(path, withoutScript, more) {
  return { path, withoutScript, ...more };
}
