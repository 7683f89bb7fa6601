import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/adapters/text/detectLanguage.js';
import { fromText } from '../../../src/adapters/text.js';

test.each([
  ['The well was opened in a village of the district.', 'en'],
  ['Le puits a été ouvert dans un village du district.', 'fr'],
  ['El pozo se abrió en una aldea del distrito.', 'es'],
  ['Колодец открыт в одном из сёл района.', 'ru'],
  ['افتتحت البئر في إحدى قرى المنطقة.', 'ar'],
  ['该县一个村庄的水井已经启用。', 'zh'],
  ['該縣一個村莊的水井已經啟用。', 'zh-Hant'],
  ['香港特别行政区的「綠色」行动在十个学校开展。', 'zh'],
  ['水井今天落成。', 'zh'],
  ['', 'en'],
  ['12 / 34', 'en'],
  ['Kampala', 'en'],
])('%s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test('menus in other languages do not outweigh the story', () => {
  const menu = 'English\nFrançais\nEspañol\nالعربية\nРусский\n中文\nHome\nAbout us\nWhat we do\nNews\n\n';
  expect(
    detectLanguage(`${menu}Le puits est ouvert depuis hier dans le village, et les enfants sont là.`),
  ).toBe('fr');
  expect(detectLanguage(`${menu}Колодец открыт, и дети села пьют чистую воду.`)).toBe('ru');
});

test('names in Latin letters do not outweigh a story in another script', () => {
  expect(detectLanguage('在 UNICEF 和 WHO 的支持下，该县一个村庄的水井已经启用，村民十分高兴。')).toBe('zh');
});

test('it becomes the article’s language, and gives way to the caller’s', () => {
  const text = 'Un nouveau puits\n\nLe puits est ouvert dans le village.';
  expect(fromText(text).articles[0]?.language).toBe('fr');
  expect(fromText(text, { language: 'fr-CA' }).articles[0]?.language).toBe('fr-CA');
  expect(fromText(readFileSync('test/fixtures/seed.txt', 'utf8')).articles[0]?.language).toBe('en');
});

test('any text has one of those with rules', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['ar', 'en', 'es', 'fr', 'ru', 'zh', 'zh-Hant']).toContain(detectLanguage(text));
    }),
  );
});
