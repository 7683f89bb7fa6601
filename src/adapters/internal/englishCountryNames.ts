/** English names of countries and territories: one line per ISO 3166-1 alpha-2 code, separated by `|`, case-sensitive. */
export const englishCountryNames = `
AD|Andorra
AE|United Arab Emirates|UAE|U.A.E.
AF|Afghanistan
AG|Antigua and Barbuda|Antigua & Barbuda
AI|Anguilla
AL|Albania
AM|Armenia
AO|Angola
AQ|Antarctica
AR|Argentina
AS|American Samoa
AT|Austria
AU|Australia
AW|Aruba
AX|Åland Islands|Aland Islands|Åland
AZ|Azerbaijan
BA|Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnia|BiH
BB|Barbados
BD|Bangladesh
BE|Belgium
BF|Burkina Faso
BG|Bulgaria
BH|Bahrain
BI|Burundi
BJ|Benin
BL|Saint Barthélemy|St. Barthélemy|St Barthélemy
BM|Bermuda
BN|Brunei Darussalam|Brunei
BO|Bolivia|Bolivia (Plurinational State of)|Plurinational State of Bolivia
BQ|Bonaire, Sint Eustatius and Saba|Caribbean Netherlands|Bonaire|Sint Eustatius
BR|Brazil
BS|Bahamas
BT|Bhutan
BV|Bouvet Island
BW|Botswana
BY|Belarus
BZ|Belize
CA|Canada
CC|Cocos (Keeling) Islands|Cocos Islands
CD|Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|D.R. Congo|Congo-Kinshasa|Congo (Kinshasa)
CF|Central African Republic
CG|Republic of the Congo|Republic of Congo|Congo-Brazzaville|Congo (Brazzaville)
CH|Switzerland
CI|Côte d’Ivoire|Cote d’Ivoire|Ivory Coast
CK|Cook Islands
CL|Chile
CM|Cameroon
CN|China|People’s Republic of China
CO|Colombia
CR|Costa Rica
CU|Cuba
CV|Cabo Verde|Cape Verde
CW|Curaçao|Curacao
CX|Christmas Island
CY|Cyprus
CZ|Czechia|Czech Republic
DE|Germany
DJ|Djibouti
DK|Denmark
DM|Dominica
DO|Dominican Republic
DZ|Algeria
EC|Ecuador
EE|Estonia
EG|Egypt
EH|Western Sahara
ER|Eritrea
ES|Spain
ET|Ethiopia
FI|Finland
FJ|Fiji
FK|Falkland Islands (Malvinas)|Falkland Islands|Falklands
FM|Micronesia (Federated States of)|Federated States of Micronesia
FO|Faroe Islands|Faeroe Islands
FR|France
GA|Gabon
GB|United Kingdom of Great Britain and Northern Ireland|United Kingdom|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland
GD|Grenada
GE|Republic of Georgia
GF|French Guiana
GG|Guernsey
GH|Ghana
GI|Gibraltar
GL|Greenland
GM|Gambia
GN|Guinea|Guinea-Conakry
GP|Guadeloupe
GQ|Equatorial Guinea
GR|Greece
GS|South Georgia and the South Sandwich Islands
GT|Guatemala
GU|Guam
GW|Guinea-Bissau|Guinea Bissau
GY|Guyana
HK|China, Hong Kong Special Administrative Region|Hong Kong SAR|Hong Kong
HM|Heard Island and McDonald Islands
HN|Honduras
HR|Croatia
HT|Haiti
HU|Hungary
ID|Indonesia
IE|Ireland|Republic of Ireland
IL|Israel
IM|Isle of Man
IN|India
IO|British Indian Ocean Territory
IQ|Iraq
IR|Iran|Iran (Islamic Republic of)|Islamic Republic of Iran
IS|Iceland
IT|Italy
JM|Jamaica
JO|Jordan|Hashemite Kingdom of Jordan
JP|Japan
KE|Kenya
KG|Kyrgyzstan|Kyrgyz Republic
KH|Cambodia
KI|Kiribati
KM|Comoros
KN|Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis
KP|Democratic People’s Republic of Korea|North Korea|DPRK|DPR Korea
KR|Republic of Korea|South Korea
KW|Kuwait
KY|Cayman Islands
KZ|Kazakhstan
LA|Lao People’s Democratic Republic|Lao PDR|Laos
LB|Lebanon
LC|Saint Lucia|St. Lucia|St Lucia
LI|Liechtenstein
LK|Sri Lanka
LR|Liberia
LS|Lesotho
LT|Lithuania
LU|Luxembourg|Luxemburg
LV|Latvia
LY|Libya
MA|Morocco
MC|Monaco
MD|Republic of Moldova|Moldova
ME|Montenegro
MF|Saint Martin (French Part)|Saint Martin (French part)
MG|Madagascar
MH|Marshall Islands
MK|North Macedonia
ML|Mali
MM|Myanmar|Burma
MN|Mongolia
MO|China, Macao Special Administrative Region|Macao|Macau
MP|Northern Mariana Islands
MQ|Martinique
MR|Mauritania
MS|Montserrat
MT|Malta
MU|Mauritius
MV|Maldives
MW|Malawi
MX|Mexico
MY|Malaysia
MZ|Mozambique
NA|Namibia
NC|New Caledonia
NE|Niger
NF|Norfolk Island
NG|Nigeria
NI|Nicaragua
NL|Netherlands|Netherlands (Kingdom of the)|Kingdom of the Netherlands
NO|Norway
NP|Nepal
NR|Nauru
NU|Niue
NZ|New Zealand|Aotearoa New Zealand
OM|Oman
PA|Panama
PE|Peru
PF|French Polynesia
PG|Papua New Guinea
PH|Philippines
PK|Pakistan
PL|Poland
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon|St Pierre and Miquelon
PN|Pitcairn|Pitcairn Islands
PR|Puerto Rico
PS|State of Palestine|Palestine|Occupied Palestinian Territory|occupied Palestinian territory|oPt
PT|Portugal
PW|Palau
PY|Paraguay
QA|Qatar
RE|Réunion
RO|Romania
RS|Serbia
RU|Russian Federation|Russia
RW|Rwanda
SA|Saudi Arabia
SB|Solomon Islands
SC|Seychelles
SD|Sudan
SE|Sweden
SG|Singapore
SH|Saint Helena|St. Helena|St Helena
SI|Slovenia
SJ|Svalbard and Jan Mayen Islands|Svalbard and Jan Mayen|Svalbard
SK|Slovakia|Slovak Republic
SL|Sierra Leone
SM|San Marino
SN|Senegal
SO|Somalia
SR|Suriname
SS|South Sudan
ST|Sao Tome and Principe|São Tomé and Príncipe|São Tomé & Príncipe
SV|El Salvador
SX|Sint Maarten|Sint Maarten (Dutch part)
SY|Syrian Arab Republic|Syria
SZ|Eswatini|eSwatini|Swaziland
TC|Turks and Caicos Islands|Turks and Caicos
TD|Chad
TF|French Southern Territories
TG|Togo
TH|Thailand
TJ|Tajikistan
TK|Tokelau
TL|Timor-Leste|Timor Leste|East Timor
TM|Turkmenistan
TN|Tunisia
TO|Tonga
TR|Türkiye|Turkiye|Turkey
TT|Trinidad and Tobago|Trinidad & Tobago
TV|Tuvalu
TW|Taiwan|Republic of China (Taiwan)|Taiwan (Republic of China)|Taiwan Province of China|Taiwan, Province of China|Chinese Taipei
TZ|United Republic of Tanzania|Tanzania
UA|Ukraine
UG|Uganda
UM|United States Minor Outlying Islands
US|United States of America|United States|USA|U.S.A.|US|U.S.
UY|Uruguay
UZ|Uzbekistan
VA|Holy See|Vatican City|Vatican
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines
VE|Venezuela|Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela
VG|British Virgin Islands
VI|United States Virgin Islands|US Virgin Islands|U.S. Virgin Islands
VN|Viet Nam|Vietnam
VU|Vanuatu
WF|Wallis and Futuna Islands|Wallis and Futuna
WS|Samoa
XK|Kosovo
YE|Yemen
YT|Mayotte
ZA|South Africa
ZM|Zambia
ZW|Zimbabwe`;
