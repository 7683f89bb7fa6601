import { frCountries } from '../../../../i18n/fr/countries.js';
import { countryNames } from '../../../internal/countryNames.js';
import type { Geography } from '../types.js';

export const frGeography: Geography = {
  countries: /* @__PURE__ */ countryNames(
    frCountries,
    ['CG', 'EH', 'JE', 'RE', 'SH'],
    `
AG|Antigua et Barbuda
AX|Åland
BA|Bosnie
BF|Burkina
BN|Brunei|Brunéi
BO|Bolivie|État plurinational de Bolivie
BY|Biélorussie
CD|RD Congo|RDC|R.D. Congo|R.D.C.
CF|Centrafrique|RCA
CG|République du Congo|Congo-Brazzaville
CH|Confédération suisse
CN|République populaire de Chine
CV|Cap-Vert
CZ|République tchèque
DE|République fédérale d’Allemagne
FM|Micronésie|États fédérés de Micronésie
FR|République française
GB|Royaume-Uni|Grande-Bretagne
HK|Hong Kong
IQ|Irak
IR|Iran|République islamique d’Iran
KG|Kirghizstan|République kirghize
KM|Union des Comores
KP|Corée du Nord
KR|Corée du Sud|Corée
LA|Laos
LR|Liberia
LU|Grand-Duché de Luxembourg|Grand-Duché du Luxembourg
MA|Royaume du Maroc
MC|Principauté de Monaco
MD|Moldova|Moldavie
MM|Birmanie
MO|Macao
MU|Île Maurice
NG|Nigeria
NL|Pays-Bas|Royaume des Pays-Bas
PS|Palestine
RE|La Réunion
RU|Russie
SA|Royaume d’Arabie saoudite
SR|Surinam
ST|São Tomé-et-Príncipe
SV|Salvador
SY|Syrie
TL|Timor oriental
TR|Turquie
TZ|Tanzanie
US|États-Unis|USA
VE|Venezuela|République bolivarienne du Venezuela
VN|Vietnam|Viêt Nam
WF|Wallis-et-Futuna`,
  ),
  demonyms: `
AD|andorran|Andorran|andorrane|Andorrane|andorrans|Andorrans|andorranes|Andorranes
AE|émirien|Émirien|émirienne|Émirienne|émiriens|Émiriens|émiriennes|Émiriennes
AF|afghan|Afghan|afghane|Afghane|afghans|Afghans|afghanes|Afghanes
AG|antiguais|Antiguais|antiguaise|Antiguaise|antiguaises|Antiguaises
AL|albanais|Albanais|albanaise|Albanaise|albanaises|Albanaises
AM|arménien|Arménien|arménienne|Arménienne|arméniens|Arméniens|arméniennes|Arméniennes
AO|angolais|Angolais|angolaise|Angolaise|angolaises|Angolaises
AR|argentin|Argentin|argentine|Argentine|argentins|Argentins|argentines|Argentines
AT|autrichien|Autrichien|autrichienne|Autrichienne|autrichiens|Autrichiens|autrichiennes|Autrichiennes
AU|australien|Australien|australienne|Australienne|australiens|Australiens|australiennes|Australiennes
AW|arubais|Arubais|arubaise|Arubaise|arubaises|Arubaises
AZ|azerbaïdjanais|Azerbaïdjanais|azerbaïdjanaise|Azerbaïdjanaise|azerbaïdjanaises|Azerbaïdjanaises|azéri|Azéri|azérie|Azérie|azéris|Azéris|azéries|Azéries
BA|bosnien|Bosnien|bosnienne|Bosnienne|bosniens|Bosniens|bosniennes|Bosniennes|bosniaque|Bosniaque|bosniaques|Bosniaques
BB|barbadien|Barbadien|barbadienne|Barbadienne|barbadiens|Barbadiens|barbadiennes|Barbadiennes
BD|bangladais|Bangladais|bangladaise|Bangladaise|bangladaises|Bangladaises
BE|belge|Belge|belges|Belges
BF|burkinabè|Burkinabè|burkinabèe|Burkinabèe|burkinabès|Burkinabès|burkinabèes|Burkinabèes|burkinabé|Burkinabé|burkinabée|Burkinabée|burkinabés|Burkinabés|burkinabées|Burkinabées
BG|bulgare|Bulgare|bulgares|Bulgares
BH|bahreïnien|Bahreïnien|bahreïnienne|Bahreïnienne|bahreïniens|Bahreïniens|bahreïniennes|Bahreïniennes
BI|burundais|Burundais|burundaise|Burundaise|burundaises|Burundaises
BJ|béninois|Béninois|béninoise|Béninoise|béninoises|Béninoises
BM|bermudien|Bermudien|bermudienne|Bermudienne|bermudiens|Bermudiens|bermudiennes|Bermudiennes
BN|brunéien|Brunéien|brunéienne|Brunéienne|brunéiens|Brunéiens|brunéiennes|Brunéiennes
BO|bolivien|Bolivien|bolivienne|Bolivienne|boliviens|Boliviens|boliviennes|Boliviennes
BR|brésilien|Brésilien|brésilienne|Brésilienne|brésiliens|Brésiliens|brésiliennes|Brésiliennes
BS|bahamien|Bahamien|bahamienne|Bahamienne|bahamiens|Bahamiens|bahamiennes|Bahamiennes
BT|bhoutanais|Bhoutanais|bhoutanaise|Bhoutanaise|bhoutanaises|Bhoutanaises
BW|botswanais|Botswanais|botswanaise|Botswanaise|botswanaises|Botswanaises
BY|bélarussien|Bélarussien|bélarussienne|Bélarussienne|bélarussiens|Bélarussiens|bélarussiennes|Bélarussiennes|biélorusse|Biélorusse|biélorusses|Biélorusses
BZ|bélizien|Bélizien|bélizienne|Bélizienne|béliziens|Béliziens|béliziennes|Béliziennes
CA|canadien|Canadien|canadienne|Canadienne|canadiens|Canadiens|canadiennes|Canadiennes
CH|suisse|Suisse|suisses|Suisses|helvétique|Helvétique|helvétiques|Helvétiques
CI|ivoirien|Ivoirien|ivoirienne|Ivoirienne|ivoiriens|Ivoiriens|ivoiriennes|Ivoiriennes
CL|chilien|Chilien|chilienne|Chilienne|chiliens|Chiliens|chiliennes|Chiliennes
CM|camerounais|Camerounais|camerounaise|Camerounaise|camerounaises|Camerounaises
CN|chinois|Chinois|chinoise|Chinoise|chinoises|Chinoises
CO|colombien|Colombien|colombienne|Colombienne|colombiens|Colombiens|colombiennes|Colombiennes
CR|costaricien|Costaricien|costaricienne|Costaricienne|costariciens|Costariciens|costariciennes|Costariciennes|costaricain|Costaricain|costaricaine|Costaricaine|costaricains|Costaricains|costaricaines|Costaricaines
CU|cubain|Cubain|cubaine|Cubaine|cubains|Cubains|cubaines|Cubaines
CV|cap-verdien|Cap-verdien|cap-verdienne|Cap-verdienne|cap-verdiens|Cap-verdiens|cap-verdiennes|Cap-verdiennes|cabo-verdien|Cabo-verdien|cabo-verdienne|Cabo-verdienne|cabo-verdiens|Cabo-verdiens|cabo-verdiennes|Cabo-verdiennes
CY|chypriote|Chypriote|chypriotes|Chypriotes
CZ|tchèque|Tchèque|tchèques|Tchèques
DE|allemand|Allemand|allemande|Allemande|allemands|Allemands|allemandes|Allemandes
DJ|djiboutien|Djiboutien|djiboutienne|Djiboutienne|djiboutiens|Djiboutiens|djiboutiennes|Djiboutiennes
DK|danois|Danois|danoise|Danoise|danoises|Danoises
DZ|algérien|Algérien|algérienne|Algérienne|algériens|Algériens|algériennes|Algériennes
EC|équatorien|Équatorien|équatorienne|Équatorienne|équatoriens|Équatoriens|équatoriennes|Équatoriennes
EE|estonien|Estonien|estonienne|Estonienne|estoniens|Estoniens|estoniennes|Estoniennes
EG|égyptien|Égyptien|égyptienne|Égyptienne|égyptiens|Égyptiens|égyptiennes|Égyptiennes
ER|érythréen|Érythréen|érythréenne|Érythréenne|érythréens|Érythréens|érythréennes|Érythréennes
ES|espagnol|Espagnol|espagnole|Espagnole|espagnols|Espagnols|espagnoles|Espagnoles
ET|éthiopien|Éthiopien|éthiopienne|Éthiopienne|éthiopiens|Éthiopiens|éthiopiennes|Éthiopiennes
FI|finlandais|Finlandais|finlandaise|Finlandaise|finlandaises|Finlandaises
FJ|fidjien|Fidjien|fidjienne|Fidjienne|fidjiens|Fidjiens|fidjiennes|Fidjiennes
FM|micronésien|Micronésien|micronésienne|Micronésienne|micronésiens|Micronésiens|micronésiennes|Micronésiennes
FO|féroïen|Féroïen|féroïenne|Féroïenne|féroïens|Féroïens|féroïennes|Féroïennes
FR|français|Français|française|Française|françaises|Françaises
GA|gabonais|Gabonais|gabonaise|Gabonaise|gabonaises|Gabonaises
GB|britannique|Britannique|britanniques|Britanniques
GD|grenadien|Grenadien|grenadienne|Grenadienne|grenadiens|Grenadiens|grenadiennes|Grenadiennes
GE|géorgien|Géorgien|géorgienne|Géorgienne|géorgiens|Géorgiens|géorgiennes|Géorgiennes
GH|ghanéen|Ghanéen|ghanéenne|Ghanéenne|ghanéens|Ghanéens|ghanéennes|Ghanéennes
GL|groenlandais|Groenlandais|groenlandaise|Groenlandaise|groenlandaises|Groenlandaises
GM|gambien|Gambien|gambienne|Gambienne|gambiens|Gambiens|gambiennes|Gambiennes
GN|guinéen|Guinéen|guinéenne|Guinéenne|guinéens|Guinéens|guinéennes|Guinéennes
GP|guadeloupéen|Guadeloupéen|guadeloupéenne|Guadeloupéenne|guadeloupéens|Guadeloupéens|guadeloupéennes|Guadeloupéennes
GQ|équato-guinéen|Équato-guinéen|équato-guinéenne|Équato-guinéenne|équato-guinéens|Équato-guinéens|équato-guinéennes|Équato-guinéennes
GR|grec|Grec|grecque|Grecque|grecs|Grecs|grecques|Grecques
GT|guatémaltèque|Guatémaltèque|guatémaltèques|Guatémaltèques
GW|bissau-guinéen|Bissau-guinéen|bissau-guinéenne|Bissau-guinéenne|bissau-guinéens|Bissau-guinéens|bissau-guinéennes|Bissau-guinéennes
GY|guyanien|Guyanien|guyanienne|Guyanienne|guyaniens|Guyaniens|guyaniennes|Guyaniennes
HN|hondurien|Hondurien|hondurienne|Hondurienne|honduriens|Honduriens|honduriennes|Honduriennes
HR|croate|Croate|croates|Croates
HT|haïtien|Haïtien|haïtienne|Haïtienne|haïtiens|Haïtiens|haïtiennes|Haïtiennes
HU|hongrois|Hongrois|hongroise|Hongroise|hongroises|Hongroises
ID|indonésien|Indonésien|indonésienne|Indonésienne|indonésiens|Indonésiens|indonésiennes|Indonésiennes
IE|irlandais|Irlandais|irlandaise|Irlandaise|irlandaises|Irlandaises
IL|israélien|Israélien|israélienne|Israélienne|israéliens|Israéliens|israéliennes|Israéliennes
IN|indien|Indien|indienne|Indienne|indiens|Indiens|indiennes|Indiennes
IQ|iraquien|Iraquien|iraquienne|Iraquienne|iraquiens|Iraquiens|iraquiennes|Iraquiennes|irakien|Irakien|irakienne|Irakienne|irakiens|Irakiens|irakiennes|Irakiennes
IR|iranien|Iranien|iranienne|Iranienne|iraniens|Iraniens|iraniennes|Iraniennes
IS|islandais|Islandais|islandaise|Islandaise|islandaises|Islandaises
IT|italien|Italien|italienne|Italienne|italiens|Italiens|italiennes|Italiennes
JM|jamaïcain|Jamaïcain|jamaïcaine|Jamaïcaine|jamaïcains|Jamaïcains|jamaïcaines|Jamaïcaines
JO|jordanien|Jordanien|jordanienne|Jordanienne|jordaniens|Jordaniens|jordaniennes|Jordaniennes
JP|japonais|Japonais|japonaise|Japonaise|japonaises|Japonaises
KE|kényan|Kényan|kényane|Kényane|kényans|Kényans|kényanes|Kényanes
KG|kirghize|Kirghize|kirghizes|Kirghizes
KH|cambodgien|Cambodgien|cambodgienne|Cambodgienne|cambodgiens|Cambodgiens|cambodgiennes|Cambodgiennes
KI|kiribatien|Kiribatien|kiribatienne|Kiribatienne|kiribatiens|Kiribatiens|kiribatiennes|Kiribatiennes
KM|comorien|Comorien|comorienne|Comorienne|comoriens|Comoriens|comoriennes|Comoriennes
KP|nord-coréen|Nord-coréen|nord-coréenne|Nord-coréenne|nord-coréens|Nord-coréens|nord-coréennes|Nord-coréennes
KR|sud-coréen|Sud-coréen|sud-coréenne|Sud-coréenne|sud-coréens|Sud-coréens|sud-coréennes|Sud-coréennes|coréen|Coréen|coréenne|Coréenne|coréens|Coréens|coréennes|Coréennes
KW|koweïtien|Koweïtien|koweïtienne|Koweïtienne|koweïtiens|Koweïtiens|koweïtiennes|Koweïtiennes
KZ|kazakhstanais|Kazakhstanais|kazakhstanaise|Kazakhstanaise|kazakhstanaises|Kazakhstanaises
LA|laotien|Laotien|laotienne|Laotienne|laotiens|Laotiens|laotiennes|Laotiennes|lao|Lao|laoe|Laoe|laos|Laos|laoes|Laoes
LB|libanais|Libanais|libanaise|Libanaise|libanaises|Libanaises
LI|liechtensteinois|Liechtensteinois|liechtensteinoise|Liechtensteinoise|liechtensteinoises|Liechtensteinoises
LK|sri-lankais|Sri-lankais|sri-lankaise|Sri-lankaise|sri-lankaises|Sri-lankaises
LR|libérien|Libérien|libérienne|Libérienne|libériens|Libériens|libériennes|Libériennes
LT|lituanien|Lituanien|lituanienne|Lituanienne|lituaniens|Lituaniens|lituaniennes|Lituaniennes
LU|luxembourgeois|Luxembourgeois|luxembourgeoise|Luxembourgeoise|luxembourgeoises|Luxembourgeoises
LV|letton|Letton|lettonne|Lettonne|lettons|Lettons|lettonnes|Lettonnes
LY|libyen|Libyen|libyenne|Libyenne|libyens|Libyens|libyennes|Libyennes
MA|marocain|Marocain|marocaine|Marocaine|marocains|Marocains|marocaines|Marocaines
MC|monégasque|Monégasque|monégasques|Monégasques
MD|moldave|Moldave|moldaves|Moldaves
ME|monténégrin|Monténégrin|monténégrine|Monténégrine|monténégrins|Monténégrins|monténégrines|Monténégrines
MG|malgache|Malgache|malgaches|Malgaches|malagasy|Malagasy|malagasye|Malagasye|malagasys|Malagasys|malagasyes|Malagasyes
MH|marshallais|Marshallais|marshallaise|Marshallaise|marshallaises|Marshallaises
MK|macédonien|Macédonien|macédonienne|Macédonienne|macédoniens|Macédoniens|macédoniennes|Macédoniennes
ML|malien|Malien|malienne|Malienne|maliens|Maliens|maliennes|Maliennes
MM|birman|Birman|birmane|Birmane|birmans|Birmans|birmanes|Birmanes
MN|mongol|Mongol|mongole|Mongole|mongols|Mongols|mongoles|Mongoles
MQ|martiniquais|Martiniquais|martiniquaise|Martiniquaise|martiniquaises|Martiniquaises
MR|mauritanien|Mauritanien|mauritanienne|Mauritanienne|mauritaniens|Mauritaniens|mauritaniennes|Mauritaniennes
MT|maltais|Maltais|maltaise|Maltaise|maltaises|Maltaises
MU|mauricien|Mauricien|mauricienne|Mauricienne|mauriciens|Mauriciens|mauriciennes|Mauriciennes
MV|maldivien|Maldivien|maldivienne|Maldivienne|maldiviens|Maldiviens|maldiviennes|Maldiviennes
MW|malawien|Malawien|malawienne|Malawienne|malawiens|Malawiens|malawiennes|Malawiennes
MX|mexicain|Mexicain|mexicaine|Mexicaine|mexicains|Mexicains|mexicaines|Mexicaines
MY|malaisien|Malaisien|malaisienne|Malaisienne|malaisiens|Malaisiens|malaisiennes|Malaisiennes
MZ|mozambicain|Mozambicain|mozambicaine|Mozambicaine|mozambicains|Mozambicains|mozambicaines|Mozambicaines
NA|namibien|Namibien|namibienne|Namibienne|namibiens|Namibiens|namibiennes|Namibiennes
NC|néo-calédonien|Néo-calédonien|néo-calédonienne|Néo-calédonienne|néo-calédoniens|Néo-calédoniens|néo-calédoniennes|Néo-calédoniennes
NE|nigérien|Nigérien|nigérienne|Nigérienne|nigériens|Nigériens|nigériennes|Nigériennes
NG|nigérian|Nigérian|nigériane|Nigériane|nigérians|Nigérians|nigérianes|Nigérianes
NI|nicaraguayen|Nicaraguayen|nicaraguayenne|Nicaraguayenne|nicaraguayens|Nicaraguayens|nicaraguayennes|Nicaraguayennes
NL|néerlandais|Néerlandais|néerlandaise|Néerlandaise|néerlandaises|Néerlandaises
NO|norvégien|Norvégien|norvégienne|Norvégienne|norvégiens|Norvégiens|norvégiennes|Norvégiennes
NP|népalais|Népalais|népalaise|Népalaise|népalaises|Népalaises
NR|nauruan|Nauruan|nauruane|Nauruane|nauruans|Nauruans|nauruanes|Nauruanes
NZ|néo-zélandais|Néo-zélandais|néo-zélandaise|Néo-zélandaise|néo-zélandaises|Néo-zélandaises
OM|omanais|Omanais|omanaise|Omanaise|omanaises|Omanaises
PA|panaméen|Panaméen|panaméenne|Panaméenne|panaméens|Panaméens|panaméennes|Panaméennes
PE|péruvien|Péruvien|péruvienne|Péruvienne|péruviens|Péruviens|péruviennes|Péruviennes
PG|papouan-néo-guinéen|Papouan-néo-guinéen|papouan-néo-guinéenne|Papouan-néo-guinéenne|papouan-néo-guinéens|Papouan-néo-guinéens|papouan-néo-guinéennes|Papouan-néo-guinéennes
PH|philippin|Philippin|philippine|Philippine|philippins|Philippins|philippines|Philippines
PK|pakistanais|Pakistanais|pakistanaise|Pakistanaise|pakistanaises|Pakistanaises
PL|polonais|Polonais|polonaise|Polonaise|polonaises|Polonaises
PR|portoricain|Portoricain|portoricaine|Portoricaine|portoricains|Portoricains|portoricaines|Portoricaines
PS|palestinien|Palestinien|palestinienne|Palestinienne|palestiniens|Palestiniens|palestiniennes|Palestiniennes
PT|portugais|Portugais|portugaise|Portugaise|portugaises|Portugaises
PW|palaosien|Palaosien|palaosienne|Palaosienne|palaosiens|Palaosiens|palaosiennes|Palaosiennes
PY|paraguayen|Paraguayen|paraguayenne|Paraguayenne|paraguayens|Paraguayens|paraguayennes|Paraguayennes
QA|qatari|Qatari|qatarie|Qatarie|qataris|Qataris|qataries|Qataries|qatarien|Qatarien|qatarienne|Qatarienne|qatariens|Qatariens|qatariennes|Qatariennes
RE|réunionnais|Réunionnais|réunionnaise|Réunionnaise|réunionnaises|Réunionnaises
RO|roumain|Roumain|roumaine|Roumaine|roumains|Roumains|roumaines|Roumaines
RS|serbe|Serbe|serbes|Serbes
RU|russe|Russe|russes|Russes
RW|rwandais|Rwandais|rwandaise|Rwandaise|rwandaises|Rwandaises
SA|saoudien|Saoudien|saoudienne|Saoudienne|saoudiens|Saoudiens|saoudiennes|Saoudiennes
SB|salomonais|Salomonais|salomonaise|Salomonaise|salomonaises|Salomonaises
SC|seychellois|Seychellois|seychelloise|Seychelloise|seychelloises|Seychelloises
SD|soudanais|Soudanais|soudanaise|Soudanaise|soudanaises|Soudanaises
SE|suédois|Suédois|suédoise|Suédoise|suédoises|Suédoises
SG|singapourien|Singapourien|singapourienne|Singapourienne|singapouriens|Singapouriens|singapouriennes|Singapouriennes
SI|slovène|Slovène|slovènes|Slovènes
SK|slovaque|Slovaque|slovaques|Slovaques
SL|sierra-léonais|Sierra-léonais|sierra-léonaise|Sierra-léonaise|sierra-léonaises|Sierra-léonaises
SM|saint-marinais|Saint-marinais|saint-marinaise|Saint-marinaise|saint-marinaises|Saint-marinaises
SN|sénégalais|Sénégalais|sénégalaise|Sénégalaise|sénégalaises|Sénégalaises
SO|somalien|Somalien|somalienne|Somalienne|somaliens|Somaliens|somaliennes|Somaliennes
SR|surinamais|Surinamais|surinamaise|Surinamaise|surinamaises|Surinamaises
SS|sud-soudanais|Sud-soudanais|sud-soudanaise|Sud-soudanaise|sud-soudanaises|Sud-soudanaises
ST|santoméen|Santoméen|santoméenne|Santoméenne|santoméens|Santoméens|santoméennes|Santoméennes
SV|salvadorien|Salvadorien|salvadorienne|Salvadorienne|salvadoriens|Salvadoriens|salvadoriennes|Salvadoriennes
SY|syrien|Syrien|syrienne|Syrienne|syriens|Syriens|syriennes|Syriennes
TD|tchadien|Tchadien|tchadienne|Tchadienne|tchadiens|Tchadiens|tchadiennes|Tchadiennes
TG|togolais|Togolais|togolaise|Togolaise|togolaises|Togolaises
TH|thaïlandais|Thaïlandais|thaïlandaise|Thaïlandaise|thaïlandaises|Thaïlandaises
TJ|tadjik|Tadjik|tadjike|Tadjike|tadjiks|Tadjiks|tadjikes|Tadjikes
TL|timorais|Timorais|timoraise|Timoraise|timoraises|Timoraises
TM|turkmène|Turkmène|turkmènes|Turkmènes
TN|tunisien|Tunisien|tunisienne|Tunisienne|tunisiens|Tunisiens|tunisiennes|Tunisiennes
TO|tonguien|Tonguien|tonguienne|Tonguienne|tonguiens|Tonguiens|tonguiennes|Tonguiennes
TR|turc|Turc|turque|Turque|turcs|Turcs|turques|Turques
TT|trinidadien|Trinidadien|trinidadienne|Trinidadienne|trinidadiens|Trinidadiens|trinidadiennes|Trinidadiennes
TV|tuvaluan|Tuvaluan|tuvaluane|Tuvaluane|tuvaluans|Tuvaluans|tuvaluanes|Tuvaluanes
TW|taïwanais|Taïwanais|taïwanaise|Taïwanaise|taïwanaises|Taïwanaises
TZ|tanzanien|Tanzanien|tanzanienne|Tanzanienne|tanzaniens|Tanzaniens|tanzaniennes|Tanzaniennes
UA|ukrainien|Ukrainien|ukrainienne|Ukrainienne|ukrainiens|Ukrainiens|ukrainiennes|Ukrainiennes
UG|ougandais|Ougandais|ougandaise|Ougandaise|ougandaises|Ougandaises
US|étatsunien|Étatsunien|étatsunienne|Étatsunienne|étatsuniens|Étatsuniens|étatsuniennes|Étatsuniennes|états-unien|États-unien|états-unienne|États-unienne|états-uniens|États-uniens|états-uniennes|États-uniennes
UY|uruguayen|Uruguayen|uruguayenne|Uruguayenne|uruguayens|Uruguayens|uruguayennes|Uruguayennes
UZ|ouzbek|Ouzbek|ouzbeke|Ouzbeke|ouzbeks|Ouzbeks|ouzbekes|Ouzbekes
VE|vénézuélien|Vénézuélien|vénézuélienne|Vénézuélienne|vénézuéliens|Vénézuéliens|vénézuéliennes|Vénézuéliennes
VN|vietnamien|Vietnamien|vietnamienne|Vietnamienne|vietnamiens|Vietnamiens|vietnamiennes|Vietnamiennes
VU|vanuatuan|Vanuatuan|vanuatuane|Vanuatuane|vanuatuans|Vanuatuans|vanuatuanes|Vanuatuanes
WS|samoan|Samoan|samoane|Samoane|samoans|Samoans|samoanes|Samoanes
XK|kosovar|Kosovar|kosovare|Kosovare|kosovars|Kosovars|kosovares|Kosovares
YE|yéménite|Yéménite|yéménites|Yéménites
YT|mahorais|Mahorais|mahoraise|Mahoraise|mahoraises|Mahoraises
ZA|sud-africain|Sud-africain|sud-africaine|Sud-africaine|sud-africains|Sud-africains|sud-africaines|Sud-africaines
ZM|zambien|Zambien|zambienne|Zambienne|zambiens|Zambiens|zambiennes|Zambiennes
ZW|zimbabwéen|Zimbabwéen|zimbabwéenne|Zimbabwéenne|zimbabwéens|Zimbabwéens|zimbabwéennes|Zimbabwéennes`,
  capitals: `
AD|Andorre-la-Vieille
AE|Abou Dhabi|Abou Dabi
AF|Kaboul
AL|Tirana
AM|Erevan
AO|Luanda
AR|Buenos Aires
AT|Vienne
AU|Canberra
AZ|Bakou
BA|Sarajevo
BB|Bridgetown
BD|Dacca|Dhaka
BE|Bruxelles
BF|Ouagadougou
BH|Manama
BI|Gitega|Bujumbura
BJ|Porto-Novo|Cotonou
BN|Bandar Seri Begawan
BR|Brasilia
BT|Thimphou
BW|Gaborone
BY|Minsk
BZ|Belmopan
CA|Ottawa|Montréal
CD|Kinshasa
CF|Bangui
CG|Brazzaville
CH|Berne|Genève
CI|Yamoussoukro|Abidjan
CM|Yaoundé
CN|Beijing|Pékin
CO|Bogota|Bogotá
CU|La Havane
CZ|Prague
DE|Berlin|Bonn
DK|Copenhague
DO|Saint-Domingue
DZ|Alger
EC|Quito
EE|Tallinn
EG|Le Caire
ER|Asmara
ES|Madrid
ET|Addis-Abeba
FI|Helsinki
FJ|Suva
FM|Palikir
FR|Paris
GA|Libreville
GB|Londres
GE|Tbilissi
GH|Accra
GL|Nuuk
GM|Banjul
GN|Conakry
GQ|Malabo
GR|Athènes
GW|Bissau
GY|Georgetown
HN|Tegucigalpa
HR|Zagreb
HT|Port-au-Prince
HU|Budapest
ID|Jakarta|Djakarta
IE|Dublin
IN|New Delhi
IQ|Bagdad
IR|Téhéran
IS|Reykjavik
IT|Rome
JO|Amman
JP|Tokyo
KE|Nairobi
KG|Bichkek
KH|Phnom Penh
KM|Moroni
KP|Pyongyang
KR|Séoul
KZ|Astana
LA|Vientiane
LB|Beyrouth
LI|Vaduz
LK|Colombo
LR|Monrovia
LS|Maseru
LT|Vilnius
LV|Riga
MA|Rabat
MD|Chisinau|Chișinău
ME|Podgorica
MG|Antananarivo
MH|Majuro
MK|Skopje
ML|Bamako
MM|Naypyidaw|Nay Pyi Taw
MN|Oulan-Bator
MR|Nouakchott
MT|La Valette
MU|Port-Louis
MV|Malé
MW|Lilongwe
MX|Mexico
MY|Kuala Lumpur
MZ|Maputo
NA|Windhoek
NC|Nouméa
NE|Niamey
NG|Abuja
NI|Managua
NL|Amsterdam|La Haye
NO|Oslo
NP|Katmandou
OM|Mascate
PE|Lima
PF|Papeete
PG|Port Moresby
PH|Manille
PK|Islamabad
PL|Varsovie
PT|Lisbonne
PY|Asunción|Assomption
QA|Doha
RO|Bucarest
RS|Belgrade
RU|Moscou
RW|Kigali
SA|Riyad
SB|Honiara
SD|Khartoum
SE|Stockholm
SI|Ljubljana
SK|Bratislava
SL|Freetown
SN|Dakar
SO|Mogadiscio
SR|Paramaribo
SS|Djouba|Juba
SY|Damas
SZ|Mbabane
TD|N’Djamena|N’Djaména
TG|Lomé
TH|Bangkok
TJ|Douchanbé
TL|Dili
TM|Achgabat
TN|Tunis
TR|Ankara
TZ|Dodoma|Dar es Salaam
UA|Kyiv|Kiev
UG|Kampala
US|Washington|New York
UY|Montevideo
UZ|Tachkent
VE|Caracas
VN|Hanoï|Hanoi
VU|Port-Vila
WS|Apia
YE|Sanaa
ZA|Pretoria
ZM|Lusaka
ZW|Harare`,
  towns: `
AF|badakhchan|nangarhar|helmand|bamiyan|hérat|kandahar|jalalabad|mazar-e-charif
AM|tavouch|syunik|siounik|shirak|chirak|vayots dzor|gegharkunik|aragatsotn|gumri|gyumri|vanadzor|idjevan
BD|cox’s bazar|chittagong|sylhet|teknaf|bhasan char
BE|eupen|gembloux|andenne|thuin|binche|yvoir
BF|ouargaye|bogandé|matiakoali|thiou|kaya|dori|diapaga|gayéri|kongoussi|titao|ziniaré|gaoua|barsalogho|pissila|nouna
BI|gihanga
BJ|kétou|pobè|nikki|bembèrèkè|grand-popo|karimama|bassila|sèmè-kpodji
BO|potosí|oruro|chuquisaca|cochabamba|el alto
CA|caraquet|edmundston|sudbury|calgary|edmonton
CD|ilebo|bulengo|kipushi|kasumbalesa|kimpese|mbanza-ngungu
CF|bocaranga
CG|owando|madingou|sibiti|djambala|kinkala|nkayi|makoua|ewo
CH|saint-moritz
CI|bouaflé|sinfra|issia|brobo|djébonoua|yopougon|abobo|treichville|jacqueville|dabou
CM|banyo|yagoua|kaélé|minawao|guider|touboro|tignère|bafia|mbalmayo|obala|nkongsamba
CO|chocó|putumayo|la guajira|antioquia|caquetá|medellín|quibdó|cúcuta
DJ|ali sabieh
DZ|jijel|guelma|souk ahras|tébessa|msila|bouira|médéa|chlef
EC|esmeraldas|chimborazo|manabí|imbabura|sucumbíos|guayaquil|quito
ET|tigré|oromia|amhara|gambella|mekele|jijiga|dire dawa
FR|hénin-beaumont|saint-girons|felletin
GA|ogooué-ivindo|haut-ogooué|franceville|port-gentil|oyem|lambaréné
GE|kakhétie|adjarie|iméréthie|svanétie|mingrélie|koutaïssi|batoumi|zougdidi|telavi
GN|télimélé|fria|boffa|dubréka|coyah|forécariah
GT|totonicapán|huehuetenango|alta verapaz|baja verapaz|chiquimula|sololá|quetzaltenango|chimaltenango|cobán|nebaj
GW|oio|cacheu|tombali|quinara|bissau|gabú|bafatá
HN|olancho|choluteca|intibucá|san pedro sula|tegucigalpa
HT|cité soleil|croix-des-bouquets
IQ|ninive|kirkouk|anbar|mossoul|bassora|erbil|dohouk|falloujah
KG|issyk-koul|naryn|batken|djalal-abad|bichkek|och|karakol
KH|ratanakiri|mondolkiri|stung treng|preah vihear|kratié|kompong thom|prey veng|banlung|poipet
KM|itsamia|domoni|mitsamiouli|nioumachoua|ouani
LA|houaphan|houaphanh|luang namtha|oudomxay|phongsaly|xieng khouang|savannakhet|attapeu|khammouane|saravane|luang prabang|vientiane|paksé|thakhek|sam neua
LB|tyr|jounieh|byblos|jbeil|aley|bint jbeil|marjayoun|hermel|batroun|halba
LU|esch-sur-alzette|differdange|dudelange|ettelbruck|diekirch
MA|taza|berkane|figuig|kénitra|salé|témara|mohammédia|ouezzane|taounate|sefrou
MG|antsohihy|ambositra|ihosy|vangaindrano|tsiroanomandidy
ML|koutiala|taoudénit|aguelhok
MM|rakhine|kachin|kayah|sittwe|maungdaw|mandalay
MN|khövsgöl|bayan-ölgii|ömnögovi|zavkhan|arkhangaï|oulan-bator|ouliastaï|mörön
MR|tichitt|guérou|mbéra|djiguenni
MU|port-louis|curepipe|rodrigues
MZ|cabo delgado|nampula|zambézie|sofala|quelimane
NE|mirriah|magaria|bankilaré|torodi
NI|jinotega|matagalpa|nueva segovia|bilwi|estelí
NP|karnali|bagmati|sudurpashchim|katmandou|pokhara
PE|cajamarca|ayacucho|huancavelica|apurímac|ucayali|cuzco|cusco|iquitos|arequipa|pucallpa|puno
RW|rusizi|karongi|muhanga|nyamagabe|kirehe|mahama|gatsibo|nyabiheke
SD|kordofan|kassala|gedaref|port-soudan|el-fasher|el geneina|nyala
SN|richard-toll|kaffrine|touba|pikine|guédiawaye|tivaouane|foundiougne|kafountine
SS|jonglei|équatoria-central|bahr el ghazal|djouba|malakal|bentiu
SY|idleb|hassaké|deir ez-zor|alep|homs|raqqa|lattaquié
TD|amdjarass|koumra|kyabé|haraze|metché|arkoum
TG|tsévié|vogan|notsé|badou|bassar|niamtougou|tchamba|sotouboua|cinkassé|tabligbo
TJ|haut-badakhchan|khatlon|sughd|soughd|khorog|douchanbé|khodjent|kouliab|rouchan|mourghab|ichkachim
TN|kerkennah|tabarka|ben arous|ariana|manouba|redeyef|métlaoui
UA|kharkiv|odessa|dnipro|zaporijjia|mykolaïv|lviv|tchernihiv
UZ|karakalpakstan|karakalpakie|ferghana|sourkhan-daria|noukous|samarcande|boukhara|tachkent
VN|quang nam|quang tri|lao cai|hà giang|son la|dien bien|bac kan|hoï an|haïphong|sapa
VU|sanma|tafea|malampa|torba|penama|lenakel|isangel|norsup|lakatoro
YE|hadramaout|taëz|hodeïda|aden|marib|mokha`,
  notCountries: `
océan Indien|golfe de Guinée|golfe du Bénin|golfe d’Oman|bassin du Congo|fleuve Congo|fleuve Niger|fleuve Sénégal|delta du Niger|lac Tchad|Lac Tchad|bassin du Lac Tchad|lac Malawi|canal du Mozambique|vallée du Jourdain|mer de Chine|mer du Japon|Nouvelle-Guinée|Géorgie du Sud|Accord de Paris|accord de Paris|Accords de Paris|Déclaration de Paris|Club de Paris|Principes de Paris|Convention de Vienne|Convention de Genève|Conventions de Genève|Convention de Kampala|Convention de Lomé|Protocole de Maputo|Déclaration de Beijing|Programme d’action de Beijing|Plan d’action de Mexico|Statut de Rome|Traité de Rome|Traité de Lisbonne|Processus de Rabat|Processus de Khartoum|Cadre de Dakar|Pointe-à-Pitre|ver de Guinée|Nouveau-Mexique|poule de Guinée|Bosnie centrale|Institut Pasteur de Dakar|Institut Pasteur de Tunis|États fédérés|langue française|langue anglaise`,
  bodies: `
UNICEF|Unicef|UNHCR|UNFPA|UNESCO|Unesco|FAO|WFP|UNDP|UNOPS|UNAIDS|UNIDO|UNODC|UNEP|UNRWA|UNCTAD|UNMAS|UNITAR|OCHA|OHCHR|UN Women|UN-Habitat|IFAD|IOM|UNECE|ESCWA|UNV|UNCDF|PAHO|WHO|ILO|ECHO|DG ECHO|USAID|PRM|BPRM|DFID|FCDO|UK Aid|UKaid|UK aid|BMZ|GIZ|KfW|JICA|KOICA|AFD|SIDA|Sida|NORAD|Norad|Danida|DANIDA|SDC|COSUDE|DFAT|Global Affairs Canada|Irish Aid|AECID|TIKA|LuxDev|Enabel|AICS|CERF|Gavi|GAVI|Gavi, la Alianza para las Vacunas|Gavi, la Alianza Mundial para las Vacunas|KSrelief|MPTF|Comic Relief|GEF|FONPRODE|FIIAPP|Fundación La Caixa|Ford Foundation|Open Society Foundations|IKEA Foundation|Mastercard Foundation|Rockefeller Foundation|Bill & Melinda Gates Foundation|Gates Foundation|Qatar Charity|Millennium Challenge Corporation|Education Cannot Wait|Norwegian Agency for Development Cooperation|Swedish International Development Cooperation Agency|Millennium Challenge Account|Oxfam|CARE|CARE International|Save the Children|World Vision|World Vision International|Caritas|Plan International|Mercy Corps|ActionAid|MSF|ACTED|INTERSOS|Intersos|WaterAid|Islamic Relief|Catholic Relief Services|CRS|Norwegian Refugee Council|NRC|Danish Refugee Council|International Rescue Committee|IRC|HelpAge International|Handicap International|Terre des Hommes|Deutsche Gesellschaft für Internationale Zusammenarbeit|Cordaid|Tearfund|WWF|Greenpeace|Humanity & Inclusion|SOS Children’s Villages|Right to Play|Microsoft|Google|Mastercard|Orange|Unilever|Rotary International|Lutheran World Federation|Internews|Transparency International|Human Rights Watch|Amnesty International|Age UK|Voluntary Action|Citizens Advice|Wellcome|Wellcome Trust|BRAC|Diakonia|WorldFish|Self Help Africa|Sarvodaya|Kimberly-Clark|Rotary|War Child|Street Child|Malteser International|Johanniter|Diakonie|Welthungerhilfe|Helvetas|HEKS|Swisscontact|Nations Unies|Nations unies|Nations unies|ONU|Organisation des Nations Unies|Organisation des Nations unies|Organisation des Nations unies|Organisation internationale pour les migrations|OIM|Haut-Commissariat des Nations Unies pour les réfugiés|Haut-Commissariat des Nations unies pour les réfugiés|Haut-Commissariat des Nations unies pour les réfugiés|Haut Commissariat des Nations Unies pour les réfugiés|Haut Commissariat des Nations unies pour les réfugiés|HCR|Agence des Nations Unies pour les réfugiés|Agence des Nations unies pour les réfugiés|Fonds des Nations Unies pour l’enfance|Fonds des Nations unies pour l’enfance|Fonds des Nations unies pour l’enfance|Programme alimentaire mondial|Programme alimentaire mondial des Nations Unies|Programme alimentaire mondial des Nations unies|Programme alimentaire mondial de l’ONU|PAM|Programme alimentaire mondial des Nations Unies|Programme alimentaire mondial des Nations unies|Organisation mondiale de la Santé|Organisation mondiale de la santé|OMS|Programme des Nations Unies pour le développement|Programme des Nations unies pour le développement|PNUD|Programme des Nations unies pour le développement|Fonds des Nations Unies pour la population|Fonds des Nations unies pour la population|Fonds des Nations unies pour la population|Organisation internationale du Travail|Organisation internationale du travail|Bureau international du Travail|Bureau international du Travail des Nations Unies|Bureau international du Travail des Nations unies|Bureau international du Travail de l’ONU|OIT|BIT|Organisation des Nations Unies pour l’alimentation et l’agriculture|Organisation des Nations unies pour l’alimentation et l’agriculture|Organisation des Nations unies pour l’alimentation et l’agriculture|ONU Femmes|ONU-Femmes|Organisation des Nations Unies pour l’éducation, la science et la culture|Organisation des Nations unies pour l’éducation, la science et la culture|PNUE|ONU-Habitat|ONU Habitat|Programme des Nations Unies pour l’environnement|Programme des Nations unies pour l’environnement|ONUDC|ONUDI|ONUSIDA|FIDA|OACI|OMM|OMPI|OMC|UIT|Office des Nations Unies contre la drogue et le crime|Office des Nations unies contre la drogue et le crime|Fonds international de développement agricole|Fonds international de développement agricole des Nations Unies|Fonds international de développement agricole des Nations unies|Fonds international de développement agricole de l’ONU|Organisation des Nations Unies pour le développement industriel|Organisation des Nations unies pour le développement industriel|Bureau de la coordination des affaires humanitaires|Bureau de la coordination des affaires humanitaires des Nations Unies|Bureau de la coordination des affaires humanitaires des Nations unies|Bureau de la coordination des affaires humanitaires de l’ONU|Haut-Commissariat des Nations Unies aux droits de l’homme|Haut-Commissariat des Nations unies aux droits de l’homme|HCDH|Organisation météorologique mondiale|Centre du commerce international|CNUCED|Cnuced|Conférence des Nations Unies sur le commerce et le développement|Conférence des Nations unies sur le commerce et le développement|UNOPS|MINUSMA|MONUSCO|MINUSCA|BINUH|Service aérien humanitaire des Nations Unies|Service aérien humanitaire des Nations unies|UNHAS|Volontaires des Nations Unies|Volontaires des Nations unies|Coopération suisse|Coopération suisse au développement|Coopération internationale suisse|Coopération allemande|Coopération allemande au développement|Coopération internationale allemande|Coopération italienne|Coopération italienne au développement|Coopération internationale italienne|Coopération espagnole|Coopération espagnole au développement|Coopération internationale espagnole|Coopération belge|Coopération belge au développement|Coopération internationale belge|Coopération française|Coopération française au développement|Coopération internationale française|Coopération luxembourgeoise|Coopération luxembourgeoise au développement|Coopération internationale luxembourgeoise|Coopération autrichienne|Coopération autrichienne au développement|Coopération internationale autrichienne|Coopération danoise|Coopération danoise au développement|Coopération internationale danoise|Coopération suédoise|Coopération suédoise au développement|Coopération internationale suédoise|Coopération norvégienne|Coopération norvégienne au développement|Coopération internationale norvégienne|Coopération néerlandaise|Coopération néerlandaise au développement|Coopération internationale néerlandaise|Coopération japonaise|Coopération japonaise au développement|Coopération internationale japonaise|Coopération canadienne|Coopération canadienne au développement|Coopération internationale canadienne|Coopération portugaise|Coopération portugaise au développement|Coopération internationale portugaise|Coopération monégasque|Coopération monégasque au développement|Coopération internationale monégasque|Coopération tchèque|Coopération tchèque au développement|Coopération internationale tchèque|Coopération coréenne|Coopération coréenne au développement|Coopération internationale coréenne|Coopération turque|Coopération turque au développement|Coopération internationale turque|Union européenne|Union Européenne|UE|Commission européenne|Commission Européenne|Agence française de développement|AFD|Banque mondiale|Banque Mondiale|BM|BAD|Banque africaine de développement|Banque européenne d’investissement|BEI|Banque islamique de développement|Banque asiatique de développement|Banque interaméricaine de développement|Banque ouest-africaine de développement|BOAD|BID|Fonds mondial|Fonds mondial des Nations Unies|Fonds mondial des Nations unies|Fonds mondial de l’ONU|Fonds vert pour le climat|Fonds vert pour le climat des Nations Unies|Fonds vert pour le climat des Nations unies|Fonds vert pour le climat de l’ONU|Fonds pour l’environnement mondial|Fonds pour l’environnement mondial des Nations Unies|Fonds pour l’environnement mondial des Nations unies|Fonds pour l’environnement mondial de l’ONU|FEM|Fonds mondial de lutte contre le sida, la tuberculose et le paludisme|Fonds mondial de lutte contre le sida, la tuberculose et le paludisme des Nations Unies|Fonds mondial de lutte contre le sida, la tuberculose et le paludisme des Nations unies|Fonds mondial de lutte contre le sida, la tuberculose et le paludisme de l’ONU|Fonds pour la consolidation de la paix|Fonds pour la consolidation de la paix des Nations Unies|Fonds pour la consolidation de la paix des Nations unies|Fonds pour la consolidation de la paix de l’ONU|Fonds central d’intervention d’urgence|Fonds central d’intervention d’urgence des Nations Unies|Fonds central d’intervention d’urgence des Nations unies|Fonds central d’intervention d’urgence de l’ONU|Fonds central pour les interventions d’urgence|Fonds central pour les interventions d’urgence des Nations Unies|Fonds central pour les interventions d’urgence des Nations unies|Fonds central pour les interventions d’urgence de l’ONU|CERF|Fonds humanitaire commun|Fonds humanitaire commun des Nations Unies|Fonds humanitaire commun des Nations unies|Fonds humanitaire commun de l’ONU|Affaires mondiales Canada|ACDI|Direction du développement et de la coopération|DDC|Agence belge de développement|Agence belge de développement des Nations Unies|Agence belge de développement des Nations unies|Agence belge de développement de l’ONU|Enabel|Agence suisse pour le développement et la coopération|LuxDev|Lux-Development|Agence japonaise de coopération internationale|Agence japonaise de coopération internationale des Nations Unies|Agence japonaise de coopération internationale des Nations unies|Agence japonaise de coopération internationale de l’ONU|Agence des États-Unis pour le développement international|Agence des États-Unis pour le développement international des Nations Unies|Agence des États-Unis pour le développement international des Nations unies|Agence des États-Unis pour le développement international de l’ONU|Agence espagnole de coopération internationale pour le développement|Agence espagnole de coopération internationale pour le développement des Nations Unies|Agence espagnole de coopération internationale pour le développement des Nations unies|Agence espagnole de coopération internationale pour le développement de l’ONU|Agence italienne pour la coopération au développement|Agence italienne pour la coopération au développement des Nations Unies|Agence italienne pour la coopération au développement des Nations unies|Agence italienne pour la coopération au développement de l’ONU|Agence norvégienne de coopération pour le développement|Agence norvégienne de coopération pour le développement des Nations Unies|Agence norvégienne de coopération pour le développement des Nations unies|Agence norvégienne de coopération pour le développement de l’ONU|Agence suédoise de coopération internationale au développement|Agence suédoise de coopération internationale au développement des Nations Unies|Agence suédoise de coopération internationale au développement des Nations unies|Agence suédoise de coopération internationale au développement de l’ONU|Agence suédoise de développement international|Agence suédoise de développement international des Nations Unies|Agence suédoise de développement international des Nations unies|Agence suédoise de développement international de l’ONU|Agence coréenne de coopération internationale|Agence coréenne de coopération internationale des Nations Unies|Agence coréenne de coopération internationale des Nations unies|Agence coréenne de coopération internationale de l’ONU|Fondation de France|Fondation Bill et Melinda Gates|Fonds saoudien pour le développement|Fonds saoudien pour le développement des Nations Unies|Fonds saoudien pour le développement des Nations unies|Fonds saoudien pour le développement de l’ONU|Fonds koweïtien pour le développement|Fonds koweïtien pour le développement des Nations Unies|Fonds koweïtien pour le développement des Nations unies|Fonds koweïtien pour le développement de l’ONU|Partenariat mondial pour l’éducation|Education Cannot Wait|L’éducation ne peut attendre|Gavi, l’Alliance du vaccin|Banque de développement du Conseil de l’Europe|Fonds français pour l’environnement mondial|FFEM|Principauté de Monaco|Coopération internationale de Monaco|Ville de Paris|Croix-Rouge monégasque|Fonds fiduciaire d’urgence|Fonds fiduciaire d’urgence des Nations Unies|Fonds fiduciaire d’urgence des Nations unies|Fonds fiduciaire d’urgence de l’ONU|Fonds fiduciaire d’urgence de l’Union européenne|Fonds fiduciaire d’urgence de l’Union européenne des Nations Unies|Fonds fiduciaire d’urgence de l’Union européenne des Nations unies|Fonds fiduciaire d’urgence de l’Union européenne de l’ONU|Fonds fiduciaire d’urgence de l’Union européenne pour l’Afrique|Fonds fiduciaire d’urgence de l’Union européenne pour l’Afrique des Nations Unies|Fonds fiduciaire d’urgence de l’Union européenne pour l’Afrique des Nations unies|Fonds fiduciaire d’urgence de l’Union européenne pour l’Afrique de l’ONU|FFU|Fonds Adaptation|Fonds Adaptation des Nations Unies|Fonds Adaptation des Nations unies|Fonds Adaptation de l’ONU|Fonds pour l’adaptation|Fonds pour l’adaptation des Nations Unies|Fonds pour l’adaptation des Nations unies|Fonds pour l’adaptation de l’ONU|Fonds d’adaptation|Fonds d’adaptation des Nations Unies|Fonds d’adaptation des Nations unies|Fonds d’adaptation de l’ONU|Fonds africain de développement|Fonds africain de développement des Nations Unies|Fonds africain de développement des Nations unies|Fonds africain de développement de l’ONU|FAD|Fonds de l’OPEP pour le développement international|Fonds de l’OPEP pour le développement international des Nations Unies|Fonds de l’OPEP pour le développement international des Nations unies|Fonds de l’OPEP pour le développement international de l’ONU|Association internationale de développement|Initiative pour la forêt de l’Afrique centrale|CAFI|Fonds d’urgence pour la réponse aux catastrophes|Fonds d’urgence pour la réponse aux catastrophes des Nations Unies|Fonds d’urgence pour la réponse aux catastrophes des Nations unies|Fonds d’urgence pour la réponse aux catastrophes de l’ONU|DREF|Fonds OPEP|Fonds OPEP des Nations Unies|Fonds OPEP des Nations unies|Fonds OPEP de l’ONU|Fonds d’Abou Dhabi pour le développement|Fonds d’Abou Dhabi pour le développement des Nations Unies|Fonds d’Abou Dhabi pour le développement des Nations unies|Fonds d’Abou Dhabi pour le développement de l’ONU|Banque arabe pour le développement économique en Afrique|BADEA|Fonds arabe pour le développement économique et social|Fonds arabe pour le développement économique et social des Nations Unies|Fonds arabe pour le développement économique et social des Nations unies|Fonds arabe pour le développement économique et social de l’ONU|Banque de développement des Caraïbes|Banque ouest-africaine de développement|Banque de développement des États de l’Afrique centrale|BDEAC|Fonds d’équipement des Nations Unies|Fonds d’équipement des Nations unies|Fonds mondial pour l’environnement|Fonds mondial pour l’environnement des Nations Unies|Fonds mondial pour l’environnement des Nations unies|Fonds mondial pour l’environnement de l’ONU|Fonds monétaire international|Fonds monétaire international des Nations Unies|Fonds monétaire international des Nations unies|Fonds monétaire international de l’ONU|FMI|Fonds social européen plus|Fonds social européen plus des Nations Unies|Fonds social européen plus des Nations unies|Fonds social européen plus de l’ONU|Fonds social européen|Fonds social européen des Nations Unies|Fonds social européen des Nations unies|Fonds social européen de l’ONU|FSE+|Fondation Roi Baudouin|Fondation Orange|Fondation Total|Fondation TotalEnergies|Fondation Abbé Pierre|Fondation Mérieux|Fondation Mastercard|Fondation Gates|Fondation Ford|Fondation MacArthur|Fondation Hewlett|Fondation Bill & Melinda Gates|Fondation Rockefeller|Fondation Aga Khan|Gavi, l’Alliance du Vaccin|Gavi, l’alliance du vaccin|GAVI, l’Alliance du vaccin|Unitaid|Protection civile et opérations d’aide humanitaire|Service européen pour l’action extérieure|Service européen pour l’action extérieure des Nations Unies|Service européen pour l’action extérieure des Nations unies|Service européen pour l’action extérieure de l’ONU|Direction générale de la protection civile et des opérations d’aide humanitaire européennes|Direction générale de la protection civile et des opérations d’aide humanitaire|Protection civile et aide humanitaire de l’Union européenne|Agence de développement et de coopération|Agence de développement et de coopération des Nations Unies|Agence de développement et de coopération des Nations unies|Agence de développement et de coopération de l’ONU|PEPFAR|Agence américaine pour le développement international|Agence américaine pour le développement international des Nations Unies|Agence américaine pour le développement international des Nations unies|Agence américaine pour le développement international de l’ONU|Agence des Etats-Unis pour le développement international|Agence des Etats-Unis pour le développement international des Nations Unies|Agence des Etats-Unis pour le développement international des Nations unies|Agence des Etats-Unis pour le développement international de l’ONU|Agence turque de coopération et de coordination|Agence turque de coopération et de coordination des Nations Unies|Agence turque de coopération et de coordination des Nations unies|Agence turque de coopération et de coordination de l’ONU|Agence autrichienne de développement|Agence autrichienne de développement des Nations Unies|Agence autrichienne de développement des Nations unies|Agence autrichienne de développement de l’ONU|Wallonie-Bruxelles International|Agence française pour le développement|Agence universitaire de la Francophonie|Agence universitaire de la Francophonie des Nations Unies|Agence universitaire de la Francophonie des Nations unies|Agence universitaire de la Francophonie de l’ONU|Croissant-Rouge qatari|Centre du Roi Salman pour l’aide humanitaire et les secours|Fonds humanitaire régional|Fonds humanitaire régional des Nations Unies|Fonds humanitaire régional des Nations unies|Fonds humanitaire régional de l’ONU|Médecins sans frontières|Médecins Sans Frontières|MSF|Médecins du Monde|Médecins du monde|Action contre la Faim|Action contre la faim|ACF|Handicap International|Humanité & Inclusion|HI|Humanité et Inclusion|Secours Catholique|Secours catholique|Secours populaire français|Secours Islamique France|Première Urgence Internationale|Solidarités International|ACTED|Acted|Expertise France|GRET|Gret|Terre des hommes|Terre des Hommes|Plan International|Aide et Action|CCFD-Terre Solidaire|Oxfam|Comité international de la Croix-Rouge|CICR|Fédération internationale de la Croix-Rouge|FICR|Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge|Conseil norvégien pour les réfugiés|Conseil danois pour les réfugiés|Union africaine|UA|CEDEAO|UEMOA|CEMAC|IGAD|OCDE|OSCE|OIF|Communauté économique des États de l’Afrique de l’Ouest|Organisation internationale de la Francophonie|Conseil de l’Europe|Ligue des États arabes|Ligue arabe|INTERPOL|Interpol|OTAN|Fonds mondial pour la nature|Fonds mondial pour la nature des Nations Unies|Fonds mondial pour la nature des Nations unies|Fonds mondial pour la nature de l’ONU|Électriciens sans frontières|Vétérinaires sans frontières|Triangle Génération Humanitaire|Avocats sans frontières|Reporters sans frontières|Agronomes et Vétérinaires sans frontières|Institut Pasteur|Immigration, Réfugiés et Citoyenneté Canada|Emploi et Développement social Canada|Patrimoine canadien|Environnement et Changement climatique Canada|Services aux Autochtones Canada|Pêches et Océans Canada|Agriculture et Agroalimentaire Canada|Femmes et Égalité des genres Canada|Parcs Canada|Pharmaciens sans frontières|Enfants du Monde|SOS Villages d’enfants|Médecins de l’Espoir`,
};
