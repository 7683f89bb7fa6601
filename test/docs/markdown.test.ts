/** The guide as Markdown, against the pages of Storybook it is made from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { guide, interactive } from '../../build/docs/guide.js';
import * as components from '../../src/exports/index.js';

const texts = await guide();
const files = [...texts.keys()];
const read = (file: string) => texts.get(file) ?? '';
const withoutCode = (text: string) => text.replaceAll(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '');
const headings = (text: string) => withoutCode(text).match(/^#{2,} .*$/gm) ?? [];

const fileOf = (name: string) => `docs/${name.replaceAll(/(?!^)[A-Z]/g, '-$&').toLowerCase()}.md`;

const pages = readdirSync('stories/guide')
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.replace('.mdx', ''))
  .filter((name) => !interactive.includes(name));

test.each(files)('every link in %s leads to a file of the package or to the web', (file) => {
  for (const [, target = ''] of withoutCode(read(file)).matchAll(/\]\((.*?)\)/g)) {
    const exists = /^https:\/\//.test(target) || texts.has(posix.join(posix.dirname(file), target));
    expect(exists, target).toBe(true);
  }
});

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'])(
  'every link in %s leads to a file or to the web',
  (file) => {
    for (const [, target = ''] of withoutCode(readFileSync(file, 'utf8')).matchAll(/\]\((.*?)\)/g)) {
      expect(/^https:\/\//.test(target) || existsSync(target), target).toBe(true);
    }
  },
);

test.each(files)('%s contains neither JSX nor imports', (file) => {
  expect(withoutCode(read(file))).not.toMatch(/<\/?[A-Za-z]|^(import|export) |[{}]|undefined|\[object/m);
});

test.each(pages)('the Markdown of %s has each heading, block of code and table of the page', (name) => {
  const page = readFileSync(`stories/guide/${name}.mdx`, 'utf8');
  const text = read(fileOf(name));
  expect(text).toMatch(/^# /);
  expect(headings(text)).toEqual(headings(page));
  const fences = page.match(/^```[\s\S]*?^```$/gm) ?? [];
  expect(fences.filter((code) => !text.includes(code))).toEqual([]);
  const tables = withoutCode(page).match(/^<\w*Table\b/gm) ?? [];
  expect(text.match(/^\| --- \|/gm) ?? []).toHaveLength(tables.length);
});

test.each(pages)('the Markdown of %s leaves out what makes sense only in Storybook', (name) => {
  const page = readFileSync(`stories/guide/${name}.mdx`, 'utf8');
  const text = read(fileOf(name));
  for (const [, words = ''] of page.matchAll(/<InStorybook>([\s\S]*?)<\/InStorybook>/g)) {
    expect(text).not.toContain(words.trim().split('\n')[0]);
  }
  expect(withoutCode(text)).not.toMatch(
    /toolbar|embed builder|previews? on this page|hover over|drop a file/i,
  );
});

test('llms.txt lists every page once', () => {
  const listed = Array.from(read('llms.txt').matchAll(/\]\((.*?)\): \S/g), ([, target]) => target);
  expect(listed.sort()).toEqual(files.filter((file) => file !== 'llms.txt').sort());
});

test('the page of components describes each of them, and its props', () => {
  const text = read('docs/components.md');
  const names = Object.keys(components).filter((name) => /^[A-Z]/.test(name) && name !== 'NewsArticleJsonLd');
  const expected = [...names.sort().map((name) => `## ${name}`), '## Your own link, image and icon'];
  expect(headings(text)).toEqual([...expected, '### Link', '### Image', '### AiIcon']);
  expect(text).toMatch(/^\| `article` \| `Article`, required \| \S/m);
  expect(text).toMatch(/^\| `variant` \| `'lead' \\\| 'standard' .*Default `standard`\. \|$/m);
});

test.each([
  ['Link', 'className', 'href'],
  ['Image', 'srcSet', 'alt'],
  ['AiIcon', 'ai', 'part'],
])('the page of components describes the props of the slot %s', (slot, ...props) => {
  const section = read('docs/components.md').split(`\n### ${slot}\n`)[1]?.split('\n#')[0];
  for (const prop of props) expect(section).toMatch(new RegExp(`^\\| \`${prop}\` \\| \`.+\` ?\\|?`, 'm'));
});
