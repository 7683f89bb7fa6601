import { countryTable } from '../../places/countryTable.js';

/**
 * How Spanish prose names countries and territories, their adjectives (masculine singular; other forms follow by
 * rule) and capitals: a vocabulary to recognise them by, not names to print. What is left out, and why, says
 * `languages/en/countries.ts`: capitals that other large places bear too (La Paz, San José, Santiago, Santo Domingo).
 */
export const esCountries = /* @__PURE__ */ countryTable(
  `
  AD Andorra; andorrano; Andorra la Vieja
  AE Emiratos Árabes Unidos / EAU; emiratí; Abu Dabi
  AF Afganistán; afgano; Kabul
  AG Antigua y Barbuda; antiguano
  AI Anguila
  AL Albania; albanés; Tirana
  AM Armenia; armenio; Ereván
  AO Angola; angoleño; Luanda
  AQ Antártida
  AR Argentina / República Argentina; argentino; Buenos Aires
  AS Samoa Americana
  AT Austria; austriaco / austríaco; Viena
  AU Australia; australiano; Canberra
  AW Aruba; arubeño
  AX Islas Åland
  AZ Azerbaiyán; azerbaiyano; Bakú
  BA Bosnia y Herzegovina / Bosnia-Herzegovina / Bosnia; bosnio; Sarajevo
  BB Barbados; barbadense; Bridgetown
  BD Bangladesh / Bangladés; bangladesí; Daca
  BE Bélgica; belga; Bruselas
  BF Burkina Faso; burkinés; Uagadugú
  BG Bulgaria; búlgaro
  BH Bahrein / Baréin / Bahréin; bareiní; Manama
  BI Burundi; burundés; Gitega / Buyumbura
  BJ Benin / Benín; beninés; Porto Novo / Cotonú
  BL San Bartolomé
  BM Bermudas
  BN Brunei Darussalam / Brunéi / Brunei; bruneano; Bandar Seri Begawan
  BO Bolivia / Estado Plurinacional de Bolivia; boliviano
  BR Brasil; brasileño; Brasilia
  BS Bahamas; bahameño
  BT Bhután / Bután; butanés; Timbu
  BW Botswana / Botsuana; botsuano; Gaborone
  BY Belarús / Belarus / Bielorrusia; bielorruso; Minsk
  BZ Belice; beliceño; Belmopán
  CA Canadá; canadiense; Ottawa
  CD República Democrática del Congo / RD Congo / RDC; ; Kinshasa / Kinsasa
  CF República Centroafricana; ; Bangui
  CG República del Congo / Congo-Brazzaville; ; Brazzaville
  CH Suiza / Confederación Suiza; suizo; Berna
  CI Côte d’Ivoire / Costa de Marfil; marfileño; Yamusukro / Abiyán
  CK Islas Cook
  CL Chile; chileno
  CM Camerún; camerunés; Yaundé
  CN China / República Popular China; chino; Beijing / Pekín
  CO Colombia; colombiano; Bogotá
  CR Costa Rica; costarricense
  CU Cuba; cubano; La Habana
  CV Cabo Verde; caboverdiano
  CW Curazao
  CY Chipre; chipriota
  CZ Chequia / República Checa; checo; Praga
  DE Alemania / República Federal de Alemania; alemán; Berlín
  DJ Djibouti / Yibuti; yibutiano
  DK Dinamarca; danés; Copenhague
  DM Dominica
  DO República Dominicana
  DZ Argelia; argelino; Argel
  EC Ecuador; ecuatoriano; Quito
  EE Estonia; estonio; Tallin
  EG Egipto; egipcio; El Cairo
  ER Eritrea; eritreo; Asmara
  ES España / Reino de España; español; Madrid
  ET Etiopía; etíope; Addis Abeba / Adís Abeba
  FI Finlandia; finlandés; Helsinki
  FJ Fiji / Fiyi; fiyiano; Suva
  FK Islas Malvinas (Falkland)
  FM Micronesia / Estados Federados de Micronesia; micronesio; Palikir
  FO Islas Feroe
  FR Francia / República Francesa; francés; París
  GA Gabón; gabonés; Libreville
  GB Reino Unido / Gran Bretaña / Reino Unido de Gran Bretaña e Irlanda del Norte; británico; Londres
  GE Georgia; georgiano; Tiflis / Tbilisi
  GF Guayana Francesa
  GH Ghana; ghanés; Acra
  GL Groenlandia; groenlandés; Nuuk
  GM Gambia; gambiano; Banjul
  GN Guinea; guineano; Conakry
  GP Guadalupe
  GQ Guinea Ecuatorial; ecuatoguineano; Malabo
  GR Grecia; griego; Atenas
  GT Guatemala; guatemalteco; Ciudad de Guatemala
  GU Guam
  GW Guinea-Bissau / Guinea Bissau / Guinea-Bisáu; bisauguineano; Bissau
  GY Guyana; guyanés; Georgetown
  HK Hong Kong
  HN Honduras; hondureño; Tegucigalpa
  HR Croacia; croata; Zagreb
  HT Haití; haitiano; Puerto Príncipe
  HU Hungría; húngaro; Budapest
  ID Indonesia; indonesio; Yakarta
  IE Irlanda; irlandés; Dublín
  IL Israel; israelí
  IN India; indio; Nueva Delhi
  IQ Iraq / Irak; iraquí; Bagdad
  IR Irán / República Islámica del Irán / República Islámica de Irán; iraní; Teherán
  IS Islandia; islandés; Reikiavik / Reykjavik
  IT Italia; italiano; Roma
  JM Jamaica; jamaicano / jamaiquino
  JO Jordania; jordano; Ammán / Amán
  JP Japón; japonés; Tokio
  KE Kenya / Kenia; keniano / keniata; Nairobi
  KG Kirguistán / República Kirguisa; kirguís / kirguiso; Biskek / Bishkek
  KH Camboya; camboyano; Phnom Penh / Nom Pen
  KI Kiribati; kiribatiano
  KM Comoras; comorense; Moroni
  KN Saint Kitts y Nevis / San Cristóbal y Nieves
  KP República Popular Democrática de Corea / Corea del Norte; norcoreano; Pyongyang
  KR República de Corea / Corea del Sur; surcoreano; Seúl
  KW Kuwait; kuwaití
  KZ Kazajstán / Kazajistán; kazajo; Astaná / Astana
  LA República Democrática Popular Lao / Laos; laosiano; Vientián
  LB Líbano; libanés; Beirut
  LC Santa Lucía
  LI Liechtenstein; liechtensteiniano; Vaduz
  LK Sri Lanka; ceilanés / esrilanqués; Colombo
  LR Liberia; liberiano; Monrovia
  LS Lesotho / Lesoto; lesotense; Maseru
  LT Lituania; lituano; Vilnius / Vilna
  LU Luxemburgo / Gran Ducado de Luxemburgo; luxemburgués
  LV Letonia; letón; Riga
  LY Libia; libio
  MA Marruecos / Reino de Marruecos; marroquí; Rabat
  MC Mónaco; monegasco
  MD República de Moldova / Moldova / Moldavia; moldavo; Chisináu / Chisinau
  ME Montenegro; montenegrino; Podgorica
  MG Madagascar; malgache; Antananarivo
  MH Islas Marshall; marshalés; Majuro
  MK Macedonia del Norte; macedonio; Skopje
  ML Malí / Mali; maliense; Bamako
  MM Myanmar / Birmania; birmano; Naipyidó / Naypyidaw
  MN Mongolia; mongol; Ulán Bator
  MO Macao
  MQ Martinica
  MR Mauritania; mauritano; Nuakchot
  MS Montserrat
  MT Malta; maltés; La Valeta
  MU Mauricio; mauriciano; Port Louis
  MV Maldivas; maldivo; Malé
  MW Malawi / Malaui; malauí; Lilongwe / Lilongüe
  MX México / Estados Unidos Mexicanos; mexicano; Ciudad de México
  MY Malasia; malasio; Kuala Lumpur
  MZ Mozambique; mozambiqueño; Maputo
  NA Namibia; namibio; Windhoek
  NC Nueva Caledonia; neocaledonio; Numea
  NE Níger; nigerino; Niamey
  NG Nigeria; nigeriano; Abuya / Abuja
  NI Nicaragua; nicaragüense; Managua
  NL Países Bajos / Reino de los Países Bajos; neerlandés; Ámsterdam
  NO Noruega; noruego; Oslo
  NP Nepal; nepalés / nepalí; Katmandú
  NR Nauru; nauruano
  NU Niue
  NZ Nueva Zelandia / Nueva Zelanda; neozelandés
  OM Omán; omaní; Mascate
  PA Panamá; panameño; Ciudad de Panamá
  PE Perú; peruano; Lima
  PF Polinesia Francesa; ; Papeete
  PG Papua Nueva Guinea / Papúa Nueva Guinea; papú; Port Moresby
  PH Filipinas; filipino; Manila
  PK Pakistán; pakistaní; Islamabad
  PL Polonia; polaco; Varsovia
  PR Puerto Rico; puertorriqueño
  PS Estado de Palestina / Palestina; palestino
  PT Portugal; portugués; Lisboa
  PW Palau / Palaos; palauano
  PY Paraguay; paraguayo; Asunción
  QA Qatar / Catar; qatarí / catarí; Doha
  RO Rumania / Rumanía; rumano; Bucarest
  RS Serbia; serbio; Belgrado
  RU Federación de Rusia / Rusia; ruso; Moscú
  RW Rwanda / Ruanda; ruandés / rwandés; Kigali
  SA Arabia Saudita / Arabia Saudí / Reino de Arabia Saudita; saudí / saudita; Riad
  SB Islas Salomón; salomonense; Honiara
  SC Seychelles; seychellense
  SD Sudán; sudanés; Jartum
  SE Suecia; sueco; Estocolmo
  SG Singapur; singapurense
  SI Eslovenia; esloveno; Liubliana
  SK Eslovaquia; eslovaco; Bratislava
  SL Sierra Leona; sierraleonés; Freetown
  SM San Marino; sanmarinense
  SN Senegal; senegalés; Dakar
  SO Somalia; somalí; Mogadiscio
  SR Suriname / Surinam; surinamés; Paramaribo
  SS Sudán del Sur; sursudanés; Yuba
  ST Santo Tomé y Príncipe; santotomense
  SV El Salvador; salvadoreño
  SY República Árabe Siria / Siria; sirio; Damasco
  SZ Eswatini / Esuatini; ; Mbabane
  TD Chad; chadiano; Yamena
  TG Togo; togolés; Lomé
  TH Tailandia; tailandés; Bangkok
  TJ Tayikistán; tayiko; Dusambé / Dushanbé
  TL Timor-Leste / Timor Oriental; timorense; Dili
  TM Turkmenistán; turcomano; Asjabad
  TN Túnez; tunecino
  TO Tonga; tongano
  TR Türkiye / Turquía; turco; Ankara
  TT Trinidad y Tabago / Trinidad y Tobago; trinitense
  TV Tuvalu; tuvaluano
  TW República de China (Taiwán) / República de China Taiwán / República de China-Taiwán / República de China / China Taiwán / China-Taiwán / China (Taiwán) / República de Taiwán / Taiwán; taiwanés
  TZ República Unida de Tanzanía / Tanzanía / Tanzania; tanzano; Dodoma / Dar es Salaam
  UA Ucrania; ucraniano; Kyiv / Kiev
  UG Uganda; ugandés; Kampala
  US Estados Unidos / Estados Unidos de América / EE. UU. / EE.UU. / EEUU / EUA; estadounidense; Washington
  UY Uruguay; uruguayo; Montevideo
  UZ Uzbekistán; uzbeko; Taskent
  VA Santa Sede
  VC San Vicente y las Granadinas; sanvicentino
  VE Venezuela / República Bolivariana de Venezuela; venezolano; Caracas
  VN Viet Nam / Vietnam; vietnamita; Hanói / Hanoi
  VU Vanuatu; vanuatuense; Port Vila
  WS Samoa; samoano; Apia
  XK Kosovo / Kósovo; kosovar
  YE Yemen; yemení; Saná
  ZA Sudáfrica; sudafricano; Pretoria
  ZM Zambia; zambiano; Lusaka
  ZW Zimbabwe / Zimbabue; zimbabuense; Harare
  `,
  adjectives,
);

