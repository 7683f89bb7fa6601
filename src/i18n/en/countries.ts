/**
 * English names of countries and territories where `Intl.DisplayNames` does not suffice. The names are the UN's (M49,
 * English, as listed by the Statistics Division), with `’` for straight apostrophes. For other codes
 * `Intl.DisplayNames` gives the UN's name.
 *
 * A code is listed if
 * - its name in `Intl` is not the UN's;
 * - Node and browsers disagree on it, which would break hydration: FK, HK, MO, PS;
 * - Unicode's data (CLDR) has or had another name, so that an old browser, or one built differently, prints that:
 *   CC, CI, CZ, IO, MK, NZ, SZ, TL, TR;
 * - the UN's list lacks it but we accept it: XK, with the name from CLDR. UN texts add a reference to Security
 *   Council resolution 1244 (1999); an application that needs it can override the name.
 *
 * Read it with `Object.hasOwn`: a code is untrusted data, and `constructor` is not a country.
 */
export const enCountries: Readonly<Record<string, string>> = {
  AG: 'Antigua and Barbuda',
  BA: 'Bosnia and Herzegovina',
  BL: 'Saint Barthélemy',
  BN: 'Brunei Darussalam',
  BO: 'Bolivia (Plurinational State of)',
  BQ: 'Bonaire, Sint Eustatius and Saba',
  CC: 'Cocos (Keeling) Islands',
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
  CI: 'Côte d’Ivoire',
  CV: 'Cabo Verde',
  CZ: 'Czechia',
  FK: 'Falkland Islands (Malvinas)',
  FM: 'Micronesia (Federated States of)',
  GB: 'United Kingdom of Great Britain and Northern Ireland',
  GS: 'South Georgia and the South Sandwich Islands',
  HK: 'China, Hong Kong Special Administrative Region',
  HM: 'Heard Island and McDonald Islands',
  IO: 'British Indian Ocean Territory',
  IR: 'Iran (Islamic Republic of)',
  KN: 'Saint Kitts and Nevis',
  KP: 'Democratic People’s Republic of Korea',
  KR: 'Republic of Korea',
  LA: 'Lao People’s Democratic Republic',
  LC: 'Saint Lucia',
  MD: 'Republic of Moldova',
  MF: 'Saint Martin (French Part)',
  MK: 'North Macedonia',
  MM: 'Myanmar',
  MO: 'China, Macao Special Administrative Region',
  NL: 'Netherlands (Kingdom of the)',
  NZ: 'New Zealand',
  PM: 'Saint Pierre and Miquelon',
  PN: 'Pitcairn',
  PS: 'State of Palestine',
  RU: 'Russian Federation',
  SH: 'Saint Helena',
  SJ: 'Svalbard and Jan Mayen Islands',
  ST: 'Sao Tome and Principe',
  SX: 'Sint Maarten (Dutch part)',
  SY: 'Syrian Arab Republic',
  SZ: 'Eswatini',
  TC: 'Turks and Caicos Islands',
  TL: 'Timor-Leste',
  TR: 'Türkiye',
  TT: 'Trinidad and Tobago',
  TZ: 'United Republic of Tanzania',
  UM: 'United States Minor Outlying Islands',
  US: 'United States of America',
  VA: 'Holy See',
  VC: 'Saint Vincent and the Grenadines',
  VE: 'Venezuela (Bolivarian Republic of)',
  VI: 'United States Virgin Islands',
  VN: 'Viet Nam',
  WF: 'Wallis and Futuna Islands',
  XK: 'Kosovo',
};
