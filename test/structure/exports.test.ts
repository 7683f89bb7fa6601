import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.js';
import { publicExports, typeOnlyPaths } from '../support/exports.mjs';
import { readSources } from '../support/sources.js';

const paths = Object.keys(publicExports);
const fileOf = (path: string) => (path === '.' ? 'index' : path.slice(2).replace(/\.js$/, ''));

test.each(paths)('%s exports exactly the documented names', async (path) => {
  const module: object = await import(/* @vite-ignore */ `../../src/exports/${fileOf(path)}.ts`);
  expect(Object.keys(module).sort()).toEqual([...(publicExports[path] ?? [])].sort());
});

test.each(languages)('./locales/%s exports its locale and nothing else', async (language) => {
  const module: object = await import(/* @vite-ignore */ `../../src/i18n/${language}/locale.ts`);
  expect(Object.keys(module)).toEqual([language]);
});

test('every folder of a language is in the list', () => {
  const folders = readSources('src/i18n', /^locale\.ts$/).map(({ path }) => path.split('/').at(-2));
  expect(folders.filter((folder) => folder !== 'i18n').sort()).toEqual([...languages].sort());
});

test('package.json, src/exports and the list name the same import paths', () => {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const inManifest = Object.keys(manifest.exports).filter((path) => !/\.(css|json)$/.test(path));
  const files = readSources('src/exports', /\.tsx?$/).map(({ path }) =>
    path.replace(/^src\/exports\/|(\.d)?\.tsx?$/g, ''),
  );
  expect(inManifest.sort()).toEqual([...paths, ...typeOnlyPaths, './locales/*'].sort());
  expect(files.sort()).toEqual([...paths, ...typeOnlyPaths].map(fileOf).sort());
});
