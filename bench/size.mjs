/**
 * `npm run size`: the size of an import in an application's bundle, minified and gzipped, without React and styled-components;
 * and the size of a static card. Exits with 1 if a size exceeds its limit or a marker is in the wrong bundle.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle, external, root } from './support/bundle.mjs';

/** Strings of the card's style sheet and markup that survive a minifier. */
const cardMarkers = ['nc-card', 'nc-headline'];

/** A goal's title in each language but English, where it differs. */
const otherLanguages = await titlesInOtherLanguages();

/** English country names: a sixth of a card's size, also measured without them to see the size of the code. */
const countryNames = /model\/englishCountryNames\.js$/;

/** Sizes in bytes. Exceeding `limit` fails the run; `aim` is our target. */
const imports = [
  {
    from: 'index',
    names: 'ArticleCard',
    limit: 17_300,
    aim: 12_500,
    with: cardMarkers,
    without: otherLanguages,
  },
  { from: 'index', names: 'ArticleCard', emptied: countryNames, limit: 14_700, aim: 9900, with: cardMarkers },
  { from: 'bare', names: 'ArticleCard', limit: 12_700, aim: 9500, without: otherLanguages },
  { from: 'index', names: 'ArticleStory', limit: 19_650, aim: 16_000, with: ['nc-story'] },
  { from: 'index', names: 'ArticleList', limit: 19_600, aim: 13_500, with: cardMarkers },
  { from: 'index', names: 'SdgBadge', limit: 2500, aim: 2200, without: cardMarkers },
  // The guide “Press releases” names this size.
  { from: 'adapters', names: 'fromText', limit: 405_000, aim: 400_000, without: cardMarkers },
];
const staticCard = { limit: 2950, aim: 3000 };
/** The script for pages without React, in one file, and the parser that it loads to read an article's JSON. */
const script = { limit: 26_900, aim: 18_000 };
const parsers = { limit: 17_400, aim: 12_000 };
/**
 * An application's bundle of one import, as text; `emptied` matches a module of constants to leave empty.
 *
 * @param {string} statement
 * @param {RegExp} [emptied]
 */
async function bundleOf(statement, emptied) {
  /** @type {import('vite').Plugin} */
  const emptying = {
    name: 'emptying',
    transform: (code, id) => (emptied?.test(id) ? code.replace(/= \{[^}]*\}/, '= {}') : undefined),
  };
  return (await bundle(statement, { external, plugins: [emptying] })).code;
}

async function titlesInOtherLanguages() {
  const { languages } = await import(`${root}dist/i18n/languages.js`);
  /** @type {(language: string) => Promise<string[]>} */
  const titlesIn = async (language) =>
    (await import(`${root}dist/i18n/${language}/locale.js`))[language].goalTitles;
  const english = await titlesIn('en');
  const titles = [];
  for (const language of languages) {
    titles.push((await titlesIn(language)).find((title) => !english.includes(title)) ?? []);
  }
  return titles.flat();
}

/** @param {string} text */
const gzip = (text) => gzipSync(text).length;

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`.padStart(9);

/** @param {string} name */
function readScript(name) {
  return readFileSync(`${root}dist/script/${name}`, 'utf8');
}

/**
 * A chunk of the script and the chunks that it imports statically.
 *
 * @param {string} name
 * @param {Set<string>} found
 * @returns {Set<string>}
 */
function withImports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, other = ''] of readScript(name).matchAll(/\bfrom\s*["'`]\.\/([^"'`]+)/g))
    withImports(other, found);
  return found;
}

let failed = false;

/**
 * @param {string} name
 * @param {string} text
 * @param {{ limit: number, aim: number }} target
 */
function report(name, text, { limit, aim }) {
  const bytes = gzip(text);
  let verdict = 'as aimed';
  if (bytes > limit) verdict = 'TOO BIG';
  else if (bytes > aim) verdict = 'over the aim';
  failed ||= bytes > limit;
  console.log(`${name.padEnd(44)}${kB(bytes)} gzip   limit ${kB(limit)}   aim ${kB(aim)}   ${verdict}`);
}

/**
 * @param {boolean} holds
 * @param {string} claim
 */
function claim(holds, claim) {
  failed ||= !holds;
  console.log(`${holds ? 'ok  ' : 'FAIL'}  ${claim}`);
}

/** @type {(() => void)[]} */
const claims = [];

for (const { from, names, emptied, limit, aim, with: present = [], without: absent = [] } of imports) {
  const code = await bundleOf(
    `export { ${names} } from ${JSON.stringify(`${root}dist/exports/${from}.js`)};`,
    emptied,
  );
  report(
    `import { ${names} }${from === 'bare' ? ' from bare' : ''}${emptied ? ', without countries' : ''}`,
    code,
    { limit, aim },
  );
  for (const marker of present) {
    claims.push(() => claim(code.includes(marker), `a bundle of ${names} contains "${marker}"`));
  }
  for (const marker of absent) {
    claims.push(() => claim(!code.includes(marker), `a bundle of ${names} does not contain "${marker}"`));
  }
}

const { fromText } = await import(`${root}dist/exports/adapters.js`);
const { renderToHtml } = await import(`${root}dist/exports/server.js`);
const [seed] = fromText(readFileSync(`${root}test/fixtures/seed.txt`, 'utf8')).articles;
const { fragment, element } = renderToHtml(seed);
report('static card of the seed, HTML and CSS', fragment, staticCard);
report('the same as an element, with its text', element, staticCard);

const scripts = `${root}dist/script/`;
const embed = readFileSync(`${scripts}embed.js`, 'utf8');
report('embed.js, all in one file', embed, script);
const parsersName = /** @type {string} */ (readdirSync(scripts).find((name) => name.startsWith('parsers-')));
report(
  'what it loads for an article’s JSON',
  [...withImports(parsersName)].map(readScript).join('\n'),
  parsers,
);
claims.push(() => claim(!/\bimport\b[^(.;]*\bfrom\s*["'`]/.test(embed), 'embed.js has no static import'));
claims.push(() =>
  claim(
    readdirSync(scripts).every((name) => !readScript(name).includes('gives-money')),
    'no script contains the reader of press releases',
  ),
);
claims.push(() =>
  claim(
    readdirSync(scripts)
      .filter((name) => name.endsWith('.js'))
      .every((name) => !/["'`]\.\/(embed|element|define)\.js/.test(readScript(name)) || name === 'define.js'),
    'no chunk imports an entry point',
  ),
);

console.log('');
for (const print of claims) print();
process.exitCode = failed ? 1 : 0;
