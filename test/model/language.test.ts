import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { directionOf, toLanguageTag } from '../../src/model/language.js';
import { limits } from '../../src/model/limits.js';
import { parse } from './inputs.js';

describe('direction', () => {
  test.each([
    ['ar', 'Arabic'],
    ['ar-JO', 'Arabic in Jordan'],
    ['AR-jo', 'in any case'],
    ['ar-EG-u-nu-latn', 'with Latin digits'],
    ['he', 'Hebrew'],
    ['iw', 'its old code'],
    ['yi', 'Yiddish'],
    ['fa', 'Persian'],
    ['ps', 'Pashto'],
    ['ur', 'Urdu'],
    ['ur-Aran', 'Urdu in Nastaliq'],
    ['sd', 'Sindhi'],
    ['ug', 'Uyghur'],
    ['ckb', 'Central Kurdish'],
    ['ks', 'Kashmiri'],
    ['dv', 'Dhivehi, Thaana'],
    ['az-Arab', 'Azerbaijani in Arabic script'],
    ['pa-Arab', 'Punjabi in Arabic script'],
    ['pa-PK', 'Punjabi in Pakistan'],
    ['ku-Arab', 'Kurdish in Arabic script'],
    ['tg-Arab', 'Tajik in Arabic script'],
    ['nqo', 'N’Ko'],
    ['ff-Adlm', 'Fulah in Adlam'],
    ['rhg-Rohg', 'Rohingya in Hanifi'],
    ['syr', 'Syriac'],
    ['mid', 'Mandaic'],
    ['smp', 'Samaritan'],
    ['und-Arab', 'no language, Arabic script'],
    ['en-Hebr', 'the script decides, not the language'],
  ])('%s (%s) is right-to-left', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  test.each([
    ['en', 'English'],
    ['fr', 'French'],
    ['es', 'Spanish'],
    ['ru', 'Russian'],
    ['zh', 'Chinese'],
    ['zh-Hant-TW', 'Chinese, traditional'],
    ['ja', 'Japanese'],
    ['mn-Mong', 'Mongolian in its own script, which is vertical'],
    ['az', 'Azerbaijani'],
    ['ks-Deva', 'Kashmiri in Devanagari'],
    ['sd-Deva', 'Sindhi in Devanagari'],
    ['pa', 'Punjabi'],
    ['ff', 'Fulah'],
    ['ku', 'Kurdish'],
    ['ar-Latn', 'Arabic in Latin script'],
    ['he-Latn', 'Hebrew in Latin script'],
    ['rhg-Latn', 'Rohingya in Latin script'],
    ['tr', 'Turkish'],
    ['am', 'Amharic'],
    ['en-x-arab', 'a private-use subtag is ignored'],
    ['und', 'undetermined'],
    ['xx', 'unknown'],
    ['qaa', 'private use'],
  ])('%s (%s) is left-to-right', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });

  test.each([
    '',
    ' ',
    'a',
    'ar_JO',
    'ar-',
    '-ar',
    'ar--JO',
    'Arabic language',
    'عربي',
    '123',
    '\u0000',
    'ar;q=1',
    'ar-Arab-',
    'xx--Arab',
  ])('the invalid tag %j falls back to left-to-right', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });

  describe('is that of the script in Unicode’s data', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    const rightToLeft = /^(Arab|Aran|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr)$/;
    const inUnicode = (tag: string) =>
      rightToLeft.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
    const differing = (tags: string[]) => tags.filter((tag) => directionOf(tag) !== inUnicode(tag));

    // Regions in which some languages have another script.
    test.each(['', '-AF', '-CN', '-IQ', '-IR', '-PK'])(
      'for every language with a code of two letters, with "%s" after it',
      (region) => {
        expect(differing(pairs.map((language) => language + region))).toEqual([]);
      },
    );

    test.each('ar fa he ur en fr es ru zh de hi id it ja ko nl pl pt sw tr uk vi'.split(' '))(
      'for %s in every region',
      (language) => {
        expect(differing(pairs.map((region) => `${language}-${region.toUpperCase()}`))).toEqual([]);
      },
    );

    test('for any language with any script, region and other subtags', () => {
      const letter = fc.constantFrom(...letters);
      const word = (length: number) => fc.string({ unit: letter, minLength: length, maxLength: length });
      const script = fc.oneof(
        word(4),
        fc.constantFrom('Arab', 'arab', 'Aran', 'Hebr', 'Latn', 'Hans', 'Zzzz', 'Qaai'),
      );
      const subtags = fc.tuple(
        fc.oneof(fc.constantFrom('ar', 'en', 'az', 'pa', 'sd', 'sh', 'und'), word(2), word(3)),
        fc.option(script, { nil: '' }),
        fc.option(fc.oneof(fc.constantFrom('PK', 'IR', 'CN', '001', '419'), word(2)), { nil: '' }),
        fc.constantFrom('', '', '1996', 'u-nu-latn', 'x-arab'),
      );
      fc.assert(
        fc.property(subtags, (parts) => {
          const tag = parts.filter(Boolean).join('-');
          expect(directionOf(tag), tag).toBe(inUnicode(tag));
        }),
        { numRuns: 1000 },
      );
    });
  });

  test('never throws', () => {
    for (const value of [undefined, null, 7, {}, [], Symbol('ar')]) {
      expect(directionOf(value as unknown as string)).toBe('ltr');
    }
  });
});

describe('canonical form', () => {
  test.each([
    ['EN-gb', 'en-GB'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['iw', 'he'],
    ['de-1996', 'de-1996'],
  ])('%s becomes %s', (tag, canonical) => {
    expect(toLanguageTag(tag)).toBe(canonical);
    expect(toLanguageTag(canonical)).toBe(canonical);
  });

  test.each(['', 'e', 'en_GB', 'en-', 'en-a', 'en gb', 'abcd', 'en-GB-GB'])(
    'rejects %j as a language tag',
    (tag) => {
      expect(toLanguageTag(tag)).toBeUndefined();
    },
  );
});

/** Returns a new well-formed but very long tag; `Intl` takes 10 seconds for one of 160,000 characters. */
let variant = 100_000;
function longTag(): string {
  let tag = 'en';
  while (tag.length <= limits.key) tag += `-a${variant++}`;
  return tag;
}

describe(`a tag longer than ${limits.key} characters`, () => {
  test.each([
    ['as an article’s language', (long: string) => parse({ language: long })],
    ['with underscores for hyphens', (long: string) => parse({ language: long.replaceAll('-', '_') })],
    ['with white space around it', (long: string) => parse({ language: ` ${long}\n` })],
    ['by toLanguageTag', toLanguageTag],
    ['by directionOf', directionOf],
  ])('is never passed to Intl %s', (_, use) => {
    const canonicalize = vi.spyOn(Intl, 'getCanonicalLocales');
    const locale = vi.spyOn(Intl, 'Locale');
    try {
      use(longTag());
      const given = [...canonicalize.mock.calls, ...locale.mock.calls].map(([tag]) => `${tag}`.length);
      expect(Math.max(0, ...given)).toBeLessThanOrEqual(limits.key);
    } finally {
      canonicalize.mockRestore();
      locale.mockRestore();
    }
  });

  test('is reported, and the article falls back to English', () => {
    const tag = longTag();
    expect(parse({ language: tag })).toMatchObject({
      ok: true,
      article: { language: 'en' },
      issues: [{ path: 'language', code: 'value' }],
    });
    expect(toLanguageTag(tag)).toBeUndefined();
    expect(directionOf(tag)).toBe('ltr');
  });
});
