import { countryTable } from '../../places/countryTable.js';

/**
 * How French prose names countries and territories, their adjectives (masculine singular; other forms follow by
 * rule) and capitals: a vocabulary to recognise them by, not names to print. What is left out, and why, says
 * `languages/en/countries.ts`: names that can't be told apart ("Guinée" is kept: the longest match wins over "Guinée-Bissau").
 */
export const frCountries = /* @__PURE__ */ countryTable(
  `
  AD Andorre; andorran; Andorre-la-Vieille
  AE Émirats arabes unis; émirien; Abou Dhabi / Abou Dabi
  AF Afghanistan; afghan; Kaboul
  AG Antigua-et-Barbuda / Antigua et Barbuda; antiguais
  AI Anguilla
  AL Albanie; albanais; Tirana
  AM Arménie; arménien; Erevan
  AO Angola; angolais; Luanda
  AQ Antarctique
  AR Argentine; argentin; Buenos Aires
  AS Samoa américaines
  AT Autriche; autrichien; Vienne
  AU Australie; australien; Canberra
  AW Aruba; arubais
  AX Îles d’Åland / Åland
  AZ Azerbaïdjan; azerbaïdjanais / azéri; Bakou
  BA Bosnie-Herzégovine / Bosnie; bosnien / bosniaque; Sarajevo
  BB Barbade; barbadien; Bridgetown
  BD Bangladesh; bangladais; Dacca / Dhaka
  BE Belgique; belge; Bruxelles
  BF Burkina Faso / Burkina; burkinabè / burkinabé; Ouagadougou
  BG Bulgarie; bulgare
  BH Bahreïn; bahreïnien; Manama
  BI Burundi; burundais; Gitega / Bujumbura
  BJ Bénin; béninois; Porto-Novo / Cotonou
  BL Saint-Barthélemy
  BM Bermudes; bermudien
  BN Brunéi Darussalam / Brunei / Brunéi; brunéien; Bandar Seri Begawan
  BO Bolivie / État plurinational de Bolivie; bolivien
  BR Brésil; brésilien; Brasilia
  BS Bahamas; bahamien
  BT Bhoutan; bhoutanais; Thimphou
  BW Botswana; botswanais; Gaborone
  BY Bélarus / Biélorussie; bélarussien / biélorusse; Minsk
  BZ Belize; bélizien; Belmopan
  CA Canada; canadien; Ottawa
  CD République démocratique du Congo / RD Congo / RDC / R.D. Congo / R.D.C.; ; Kinshasa
  CF République centrafricaine / Centrafrique / RCA; ; Bangui
  CG République du Congo / Congo-Brazzaville; ; Brazzaville
  CH Suisse / Confédération suisse; suisse / helvétique; Berne
  CI Côte d’Ivoire; ivoirien; Yamoussoukro / Abidjan
  CK Îles Cook
  CL Chili; chilien
  CM Cameroun; camerounais; Yaoundé
  CN Chine / République populaire de Chine; chinois; Beijing / Pékin
  CO Colombie; colombien; Bogota / Bogotá
  CR Costa Rica; costaricien / costaricain
  CU Cuba; cubain; La Havane
  CV Cabo Verde / Cap-Vert; cap-verdien / cabo-verdien
  CW Curaçao
  CY Chypre; chypriote
  CZ Tchéquie / République tchèque; tchèque; Prague
  DE Allemagne / République fédérale d’Allemagne; allemand; Berlin
  DJ Djibouti; djiboutien
  DK Danemark; danois; Copenhague
  DM Dominique
  DO République dominicaine; ; Saint-Domingue
  DZ Algérie; algérien; Alger
  EC Équateur; équatorien; Quito
  EE Estonie; estonien; Tallinn
  EG Égypte; égyptien; Le Caire
  ER Érythrée; érythréen; Asmara
  ES Espagne; espagnol; Madrid
  ET Éthiopie; éthiopien; Addis-Abeba
  FI Finlande; finlandais; Helsinki
  FJ Fidji; fidjien; Suva
  FK Îles Falkland (Malvinas)
  FM Micronésie / États fédérés de Micronésie; micronésien; Palikir
  FO Îles Féroé; féroïen
  FR France / République française; français; Paris
  GA Gabon; gabonais; Libreville
  GB Royaume-Uni / Grande-Bretagne / Royaume-Uni de Grande-Bretagne et d’Irlande du Nord; britannique; Londres
  GD Grenade; grenadien
  GE Géorgie; géorgien; Tbilissi
  GF Guyane française
  GH Ghana; ghanéen; Accra
  GL Groenland; groenlandais; Nuuk
  GM Gambie; gambien; Banjul
  GN Guinée; guinéen; Conakry
  GP Guadeloupe; guadeloupéen
  GQ Guinée équatoriale; équato-guinéen; Malabo
  GR Grèce; grec; Athènes
  GT Guatemala; guatémaltèque
  GU Guam
  GW Guinée-Bissau; bissau-guinéen; Bissau
  GY Guyana; guyanien; Georgetown
  HK Hong Kong
  HN Honduras; hondurien; Tegucigalpa
  HR Croatie; croate; Zagreb
  HT Haïti; haïtien; Port-au-Prince
  HU Hongrie; hongrois; Budapest
  ID Indonésie; indonésien; Jakarta / Djakarta
  IE Irlande; irlandais; Dublin
  IL Israël; israélien
  IN Inde; indien; New Delhi
  IQ Iraq / Irak; iraquien / irakien; Bagdad
  IR Iran / République islamique d’Iran; iranien; Téhéran
  IS Islande; islandais; Reykjavik
  IT Italie; italien; Rome
  JM Jamaïque; jamaïcain
  JO Jordanie; jordanien; Amman
  JP Japon; japonais; Tokyo
  KE Kenya; kényan; Nairobi
  KG Kirghizistan / Kirghizstan / République kirghize; kirghize; Bichkek
  KH Cambodge; cambodgien; Phnom Penh
  KI Kiribati; kiribatien
  KM Comores / Union des Comores; comorien; Moroni
  KN Saint-Kitts-et-Nevis
  KP République populaire démocratique de Corée / Corée du Nord; nord-coréen; Pyongyang
  KR République de Corée / Corée du Sud / Corée; sud-coréen / coréen; Séoul
  KW Koweït; koweïtien
  KZ Kazakhstan; kazakhstanais; Astana
  LA République démocratique populaire lao / Laos; laotien / lao; Vientiane
  LB Liban; libanais; Beyrouth
  LC Sainte-Lucie
  LI Liechtenstein; liechtensteinois; Vaduz
  LK Sri Lanka; sri-lankais; Colombo
  LR Libéria / Liberia; libérien; Monrovia
  LS Lesotho; ; Maseru
  LT Lituanie; lituanien; Vilnius
  LU Luxembourg / Grand-Duché de Luxembourg / Grand-Duché du Luxembourg; luxembourgeois
  LV Lettonie; letton; Riga
  LY Libye; libyen
  MA Maroc / Royaume du Maroc; marocain; Rabat
  MC Monaco / Principauté de Monaco; monégasque
  MD République de Moldova / Moldova / Moldavie; moldave; Chisinau / Chișinău
  ME Monténégro; monténégrin; Podgorica
  MF Saint-Martin (partie française)
  MG Madagascar; malgache / malagasy; Antananarivo
  MH Îles Marshall; marshallais; Majuro
  MK Macédoine du Nord; macédonien; Skopje
  ML Mali; malien; Bamako
  MM Myanmar / Birmanie; birman; Naypyidaw / Nay Pyi Taw
  MN Mongolie; mongol; Oulan-Bator
  MO Macao
  MQ Martinique; martiniquais
  MR Mauritanie; mauritanien; Nouakchott
  MS Montserrat
  MT Malte; maltais; La Valette
  MU Maurice / Île Maurice; mauricien; Port-Louis
  MV Maldives; maldivien; Malé
  MW Malawi; malawien; Lilongwe
  MX Mexique; mexicain; Mexico
  MY Malaisie; malaisien; Kuala Lumpur
  MZ Mozambique; mozambicain; Maputo
  NA Namibie; namibien; Windhoek
  NC Nouvelle-Calédonie; néo-calédonien; Nouméa
  NE Niger; nigérien; Niamey
  NG Nigéria / Nigeria; nigérian; Abuja
  NI Nicaragua; nicaraguayen; Managua
  NL Pays-Bas / Royaume des Pays-Bas; néerlandais; Amsterdam
  NO Norvège; norvégien; Oslo
  NP Népal; népalais; Katmandou
  NR Nauru; nauruan
  NU Nioué
  NZ Nouvelle-Zélande; néo-zélandais
  OM Oman; omanais; Mascate
  PA Panama; panaméen
  PE Pérou; péruvien; Lima
  PF Polynésie française; ; Papeete
  PG Papouasie-Nouvelle-Guinée; papouan-néo-guinéen; Port Moresby
  PH Philippines; philippin; Manille
  PK Pakistan; pakistanais; Islamabad
  PL Pologne; polonais; Varsovie
  PM Saint-Pierre-et-Miquelon
  PR Porto Rico; portoricain
  PS État de Palestine / Palestine; palestinien
  PT Portugal; portugais; Lisbonne
  PW Palaos; palaosien
  PY Paraguay; paraguayen; Asunción / Assomption
  QA Qatar; qatari / qatarien; Doha
  RE La Réunion; réunionnais
  RO Roumanie; roumain; Bucarest
  RS Serbie; serbe; Belgrade
  RU Fédération de Russie / Russie; russe; Moscou
  RW Rwanda; rwandais; Kigali
  SA Arabie saoudite / Royaume d’Arabie saoudite; saoudien; Riyad
  SB Îles Salomon; salomonais; Honiara
  SC Seychelles; seychellois
  SD Soudan; soudanais; Khartoum
  SE Suède; suédois; Stockholm
  SG Singapour; singapourien
  SI Slovénie; slovène; Ljubljana
  SK Slovaquie; slovaque; Bratislava
  SL Sierra Leone; sierra-léonais; Freetown
  SM Saint-Marin; saint-marinais
  SN Sénégal; sénégalais; Dakar
  SO Somalie; somalien; Mogadiscio
  SR Suriname / Surinam; surinamais; Paramaribo
  SS Soudan du Sud; sud-soudanais; Djouba / Juba
  ST Sao Tomé-et-Principe / São Tomé-et-Príncipe; santoméen
  SV El Salvador / Salvador; salvadorien
  SY République arabe syrienne / Syrie; syrien; Damas
  SZ Eswatini; ; Mbabane
  TD Tchad; tchadien; N’Djamena / N’Djaména
  TG Togo; togolais; Lomé
  TH Thaïlande; thaïlandais; Bangkok
  TJ Tadjikistan; tadjik; Douchanbé
  TL Timor-Leste / Timor oriental; timorais; Dili
  TM Turkménistan; turkmène; Achgabat
  TN Tunisie; tunisien; Tunis
  TO Tonga; tonguien
  TR Türkiye / Turquie; turc; Ankara
  TT Trinité-et-Tobago; trinidadien
  TV Tuvalu; tuvaluan
  TW Taïwan; taïwanais
  TZ Tanzanie / République-Unie de Tanzanie; tanzanien; Dodoma / Dar es Salaam
  UA Ukraine; ukrainien; Kyiv / Kiev
  UG Ouganda; ougandais; Kampala
  US États-Unis / États-Unis d’Amérique / USA; étatsunien / états-unien; Washington
  UY Uruguay; uruguayen; Montevideo
  UZ Ouzbékistan; ouzbek; Tachkent
  VA Saint-Siège
  VC Saint-Vincent-et-les Grenadines
  VE Venezuela / République bolivarienne du Venezuela; vénézuélien; Caracas
  VN Viet Nam / Vietnam / Viêt Nam; vietnamien; Hanoï / Hanoi
  VU Vanuatu; vanuatuan; Port-Vila
  WF Wallis-et-Futuna
  WS Samoa; samoan; Apia
  XK Kosovo; kosovar
  YE Yémen; yéménite; Sanaa
  YT Mayotte; mahorais
  ZA Afrique du Sud; sud-africain; Pretoria
  ZM Zambie; zambien; Lusaka
  ZW Zimbabwe; zimbabwéen; Harare
  `,
  adjectives,
);