/** Feminine and plurals of a masculine adjective. */
function adjectives(masculine: string): string[] {
  const stem = masculine.replace(/és$/, 'es').replace(/án$/, 'an').replace(/ón$/, 'on').replace(/ís$/, 'is');
  if (/o$/.test(masculine)) return ['o', 'a', 'os', 'as'].map((ending) => stem.slice(0, -1) + ending);
  if (/[eaí]$/.test(masculine)) return [masculine, `${masculine}s`, `${masculine}es`];
  return [masculine, ...['a', 'es', 'as'].map((ending) => stem + ending)];
}

/** Names and adjectives that more than one country or something else bears: see `enUncertainCountryNames`. */
export const esUncertain: readonly (readonly [name: string, codes: readonly string[]])[] = [
  ['Congo', ['CD', 'CG']],
  ...['congoleño', 'congoleña', 'congoleños'].map((word) => [word, ['CD', 'CG']] as const),
  ...['Corea', 'coreano', 'coreana'].map((word) => [word, ['KP', 'KR']] as const),
  ...['americano', 'americana', 'norteamericano', 'norteamericana'].map((word) => [word, ['US']] as const),
  ...['dominicano', 'dominicana', 'Dominicana'].map((word) => [word, ['DM', 'DO']] as const),
  ...['centroafricano', 'centroafricana'].map((word) => [word, ['CF']] as const),
  ['Macedonia', ['MK']],
  ['Granada', ['GD']], // Also in Spain and Nicaragua.
  ['Trinidad', ['TT']],
  ['Antigua', ['AG']],
  ['San Martín', ['MF', 'SX']],
  ['Islas Vírgenes', ['VG', 'VI']],
];

