import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = ['test/consumers/apps', 'examples'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8')),
);
const ofNewsroom = readdirSync('newsroom', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.js'))
  .map((path) => readFileSync(join('newsroom', path), 'utf8'));
const guide = readFileSync('stories/guide/Frameworks.mdx', 'utf8');
const recipes = [...guide.matchAll(/^```\w+\n(.*\n([\s\S]*?))^```$/gm)].map(([, text = '']) => text);

test('every recipe of the guide "Frameworks" is a file of an application that is built and tested', () => {
  expect(recipes.length).toBeGreaterThan(10);
  expect(recipes.filter((recipe) => !files.includes(recipe))).toEqual([]);
});

test('every recipe of the guide "Newsroom" is a file of the newsroom that is built and tested', () => {
  const page = readFileSync('stories/guide/Newsroom.mdx', 'utf8');
  const recipes = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  expect(recipes.length).toBeGreaterThan(1);
  expect(recipes.filter((recipe) => !ofNewsroom.includes(recipe))).toEqual([]);
});
