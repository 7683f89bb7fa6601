import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanRun, cleanText, cut } from '../../src/model/text.js';
import { cpuSeconds } from '../support/cpuSeconds.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '\ud83d',
        '\ude00',
        '\u0000',
        '\u202e',
        '\ufffe',
        '\u{1ffff}',
        '\n',
        ' ',
        '\u0301',
        'e',
        '\u0958',
        '\u1112',
        '\u1161',
      ),
    )
    .map((units) => units.join('')),
  fc
    .array(fc.constantFrom('e', '\u0958', ...['\u0301', '\u0323', '\u093c'].map((mark) => mark.repeat(20))))
    .map((parts) => parts.join('')),
);

describe('cleaning', () => {
  test('removes control characters or turns them into spaces', () => {
    for (let code = 0; code < 0xa0; code++) {
      if (code >= 0x20 && code < 0x7f) continue;
      const cleaned = cleanText(`a${String.fromCharCode(code)}b`);
      expect(cleaned, `U+${code.toString(16)}`).toBe([9, 10, 11, 12, 13, 0x85].includes(code) ? 'a b' : 'ab');
    }
  });

  test('removes the 66 noncharacters, which XML forbids', () => {
    const noncharacters = [
      ...Array.from({ length: 32 }, (_, index) => 0xfdd0 + index),
      ...Array.from({ length: 17 }, (_, plane) => [
        plane * 0x10000 + 0xfffe,
        plane * 0x10000 + 0xffff,
      ]).flat(),
    ];
    expect(noncharacters).toHaveLength(66);
    for (const code of noncharacters) {
      expect(cleanText(`a${String.fromCodePoint(code)}b`), `U+${code.toString(16)}`).toBe('ab');
    }
    expect(cleanText('\ufffe\u{10ffff}')).toBe('');
  });

  test('keeps 30 marks on a letter, in any order', () => {
    expect(cleanText(`x${'\u0301'.repeat(40)}y`)).toBe(`x${'\u0301'.repeat(30)}y`);
    expect(cleanText(`x${'\u0301\u0323'.repeat(20)}`)).toHaveLength(31);
    // Vowel signs, tone marks and vocalization remain.
    for (const word of ['हिन्दी', 'ภาษาไทย', 'مُحَمَّدٌ', 'שָׁלוֹם'])
      expect(cleanText(word)).toBe(word.normalize('NFC'));
  });

  test('takes linear time for a letter with 100,000 combining marks', () => {
    // Normalizing this text takes half a minute.
    const text = `x${'\u0301'.repeat(50_000)}${'\u0323'.repeat(50_000)}`;
    expect(cpuSeconds(() => cleanText(text))).toBeLessThan(1);
  });

  test('does not change a clean text', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(cleanRun(cleanRun(given))).toBe(cleanRun(given));
        expect(cleanText(cleanText(given))).toBe(cleanText(given));
      }),
      { numRuns: 3000 },
    );
  });

  test('returns composed, well-formed, visible text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const clean = cleanText(given);
        expect(clean.normalize('NFC')).toBe(clean);
        expect(clean).not.toMatch(
          /[\p{Cc}\p{Surrogate}\u2028\u2029\u202d\u202e\ufeff\p{Noncharacter_Code_Point}]/u,
        );
        expect(clean.trim()).toBe(clean);
      }),
      { numRuns: 3000 },
    );
  });

  test('trims a text but not a run', () => {
    expect(cleanText(' a ')).toBe('a');
    expect(cleanRun(' a\n')).toBe(' a ');
  });
});

describe('cutting', () => {
  test.each([
    ['', 0, ''],
    ['', 3, ''],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['abc', 0, ''],
    ['ab😀', 4, 'ab😀'],
    ['ab😀', 3, 'ab'],
    ['😀', 1, ''],
    ['ab😀c', 4, 'ab😀'],
    ['ab\ude00c', 3, 'ab\ude00'],
  ])('%j at %d is %j', (given, max, expected) => {
    expect(cut(given, max)).toBe(expected);
  });

  test('returns a prefix within the limit that ends on a whole character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 30 }), (given, max) => {
        const start = cut(given, max);
        expect(given.startsWith(start)).toBe(true);
        expect(start.length).toBeLessThanOrEqual(max);
        expect(start.length).toBeGreaterThanOrEqual(Math.min(max, given.length) - 1);
        expect(start.isWellFormed()).toBe(true);
      }),
    );
  });
});

test('texts on the fast path are already clean, whatever surrounds them', () => {
  // Every non-initial character of a canonical decomposition: it might compose.
  const parts = new Set<string>();
  const all = Array.from({ length: 0x110000 - 0x800 }, (_, index) => index + (index < 0xd800 ? 0 : 0x800));
  for (const code of all) {
    for (const part of [...String.fromCodePoint(code).normalize('NFD')].slice(1)) parts.add(part);
  }
  const usual = 'Aéß – ’ … Я ب ي 水 かカー！'.split('');
  for (const character of usual) expect(parts.has(character), character).toBe(false);
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    const mark = /\p{M}/u.test(character) || parts.has(character);
    // Compared with the slow path, after a letter that composes with most marks.
    const whole = `A${character}`.normalize('NFC');
    if (mark && character.isWellFormed()) expect(cleanRun(`A${character}`), code.toString(16)).toBe(whole);
    if (character.isWellFormed() && cleanRun(character) === character) {
      expect(character.normalize('NFC'), code.toString(16)).toBe(character);
    }
  }
});
