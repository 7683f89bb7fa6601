import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { toShareImage } from '../../../src/exports/share-image.js';
import { article, wholeArticle } from '../../support/articles.js';
import { shareFonts } from '../../support/shareFonts.js';

const folder = mkdtempSync(join(tmpdir(), 'news-cards-image-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
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

test('rejects a font that is too large or not a file, before it is read', async () => {
  const huge = join(folder, 'huge.ttf');
  writeFileSync(huge, '');
  truncateSync(huge, 128_000_001);
  await expect(toShareImage(wholeArticle, { fonts: [huge] })).rejects.toThrow(
    `fonts: received ${huge} of more than 128 MB; expected smaller fonts`,
  );
  await expect(toShareImage(wholeArticle, { fonts: [folder] })).rejects.toThrow(
    `fonts: received ${folder}, which is not a file; expected TTF, OTF or TTC files`,
  );
});

test.skipIf(!existsSync('/dev/zero'))('rejects a device as a font, which would never end', async () => {
  await expect(toShareImage(wholeArticle, { fonts: ['/dev/zero'] })).rejects.toThrow(/which is not a file/);
});

describe('the picture', () => {
  const png = new Resvg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>',
  )
    .render()
    .asPng();
  const draw = (picture: Uint8Array, changes = {}) =>
    toShareImage(article(changes), { fonts: shareFonts, picture });

  test.each([
    ['a PNG that ends early', png.subarray(0, -30)],
    ['a PNG with a wrong checksum', png.map((byte, index) => (index === 30 ? byte ^ 1 : byte))],
    ['a GIF without data', new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 20, 0, 10, 0])],
    ['a JPEG without data', new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 10, 0, 20, 1, 1, 0x11, 0])],
  ])('must not be broken: rejects %s', async (_, picture) => {
    await expect(draw(picture)).rejects.toThrow(
      'picture: received a broken or transparent picture; expected a complete JPEG, PNG or GIF',
    );
  });

  test('is drawn if it is complete', async () => {
    expect(Buffer.compare(await draw(png), await draw(png.subarray()))).toBe(0);
    expect(Buffer.compare(await draw(png), await toShareImage(article({}), { fonts: shareFonts }))).not.toBe(
      0,
    );
  });

  test('may be anything for a withdrawn article, which does not show it', async () => {
    await expect(draw(png.subarray(0, -30), { status: { type: 'withdrawn' } })).resolves.toBeTruthy();
  });
});

test('says which package to install if the renderer is missing', async () => {
  vi.doMock('@resvg/resvg-js', () => {
    throw new Error('Cannot find package');
  });
  await expect(toShareImage(wholeArticle, { fonts: shareFonts })).rejects.toThrow(
    /npm install @resvg\/resvg-js/,
  );
});
