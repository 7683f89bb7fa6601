import { englishCountryNames as officialNames } from '../../model/englishCountryNames.js';

/**
 * Names by which a text may mean a country or territory: lines of an ISO 3166-1 alpha-2 code and its names, separated by `|`,
 * case-sensitive. A code may have two lines. `ambiguous` are codes whose official name also means something else.
 */
export function countryNames(
  official: Readonly<Record<string, string>>,
  ambiguous: readonly string[],
  otherNames: string,
): string {
  const rows = Object.entries(official).filter(([code]) => !ambiguous.includes(code));
  return rows.map((row) => row.join('|')).join('\n') + otherNames;
}

/** English names of countries, official and others. Left out: the other Congo, a state of the USA, New Jersey. */
export const englishCountryNames: string = /* @__PURE__ */ countryNames(
  officialNames,
  ['CG', 'GE', 'JE'],
  `
AE|UAE|U.A.E.
AG|Antigua & Barbuda
AX|Aland Islands|Åland
BA|Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnia|BiH
BL|St. Barthélemy|St Barthélemy
BN|Brunei
BO|Bolivia|Plurinational State of Bolivia
BQ|Caribbean Netherlands|Bonaire|Sint Eustatius
CC|Cocos Islands
CD|Democratic Republic of Congo|DR Congo|D.R. Congo|Congo-Kinshasa|Congo (Kinshasa)
CG|Republic of the Congo|Republic of Congo|Congo-Brazzaville|Congo (Brazzaville)
CI|Cote d’Ivoire|Ivory Coast
CN|People’s Republic of China
CV|Cape Verde
CW|Curacao
CZ|Czech Republic
FK|Falkland Islands|Falklands
FM|Federated States of Micronesia
FO|Faeroe Islands
GB|United Kingdom|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland
GE|Republic of Georgia
GN|Guinea-Conakry
GW|Guinea Bissau
HK|Hong Kong SAR|Hong Kong
IE|Republic of Ireland
IR|Iran|Islamic Republic of Iran
JO|Hashemite Kingdom of Jordan
KG|Kyrgyz Republic
KN|St. Kitts and Nevis|St Kitts and Nevis
KP|North Korea|DPRK|DPR Korea
KR|South Korea
LA|Lao PDR|Laos
LC|St. Lucia|St Lucia
LU|Luxemburg
MD|Moldova
MF|Saint Martin (French part)
MM|Burma
MO|Macao|Macau
NL|Netherlands|Kingdom of the Netherlands
NZ|Aotearoa New Zealand
PM|St. Pierre and Miquelon|St Pierre and Miquelon
PN|Pitcairn Islands
PS|Palestine|Occupied Palestinian Territory|occupied Palestinian territory|oPt
RU|Russia
SH|St. Helena|St Helena
SJ|Svalbard and Jan Mayen|Svalbard
SK|Slovak Republic
ST|São Tomé and Príncipe|São Tomé & Príncipe
SX|Sint Maarten
SY|Syria
SZ|eSwatini|Swaziland
TC|Turks and Caicos
TL|Timor Leste|East Timor
TR|Turkiye|Turkey
TT|Trinidad & Tobago
TW|Republic of China (Taiwan)|Taiwan (Republic of China)|Taiwan Province of China|Taiwan, Province of China|Chinese Taipei
TZ|Tanzania
US|United States|USA|U.S.A.|US|U.S.
VA|Vatican City|Vatican
VC|St. Vincent and the Grenadines|St Vincent and the Grenadines
VE|Venezuela|Bolivarian Republic of Venezuela
VI|US Virgin Islands|U.S. Virgin Islands
VN|Vietnam
WF|Wallis and Futuna`,
);
