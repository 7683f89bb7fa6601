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
const guide = ['Frameworks', 'FrameworksWithoutReact', 'Next', 'Tools']
  .map((name) => readFileSync(`stories/guide/${name}.mdx`, 'utf8'))
  .join('\n');
const recipes = [...guide.matchAll(/^```(?!json)\w+\n(.*\n([\s\S]*?))^```$/gm)].map(([, text = '']) => text);

/** Whether the file contains each part of a recipe. The line "…" in a recipe separates parts. */
const isFrom = (file: string, recipe: string) =>
  recipe.includes('…\n') ? recipe.split(/^…\n/m).every((part) => file.includes(part)) : file === recipe;

test('every recipe of the guides about frameworks and of "Editors and tools" is from a file of an application that is built and tested', () => {
  expect(recipes.length).toBeGreaterThan(10);
  expect(recipes.filter((recipe) => !files.some((file) => isFrom(file, recipe)))).toEqual([]);
});

test('every recipe of the guide "Newsroom" is a file of the newsroom that is built and tested', () => {
  const page = readFileSync('stories/guide/Newsroom.mdx', 'utf8');
  const recipes = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  expect(recipes).not.toEqual([]);
  expect(recipes.filter((recipe) => !ofNewsroom.includes(recipe))).toEqual([]);
});
