import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { toShareImage } from '../../../src/exports/share-image.js';
import { wholeArticle } from '../../support/articles.js';
import { shareFonts } from '../../support/shareFonts.js';

afterEach(() => {
  vi.doUnmock('@resvg/resvg-js');
});

const viewOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset, png.byteLength);

test('writes a PNG of 1200 × 630 pixels, with fonts as paths or as bytes', async () => {
  const fromPaths = await toShareImage(wholeArticle, { fonts: shareFonts });
  expect(viewOf(fromPaths).getUint32(0)).toBe(0x89504e47);
  expect(viewOf(fromPaths).getUint32(16)).toBe(1200);
  expect(viewOf(fromPaths).getUint32(20)).toBe(630);
  const fromBytes = await toShareImage(wholeArticle, { fonts: shareFonts.map((path) => readFileSync(path)) });
  expect(Buffer.compare(fromBytes, fromPaths)).toBe(0);
});

test.each([
  ['no font', [], /received no fonts/],
  ['a path without a file', ['missing.ttf'], /missing\.ttf/],
  [
    'bytes that are not a font',
    [new Uint8Array(9)],
    /no usable font \(9 bytes\); .* WOFF2 are not supported$/,
  ],
  ['files that are not fonts', ['package.json', 'LICENSE'], /no usable font \(package\.json, LICENSE\)/],
])('rejects %s', async (_, fonts, message) => {
  await expect(toShareImage(wholeArticle, { fonts })).rejects.toThrow(message);
});

test('says which package to install if the renderer is missing', async () => {
  vi.doMock('@resvg/resvg-js', () => {
    throw new Error('Cannot find package');
  });
  await expect(toShareImage(wholeArticle, { fonts: shareFonts })).rejects.toThrow(
    /npm install @resvg\/resvg-js/,
  );
});
