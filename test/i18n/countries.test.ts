import { describe, expect, test } from 'vitest';
import { ar } from '../../src/exports/locales/ar.js';
import { en } from '../../src/exports/locales/en.js';
import { es } from '../../src/exports/locales/es.js';
import { fr } from '../../src/exports/locales/fr.js';
import { ru } from '../../src/exports/locales/ru.js';
import { zh } from '../../src/exports/locales/zh.js';
import { formatCountry } from '../../src/i18n/format.js';
import { countryCodes } from '../../src/model/countries.js';
import facts from '../fixtures/unCountryNames.json' with { type: 'json' };

type Code = 'en' | 'fr' | 'es' | 'ar' | 'ru' | 'zh';

/** What the UN calls it, with our apostrophe; the few names that cannot stand alone, mended. */
function unName(code: string, language: Code): string | undefined {
  const names: Readonly<Record<string, Record<Code, string>>> = facts.names;
  const mended = facts.corrections.find((one) => one.code === code && one.language === language);
  return (mended?.printed ?? names[code]?.[language])?.replaceAll("'", '’');
}

test('the UN list covers every ISO 3166-1 code but one, in every language', () => {
  const languages = Object.values(facts.names).map((names) => Object.keys(names).join());
  expect([...new Set(languages)]).toEqual(['en,fr,es,ar,ru,zh']);
  expect(countryCodes().filter((code) => !Object.hasOwn(facts.names, code))).toEqual(['TW']);
  expect(Object.keys(facts.names).filter((code) => !countryCodes().includes(code))).toEqual([]);
});

test('every corrected name differs from the listed one', () => {
  const names: Readonly<Record<string, Record<string, string>>> = facts.names;
  const idle = facts.corrections.filter((one) => names[one.code]?.[one.language] === one.printed);
  expect(idle).toEqual([]);
});

describe.each(Object.entries({ en, fr, es, ar, ru, zh }))('%s', (language, locale) => {
  const table = locale.countryNames;

  test('uses the UN name of every country and territory', () => {
    const codes = Object.keys(facts.names);
    expect(Object.fromEntries(codes.map((code) => [code, formatCountry(code, locale)]))).toEqual(
      Object.fromEntries(codes.map((code) => [code, unName(code, language as Code)])),
    );
  });

  test('overrides names on which browsers disagree', () => {
    const [long, short] = (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([locale.language], { type: 'region', style }),
    );
    const unsure = countryCodes().filter(
      (code) => long?.of(code) !== short?.of(code) && short?.of(code) !== unName(code, language as Code),
    );
    const decided = ['FK', 'HK', 'MO', 'PS', 'XK', ...unsure];
    expect(decided.filter((code) => !Object.hasOwn(table, code))).toEqual([]);
  });

  test('takes the name of the code the UN does not list from Intl', () => {
    expect(table).not.toHaveProperty('TW');
    expect(formatCountry('TW', locale)).not.toBe('TW');
  });

  test('lists only sorted country codes; only Kosovo is not in ISO 3166-1', () => {
    const keys = Object.keys(table);
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((code) => !countryCodes().includes(code))).toEqual(['XK']);
  });

  test('has names that can stand alone: composed, trimmed, with a capital and without straight quotes', () => {
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
  ['XK', 'Kosovo', 'Kosovo', 'كوسوفو', 'Косово', '科索沃'],
])('%s', (code, ...names) => {
  expect([fr, es, ar, ru, zh].map((locale) => formatCountry(code, locale))).toEqual(names);
});
