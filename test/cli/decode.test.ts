import { expect, test } from 'vitest';
import { decode } from '../../src/cli/decode.js';

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
  expect(decode(Buffer.concat([head, Uint8Array.of(0x90, 0x85)])).text).toBe(`${head}水`);
});

test('keeps UTF-8 with a broken byte as UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('«Été»'), Uint8Array.of(0xe9), Buffer.from(' à Genève')]);
  const { text, warning } = decode(bytes);
  expect(text).toBe('«Été»\ufffd à Genève');
  expect(warning).toContain('U+FFFD');
});

test('does not read binary data as windows-1252', () => {
  const { warning } = decode(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0xe9, 0x90));
  expect(warning).toContain('this is not text');
});
