/** The guide pages "Contracts" and "Frames" list the public names in the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NewsCardElement, NewsCardListElement } from '../../src/exports/element.js';
import { readSources } from '../support/sources.js';

const page = readFileSync('stories/guide/Contracts.mdx', 'utf8');
const frames = readFileSync('stories/guide/Frames.mdx', 'utf8');
const components = readSources('src/components', /\.(tsx?|css)$/)
  .map(({ text }) => text)
  .join('\n');
const elements = readSources('src/embed', /\.tsx?$/)
  .map(({ text }) => text)
  .join('\n');

/** Matches of a pattern; throws if there are none, otherwise the test would pass without checking anything. */
function matches(text: string, pattern: RegExp): string[] {
  const found = [...text.matchAll(pattern)].map(([whole, group]) => group ?? whole);
  if (found.length === 0) throw new Error(`Nothing matches ${pattern}`);
  return [...new Set(found)];
}

const isListed = (name: string) => page.includes(`\`${name}\``);
const hasWord = (text: string, word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);

test.each(matches(page, /`(nc-[a-z-]+)`/g))('the class %s on the page exists in a component', (name) => {
  expect(hasWord(components, name)).toBe(true);
});

test.each(matches(page, /`(data-[a-z-]+)`/g))(
  'the attribute %s on the page exists in a component',
  (name) => {
    expect(hasWord(components, name)).toBe(true);
  },
);

test.each(matches(page, /`(news-card[a-z-]*)`(?=[,;.]| and|'| )/g))(
  'the name %s on the page is that of a custom element or an event',
  (name) => {
    expect(elements).toContain(`'${name}'`);
  },
);

test('the class of every component root is on the page', () => {
  const roots = matches(components, /styledRoot\(\s*'\w+',\s*'(nc-[a-z-]+)'/g);
  expect(roots.filter((id) => !isListed(id))).toEqual([]);
});

test.each([
  ['news-card', NewsCardElement],
  ['news-card-list', NewsCardListElement],
])('the page lists every attribute of <%s> and no other', (name, { observedAttributes }) => {
  const row = new RegExp(`\\['?\\s*'\`${name}\`',\\s*'([^']*)'`).exec(page)?.[1] ?? '';
  expect(row.split(', ').sort()).toEqual(observedAttributes.map((each) => `\`${each}\``).sort());
});

test('every event is on the page', () => {
  const events = matches(readFileSync('src/embed/element/events.ts', 'utf8'), /^ {2}'(news-card-\w+)'/gm);
  expect(events.filter((name) => !isListed(name))).toEqual([]);
});

test.each([
  ['type', /type: '(\w+)'/g],
  ['field', /readonly (?!type|newsCards)(\w+)\??:/g],
])('the page "Frames" lists every %s of a message', (_, pattern) => {
  const messages = [...frames.matchAll(/`(\{ type: .*? \})`/g)].join();
  const names = matches(readFileSync('src/embed/frame/messages.ts', 'utf8'), pattern);
  expect(names.filter((name) => !hasWord(messages, name))).toEqual([]);
});
