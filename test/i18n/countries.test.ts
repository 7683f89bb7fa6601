import { describe, expect, test } from 'vitest';
import { ar } from '../../src/i18n/ar/locale.js';
import { es } from '../../src/i18n/es/locale.js';
import { formatCountry } from '../../src/i18n/format.js';
import { fr } from '../../src/i18n/fr/locale.js';
import { ru } from '../../src/i18n/ru/locale.js';
import { zh } from '../../src/i18n/zh/locale.js';
import { countryCodes } from '../../src/model/countries.js';
import facts from '../fixtures/unCountryNames.json' with { type: 'json' };
import { locales } from '../support/locales.js';

type UnLanguage = keyof (typeof facts.names)['AF'];

/** The UN has no names in other languages. */
const unLocales = Object.entries(locales).filter(([language]) => language in facts.names.AF);

/** The UN's name, with a typographic apostrophe; the few names that cannot be used alone are corrected. */
function unName(code: string, language: UnLanguage): string | undefined {
  const names: Readonly<Record<string, Record<UnLanguage, string>>> = facts.names;
  const corrected = facts.corrections.find((one) => one.code === code && one.language === language);
  return (corrected?.printed ?? names[code]?.[language])?.replaceAll("'", '’');
}

test('the UN names every ISO 3166-1 code except TW, in every language', () => {
  const languages = Object.values(facts.names).map((names) => Object.keys(names).join());
  expect([...new Set(languages)]).toEqual(['en,fr,es,ar,ru,zh']);
  expect(countryCodes().filter((code) => !Object.hasOwn(facts.names, code))).toEqual(['TW']);
  expect(Object.keys(facts.names).filter((code) => !countryCodes().includes(code))).toEqual([]);
});

test('every corrected name differs from the UN’s', () => {
  const names: Readonly<Record<string, Record<string, string>>> = facts.names;
  const unneeded = facts.corrections.filter((one) => names[one.code]?.[one.language] === one.printed);
  expect(unneeded).toEqual([]);
});

describe.each(unLocales)('%s', (language, locale) => {
  const table = locale.countryNames;

  test('has the UN’s name of every country and territory', () => {
    const codes = Object.keys(facts.names);
    expect(Object.fromEntries(codes.map((code) => [code, formatCountry(code, locale)]))).toEqual(
      Object.fromEntries(codes.map((code) => [code, unName(code, language as UnLanguage)])),
    );
  });

  test('has a name for every code of ISO 3166-1 and for Kosovo, in order, and no other', () => {
    expect(Object.keys(table)).toEqual([...countryCodes(), 'XK'].sort());
  });

  test('has names that can be used alone: composed, trimmed, capitalized, without straight quotes', () => {
    const bad = Object.values(table).filter(
      (name) => name !== name.normalize('NFC').trim() || /['‘`"_]|\s\s|^\p{Ll}|\p{Cf}/u.test(name),
    );
    expect(bad).toEqual([]);
  });
});

test.each([
  ['CI', 'Côte d’Ivoire', 'Côte d’Ivoire', 'كوت ديفوار', 'Кот-д’Ивуар', '科特迪瓦'],
  ['CV', 'Cabo Verde', 'Cabo Verde', 'كابو فيردي', 'Кабо-Верде', '佛得角'],
  ['CZ', 'Tchéquie', 'Chequia', 'تشيكيا', 'Чехия', '捷克'],
  ['KR', 'République de Corée', 'República de Corea', 'جمهورية كوريا', 'Республика Корея', '大韩民国'],
  ['MK', 'Macédoine du Nord', 'Macedonia del Norte', 'مقدونيا الشمالية', 'Северная Македония', '北马其顿'],
  ['PS', 'État de Palestine', 'Estado de Palestina', 'دولة فلسطين', 'Государство Палестина', '巴勒斯坦国'],
  ['SZ', 'Eswatini', 'Eswatini', 'إسواتيني', 'Эсватини', '斯威士兰'],
  ['TL', 'Timor-Leste', 'Timor-Leste', 'تيمور - ليشتي', 'Тимор-Лешти', '东帝汶'],
  ['TR', 'Türkiye', 'Türkiye', 'تركيا', 'Турция', '土耳其'],
  ['TW', 'Taïwan', 'Taiwán', 'تايوان', 'Тайвань', '台湾'],
  ['XK', 'Kosovo', 'Kosovo', 'كوسوفو', 'Косово', '科索沃'],
])('has the expected names of %s in five languages', (code, ...names) => {
  expect([fr, es, ar, ru, zh].map((locale) => formatCountry(code, locale))).toEqual(names);
});
