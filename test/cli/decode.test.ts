import { expect, test } from 'vitest';
import { type Decoded, decode } from '../../src/cli/decode.js';

const textOf = (decoded: Decoded) => ('text' in decoded ? decoded.text : undefined);
const warningOf = (decoded: Decoded) => ('text' in decoded ? decoded.warning : undefined);

/** “Café” – €5 in windows-1252. */
const western = Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35);

test('reads bytes that are not UTF-8 as windows-1252, and warns', () => {
  expect(decode(western)).toEqual({
    text: '“Café” – €5',
    warning: 'the text is not UTF-8; read as windows-1252',
  });
});

test.each(['windows-1252', 'iso-8859-1'])('reads a declared %s with its typographic quotes', (name) => {
  const head = Buffer.from(`<?xml version="1.0" encoding="${name}"?>`);
  expect(decode(Buffer.concat([head, western]))).toEqual({ text: `${head}“Café” – €5` });
});

test('reads a declared encoding other than windows-1252', () => {
  const head = Buffer.from('<meta charset="windows-1251">');
  expect(decode(Buffer.concat([head, Uint8Array.of(0xcc, 0xe8, 0xf0)]))).toEqual({ text: `${head}Мир` });
});

test('reads a page in the Shift JIS that it declares', () => {
  const head = Buffer.from('<head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">');
  expect(textOf(decode(Buffer.concat([head, Uint8Array.of(0x90, 0x85)])))).toBe(`${head}水`);
});

test('keeps UTF-8 with a broken byte as UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('«Été»'), Uint8Array.of(0xe9), Buffer.from(' à Genève')]);
  expect(textOf(decode(bytes))).toBe('«Été»\ufffd à Genève');
  expect(warningOf(decode(bytes))).toContain('U+FFFD');
});

test('does not read binary data as windows-1252', () => {
  const decoded = decode(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0xe9, 0x90));
  expect(warningOf(decoded)).toContain('this is not text');
});

test('reads the encoding of the page, not that of a script before it', () => {
  const head = Buffer.from('<script charset="utf-8" src="a.js"></script><meta charset="windows-1251">');
  expect(textOf(decode(Buffer.concat([head, Uint8Array.of(0xcc, 0xe8, 0xf0)])))).toBe(`${head}Мир`);
});

test('reads the encoding of a page whose head is long', () => {
  const head = Buffer.from(`<style>${' '.repeat(3000)}</style><meta charset="windows-1251">`);
  expect(textOf(decode(Buffer.concat([head, Uint8Array.of(0xcc, 0xe8, 0xf0)])))).toBe(`${head}Мир`);
});

test('reads characters of GB 18030 in a page that names GB 2312', () => {
  const head = Buffer.from('<meta charset="gb2312">');
  // 水, and 㐂 in four bytes, which GB 2312 does not have.
  const bytes = Uint8Array.of(0xcb, 0xae, 0x81, 0x39, 0xee, 0x39);
  expect(textOf(decode(Buffer.concat([head, bytes])))).toBe(`${head}水㐀`);
});

test('reports a page that is not in the encoding that it names', () => {
  const page = Buffer.concat([Buffer.from('<meta charset="euc-kr">'), Uint8Array.of(0xff, 0xfe, 0x80, 0xff)]);
  expect(decode(page)).toEqual({ error: expect.stringContaining('not euc-kr') });
  const unknown = Buffer.concat([Buffer.from('<meta charset="x-made-up">'), Uint8Array.of(0xe9)]);
  expect(decode(unknown)).toEqual({ error: expect.stringContaining('the unknown encoding x-made-up') });
});
