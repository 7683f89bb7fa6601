import type { Geography } from '../types.js';

export const frGeography: Geography = {
  countries: `
AD|Andorre
AE|Émirats arabes unis
AF|Afghanistan
AG|Antigua-et-Barbuda|Antigua et Barbuda
AI|Anguilla
AL|Albanie
AM|Arménie
AO|Angola
AQ|Antarctique
AR|Argentine
AS|Samoa américaines
AT|Autriche
AU|Australie
AW|Aruba
AX|Îles d’Åland|Åland
AZ|Azerbaïdjan
BA|Bosnie-Herzégovine|Bosnie
BB|Barbade
BD|Bangladesh
BE|Belgique
BF|Burkina Faso|Burkina
BG|Bulgarie
BH|Bahreïn
BI|Burundi
BJ|Bénin
BL|Saint-Barthélemy
BM|Bermudes
BN|Brunéi Darussalam|Brunei|Brunéi
BO|Bolivie|État plurinational de Bolivie
BR|Brésil
BS|Bahamas
BT|Bhoutan
BW|Botswana
BY|Bélarus|Biélorussie
BZ|Belize
CA|Canada
CD|République démocratique du Congo|RD Congo|RDC|R.D. Congo|R.D.C.
CF|République centrafricaine|Centrafrique|RCA
CG|République du Congo|Congo-Brazzaville
CH|Suisse|Confédération suisse
CI|Côte d’Ivoire
CK|Îles Cook
CL|Chili
CM|Cameroun
CN|Chine|République populaire de Chine
CO|Colombie
CR|Costa Rica
CU|Cuba
CV|Cabo Verde|Cap-Vert
CW|Curaçao
CY|Chypre
CZ|Tchéquie|République tchèque
DE|Allemagne|République fédérale d’Allemagne
DJ|Djibouti
DK|Danemark
DM|Dominique
DO|République dominicaine
DZ|Algérie
EC|Équateur
EE|Estonie
EG|Égypte
ER|Érythrée
ES|Espagne
ET|Éthiopie
FI|Finlande
FJ|Fidji
FK|Îles Falkland (Malvinas)
FM|Micronésie|États fédérés de Micronésie
FO|Îles Féroé
FR|France|République française
GA|Gabon
GB|Royaume-Uni|Grande-Bretagne|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
GD|Grenade
GE|Géorgie
GF|Guyane française
GH|Ghana
GL|Groenland
GM|Gambie
GN|Guinée
GP|Guadeloupe
GQ|Guinée équatoriale
GR|Grèce
GT|Guatemala
GU|Guam
GW|Guinée-Bissau
GY|Guyana
HK|Hong Kong
HN|Honduras
HR|Croatie
HT|Haïti
HU|Hongrie
ID|Indonésie
IE|Irlande
IL|Israël
IN|Inde
IQ|Iraq|Irak
IR|Iran|République islamique d’Iran
IS|Islande
IT|Italie
JM|Jamaïque
JO|Jordanie
JP|Japon
KE|Kenya
KG|Kirghizistan|Kirghizstan|République kirghize
KH|Cambodge
KI|Kiribati
KM|Comores|Union des Comores
KN|Saint-Kitts-et-Nevis
KP|République populaire démocratique de Corée|Corée du Nord
KR|République de Corée|Corée du Sud|Corée
KW|Koweït
KZ|Kazakhstan
LA|République démocratique populaire lao|Laos
LB|Liban
LC|Sainte-Lucie
LI|Liechtenstein
LK|Sri Lanka
LR|Libéria|Liberia
LS|Lesotho
LT|Lituanie
LU|Luxembourg|Grand-Duché de Luxembourg|Grand-Duché du Luxembourg
LV|Lettonie
LY|Libye
MA|Maroc|Royaume du Maroc
MC|Monaco|Principauté de Monaco
MD|République de Moldova|Moldova|Moldavie
ME|Monténégro
MF|Saint-Martin (partie française)
MG|Madagascar
MH|Îles Marshall
MK|Macédoine du Nord
ML|Mali
MM|Myanmar|Birmanie
MN|Mongolie
MO|Macao
MQ|Martinique
MR|Mauritanie
MS|Montserrat
MT|Malte
MU|Maurice|Île Maurice
MV|Maldives
MW|Malawi
MX|Mexique
MY|Malaisie
MZ|Mozambique
NA|Namibie
NC|Nouvelle-Calédonie
NE|Niger
NG|Nigéria|Nigeria
NI|Nicaragua
NL|Pays-Bas|Royaume des Pays-Bas
NO|Norvège
NP|Népal
NR|Nauru
NU|Nioué
NZ|Nouvelle-Zélande
OM|Oman
PA|Panama
PE|Pérou
PF|Polynésie française
PG|Papouasie-Nouvelle-Guinée
PH|Philippines
PK|Pakistan
PL|Pologne
PM|Saint-Pierre-et-Miquelon
PR|Porto Rico
PS|État de Palestine|Palestine
PT|Portugal
PW|Palaos
PY|Paraguay
QA|Qatar
RE|La Réunion
RO|Roumanie
RS|Serbie
RU|Fédération de Russie|Russie
RW|Rwanda
SA|Arabie saoudite|Royaume d’Arabie saoudite
SB|Îles Salomon
SC|Seychelles
SD|Soudan
SE|Suède
SG|Singapour
SI|Slovénie
SK|Slovaquie
SL|Sierra Leone
SM|Saint-Marin
SN|Sénégal
SO|Somalie
SR|Suriname|Surinam
SS|Soudan du Sud
ST|Sao Tomé-et-Principe|São Tomé-et-Príncipe
SV|El Salvador|Salvador
SY|République arabe syrienne|Syrie
SZ|Eswatini
TD|Tchad
TG|Togo
TH|Thaïlande
TJ|Tadjikistan
TL|Timor-Leste|Timor oriental
TM|Turkménistan
TN|Tunisie
TO|Tonga
TR|Türkiye|Turquie
TT|Trinité-et-Tobago
TV|Tuvalu
TW|Taïwan
TZ|Tanzanie|République-Unie de Tanzanie
UA|Ukraine
UG|Ouganda
US|États-Unis|États-Unis d’Amérique|USA
UY|Uruguay
UZ|Ouzbékistan
VA|Saint-Siège
VC|Saint-Vincent-et-les Grenadines
VE|Venezuela|République bolivarienne du Venezuela
VN|Viet Nam|Vietnam|Viêt Nam
VU|Vanuatu
WF|Wallis-et-Futuna
WS|Samoa
XK|Kosovo
YE|Yémen
YT|Mayotte
ZA|Afrique du Sud
ZM|Zambie
ZW|Zimbabwe`,
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
BE|eupen|gembloux|andenne|thuin|binche|yvoir|aalst|aalter|aarschot|aartselaar|aiseau|alken|amay|ambleve|anderlues|anhee|antoing|antwerpen|anzegem|ardooie|arendonk|arlon|asse|assenede|assesse|aubange|avelgem|awans|aywaille|balen|basse lasne|bassenge|bastogne|beauraing|beauvechain|beernem|beerse|beersel|begijnendijk|bekkevoort|berlaar|berlare|bernissart|bertem|bertrix|beveren|beyne-heusay|bierbeek|bilzen|blankenberge|blegny|bocholt|boechout|bonheiden|boom|boortmeerbeek|borgloon|bornem|borsbeek|bouillon|boussu|boutersem|braine-l'alleud|braine-le-chateau|braine-le-comte|braives|brasschaat|brecht|bredene|bree|brugge|brunehault|buggenhout|bullange|butgenbach|celles|chapelle-lez-herlaimont|charleroi|chastre-villeroux-blanmont|chatelet|chaudfontaine|chaumont-gistoux|chievres|chimay|ciney|colfontaine|comblain-au-pont|courcelles|court-saint-etienne|couvin|dalhem|damme|de haan|de panne|de pinte|deerlijk|deinze|denderleeuw|dendermonde|dentergem|dessel|destelbergen|deurne|diegem|diepenbeek|diest|diksmuide|dilbeek|dinant|dison|dour|duffel|durbuy|ecaussinnes-d'enghien|edegem|eeklo|eghezee|ellezelles|enghien|engis|erquelinnes|esneux|essen|estaimpuis|estinnes-au-val|etalle|evergem|farciennes|flemalle-haute|fleron|fleurus|floreffe|florennes|florenville|fosses-la-ville|frameries|frasnes-lez-buissenal|galmaarden|gavere|geel|geetbets|genappe|genk|gent|geraardsbergen|gerpinnes|gesves|gingelom|gistel|glabbeek|gooik|grez-doiceau|grimbergen|grobbendonk|haacht|haaltert|habay-la-vieille|halen|halle|hamme|hamois|hannut|harelbeke|hasselt|hastiere-lavaux|heers|heist-op-den-berg|helchteren|hemiksem|hensies|herent|herentals|herenthout|herk-de-stad|herne|herselt|herstal|herve|herzele|heusden|hoboken|hoegaarden|hoeilaart|hoeselt|holsbeek|hooglede|hoogstraten|houthalen|houthulst|hove|huldenberg|hulshout|ichtegem|ieper|ingelmunster|ittre|izegem|jabbeke|jalhay|jodoigne|juprelle|jurbise|kalmthout|kampenhout|kapelle-op-den-bos|kapellen|kaprijke|kasterlee|keerbergen|kinrooi|knesselare|knokke-heist|koekelare|koksijde|kontich|kortemark|kortenaken|kortenberg|kortessem|kortrijk|kraainem|kruibeke|kruishoutem|kuurne|la bruyere|la calamine|la hulpe|la louviere|laarne|lanaken|landen|lebbeke|lede|ledeberg|ledegem|lendelede|leopoldsburg|lessines|leuven|lichtervelde|liedekerke|liege|lier|limbourg|lint|lobbes|lochristi|lokeren|lommel|londerzeel|louvain-la-neuve|lovendegem|lubbeek|lummen|maaseik|maasmechelen|machelen|maldegem|malmedy|manage|marche-en-famenne|marchin|mechelen|meerhout|meise|menen|merchtem|merelbeke|merksplas|messancy|mettet|meulebeke|middelkerke|moerbeke|momignies|mont-saint-guibert|moorslede|morlanwelz-mariemont|mortsel|mouscron|namur|nandrin|nassogne|nazareth|neerpelt|nevele|niel|nieuwerkerken|nieuwpoort|nijlen|ninove|nivelles|olen|oostduinkerke|oosterzele|oostkamp|oostmalle|oostrozebeke|opglabbeek|opwijk|ostend|ottignies|oud-heverlee|oud-turnhout|oudenaarde|oudenburg|oupeye|overijse|overpelt|paliseul|pecq|peer|pepinster|peruwelz|perwez|philippeville|pittem|plombieres|pont-a-celles|poperinge|profondeville|putte|puurs|quaregnon|quevy-le-petit|quievrain|raeren|ramillies|ranst|ravels|rebecq-rognon|remicourt|retie|riemst|rijkevorsel|rixensart|roeselare|roeulx|ronse|rotselaar|ruiselede|rumst|saint-ghislain|saint-hubert|saint-vith|schelle|schilde|schoten|seneffe|seraing|silly|sint-amands|sint-genesius-rode|sint-gillis-waas|sint-katelijne-waver|sint-kruis|sint-laureins|sint-lievens-houtem|sint-maria-lierde|sint-martens-latem|sint-martens-lennik|sint-niklaas|sint-pieters-leeuw|sint-truiden|soignies|sombreffe|soumagne|sprimont|stabroek|staden|stavelot|steenokkerzeel|stekene|temse|ternat|tervuren|tessenderlo|theux|tielt|tienen|tongeren|torhout|tournai|tremelo|trooz|tubize|turnhout|verviers|veurne|vielsalm|villers-la-ville|villers-le-bouillet|vilvoorde|virton|vise|vorselaar|vosselaar|waarschoot|waasmunster|wachtebeke|waimes|walcourt|walhain-saint-paul|wanze|waregem|waremme|wavre|welkenraedt|wellen|wemmel|wervik|westerlo|wetteren|wevelgem|wezembeek-oppem|wichelen|wielsbeke|wijnegem|willebroek|wingene|wommelgem|wuustwezel|zandhoven|zaventem|zedelgem|zele|zelzate|zemst|zingem|zoersel|zomergem|zonhoven|zonnebeke|zottegem|zoutleeuw|zulte|zutendaal|zwevegem|zwijndrecht
BF|ouargaye|bogandé|matiakoali|thiou|kaya|dori|diapaga|gayéri|kongoussi|titao|ziniaré|gaoua|barsalogho|pissila|nouna|banfora|barani|batie|bobo-dioulasso|bogande|boromo|boulsa|dano|dedougou|diebougou|djibo|fada n'gourma|garango|gayeri|gorom-gorom|gouloure|gourcy|hounde|kokologo|kombissiri|koudougou|koupela|manga|ouagadougou|ouahigouya|pama|pitmoaga|salanso|sapouy|sebba|sindou|tenkodogo|toma|tougan|yako|ziniare|zorgo
BI|gihanga|bubanza|buganda|bujumbura|bururi|cankuzo|cibitoke|gitega|isale|karuzi|kayanza|kirundo|makamba|muramvya|muyinga|mwaro|ngozi|rumonge|rutana|ruyigi
BJ|kétou|pobè|nikki|bembèrèkè|grand-popo|karimama|bassila|sèmè-kpodji|abomey|abomey-calavi|adjohon|allada|aplahoue|banikoara|bembereke|beterou|bohicon|come|cotonou|cove|dassa-zoume|djougou|dogbo|guilmaro|hevie|kandi|ketou|lokossa|malanville|natitingou|ouidah|ouinhi|parakou|pobe|porto-novo|sakete|savalou|save|semi|tanguieta|tchaourou
BO|potosí|oruro|chuquisaca|cochabamba|el alto
CA|caraquet|edmundston|sudbury|calgary|edmonton|abbotsford|acton vale|airdrie|ajax|aldergrove|alliston|alma|amherst|amherstburg|amos|amqui|ancaster|angus|antigonish|arnprior|asbestos|aurora|aylmer|baie-comeau|baie-saint-paul|banff|barrie|bathurst|bay roberts|beaconsfield|beauceville|beauharnois|becancour|bells corners|binbrook|blainville|bluewater|bois-des-filion|boisbriand|bonnyville|boucherville|bracebridge|brampton|brandon|brant|brantford|breakeyville|bridgewater|brockville|brooks|brossard|brownsburg-chatham|buckingham|burlington|burnaby|cambridge|camlachie|campbell river|campbellton|camrose|candiac|canmore|cantley|carbonear|carleton place|castlegar|chandler|charlemagne|charlottetown|chateauguay|chatham|chibougamau|chilliwack|clarence-rockland|coaldale|coaticook|cobourg|cochrane|cold lake|cole harbour|collingwood|colwood|conception bay south|concord|coquitlam|corner brook|cornwall|corunna|cote-saint-luc|coteau-du-lac|cowansville|cranbrook|dartmouth|dauphin|dawson creek|delson|delta|deux-montagnes|devon|dolbeau-mistassini|dollard-des ormeaux|donnacona|dorchester|dorval|drayton valley|drummondville|dryden|duck lake|duncan|east gwillimbury|east york|edson|elliot lake|essex|estevan|etobicoke|fall river|fallingbrook|farnham|fernie|flin flon|fort erie|fort frances|fort mcmurray|fort saskatchewan|fredericton|gananoque|gaspe|gatineau|gibsons|glace bay|goderich|granby|grand centre|grand falls-windsor|grande prairie|gravenhurst|greater napanee|greater sudbury|greenwood|guelph|halifax|hamilton|hampstead|hanceville|hanover|happy valley-goose bay|hawkesbury|high river|hinton|hudson|huntsville|huron east|ingersoll|innisfil|iqaluit|joliette|jonquiere|kamloops|kanata|kapuskasing|kelowna|kenora|kentville|keswick|kimberley|kincardine|king|kingston|kirkland|kirkland lake|kitchener|kitimat|l'ancienne-lorette|l'assomption|l'ile-perrot|la haute-saint-charles|la malbaie|la prairie|la ronge|la sarre|la tuque|labrador city|lac-brome|lachute|lacombe|ladner|ladysmith|lambton shores|langford|langley|laurentides|lavaltrie|le plateau|leamington|leduc|les coteaux|lethbridge|levis|lindsay|listowel|lively|lloydminster|london|longueuil|lorraine|louiseville|lower sackville|lutes mountain|magog|maple ridge|marieville|markham|mascouche|matane|meadow lake|medicine hat|melfort|mercier|merritt|midland|milton|mirabel|miramichi|mission|mississauga|moncton|mont-joli|mont-laurier|mont-royal|mont-saint-hilaire|mont-tremblant|montreal-ouest|moose jaw|morden|morinville|mount pearl|nanaimo|napanee|nelson|nepean|new glasgow|new hamburg|new westminster|newmarket|niagara falls|nicolet|norfolk county|north battleford|north bay|north cowichan|north perth|north saanich|north vancouver|north york|notre-dame-de-grace|notre-dame-de-l'ile-perrot|notre-dame-des-prairies|oak bay|oakville|okanagan|okotoks|olds|oliver|orangeville|orillia|oromocto|oshawa|ottawa|otterburn park|owen sound|parksville|parry sound|peace river|pembroke|penticton|perth|petawawa|peterborough|petrolia|pickering|pincourt|pitt meadows|plessisville|pointe-calumet|pointe-claire|pointe-du-lac|ponoka|pont rouge|pont-rouge|port alberni|port colborne|port coquitlam|port hope|port moody|port-cartier|portage la prairie|powell river|prevost|prince albert|prince edward|prince george|prince rupert|princeville|quebec|queenswood heights|quesnel|quinte west|rawdon|rayside-balfour|red deer|renfrew|repentigny|revelstoke|richmond|richmond hill|rimouski|riviere-du-loup|roberval|rock forest|rocky mountain house|rosemere|rouyn-noranda|saguenay|saint john|saint-amable|saint-augustin-de-desmaures|saint-basile-le-grand|saint-bruno-de-montarville|saint-canut|saint-constant|saint-eustache|saint-felix-de-valois|saint-hyacinthe|saint-jean-sur-richelieu|saint-joseph-du-lac|saint-lin-laurentides|saint-pie|saint-remi|saint-sauveur-des-monts|saint-zotique|sainte catherine de la jacques cartier|sainte-adele|sainte-agathe-des-monts|sainte-anne-de-bellevue|sainte-anne-des-monts|sainte-anne-des-plaines|sainte-julie|sainte-marthe-sur-le-lac|sainte-therese|salaberry-de-valleyfield|salmon arm|salt spring island|sarnia|saskatoon|scarborough|sechelt|selkirk|sept-iles|shannon|shawinigan|shelburne|sherbrooke|sherwood park|silver berry|simcoe|slave lake|smithers|smiths falls|sooke|sorel-tracy|south huron|spruce grove|squamish|stephenville|stettler|stony plain|stratford|strathmore|summerland|summerside|surrey|sussex|swift current|sydney|sydney mines|sylvan lake|taber|temiskaming shores|terrace|terrebonne|the pas|thetford-mines|thompson|thorold|thunder bay|timmins|toronto|tottenham|trail|truro|tsawwassen|uxbridge|val-d'or|val-des-monts|valley east|vancouver|vanier|varennes|vaudreuil-dorion|vaughan|vegreville|victoriaville|wainwright|walnut grove|warman|wasaga beach|welland|west end|west kelowna|west vancouver|westmount|wetaskiwin|weyburn|whistler|white rock|whitecourt|whitehorse|wild rose|williams lake|willowdale|windsor|winkler|winnipeg|woodstock|yarmouth|yellowknife|yorkton
CD|ilebo|bulengo|kipushi|kasumbalesa|kimpese|mbanza-ngungu|aketi|bandundu|basoko|beni|boende|bolobo|boma|bondo|bosobolo|bukama|bukavu|bulungu|bumba|bunia|businga|buta|butembo|demba|gandajika|gbadolite|gemena|goma|inongo|isiro|kabalo|kabare|kabinda|kalemie|kambove|kamina|kampene|kananga|kasangulu|kasongo|kasongo-lunda|kikwit|kindu|kinshasa|kisangani|kolwezi|kongolo|libenge|likasi|lisala|lodja|lubao|lubumbashi|luebo|lukolela|lusambo|mangai|masina|matadi|mbandaka|mbuji-mayi|mushie|mweka|mwene-ditu|nioki|sake|tshela|tshikapa|uvira|wamba|watsa|yangambi
CF|bocaranga|alindao|bambari|bangassou|bangui|baoro|batangafo|berberati|bimbo|birao|boali|boda|bossangoa|bouar|bouca|bozoum|bria|carnot|damara|gamboula|ippy|kabo|kaga bandoro|kembe|kouango|mbaiki|mobaye|mongoumba|ndele|nola|ouadda|paoua|sibut|zemio
CG|owando|madingou|sibiti|djambala|kinkala|nkayi|makoua|ewo|brazzaville|dolisie|gamboma|impfondo|loandjili|loango|mossendjo|ouesso
CH|saint-moritz|aadorf|aarau|aarburg|acquarossa|adligenswil|adliswil|aesch|affoltern am albis|aigle|allschwil|alpnach|altdorf|altendorf|altstatten|amriswil|andelfingen|appenzell|arbon|arlesheim|arth|ascona|baar|bad ragaz|bad zurzach|bagnes|balsthal|basel|basse-nendaz|bassersdorf|bellinzona|belp|bern|bernex|biasca|biberist|binningen|birsfelden|blecherette|blonay|bolligen|bottmingen|bremgarten|brig|brugg|buchrain|buchs|bulach|bulle|buochs|burgdorf|bussigny|carouge|cernier|cevio|cham|chatel-saint-denis|chavannes|chene-bougeries|chene-bourg|chiasso|chur|collombey|conthey|crissier|cully|davos|delemont|derendingen|dielsdorf|diepoldsau|dietikon|domat|dornach|dubendorf|dudingen|ebikon|echallens|ecublens|effretikon|einsiedeln|embrach|emmen|epalinges|eschenbach|estavayer-le-lac|faido|flawil|frauenfeld|freienbach|frenkendorf|fribourg|frutigen|fully|gelterkinden|geneve|giubiasco|gland|glarus|goldach|goldau|gossau|grabs|granichen|greifensee|grenchen|gstaad|haslen|hegnau|heimberg|hergiswil|herisau|herrliberg|herzogenbuchsee|hinterrhein|hinwil|hochdorf|horgen|horw|hunenberg|igis|ingenbohl|interlaken|jona|kerns|kilchberg|kloten|koniz|kreuzlingen|kriens|kusnacht|kussnacht|kuttigen|la chaux-de-fonds|la tour-de-peilz|lachen|lancy|landquart|langenthal|langnau|langnau am albis|laufen|laufenburg|lausanne|le grand-saconnex|le locle|le mont-sur-lausanne|lengnau|lenzburg|les avanchets|leuk|lichtensteig|liestal|littau|locarno|losone|lugano|lutry|luzern|lyss|malters|mannedorf|martigny-ville|massagno|meggen|meilen|mendrisio|menziken|meyrin|minusio|mohlin|monthey|montreux|morges|moutier|munchenbuchsee|munchenstein|munchwilen|munsingen|muri|muttenz|naters|neuchatel|neuenhof|neuenkirch|neuhausen|neunkirch|nidau|nyon|oberengstringen|oberentfelden|oberriet|obersiggenthal|oberuzwil|oberwil|oftringen|ollon|olten|onex|orbe|payerne|peseux|pfaffikon|plan-les-ouates|porrentruy|pratteln|pregassona|prilly|pully|rapperswil|raron|regensdorf|reinach|renens|rheinfelden|richterswil|riehen|romanshorn|rorschach|rothrist|rotkreuz|rumlang|ruswil|ruti|saanen|saint-imier|sankt gallen|sankt margrethen|sargans|sarnen|saviese|schaffhausen|schleitheim|schlieren|schubelbach|schupfheim|schwyz|siebnen|sierre|sirnach|sissach|sitten|solothurn|spiez|spreitenbach|stafa|stans|steffisburg|steinhausen|suhr|sumiswald|sursee|tafers|teufen|thal|thalwil|thayngen|therwil|thonex|thun|tiefencastel|trimbach|uetendorf|unterageri|unterkulm|unterseen|untersiggenthal|urdorf|urtenen|uster|uznach|uzwil|vernier|versoix|vevey|veyrier|viganello|villars-sur-glane|villmergen|visp|wadenswil|waldenburg|walenstadt|wallisellen|wattwil|weinfelden|wettingen|wetzikon|willisau|windisch|winterthur|wittenbach|wohlen|wollerau|worb|wurenlos|yverdon-les-bains|zermatt|zofingen|zollikofen|zollikon|zuchwil|zurich
CI|bouaflé|sinfra|issia|brobo|djébonoua|yopougon|abobo|treichville|jacqueville|dabou|abengourou|abidjan|aboisso|adiake|adzope|affery|agboville|agnibilekrou|akoupe|anyama|arrah|ayame|bangolo|beoumi|biankouma|bingerville|bocanda|bondoukou|bongouanou|bonoua|botro|bouake|bouna|boundiali|dabakala|daloa|danane|daoukro|dimbokro|divo|duekoue|ferkessedougou|gagnoa|grand-bassam|grand-lahou|guiberoua|guiglo|katiola|korhogo|lakota|mankono|minignan|odienne|oume|sakassou|san-pedro|sassandra|soubre|tabou|tanda|tengrela|tiassale|toulepleu guere|toumodi|vavoua|yamoussoukro|zuenoula
CM|banyo|yagoua|kaélé|minawao|guider|touboro|tignère|bafia|mbalmayo|obala|nkongsamba|abong mbang|akom ii|akonolinga|ambam|babanki|bafang|bafoussam|bali|bamenda|bamendjou|bamusso|bana|bandjoun|bangangte|bankim|bansoa|batibo|batouri|bazou|bekondo|belabo|belel|belo|bertoua|betare oya|bogo|bonaberi|buea|dimako|dizangue|douala|doume|dschang|ebolowa|edea|eseka|fontem|foumban|foumbot|fundong|garoua|garoua boulai|jakiri|kaele|kontcha|kousseri|kribi|kumba|kumbo|lagdo|limbe|lolodorf|loum|makary|mamfe|manjo|maroua|mbandjok|mbanga|mbengwi|mbouda|meiganga|melong|mindif|mme-bafumen|mokolo|mora|mundemba|mutengene|muyuka|nanga eboko|ndelele|ndikinimeki|ndom|ngambe|ngaoundere|ngou|nguti|njinikom|nkoteng|ntui|okola|penja|pitoa|poli|rey bouba|sangmelima|tchollire|tibati|tiko|tonga|yabassi|yaounde|yokadouma|yoko
CO|chocó|putumayo|la guajira|antioquia|caquetá|medellín|quibdó|cúcuta
DJ|ali sabieh|arta|dikhil|djibouti|obock|tadjourah
DZ|jijel|guelma|souk ahras|tébessa|msila|bouira|médéa|chlef|abou el hassan|adrar|aflou|ain arnat|ain beida|ain bessem|ain defla|ain el bya|ain fakroun|ain kercha|ain oussera|ain sefra|ain smara|ain taya|ain temouchent|ain touta|ait yahia|akbou|algiers|amizour|ammi moussa|annaba|aoulef|arbatache|arhribs|arris|azazga|azzaba|bab ezzouar|babor - ville|baraki|barbacha|barika|batna|bechar|bejaia|ben mehidi|beni amrane|beni douala|beni mered|beni mester|beni saf|bensekrane|berrahal|berriane|berrouaghia|besbes|bir el ater|bir el djir|birine|birkhadem|biskra|blida|boghni|bordj bou arreridj|bordj el kiffan|bordj ghdir|bordj zemoura|bou arfa|bou hanifia el hamamat|bou ismail|bou tlelis|boudjima|boudouaou|boufarik|bougaa|bougara|bouinan|boukadir|boumagueur|boumahra ahmed|boumerdas|brezina|chabet el ameur|charef|chebli|chelghoum el aid|chemini|cheraga|cheria|chetouane|chiffa|chorfa|constantine|dar chioukh|dar el beida|debila|dellys|didouche mourad|djamaa|djelfa|djidiouia|douera|draa ben khedda|draa el mizan|draa klalouche|drean|ech chettia|el abadia|el abiodh sidi cheikh|el achir|el affroun|el amria|el aouinet|el attaf|el bayadh|el eulma|el hadjar|el hadjira|el hed|el idrissia|el kala|el khroub|el kseur|el malah|el oued|el tarf|es senia|feraoun|freha|frenda|ghardaia|hadjout|hamma bouziane|hammam bou hadjar|hassi messaoud|heliopolis|hennaya|i-n-salah|ighram|illizi|karkira|khemis el khechna|khemis miliana|khenchela|kolea|ksar chellala|ksar el boukhari|l'arbaa nait irathen|laghouat|lakhdaria|larbaa|lardjem|m'sila|makouda|mansoura|mansourah|mascara|mazouna|medea|meftah|megarine|mehdia daira de meghila|mekla|melouza|merouana|mers el kebir|meskiana|messaad|metlili chaamba|mila|mostaganem|mouzaia|naama|naciria|nedroma|oran|ouargla|oued el abtal|oued el alleug|oued fodda|oued rhiou|oued sly|ouled mimoun|ouled moussa|oum el bouaghi|oumache|ras el aioun|ras el oued|reggane|reghaia|reguiba|relizane|remchi|robbah|rouached|rouiba|rouissat|saida|salah bey|saoula|sebdou|seddouk|sedrata|setif|sfizef|sidi abdelli|sidi aissa|sidi akkacha|sidi amrane|sidi bel abbes|sidi ech chahmi|sidi khaled|sidi merouane|sidi okba|skikda|sougueur|souma|sour el ghozlane|tadmait|taibet|tamalous|tamanrasset|tazoult-lambese|tebesbest|tebessa|telerghma|thenia|theniet el had|tiaret|timimoun|timizart|tindouf|tipasa|tirmitine|tissemsilt|tizi gheniff|tizi ouzou|tizi rached|tizi-n-tleta|tlemcen|tolga|touggourt|zemoura|zeralda|zeribet el oued
EC|esmeraldas|chimborazo|manabí|imbabura|sucumbíos|guayaquil|quito
ET|tigré|oromia|amhara|gambella|mekele|jijiga|dire dawa
FR|hénin-beaumont|saint-girons|felletin|abbeville|ablon-sur-seine|acheres|achicourt|acigne|agde|agen|agneaux|aigues-mortes|aire-sur-la-lys|aix-en-provence|aix-les-bains|aixe-sur-vienne|aizenay|ajaccio|albert|albertville|albi|alencon|ales|alfortville|algrange|allauch|allieres-et-risset|allonnes|altkirch|ambares-et-lagrave|ambazac|amberieu-en-bugey|ambert|amboise|amiens|amilly|amneville|amplepuis|ancenis|andernos-les-bains|andresy|andrezieux-boutheon|angers|anglet|angouleme|aniche|annecy|annecy-le-vieux|annemasse|annezin|annoeullin|annonay|anse|antibes|antony|anzin|arcachon|arcueil|ares|argeles
GA|ogooué-ivindo|haut-ogooué|franceville|port-gentil|oyem|lambaréné|bitam|booue|fougamou|gamba|koulamoutou|lambarene|lastoursville|libreville|makokou|mouila|mounana|ndende|ndjole|ntoum|okondja|tchibanga
GE|kakhétie|adjarie|iméréthie|svanétie|mingrélie|koutaïssi|batoumi|zougdidi|telavi
GF|cayenne|kourou|macouria|mana|matoury|remire-montjoly|saint-laurent-du-maroni
GN|télimélé|fria|boffa|dubréka|coyah|forécariah|beyla|boke|camayenne|conakry|dabola|dalaba|dinguiraye|dubreka|faranah|forecariah|gaoual|gueckedou|kankan|kerouane|kimbo|kindia|kissidougou|koubia|koundara|kouroussa|labe|lelouma|lola|macenta|mali|mamou|mandiana|nzerekore|pita|sangueya|siguiri|telimele|tokonou|tondon|tougue|yomou|youkounkoun
GP|anse-bertrand|baie-mahault|baillif|basse-terre|bouillante|capesterre-belle-eau|gourbeyre|grand-bourg|lamentin|le gosier|le moule|les abymes|petit-bourg|petit-canal|pointe-a-pitre|vieux-habitants
GT|totonicapán|huehuetenango|alta verapaz|baja verapaz|chiquimula|sololá|quetzaltenango|chimaltenango|cobán|nebaj
GW|oio|cacheu|tombali|quinara|bissau|gabú|bafatá
HN|olancho|choluteca|intibucá|san pedro sula|tegucigalpa
HT|cité soleil|croix-des-bouquets|anse a galets|aquin|carrefour|cornillon|dame-marie|desarmes|dessalines|dondon|fond parisien|fort liberte|gonaives|grande riviere du nord|grangwav|gressier|gros morne|hinche|jacmel|jean-rabel|jeremie|kenscoff|lascahobas|lenbe|leogane|les anglais|les cayes|mayisad|milot|miragoane|mirebalais|okap|ouanaminthe|petionville|pignon|port-au-prince|port-de-paix|saint-louis du nord|saint-marc|thomazeau|ti port-de-paix|tigwav|trou du nord|verrettes
IQ|ninive|kirkouk|anbar|mossoul|bassora|erbil|dohouk|falloujah
KG|issyk-koul|naryn|batken|djalal-abad|bichkek|och|karakol
KH|ratanakiri|mondolkiri|stung treng|preah vihear|kratié|kompong thom|prey veng|banlung|poipet
KM|itsamia|domoni|mitsamiouli|nioumachoua|ouani|adda-doueni|barakani|chandra|fomboni|koni-djodjo|mbeni|mirontsi|mitsoudje|moroni|moutsamoudou|moya|mramani|ouellah|sima|tsimbeo
LA|houaphan|houaphanh|luang namtha|oudomxay|phongsaly|xieng khouang|savannakhet|attapeu|khammouane|saravane|luang prabang|vientiane|paksé|thakhek|sam neua
LB|tyr|jounieh|byblos|jbeil|aley|bint jbeil|marjayoun|hermel|batroun|halba|aaley|amioun|baabda|baalbek|bcharre|beirut|beit ed dine|bent jbail|bhamdoun el mhatta|el hermel|en naqoura|ghazieh|habbouch|hasbaiya|hrajel|jbail|jdaidet el matn|jezzine|joubb jannine|nabatiye et tahta|ra's bayrut|rachaiya el ouadi|sidon|sir ed danniye|tripoli|tyre|zahle|zgharta
LU|esch-sur-alzette|differdange|dudelange|ettelbruck|diekirch|belvaux|bettembourg|capellen|clervaux|echternach|grevenmacher|luxembourg|mamer|mersch|petange|redange-sur-attert|remich|schifflange|strassen|vianden|wiltz
MA|taza|berkane|figuig|kénitra|salé|témara|mohammédia|ouezzane|taounate|sefrou|agadir|ahfir|ain beni mathar|ain leuh|al aaroui|al fqih ben calah|al hoceima|arfoud|asilah|azemmour|azrou|beni mellal|berrechid|bni bouayach|bouarfa|boujniba|bouznika|cap negro ii|casablanca|chefchaouene|dakhla|el aioun|el hajeb|el jadid|errachidia|essaouira|fes al bali|fnidek|guelmim|gueltat zemmour|guercif|ifrane|imzouren|jerada|kasba tadla|kelaat mgouna|kenitra|khemisset|khenifra|khouribga|ksar el kebir|larache|marrakesh|martil|mdiq|mechraa bel ksiri|meknes|mhamid|midar|midelt|mohammedia|nador|oualidia|ouarzazat|oued zem|oujda-angad|oulad teima|oulmes|rabat|recani|safi|sale|sale al jadida|settat|setti fatma|sidi bennour|sidi ifni|sidi qacem|sidi slimane|sidi yahia el gharb|skhirate|smara|souq larb'a al gharb|taghazout|tahla|tan-tan|tangier|taourirt|tarfaya|targuist|taroudant|temara|tetouan|tiflet|tinghir|tirhanimine|tiznit|youssoufia|zagora|zaio|zawit al bour|zawyat an nwacer
MC|la condamine|monaco|monte-carlo
MG|antsohihy|ambositra|ihosy|vangaindrano|tsiroanomandidy|alarobia|ambalavao|ambanja|ambarakaraka|ambato boeny|ambatofinandrahana|ambatolampy|ambatolaona|ambatondrazaka|ambilobe|amboanjo|amboasary|ambodifotatra|ambodivoara|ambohitrandriamanitra|ambohitrolomahitsy|ambohitseheno|ambovombe|ampahana|ampanihy|amparafaravola|ampasimanolotra|andapa|andilamena|andovoranto|andramasina|anjepy|anjozorobe|ankazoabo|ankazobe|ankazondandy|antakotako|antalaha|antananarivo|antanifotsy|antsirabe|antsirabe afovoany|antsiranana|antsohimbondrona|arivonimamo|bealanana|behompy|belo sur tsiribihina|beloha|bemaitso|beroroha|betafo|beteza|betioky|fandrandava|fandriana|farafangana|faratsiho|fenoarivo atsinanana|fenoarivo be|fianarantsoa|hell-ville|ifanadiana|ifatsy|ikalamavony|ikongo|kopoky|maevatanana|mahabe|mahajanga|mahanoro|mahavelona|maintirano|manakara|mananara|mananjary|manato|mandritsara|manja|manjakandriana|mantasoa|maroantsetra|marolambo|marovoay|merikanjaka|miadanandriana|miandrarivo|miandrivazo|miarinarivo|moramanga|morondava|nandihizana|nosy varika|ranohira|sadabe|sadjoavato|sahatavy|sahavato|sakaraha|sambaina|sambava|sitampiky|soanierana ivongo|soanindrariny|soavinandriana|toamasina|tolanaro|toliara|tranovaho|tsaratanana|tsiombe|vavatenina|vohibinany|vohimanitra|vohipaho|vondrozo
ML|koutiala|taoudénit|aguelhok|abeibara|ansongo|bafoulabe|bamako|banamba|bandiagara|bankass|baroueli|bougouni|bourem|diema|dioila|dire|djenne|douentza|goundam|gourma rharous|inekar|kadiolo|kangaba|kati|ke-macina|kidal|kinmparana|kita|kokofata|kolokani|kolondieba|koulikoro|markala|menaka|mopti|nara|niafunke|niono|nioro|ntossoni|sagalo|segou|sikasso|taoudenni|tenenkou|tessalit|ti-n-essako|timbuktu|tominian|yanfolila|yelimane|yorosso|youwarou
MM|rakhine|kachin|kayah|sittwe|maungdaw|mandalay
MN|khövsgöl|bayan-ölgii|ömnögovi|zavkhan|arkhangaï|oulan-bator|ouliastaï|mörön
MQ|ducos|fort-de-france|le francois|le gros-morne|le lamentin|le lorrain|le marin|le morne-rouge|le robert|le vauclin|les trois-ilets|riviere-pilote|saint-esprit|sainte-luce
MR|tichitt|guérou|mbéra|djiguenni|aioun|akjoujt|aleg|arafat|atar|dar naim|kaedi|kiffa|nema|nouadhibou|nouakchott|selibaby|tekane|tevragh zeina|tidjikja|zouerate
MU|port-louis|curepipe|rodrigues|bambous|beau bassin-rose hill|bel air riviere seche|bon accueil|brisee verdiere|camp diable|cargados carajos|centre de flacq|chemin grenier|dagotiere|ecroignard|fond du sac|goodlands|grand baie|grand bois|grand gaube|lalmatie|laventure|le hochet|long mountain|mahebourg|moka|montagne blanche|morcellement saint andre|new grove|nouvelle france|pailles|pamplemousses|petit raffray|petite riviere|piton|plaine des papayes|plaine magnien|pointe aux piments|port louis|port mathurin|poste de flacq|quartier militaire|quatre bornes|quatre cocos|riviere des anguilles|riviere du rempart|roches noire|rose belle|saint pierre|sebastopol|surinam|tamarin|terre rouge|triolet|vacoas|vingt cinq
MZ|cabo delgado|nampula|zambézie|sofala|quelimane
NC|dumbea|kone|koumac|la foa|noumea|paita|tadine|thio|wala
NE|mirriah|magaria|bankilaré|torodi|abalak|agadez|aguie|alaghsas|arlit|ayorou|bilma|birni n konni|birnin gaoure|bouza|dakoro|diffa|dogondoutchi|dosso|filingue|gaya|goure|guidan roumdji|illela|kantche|keita|kollo|loga|madaoua|madarounfa|maine soroa|maradi|matamey|mayahi|nguigmi|niamey|ouallam|tahoua|tanout|tchintabaraden|tchirozerine|tera|tessaoua|tibiri|tillaberi|zinder
NI|jinotega|matagalpa|nueva segovia|bilwi|estelí
NP|karnali|bagmati|sudurpashchim|katmandou|pokhara
PE|cajamarca|ayacucho|huancavelica|apurímac|ucayali|cuzco|cusco|iquitos|arequipa|pucallpa|puno
PF|afaahiti|arue|faaa|mahina|paea|papao|papeete|pirae|punaauia|taiohae|tapuarava|uturoa
RE|bras-panon|cilaos|entre-deux|la possession|le port|le tampon|les avirons|les trois-bassins|petite-ile|piton saint-leu|saint-philippe|salazie
RW|rusizi|karongi|muhanga|nyamagabe|kirehe|mahama|gatsibo|nyabiheke|butare|byumba|cyangugu|gikongoro|gisenyi|gitarama|kibungo|kibuye|kigali|musanze|nyanza|nzega|rwamagana
SC|anse boileau|anse royale|bel ombre|cascade|la passe|port glaud|takamaka
SD|kordofan|kassala|gedaref|port-soudan|el-fasher|el geneina|nyala
SN|richard-toll|kaffrine|touba|pikine|guédiawaye|tivaouane|foundiougne|kafountine|bignona|dakar|dara|diawara|diofior|diourbel|fatick|gandiaye|golere|gueoul|guinguineo|joal-fadiout|kanel|kaolack|kayar|kedougou|khombole|kolda|koungheul|louga|marsassoum|matam|mbake|mekhe|mermoz boabab|n'diareme limamoulaye|ndibene dahra|ndioum|ndofane|nguekhokh|nioro du rip|ouro sogui|passi|pourham|pout|sedhiou|seme|sokone|tambacounda|thies|thies nones|tiadiaye|tiebo|tionk essil|velingara|waounde|ziguinchor
SS|jonglei|équatoria-central|bahr el ghazal|djouba|malakal|bentiu
SY|idleb|hassaké|deir ez-zor|alep|homs|raqqa|lattaquié
TD|amdjarass|koumra|kyabé|haraze|metché|arkoum|abeche|adre|am djarass|am timan|bardai|bebedja|beboto|beinamar|benoy|bere|biltine|bitkine|bokoro|bongor|bousso|doba|dourbali|fada|faya-largeau|goundi|gounou gaya|goz beida|guelendeng|kelo|kyabe|massaguet|massakory|massenya|mboursou lere|melfi|moissala|mongo|moundou|moussoro|n'djamena|ngama|oum hadjer|pala|sarh
TG|tsévié|vogan|notsé|badou|bassar|niamtougou|tchamba|sotouboua|cinkassé|tabligbo|amlame|aneho|atakpame|bafilo|dapaong|kande|kara|kpalime|lome|notse|pagouda|sansanne-mango|sokode|tsevie
TJ|haut-badakhchan|khatlon|sughd|soughd|khorog|douchanbé|khodjent|kouliab|rouchan|mourghab|ichkachim
TN|kerkennah|tabarka|ben arous|ariana|manouba|redeyef|métlaoui|akouda|al marsa|al matlin|ar rudayyif|as sanad|as sars|banbalah|beja|bekalta|ben gardane|beni hassane|beni khalled|beni khiar|bir el hafey|bizerte|bou arada|bou arkoub|carthage|chebba|chorbane|dar chabanne|degache|djebeniana|djemmal|douane|douar tindja|douz|el alia|el battan|el fahs|el golaa|el hamma|el haouaria|el jem|el kef|el ksour|el maamoura|er regueb|erriadh|gabes|gafour|gafsa|galaat el andeless|gremda|haffouz|hammam sousse|hammam-lif|harqalah|houmt el souk|jemna|jendouba|jilma|kairouan|kasserine|kebili|kelibia|korba|ksar hellal|ksibet el mediouni|ksour essaf|la goulette|la mohammedia|la sebala du mornag|le krib|lemta|mahdia|maktar|mateur|medenine|medjez el bab|mellouleche|mennzel bou zelfa|menzel abderhaman|menzel bourguiba|menzel jemil|menzel kamel|metlaoui|mezzouna|midoun|monastir|msaken|nabeul|nefta|ouardenine|oued lill|port el kantaoui|rades|rafraf|rhar el melah|sahline|sakiet sidi youssef|sbiba|sbikha|seiada|sejenane|sfax|sidi alouane|sidi bou ali|sidi bou said|sidi bouzid|siliana|skanes|skhira|sousse|tabursuq|tajerouine|takelsa|tataouine|testour|thala|touza|tozeur|tunis|zaghouan|zaouiat djedidi|zarzis|zouila
UA|kharkiv|odessa|dnipro|zaporijjia|mykolaïv|lviv|tchernihiv
UZ|karakalpakstan|karakalpakie|ferghana|sourkhan-daria|noukous|samarcande|boukhara|tachkent
VN|quang nam|quang tri|lao cai|hà giang|son la|dien bien|bac kan|hoï an|haïphong|sapa
VU|sanma|tafea|malampa|torba|penama|lenakel|isangel|norsup|lakatoro|luganville|port-vila|saratamata|sola
YE|hadramaout|taëz|hodeïda|aden|marib|mokha
YT|acoua|bandraboua|bandrele|boueni|chiconi|chirongui|dzaoudzi|kani keli|koungou|m'tsangamouji|mamoudzou|mtsamboro|ouangani|pamandzi|sada|tsingoni`,
  notCountries: `
océan Indien|golfe de Guinée|golfe du Bénin|golfe d’Oman|bassin du Congo|fleuve Congo|fleuve Niger|fleuve Sénégal|delta du Niger|lac Tchad|Lac Tchad|bassin du Lac Tchad|lac Malawi|canal du Mozambique|vallée du Jourdain|mer de Chine|mer du Japon|Nouvelle-Guinée|Géorgie du Sud|Accord de Paris|accord de Paris|Accords de Paris|Déclaration de Paris|Club de Paris|Principes de Paris|Convention de Vienne|Convention de Genève|Conventions de Genève|Convention de Kampala|Convention de Lomé|Protocole de Maputo|Déclaration de Beijing|Programme d’action de Beijing|Plan d’action de Mexico|Statut de Rome|Traité de Rome|Traité de Lisbonne|Processus de Rabat|Processus de Khartoum|Cadre de Dakar|Pointe-à-Pitre|ver de Guinée|Nouveau-Mexique|poule de Guinée|Bosnie centrale|Institut Pasteur de Dakar|Institut Pasteur de Tunis|États fédérés|langue française|langue anglaise`,
  bodies: `
UNICEF|Unicef|UNHCR|UNFPA|UNESCO|Unesco|FAO|WFP|UNDP|UNOPS|UNAIDS|UNIDO|UNODC|UNEP|UNRWA|UNCTAD|UNMAS|UNITAR|OCHA|OHCHR|UN Women|UN-Habitat|IFAD|IOM|UNECE|ESCWA|UNV|UNCDF|PAHO|WHO|ILO|ECHO|DG ECHO|USAID|PRM|BPRM|DFID|FCDO|UK Aid|UKaid|UK aid|BMZ|GIZ|KfW|JICA|KOICA|AFD|SIDA|Sida|NORAD|Norad|Danida|DANIDA|SDC|COSUDE|DFAT|Global Affairs Canada|Irish Aid|AECID|TIKA|LuxDev|Enabel|AICS|CERF|Gavi|GAVI|Gavi, la Alianza para las Vacunas|Gavi, la Alianza Mundial para las Vacunas|KSrelief|MPTF|Comic Relief|GEF|FONPRODE|FIIAPP|Fundación La Caixa|Ford Foundation|Open Society Foundations|IKEA Foundation|Mastercard Foundation|Rockefeller Foundation|Bill & Melinda Gates Foundation|Gates Foundation|Qatar Charity|Millennium Challenge Corporation|Education Cannot Wait|Norwegian Agency for Development Cooperation|Swedish International Development Cooperation Agency|Millennium Challenge Account|Oxfam|CARE|CARE International|Save the Children|World Vision|World Vision International|Caritas|Plan International|Mercy Corps|ActionAid|MSF|ACTED|INTERSOS|Intersos|WaterAid|Islamic Relief|Catholic Relief Services|CRS|Norwegian Refugee Council|NRC|Danish Refugee Council|International Rescue Committee|IRC|HelpAge International|Handicap International|Terre des Hommes|Deutsche Gesellschaft für Internationale Zusammenarbeit|Cordaid|Tearfund|WWF|Greenpeace|Humanity & Inclusion|SOS Children’s Villages|Right to Play|Microsoft|Google|Mastercard|Orange|Unilever|Rotary International|Lutheran World Federation|Internews|Transparency International|Human Rights Watch|Amnesty International|Age UK|Voluntary Action|Citizens Advice|Wellcome|Wellcome Trust|BRAC|Diakonia|WorldFish|Self Help Africa|Sarvodaya|Kimberly-Clark|Rotary|War Child|Street Child|Malteser International|Johanniter|Diakonie|Welthungerhilfe|Helvetas|HEKS|Swisscontact|Nations Unies|Nations unies|Nations unies|ONU|Organisation des Nations Unies|Organisation des Nations unies|Organisation des Nations unies|Organisation internationale pour les migrations|OIM|Haut-Commissariat des Nations Unies pour les réfugiés|Haut-Commissariat des Nations unies pour les réfugiés|Haut-Commissariat des Nations unies pour les réfugiés|Haut Commissariat des Nations Unies pour les réfugiés|Haut Commissariat des Nations unies pour les réfugiés|HCR|Agence des Nations Unies pour les réfugiés|Agence des Nations unies pour les réfugiés|Fonds des Nations Unies pour l’enfance|Fonds des Nations unies pour l’enfance|Fonds des Nations unies pour l’enfance|Programme alimentaire mondial|Programme alimentaire mondial des Nations Unies|Programme alimentaire mondial des Nations unies|Programme alimentaire mondial de l’ONU|PAM|Programme alimentaire mondial des Nations Unies|Programme alimentaire mondial des Nations unies|Organisation mondiale de la Santé|Organisation mondiale de la santé|OMS|Programme des Nations Unies pour le développement|Programme des Nations unies pour le développement|PNUD|Programme des Nations unies pour le développement|Fonds des Nations Unies pour la population|Fonds des Nations unies pour la population|Fonds des Nations unies pour la population|Organisation internationale du Travail|Organisation internationale du travail|Bureau international du Travail|Bureau international du Travail des Nations Unies|Bureau international du Travail des Nations unies|Bureau international du Travail de l’ONU|OIT|BIT|Organisation des Nations Unies pour l’alimentation et l’agriculture|Organisation des Nations unies pour l’alimentation et l’agriculture|Organisation des Nations unies pour l’alimentation et l’agriculture|ONU Femmes|ONU-Femmes|Organisation des Nations Unies pour l’éducation, la science et la culture|Organisation des Nations unies pour l’éducation, la science et la culture|PNUE|ONU-Habitat|ONU Habitat|Programme des Nations Unies pour l’environnement|Programme des Nations unies pour l’environnement|ONUDC|ONUDI|ONUSIDA|FIDA|OACI|OMM|OMPI|OMC|UIT|Office des Nations Unies contre la drogue et le crime|Office des Nations unies contre la drogue et le crime|Fonds international de développement agricole|Fonds international de développement agricole des Nations Unies|Fonds international de développement agricole des Nations unies|Fonds international de développement agricole de l’ONU|Organisation des Nations Unies pour le développement industriel|Organisation des Nations unies pour le développement industriel|Bureau de la coordination des affaires humanitaires|Bureau de la coordination des affaires humanitaires des Nations Unies|Bureau de la coordination des affaires humanitaires des Nations unies|Bureau de la coordination des affaires humanitaires de l’ONU|Haut-Commissariat des Nations Unies aux droits de l’homme|Haut-Commissariat des Nations unies aux droits de l’homme|HCDH|Organisation météorologique mondiale|Centre du commerce international|CNUCED|Cnuced|Conférence des Nations Unies sur le commerce et le développement|Conférence des Nations unies sur le commerce et le développement|UNOPS|MINUSMA|MONUSCO|MINUSCA|BINUH|Service aérien humanitaire des Nations Unies|Service aérien humanitaire des Nations unies|UNHAS|Volontaires des Nations Unies|Volontaires des Nations unies|Coopération suisse|Coopération suisse au développement|Coopération internationale suisse|Coopération allemande|Coopération allemande au développement|Coopération internationale allemande|Coopération italienne|Coopération italienne au développement|Coopération internationale italienne|Coopération espagnole|Coopération espagnole au développement|Coopération internationale espagnole|Coopération belge|Coopération belge au développement|Coopération internationale belge|Coopération française|Coopération française au développement|Coopération internationale française|Coopération luxembourgeoise|Coopération luxembourgeoise au développement|Coopération internationale luxembourgeoise|Coopération autrichienne|Coopération autrichienne au développement|Coopération internationale autrichienne|Coopération danoise|Coopération danoise au développement|Coopération internationale danoise|Coopération suédoise|Coopération suédoise au développement|Coopération internationale suédoise|Coopération norvégienne|Coopération norvégienne au développement|Coopération internationale norvégienne|Coopération néerlandaise|Coopération néerlandaise au développement|Coopération internationale néerlandaise|Coopération japonaise|Coopération japonaise au développement|Coopération internationale japonaise|Coopération canadienne|Coopération canadienne au développement|Coopération internationale canadienne|Coopération portugaise|Coopération portugaise au développement|Coopération internationale portugaise|Coopération monégasque|Coopération monégasque au développement|Coopération internationale monégasque|Coopération tchèque|Coopération tchèque au développement|Coopération internationale tchèque|Coopération coréenne|Coopération coréenne au développement|Coopération internationale coréenne|Coopération turque|Coopération turque au développement|Coopération internationale turque|Union européenne|Union Européenne|UE|Commission européenne|Commission Européenne|Agence française de développement|AFD|Banque mondiale|Banque Mondiale|BM|BAD|Banque africaine de développement|Banque européenne d’investissement|BEI|Banque islamique de développement|Banque asiatique de développement|Banque interaméricaine de développement|Banque ouest-africaine de développement|BOAD|BID|Fonds mondial|Fonds mondial des Nations Unies|Fonds mondial des Nations unies|Fonds mondial de l’ONU|Fonds vert pour le climat|Fonds vert pour le climat des Nations Unies|Fonds vert pour le climat des Nations unies|Fonds vert pour le climat de l’ONU|Fonds pour l’environnement mondial|Fonds pour l’environnement mondial des Nations Unies|Fonds pour l’environnement mondial des Nations unies|Fonds pour l’environnement mondial de l’ONU|FEM|Fonds mondial de lutte contre le sida, la tuberculose et le paludisme|Fonds mondial de lutte contre le sida, la tuberculose et le paludisme des Nations Unies|Fonds mondial de lutte contre le sida, la tuberculose et le paludisme des Nations unies|Fonds mondial de lutte contre le sida, la tuberculose et le paludisme de l’ONU|Fonds pour la consolidation de la paix|Fonds pour la consolidation de la paix des Nations Unies|Fonds pour la consolidation de la paix des Nations unies|Fonds pour la consolidation de la paix de l’ONU|Fonds central d’intervention d’urgence|Fonds central d’intervention d’urgence des Nations Unies|Fonds central d’intervention d’urgence des Nations unies|Fonds central d’intervention d’urgence de l’ONU|Fonds central pour les interventions d’urgence|Fonds central pour les interventions d’urgence des Nations Unies|Fonds central pour les interventions d’urgence des Nations unies|Fonds central pour les interventions d’urgence de l’ONU|CERF|Fonds humanitaire commun|Fonds humanitaire commun des Nations Unies|Fonds humanitaire commun des Nations unies|Fonds humanitaire commun de l’ONU|Affaires mondiales Canada|ACDI|Direction du développement et de la coopération|DDC|Agence belge de développement|Agence belge de développement des Nations Unies|Agence belge de développement des Nations unies|Agence belge de développement de l’ONU|Enabel|Agence suisse pour le développement et la coopération|LuxDev|Lux-Development|Agence japonaise de coopération internationale|Agence japonaise de coopération internationale des Nations Unies|Agence japonaise de coopération internationale des Nations unies|Agence japonaise de coopération internationale de l’ONU|Agence des États-Unis pour le développement international|Agence des États-Unis pour le développement international des Nations Unies|Agence des États-Unis pour le développement international des Nations unies|Agence des États-Unis pour le développement international de l’ONU|Agence espagnole de coopération internationale pour le développement|Agence espagnole de coopération internationale pour le développement des Nations Unies|Agence espagnole de coopération internationale pour le développement des Nations unies|Agence espagnole de coopération internationale pour le développement de l’ONU|Agence italienne pour la coopération au développement|Agence italienne pour la coopération au développement des Nations Unies|Agence italienne pour la coopération au développement des Nations unies|Agence italienne pour la coopération au développement de l’ONU|Agence norvégienne de coopération pour le développement|Agence norvégienne de coopération pour le développement des Nations Unies|Agence norvégienne de coopération pour le développement des Nations unies|Agence norvégienne de coopération pour le développement de l’ONU|Agence suédoise de coopération internationale au développement|Agence suédoise de coopération internationale au développement des Nations Unies|Agence suédoise de coopération internationale au développement des Nations unies|Agence suédoise de coopération internationale au développement de l’ONU|Agence suédoise de développement international|Agence suédoise de développement international des Nations Unies|Agence suédoise de développement international des Nations unies|Agence suédoise de développement international de l’ONU|Agence coréenne de coopération internationale|Agence coréenne de coopération internationale des Nations Unies|Agence coréenne de coopération internationale des Nations unies|Agence coréenne de coopération internationale de l’ONU|Fondation de France|Fondation Bill et Melinda Gates|Fonds saoudien pour le développement|Fonds saoudien pour le développement des Nations Unies|Fonds saoudien pour le développement des Nations unies|Fonds saoudien pour le développement de l’ONU|Fonds koweïtien pour le développement|Fonds koweïtien pour le développement des Nations Unies|Fonds koweïtien pour le développement des Nations unies|Fonds koweïtien pour le développement de l’ONU|Partenariat mondial pour l’éducation|Education Cannot Wait|L’éducation ne peut attendre|Gavi, l’Alliance du vaccin|Banque de développement du Conseil de l’Europe|Fonds français pour l’environnement mondial|FFEM|Principauté de Monaco|Coopération internationale de Monaco|Ville de Paris|Croix-Rouge monégasque|Fonds fiduciaire d’urgence|Fonds fiduciaire d’urgence des Nations Unies|Fonds fiduciaire d’urgence des Nations unies|Fonds fiduciaire d’urgence de l’ONU|Fonds fiduciaire d’urgence de l’Union européenne|Fonds fiduciaire d’urgence de l’Union européenne des Nations Unies|Fonds fiduciaire d’urgence de l’Union européenne des Nations unies|Fonds fiduciaire d’urgence de l’Union européenne de l’ONU|Fonds fiduciaire d’urgence de l’Union européenne pour l’Afrique|Fonds fiduciaire d’urgence de l’Union européenne pour l’Afrique des Nations Unies|Fonds fiduciaire d’urgence de l’Union européenne pour l’Afrique des Nations unies|Fonds fiduciaire d’urgence de l’Union européenne pour l’Afrique de l’ONU|FFU|Fonds Adaptation|Fonds Adaptation des Nations Unies|Fonds Adaptation des Nations unies|Fonds Adaptation de l’ONU|Fonds pour l’adaptation|Fonds pour l’adaptation des Nations Unies|Fonds pour l’adaptation des Nations unies|Fonds pour l’adaptation de l’ONU|Fonds d’adaptation|Fonds d’adaptation des Nations Unies|Fonds d’adaptation des Nations unies|Fonds d’adaptation de l’ONU|Fonds africain de développement|Fonds africain de développement des Nations Unies|Fonds africain de développement des Nations unies|Fonds africain de développement de l’ONU|FAD|Fonds de l’OPEP pour le développement international|Fonds de l’OPEP pour le développement international des Nations Unies|Fonds de l’OPEP pour le développement international des Nations unies|Fonds de l’OPEP pour le développement international de l’ONU|Association internationale de développement|Initiative pour la forêt de l’Afrique centrale|CAFI|Fonds d’urgence pour la réponse aux catastrophes|Fonds d’urgence pour la réponse aux catastrophes des Nations Unies|Fonds d’urgence pour la réponse aux catastrophes des Nations unies|Fonds d’urgence pour la réponse aux catastrophes de l’ONU|DREF|Fonds OPEP|Fonds OPEP des Nations Unies|Fonds OPEP des Nations unies|Fonds OPEP de l’ONU|Fonds d’Abou Dhabi pour le développement|Fonds d’Abou Dhabi pour le développement des Nations Unies|Fonds d’Abou Dhabi pour le développement des Nations unies|Fonds d’Abou Dhabi pour le développement de l’ONU|Banque arabe pour le développement économique en Afrique|BADEA|Fonds arabe pour le développement économique et social|Fonds arabe pour le développement économique et social des Nations Unies|Fonds arabe pour le développement économique et social des Nations unies|Fonds arabe pour le développement économique et social de l’ONU|Banque de développement des Caraïbes|Banque ouest-africaine de développement|Banque de développement des États de l’Afrique centrale|BDEAC|Fonds d’équipement des Nations Unies|Fonds d’équipement des Nations unies|Fonds mondial pour l’environnement|Fonds mondial pour l’environnement des Nations Unies|Fonds mondial pour l’environnement des Nations unies|Fonds mondial pour l’environnement de l’ONU|Fonds monétaire international|Fonds monétaire international des Nations Unies|Fonds monétaire international des Nations unies|Fonds monétaire international de l’ONU|FMI|Fonds social européen plus|Fonds social européen plus des Nations Unies|Fonds social européen plus des Nations unies|Fonds social européen plus de l’ONU|Fonds social européen|Fonds social européen des Nations Unies|Fonds social européen des Nations unies|Fonds social européen de l’ONU|FSE+|Fondation Roi Baudouin|Fondation Orange|Fondation Total|Fondation TotalEnergies|Fondation Abbé Pierre|Fondation Mérieux|Fondation Mastercard|Fondation Gates|Fondation Ford|Fondation MacArthur|Fondation Hewlett|Fondation Bill & Melinda Gates|Fondation Rockefeller|Fondation Aga Khan|Gavi, l’Alliance du Vaccin|Gavi, l’alliance du vaccin|GAVI, l’Alliance du vaccin|Unitaid|Protection civile et opérations d’aide humanitaire|Service européen pour l’action extérieure|Service européen pour l’action extérieure des Nations Unies|Service européen pour l’action extérieure des Nations unies|Service européen pour l’action extérieure de l’ONU|Direction générale de la protection civile et des opérations d’aide humanitaire européennes|Direction générale de la protection civile et des opérations d’aide humanitaire|Protection civile et aide humanitaire de l’Union européenne|Agence de développement et de coopération|Agence de développement et de coopération des Nations Unies|Agence de développement et de coopération des Nations unies|Agence de développement et de coopération de l’ONU|PEPFAR|Agence américaine pour le développement international|Agence américaine pour le développement international des Nations Unies|Agence américaine pour le développement international des Nations unies|Agence américaine pour le développement international de l’ONU|Agence des Etats-Unis pour le développement international|Agence des Etats-Unis pour le développement international des Nations Unies|Agence des Etats-Unis pour le développement international des Nations unies|Agence des Etats-Unis pour le développement international de l’ONU|Agence turque de coopération et de coordination|Agence turque de coopération et de coordination des Nations Unies|Agence turque de coopération et de coordination des Nations unies|Agence turque de coopération et de coordination de l’ONU|Agence autrichienne de développement|Agence autrichienne de développement des Nations Unies|Agence autrichienne de développement des Nations unies|Agence autrichienne de développement de l’ONU|Wallonie-Bruxelles International|Agence française pour le développement|Agence universitaire de la Francophonie|Agence universitaire de la Francophonie des Nations Unies|Agence universitaire de la Francophonie des Nations unies|Agence universitaire de la Francophonie de l’ONU|Croissant-Rouge qatari|Centre du Roi Salman pour l’aide humanitaire et les secours|Fonds humanitaire régional|Fonds humanitaire régional des Nations Unies|Fonds humanitaire régional des Nations unies|Fonds humanitaire régional de l’ONU|Médecins sans frontières|Médecins Sans Frontières|MSF|Médecins du Monde|Médecins du monde|Action contre la Faim|Action contre la faim|ACF|Handicap International|Humanité & Inclusion|HI|Humanité et Inclusion|Secours Catholique|Secours catholique|Secours populaire français|Secours Islamique France|Première Urgence Internationale|Solidarités International|ACTED|Acted|Expertise France|GRET|Gret|Terre des hommes|Terre des Hommes|Plan International|Aide et Action|CCFD-Terre Solidaire|Oxfam|Comité international de la Croix-Rouge|CICR|Fédération internationale de la Croix-Rouge|FICR|Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge|Conseil norvégien pour les réfugiés|Conseil danois pour les réfugiés|Union africaine|UA|CEDEAO|UEMOA|CEMAC|IGAD|OCDE|OSCE|OIF|Communauté économique des États de l’Afrique de l’Ouest|Organisation internationale de la Francophonie|Conseil de l’Europe|Ligue des États arabes|Ligue arabe|INTERPOL|Interpol|OTAN|Fonds mondial pour la nature|Fonds mondial pour la nature des Nations Unies|Fonds mondial pour la nature des Nations unies|Fonds mondial pour la nature de l’ONU|Électriciens sans frontières|Vétérinaires sans frontières|Triangle Génération Humanitaire|Avocats sans frontières|Reporters sans frontières|Agronomes et Vétérinaires sans frontières|Institut Pasteur|Immigration, Réfugiés et Citoyenneté Canada|Emploi et Développement social Canada|Patrimoine canadien|Environnement et Changement climatique Canada|Services aux Autochtones Canada|Pêches et Océans Canada|Agriculture et Agroalimentaire Canada|Femmes et Égalité des genres Canada|Parcs Canada|Pharmaciens sans frontières|Enfants du Monde|SOS Villages d’enfants|Médecins de l’Espoir`,
};
