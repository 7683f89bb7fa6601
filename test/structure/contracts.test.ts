/** The page of contracts promises what there is: no class or attribute that has gone, and every root. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSources } from '../support/sources.js';

const page = readFileSync('stories/guide/Contracts.mdx', 'utf8');
const components = readSources('src/components', /\.tsx?$/)
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