/** Feminine and plurals of a masculine adjective, each also with a capital, as some institutions write it. */
function adjectives(masculine: string): string[] {
  const feminine = /e$/.test(masculine)
    ? masculine
    : masculine
        .replace(/([eo])n$/, '$1nne')
        .replace(/rc$/, 'rque')
        .replace(/ec$/, 'ecque')
        .replace(/([^e])$/, '$1e');
  const plural = (word: string) => (/[sx]$/.test(word) ? word : `${word}s`);
  return [masculine, feminine, plural(masculine), plural(feminine)];
}

/** Names and adjectives that more than one country or something else bears: see `enUncertainCountryNames`. */
export const frUncertain: readonly (readonly [name: string, codes: readonly string[]])[] = [
  ['Congo', ['CD', 'CG']],
  ...['congolais', 'congolaise', 'congolaises'].map((word) => [word, ['CD', 'CG']] as const),
  ...['américain', 'américaine', 'américains', 'américaines'].map((word) => [word, ['US']] as const),
  ...['dominicain', 'dominicaine'].map((word) => [word, ['DM', 'DO']] as const),
  ...['centrafricain', 'centrafricaine'].map((word) => [word, ['CF']] as const),
  ['Macédoine', ['MK']],
  ['Saint-Martin', ['MF', 'SX']],
  ['Îles Vierges', ['VG', 'VI']],
];

