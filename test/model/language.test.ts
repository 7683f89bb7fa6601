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
  ])('the invalid tag %j falls back to left-to-right', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
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
