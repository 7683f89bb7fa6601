/** The page of contracts promises what there is: no class or attribute that has gone, and every root. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NewsCardElement, NewsCardListElement } from '../../src/exports/element.js';
import { tokens } from '../../src/theme/tokens.js';
import { readSources } from '../support/sources.js';

const page = readFileSync('stories/guide/Contracts.mdx', 'utf8');
const components = readSources('src/components', /\.(tsx?|css)$/)
  .map(({ text }) => text)
  .join('\n');
const elements = readSources('src/embed', /\.tsx?$/)
  .map(({ text }) => text)
  .join('\n');

/** What stands in a table, between back ticks. */
const promised = (pattern: RegExp) =>
  [...new Set(page.match(pattern) ?? [])].map((name) => name.slice(1, -1));

const hasWord = (text: string, word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);

test.each(promised(/`nc-[a-z-]+`/g))('the class %s is in use', (name) => {
  expect(hasWord(components, name)).toBe(true);
});

test.each(promised(/`data-[a-z-]+`/g))('the attribute %s is in use', (name) => {
  expect(hasWord(components, name)).toBe(true);
});

test.each(promised(/`news-card[a-z-]*`(?=[,;.]| and|'| )/g))(
  'the name %s is that of an element or an event',
  (name) => {
    expect(elements).toContain(`'${name}'`);
  },
);

test('every root of a component is promised', () => {
  const roots = [...components.matchAll(/styledRoot\(\s*'\w+',\s*'(nc-[a-z-]+)'/g)].map(([, id]) => id);
  expect(roots).toHaveLength(10);
  expect(roots.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

test.each([
  ['news-card', NewsCardElement],
  ['news-card-list', NewsCardListElement],
])('the attributes of %s are promised, all of them', (name, { observedAttributes }) => {
  const row = new RegExp(`\\['?\\s*'\`${name}\`',\\s*'([^']*)'`).exec(page)?.[1] ?? '';
  expect(row.split(', ').sort()).toEqual(observedAttributes.map((each) => `\`${each}\``).sort());
});

test.each([
  ['src/embed/element/newsCardElement.tsx', NewsCardElement],
  ['src/embed/element/newsCardListElement.tsx', NewsCardListElement],
])('the comment of the class in %s documents every attribute', (file, { observedAttributes }) => {
  const documented = readFileSync(file, 'utf8').matchAll(/@attr \{[^}]*\} ([\w-]+) - /g);
  expect(Array.from(documented, ([, name]) => name).sort()).toEqual([...observedAttributes].sort());
});

test('the comment of the elements’ class documents every custom property of the theme', () => {
  const comment = readFileSync('src/embed/element/embeddedElement.tsx', 'utf8');
  const documented = Array.from(comment.matchAll(/@cssproperty (--nc-[\w-]+) - /g), ([, name]) => name);
  expect(documented).toEqual(tokens.map(({ name }) => name));
});

test('so are the events and the messages of frames', () => {
  const named = (file: string, pattern: RegExp) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name);
  const names = [
    ...named('src/embed/element/events.ts', /^ {2}'(news-card-\w+)'/gm),
    ...named('src/embed/frame/messages.ts', /type: '(\w+)'/g),
    ...named('src/embed/frame/messages.ts', /readonly (?!type|newsCards)(\w+)\??:/g),
  ];
  expect(names).toHaveLength(3 + 3 + 5);
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