/** Phrases with a country's name, adjective or capital that do not mean that country. */
export const frNotCountries: readonly string[] = [
  'océan Indien',
  'golfe de Guinée',
  'golfe du Bénin',
  'golfe d’Oman',
  'bassin du Congo',
  'fleuve Congo',
  'fleuve Niger',
  'fleuve Sénégal',
  'delta du Niger',
  'lac Tchad',
  'Lac Tchad',
  'bassin du Lac Tchad',
  'lac Malawi',
  'canal du Mozambique',
  'vallée du Jourdain',
  'mer de Chine',
  'mer du Japon',
  'Nouvelle-Guinée',
  'Géorgie du Sud',
  'Accord de Paris',
  'accord de Paris',
  'Accords de Paris',
  'Déclaration de Paris',
  'Club de Paris',
  'Principes de Paris',
  'Convention de Vienne',
  'Convention de Genève',
  'Conventions de Genève',
  'Convention de Kampala',
  'Convention de Lomé',
  'Protocole de Maputo',
  'Déclaration de Beijing',
  'Programme d’action de Beijing',
  'Plan d’action de Mexico',
  'Statut de Rome',
  'Traité de Rome',
  'Traité de Lisbonne',
  'Processus de Rabat',
  'Processus de Khartoum',
  'Cadre de Dakar',
  'Pointe-à-Pitre',
  'ver de Guinée',
  'Nouveau-Mexique',
  'poule de Guinée',
  'Bosnie centrale',
  'Institut Pasteur de Dakar',
  'Institut Pasteur de Tunis',
  'États fédérés',
  'langue française',
  'langue anglaise',
];