/** Phrases with a country's name, adjective or capital that do not mean that country. */
export const esNotCountries: readonly string[] = [
  'océano Índico',
  'Océano Índico',
  'Golfo de México',
  'golfo de México',
  'Golfo de Guinea',
  'golfo de Guinea',
  'Golfo de Honduras',
  'golfo de Honduras',
  'cuenca del Congo',
  'río Congo',
  'río Níger',
  'río Paraguay',
  'río Uruguay',
  'río Jordán',
  'delta del Níger',
  'lago Chad',
  'Lago Chad',
  'lago Malawi',
  'mar de China',
  'Nueva Guinea',
  'Nuevo México',
  'Guayana Esequiba',
  'Colonia Suiza',
  'Nueva Granada',
  'canal de Panamá',
  'Canal de Panamá',
  'Georgia del Sur',
  'Acuerdo de París',
  'Acuerdos de París',
  'Club de París',
  'Declaración de París',
  'Principios de París',
  'Convención de Viena',
  'Convenio de Ginebra',
  'Convención de Belém do Pará',
  'Declaración de Cartagena',
  'Declaración de Beijing',
  'Plataforma de Acción de Beijing',
  'Plan de Acción de México',
  'Plan de Acción de Brasil',
  'Declaración de Brasil',
  'Consenso de Montevideo',
  'Protocolo de Montreal',
  'Proceso de Quito',
  'Declaración de Quito',
  'Estatuto de Roma',
  'Tratado de Roma',
  'Tratado de Lisboa',
  'Tratado de Asunción',
  'Reglas de Bangkok',
  'Reglas de Brasilia',
  'Ciudad Guatemala',
  'Panamá Papers',
  'lengua española',
];
