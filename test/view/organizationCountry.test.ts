import { describe, expect, test } from 'vitest';
import { organizationCountry } from '../../src/view/organizationCountry.js';
import { locales } from '../support/locales.js';

const { en, fr, ar } = locales;

describe('the country is left out where the name of an organisation says it', () => {
  test.each([
    ['Government of Japan', 'JP'],
    ['Government of Norway', 'NO'],
    ['US Bureau of Population, Refugees and Migration', 'US'],
    ['United States Agency for International Development', 'US'],
    ['Government of the United States of America', 'US'],
    ['Government of the United Kingdom', 'GB'],
    ['UK Foreign, Commonwealth and Development Office', 'GB'],
    ['Government of the Netherlands', 'NL'],
    ['Kingdom of the Netherlands', 'NL'],
    ['Korea International Cooperation Agency', 'KR', 'Republic of Korea'],
    ['Government of Tanzania', 'TZ'],
    ['Canadian Department of Foreign Affairs', 'CA'],
    ['Japanese Red Cross', 'JP'],
    ['JAPAN FOUNDATION', 'JP'],
    ['Gouvernement du Japon', 'JP'],
  ])('in English: %s', (name, country, shown?: string) => {
    expect(organizationCountry({ name, country }, en, 'fr')).toBe(shown);
  });

  test.each([
    ['fr', 'Gouvernement du Japon', 'JP'],
    ['fr', 'Ministère des États-Unis', 'US'],
    ['es', 'Gobierno de Noruega', 'NO'],
    ['es', 'Agencia de los Estados Unidos', 'US'],
    ['ar', 'حكومة اليابان', 'JP'],
    ['ar', 'حكومة النرويج', 'NO'],
    ['ru', 'Правительство Японии', 'JP'],
    ['ru', 'Правительство Норвегии', 'NO'],
    ['ru', 'Правительство Дании', 'DK'],
    ['ru', 'Агентство США по международному развитию', 'US'],
    ['ru', 'Правительство Российской Федерации', 'RU'],
    ['zh', '日本政府', 'JP'],
    ['zh', '挪威政府', 'NO'],
    ['zh', '美国国际开发署', 'US'],
  ] as const)('in %s: %s', (language, name, country) => {
    expect(organizationCountry({ name, country }, locales[language])).toBeUndefined();
  });

  test('in the language of the article or in English, where the locale is in another language', () => {
    for (const locale of Object.values(locales)) {
      expect(organizationCountry({ name: 'Government of Japan', country: 'JP' }, locale)).toBeUndefined();
      const norges = { name: 'Norges regjering', country: 'NO' };
      expect(organizationCountry(norges, locale)).toBeDefined();
      expect(organizationCountry(norges, locale, 'nb')).toBeUndefined();
    }
  });

  test('also where the name of its parent does', () => {
    const unit = { name: 'Counter Trafficking Unit', parent: 'Government of Jordan', country: 'JO' };
    expect(organizationCountry(unit, en)).toBeUndefined();
  });
});

describe('the country is shown where the name only resembles it', () => {
  test.each([
    ['Romanian Women’s Fund', 'OM', 'Oman'],
    ['Somali Relief', 'ML', 'Mali'],
    ['Port Authority', 'PT', 'Portugal'],
    ['Green Fund', 'GR', 'Greece'],
    ['Children’s Fund', 'CL', 'Chile'],
    ['Organisation internationale de la Francophonie', 'FR', 'France'],
    ['Southern Water Trust', 'ZA', 'South Africa'],
    ['Sudan Relief', 'SS', 'South Sudan'],
    ['United Nations Office', 'US', 'United States of America'],
    ['Tell us', 'US', 'United States of America'],
    ['Clinic Network', 'KE', 'Kenya'],
  ])('%s, %s', (name, country, shown) => {
    expect(organizationCountry({ name, country }, en)).toBe(shown);
  });

  test('and in the language of the locale', () => {
    expect(organizationCountry({ name: 'Clinic Network', country: 'NO' }, fr)).toBe('Norvège');
    expect(organizationCountry({ name: 'كلية الهندسة', country: 'IN' }, ar)).toBe('الهند');
    expect(organizationCountry({ name: '本部', country: 'JP' }, locales.zh)).toBe('日本');
  });
});

test('an organisation without a country, or with an unknown one or language tag, does no harm', () => {
  expect(organizationCountry({ name: 'Clinic Network' }, en)).toBeUndefined();
  expect(organizationCountry({ name: 'Clinic Network', country: 'nowhere' }, en, 'not_a_tag')).toBe(
    'nowhere',
  );
});
