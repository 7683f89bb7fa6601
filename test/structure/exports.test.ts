import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicExports } from '../support/exports.mjs';
import { readSources } from '../support/sources.js';

const paths = Object.keys(publicExports);
const fileOf = (path: string) => (path === '.' ? 'index' : path.slice(2).replace(/\.js$/, ''));

test.each(paths)('%s exports exactly what is promised', async (path) => {
  const module: object = await import(/* @vite-ignore */ `../../src/exports/${fileOf(path)}.ts`);
  expect(Object.keys(module).sort()).toEqual([...(publicExports[path] ?? [])].sort());
});

test('package.json, src/exports and the list name the same import paths', () => {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const inManifest = Object.keys(manifest.exports).filter((path) => !/\.(css|json)$/.test(path));
  const files = readSources('src/exports', /\.tsx?$/).map(({ path }) =>
    path.replace(/^src\/exports\/|\.tsx?$/g, ''),
  );
  expect(inManifest.sort()).toEqual([...paths].sort());
  expect(files.sort()).toEqual(paths.map(fileOf).sort());
});
