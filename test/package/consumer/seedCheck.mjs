// Runs in the consumer's folder, beside the installed package, in plain Node: no bundler, no DOM.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fromText } from 'news-cards/adapters';
import { renderToHtml } from 'news-cards/server';

const { articles } = fromText(readFileSync('fixtures/seed.txt', 'utf8'));
assert.equal(articles.length, 1, 'the press release becomes one article');

const { fragment, css, html } = renderToHtml(articles[0]);
const words = [
  'IOM Jordan Trains Officials on Combating Human Trafficking among Syrian Refugees and Host Communities',
  'Mafraq',
  'Reduced inequalities',
  'US Bureau of Population Refugees and Migration',
  'Canadian Department of Foreign Affairs, Trade, and Development',
];
const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
assert.ok(
  css && /^<article [^>]*><style>/.test(fragment) && fragment.endsWith(html.slice(html.indexOf('>') + 1)),
  'the fragment contains style and markup',
);
for (const word of words) assert.ok(text.includes(word), `"${word}" is in the card, whose text is: ${text}`);

// Generated class names depend on the order of modules, so server and browser would differ.
assert.ok(!/class="[^"]*\bsc-/.test(html), 'no class name is generated');
console.log(`${words.length} facts found`);
