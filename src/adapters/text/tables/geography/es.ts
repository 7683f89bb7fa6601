import { esCountries } from '../../../../i18n/es/countries.js';
import { countryNames } from '../../../internal/countryNames.js';
import type { Geography } from '../types.js';

export const esGeography: Geography = {
  countries: /* @__PURE__ */ countryNames(
    esCountries,
    ['CG', 'EH', 'GD', 'JE', 'SH'],
    `
AE|EAU
AR|República Argentina
BA|Bosnia-Herzegovina|Bosnia
BD|Bangladés
BH|Baréin|Bahréin
BJ|Benín
BL|San Bartolomé
BM|Bermudas
BN|Brunéi|Brunei
BO|Bolivia|Estado Plurinacional de Bolivia
BT|Bután
BW|Botsuana
BY|Belarus|Bielorrusia
CD|RD Congo|RDC
CG|República del Congo|Congo-Brazzaville
CH|Confederación Suiza
CI|Costa de Marfil
CN|República Popular China
CZ|República Checa
DE|República Federal de Alemania
DJ|Yibuti
ES|Reino de España
FJ|Fiyi
FM|Micronesia|Estados Federados de Micronesia
FR|República Francesa
GB|Reino Unido|Gran Bretaña
GW|Guinea Bissau|Guinea-Bisáu
HK|Hong Kong
IQ|Irak
IR|Irán|República Islámica del Irán|República Islámica de Irán
KE|Kenia
KG|República Kirguisa
KN|San Cristóbal y Nieves
KP|Corea del Norte
KR|Corea del Sur
KZ|Kazajistán
LA|Laos
LS|Lesoto
LU|Gran Ducado de Luxemburgo
MA|Reino de Marruecos
MD|Moldova|Moldavia
ML|Mali
MM|Birmania
MO|Macao
MW|Malaui
MX|Estados Unidos Mexicanos
NL|Países Bajos|Reino de los Países Bajos
NZ|Nueva Zelanda
PG|Papúa Nueva Guinea
PS|Palestina
PW|Palaos
QA|Catar
RO|Rumanía
RU|Rusia
RW|Ruanda
SA|Arabia Saudí|Reino de Arabia Saudita
SR|Surinam
SY|Siria
SZ|Esuatini
TL|Timor Oriental
TR|Turquía
TT|Trinidad y Tobago
TW|República de China (Taiwán)|República de China Taiwán|República de China-Taiwán|República de China|China Taiwán|China-Taiwán|China (Taiwán)|República de Taiwán
TZ|Tanzanía|Tanzania
US|Estados Unidos|EE. UU.|EE.UU.|EEUU|EUA
VE|Venezuela|República Bolivariana de Venezuela
VN|Vietnam
XK|Kósovo
ZW|Zimbabue`,
  ),
  demonyms: `
AD|andorrano|Andorrano|andorrana|Andorrana|andorranos|Andorranos|andorranas|Andorranas
AE|emiratí|Emiratí|emiratís|Emiratís|emiratíes|Emiratíes
AF|afgano|Afgano|afgana|Afgana|afganos|Afganos|afganas|Afganas
AG|antiguano|Antiguano|antiguana|Antiguana|antiguanos|Antiguanos|antiguanas|Antiguanas
AL|albanés|Albanés|albanesa|Albanesa|albaneses|Albaneses|albanesas|Albanesas
AM|armenio|Armenio|armenia|Armenia|armenios|Armenios|armenias|Armenias
AO|angoleño|Angoleño|angoleña|Angoleña|angoleños|Angoleños|angoleñas|Angoleñas
AR|argentino|Argentino|argentina|Argentina|argentinos|Argentinos|argentinas|Argentinas
AT|austriaco|Austriaco|austriaca|Austriaca|austriacos|Austriacos|austriacas|Austriacas|austríaco|Austríaco|austríaca|Austríaca|austríacos|Austríacos|austríacas|Austríacas
AU|australiano|Australiano|australiana|Australiana|australianos|Australianos|australianas|Australianas
AW|arubeño|Arubeño|arubeña|Arubeña|arubeños|Arubeños|arubeñas|Arubeñas
AZ|azerbaiyano|Azerbaiyano|azerbaiyana|Azerbaiyana|azerbaiyanos|Azerbaiyanos|azerbaiyanas|Azerbaiyanas
BA|bosnio|Bosnio|bosnia|Bosnia|bosnios|Bosnios|bosnias|Bosnias
BB|barbadense|Barbadense|barbadenses|Barbadenses|barbadensees|Barbadensees
BD|bangladesí|Bangladesí|bangladesís|Bangladesís|bangladesíes|Bangladesíes
BE|belga|Belga|belgas|Belgas|belgaes|Belgaes
BF|burkinés|Burkinés|burkinesa|Burkinesa|burkineses|Burkineses|burkinesas|Burkinesas
BG|búlgaro|Búlgaro|búlgara|Búlgara|búlgaros|Búlgaros|búlgaras|Búlgaras
BH|bareiní|Bareiní|bareinís|Bareinís|bareiníes|Bareiníes
BI|burundés|Burundés|burundesa|Burundesa|burundeses|Burundeses|burundesas|Burundesas
BJ|beninés|Beninés|beninesa|Beninesa|benineses|Benineses|beninesas|Beninesas
BN|bruneano|Bruneano|bruneana|Bruneana|bruneanos|Bruneanos|bruneanas|Bruneanas
BO|boliviano|Boliviano|boliviana|Boliviana|bolivianos|Bolivianos|bolivianas|Bolivianas
BR|brasileño|Brasileño|brasileña|Brasileña|brasileños|Brasileños|brasileñas|Brasileñas
BS|bahameño|Bahameño|bahameña|Bahameña|bahameños|Bahameños|bahameñas|Bahameñas
BT|butanés|Butanés|butanesa|Butanesa|butaneses|Butaneses|butanesas|Butanesas
BW|botsuano|Botsuano|botsuana|Botsuana|botsuanos|Botsuanos|botsuanas|Botsuanas
BY|bielorruso|Bielorruso|bielorrusa|Bielorrusa|bielorrusos|Bielorrusos|bielorrusas|Bielorrusas
BZ|beliceño|Beliceño|beliceña|Beliceña|beliceños|Beliceños|beliceñas|Beliceñas
CA|canadiense|Canadiense|canadienses|Canadienses|canadiensees|Canadiensees
CH|suizo|Suizo|suiza|Suiza|suizos|Suizos|suizas|Suizas
CI|marfileño|Marfileño|marfileña|Marfileña|marfileños|Marfileños|marfileñas|Marfileñas
CL|chileno|Chileno|chilena|Chilena|chilenos|Chilenos|chilenas|Chilenas
CM|camerunés|Camerunés|camerunesa|Camerunesa|cameruneses|Cameruneses|camerunesas|Camerunesas
CN|chino|Chino|china|China|chinos|Chinos|chinas|Chinas
CO|colombiano|Colombiano|colombiana|Colombiana|colombianos|Colombianos|colombianas|Colombianas
CR|costarricense|Costarricense|costarricenses|Costarricenses|costarricensees|Costarricensees
CU|cubano|Cubano|cubana|Cubana|cubanos|Cubanos|cubanas|Cubanas
CV|caboverdiano|Caboverdiano|caboverdiana|Caboverdiana|caboverdianos|Caboverdianos|caboverdianas|Caboverdianas
CY|chipriota|Chipriota|chipriotas|Chipriotas|chipriotaes|Chipriotaes
CZ|checo|Checo|checa|Checa|checos|Checos|checas|Checas
DE|alemán|Alemán|alemana|Alemana|alemanes|Alemanes|alemanas|Alemanas
DJ|yibutiano|Yibutiano|yibutiana|Yibutiana|yibutianos|Yibutianos|yibutianas|Yibutianas
DK|danés|Danés|danesa|Danesa|daneses|Daneses|danesas|Danesas
DZ|argelino|Argelino|argelina|Argelina|argelinos|Argelinos|argelinas|Argelinas
EC|ecuatoriano|Ecuatoriano|ecuatoriana|Ecuatoriana|ecuatorianos|Ecuatorianos|ecuatorianas|Ecuatorianas
EE|estonio|Estonio|estonia|Estonia|estonios|Estonios|estonias|Estonias
EG|egipcio|Egipcio|egipcia|Egipcia|egipcios|Egipcios|egipcias|Egipcias
ER|eritreo|Eritreo|eritrea|Eritrea|eritreos|Eritreos|eritreas|Eritreas
ES|español|Español|española|Española|españoles|Españoles|españolas|Españolas
ET|etíope|Etíope|etíopes|Etíopes|etíopees|Etíopees
FI|finlandés|Finlandés|finlandesa|Finlandesa|finlandeses|Finlandeses|finlandesas|Finlandesas
FJ|fiyiano|Fiyiano|fiyiana|Fiyiana|fiyianos|Fiyianos|fiyianas|Fiyianas
FM|micronesio|Micronesio|micronesia|Micronesia|micronesios|Micronesios|micronesias|Micronesias
FR|francés|Francés|francesa|Francesa|franceses|Franceses|francesas|Francesas
GA|gabonés|Gabonés|gabonesa|Gabonesa|gaboneses|Gaboneses|gabonesas|Gabonesas
GB|británico|Británico|británica|Británica|británicos|Británicos|británicas|Británicas
GE|georgiano|Georgiano|georgiana|Georgiana|georgianos|Georgianos|georgianas|Georgianas
GH|ghanés|Ghanés|ghanesa|Ghanesa|ghaneses|Ghaneses|ghanesas|Ghanesas
GL|groenlandés|Groenlandés|groenlandesa|Groenlandesa|groenlandeses|Groenlandeses|groenlandesas|Groenlandesas
GM|gambiano|Gambiano|gambiana|Gambiana|gambianos|Gambianos|gambianas|Gambianas
GN|guineano|Guineano|guineana|Guineana|guineanos|Guineanos|guineanas|Guineanas
GQ|ecuatoguineano|Ecuatoguineano|ecuatoguineana|Ecuatoguineana|ecuatoguineanos|Ecuatoguineanos|ecuatoguineanas|Ecuatoguineanas
GR|griego|Griego|griega|Griega|griegos|Griegos|griegas|Griegas
GT|guatemalteco|Guatemalteco|guatemalteca|Guatemalteca|guatemaltecos|Guatemaltecos|guatemaltecas|Guatemaltecas
GW|bisauguineano|Bisauguineano|bisauguineana|Bisauguineana|bisauguineanos|Bisauguineanos|bisauguineanas|Bisauguineanas
GY|guyanés|Guyanés|guyanesa|Guyanesa|guyaneses|Guyaneses|guyanesas|Guyanesas
HN|hondureño|Hondureño|hondureña|Hondureña|hondureños|Hondureños|hondureñas|Hondureñas
HR|croata|Croata|croatas|Croatas|croataes|Croataes
HT|haitiano|Haitiano|haitiana|Haitiana|haitianos|Haitianos|haitianas|Haitianas
HU|húngaro|Húngaro|húngara|Húngara|húngaros|Húngaros|húngaras|Húngaras
ID|indonesio|Indonesio|indonesia|Indonesia|indonesios|Indonesios|indonesias|Indonesias
IE|irlandés|Irlandés|irlandesa|Irlandesa|irlandeses|Irlandeses|irlandesas|Irlandesas
IL|israelí|Israelí|israelís|Israelís|israelíes|Israelíes
IN|indio|Indio|india|India|indios|Indios|indias|Indias
IQ|iraquí|Iraquí|iraquís|Iraquís|iraquíes|Iraquíes
IR|iraní|Iraní|iranís|Iranís|iraníes|Iraníes
IS|islandés|Islandés|islandesa|Islandesa|islandeses|Islandeses|islandesas|Islandesas
IT|italiano|Italiano|italiana|Italiana|italianos|Italianos|italianas|Italianas
JM|jamaicano|Jamaicano|jamaicana|Jamaicana|jamaicanos|Jamaicanos|jamaicanas|Jamaicanas|jamaiquino|Jamaiquino|jamaiquina|Jamaiquina|jamaiquinos|Jamaiquinos|jamaiquinas|Jamaiquinas
JO|jordano|Jordano|jordana|Jordana|jordanos|Jordanos|jordanas|Jordanas
JP|japonés|Japonés|japonesa|Japonesa|japoneses|Japoneses|japonesas|Japonesas
KE|keniano|Keniano|keniana|Keniana|kenianos|Kenianos|kenianas|Kenianas|keniata|Keniata|keniatas|Keniatas|keniataes|Keniataes
KG|kirguís|Kirguís|kirguisa|Kirguisa|kirguises|Kirguises|kirguisas|Kirguisas|kirguiso|Kirguiso|kirguisos|Kirguisos
KH|camboyano|Camboyano|camboyana|Camboyana|camboyanos|Camboyanos|camboyanas|Camboyanas
KI|kiribatiano|Kiribatiano|kiribatiana|Kiribatiana|kiribatianos|Kiribatianos|kiribatianas|Kiribatianas
KM|comorense|Comorense|comorenses|Comorenses|comorensees|Comorensees
KP|norcoreano|Norcoreano|norcoreana|Norcoreana|norcoreanos|Norcoreanos|norcoreanas|Norcoreanas
KR|surcoreano|Surcoreano|surcoreana|Surcoreana|surcoreanos|Surcoreanos|surcoreanas|Surcoreanas
KW|kuwaití|Kuwaití|kuwaitís|Kuwaitís|kuwaitíes|Kuwaitíes
KZ|kazajo|Kazajo|kazaja|Kazaja|kazajos|Kazajos|kazajas|Kazajas
LA|laosiano|Laosiano|laosiana|Laosiana|laosianos|Laosianos|laosianas|Laosianas
LB|libanés|Libanés|libanesa|Libanesa|libaneses|Libaneses|libanesas|Libanesas
LI|liechtensteiniano|Liechtensteiniano|liechtensteiniana|Liechtensteiniana|liechtensteinianos|Liechtensteinianos|liechtensteinianas|Liechtensteinianas
LK|ceilanés|Ceilanés|ceilanesa|Ceilanesa|ceilaneses|Ceilaneses|ceilanesas|Ceilanesas|esrilanqués|Esrilanqués|esrilanquesa|Esrilanquesa|esrilanqueses|Esrilanqueses|esrilanquesas|Esrilanquesas
LR|liberiano|Liberiano|liberiana|Liberiana|liberianos|Liberianos|liberianas|Liberianas
LS|lesotense|Lesotense|lesotenses|Lesotenses|lesotensees|Lesotensees
LT|lituano|Lituano|lituana|Lituana|lituanos|Lituanos|lituanas|Lituanas
LU|luxemburgués|Luxemburgués|luxemburguesa|Luxemburguesa|luxemburgueses|Luxemburgueses|luxemburguesas|Luxemburguesas
LV|letón|Letón|letona|Letona|letones|Letones|letonas|Letonas
LY|libio|Libio|libia|Libia|libios|Libios|libias|Libias
MA|marroquí|Marroquí|marroquís|Marroquís|marroquíes|Marroquíes
MC|monegasco|Monegasco|monegasca|Monegasca|monegascos|Monegascos|monegascas|Monegascas
MD|moldavo|Moldavo|moldava|Moldava|moldavos|Moldavos|moldavas|Moldavas
ME|montenegrino|Montenegrino|montenegrina|Montenegrina|montenegrinos|Montenegrinos|montenegrinas|Montenegrinas
MG|malgache|Malgache|malgaches|Malgaches|malgachees|Malgachees
MH|marshalés|Marshalés|marshalesa|Marshalesa|marshaleses|Marshaleses|marshalesas|Marshalesas
MK|macedonio|Macedonio|macedonia|Macedonia|macedonios|Macedonios|macedonias|Macedonias
ML|maliense|Maliense|malienses|Malienses|maliensees|Maliensees
MM|birmano|Birmano|birmana|Birmana|birmanos|Birmanos|birmanas|Birmanas
MN|mongol|Mongol|mongola|Mongola|mongoles|Mongoles|mongolas|Mongolas
MR|mauritano|Mauritano|mauritana|Mauritana|mauritanos|Mauritanos|mauritanas|Mauritanas
MT|maltés|Maltés|maltesa|Maltesa|malteses|Malteses|maltesas|Maltesas
MU|mauriciano|Mauriciano|mauriciana|Mauriciana|mauricianos|Mauricianos|mauricianas|Mauricianas
MV|maldivo|Maldivo|maldiva|Maldiva|maldivos|Maldivos|maldivas|Maldivas
MW|malauí|Malauí|malauís|Malauís|malauíes|Malauíes
MX|mexicano|Mexicano|mexicana|Mexicana|mexicanos|Mexicanos|mexicanas|Mexicanas
MY|malasio|Malasio|malasia|Malasia|malasios|Malasios|malasias|Malasias
MZ|mozambiqueño|Mozambiqueño|mozambiqueña|Mozambiqueña|mozambiqueños|Mozambiqueños|mozambiqueñas|Mozambiqueñas
NA|namibio|Namibio|namibia|Namibia|namibios|Namibios|namibias|Namibias
NC|neocaledonio|Neocaledonio|neocaledonia|Neocaledonia|neocaledonios|Neocaledonios|neocaledonias|Neocaledonias
NE|nigerino|Nigerino|nigerina|Nigerina|nigerinos|Nigerinos|nigerinas|Nigerinas
NG|nigeriano|Nigeriano|nigeriana|Nigeriana|nigerianos|Nigerianos|nigerianas|Nigerianas
NI|nicaragüense|Nicaragüense|nicaragüenses|Nicaragüenses|nicaragüensees|Nicaragüensees
NL|neerlandés|Neerlandés|neerlandesa|Neerlandesa|neerlandeses|Neerlandeses|neerlandesas|Neerlandesas
NO|noruego|Noruego|noruega|Noruega|noruegos|Noruegos|noruegas|Noruegas
NP|nepalés|Nepalés|nepalesa|Nepalesa|nepaleses|Nepaleses|nepalesas|Nepalesas|nepalí|Nepalí|nepalís|Nepalís|nepalíes|Nepalíes
NR|nauruano|Nauruano|nauruana|Nauruana|nauruanos|Nauruanos|nauruanas|Nauruanas
NZ|neozelandés|Neozelandés|neozelandesa|Neozelandesa|neozelandeses|Neozelandeses|neozelandesas|Neozelandesas
OM|omaní|Omaní|omanís|Omanís|omaníes|Omaníes
PA|panameño|Panameño|panameña|Panameña|panameños|Panameños|panameñas|Panameñas
PE|peruano|Peruano|peruana|Peruana|peruanos|Peruanos|peruanas|Peruanas
PG|papú|Papú|papúa|Papúa|papúes|Papúes|papúas|Papúas
PH|filipino|Filipino|filipina|Filipina|filipinos|Filipinos|filipinas|Filipinas
PK|pakistaní|Pakistaní|pakistanís|Pakistanís|pakistaníes|Pakistaníes
PL|polaco|Polaco|polaca|Polaca|polacos|Polacos|polacas|Polacas
PR|puertorriqueño|Puertorriqueño|puertorriqueña|Puertorriqueña|puertorriqueños|Puertorriqueños|puertorriqueñas|Puertorriqueñas
PS|palestino|Palestino|palestina|Palestina|palestinos|Palestinos|palestinas|Palestinas
PT|portugués|Portugués|portuguesa|Portuguesa|portugueses|Portugueses|portuguesas|Portuguesas
PW|palauano|Palauano|palauana|Palauana|palauanos|Palauanos|palauanas|Palauanas
PY|paraguayo|Paraguayo|paraguaya|Paraguaya|paraguayos|Paraguayos|paraguayas|Paraguayas
QA|qatarí|Qatarí|qatarís|Qatarís|qataríes|Qataríes|catarí|Catarí|catarís|Catarís|cataríes|Cataríes
RO|rumano|Rumano|rumana|Rumana|rumanos|Rumanos|rumanas|Rumanas
RS|serbio|Serbio|serbia|Serbia|serbios|Serbios|serbias|Serbias
RU|ruso|Ruso|rusa|Rusa|rusos|Rusos|rusas|Rusas
RW|ruandés|Ruandés|ruandesa|Ruandesa|ruandeses|Ruandeses|ruandesas|Ruandesas|rwandés|Rwandés|rwandesa|Rwandesa|rwandeses|Rwandeses|rwandesas|Rwandesas
SA|saudí|Saudí|saudís|Saudís|saudíes|Saudíes|saudita|Saudita|sauditas|Sauditas|sauditaes|Sauditaes
SB|salomonense|Salomonense|salomonenses|Salomonenses|salomonensees|Salomonensees
SC|seychellense|Seychellense|seychellenses|Seychellenses|seychellensees|Seychellensees
SD|sudanés|Sudanés|sudanesa|Sudanesa|sudaneses|Sudaneses|sudanesas|Sudanesas
SE|sueco|Sueco|sueca|Sueca|suecos|Suecos|suecas|Suecas
SG|singapurense|Singapurense|singapurenses|Singapurenses|singapurensees|Singapurensees
SI|esloveno|Esloveno|eslovena|Eslovena|eslovenos|Eslovenos|eslovenas|Eslovenas
SK|eslovaco|Eslovaco|eslovaca|Eslovaca|eslovacos|Eslovacos|eslovacas|Eslovacas
SL|sierraleonés|Sierraleonés|sierraleonesa|Sierraleonesa|sierraleoneses|Sierraleoneses|sierraleonesas|Sierraleonesas
SM|sanmarinense|Sanmarinense|sanmarinenses|Sanmarinenses|sanmarinensees|Sanmarinensees
SN|senegalés|Senegalés|senegalesa|Senegalesa|senegaleses|Senegaleses|senegalesas|Senegalesas
SO|somalí|Somalí|somalís|Somalís|somalíes|Somalíes
SR|surinamés|Surinamés|surinamesa|Surinamesa|surinameses|Surinameses|surinamesas|Surinamesas
SS|sursudanés|Sursudanés|sursudanesa|Sursudanesa|sursudaneses|Sursudaneses|sursudanesas|Sursudanesas
ST|santotomense|Santotomense|santotomenses|Santotomenses|santotomensees|Santotomensees
SV|salvadoreño|Salvadoreño|salvadoreña|Salvadoreña|salvadoreños|Salvadoreños|salvadoreñas|Salvadoreñas
SY|sirio|Sirio|siria|Siria|sirios|Sirios|sirias|Sirias
TD|chadiano|Chadiano|chadiana|Chadiana|chadianos|Chadianos|chadianas|Chadianas
TG|togolés|Togolés|togolesa|Togolesa|togoleses|Togoleses|togolesas|Togolesas
TH|tailandés|Tailandés|tailandesa|Tailandesa|tailandeses|Tailandeses|tailandesas|Tailandesas
TJ|tayiko|Tayiko|tayika|Tayika|tayikos|Tayikos|tayikas|Tayikas
TL|timorense|Timorense|timorenses|Timorenses|timorensees|Timorensees
TM|turcomano|Turcomano|turcomana|Turcomana|turcomanos|Turcomanos|turcomanas|Turcomanas
TN|tunecino|Tunecino|tunecina|Tunecina|tunecinos|Tunecinos|tunecinas|Tunecinas
TO|tongano|Tongano|tongana|Tongana|tonganos|Tonganos|tonganas|Tonganas
TR|turco|Turco|turca|Turca|turcos|Turcos|turcas|Turcas
TT|trinitense|Trinitense|trinitenses|Trinitenses|trinitensees|Trinitensees
TV|tuvaluano|Tuvaluano|tuvaluana|Tuvaluana|tuvaluanos|Tuvaluanos|tuvaluanas|Tuvaluanas
TW|taiwanés|Taiwanés|taiwanesa|Taiwanesa|taiwaneses|Taiwaneses|taiwanesas|Taiwanesas
TZ|tanzano|Tanzano|tanzana|Tanzana|tanzanos|Tanzanos|tanzanas|Tanzanas
UA|ucraniano|Ucraniano|ucraniana|Ucraniana|ucranianos|Ucranianos|ucranianas|Ucranianas
UG|ugandés|Ugandés|ugandesa|Ugandesa|ugandeses|Ugandeses|ugandesas|Ugandesas
US|estadounidense|Estadounidense|estadounidenses|Estadounidenses|estadounidensees|Estadounidensees
UY|uruguayo|Uruguayo|uruguaya|Uruguaya|uruguayos|Uruguayos|uruguayas|Uruguayas
UZ|uzbeko|Uzbeko|uzbeka|Uzbeka|uzbekos|Uzbekos|uzbekas|Uzbekas
VC|sanvicentino|Sanvicentino|sanvicentina|Sanvicentina|sanvicentinos|Sanvicentinos|sanvicentinas|Sanvicentinas
VE|venezolano|Venezolano|venezolana|Venezolana|venezolanos|Venezolanos|venezolanas|Venezolanas
VN|vietnamita|Vietnamita|vietnamitas|Vietnamitas|vietnamitaes|Vietnamitaes
VU|vanuatuense|Vanuatuense|vanuatuenses|Vanuatuenses|vanuatuensees|Vanuatuensees
WS|samoano|Samoano|samoana|Samoana|samoanos|Samoanos|samoanas|Samoanas
XK|kosovar|Kosovar|kosovara|Kosovara|kosovares|Kosovares|kosovaras|Kosovaras
YE|yemení|Yemení|yemenís|Yemenís|yemeníes|Yemeníes
ZA|sudafricano|Sudafricano|sudafricana|Sudafricana|sudafricanos|Sudafricanos|sudafricanas|Sudafricanas
ZM|zambiano|Zambiano|zambiana|Zambiana|zambianos|Zambianos|zambianas|Zambianas
ZW|zimbabuense|Zimbabuense|zimbabuenses|Zimbabuenses|zimbabuensees|Zimbabuensees`,
  capitals: `
AD|Andorra la Vieja
AE|Abu Dabi
AF|Kabul
AL|Tirana
AM|Ereván
AO|Luanda
AR|Buenos Aires
AT|Viena
AU|Canberra
AZ|Bakú
BA|Sarajevo
BB|Bridgetown
BD|Daca
BE|Bruselas
BF|Uagadugú
BH|Manama
BI|Gitega|Buyumbura
BJ|Porto Novo|Cotonú
BN|Bandar Seri Begawan
BR|Brasilia
BT|Timbu
BW|Gaborone
BY|Minsk
BZ|Belmopán
CA|Ottawa|Montreal
CD|Kinshasa|Kinsasa
CF|Bangui
CG|Brazzaville
CH|Berna|Ginebra
CI|Yamusukro|Abiyán
CM|Yaundé
CN|Beijing|Pekín
CO|Bogotá
CU|La Habana
CZ|Praga
DE|Berlín|Bonn
DK|Copenhague
DZ|Argel
EC|Quito
EE|Tallin
EG|El Cairo
ER|Asmara
ES|Madrid
ET|Addis Abeba|Adís Abeba
FI|Helsinki
FJ|Suva
FM|Palikir
FR|París
GA|Libreville
GB|Londres
GE|Tiflis|Tbilisi
GH|Acra
GL|Nuuk
GM|Banjul
GN|Conakry
GQ|Malabo
GR|Atenas
GT|Ciudad de Guatemala
GW|Bissau
GY|Georgetown
HN|Tegucigalpa
HR|Zagreb
HT|Puerto Príncipe
HU|Budapest
ID|Yakarta
IE|Dublín
IN|Nueva Delhi
IQ|Bagdad
IR|Teherán
IS|Reikiavik|Reykjavik
IT|Roma
JO|Ammán|Amán
JP|Tokio
KE|Nairobi
KG|Biskek|Bishkek
KH|Phnom Penh|Nom Pen
KM|Moroni
KP|Pyongyang
KR|Seúl
KZ|Astaná|Astana
LA|Vientián
LB|Beirut
LI|Vaduz
LK|Colombo
LR|Monrovia
LS|Maseru
LT|Vilnius|Vilna
LV|Riga
MA|Rabat
MD|Chisináu|Chisinau
ME|Podgorica
MG|Antananarivo
MH|Majuro
MK|Skopje
ML|Bamako
MM|Naipyidó|Naypyidaw
MN|Ulán Bator
MR|Nuakchot
MT|La Valeta
MU|Port Louis
MV|Malé
MW|Lilongwe|Lilongüe
MX|Ciudad de México
MY|Kuala Lumpur
MZ|Maputo
NA|Windhoek
NC|Numea
NE|Niamey
NG|Abuya|Abuja
NI|Managua
NL|Ámsterdam|La Haya
NO|Oslo
NP|Katmandú
OM|Mascate
PA|Ciudad de Panamá
PE|Lima
PF|Papeete
PG|Port Moresby
PH|Manila
PK|Islamabad
PL|Varsovia
PT|Lisboa
PY|Asunción
QA|Doha
RO|Bucarest
RS|Belgrado
RU|Moscú
RW|Kigali
SA|Riad
SB|Honiara
SD|Jartum
SE|Estocolmo
SI|Liubliana
SK|Bratislava
SL|Freetown
SN|Dakar
SO|Mogadiscio
SR|Paramaribo
SS|Yuba
SY|Damasco
SZ|Mbabane
TD|Yamena
TG|Lomé
TH|Bangkok
TJ|Dusambé|Dushanbé
TL|Dili
TM|Asjabad
TR|Ankara
TZ|Dodoma|Dar es Salaam
UA|Kyiv|Kiev
UG|Kampala
US|Washington|Nueva York|Washington, D.C.|Washington D.C.
UY|Montevideo
UZ|Taskent
VE|Caracas
VN|Hanói|Hanoi
VU|Port Vila
WS|Apia
YE|Saná
ZA|Pretoria
ZM|Lusaka
ZW|Harare`,
  towns: `
AR|catamarca|chubut|entre ríos|formosa|jujuy|neuquén|salta|santiago del estero|tierra del fuego|tucumán|rosario|mar del plata|san salvador de jujuy|bahía blanca|bariloche|san carlos de bariloche|ushuaia|comodoro rivadavia|mendoza|san miguel de tucumán|río cuarto|tandil|oberá|posadas|puerto iguazú|villa carlos paz|rafaela|venado tuerto|trelew|puerto madryn|esquel|el calafate|río gallegos|tartagal|humahuaca|clorinda|gualeguaychú|lomas de zamora|quilmes|olavarría|pergamino|ingeniero juárez|sunchales
BO|beni|chuquisaca|cochabamba|oruro|pando|potosí|tarija|el alto|cobija|uyuni|llallagua|riberalta|rurrenabaque|santa cruz de la sierra|yacuiba|guayaramerín|villazón|roboré|camiri|warnes|quillacollo|sacaba|viacha|achacachi|tupiza|san ignacio de velasco|san josé de chiquitos|tarabuco|uncía|colcapirhua|puerto suárez|caranavi
CL|antofagasta|araucanía|la araucanía|arica y parinacota|atacama|aysén|biobío|coquimbo|maule|ñuble|tarapacá|valparaíso|arica|iquique|temuco|valdivia|puerto montt|punta arenas|rancagua|talca|chillán|osorno|copiapó|viña del mar|calama|quemchi|ancud|coyhaique|puerto natales|puerto varas|pucón|angol|curicó|quillota|ovalle|vallenar|putre|alto hospicio|lonquimay|tirúa|talcahuano|maipú|puente alto|la pintana|melipilla|talagante|rapa nui|chiloé
CO|antioquia|arauca|boyacá|caquetá|casanare|cauca|chocó|cundinamarca|guainía|guaviare|huila|la guajira|nariño|norte de santander|putumayo|quindío|risaralda|tolima|valle del cauca|vaupés|vichada|cúcuta|medellín|cali|barranquilla|bucaramanga|buenaventura|cartagena de indias|ibagué|leticia|maicao|manizales|mocoa|montería|neiva|pasto|popayán|quibdó|riohacha|santa marta|sincelejo|tumaco|tunja|valledupar|villavicencio|yopal|ipiales|apartadó|uribia|pereira|san andrés de tumaco|manaure|necoclí|acandí|istmina|bojayá|puerto asís|puerto carreño|inírida|mitú|san vicente del caguán|san josé del guaviare|soacha|itagüí|envigado|tuluá|buga|girardot|zipaquirá|chía|facatativá|sogamoso|duitama|barrancabermeja|ocaña|villa del rosario|aguachica|magangué|malambo|caucasia|jamundí|toribío|samaniego
CR|alajuela|guanacaste|puntarenas|turrialba|upala|talamanca|nicoya|heredia|pérez zeledón|quepos|golfito|puerto viejo de sarapiquí|los chiles|desamparados|siquirres|guápiles|puerto jiménez|santa cruz de guanacaste
CU|camagüey|ciego de ávila|cienfuegos|granma|guantánamo|holguín|las tunas|pinar del río|sancti spíritus|villa clara|baracoa|santiago de cuba
DO|azua|barahona|dajabón|puerto plata|san pedro de macorís|samaná|monte cristi|elías piña|higüey|jimaní|punta cana|santiago de los caballeros|montecristi|san juan de la maguana|las matas de farfán|san francisco de macorís|bonao|baní|boca chica|loma de cabrera|neiba|bávaro|cotuí|nagua|sosúa|cabarete|jarabacoa|hato mayor|el seibo|villa altagracia|bánica|comendador
EC|azuay|cañar|carchi|chimborazo|cotopaxi|esmeraldas|guayas|imbabura|manabí|morona santiago|orellana|pastaza|pichincha|sucumbíos|tungurahua|zamora chinchipe|galápagos|santo domingo de los tsáchilas|guayaquil|ambato|ibarra|lago agrio|machala|manta|portoviejo|riobamba|tulcán|puyo|latacunga|nueva loja|huaquillas|otavalo|cotacachi|cayambe|quevedo|babahoyo|salinas de ibarra|azogues|muisne|san lorenzo de esmeraldas|chone|jipijapa|taisha|shushufindi|guaranda|saraguro|puerto ayora|montañita
ES|andalucía|aragón|asturias|canarias|cantabria|castilla-la mancha|castilla y león|cataluña|catalunya|euskadi|extremadura|galicia|comunitat valenciana|país vasco|bizkaia|gipuzkoa|alicante|almería|bilbao|burgos|cádiz|gijón|girona|huelva|huesca|lleida|lugo|málaga|murcia|ourense|oviedo|palencia|pamplona|salamanca|san sebastián|donostia|segovia|sevilla|soria|tarragona|teruel|toledo|valladolid|vigo|vitoria-gasteiz|zaragoza|santiago de compostela|las palmas de gran canaria|santa cruz de tenerife|tenerife|lanzarote|fuerteventura|badajoz|cáceres|albacete|ciudad real|a coruña|getafe|sabadell|elche|algeciras|badalona|valència|castelló|castellón|logroño|ponferrada|jerez de la frontera|granollers|terrassa|reus|alcorcón|móstoles|leganés|fuenlabrada|alcalá de henares|arrecife|telde|ibiza|menorca|mallorca|palma de mallorca|gran canaria|la gomera
GT|alta verapaz|baja verapaz|chimaltenango|chiquimula|escuintla|huehuetenango|izabal|jutiapa|petén|quetzaltenango|quiché|retalhuleu|sacatepéquez|sololá|suchitepéquez|totonicapán|zacapa|cobán|nebaj|puerto barrios|antigua guatemala|tecún umán|panajachel|chichicastenango|jocotán|camotán|olopa|mazatenango|coatepeque|santa cruz del quiché|san lucas tolimán|santiago atitlán|mixco|esquipulas|chajul|cotzal|livingston|poptún|san juan sacatepéquez|chisec|ixcán|nentón|todos santos cuchumatán|concepción tutuapa|ipala|salamá|rabinal|tactic|panzós|el estor
HN|atlántida|choluteca|comayagua|copán|francisco morazán|intibucá|islas de la bahía|lempira|ocotepeque|olancho|yoro|san pedro sula|la ceiba|choloma|danlí|juticalpa|puerto cortés|puerto lempira|siguatepeque|santa rosa de copán|marcala|roatán|utila|comayagüela|nacaome|catacamas|tocoa|guaimaca|yuscarán|amapala|marcovia
MX|aguascalientes|baja california|campeche|chiapas|chihuahua|coahuila|colima|guanajuato|jalisco|michoacán|nayarit|nuevo león|oaxaca|puebla|querétaro|quintana roo|san luis potosí|sinaloa|sonora|tabasco|tamaulipas|tlaxcala|veracruz|yucatán|zacatecas|tijuana|ciudad juárez|monterrey|tapachula|acapulco|cancún|culiacán|hermosillo|matamoros|mexicali|morelia|nuevo laredo|reynosa|saltillo|san cristóbal de las casas|torreón|tuxtla gutiérrez|villahermosa|xalapa|cuernavaca|toluca|mazatlán|tenosique|león de los aldama|irapuato|celaya|tepic|pachuca|zacatlán|san miguel de allende|playa del carmen|chetumal|tulum|felipe carrillo puerto|ciudad del carmen|coatzacoalcos|poza rica|orizaba|tehuacán|cholula|juchitán|juchitán de zaragoza|salina cruz|puerto escondido|huatulco|tlaxiaco|miahuatlán|comitán|ocosingo|chilpancingo|tlapa de comonfort|zihuatanejo|uruapan|lázaro cárdenas|zamora de hidalgo|ecatepec|nezahualcóyotl|iztapalapa|xochimilco|ensenada|la paz, baja california sur|ciudad obregón|guaymas|los mochis|gómez palacio|piedras negras|ciudad acuña|tampico|ciudad victoria|zapopan|tlaquepaque|puerto vallarta
NI|boaco|carazo|chinandega|chontales|estelí|jinotega|madriz|masaya|matagalpa|nueva segovia|río san juan|bilwi|bluefields|ocotal|puerto cabezas|somoto|juigalpa|jinotepe|diriamba|nandaime|san carlos de río san juan|waspam|siuna|corn island|san juan del sur|masatepe|tipitapa|ciudad sandino|ometepe|solentiname
PA|bocas del toro|chiriquí|coclé|darién|veraguas|panamá oeste|metetí|changuinola|bajo chiquito|lajas blancas|la chorrera|penonomé|chitré|las tablas|yaviza|pinogana|canaán membrillo|san miguelito|arraiján|portobelo|guna yala|ngäbe buglé|bugaba
PE|áncash|apurímac|arequipa|ayacucho|cajamarca|cusco|huancavelica|huánuco|ica|junín|lambayeque|loreto|madre de dios|moquegua|pasco|piura|puno|tacna|tumbes|ucayali|callao|chiclayo|chimbote|huancayo|iquitos|juliaca|pucallpa|puerto maldonado|tarapoto|tingo maría|paita|sechura|huaraz|abancay|cuzco|jaén de bracamoros|vinchos|huanta|huamanga|ilo|nazca|pisco|chincha|huacho|casma|huarmey|yungay|talara|sullana|ayabaca|huancabamba|bagua|chachapoyas|moyobamba|yurimaguas|nauta|contamana|satipo|pichanaqui|oxapampa|cerro de pasco|tarma|jauja|la oroya|quillabamba|urubamba|pisac|sicuani|andahuaylas|azángaro|camaná|mollendo|chivay|cotahuasi|puquio|villa el salvador|san juan de lurigancho|san juan de miraflores|ventanilla|carabayllo
PY|alto paraná|alto paraguay|boquerón|caaguazú|caazapá|canindeyú|itapúa|ñeembucú|paraguarí|presidente hayes|ciudad del este|pedro juan caballero|coronel oviedo|filadelfia|encarnación|villarrica del espíritu santo|mariscal estigarribia|loma plata|fuerte olimpo|bahía negra|carmelo peralta|puerto casado|pozo colorado|horqueta|areguá|fernando de la mora|lambaré|capiatá|itauguá|caacupé|salto del guairá|curuguaty|hernandarias|ayolas
SV|ahuachapán|chalatenango|cuscatlán|morazán|sonsonate|usulután|santa tecla|soyapango|acajutla|apopa|suchitoto|cojutepeque|sensuntepeque|zacatecoluca|jiquilisco|ilobasco|metapán|ataco|concepción de ataco|izalco|nahuizalco|perquín|mejicanos|ciudad delgado|ilopango
UY|canelones|cerro largo|paysandú|tacuarembó|treinta y tres|punta del este|fray bentos|bella unión|rivera|salto|artigas|melo|chuy|durazno|mercedes de soriano|dolores de soriano|colonia del sacramento|piriápolis|san josé de mayo|ciudad de la costa|paso de los toros|nueva helvecia
VE|anzoátegui|apure|aragua|barinas|carabobo|cojedes|delta amacuro|guárico|monagas|nueva esparta|táchira|yaracuy|zulia|maracaibo|barquisimeto|ciudad guayana|maracay|cumaná|maturín|tucupita|san fernando de apure|san antonio del táchira|san cristóbal del táchira|ureña|guasdualito|puerto ayacucho|ciudad bolívar|puerto ordaz|santa elena de uairén|puerto la cruz|carúpano|porlamar|punto fijo|cabimas|ciudad ojeda|machiques|paraguaipoa|acarigua|guanare|los teques|guarenas|guatire|la guaira|petare|el tocuyo|güiria`,
  notCountries: `
océano Índico|Océano Índico|Golfo de México|golfo de México|Golfo de Guinea|golfo de Guinea|Golfo de Honduras|golfo de Honduras|cuenca del Congo|río Congo|río Níger|río Paraguay|río Uruguay|río Jordán|delta del Níger|lago Chad|Lago Chad|lago Malawi|mar de China|Nueva Guinea|Nuevo México|Guayana Esequiba|Colonia Suiza|Nueva Granada|canal de Panamá|Canal de Panamá|Georgia del Sur|Acuerdo de París|Acuerdos de París|Club de París|Declaración de París|Principios de París|Convención de Viena|Convenio de Ginebra|Convención de Belém do Pará|Declaración de Cartagena|Declaración de Beijing|Plataforma de Acción de Beijing|Plan de Acción de México|Plan de Acción de Brasil|Declaración de Brasil|Consenso de Montevideo|Protocolo de Montreal|Proceso de Quito|Declaración de Quito|Estatuto de Roma|Tratado de Roma|Tratado de Lisboa|Tratado de Asunción|Reglas de Bangkok|Reglas de Brasilia|Ciudad Guatemala|Panamá Papers|lengua española`,
  bodies: `
UNICEF|Unicef|UNHCR|UNFPA|UNESCO|Unesco|FAO|WFP|UNDP|UNOPS|UNAIDS|UNIDO|UNODC|UNEP|UNRWA|UNCTAD|UNMAS|UNITAR|OCHA|OHCHR|UN Women|UN-Habitat|IFAD|IOM|UNECE|ESCWA|UNV|UNCDF|PAHO|WHO|ILO|ECHO|DG ECHO|USAID|PRM|BPRM|DFID|FCDO|UK Aid|UKaid|UK aid|BMZ|GIZ|KfW|JICA|KOICA|AFD|SIDA|Sida|NORAD|Norad|Danida|DANIDA|SDC|COSUDE|DFAT|Global Affairs Canada|Irish Aid|AECID|TIKA|LuxDev|Enabel|AICS|CERF|Gavi|GAVI|Gavi, la Alianza para las Vacunas|Gavi, la Alianza Mundial para las Vacunas|KSrelief|MPTF|Comic Relief|GEF|FONPRODE|FIIAPP|Fundación La Caixa|Ford Foundation|Open Society Foundations|IKEA Foundation|Mastercard Foundation|Rockefeller Foundation|Bill & Melinda Gates Foundation|Gates Foundation|Qatar Charity|Millennium Challenge Corporation|Education Cannot Wait|Norwegian Agency for Development Cooperation|Swedish International Development Cooperation Agency|Millennium Challenge Account|Oxfam|CARE|CARE International|Save the Children|World Vision|World Vision International|Caritas|Plan International|Mercy Corps|ActionAid|MSF|ACTED|INTERSOS|Intersos|WaterAid|Islamic Relief|Catholic Relief Services|CRS|Norwegian Refugee Council|NRC|Danish Refugee Council|International Rescue Committee|IRC|HelpAge International|Handicap International|Terre des Hommes|Deutsche Gesellschaft für Internationale Zusammenarbeit|Cordaid|Tearfund|WWF|Greenpeace|Humanity & Inclusion|SOS Children’s Villages|Right to Play|Microsoft|Google|Mastercard|Orange|Unilever|Rotary International|Lutheran World Federation|Internews|Transparency International|Human Rights Watch|Amnesty International|Age UK|Voluntary Action|Citizens Advice|Wellcome|Wellcome Trust|BRAC|Diakonia|WorldFish|Self Help Africa|Sarvodaya|Kimberly-Clark|Rotary|War Child|Street Child|Malteser International|Johanniter|Diakonie|Welthungerhilfe|Helvetas|HEKS|Swisscontact|Naciones Unidas|ONU|Organización de las Naciones Unidas|Organización Internacional para las Migraciones|OIM|Alto Comisionado de las Naciones Unidas para los Refugiados|ACNUR|Agencia de la ONU para los Refugiados|Agencia de las Naciones Unidas para los Refugiados|Fondo de las Naciones Unidas para la Infancia|Programa Mundial de Alimentos de las Naciones Unidas|Programa Mundial de Alimentos|PMA|Organización Mundial de la Salud|OMS|Organización Panamericana de la Salud|OPS|Programa de las Naciones Unidas para el Desarrollo|PNUD|Fondo de Población de las Naciones Unidas|Organización Internacional del Trabajo|OIT|ONU Mujeres|ONU-Mujeres|ONU Hábitat|ONU-Hábitat|PNUMA|Organización de las Naciones Unidas para la Alimentación y la Agricultura|ONUSIDA|ONUDI|FIDA|OACI|OMM|OMC|UIT|Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura|CEPAL|OCHA|ACNUDH|UNODC|Comisión Económica para América Latina y el Caribe|Programa de las Naciones Unidas para el Medio Ambiente|Oficina de las Naciones Unidas contra la Droga y el Delito|Fondo Internacional de Desarrollo Agrícola|UNOPS|Alto Comisionado de las Naciones Unidas para los Derechos Humanos|Organización Meteorológica Mundial|Oficina de Coordinación de Asuntos Humanitarios|Organización de las Naciones Unidas para el Desarrollo Industrial|Instituto Interamericano de Cooperación para la Agricultura|IICA|Voluntarios de las Naciones Unidas|VNU|Unión Europea|UE|Comisión Europea|Banco Mundial|BM|BID|Banco Interamericano de Desarrollo|CAF|Banco de Desarrollo de América Latina|Banco de Desarrollo de América Latina y el Caribe|BCIE|Banco Centroamericano de Integración Económica|Banco Africano de Desarrollo|Banco Asiático de Desarrollo|Banco Europeo de Inversiones|BEI|Agencia Española de Cooperación Internacional para el Desarrollo|AECID|Agencia de los Estados Unidos para el Desarrollo Internacional|Cooperación Española|Cooperación Alemana|Cooperación Suiza|Agencia Suiza para el Desarrollo y la Cooperación|COSUDE|Cooperación Italiana|Agencia de Cooperación Internacional del Japón|Agencia de Cooperación Internacional de Corea|KOICA|JICA|Agencia Francesa de Desarrollo|AFD|Fondo Verde para el Clima|FVC|Fondo para el Medio Ambiente Mundial|FMAM|Fondo Mundial|Fondo Mundial de Lucha contra el SIDA, la Tuberculosis y la Malaria|Fondo de Adaptación|Fondo para la Consolidación de la Paz|Fondo Central para la Acción en Casos de Emergencia|CERF|FONPRODE|Asuntos Mundiales Canadá|Agencia Sueca de Cooperación Internacional para el Desarrollo|ASDI|Generalitat Valenciana|Agencia Noruega de Cooperación para el Desarrollo|Fundación Bill y Melinda Gates|Fundación Ford|Alianza Mundial para la Educación|Fondo Multidonante|La educación no puede esperar|Fundación La Caixa|Fundación “la Caixa”|Fundación "la Caixa"|Fundación «la Caixa»|Generalitat de Catalunya|Agencia Andaluza de Cooperación Internacional para el Desarrollo|Agencia Vasca de Cooperación para el Desarrollo|Junta de Andalucía|Fondo Mundial de Lucha contra el Sida, la Tuberculosis y la Malaria|Fondo Mundial de lucha contra el sida, la tuberculosis y la malaria|Global Affairs Canada|Fondo Multidonante de las Naciones Unidas|Gobierno Vasco|Xunta de Galicia|Fondo España-PNUD|Médicos Sin Fronteras|Médicos sin Fronteras|MSF|Médicos del Mundo|Acción contra el Hambre|Acción Contra el Hambre|Cruz Roja Española|Comité Internacional de la Cruz Roja|CICR|Federación Internacional de la Cruz Roja|Federación Internacional de la Cruz Roja y la Media Luna Roja|Federación Internacional de la Cruz Roja y de la Media Luna Roja|Federación Internacional de Sociedades de la Cruz Roja y la Media Luna Roja|Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja|FICR|Consejo Noruego para Refugiados|Consejo Danés para Refugiados|Aldeas Infantiles SOS|Manos Unidas|Educo|Entreculturas|InteRed|Ayuda en Acción|Organización de los Estados Americanos|Organización de Estados Americanos|OEA|OEI|SICA|Mercosur|CELAC|UNASUR|Organización de Estados Iberoamericanos|Secretaría General Iberoamericana|SEGIB|Unión Africana|OCDE|INTERPOL|Consejo de Europa|Comunidad Andina|CARICOM|Fe y Alegría|Farmamundi|Arquitectos Sin Fronteras|Alianza por la Solidaridad|Servicio Jesuita a Refugiados|Fondo Mundial para la Naturaleza|Movimiento por la Paz|Tierra de Hombres|Techo|TECHO|Visión Mundial|World Vision|CARE|Save the Children|Plan International|Cáritas|Hermanas de la Caridad`,
};
