import type { Geography } from '../types.js';

export const esGeography: Geography = {
  countries: `
AD|Andorra
AE|Emiratos Árabes Unidos|EAU
AF|Afganistán
AG|Antigua y Barbuda
AI|Anguila
AL|Albania
AM|Armenia
AO|Angola
AQ|Antártida
AR|Argentina|República Argentina
AS|Samoa Americana
AT|Austria
AU|Australia
AW|Aruba
AX|Islas Åland
AZ|Azerbaiyán
BA|Bosnia y Herzegovina|Bosnia-Herzegovina|Bosnia
BB|Barbados
BD|Bangladesh|Bangladés
BE|Bélgica
BF|Burkina Faso
BG|Bulgaria
BH|Bahrein|Baréin|Bahréin
BI|Burundi
BJ|Benin|Benín
BL|San Bartolomé
BM|Bermudas
BN|Brunei Darussalam|Brunéi|Brunei
BO|Bolivia|Estado Plurinacional de Bolivia
BR|Brasil
BS|Bahamas
BT|Bhután|Bután
BW|Botswana|Botsuana
BY|Belarús|Belarus|Bielorrusia
BZ|Belice
CA|Canadá
CD|República Democrática del Congo|RD Congo|RDC
CF|República Centroafricana
CG|República del Congo|Congo-Brazzaville
CH|Suiza|Confederación Suiza
CI|Côte d’Ivoire|Costa de Marfil
CK|Islas Cook
CL|Chile
CM|Camerún
CN|China|República Popular China
CO|Colombia
CR|Costa Rica
CU|Cuba
CV|Cabo Verde
CW|Curazao
CY|Chipre
CZ|Chequia|República Checa
DE|Alemania|República Federal de Alemania
DJ|Djibouti|Yibuti
DK|Dinamarca
DM|Dominica
DO|República Dominicana
DZ|Argelia
EC|Ecuador
EE|Estonia
EG|Egipto
ER|Eritrea
ES|España|Reino de España
ET|Etiopía
FI|Finlandia
FJ|Fiji|Fiyi
FK|Islas Malvinas (Falkland)
FM|Micronesia|Estados Federados de Micronesia
FO|Islas Feroe
FR|Francia|República Francesa
GA|Gabón
GB|Reino Unido|Gran Bretaña|Reino Unido de Gran Bretaña e Irlanda del Norte
GE|Georgia
GF|Guayana Francesa
GH|Ghana
GL|Groenlandia
GM|Gambia
GN|Guinea
GP|Guadalupe
GQ|Guinea Ecuatorial
GR|Grecia
GT|Guatemala
GU|Guam
GW|Guinea-Bissau|Guinea Bissau|Guinea-Bisáu
GY|Guyana
HK|Hong Kong
HN|Honduras
HR|Croacia
HT|Haití
HU|Hungría
ID|Indonesia
IE|Irlanda
IL|Israel
IN|India
IQ|Iraq|Irak
IR|Irán|República Islámica del Irán|República Islámica de Irán
IS|Islandia
IT|Italia
JM|Jamaica
JO|Jordania
JP|Japón
KE|Kenya|Kenia
KG|Kirguistán|República Kirguisa
KH|Camboya
KI|Kiribati
KM|Comoras
KN|Saint Kitts y Nevis|San Cristóbal y Nieves
KP|República Popular Democrática de Corea|Corea del Norte
KR|República de Corea|Corea del Sur
KW|Kuwait
KZ|Kazajstán|Kazajistán
LA|República Democrática Popular Lao|Laos
LB|Líbano
LC|Santa Lucía
LI|Liechtenstein
LK|Sri Lanka
LR|Liberia
LS|Lesotho|Lesoto
LT|Lituania
LU|Luxemburgo|Gran Ducado de Luxemburgo
LV|Letonia
LY|Libia
MA|Marruecos|Reino de Marruecos
MC|Mónaco
MD|República de Moldova|Moldova|Moldavia
ME|Montenegro
MG|Madagascar
MH|Islas Marshall
MK|Macedonia del Norte
ML|Malí|Mali
MM|Myanmar|Birmania
MN|Mongolia
MO|Macao
MQ|Martinica
MR|Mauritania
MS|Montserrat
MT|Malta
MU|Mauricio
MV|Maldivas
MW|Malawi|Malaui
MX|México|Estados Unidos Mexicanos
MY|Malasia
MZ|Mozambique
NA|Namibia
NC|Nueva Caledonia
NE|Níger
NG|Nigeria
NI|Nicaragua
NL|Países Bajos|Reino de los Países Bajos
NO|Noruega
NP|Nepal
NR|Nauru
NU|Niue
NZ|Nueva Zelandia|Nueva Zelanda
OM|Omán
PA|Panamá
PE|Perú
PF|Polinesia Francesa
PG|Papua Nueva Guinea|Papúa Nueva Guinea
PH|Filipinas
PK|Pakistán
PL|Polonia
PR|Puerto Rico
PS|Estado de Palestina|Palestina
PT|Portugal
PW|Palau|Palaos
PY|Paraguay
QA|Qatar|Catar
RO|Rumania|Rumanía
RS|Serbia
RU|Federación de Rusia|Rusia
RW|Rwanda|Ruanda
SA|Arabia Saudita|Arabia Saudí|Reino de Arabia Saudita
SB|Islas Salomón
SC|Seychelles
SD|Sudán
SE|Suecia
SG|Singapur
SI|Eslovenia
SK|Eslovaquia
SL|Sierra Leona
SM|San Marino
SN|Senegal
SO|Somalia
SR|Suriname|Surinam
SS|Sudán del Sur
ST|Santo Tomé y Príncipe
SV|El Salvador
SY|República Árabe Siria|Siria
SZ|Eswatini|Esuatini
TD|Chad
TG|Togo
TH|Tailandia
TJ|Tayikistán
TL|Timor-Leste|Timor Oriental
TM|Turkmenistán
TN|Túnez
TO|Tonga
TR|Türkiye|Turquía
TT|Trinidad y Tabago|Trinidad y Tobago
TV|Tuvalu
TW|República de China (Taiwán)|República de China Taiwán|República de China-Taiwán|República de China|China Taiwán|China-Taiwán|China (Taiwán)|República de Taiwán|Taiwán
TZ|República Unida de Tanzanía|Tanzanía|Tanzania
UA|Ucrania
UG|Uganda
US|Estados Unidos|Estados Unidos de América|EE. UU.|EE.UU.|EEUU|EUA
UY|Uruguay
UZ|Uzbekistán
VA|Santa Sede
VC|San Vicente y las Granadinas
VE|Venezuela|República Bolivariana de Venezuela
VN|Viet Nam|Vietnam
VU|Vanuatu
WS|Samoa
XK|Kosovo|Kósovo
YE|Yemen
ZA|Sudáfrica
ZM|Zambia
ZW|Zimbabwe|Zimbabue`,
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
AR|catamarca|chubut|entre ríos|formosa|jujuy|neuquén|salta|santiago del estero|tierra del fuego|tucumán|rosario|mar del plata|san salvador de jujuy|bahía blanca|bariloche|san carlos de bariloche|ushuaia|comodoro rivadavia|mendoza|san miguel de tucumán|río cuarto|tandil|oberá|posadas|puerto iguazú|villa carlos paz|rafaela|venado tuerto|trelew|puerto madryn|esquel|el calafate|río gallegos|tartagal|humahuaca|clorinda|gualeguaychú|lomas de zamora|quilmes|olavarría|pergamino|ingeniero juárez|sunchales|abra pampa|adelia maria|adrogue|aimogasta|alba posse|albardon|alberti|alderetes|algarrobo del aguila|allen|almafuerte|alta gracia|alto rio senguer|alumine|alvear|aminga|anatuya|ancasti|andacollo|andalgala|anelo|antofagasta de la sierra|apolinario saravia|arias|aristobulo del valle|armstrong|arraga|arrecifes|arroyito|avia terai|azul|bahia blanca|balcarce|balnearia|balvanera|banado de ovanta|banda del rio sali|bandera|baradero|barranqueras|belen de escobar|belgrano|bell ville|berazategui|berisso|bernardo de irigoyen|bernasconi|beron de astrada|berrotaran|boedo|bovril|bragado|brandsen|brea pozo|brinkmann|buena esperanza|burruyacu|cachi|cafayate|caimancito|calchaqui|caleta olivia|calilegua|calingasta|camarones|campana|campo gallo|campo largo|campo quijano|campo ramon|campo viera|canada de gomez|canuelas|capayan|capilla del monte|capilla del senor|capiovi|capitan bermudez|capitan sarmiento|carcarana|carhue|carlos casares|carlos tejedor|carmen de areco|carmen de patagones|caseros|casilda|castelli|catriel|catrilo|caucete|centenario|ceres|cerrillos|cervantes|chacabuco|chajari|chamical|chanar ladeado|charadai|charata|chascomus|chepes|chicoana|chilecito|chimbas|chivilcoy|choele choel|chos malal|chumbicha|cinco saltos|cipolletti|clodomira|colegiales|colonia aurora|colonia elisa|comandante fontana|concaran|concepcion de la sierra|concepcion del bermejo|concepcion del uruguay|coronda|coronel dorrego|coronel du graty|coronel moldes|coronel pringles|coronel suarez|coronel vidal|corral de bustos|corrientes|corzuela|cosquin|crespo|cruz alta|cruz del eje|cuchillo co|curuzu cuatia|cutral-co|daireaux|dean funes|despenaderos|devoto|diamante|don torcuato|dos de mayo|eduardo castex|el alcazar|el bolson|el cuy|el galpon|el huecu|el quebrachal|el soberbio|el trebol|embalse|embarcacion|empedrado|espinillo|esquina|famailla|famatina|federacion|federal|fernandez|fiambala|firmat|florencio varela|florentino ameghino|fontana|fraile pintado|fray luis beltran|gaiman|garuhape|garupa|garza|gastre|general acha|general alvear|general arenales|general belgrano|general cabrera|general conesa|general enrique mosconi|general fernandez oro|general guido|general jose de san martin|general juan madariaga|general la madrid|general las heras|general lavalle|general levalle|general martin miguel de guemes|general pacheco|general pico|general pinedo|general pinto|general ramirez|general roca|general rodriguez|general san martin|general viamonte|general villegas|gobernador galvez|gobernador gregores|gobernador roca|gobernador virasora|godoy cruz|goya|granadero baigorria|guachipas|gualeguay|gualeguaychu|guamini|guatrache|guernica|helvecia|henderson|hermoso campo|hernando|huerta grande|huillapima|huinca renanco|hurlingham|ibarreta|icano|ingeniero jacobacci|ingeniero pablo nogues|ingenio la esperanza|intendente alvear|iruya|itati|ituzaingo|jardin america|jose de san martin|jose maria ezeiza|junin de los andes|justiniano posse|justo daract|la banda|la caldera|la cocha|la consulta|la falda|la leonesa|la poma|la puerta|la quiaca|la rioja|la vina|laborde|laboulaye|laguna paiva|laguna yema|lamarque|lanus|laprida|larroque|las brenas|las flores|las heras|las lomitas|las parejas|las plumas|las varillas|leleque|leones|libertador general san martin|limay mahuida|lincoln|loberia|lobos|loncopue|los frentones|los polvorines|los telares|lujan|lujan de cuyo|macachin|machagai|macia|maipu|makalle|malabrigo|malagueno|malanzan|malargue|malvinas argentinas|maquinchao|mar del tuyu|marcos juarez|marcos paz|margarita belen|mburucuya|medanos|melincue|merlo|metan|mina clavero|mocoreta|monte buey|monte caseros|monte cristo|monte hermoso|monte maiz|monte quemado|montecarlo|monteros|morteros|muniz|necochea|neuquen|nogoya|norquinco|nuestra senora del rosario de caa cati|nueve de julio|obera|olavarria|olivos|olta|oncativo|palo santo|palpala|pampa del indio|pampa del infierno|panambi|parana|parera|paso de indios|paso de la patria|paso de los libres|patquia|pehuajo|pellegrini|perez|perito moreno|perugorria|pico truncado|picun leufu|piedra del aguila|pigue|pila|pilcaniyeu|pinamar|pirane|plaza huincul|plottier|pocito|pozo del molle|pozo hondo|presidencia de la plaza|presidencia roque saenz pena|puan|puelches|puerto deseado|puerto eldorado|puerto iguazu|puerto libertad|puerto piray|puerto santa cruz|puerto tirol|puerto vilelas|punta alta|quemu quemu|quimili|quitilipi|rada tilly|ramallo|ranchos|rauch|rawson|realico|reconquista|recreo|resistencia|rincon de los sauces|rio ceballos|rio colorado|rio cuarto|rio gallegos|rio tercero|rio turbio|rivadavia|roldan|roque perez|rosario de la frontera|rosario de lerma|rosario del tala|rufino|saladas|saladillo|salliquelo|salsacate|sampacho|san agustin de valle fertil|san andres de giles|san antonio de areco|san antonio de los cobres|san antonio oeste|san blas de los sauces|san carlos centro|san carlos de bolivar|san clemente del tuyu|san cosme|san fernando del valle de catamarca|san francisco de laishi|san francisco del chanar|san francisco del monte de oro|san isidro de lules|san jose de feliciano|san jose de jachal|san luis del palmar|san martin de los andes|san miguel de tucuman|san miguel del monte|san nicolas de los arroyos|san pedro de jujuy|san ramon de la nueva oran|sanogasta|santa rosa de calamuchita|santa rosa de rio primero|santa rosa del conlara|santa sylvina|santa victoria|santo pipo|sarmiento|sastre|saujil|senillosa|sierra colorada|sierra grande|simoca|suipacha|sumampa|suncho corral|susques|taco pozo|tafi del valle|tafi viejo|tama|tamberias|tancacha|tapalque|tecka|telsen|termas de rio hondo|tigre|tilcara|tilisarao|tinogasta|toay|tolhuin|tornquist|tortuguitas|tostado|totoras|trancas|trenel|trenque lauquen|tres arroyos|tres isletas|tres lomas|trevelin|tumbaya|tunuyan|tupungato|ulapes|unquillo|urdinarrain|valcheta|valle grande|vedia|veinticinco de mayo|veronica|viale|victorica|vicuna mackenna|viedma|villa aberastain|villa allende|villa angela|villa atamisqui|villa basilio nievas|villa berna|villa berthet|villa canas|villa castelli|villa cura brochero|villa de maria|villa de mayo|villa de soto|villa del salvador|villa del totoral|villa dolores|villa general belgrano|villa general roca|villa gesell|villa hernandarias|villa huidobro|villa krause|villa la angostura|villa lugano|villa maria|villa maria grande|villa media agua|villa mercedes|villa ojo de agua|villa ortuzar|villa paranacito|villa paula de sarmiento|villa regina|villa santa rita|villa santa rosa|villa tulumba|villaguay|vinchina|wanda|yacimiento rio turbio|yerba buena|zapala|zarate
BO|beni|chuquisaca|cochabamba|oruro|pando|potosí|tarija|el alto|cobija|uyuni|llallagua|riberalta|rurrenabaque|santa cruz de la sierra|yacuiba|guayaramerín|villazón|roboré|camiri|warnes|quillacollo|sacaba|viacha|achacachi|tupiza|san ignacio de velasco|san josé de chiquitos|tarabuco|uncía|colcapirhua|puerto suárez|caranavi|aiquile|ascencion de guarayos|bermejo|capinota|challapata|chimore|cliza|colchani|cotoca|cruz de machacamarca|guayaramerin|huachacalla|huanuni|la belgica|mineros|mizque|pailon|patacamaya|portachuelo|puerto quijarro|punata|reyes|robore|san borja|santa ana de yacuma|santa rosa del sara|santiago del torno|tiquipaya|vallegrande|villa yapacani|villamontes|villazon
CL|antofagasta|araucanía|la araucanía|arica y parinacota|atacama|aysén|biobío|coquimbo|maule|ñuble|tarapacá|valparaíso|arica|iquique|temuco|valdivia|puerto montt|punta arenas|rancagua|talca|chillán|osorno|copiapó|viña del mar|calama|quemchi|ancud|coyhaique|puerto natales|puerto varas|pucón|angol|curicó|quillota|ovalle|vallenar|putre|alto hospicio|lonquimay|tirúa|talcahuano|maipú|puente alto|la pintana|melipilla|talagante|rapa nui|chiloé|buin|bulnes|calbuco|carahue|cauquenes|chanaral|chicureo abajo|chiguayante|chile chico|chillan|chimbarongo|chonchi|coihueco|colina|collipulli|copiapo|coronel|curanilahue|curico|dalcahue|diego de almagro|el monte|freire|hacienda la calera|hanga roa|illapel|la ligua|la serena|laja|lautaro|lebu|limache|llaillay|lo prado|loncoche|longavi|los andes|lota|machali|molina|monte patria|mulchen|nacimiento|nueva imperial|paine|panguipulli|penco|pitrufquen|pozo almonte|pucon|puerto aysen|puerto williams|purranque|quellon|quilpue|quirihue|rauco|rengo|rio bueno|san vicente de tagua tagua|taltal|teno|tocopilla|tome|traiguen|vicuna|vilcun|villa alemana|vina del mar|yumbel
CO|antioquia|arauca|boyacá|caquetá|casanare|cauca|chocó|cundinamarca|guainía|guaviare|huila|la guajira|nariño|norte de santander|putumayo|quindío|risaralda|tolima|valle del cauca|vaupés|vichada|cúcuta|medellín|cali|barranquilla|bucaramanga|buenaventura|cartagena de indias|ibagué|leticia|maicao|manizales|mocoa|montería|neiva|pasto|popayán|quibdó|riohacha|santa marta|sincelejo|tumaco|tunja|valledupar|villavicencio|yopal|ipiales|apartadó|uribia|pereira|san andrés de tumaco|manaure|necoclí|acandí|istmina|bojayá|puerto asís|puerto carreño|inírida|mitú|san vicente del caguán|san josé del guaviare|soacha|itagüí|envigado|tuluá|buga|girardot|zipaquirá|chía|facatativá|sogamoso|duitama|barrancabermeja|ocaña|villa del rosario|aguachica|magangué|malambo|caucasia|jamundí|toribío|samaniego|abejorral|abrego|abriaqui|acacias|acandi|acevedo|achi|agrado|agua de dios|aguadas|aguazul|agustin codazzi|aipe|alban|albania|alcala|aldana|alejandria|almaguer|almeida|alpujarra|altos del rosario|amaga|amalfi|ambalema|anaime|anapoima|ancuya|andalucia|andes|angelopolis|anolaima|anori|anserma|ansermanuevo|anza|anzoategui|apartado|apia|apulo|aquitania|aracataca|aranzazu|aratoca|arbelaez|arboletes|arcabuco|argelia|ariguani|armero-guyabal|arroyohondo|astrea|ataco|ayapel|bagado|baranoa|baraya|barbosa|barichara|barranca de upia|barranco de loba|becerril|belen de los andaquies|belen de umbria|belmira|berbeo|bete|beteitiva|bituima|boavita|bocas de satinga|bochalema|bogota|bojaca|bosconia|boyaca|briceno|bucarasica|buesaco|bugalagrande|buritica|busbanza|cabuyaro|cachipay|cachira|cacota|caicedo|caicedonia|cajibio|cajica|calamar|calarca|caldas|caldono|calimita|caloto|campo de la cruz|campoalegre|campohermoso|canalete|canasgordas|caparrapi|caqueza|caracoli|caramanta|carcasi|carepa|carlosama|carmen de apicala|carmen de carupa|carmen de viboral|cartagena del chaira|caruru|casabianca|castilla la nueva|cepita|cerete|cerinza|cerro de san antonio|certegui|chaguani|chalan|chameza|chaparral|charala|charta|chicoral|chigorodo|chima|chimichagua|chinacota|chinavita|chinchina|chinu|chipaque|chipata|chiquinquira|chiquiza|chiriguana|chiscas|chita|chitaga|chitaraque|chivata|chivolo|chivor|choachi|choconta|cicuco|cienaga|cienaga de oro|cienega|cimitarra|circasia|clemencia|coconuco|cocorna|coello|cogua|coloso|combita|condoto|confines|consaca|contadero|contratacion|convencion|copacabana|coper|coromoro|cota|cotorra|covarachia|covenas|coyaima|cravo norte|cubara|cucaita|cucunuba|cucuta|cucutilla|cuitiva|cumaral|cumaribo|cumbal|cumbitara|cunday|curbarado|curillo|curiti|curumani|dabeiba|dagua|darien|dibulla|distraccion|donmatias|dosquebradas|durania|ebejico|el bagre|el banco|el bordo|el carmen de atrato|el carmen de bolivar|el carmen de chucuri|el charco|el cocuy|el copey|el dificil|el doncello|el dovio|el guacamayo|el guamo|el paujil|el penol|el pinon|el reten|el retorno|el tarra|el zulia|elias|encino|entrerrios|facatativa|falan|filandia|firavitoba|flandes|floresta|florian|floridablanca|fomeque|fonseca|fortul|fosca|fredonia|fresno|frontino|fuente de oro|funza|fuquene|fusagasuga|gachala|gachancipa|gachantiva|gacheta|gaitania|galan|galapa|gama|gamarra|gambita|gameza|garagoa|garzon|gigante|ginebra|giraldo|girardot city|girardota|giron|gomez plata|gramalote|guaca|guacari|guachaves|guachene|guacheta|guachucal|guadalajara de buga|guaduas|guaitarilla|gualmatan|guamal|guamo|guapi|guapota|guarne|guasca|guatape|guataqui|guatavita|guateque|guatica|guavata|guayabal de siquima|guayabetal|guayata|guepsa|guican|gutierrez|hacari|hatillo de loba|hato|herran|herveo|hispania|hobo|honda|ibague|icononzo|iles|imues|inirida|inza|iquira|iscuande|isnos|itagui|ituango|jambalo|jamundi|jardin|jenesano|jordan|juan de acosta|la apartada|la argentina|la belleza|la celia|la chamba|la dorada|la hormiga|la jagua de ibirico|la jagua del pilar|la llanada|la montanita|la salina|la sierra|la tebaida|la tola|la uvita|la virginia|labateca|labranzagrande|landazuri|lejanias|lenguazaque|lerida|libano|liborina|lloro|lorica|los cordobas|los palmitos|los patios|luruaco|macanal|macaravita|maceo|macheta|magangue|mahates|managru|manaure balcon del cesar|mapiripan|margarita|maria la baja|marinilla|maripi|marmato|marquetalia|marsella|marulanda|matanza|melgar|mesetas|milan|mistrato|mitu|mogotes|molagavita|momil|mompos|mongua|mongui|moniquira|monitos|montebello|montelibano|monteria|morroa|mosquera|motavita|murillo|murindo|mutata|mutiscua|muzo|narino|nataga|natagaima|nechi|necocli|neira|nemocon|nilo|nimaima|nobsa|nocaima|norcasia|norosi|novita|nueva granada|nuevo colon|nuqui|obando|ocamonte|oiba|oicata|olaya|olaya herrera|onzaga|oporapa|orito|orocue|ortega|ospina|otanche|ovejas|pachavita|pacho|padua|paez|paicol|pailitas|paimado|paime|paipa|paispamba|pajarito|palermo|palmar|palmar de varela|palmas del socorro|palmito|palocabildo|pamplonita|pandi|panqueba|paramo|paratebueno|pasca|patia|pauna|payan|payande|paz de ariporo|paz de rio|pelaya|pensilvania|pesca|piamonte|pie de pato|piedecuesta|piedrancha|piedras|piendamo|pijao|pijino del carmen|pinchote|piojo|pisba|pitalito|pivijay|pizarro|planadas|planeta rica|plato|playarrica|policarpa|polonuevo|ponedera|popayan|pore|pradera|prado-sevilla|pueblo bello|pueblo rico|pueblorrico|puebloviejo|puente nacional|puerres|puerto asis|puerto berrio|puerto boyaca|puerto caicedo|puerto carreno|puerto colombia|puerto concordia|puerto gaitan|puerto guzman|puerto leguizamo|puerto libertador|puerto lleras|puerto lopez|puerto meluk|puerto parra|puerto rondon|puerto salgar|puerto santander|puerto tejada|puerto triunfo|puerto wilches|puerto yuca|puli|pupiales|purisima de la concepcion|quebradanegra|quetame|quibdo|quimbaya|quinchia|quipama|quipile|ragonvalia|ramiriqui|raquira|recetor|regidor|remolino|repelon|restrepo|ricaurte|rio de oro|rio viejo|rioblanco|riofrio|rionegro|riosucio|roldanillo|roncesvalles|rondon|rosas|rovira|sabana de torres|sabanalarga|saboya|sacama|sachica|saladoblanco|salahonda|salamina|salento|salgar|samaca|sampues|san andres de sotavento|san antero|san antonio del tequendama|san benito abad|san bernardo del viento|san calixto|san carlos de guaroa|san eduardo|san estanislao|san gil|san jacinto del cauca|san jose de miranda|san jose de pare|san jose de ure|san jose del fragua|san jose del guaviare|san jose del palmar|san juan de arama|san juan de betulia|san juan de rioseco|san juan de uraba|san juan del cesar|san luis de gaceno|san luis de palenque|san luis de since|san martin de loba|san miguel de sema|san onofre|san pablo de borbur|san pedro de uraba|san sebastian de buenavista|san sebastian de mariquita|san vicente de chucuri|san vicente del caguan|san zenon|sandona|santa barbara de pinto|santa fe de antioquia|santa genoveva de docordo|santa helena del opon|santa rosa de cabal|santa rosa de osos|santa rosa de viterbo|santa rosa del sur|santa sofia|santana|santander de quilichao|santiago de tolu|santuario|sapuyes|saravena|sardinata|sativanorte|sativasur|sesquile|siachoque|sibate|sibundoy|silos|silvania|silvia|simacota|simijaca|simiti|sipi|sitionuevo|soata|socha|socorro|solano|solita|somondoco|sonson|sopetran|soplaviento|sopo|soraca|sotaquira|sotomayor|suaita|suan|suaza|subachoque|suesca|supata|supia|surata|susa|susacon|sutamarchan|sutatausa|sutatenza|tabio|tado|talaigua nuevo|talaigua viejo|tamalameque|tame|tamesis|taminango|tangua|taraza|tarqui|tarso|tasco|tauramena|tausa|tello|tenerife|tenjo|tenza|teorama|tesalia|tibacuy|tibana|tibasosa|tibirita|tibu|tierralta|timana|timbio|timbiqui|tinjaca|tipacoque|tiquisio|titiribi|toca|tocaima|tocancipa|togui|tolu viejo|topaga|topaipi|toribio|tota|totoro|tubara|tuchin|tulua|tunungua|tuquerres|turbaco|turbana|turbo|turmeque|tuta|tutaza|ubala|ubaque|ulloa|umbita|unguia|uramita|uribe|urrao|urumita|usiacuri|utica|valle de san jose|valle de san juan|valle del guamuez|vegachi|velez|venadillo|ventaquemada|versalles|vetas|viani|vigia del fuerte|vijes|villa caro|villa de leyva|villa de san diego de ubate|villagarzon|villagomez|villamaria|villapinzon|villeta|viota|viracacha|vistahermosa|viterbo|yacopi|yacuanquer|yaguara|yali|yarumal|yolombo|yondo|yotoco|yumbo|zapatoca|zetaquira|zipacon|zipaquira
CR|alajuela|guanacaste|puntarenas|turrialba|upala|talamanca|nicoya|heredia|pérez zeledón|quepos|golfito|puerto viejo de sarapiquí|los chiles|desamparados|siquirres|guápiles|puerto jiménez|santa cruz de guanacaste|alajuelita|aserri|atenas|calle blancos|chacarita|corredor|curridabat|daniel flores|escazu|esparza|granadilla|guacimo|guapiles|ipis|jaco|liberia|limon|llorente|orotina|patarra|pocora|purral|salitrillos|san rafael abajo|san rafael arriba|san vicente de moravia|sarchi|tejar|tilaran|tres rios
CU|camagüey|ciego de ávila|cienfuegos|granma|guantánamo|holguín|las tunas|pinar del río|sancti spíritus|villa clara|baracoa|santiago de cuba|abreus|aguada de pasajeros|alacranes|alamar|alquizar|amancio|antilla|arroyo naranjo|artemisa|baguanos|banes|baragua|bartolome maso|batabano|bauta|bayamo|bejucal|bolivia|bolondron|boyeros|buey arriba|cabaiguan|cacocum|caibarien|calabazar de sagua|calimete|calixto|camaguey|camajuani|campechuela|carlos manuel de cespedes|cauto cristo|cayo mambi|centro habana|cerro|chambas|ciego de avila|ciro redondo|ciudad camilo cienfuegos|condado|consolacion del sur|contramaestre|corralillo|cruces|cubitas|cueto|cumanayagua|encrucijada|fomento|gaspar|gibara|guaimaro|guanabacoa|guanajay|guane|guantanamo|guayos|guines|guira de melena|guisa|havana|holguin|imias|jaguey grande|jaruco|jatibonico|jesus menendez|jiguani|jimaguayu|jobabo|jovellanos|la habana vieja|la salud|la sierpe|limonar|los arabos|madruga|maisi|majagua|manicaragua|mantua|mariel|marti|mayari|media luna|melena del sur|minas de matahambre|najasa|niquero|nueva gerona|nueva paz|nuevitas|palma soriano|pedro betancourt|perico|pilon|pinar del rio|placetas|primero de enero|puerto padre|quemado de guines|quivican|ranchuelo|regla|rio cauto|rio guayabal de yateras|rodas|sagua de tanamo|sagua la grande|san antonio de los banos|san antonio del sur|san jose de las lajas|san juan y martinez|san miguel del padron|san nicolas de bari|sancti spiritus|santa cruz del norte|santa cruz del sur|santiago de las vegas|segundo frente|sibanicu|soroa|taguasco|topes de collantes|union de reyes|varadero|venezuela|vertientes|vinales|yaguajay|yara|zaza del medio
DO|azua|barahona|dajabón|puerto plata|san pedro de macorís|samaná|monte cristi|elías piña|higüey|jimaní|punta cana|santiago de los caballeros|montecristi|san juan de la maguana|las matas de farfán|san francisco de macorís|bonao|baní|boca chica|loma de cabrera|neiba|bávaro|cotuí|nagua|sosúa|cabarete|jarabacoa|hato mayor|el seibo|villa altagracia|bánica|comendador|bajos de haina|bani|bayaguana|cabral|cambita garabitos|castillo|cercado abajo|ciudad nueva|concepcion de la vega|constanza|cotui|dajabon|duverge|el factor|el valle|enriquillo|ensanche luperon|esperalvillo|estebania|fantino|galvan|gaspar hernandez|guaymate|guerra|hato mayor del rey|imbert|jima abajo|jimani|juan de herrera|la agustina|la descubierta|la julia|laguna salada|las guaranas|las matas de farfan|las matas de santa cruz|las terrenas|licey al medio|miches|moncion|monte llano|monte plata|nizao|otra banda|padre las casas|quisqueya|rio san juan|sabana de la mar|sabana grande de boya|sabana iglesia|sabana yegua|salcedo|salvaleon de higuey|san fernando de monte cristi|san francisco de macoris|san gregorio de nigua|san jose de las matas|san jose de ocoa|san pedro de macoris|san rafael del yuma|san victor arriba|santa cruz de barahona|santa cruz de el seibo|santo domingo este|santo domingo oeste|sosua|tamayo|tamboril|tenares|vallejuelo|veragua arriba|vicente noble|villa bisono|villa consuelo|villa francisca|villa gonzalez|villa jaragua|villa la mata|villa riva|villa vasquez|yaguate|yamasa|yayas de viajama
EC|azuay|cañar|carchi|chimborazo|cotopaxi|esmeraldas|guayas|imbabura|manabí|morona santiago|orellana|pastaza|pichincha|sucumbíos|tungurahua|zamora chinchipe|galápagos|santo domingo de los tsáchilas|guayaquil|ambato|ibarra|lago agrio|machala|manta|portoviejo|riobamba|tulcán|puyo|latacunga|nueva loja|huaquillas|otavalo|cotacachi|cayambe|quevedo|babahoyo|salinas de ibarra|azogues|muisne|san lorenzo de esmeraldas|chone|jipijapa|taisha|shushufindi|guaranda|saraguro|puerto ayora|montañita|alausi|alfredo baquerizo moreno|atuntaqui|bahia de caraquez|balao|balzar|boca suno|calceta|cariamanga|catacocha|catamayo|catarama|celica|colimes|coronel marcelino mariduena|eloy alfaro|gualaceo|guano|la mana|la troncal|lomas de sargentillo|macara|macas|machachi|montalvo|montecristi|pajan|palora|pedro carbo|pelileo|pillaro|pimampiro|pinas|playas|portovelo|puerto baquerizo moreno|puerto bolivar|puerto francisco de orellana|pujili|quito|rocafuerte|rosa zarate|samborondon|san miguel de salcedo|sangolqui|santo domingo de los colorados|sucua|tosagua|tulcan|tutamandahostel|valdez|velasco ibarra|ventanas|vinces|yaguachi nuevo|yantzaza|zaruma
ES|andalucía|aragón|asturias|canarias|cantabria|castilla-la mancha|castilla y león|cataluña|catalunya|euskadi|extremadura|galicia|comunitat valenciana|país vasco|bizkaia|gipuzkoa|alicante|almería|bilbao|burgos|cádiz|gijón|girona|huelva|huesca|lleida|lugo|málaga|murcia|ourense|oviedo|palencia|pamplona|salamanca|san sebastián|donostia|segovia|sevilla|soria|tarragona|teruel|toledo|valladolid|vigo|vitoria-gasteiz|zaragoza|santiago de compostela|las palmas de gran canaria|santa cruz de tenerife|tenerife|lanzarote|fuerteventura|badajoz|cáceres|albacete|ciudad real|a coruña|getafe|sabadell|elche
GQ|aconibe|anisoc|bata|ebebiyin|evinayong|luba|malabo|mikomeseng|mongomo|rebola|san antonio de pale
GT|alta verapaz|baja verapaz|chimaltenango|chiquimula|escuintla|huehuetenango|izabal|jutiapa|petén|quetzaltenango|quiché|retalhuleu|sacatepéquez|sololá|suchitepéquez|totonicapán|zacapa|cobán|nebaj|puerto barrios|antigua guatemala|tecún umán|panajachel|chichicastenango|jocotán|camotán|olopa|mazatenango|coatepeque|santa cruz del quiché|san lucas tolimán|santiago atitlán|mixco|esquipulas|chajul|cotzal|livingston|poptún|san juan sacatepéquez|chisec|ixcán|nentón|todos santos cuchumatán|concepción tutuapa|ipala|salamá|rabinal|tactic|panzós|el estor|acatenango|aguacatan|alotenango|asuncion mita|atescatempa|barberena|cabrican|cahabon|cajola|camotan|canilla|cantel|chahal guatemala|champerico|chiantla|chicacao|chicaman|chiche|chinique|chiquimulilla|chuarrancho|ciudad tecun uman|ciudad vieja|coban|colomba|colotenango|comitancillo|concepcion chiquirichapa|concepcion huista|concepcion las minas|concepcion tutuapa|conguaco|cubulco|cuilapa|cuilco|cunen|cuyotenango|el adelanto|el asintal|el chal|el chol|el quetzal|el tumbador|esquipulas palo gordo|flores costa cuca|fraijanes|fray bartolome de las casas|gualan|guanagazapa|guastatoya|guatemala city|guazacapan|huitan|huite|ixchiguan|ixtahuacan|iztapa|jacaltenango|jalpatagua|jerez|jocotan|jocotenango|joyabaj|la democracia|la gomera|la tinta|lanquin|magdalena milpas altas|malacatan|malacatancito|masagua|mataquescuintla|melchor de mencos|momostenango|monjas|moyuta|nahuala|nenton|nuevo san carlos|ocos|olintepeque|oratorio|ostuncalco|pachalum|pajapita|palestina de los altos|palin|panzos|parramos|pasaco|patulul|patzicia|patzite|patzun|petapa|playa grande|pochuta|poptun|pueblo nuevo vinas|puerto san jose|purulha|raxruha|sacapulas|salcaja|samayac|san agustin acasaguastlan|san andres itzapa|san andres sajcabaja|san andres semetabaj|san andres villa seca|san andres xecul|san antonio aguas calientes|san antonio huista|san antonio ilotenango|san antonio la paz|san antonio palopo|san antonio sacatepequez|san antonio suchitepequez|san bartolome jocotenango|san bartolome milpas altas|san carlos alzatate|san carlos sija|san cristobal acasaguastlan|san cristobal cucho|san cristobal totonicapan|san cristobal verapaz|san francisco el alto|san francisco la union|san francisco zapotitlan|san gaspar ixchil|san jose acatempa|san jose chacaya|san jose del golfo|san jose el idolo|san jose la arada|san jose ojetenam|san jose pinula|san jose poaquil|san juan atitan|san juan chamelco|san juan cotzal|san juan ermita|san juan ixcoy|san juan la laguna|san juan ostuncalco|san juan sacatepequez|san juan tecuaco|san lucas sacatepequez|san lucas toliman|san luis ixcan|san luis jilotepeque|san manuel chaparron|san marcos la laguna|san martin jilotepeque|san martin sacatepequez|san martin zapotitlan|san mateo ixtatan|san miguel acatan|san miguel chicaj|san miguel duenas|san miguel ixtahuacan|san miguel panan|san miguel siguila|san pablo jocopilas|san pablo la laguna|san pedro ayampuc|san pedro carcha|san pedro jocopilas|san pedro la laguna|san pedro necta|san pedro pinula|san pedro sacatepequez|san rafael la independencia|san rafael las flores|san rafael petzal|san rafael pie de la cuesta|san raimundo|san sebastian coatan|san sebastian huehuetenango|san vicente pacaya|sanarate|sansare|santa ana huista|santa catarina barahona|santa catarina ixtahuacan|santa catarina mita|santa catarina palopo|santa catarina pinula|santa clara la laguna|santa cruz balanya|santa cruz del quiche|santa cruz la laguna|santa cruz mulua|santa cruz naranjo|santa cruz verapaz|santa lucia cotzumalguapa|santa lucia la reforma|santa lucia milpas altas|santa lucia utatlan|santa maria chiquimula|santa maria de jesus|santa maria ixhuatan|santa maria visitacion|santiago atitlan|santiago chimaltenango|santiago sacatepequez|santo domingo suchitepequez|santo domingo xenacoj|santo tomas la union|sayaxche|senahu|sibilia|sibinal|sipacapa|siquinala|solola|soloma|sumpango|tacana|tajumulco|taxisco|tecpan guatemala|tectitan|teculutan|tejutla|tiquisate|todos santos cuchumatan|totonicapan|tucuru|uspantan|usumatlan|villa canales|yepocapa|yupiltepeque|zunil|zunilito
HN|atlántida|choluteca|comayagua|copán|francisco morazán|intibucá|islas de la bahía|lempira|ocotepeque|olancho|yoro|san pedro sula|la ceiba|choloma|danlí|juticalpa|puerto cortés|puerto lempira|siguatepeque|santa rosa de copán|marcala|roatán|utila|comayagüela|nacaome|catacamas|tocoa|guaimaca|yuscarán|amapala|marcovia|agua blanca sur|ajuterique|azacualpa|ciudad choluteca|copan|coxen hole|cuyamel|danli|el negrito|gracias|intibuca|jesus de otoro|las trojes|mezapa|nueva ocotepeque|olanchito|pimienta vieja|puerto cortez|saba|san francisco de la paz|san juan pueblo|san manuel|san marcos de colon|santa cruz de yojoa|santa rosa de copan|talanga|tegucigalpa|tela|villa de san antonio|villa de san francisco|yuscaran
MX|aguascalientes|baja california|campeche|chiapas|chihuahua|coahuila|colima|guanajuato|jalisco|michoacán|nayarit|nuevo león|oaxaca|puebla|querétaro|quintana roo|san luis potosí|sinaloa|sonora|tabasco|tamaulipas|tlaxcala|veracruz|yucatán|zacatecas|tijuana|ciudad juárez|monterrey|tapachula|acapulco|cancún|culiacán|hermosillo|matamoros|mexicali|morelia|nuevo laredo|reynosa|saltillo|san cristóbal de las casas|torreón|tuxtla gutiérrez|villahermosa|xalapa|cuernavaca|toluca|mazatlán|tenosique|león de los aldama|irapuato|celaya|tepic|pachuca|zacatlán|san miguel de allende|playa del carmen|chetumal|tulum|felipe carrillo puerto|ciudad del carmen|coatzacoalcos|poza rica|orizaba|tehuacán|cholula|juchitán|juchitán de zaragoza|salina cruz|puerto escondido|huatulco|tlaxiaco|miahuatlán|comitán|ocosingo|chilpancingo|tlapa de comonfort|zihuatanejo|uruapan|lázaro cárdenas|zamora de hidalgo|ecatepec|nezahualcóyotl|iztapalapa|xochimilco|ensenada|la paz, baja california sur|ciudad obregón|guaymas|los mochis|gómez palacio|piedras negras|ciudad acuña|tampico|ciudad victoria|zapopan|tlaquepaque|puerto vallarta|abasolo|acacoyagua|acajete|acala|acambaro|acambay|acamixtla|acanceh|acapetahua|acapetlahuaya|acaponeta|acapulco de juarez|acatic|acatlan|acatlan de juarez|acatlan de osorio|acatlan de perez figueroa|acatzingo|acaxochitlan|acaxtlahuacan de albino zertuche|acayuca|acayucan|acolman de netzahualcoyotl|aconchi|acteopan|actipan de morelos|actopan|acuitlapilco|acuitzio del canje|acula|aculco de espinoza|acultzingo|adolfo lopez mateos|adolfo ruiz cortines|agua dulce|agua prieta|agualeguas|aguililla|ahome|ahuacatlan|ahuacuotzingo|ahualulco de mercado|ahualulco del sonido trece|ahuatlan|ahuazotepec|ahuehuetitlan|ajacuba|ajalpan|ajijic|ajuchitlan|ajuchitlan del progreso|akil|alamo|alamos|alaquines|albarradas|alborada jaltenco|alcozauca de guerrero|aldama|allende|almecatla|almoloya|almoloya de alquisiras|almoloya del rio|alpatlahuac|alpoyeca|alpuyeca|altamirano|altar|altepexi|alto lucero|altotonga|altzayanca|alvaro obregon|amacueca|amacuzac|amanalco de becerra|amatan|amatenango de la frontera|amatenango del valle|amatitan|amatlan de canas|amatlan de los reyes|amaxac de guerrero|amayuca|amazcala|amealco|ameca|amecameca|amozoc de mota|ampliacion colonia lazaro cardenas|anahuac|anenecuilco|angahuan|angamacutiro de la union|animas trujano|anton lizardo|antonio escobedo|antunez|apan|apango|apaseo el alto|apaseo el grande|apatzingan|apaxco de ocampo|apaxtla de castrejon|apazapan|apetatitlan antonio carbajal|apizaco|apoala|aporo|apozol|apulco|aquila|aquismon|aquixtla|aramberri|arandas|arbolada los sauces|arcelia|ario de rayon|ario de rosales|arivechi|arizpe|armadillo de los infante|arriaga|arteaga|ascencion|asientos|astacinga|asuncion ixtaltepec|asuncion nochixtlan|asuncion ocotlan|asuncion tlacolulita|atarjea|atemajac de brizuela|atempan|atenango del rio|atencingo|atengo|atenguillo|atequiza|atil|atitalaquia|atizapan|atlacomulco de fabela|atlahuilco|atlangatepec|atlatlahucan|atlautla|atlequizayan|atliaca|atlixco|atlixtac|atolinga|atoluca|atotonilco de tula|atotonilco el alto|atotonilco el grande|atotonilquillo|atoyac|atoyac de alvarez|atoyatempan|atzacan|atzalan|atzitzintla|autlan de navarro|axapusco|axochiapan|axtla de terrazas|axutla|ayahualulco|ayapango|ayoquezco de aldama|ayotlan|ayotoxco de guerrero|ayutla|ayutla de los libres|azcapotzalco|azoyu|bacadehuachi|bacalar|bacanora|bacerac|bachajon|bachiniva|bacoachi|bacobampo|bacum|badiraguato|bahia de kino|bajos de chila|bajos del ejido|balancan|balleza|banamichi|banderilla|barrio de mexico|batopilas|baviacora|bavispe|becal|bejucal de ocampo|benemerito de las americas|benjamin hill|bermejillo|berriozabal|boca del rio|bochil|bocoyna|bosque de saloya|brisas barra de suchiate|brisas de zicatela|brisenas de matamoros|bucerias|buctzotz|buenavista de cuellar|buenavista tomatlan|bustamante|cabezas|cabo san lucas|cacahoatan|cacalchen|cacalomacan|cadereyta|cadereyta jimenez|cajititlan|cajonos|calcahualco|calderitas|calera chica|calihuala|calimaya|calixtlahuaca|calkini|calotmul|calpulalpan|caltzontzin|calvillo|camalu|camaron de tejeda|campestre villas del alamo|campo sesenta|canadas de obregon|cananea|canatlan|cancun|candela|candelaria loxicha|canelas|canitas de felipe pescador|capacuaro|capilla de guadalupe|capula|capulhuac de mirafuentes|capulin|carapan|carbo|cardonal|carichi|carmen|carretas|casa blanca|casas|casas grandes|castanos|castillo de teayo|catazaja|catemaco|caucel|caxhuacan|cazones de herrera|cedral|celestun|cenotillo|centro de readaptacion social|centro familiar la soledad|cerano|cerritos|cerro de ortega|cerro de san pedro|cerro gordo|chahuite|chahuites|chalchihuapan|chalchihuitan|chalchihuites|chalco|chalma|champoton|chanal|chapa de mota|chapala|chapulco|chapultenango|chapultepec|charcas|charo|chavinda|chemax|chenalho|cheran|chiapa de corzo|chiapilla|chiautla|chiautla de tapia|chicahua|chichen-itza|chichicapa|chichihualco|chichimila|chicoasen|chicoloapan|chicomuselo|chiconamel|chiconcuac|chiconquiaco|chicontepec|chicxulub pueblo|chicxulub puerto|chietla|chigmecatitlan|chignahuapan|chila|chila de la sal|chilapa de alvarez|chilchota|chilcuautla|chilon|chimaltitan|china|chinampa de gorostiza|chinipas|chiquihuitlan de benito juarez|chiquilistlan|chocaman|choix|cholul|chontalpa|chontla|chucandiro|chumatlan|churumuco de morelos|cienega de flores|cienega de zimatlan|cihuatlan|cintalapa de figueroa|citlaltepec|ciudad acuna|ciudad altamirano|ciudad apodaca|ciudad ayala|ciudad benito juarez|ciudad camargo|ciudad cerralvo|ciudad constitucion|ciudad cuauhtemoc|ciudad de allende|ciudad de armeria|ciudad de atlixco|ciudad de chiautla de tapia|ciudad de cuetzalan|ciudad de huajuapan de leon|ciudad de huitzuco|ciudad de nanacamilpa|ciudad de tlatlauquitepec|ciudad de villa de alvarez|ciudad de villaldama|ciudad del maiz|ciudad delicias|ciudad fernandez|ciudad general escobedo|ciudad general teran|ciudad guadalupe victoria|ciudad gustavo diaz ordaz|ciudad guzman|ciudad hidalgo|ciudad insurgentes|ciudad lazaro cardenas|ciudad lerdo|ciudad lopez mateos|ciudad madero|ciudad mante|ciudad manuel doblado|ciudad melchor muzquiz|ciudad mendoza|ciudad miguel aleman|ciudad nezahualcoyotl|ciudad obregon|ciudad pemex|ciudad rio bravo|ciudad sabinas hidalgo|ciudad sahagun|ciudad serdan|ciudad tula|ciudad valles|coacalco|coacoatzintla|coacotla|coahuayana de hidalgo|coahuayutla de guerrero|coalcoman de vazquez pallares|coapilla|coatecas altas|coatepec|coatepec harinas|coatetelco|coatlan del rio|coatzingo|coatzintla|cochoapa el grande|cocorit|cocotitlan|cocoyoc|cocula|coeneo de la libertad|coetzala|cofradia de juarez|coixtlahuaca|cojumatlan de regules|colinas del roble|colipa|colonia del sol|colonia del valle|colonia lindavista|colonia manuel gonzalez|colonia nativitas|colonia rincon viejo|colonia santa barbara|colonia venustiano carranza|colorines|colotlan|comala|comalcalco|comitan|comoapan|comonfort|compostela|concepcion de buenos aires|concepcion del oro|concepcion jolalpan|conchos|coneto de comonfort|conjunto habitacional villas del pedregal|conjunto urbano la loma i|conkal|constancia|constancia del rosario|contepec|contla|copainala|copala|copalillo|copanatoyac|copandaro de galeana|copoya|coquimatlan|coronado|coronango|coroneo|cortazar|cosala|cosamaloapan|cosautlan|coscomatepec de bravo|cosio|cosolapa|cosoleacaque|cosoltepec|cotija de la paz|coxcatlan|coxquihui|coyame|coyoacan|coyote|coyotepec|coyuca de benitez|coyuca de catalan|coyula|coyutla|cozumel|creel|crucecita|cruillas|cruz grande|cuacnopalan|cuajinicuilapa|cualac|cuanala|cuapiaxtla|cuapiaxtla de madero|cuatro cienegas de carranza|cuauhtemoc|cuautempan|cuautepec|cuautepec de hinojosa|cuautitlan|cuautitlan izcalli|cuautla|cuautlancingo|cuautlapan|cuaxomulco|cucurpe|cuencame de ceniceros|cueramaro|cuetzala del progreso|cuetzalan|cuichapa|cuilapan de guerrero|cuitlahuac|cuitzeo del porvenir|culiacan|cumpas|cunduacan|cuquio|cusihuiriachi|cutzamala de pinzon|degollado|delegacion cuajimalpa de morelos|delta|divisaderos|doctor alberto oviedo mota|doctor arroyo|doctor coss|doctor gonzalez|doctor mora|dolores hidalgo cuna de la independencia nacional|domingo arenas|don antonio|doxey|duarte|dulce grande|dzidzantun|dzilam de bravo|dzilam gonzalez|dzitas|dzitbalche|ebano|ecatepec de morelos|ecatzingo de hidalgo|ejido benito juarez|ejido san lorenzo cuauhtenco|ejutla|ejutla de crespo|el arenal|el campanario y oradel|el cerrillo vista hermosa|el coacoyul|el colomo|el coporo|el diez|el fuerte|el grullo|el naranjito|el naranjo|el nino|el ocotito|el oro|el oro de hidalgo|el parral|el plateado de joaquin amaro|el porvenir de velasco suarez|el pueblito|el quince|el refugio|el rincon citlaltepetl|el salto|el salvador|el sauz|el sauzal de rodriguez|el suchil|el tobarito|el tuito|el tule|el verde|eloxochitlan de flores magon|emiliano zapata|empalme|empalme escobedo|encarnacion de diaz|epazoyucan|erongaricuaro|escarcega|escobedo|escuinapa|espanita|espita|esqueda|estacion bamoa|estacion coahuila|estacion huehuetan|estacion querendaro|estacion santa engracia|etchojoa|etzatlan|ex-hacienda de xalpa|ex-hacienda santa ines|ex-rancho san dimas|ezequiel montes|filomeno mata|fortin de las flores|fraccionamiento arboledas san ramon|fraccionamiento ciudad olmeca|fraccionamiento colinas del sol|fraccionamiento galaxia tarimbaro|fraccionamiento geovillas los pinos|fraccionamiento la trinidad|fraccionamiento lomas de ahuatlan|fraccionamiento los angeles|fraccionamiento metropolis ii|fraccionamiento mision del valle|fraccionamiento real palmas|francisco javier mina|fresnillo|frontera corozal|frontera hidalgo|fronteras|fuentes del valle|galaxia bonito jalisco|galaxia la noria|galeana|genaro codina|general bravo|general cepeda|general enrique estrada|general miguel aleman|general panfilo natera|general simon bolivar|general trevino|general zaragoza|general zuazua|gomez farias|gomez palacio|grajales|granjas ampliacion santa rosa|guachinango|guachochi|guadalupe victoria|guadalupe y calvo|guamuchil|guanacevi|guasave|guemes|guerrero|guerrero negro|guillermo zuniga|gustavo adolfo madero|gutierrez zamora|hacienda blanca|hacienda santa fe|halacho|hecelchakan|hector caballero|heroica caborca|heroica ciudad de tlaxiaco|heroica guaymas|heroica matamoros|heroica zitacuaro|hidalgo|hidalgotitlan|higuera de zaragoza|homun|honey|hopelchen|hostotipaquillo|huachinera|hualahuises|huamantla|huamuxtitlan|huandacareo|huanimaro|huaniqueo de morales|huanusco|huapinol|huaquechula|huasabas|huasca de ocampo|huatabampo|huatlatlauca|huatusco|huauchinango|huautepec|huautla de jimenez|huayacocotla|huehuetan|huehuetla|huehuetlan|huehuetlan el chico|huehuetoca|huejotitan|huejotzingo|huejucar|huejuquilla el alto|huejutla de reyes|huepac|huetamo de nunez|hueyapan|hueycantenango|hueyotlipan|hueypoxtla|hueytamalco|huichapan|huilango|huimanguillo|huiramba|huitel|huitiupan|huitzila|huitzilac|huitzilan|huixcolotla|huixquilucan|huixquilucan de degollado|huixtan|huixtla|hunucma|ignacio de la llave|ignacio zaragoza|iguala de la independencia|igualapa|ilamatlan|iliatenco|imuris|indaparapeo|inde|iramuco|irimbo|isla|isla aguada|isla del bosque|isla mujeres|isla soyaltepec|iturbide|itzincab palomeque|ixcamilpa|ixcapuzalco|ixhuacan de los reyes|ixhuatan|ixhuatlan de madero|ixhuatlan del cafe|ixhuatlan del sureste|ixhuatlancillo|ixil|ixmiquilpan|ixpantepec nieves|ixtacamaxtitlan|ixtacomitan|ixtaczoquitlan|ixtapa|ixtapa-zihuatanejo|ixtapaluca|ixtapan de la sal|ixtapan del oro|ixtapangajoya|ixtenco|ixtepec|ixtlahuaca de rayon|ixtlahuacan|ixtlahuacan de los membrillos|ixtlahuacan del rio|ixtlan de los hervores|ixtlan del rio|izamal|iztacalco|izucar de matamoros|jacarandas|jacona de plancarte|jala|jalacingo|jalapilla|jalcomulco|jalostotitlan|jalpa|jalpa de mendez|jalpan|jaltenango de la paz|jaltenco|jaltepec|jaltepetongo|jaltipan de morelos|jaltocan|jamapa|jamay|jamiltepec|janos|jantetelco|jaral del progreso|jaumave|javier rojo gomez|jerecuaro|jerez de garcia salinas|jesus carranza|jesus del monte|jesus gomez portugal|jesus maria garza|jicaltepec autopan|jilotepec|jilotepec de molina enriquez|jilotlan de los dolores|jilotzingo|jimenez|jimenez del teul|jiquilpan de juarez|jiquipilas|jiquipilco|jitotol|jiutepec|jocotepec|jocotitlan|jojutla|jolalpan|jonacatepec|jonotla|jonuta|joquicingo|jorge jimenez cantu|jose cardel|jose maria morelos|jose mariano jimenez|juamave|juan aldama|juan diaz covarrubias|juan jose rios|juan morales|juan rodriguez clara|juanacatlan|juarez|juchipila|juchique de ferrer|juchitan|juchitan de zaragoza|juchitepec|juchitlan|julimes|jungapeo de juarez|juriquilla|juventino rosas|kanasin|kantunilkin|kinchil|la alameda|la aldea|la barca|la cabecera|la candelaria tlapala|la chinantla|la concepcion de los banos|la constitucion toltepec|la grandeza|la huacana|la huerta|la independencia|la isla|la joya|la lira|la llave|la magdalena chichicaspa|la magdalena tetela morelos|la magdalena tlaltelulco|la manzanilla de la paz|la mira|la mira tumbiscatio|la negreta|la orilla|la pastoria|la pe|la penita de jaltomba|la perla|la piedad|la pila|la pradera|la providencia siglo xxi|la resolana|la resurreccion|la ribera|la selva|la tijera|la trinitaria|la valla|la venta del astillero|la yesca|lagos de moreno|lamadrid|lampazos de naranjo|landa de matamoros|landero y coss|larrainzar|las amapolas|las amilpas|las choapas|las delicias|las jarretaderas|las juntas|las pintas de arriba|las pintitas|las veredas|las vigas de ramirez|lazaro cardenas|leon de los aldama|leona vicario|lerdo de tejada|lerma de villada|leyva solano|libres|llera de canales|loma bonita|loma la paz|lomas de altavista|lomas de barrillas|lomas de san agustin|lomas de san sebastian|lomas de santa anita|lomas del sur|lomas verdes|lombardia|los aldamas|los herreras|los ramones|los reyes|los reyes acaquilpan|los reyes de juarez|los reyes de salgado|los ruisenores|los tuzos|los zacatones|luis gil perez|luis moya|maclovio rojas|macultepec|macuspana|madera|magdalena atlicpac|magdalena contreras|magdalena cuayucatepec|magdalena de kino|magdalena jaltepec|magdalena mixtepec|magdalena teitipac|magdalena tequisistlan|magdalena yodocono de porfirio diaz|magdalena zahuatlan|maguarichi|malinalco|malinaltepec|maltrata|manlio fabio altamirano|manuel ojinaga|mapastepec|mapimi|maravatio de ocampo|maravilla tenejapa|marfil|marquelia|martinez de la torre|mascota|matachi|matehuala|matias romero|matlapa|maxcanu|mazamitla|mazapa|mazapil|mazapiltepec|mazatan|mazatecochco|mazatepec|mazatlan|mazatlan villa de flores|mecatlan|mecayapan|medellin de bravo|medellin y madero segunda seccion|melchor ocampo|mendez|meoqui|metapa|metepec|metlatonoc|mexicaltzingo|mexicanos|mexico city|mexquitic de carmona|mezcala|mezcales|mezquitic|miacatlan|miahuatlan|miahuatlan de porfirio diaz|mier|mier y noriega|miguel ahumada|miguel auza|miguel bocanegra|miguel hidalgo|milpa alta|minas de barroteran|minatitlan|mineral del monte|miquihuana|misantla|mision de chichimecas|mision san pablo|mitras poniente|mixquiahuala de juarez|mixtla|mixtla de altamirano|mixtlan|mochicahui|mochitlan|mococha|mocorito|moctezuma|moloacan|momax|monclova|monte blanco|monte escobedo|monte kristal|montecillo|moralillo|morelos|morelos canada|moris|moroleon|motozintla|motul|moyahua de estrada|moyotzingo|muna|mundo nuevo|munoz|nacajuca|nacori chico|nacozari de garcia|nacozari viejo|nadadores|nahuatzen|namiquipa|nanahuatipam|nanchital de lazaro cardenas del rio|naolinco de victoria|nativitas|naucalpan de juarez|naupan|nautla|navojoa|navolato|nazareno|nazas|nealtican|necaxa|nezahualcoyotl|nicolas r casillas|nicolas romero|nicolas ruiz|nieves|nochistlan de mejia|nonoava|nopaltepec|nopalucan|noria de angeles|nueva ciudad guerrero|nueva italia de ruiz|nueva palestina|nueva rosita|nueva villa de padilla|nuevo casas grandes|nuevo ideal|nuevo mexico|nuevo morelos|nuevo necaxa|nuevo san juan parangaricutiro|nuevo urecho|numaran|nunkini|oaxtepec|ocampo|ocotepec|ocotlan|ocotlan de morelos|ocoyoacac|ocozocoautla de espinosa|ocuilan de arteaga|ocuituco|ojinaga|ojocaliente|ojuelos de jalisco|olinala|oluta|omealca|ometepec|omitlan de juarez|onavas|opodepe|opopeo|oquitoa|oriental|ostuacan|otaez|otatitlan|oteapan|otumba|otzoloapan|oxchuc|oxkutzkab|ozuluama de mascarenas|ozumba de alzate|pabellon de arteaga|pachuca de soto|pachuquilla|pahuatlan de valle|pajacuaran|pajapan|palau|palizada|palmar de bravo|palmarito tochapan|palmillas|palo alto|panaba|panindicuaro|panotla|pantelho|pantepec|panuco|papalotla|papantla de olarte|paracho de verduzco|paras|paredon|parilla|parque industrial ciudad mitras|parque urbano napateco|parras de la fuente|parrilla ii|paseos de san juan|paso de ovejas|paso del macho|paso del toro|pastor ortiz|patzcuaro|pedro amaro|pedro escobedo|penamiller|penjamillo de degollado|penjamo|penon blanco|penuela|periban de ramos|pericos|perote|pesqueira|pesqueria|petalcingo|petaquillas|petatlan|petlalcingo|peto|pichucalco|pihuamo|pijijiapan|pilcaya|pinal de amoles|pinos|pinotepa de don luis|pinotepa nacional|piste|pitiquito|plan de ayala|platon sanchez|playa vicente|playas del rosario|pluma hidalgo|pocitos|polotitlan de la ilustracion|pomoca|pomuch|ponciano arriaga|poncitlan|porticos de san antonio|potam|poza rica de hidalgo|pozos de gamboa|prados de santa rosa|presas|primero de mayo|profesor carlos hank gonzalez|progreso de alvaro obregon|progreso de zaragoza|progreso industrial|pueblo yaqui|puente de ixtla|puente grande|puerto aventuras|puerto madero|puerto palomas|puerto penasco|puerto san carlos|puga|purepero de echaiz|purisima de bustos|puruandiro|puruaran|putla villa de guerrero|quecholac|quechultenango|querendaro|queseria|quila|quinta del cedro|quintin arauz|quiriego|quitupan|rafael delgado|rafael lucio|ramos arizpe|rancho la gloria|raudales malpaso|rayon|rayones|real del sol|reforma|revolucion mexicana|reyes acozac|rincon chamula|rincon de romos|rincon de tamayo|rio de teapa|rio frio de juarez|rio viejo primera seccion|rioverde|rodolfo sanchez taboada|rojas de cuauhtemoc|romita|rosales|rosamorada|rosarito|ruiz|sabancuy|sabinas|sacramento|sahuaripa|sahuayo de morelos|sain alto|saldarriaga|salinas de hidalgo|salinas victoria|salitrillo|saltabarranca|salto de agua|salvatierra|san agustin amatengo|san agustin atenango|san agustin chayuco|san agustin de las juntas|san agustin tlaxco|san agustin tlaxiaca|san agustin yatareni|san andres ahuashuatepec|san andres azumiatla|san andres calpan|san andres cholula|san andres cuexcontitlan|san andres dinicuiti|san andres duraznal|san andres huaxpaltepec|san andres huayapam|san andres ixtlan|san andres mixquic|san andres ocotlan|san andres sinaxtla|san andres solaga|san andres tenejapan|san andres timilpan|san andres tuxtla|san andres yaa|san antonino castillo velasco|san antonio acahualco|san antonio buenavista|san antonio de la cal|san antonio del coyote|san antonio la isla|san antonio mihuacan|san antonio tecomitl|san baltazar chichicapam|san baltazar loxicha|san bartolo cuautlalpan|san bartolo de berrios|san bartolo del llano|san bartolo morelos|san bartolo oxtotitlan|san bartolo tutotepec|san bartolo yautepec|san bartolome atlatlahuca|san bartolome ayautla|san bartolome coatepec|san bartolome loxicha|san bartolome quialana|san bartolome tlaltelulco|san benito xaltocan|san bernardino tlaxcalancingo|san bernardo mixtepec|san blas|san blas atempa|san carlos yautepec|san ciro de acosta|san cristobal amatlan|san cristobal amoltepec|san cristobal de la barranca|san cristobal de las casas|san cristobal lachirioag|san cristobal nexquipayac|san damian texoloc|san diego de alejandria|san diego de la union|san dionisio ocotepec|san esteban atatlahuca|san esteban tizatlan|san felipe de jesus|san felipe del progreso|san felipe jalapa de diaz|san felipe orizatlan|san felipe tlalmimilolpan|san felipe usila|san francisco acuautla|san francisco cajonos|san francisco chimalpa|san francisco chindua|san francisco cuaxusco|san francisco de asis|san francisco de borja|san francisco de los romo|san francisco del mezquital|san francisco del rincon|san francisco huehuetlan|san francisco ixhuatan|san francisco jaltepetongo|san francisco lachigolo|san francisco nuxano|san francisco ocotlan|san francisco ozolotepec|san francisco pujiltic|san francisco sola|san francisco tecoxpa|san francisco telixtlahuaca|san francisco tepeolulco|san francisco tetlanohcan|san francisco tlalcilalcalpan|san francisco zacacalco|san gabriel chilac|san gabriel tetzoyocan|san gaspar tlahuelilpan|san gaspar tonatico|san gregorio atzompa|san gregorio cuautzingo|san hipolito|san ignacio cerro gordo|san ignacio rio muerto|san ildefonso amatlan|san ildefonso villa alta|san isidro buen suceso|san jacinto amilpas|san jeronimito|san jeronimo amanalco|san jeronimo coatlan|san jeronimo coyula|san jeronimo cuatro vientos|san jeronimo de juarez|san jeronimo silacayoapilla|san jeronimo sosola|san jeronimo taviche|san jeronimo tecoatl|san jeronimo tlacochahuaya|san jeronimo xayacatlan|san joaquin coapango|san jorge nuchita|san jorge pueblo nuevo|san jose acateno|san jose ayuquila|san jose chiapa|san jose chiltepec|san jose de agua azul|san jose de gracia|san jose de los olvera|san jose de lourdes|san jose del cabo|san jose del castillo|san jose del rincon centro|san jose el alto|san jose el vidrio|san jose estancia grande|san jose guadalupe otzacatipan|san jose iturbide|san jose lachiguiri|san jose las palmas|san jose teacalco|san jose temascatio|san jose tenango|san jose tetel|san jose villa de allende|san jose xicohtencatl|san juan achiutla|san juan atzompa|san juan bautista jayacatlan|san juan cancuc|san juan chilateca|san juan coajomulco|san juan colorado|san juan cosala|san juan de abajo|san juan de guadalupe|san juan de la vega|san juan de las huertas|san juan de los cues|san juan de los lagos|san juan de sabinas|san juan del estado|san juan del rio|san juan del rio del centauro del norte|san juan diuxi|san juan epatlan|san juan evangelista|san juan guelavia|san juan huactzinco|san juan ihualtepec|san juan ixtayopan|san juan juquila vijanos|san juan lachigalla|san juan mixtepec|san juan numi|san juan ozolotepec|san juan petlapa|san juan quiotepec|san juan sayultepec|san juan tabaa|san juan tehuixtitlan|san juan teitipac|san juan tepa|san juan tepulco|san juan tilapa|san juan tuxco|san juan xiutetelco|san juan y san pedro tezompa|san juan yaee|san juan yatzona|san juan zitlaltepec|san juanito de escobedo|san lorenzo acopilco|san lorenzo albarradas|san lorenzo axocomanitla|san lorenzo cacaotepec|san lorenzo chiautzingo|san lorenzo cuaunecuiltitla|san lorenzo oyamel|san lorenzo tlacotepec|san lorenzo tlalmimilolpan|san lucas el grande|san lucas ojitlan|san lucas quiavini|san lucas tecopilco|san lucas zoquiapam|san luis acatlan|san luis amatlan|san luis apizaquito|san luis de la loma|san luis de la paz|san luis del cordero|san luis potosi|san luis rio colorado|san luis tecuhautitlan|san marcos arteaga|san marcos de leon|san marcos huixtoco|san marcos tlacoyalco|san marcos yachihuacaltepec|san martin azcatepec|san martin caltenco|san martin chalchicuautla|san martin cuautlalpan|san martin de bolanos|san martin de las piramides|san martin de los canseco|san martin hidalgo|san martin texmelucan de labastida|san martin tilcajete|san mateo atarasquillo|san mateo atenco|san mateo cajonos|san mateo del mar|san mateo etlatongo|san mateo huitzilzingo|san mateo ixtacalco|san mateo nejapam|san mateo otzacatipan|san mateo pinas|san mateo xoloc|san mateo yoloxochitlan|san matias cuijingo|san matias tlalancaleca|san melchor betaza|san miguel achiutla|san miguel ajusco|san miguel aloapam|san miguel ameyalco|san miguel canoa|san miguel coatlan|san miguel coatlinchan|san miguel contla|san miguel cuyutlan|san miguel de horcasitas|san miguel del puerto|san miguel ejutla|san miguel el alto|san miguel huautla|san miguel ixitlan|san miguel mixtepec|san miguel octopan|san miguel panixtlahuaca|san miguel tecomatlan|san miguel tenango|san miguel tenochtitlan|san miguel tilquiapam|san miguel tlacamama|san miguel tlaixpan|san miguel topilejo|san miguel totocuitlapilco|san miguel totolapan|san miguel totoltepec|san miguel vindho|san miguel xoxtla|san miguel zapotitlan|san nicolas coatepec|san nicolas de los agustinos|san nicolas de los garza|san nicolas de los ranchos|san nicolas guadalupe|san nicolas tolentino|san pablo atlazalpan|san pablo autopan|san pablo coatlan|san pablo cuatro venados|san pablo de las salinas|san pablo huitzo|san pablo huixtepec|san pablo macuiltianguis|san pablo oztotepec|san pablo tecalco|san pablo villa de mitla|san pedro abajo|san pedro apatlaco|san pedro apostol|san pedro arriba|san pedro atocpan|san pedro atoyac|san pedro buenavista|san pedro chochula|san pedro cholula|san pedro comitancillo|san pedro coxcaltepec cantaros|san pedro de la cueva|san pedro de los banos|san pedro del gallo|san pedro garza garcia|san pedro huamelula|san pedro itzican|san pedro jicayan|san pedro lagunillas|san pedro los banos|san pedro martir|san pedro martir quiechapa|san pedro martir yucuxaco|san pedro mixtepec|san pedro ocopetatillo|san pedro piedra gorda|san pedro pochutla|san pedro quiatoni|san pedro sochiapam|san pedro tapanatepec|san pedro taviche|san pedro tidaa|san pedro tlaltizapan|san pedro tlanixco|san pedro topiltepec|san pedro totoltepec|san pedro tultepec|san pedro y san pablo tequistepec|san pedro yolox|san pedro zictepec|san rafael tlanalapan|san raymundo jalpam|san salvador atenco|san salvador cuauhtenco|san salvador el seco|san salvador el verde|san salvador tizatlalli|san sebastian abasolo|san sebastian chimalpa|san sebastian coatlan|san sebastian de aparicio|san sebastian del oeste|san sebastian del sur|san sebastian el grande|san sebastian nicananduta|san sebastian teitipac|san sebastian villanueva|san sebastian xolalpa|san simon almolongas|san simon de guerrero|san vicente coatlan|san vicente lachixio|san vicente nunu|san vicente tancuayalab|sanctorum|santa ana chiautempan|santa ana del valle|santa ana hueytlalpan|santa ana jilotzingo|santa ana maya|santa ana nextlalpan|santa ana nopalucan|santa ana pacueco|santa ana tlachiahualpa|santa ana tlacotenco|santa ana tlapacoyan|santa ana xalmimilulco|santa ana zegache|santa anita huiloac|santa apolonia teacalco|santa catalina quieri|santa catarina|santa catarina ayometla|santa catarina ayotzingo|santa catarina cuixtla|santa catarina de tepehuanes|santa catarina del monte|santa catarina juquila|santa catarina loxicha|santa catarina mechoacan|santa catarina minas|santa catarina quiane|santa catarina tayata|santa catarina tlaltempan|santa catarina yecahuizotl|santa clara de valladares|santa clara del cobre|santa clara huitziltepec|santa cruz acatepec|santa cruz amilpas|santa cruz atizapan|santa cruz cuauhtenco|santa cruz de bravo|santa cruz de las flores|santa cruz del monte|santa cruz mixtepec|santa cruz nundaco|santa cruz papalutla|santa cruz quilehtla|santa cruz tayata|santa cruz tlaxcala|santa cruz xitla|santa cruz xoxocotlan|santa gertrudis|santa ines del monte|santa ines yatzeche|santa isabel xiloxoxtla|santa lucia ocotlan|santa maria ajoloapan|santa maria apazco|santa maria atarasquillo|santa maria atzompa|santa maria camotlan|santa maria chachoapam|santa maria chimalhuacan|santa maria citendeje|santa maria coatepec|santa maria colotepec|santa maria cortijo|santa maria de la paz|santa maria de los angeles|santa maria del oro|santa maria del rio|santa maria del rosario|santa maria del tule|santa maria ecatepec|santa maria guelace|santa maria huatulco|santa maria huazolotitlan|santa maria huexoculco|santa maria ixtiyucan|santa maria ixtulco|santa maria jajalpa|santa maria jalapa del marques|santa maria la alta|santa maria magdalena|santa maria magdalena cahuacan|santa maria magdalena ocotitlan|santa maria mixtequilla|santa maria nativitas|santa maria nduayaco|santa maria quiegolani|santa maria rayon|santa maria sola|santa maria temaxcalapa|santa maria teopoxco|santa maria tepantlali|santa maria texcalac|santa maria tonameca|santa maria totoltepec|santa maria xadani|santa maria xonacatepec|santa maria yavesia|santa maria yucuhiti|santa maria zacatepec|santa maria zolotepec|santa maria zoquitlan|santa rita tlahuapan|santa rosa jauregui|santa rosa treinta|santander jimenez|santiago acatlan|santiago acutzilapan|santiago alseseca|santiago apostol|santiago astata|santiago ayuquililla|santiago cacaloxtepec|santiago camotlan|santiago chazumba|santiago citendeje|santiago comaltepec|santiago cuautlalpan|santiago de cuenda|santiago de la pena|santiago de queretaro|santiago el pinar|santiago huajolotitlan|santiago huauclilla|santiago ixcuintla|santiago juxtlahuaca|santiago lalopa|santiago laxopa|santiago maravatio|santiago matatlan|santiago miltepec|santiago momoxpan|santiago nejapilla|santiago nundiche|santiago nuyoo|santiago papasquiaro|santiago suchilquitongo|santiago tangamandapio|santiago tenango|santiago tetepec|santiago texcalcingo|santiago textitlan|santiago teyahualco|santiago tianguistenco de galeana|santiago tilantongo|santiago tilapa|santiago tillo|santiago tlacotepec|santiago tulantepec|santiago tuxtla|santiago xanica|santiago yancuitlalpan|santiago yogana|santiago yolomecatl|santiago zoochila|santiaguito tlalcilalcalli|santo domingo de guzman|santo domingo de morelos|santo domingo huehuetlan|santo domingo ozolotepec|santo domingo petapa|santo domingo roayaga|santo domingo tehuantepec|santo domingo tepuxtepec|santo domingo tlatayapam|santo domingo tomaltepec|santo domingo tonala|santo domingo yodohino|santo domingo zanatepec|santo tomas chautla|santo tomas chiconautla|santo tomas de los platanos|santo tomas jalieza|santos reyes nopala|santos reyes tepejillo|sarabia|saric|saucillo|sayula|sayula de aleman|senguio|sergio butron casas|seybaplaya|seye|sierra mojada|silacayoapam|silao|siltepec|simojovel de allende|sinaloa de leyva|singuilucan|sitio de xitlapehua|sochiapa|socoltenango|soconusco|soledad atzompa|soledad de doblado|soledad de graciano sanchez|solosuchiapa|soltepec|sombrerete|sonoita|soteapan|soto la marina|sotuta|soyalo|soyaltepec|soyaniquilpan|soyopa|suaqui grande|suchiapa|suchil|sucila|sultepec|sunuapa|susticacan|susupuato de guerrero|tacambaro de codallos|tacoaleche|tacotalpa|talpa de allende|tamalin|tamazola|tamazula de gordiano|tamazula de victoria|tamazulapam|tamazulapam villa del progreso|tamazunchale|tamiahua|tampacan|tampamolon corona|tampico alto|tamuin|tamulte de las sabanas|tancanhuitz|tancitaro|tancoco|tanetze de zaragoza|tangancicuaro de arista|tanhuato de guerrero|taniche|tanlajas|tanquian de escobedo|tantima|tantoyuca|tapalapa|tapalpa|tapeixtles|tapilula|tarandacuao|tarecuato|taretan|tarimbaro|tarimoro|tatahuicapan|tataltepec de valdes|tatatila|taxco de alarcon|tayoltita|teabo|teapa|tecali|tecalitlan|tecamac|tecamac de felipe villanueva|tecamachalco|tecate|tecax|techaluta de montenegro|tecoanapa|tecolotlan|tecolots|tecolutla|tecoman|tecozautla|tecpan de galeana|tecpatan|tecuala|tehuacan|tehuipango|tehuitzingo|tehuixtla|tejupilco de hidalgo|tekit|tekoh|telchac puerto|teloloapan|temamatla|temascal|temascalapa|temascalcingo|temascaltepec de gonzalez|temax|temixco|temoac|temoaya|temoris|temosachic|temozon|tempoal de sanchez|tenabo|tenamaxtlan|tenampa|tenampulco|tenancingo de degollado|tenango de arista|tenango de doria|tenango de las flores|tenango del aire|tenejapa|tenextepango|teocaltiche|teocelo|teocuitatlan de corona|teojomulco|teolocholco|teoloyucan|teontepec|teopantlan|teopisca|teotihuacan|teotihuacan de arista|teotitlan|teotitlan del valle|teotlalco|teotlaltzingo|tepache|tepalcatepec|tepalcingo|tepanco|tepatepec|tepatitlan de morelos|tepatlaxco|tepatlaxco de hidalgo|tepeaca|tepeapulco|tepechitlan|tepecoacuilco de trujano|tepeji del rio de ocampo|tepeojuma|tepetitla|tepetlan|tepetlaoxtoc de hidalgo|tepetlapa|tepetlixpa|tepetongo|tepetzintla|tepexpan|tepeyahualco|tepeyanco|tepezala|tepotzotlan|tepoztlan|tequexquinahuac|tequila|tequisistlan|tequisistlan primero|tequisquiapan|tequixquiac|terrazas del valle|terrenate|tesechoacan|tesistan|tetecala|tetela de ocampo|tetela del volcan|tetepango|tetla|tetlanohcan|tetlatlahuca|teuchitlan|teul de gonzalez ortega|texcaltitlan|texcalyacac|texcatepec|texcatitlan|texcoco de mora|texhuacan|texistepec|texmelucan|teziutlan|tezoatlan de segura y luna|tezonapa|tezontepec|tezoyuca|tianguismanalco|ticul|tierra blanca|tierra colorada|tierra nueva|tihuatlan|tila|tilapa|timucuy|tingambato|tinguindin|tinum|tixkokob|tixpehual|tixtla de guerrero|tizapan el alto|tizayuca|tizimin|tlachichilco|tlachichuca|tlacoachistlahuaca|tlacoatzintepec|tlacojalpan|tlacolula de matamoros|tlacolulan|tlacotalpan|tlacotepec|tlacotepec de mejia|tlacuilotepec|tlahuac|tlahualilo de zaragoza|tlahuelilpan|tlahuitoltepec|tlaixpan|tlajomulco de zuniga|tlalchapa|tlalixtac de cabrera|tlalixtaquilla|tlalmanalco|tlalnelhuayocan|tlalnepantla|tlalpan|tlalpujahua de rayon|tlaltenango|tlaltenango de sanchez roman|tlaltetela|tlaltizapan|tlamacazapa|tlanalapa|tlanchinol|tlanepantla|tlapacoyan|tlapanala|tlapanaloya|tlapehuala|tlaquilpa|tlaquiltenango|tlatenchi|tlatlauquitepec|tlatlaya|tlaxco|tlaxcoapan|tlayacapan|tlazala de fabela|tlilapan|tocatlan|tochimilco|tochtepec|todos santos|tolcayuca|toliman|tomatlan|tonanitla|tonaya|tonayan|topia|topolobampo|torreon|totatiche|totolac|totolapa|totolapan|totoltepec|totoltepec de guerrero|totontepec villa de morelos|tototlan|totutla|toxpalan|trancoso|tres de mayo|tres marias|tres palos|tres valles|trincheras|trinidad garcia de la cadena|trinidad zaachila|tubutama|tula de allende|tulancingo|tulantongo|tulcingo de valle|tultepec|tultitlan de mariano escobedo|tumbiscatio de ruiz|turicato|tuxcacuesco|tuxcueca|tuxpam de rodriguez cano|tuxpan|tuxtepec|tuxtilla|tuxtla|tuxtla chico|tuzamapan|tuzantan|tuzantla|tzimol|tzintzuntzan|tzitzio|tzompantepec|tzucacab|uman|unidad habitacional jose maria morelos y pavon|union de san antonio|union de tula|union hidalgo|union juarez|union y progreso|ures|uriangato|urique|urireo|ursulo galvan|uruachi|usmajac|valente diaz|valentin gomez farias|valle de allende|valle de banderas|valle de bravo|valle de guadalupe|valle de juarez|valle de lincoln|valle de santiago|valle de zaragoza|valle del rosario|valle dorado inn|valle nacional|valtierrilla|vanegas|vega de alatorre|veintidos de febrero|venado|venceremos|venustiano carranza|vicam|vicente camalote|vicente guerrero|victor rosales|victoria de durango|vida mejor i|viesca|villa alberto andres alvarado aramburo|villa aldama|villa alta|villa avila camacho|villa azueta|villa comaltitlan|villa corona|villa corzo|villa cuauhtemoc|villa de arista|villa de arriaga|villa de cos|villa de costa rica|villa de el carmen tequexquitla|villa de etla|villa de guadalupe|villa de la paz|villa de ramos|villa de reyes|villa de zaachila|villa del carbon|villa diaz ordaz|villa emilio carranza|villa garcia|villa gonzalez ortega|villa guerrero|villa hidalgo|villa independencia|villa juarez|villa la venta|villa lazaro cardenas|villa luvianos|villa madero|villa mainero|villa mariano matamoros|villa pesqueira|villa progreso|villa talea de castro|villa tecolutilla|villa vicente guerrero|villa victoria|villa zaragoza|villa zempoala|villagran|villamar|villas de alcala|villas de irapuato|vista hermosa de negrete|x-can|xagacia|xalapa de enriquez|xalatlaco|xalisco|xaloztoc|xalpatlahuac|xaltepec|xaltianguis|xaltocan|xayacatlan de bravo|xichu|xico|xicohtzinco|xicotencatl|xicotepec de juarez|xicotlan|xilitla|xochiapa|xochihuehuetlan|xochiltepec|xochimanca|xochistlahuaca|xochitepec|xochitlan todos santos|xocotla|xocotlan|xonacatlan|xoxocotla|xpujil|yaganiza|yahualica de gonzalez gallo|yajalon|yalina|yanga|yatzachi|yauhquemehcan|yautepec|yaxcaba|yaxe|yaxkukul|yecapixtla|yecuatla|yehualtepec|yerbabuena|yucuita|yucuyachi|yurecuaro|yuriria|zacamulpa|zacapala|zacapechpan|zacapoaxtla|zacapu|zacatelco|zacatepec|zacatlan|zacazonapan|zacoalco de torres|zacualpan|zacualtipan|zapotiltic|zapotitlan de vadillo|zapotitlan palmas|zapotlan de juarez|zapotlanejo|zaragoza de guadalupe|zautla|zempoala|zimapan|zimatepec|zimatlan de alvarez|zinacantan|zinacantepec|zinacatepec|zinaparo|zinapecuaro|zirandaro de los chavez|zitlala|zitlaltepec|zongolica|zongozotla|zontecomatlan de lopez y fuentes|zoogocho|zoquiopan|zoquitlan|zozocolco de hidalgo|zumpahuacan|zumpango|zumpango del rio
NI|boaco|carazo|chinandega|chontales|estelí|jinotega|madriz|masaya|matagalpa|nueva segovia|río san juan|bilwi|bluefields|ocotal|puerto cabezas|somoto|juigalpa|jinotepe|diriamba|nandaime|san carlos de río san juan|waspam|siuna|corn island|san juan del sur|masatepe|tipitapa|ciudad sandino|ometepe|solentiname|achuapa|acoyapa|boca de sabalos|bocana de paiwas|bocay|bonanza|camoapa|chichigalpa|cinco pinos|ciudad antigua|ciudad dario|condega|cuapa|dipilto|diria|diriomo|el almendro|el ayote|el coral|el crucero|el cua|el rama|el realejo|el viejo|esteli|greytown|karawala|kukrahill|la conquista|la cruz de rio grande|la dalia|la paz centro|la paz de carazo|laguna de perlas|larreynaga|las praderas|macuelizo|malpaisillo|managua|masachapa|mateare|matiguas|morrito|moyogalpa|mozonte|muelle de los bueyes|mulukuku|murra|muy muy|nagarote|nandasmo|nindiri|niquinohomo|nueva guinea|palacaguina|posoltega|prinzapolka|puerto morazan|quezalguaque|quilali|rivas|san dionisio|san francisco del norte|san francisco libre|san jose de bocay|san jose de cusmapa|san jose de los remates|san juan de limay|san juan de oriente|san juan de rio coco|san pedro de lovago|san pedro del norte|san rafael del norte|san rafael del sur|san sebastian de yali|santa maia de pantasma|santa rosa del penon|santo tomas del norte|sebaco|somotillo|telica|telpaneca|terrabona|teustepe|ticuantepe|tisma|tola|totogalpa|villa el carmen|villa sandino|waslala|waspan|wiwili|wiwili de jinotega|yalaguina
PA|bocas del toro|chiriquí|coclé|darién|veraguas|panamá oeste|metetí|changuinola|bajo chiquito|lajas blancas|la chorrera|penonomé|chitré|las tablas|yaviza|pinogana|canaán membrillo|san miguelito|arraiján|portobelo|guna yala|ngäbe buglé|bugaba|alanje|alcalde diaz|almirante|altos de san francisco|ancon|anton|arraijan|bajo boquete|bisira|boquete|buabidi|calobre|canazas|canto del llano|capira|cativa|cerro iglesias|chame|chepo|chichica|chilibre|chiman|chiriqui grande|chitre|curundu|david|el chorrillo|el coco|el empalme|gonzalillo|gualaca|guarare|hato chami|hato pilon|horconcitos|juan diaz|kusapin|la cabima|la mitra|la pesa|las cumbres|llano bonito|macaracas|miguel de la borda|monagrillo|nata|nuevo arraijan|nuevo belen|nuevo chagres|panama|parita|parque lefevre|penonome|pese|pocri|puerto armuelles|puerto pilon|rio de jesus|rio hato|rio sereno|sabanitas|san pablo viejo abajo|santiago de veraguas|soloy|sona|tocumen|tole|tonosi|union choco|villa unida|volcan
PE|áncash|apurímac|arequipa|ayacucho|cajamarca|cusco|huancavelica|huánuco|ica|junín|lambayeque|loreto|madre de dios|moquegua|pasco|piura|puno|tacna|tumbes|ucayali|callao|chiclayo|chimbote|huancayo|iquitos|juliaca|pucallpa|puerto maldonado|tarapoto|tingo maría|paita|sechura|huaraz|abancay|cuzco|jaén de bracamoros|vinchos|huanta|huamanga|ilo|nazca|pisco|chincha|huacho|casma|huarmey|yungay|talara|sullana|ayabaca|huancabamba|bagua|chachapoyas|moyobamba|yurimaguas|nauta|contamana|satipo|pichanaqui|oxapampa|cerro de pasco|tarma|jauja|la oroya|quillabamba|urubamba|pisac|sicuani|andahuaylas|azángaro|camaná|mollendo|chivay|cotahuasi|puquio|villa el salvador|san juan de lurigancho|san juan de miraflores|ventanilla|carabayllo|acolla|aguas verdes|ambo|anta|ascope|asentamiento humano nicolas de pierola|atuncolla|ayaviri|azangaro|bagua grande|bambamarca|barranca|cajabamba|cajaruro|calca|caleta de carquin|camana|campoverde|caras|carhuamayo|carhuaz|catacaos|celendin|chancay|chaupimarca|chazuta|chepen|chicama|chilca|chincha alta|chocope|chongoyape|chosica|chota|chulucanas|chupaca|cocachacra|coishco|coracora|desaguadero|eten|ferrenafe|hacienda huancane|hualmay|huamachuco|huanuco|huaral|huasahuasi|huaura|huayucachi|huicungo|ilabaya|ilave|imperial|jayanca|jepelacio|juanjui|juli|la breita|la huaca|la peca|lagunas|lamas|lluta|los aquijes|macusani|mala|mancora|marcavelica|mazamari|minas de marcona|moche|mochumi|monsefu|morococha|morrope|morropon|motupe|nuevo imperial|olmos|orcopampa|otuzco|oyon|oyotun|pacanga|pacasmayo|pacocha|paijan|palpa|pampas|pangoa|papayal|paramonga|pativilca|perene|picota|picsi|pilcomay|puerto inca|puerto santa|puerto supe|punta de bombon|putina|querecotillo|quilmana|quiruvilca|ramon castilla|reque|salaverry|salinera colan|san antonio del estrecho|san miguel de cauri|san pedro de cajas|san pedro de lloc|san vicente de canete|sana|santiago de cao|santiago de chuco|santiago de surco|saposoa|sayan|sicaya|sisa|soritor|subtanjalla|supe|tabalosos|talavera|tambo|tambo grande|tambopata|tingo maria|tinyahuarco|tocache|torata|tucume|uchiza|urcos|vegueta|vice|villa tupac amaru|viru|yanacancha|yanahuanca|yauya|yunguyo|yura|zarumilla|zorritos
PR|adjuntas|aguadilla|aibonito|anasco|arecibo|arroyo|barceloneta|barranquitas|cabo rojo|caguas|campanilla|camuy|candelaria arenas|canovanas|catano|cayey|ceiba|ciales|cidra|coamo|coco|comerio|culebra|dorado|estancias de florida|fajardo|guanica|guayama|guayanilla|guaynabo|gurabo|hatillo|hormigueros|humacao|isabel segunda|isabela|jayuya|juana diaz|juncos|levittown|loiza|luquillo|maricao|maunabo|mayaguez|morovis|naguabo|orocovis|pajaros|patillas|ponce|punta santiago|quebradillas|sabana seca|toa alta|toa baja|trujillo alto|utuado|vega alta|vega baja|villalba|yabucoa|yauco
PY|alto paraná|alto paraguay|boquerón|caaguazú|caazapá|canindeyú|itapúa|ñeembucú|paraguarí|presidente hayes|ciudad del este|pedro juan caballero|coronel oviedo|filadelfia|encarnación|villarrica del espíritu santo|mariscal estigarribia|loma plata|fuerte olimpo|bahía negra|carmelo peralta|puerto casado|pozo colorado|horqueta|areguá|fernando de la mora|lambaré|capiatá|itauguá|caacupé|salto del guairá|curuguaty|hernandarias|ayolas|aregua|arquitecto tomas romero pereira|asuncion|benjamin aceval|caacupe|caaguazu|caazapa|capiata|capitan bado|carapegua|chore|colonia general alfredo stroessner|colonia menno|colonia nueva germania|doctor juan leon mallorquin|emboscada|encarnacion|eusebio ayala|guarambare|hohenau|itaugua|juan de ayolas|lambare|limpio|mariano roque alonso|nanawua|nemby|obligado|paraguari|piribebuy|presidente franco|puerto rosario|quiindy|repatriacion|salto del guaira|san isidro de curuguaty|san pedro de ycuamandiyu|san pedro del parana|santa rosa misiones|sapucai|tobati|villa hayes|yaguaron|ypacarai
SV|ahuachapán|chalatenango|cuscatlán|morazán|sonsonate|usulután|santa tecla|soyapango|acajutla|apopa|suchitoto|cojutepeque|sensuntepeque|zacatecoluca|jiquilisco|ilobasco|metapán|ataco|concepción de ataco|izalco|nahuizalco|perquín|mejicanos|ciudad delgado|ilopango|ahuachapan|antiguo cuscatlan|apastepeque|atiquizaya|ayutuxtepeque|candelaria de la frontera|chalchuapa|chirilagua|ciudad arce|ciudad barrios|concepcion de ataco|cuscatancingo|delgado|guatajiagua|guazapa|juayua|jucuapa|metapan|nueva guadalupe|nuevo cuscatlan|olocuilta|panchimalco|puerto el triunfo|rosario de mora|san juan opico|san rafael oriente|santiago de maria|santiago nonualco|sonzacate|tacuba|tonacatepeque|usulutan
UY|canelones|cerro largo|paysandú|tacuarembó|treinta y tres|punta del este|fray bentos|bella unión|rivera|salto|artigas|melo|chuy|durazno|mercedes de soriano|dolores de soriano|colonia del sacramento|piriápolis|san josé de mayo|ciudad de la costa|paso de los toros|nueva helvecia|barros blancos|bella union|carmelo|castillos|chui|colonia nicolich|delta del tigre|guichon|joaquin suarez|jose pedro varela|lascano|maldonado|nueva palmira|pan de azucar|pando|paso de carrasco|paysandu|piriapolis|rio branco|rocha|san jose de mayo|sarandi del yi|sarandi grande|tacuarembo|tarariras|tranqueras|young
VE|anzoátegui|apure|aragua|barinas|carabobo|cojedes|delta amacuro|guárico|monagas|nueva esparta|táchira|yaracuy|zulia|maracaibo|barquisimeto|ciudad guayana|maracay|cumaná|maturín|tucupita|san fernando de apure|san antonio del táchira|san cristóbal del táchira|ureña|guasdualito|puerto ayacucho|ciudad bolívar|puerto ordaz|santa elena de uairén|puerto la cruz|carúpano|porlamar|punto fijo|cabimas|ciudad ojeda|machiques|paraguaipoa|acarigua|guanare|los teques|guarenas|guatire|la guaira|petare|el tocuyo|güiria|abejales|achaguas|aguasay|altagracia de orituco|alto barinas|anaco|aragua de barcelona|arapuey|araure|araya|aricagua|arismendi|aroa|bachaquero|bailadores|barinitas|baruta|bejuma|betijoque|biruaca|biscucuy|bobures|boca de rio|boca de uchire|bocono|boconoito|boraure|bruzual|cabudare|cabure|cagua|caicara|caicara del orinoco|calabozo|camaguan|camatagua|campo elias|canagua|canape capatarida|cantaura|capacho nuevo|capacho viejo|caraballeda|caracas|carache|cariaco|caripe|caripito|carora|carupano|carvajal|casanay|casigua el cubo|catia la mar|caucagua|caucaguita|caucaguito|chacao|chaguaramas|charallave|chejende|chichiriviche|chivacoa|churuguara|ciudad bolivia|ciudad piar|clarines|cocorote|coloncito|cordero|coro|cumana|cumanacoa|cupira|curiapo|dabajuro|duaca|ejido|el baul|el cafetal|el callao|el canton|el chaparro|el consejo|el dividive|el hatillo|el palmer|el pao|el paradero|el sombrero|el valle del espiritu santo|el vigia|elorza|encontrados|escuque|farriar|guacara|guama|guanarito|guanta|guaraque|guasipati|guigue|guiria|higuerote|irapa|isla raton|jacura|juan griego|la azulita|la cruz de taratara|la dolorita|la fria|la grita|la plaza paraguachi|la quebrada|la tendida|la vela de coro|la villa del rosario|las mercedes|las tejerias|lecherias|lobatera|los dos caminos|los guayos|los puertos de altagracia|los rastrojos|macapo|maiquetia|mamporal|mapire|mariara|mariguitar|maroa|maturin|mene de mauroa|michelena|mirimire|monte carmelo|motatan|mucuchies|mucumpiz|naguanagua|nirgua|nueva bolivia|obispos|ocumare de la costa|ocumare del tuy|onoto|ospino|palmasola|palo negro|pampan|pampanito|pampatar|papelon|paraiso de chabasquen|pariaguan|piritu|pregonero|pueblo llano|pueblo nuevo el chivo|puerto cabello|puerto cumarebo|puerto piritu|punta cardon|punta de mata|queniquea|quibor|quiriquire|rio caribe|rio chico|rubio|sabana de mendoza|sabana de parra|san antonio de los altos|san antonio del golfo|san antonio del tachira|san carlos de rio negro|san carlos del zulia|san casimiro|san fernando de atabapo|san francisco de yare|san jose de aerocuar|san jose de barlovento|san jose de bolivar|san jose de guanipa|san jose de guaribe|san juan de los cayos|san juan de los morros|san juan de manapiare|san juan de payara|san pedro de coche|san rafael de onoto|san rafael del pinal|san timoteo|sanare|santa cruz de bucaral|santa cruz de los taques|santa cruz de mora|santa elena de arenales|santa elena de uairen|santa maria de caparo|santa maria de ipire|santa teresa del tuy|sarare|seboruco|sierra imataca|sinamaica|siquisique|socopo|tabay|tacarigua|tariba|temblador|tia juana|timotes|tinaco|tinaquillo|tocopero|tocuyito|torondoy|tovar|tucacas|tucani|tucupido|tumeremo|tunapuy|turmero|umuquena|upata|urachiche|uracoa|urena|urumaco|valera|valle de guanape|valle de la pascua|villa bruzual|villa de cura|yaguaraparo|yaracal|yaritagua|yumare|zaraza`,
  notCountries: `
océano Índico|Océano Índico|Golfo de México|golfo de México|Golfo de Guinea|golfo de Guinea|Golfo de Honduras|golfo de Honduras|cuenca del Congo|río Congo|río Níger|río Paraguay|río Uruguay|río Jordán|delta del Níger|lago Chad|Lago Chad|lago Malawi|mar de China|Nueva Guinea|Nuevo México|Guayana Esequiba|Colonia Suiza|Nueva Granada|canal de Panamá|Canal de Panamá|Georgia del Sur|Acuerdo de París|Acuerdos de París|Club de París|Declaración de París|Principios de París|Convención de Viena|Convenio de Ginebra|Convención de Belém do Pará|Declaración de Cartagena|Declaración de Beijing|Plataforma de Acción de Beijing|Plan de Acción de México|Plan de Acción de Brasil|Declaración de Brasil|Consenso de Montevideo|Protocolo de Montreal|Proceso de Quito|Declaración de Quito|Estatuto de Roma|Tratado de Roma|Tratado de Lisboa|Tratado de Asunción|Reglas de Bangkok|Reglas de Brasilia|Ciudad Guatemala|Panamá Papers|lengua española`,
  bodies: `
UNICEF|Unicef|UNHCR|UNFPA|UNESCO|Unesco|FAO|WFP|UNDP|UNOPS|UNAIDS|UNIDO|UNODC|UNEP|UNRWA|UNCTAD|UNMAS|UNITAR|OCHA|OHCHR|UN Women|UN-Habitat|IFAD|IOM|UNECE|ESCWA|UNV|UNCDF|PAHO|WHO|ILO|ECHO|DG ECHO|USAID|PRM|BPRM|DFID|FCDO|UK Aid|UKaid|UK aid|BMZ|GIZ|KfW|JICA|KOICA|AFD|SIDA|Sida|NORAD|Norad|Danida|DANIDA|SDC|COSUDE|DFAT|Global Affairs Canada|Irish Aid|AECID|TIKA|LuxDev|Enabel|AICS|CERF|Gavi|GAVI|Gavi, la Alianza para las Vacunas|Gavi, la Alianza Mundial para las Vacunas|KSrelief|MPTF|Comic Relief|GEF|FONPRODE|FIIAPP|Fundación La Caixa|Ford Foundation|Open Society Foundations|IKEA Foundation|Mastercard Foundation|Rockefeller Foundation|Bill & Melinda Gates Foundation|Gates Foundation|Qatar Charity|Millennium Challenge Corporation|Education Cannot Wait|Norwegian Agency for Development Cooperation|Swedish International Development Cooperation Agency|Millennium Challenge Account|Oxfam|CARE|CARE International|Save the Children|World Vision|World Vision International|Caritas|Plan International|Mercy Corps|ActionAid|MSF|ACTED|INTERSOS|Intersos|WaterAid|Islamic Relief|Catholic Relief Services|CRS|Norwegian Refugee Council|NRC|Danish Refugee Council|International Rescue Committee|IRC|HelpAge International|Handicap International|Terre des Hommes|Deutsche Gesellschaft für Internationale Zusammenarbeit|Cordaid|Tearfund|WWF|Greenpeace|Humanity & Inclusion|SOS Children’s Villages|Right to Play|Microsoft|Google|Mastercard|Orange|Unilever|Rotary International|Lutheran World Federation|Internews|Transparency International|Human Rights Watch|Amnesty International|Age UK|Voluntary Action|Citizens Advice|Wellcome|Wellcome Trust|BRAC|Diakonia|WorldFish|Self Help Africa|Sarvodaya|Kimberly-Clark|Rotary|War Child|Street Child|Malteser International|Johanniter|Diakonie|Welthungerhilfe|Helvetas|HEKS|Swisscontact|Naciones Unidas|ONU|Organización de las Naciones Unidas|Organización Internacional para las Migraciones|OIM|Alto Comisionado de las Naciones Unidas para los Refugiados|ACNUR|Agencia de la ONU para los Refugiados|Agencia de las Naciones Unidas para los Refugiados|Fondo de las Naciones Unidas para la Infancia|Programa Mundial de Alimentos de las Naciones Unidas|Programa Mundial de Alimentos|PMA|Organización Mundial de la Salud|OMS|Organización Panamericana de la Salud|OPS|Programa de las Naciones Unidas para el Desarrollo|PNUD|Fondo de Población de las Naciones Unidas|Organización Internacional del Trabajo|OIT|ONU Mujeres|ONU-Mujeres|ONU Hábitat|ONU-Hábitat|PNUMA|Organización de las Naciones Unidas para la Alimentación y la Agricultura|ONUSIDA|ONUDI|FIDA|OACI|OMM|OMC|UIT|Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura|CEPAL|OCHA|ACNUDH|UNODC|Comisión Económica para América Latina y el Caribe|Programa de las Naciones Unidas para el Medio Ambiente|Oficina de las Naciones Unidas contra la Droga y el Delito|Fondo Internacional de Desarrollo Agrícola|UNOPS|Alto Comisionado de las Naciones Unidas para los Derechos Humanos|Organización Meteorológica Mundial|Oficina de Coordinación de Asuntos Humanitarios|Organización de las Naciones Unidas para el Desarrollo Industrial|Instituto Interamericano de Cooperación para la Agricultura|IICA|Voluntarios de las Naciones Unidas|VNU|Unión Europea|UE|Comisión Europea|Banco Mundial|BM|BID|Banco Interamericano de Desarrollo|CAF|Banco de Desarrollo de América Latina|Banco de Desarrollo de América Latina y el Caribe|BCIE|Banco Centroamericano de Integración Económica|Banco Africano de Desarrollo|Banco Asiático de Desarrollo|Banco Europeo de Inversiones|BEI|Agencia Española de Cooperación Internacional para el Desarrollo|AECID|Agencia de los Estados Unidos para el Desarrollo Internacional|Cooperación Española|Cooperación Alemana|Cooperación Suiza|Agencia Suiza para el Desarrollo y la Cooperación|COSUDE|Cooperación Italiana|Agencia de Cooperación Internacional del Japón|Agencia de Cooperación Internacional de Corea|KOICA|JICA|Agencia Francesa de Desarrollo|AFD|Fondo Verde para el Clima|FVC|Fondo para el Medio Ambiente Mundial|FMAM|Fondo Mundial|Fondo Mundial de Lucha contra el SIDA, la Tuberculosis y la Malaria|Fondo de Adaptación|Fondo para la Consolidación de la Paz|Fondo Central para la Acción en Casos de Emergencia|CERF|FONPRODE|Asuntos Mundiales Canadá|Agencia Sueca de Cooperación Internacional para el Desarrollo|ASDI|Generalitat Valenciana|Agencia Noruega de Cooperación para el Desarrollo|Fundación Bill y Melinda Gates|Fundación Ford|Alianza Mundial para la Educación|Fondo Multidonante|La educación no puede esperar|Fundación La Caixa|Fundación “la Caixa”|Fundación "la Caixa"|Fundación «la Caixa»|Generalitat de Catalunya|Agencia Andaluza de Cooperación Internacional para el Desarrollo|Agencia Vasca de Cooperación para el Desarrollo|Junta de Andalucía|Fondo Mundial de Lucha contra el Sida, la Tuberculosis y la Malaria|Fondo Mundial de lucha contra el sida, la tuberculosis y la malaria|Global Affairs Canada|Fondo Multidonante de las Naciones Unidas|Gobierno Vasco|Xunta de Galicia|Fondo España-PNUD|Médicos Sin Fronteras|Médicos sin Fronteras|MSF|Médicos del Mundo|Acción contra el Hambre|Acción Contra el Hambre|Cruz Roja Española|Comité Internacional de la Cruz Roja|CICR|Federación Internacional de la Cruz Roja|Federación Internacional de la Cruz Roja y la Media Luna Roja|Federación Internacional de la Cruz Roja y de la Media Luna Roja|Federación Internacional de Sociedades de la Cruz Roja y la Media Luna Roja|Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja|FICR|Consejo Noruego para Refugiados|Consejo Danés para Refugiados|Aldeas Infantiles SOS|Manos Unidas|Educo|Entreculturas|InteRed|Ayuda en Acción|Organización de los Estados Americanos|Organización de Estados Americanos|OEA|OEI|SICA|Mercosur|CELAC|UNASUR|Organización de Estados Iberoamericanos|Secretaría General Iberoamericana|SEGIB|Unión Africana|OCDE|INTERPOL|Consejo de Europa|Comunidad Andina|CARICOM|Fe y Alegría|Farmamundi|Arquitectos Sin Fronteras|Alianza por la Solidaridad|Servicio Jesuita a Refugiados|Fondo Mundial para la Naturaleza|Movimiento por la Paz|Tierra de Hombres|Techo|TECHO|Visión Mundial|World Vision|CARE|Save the Children|Plan International|Cáritas|Hermanas de la Caridad`,
};
