import { englishCountryNames } from '../../../internal/englishCountryNames.js';
import type { Geography } from '../types.js';

export const enGeography: Geography = {
  countries: englishCountryNames,
  demonyms: `
AD|Andorran
AE|Emirati
AF|Afghan
AG|Antiguan
AL|Albanian
AM|Armenian
AO|Angolan
AR|Argentine|Argentinian
AS|American Samoan
AT|Austrian
AU|Australian
AW|Aruban
AZ|Azerbaijani
BA|Bosnian
BB|Barbadian
BD|Bangladeshi
BE|Belgian
BF|Burkinabe|Burkinabé|Burkinabè
BG|Bulgarian
BH|Bahraini
BI|Burundian
BJ|Beninese
BM|Bermudian
BN|Bruneian
BO|Bolivian
BR|Brazilian
BS|Bahamian
BT|Bhutanese
BW|Botswanan
BY|Belarusian|Belarussian
BZ|Belizean
CA|Canadian
CH|Swiss
CI|Ivorian
CL|Chilean
CM|Cameroonian
CN|Chinese
CO|Colombian
CR|Costa Rican
CU|Cuban
CV|Cabo Verdean|Cape Verdean
CY|Cypriot
CZ|Czech
DE|German
DJ|Djiboutian
DK|Danish
DZ|Algerian
EC|Ecuadorian|Ecuadorean
EE|Estonian
EG|Egyptian
ER|Eritrean
ES|Spanish
ET|Ethiopian
FI|Finnish
FJ|Fijian
FO|Faroese
FR|French
GA|Gabonese
GB|British|UK|U.K.|Scottish|Welsh|Northern Irish
GD|Grenadian
GE|Georgian
GH|Ghanaian
GL|Greenlandic
GM|Gambian
GN|Guinean
GQ|Equatoguinean|Equatorial Guinean
GR|Greek
GT|Guatemalan
GW|Bissau-Guinean|Guinea-Bissauan
GY|Guyanese
HN|Honduran
HR|Croatian
HT|Haitian
HU|Hungarian
ID|Indonesian
IE|Irish
IL|Israeli
IN|Indian
IQ|Iraqi
IR|Iranian
IS|Icelandic
IT|Italian
JM|Jamaican
JO|Jordanian
JP|Japanese
KE|Kenyan
KG|Kyrgyzstani
KH|Cambodian
KI|I-Kiribati
KM|Comorian
KN|Kittitian
KP|North Korean
KR|South Korean
KW|Kuwaiti
KZ|Kazakhstani
LA|Laotian
LB|Lebanese
LC|Saint Lucian|St. Lucian|St Lucian
LK|Sri Lankan
LR|Liberian
LT|Lithuanian
LU|Luxembourgish
LV|Latvian
LY|Libyan
MA|Moroccan
MC|Monegasque|Monégasque
MD|Moldovan
ME|Montenegrin
MG|Malagasy|Madagascan
MH|Marshallese
ML|Malian
MM|Burmese
MN|Mongolian
MR|Mauritanian
MT|Maltese
MU|Mauritian
MV|Maldivian
MW|Malawian
MX|Mexican
MY|Malaysian
MZ|Mozambican
NA|Namibian
NE|Nigerien
NG|Nigerian
NI|Nicaraguan
NL|Dutch
NO|Norwegian
NP|Nepali|Nepalese
NR|Nauruan
NU|Niuean
NZ|New Zealand
OM|Omani
PA|Panamanian
PE|Peruvian
PG|Papua New Guinean
PH|Philippine|Filipino|Filipina
PK|Pakistani
PL|Polish
PR|Puerto Rican
PS|Palestinian
PT|Portuguese
PW|Palauan
PY|Paraguayan
QA|Qatari
RO|Romanian
RS|Serbian
RU|Russian
RW|Rwandan
SA|Saudi|Saudi Arabian
SB|Solomon Islander
SC|Seychellois
SD|Sudanese
SE|Swedish
SG|Singaporean
SI|Slovenian|Slovene
SK|Slovak|Slovakian
SL|Sierra Leonean
SM|Sammarinese
SN|Senegalese
SO|Somali
SR|Surinamese
SS|South Sudanese
ST|Santomean
SV|Salvadoran|Salvadorean|Salvadorian
SY|Syrian
TD|Chadian
TG|Togolese
TH|Thai
TJ|Tajikistani
TL|Timorese|East Timorese
TM|Turkmenistani
TN|Tunisian
TO|Tongan
TR|Turkish
TT|Trinidadian
TV|Tuvaluan
TW|Taiwanese
TZ|Tanzanian
UA|Ukrainian
UG|Ugandan
US|US|U.S.
UY|Uruguayan
UZ|Uzbekistani
VE|Venezuelan
VN|Vietnamese
VU|Ni-Vanuatu|ni-Vanuatu|Vanuatuan
WS|Samoan
XK|Kosovar|Kosovan
YE|Yemeni
ZA|South African
ZM|Zambian
ZW|Zimbabwean`,
  capitals: `
AD|Andorra la Vella
AE|Abu Dhabi
AF|Kabul
AL|Tirana
AM|Yerevan
AO|Luanda
AR|Buenos Aires
AT|Vienna
AU|Canberra
AZ|Baku
BA|Sarajevo
BB|Bridgetown
BD|Dhaka
BE|Brussels
BF|Ouagadougou
BH|Manama
BI|Gitega|Bujumbura
BJ|Porto-Novo
BN|Bandar Seri Begawan
BR|Brasília|Brasilia
BT|Thimphu
BW|Gaborone
BY|Minsk
BZ|Belmopan
CA|Ottawa|Montreal
CD|Kinshasa
CF|Bangui
CG|Brazzaville
CH|Bern|Berne|Geneva
CI|Yamoussoukro
CM|Yaoundé|Yaounde
CN|Beijing
CO|Bogotá|Bogota
CU|Havana
CZ|Prague
DE|Berlin|Bonn
DK|Copenhagen
DM|Roseau
DZ|Algiers
EC|Quito
EE|Tallinn
EG|Cairo
ER|Asmara
ES|Madrid
ET|Addis Ababa
FI|Helsinki
FJ|Suva
FM|Palikir
FR|Paris
GA|Libreville
GB|London
GE|Tbilisi
GH|Accra
GL|Nuuk
GM|Banjul
GN|Conakry
GQ|Malabo
GR|Athens
GT|Guatemala City
GW|Bissau
HN|Tegucigalpa
HR|Zagreb
HT|Port-au-Prince|Port au Prince
HU|Budapest
ID|Jakarta
IE|Dublin
IN|New Delhi
IQ|Baghdad
IR|Tehran|Teheran
IS|Reykjavík|Reykjavik
IT|Rome
JO|Amman
JP|Tokyo
KE|Nairobi
KG|Bishkek
KH|Phnom Penh
KI|South Tarawa
KM|Moroni
KN|Basseterre
KP|Pyongyang
KR|Seoul
KW|Kuwait City
KZ|Astana|Nur-Sultan
LA|Vientiane
LB|Beirut
LC|Castries
LI|Vaduz
LK|Colombo
LR|Monrovia
LS|Maseru
LT|Vilnius
LU|Luxembourg City
LV|Riga
MA|Rabat
MD|Chișinău|Chisinau
ME|Podgorica
MG|Antananarivo
MH|Majuro
MK|Skopje
ML|Bamako
MM|Nay Pyi Taw|Naypyidaw|Naypyitaw
MN|Ulaanbaatar|Ulan Bator
MR|Nouakchott
MT|Valletta
MU|Port Louis
MV|Malé
MW|Lilongwe
MX|Mexico City
MY|Kuala Lumpur|Putrajaya
MZ|Maputo
NA|Windhoek
NE|Niamey
NG|Abuja
NI|Managua
NL|Amsterdam|The Hague
NO|Oslo
NP|Kathmandu
OM|Muscat
PA|Panama City
PE|Lima
PG|Port Moresby
PH|Manila
PK|Islamabad
PL|Warsaw
PT|Lisbon
PW|Ngerulmud
PY|Asunción|Asuncion
QA|Doha
RO|Bucharest
RS|Belgrade
RU|Moscow
RW|Kigali
SA|Riyadh
SB|Honiara
SD|Khartoum
SE|Stockholm
SI|Ljubljana
SK|Bratislava
SL|Freetown
SN|Dakar
SO|Mogadishu
SR|Paramaribo
SS|Juba
SY|Damascus
SZ|Mbabane|Lobamba
TD|N’Djamena|Ndjamena
TG|Lomé|Lome
TH|Bangkok
TJ|Dushanbe
TL|Dili
TM|Ashgabat
TN|Tunis
TO|Nuku’alofa|Nukualofa
TR|Ankara
TT|Port of Spain|Port-of-Spain
TV|Funafuti
TZ|Dodoma
UA|Kyiv|Kiev
UG|Kampala
US|Washington, D.C.|Washington, DC|Washington D.C.|Washington DC|New York|Washington
UY|Montevideo
UZ|Tashkent
VC|Kingstown
VE|Caracas
VN|Hanoi|Ha Noi
VU|Port Vila|Port-Vila
WS|Apia
YE|Sana’a|Sanaa
ZA|Pretoria
ZM|Lusaka
ZW|Harare`,
  towns: `
AE|sharjah|ajman|fujairah|ras al khaimah|dubai
AF|nangarhar|helmand|badakhshan|balkh|bamyan|faryab|takhar|baghlan|logar|paktika|paktia|khost|ghor|badghis|daikundi|uruzgan|laghman|kunar|nuristan|panjshir|parwan|wardak|maidan wardak|zabul|nimroz|samangan|sar-e-pul|jawzjan|kapisa|ghazni|farah province|kandahar|herat|kunduz|jalalabad|mazar-e-sharif|lashkar gah|torkham|spin boldak|islam qala|fayzabad
AG|barbuda|codrington
AL|shkodër|shkodra|elbasan|korçë|korça|durrës|vlorë|vlora|gjirokastër|kukës|berat|lezhë|dibër|dibra|sarandë|pogradec|thumanë|tropojë
AM|syunik|tavush|lori|shirak|gegharkunik|ararat province|armavir|kotayk|aragatsotn|vayots dzor|gyumri|vanadzor|goris|kapan|sevan|vardenis|ijevan|dilijan|sisian|meghri
AO|cunene|huíla|huila|namibe|uíge|cuando cubango|bié|lunda norte|lunda sul|malanje|cabinda|lubango|huambo|lobito|benguela|ondjiva|menongue|luena|dundo
AR|jujuy|salta|chaco|formosa province|misiones|tucumán|neuquén|chubut|entre ríos|patagonia|bariloche|ushuaia|bahía blanca
AT|tyrol|styria|carinthia|burgenland|vorarlberg|graz|linz|salzburg|innsbruck|klagenfurt
AU|queensland|new south wales|tasmania|northern territory|south australia|western australia|torres strait|sydney|melbourne|brisbane|perth|adelaide|hobart|cairns|townsville|alice springs|ballarat|bendigo|geelong|toowoomba|lismore|rockhampton|mackay|fremantle|wollongong|dubbo|broome|kununurra|launceston|wagga wagga|albury|katherine|aberfoyle park|aberglasslyn|acacia ridge|adamstown heights|adelaide city centre|adelaide hills|ainslie|airport west|albanvale|albany creek|albert park|albion park|albion park rail|alderley|aldinga beach|alexander heights|alexandra hills|alfredton|algester|alkimos|allambie heights|allawah|alstonville|altona meadows|altona north|amaroo|ambarvale|andergrove
AZ|nakhchivan|ganja|sumgait|lankaran|mingachevir|sheki|barda|tartar|beylagan|fuzuli|aghdam|shamakhi
BA|republika srpska|herzegovina|una-sana canton|tuzla canton|mostar|tuzla|banja luka|bihać|bihac|zenica|srebrenica|prijedor|brčko|goražde|doboj|foča|velika kladuša
BB|bathsheba|checker hall|four cross roads|holetown|oistins|speightstown|welchman hall
BD|chattogram division|sylhet division|barishal division|khulna division|rangpur division|chattogram|chittagong|sylhet|khulna|rajshahi|barisal|barishal|rangpur|mymensingh|comilla|teknaf|ukhiya|cox’s bazar|kurigram|gaibandha|satkhira|bagerhat|patuakhali|barguna|bhola|noakhali|sunamganj|sirajganj|jamalpur|lalmonirhat|nilphamari|bandarban|rangamati|khagrachhari|netrokona|kishoreganj|habiganj|jashore|jessore|dinajpur|bogura|pabna|tangail|narayanganj|gazipur|feni|thakurgaon|kushtia|faridpur|gopalganj district|pirojpur|jhalokathi|shariatpur|madaripur|manikganj|narsingdi|brahmanbaria|chandpur|lakshmipur|azimpur|badarganj|bajitpur|baniachang|bera|bhairab bazar|bhandaria|bhatpara abhaynagar|bheramara|bibir hat|bogra|burhanuddin|char bhadrasan|char golora|chhagalnaiya|chhatak|chilmari|cox's bazar|dohar|gafargaon|gaurnadi|hajiganj|ishurdi|jhingergacha|joymontop|joypur hat|kalia|kaliganj|khanbaniara|kishorganj|laksham|lalmohan|magura|manikchari|mathba|maulavi bazar|mehendiganj|morrelgonj|muktagacha|nagarpur|nageswari|nalchiti|narail|natore|netrakona|palang|paltan|panchagarh|par naogaon|parvez ali|parvez ali hossain|patiya|phultala|pirgaaj|puthia|ramganj|raojan|sakhipur|sandwip|sarankhola|sarishabari|satkania|shahzadpur|sherpur|shibganj|sonargaon|tungi|tungipara|uttar char fasson
BE|flanders|wallonia|antwerp|ghent|liège|leuven|bruges|namur|charleroi|mechelen
BF|centre-nord|sahel region|bobo-dioulasso|ouahigouya|kaya|dori|djibo|koudougou|banfora|fada n’gourma|tenkodogo|dédougou
BG|burgas|vidin|dobrich|haskovo|plovdiv|varna|stara zagora|pleven|sliven|blagoevgrad|svilengrad
BI|cibitoke|makamba|ruyigi|cankuzo|kirundo|muyinga|bubanza|ngozi|kayanza|rutana|rumonge
BJ|atacora|alibori|borgou|parakou|natitingou|kandi|malanville|abomey|bohicon|ouidah
BO|pando|chuquisaca|cochabamba|beni department|oruro|potosí|tarija|santa cruz de la sierra|el alto|cobija|riberalta
BR|amazonas state|roraima|pará|bahia|ceará|pernambuco|minas gerais|rio grande do sul|acre state|rondônia|mato grosso|maranhão|paraná|santa catarina|tocantins|amapá|são paulo|rio de janeiro|salvador de bahia|recife|fortaleza|manaus|belém|boa vista|porto alegre|pacaraima|curitiba|belo horizonte
BS|abaco|grand bahama|eleuthera|andros|exuma|freeport|marsh harbour|abraham's bay|alice town|arthur's town|black point|cockburn town|colonel hill|cooper's town|duncan town|governor's harbour|hard bargain|high rock|lucaya|masons bay|matthew town|port nelson|san andros|spanish wells
BT|phuentsholing|paro|punakha|bumthang|trashigang|trongsa|wangdue|haa|samtse|gelephu
BW|ngamiland|kgalagadi|francistown|maun|serowe|kasane|ghanzi|lobatse|molepolole|gabane|gaborone|janeng|jwaneng|kanye|kopong|letlhakane|letlhakeng|mahalapye|masunga|metsemotlhaba|mochudi|mogoditshane|mosopa|orapa|otse|palapye|rakops|ramotswa|selebi-phikwe|shakawe|thamaga|tonota|tshabong
BY|gomel|brest region|vitebsk|mogilev|grodno|pinsk|mozyr
BZ|toledo district|stann creek|cayo|corozal|orange walk|belize city|dangriga|punta gorda|san ignacio|hopkins village|belmopan|benque viejo el carmen
CA|ontario|quebec|québec|manitoba|saskatchewan|alberta|british columbia|nova scotia|new brunswick|newfoundland|newfoundland and labrador|prince edward island|nunavut|yukon|northwest territories|labrador|toronto|vancouver|halifax|winnipeg|calgary|edmonton|saskatoon|iqaluit|yellowknife|whitehorse|thunder bay|charlottetown|fredericton|moncton|sudbury|kelowna|kamloops|prince george|lethbridge|acton vale|ajax|aldergrove|alliston|amherstburg|amos|amqui|angus|antigonish|arnprior|asbestos|aylmer|baie-comeau|baie-saint-paul|barrie|bay roberts|beauceville|beauharnois|becancour|bells corners|beloeil|binbrook|blainville|bois-des-filion|boisbriand
CD|north kivu|south kivu|ituri|tanganyika|kasai|kasaï|haut-katanga|katanga|maniema|kongo central|équateur|tshopo|lualaba|haut-uélé|haut-uele|kasai central|mai-ndombe|goma|bukavu|lubumbashi|kisangani|bunia|beni|butembo|uvira|kalemie|mbandaka|matadi|kolwezi|kananga|mbuji-mayi|tshikapa|kikwit|baraka|fizi|minova|likasi|kindu
CF|vakaga|ouaka|ouham|haut-mbomou|basse-kotto|bambari|bria|birao|bossangoa|kaga-bandoro|bangassou|berbérati|bouar|paoua|zemio|obo
CG|likouala|sangha|pointe-noire|impfondo|ouesso|dolisie|betou
CH|ticino|valais|vaud|graubünden|thurgau|aargau|zurich|zürich|basel|lausanne|lugano|lucerne|winterthur
CI|abidjan|bouaké|korhogo|san-pédro|bondoukou|bouna|daloa|odienné
CL|atacama|araucanía|valparaíso|biobío|tarapacá|antofagasta|coquimbo|magallanes|los lagos|los ríos|maule|temuco|iquique|arica|puerto montt|punta arenas|valdivia|viña del mar
CM|adamawa region|far north region|douala|maroua|garoua|bamenda|bertoua|ngaoundéré|kousséri|bafoussam|buea|limbe|kumba|mora|minawao|kribi|abong mbang|akom ii|akonolinga|ambam|babanki|bafang|bafia|bamendjou|bamusso|bana|bandjoun|bangangte|bankim|bansoa|batibo|batouri|bazou|bekondo|belabo|belel|belo|betare oya|bonaberi|dimako|dizangue|doume|dschang|ebolowa|edea|eseka|fontem|foumban|foumbot|fundong|garoua boulai|guider|jakiri|kaele|kontcha|kousseri|kumbo|lagdo|lolodorf|loum|makary|mamfe|manjo|mbalmayo|mbandjok|mbanga|mbengwi|mbouda|meiganga|melong|mindif|mme-bafumen|mokolo|mundemba|mutengene|muyuka|nanga eboko|ndelele|ndikinimeki|ndom|ngambe|ngaoundere|ngou|nguti|njinikom|nkongsamba|nkoteng|ntui|obala|okola|penja|pitoa|rey bouba|sangmelima|tchollire|tibati|tiko|tonga|yabassi|yagoua|yaounde|yokadouma|yoko
CN|yunnan|sichuan|guangdong|guangxi|guizhou|gansu|qinghai|henan|hebei|hunan|hubei|shaanxi|shanxi|zhejiang|jiangsu|fujian|anhui|jiangxi|heilongjiang|jilin|liaoning|inner mongolia|ningxia|xinjiang|hainan|shanghai|guangzhou|shenzhen|chengdu|wuhan|kunming|chongqing|xi’an|hangzhou|nanjing|tianjin|lanzhou|guiyang|urumqi|harbin|dalian|qingdao|xiamen|nanning
CO|la guajira|chocó|nariño|cauca|valle del cauca|norte de santander|arauca|antioquia|putumayo|caquetá|guaviare|córdoba department|meta department|atlántico|magdalena|bolívar department|catatumbo|vichada|boyacá|huila department|tolima|casanare|medellín|cali|barranquilla|cúcuta|quibdó|riohacha|maicao|buenaventura|tumaco|pasto|bucaramanga|ipiales|popayán|santa marta|leticia|mocoa
CR|guanacaste|limón|puntarenas|alajuela|heredia|los chiles|upala|paso canoas|turrialba|talamanca
CU|holguín|guantánamo|camagüey|matanzas|pinar del río|santiago de cuba|granma province|cienfuegos|baracoa
CY|larnaca|limassol|paphos
CZ|moravia|bohemia|brno|ostrava|plzeň|olomouc
DE|bavaria|saxony|hesse|brandenburg|thuringia|lower saxony|north rhine-westphalia|baden-württemberg|rhineland-palatinate|schleswig-holstein|saarland|saxony-anhalt|hamburg|munich|cologne|frankfurt|leipzig|dresden|stuttgart|bremen|düsseldorf|hanover|nuremberg|dortmund|heidelberg|freiburg|mannheim|rostock|kiel|mainz|ahrweiler|tübingen|göttingen
DJ|obock|tadjourah|dikhil|ali sabieh
DK|jutland|funen|zealand|aarhus|odense|aalborg|esbjerg
DM|
DO|dajabón|barahona|monte cristi|pedernales|azua|elías piña|san cristóbal province|santiago de los caballeros|punta cana|higüey|puerto plata
DZ|tindouf|oran|constantine|annaba|tamanrasset|béjaïa
EC|esmeraldas|manabí|sucumbíos|pichincha|guayas|chimborazo|imbabura|carchi|napo|galápagos|galapagos|azuay|loja|cotopaxi|tungurahua|orellana|zamora chinchipe|guayaquil|cuenca|tulcán|ibarra|manta|portoviejo|lago agrio|huaquillas|riobamba|ambato
EE|ida-viru|tartu|narva|pärnu
EG|giza|north sinai|south sinai|minya|sohag|qena|beheira|assiut|aswan|beni suef|fayoum|matrouh|sharqia|dakahlia|damietta|kafr el sheikh|gharbia|monufia|port said|ismailia|hurghada|sharm el-sheikh|mansoura|tanta|arish|rosetta|siwa
ER|gash-barka|anseba|massawa|keren|assab|barentu
ES|catalonia|andalusia|galicia|aragon|extremadura|canary islands|basque country|castile and león|castilla-la mancha|murcia|asturias|cantabria|balearic islands|navarre|barcelona|seville|bilbao|zaragoza|málaga|malaga|alicante|valladolid|las palmas|salamanca
ET|amhara|oromia|tigray|afar|somali region|gambella|benishangul-gumuz|sidama|harari|south omo|borena|guji|wollo|gondar zone|mekelle|mekele|gondar|bahir dar|hawassa|awassa|jimma|dire dawa|jijiga|adama|dessie|axum|aksum|adwa|adigrat|shire|arba minch|semera|lalibela|shashemene|yabelo|asosa|assosa|dollo ado|gode|debre berhan|harar
FI|lapland|uusimaa|åland|tampere|turku|oulu|espoo|rovaniemi|jyväskylä
FJ|vanua levu|viti levu|taveuni|kadavu|ovalau|yasawa|lau group|nadi|lautoka|labasa|sigatoka|levuka|nausori|rakiraki|savusavu|ahau|suva|tubou
FM|chuuk|pohnpei|yap|kosrae|kolonia|weno
FR|brittany|normandy|occitanie|provence|île-de-france|alsace|lorraine|burgundy|corsica|nouvelle-aquitaine|auvergne|marseille|lyon|toulouse|strasbourg|bordeaux|lille|nantes|calais|montpellier|grenoble|rennes|dunkirk|le havre
GA|ogooué-ivindo|haut-ogooué|woleu-ntem|port-gentil|franceville|oyem|lambaréné
GB|england|scotland|wales|northern ireland|cornwall|devon|kent|norfolk|suffolk|cumbria|yorkshire|north yorkshire|west yorkshire|south yorkshire|lancashire|merseyside|greater manchester|west midlands|staffordshire|derbyshire|nottinghamshire|lincolnshire|leicestershire|northamptonshire|cambridgeshire|hertfordshire|oxfordshire|buckinghamshire|gloucestershire|wiltshire|somerset|dorset|hampshire|surrey|sussex|east sussex|west sussex|shropshire|herefordshire|worcestershire|warwickshire|cheshire|northumberland|county durham|tyneside|teesside|pembrokeshire|powys|gwynedd|ceredigion|fife|aberdeenshire|perthshire|orkney|shetland|outer hebrides|dumfries and galloway|scottish borders|birmingham|manchester
GD|carriacou|petite martinique|grenville|gouyave|sauteurs
GE|kakheti|imereti|adjara|samegrelo|guria|kvemo kartli|shida kartli|svaneti|racha|samtskhe-javakheti|mtskheta-mtianeti|kutaisi|batumi|zugdidi|gori|rustavi|telavi|akhaltsikhe|poti|marneuli|ozurgeti|mestia|bolnisi
GH|ashanti|volta region|brong-ahafo|ahafo|oti region|upper east region|upper west region|kumasi|tamale|tema|takoradi|cape coast|bolgatanga|sunyani|koforidua|techiman|bawku|navrongo|keta|obuasi|winneba|elmina|yendi|aboso|aburi|accra|aflao|agogo|akim oda|akim swedru|akropong|akwatia|anloga|apam|asamankese|atsiaman|axim|bechem|begoro|berekum|bibiani|dambai|damongo|dome|duayaw-nkwanta|dunkwa|ejura|foso|gbawe|goaso|hohoe|japekrom|kasoa|kete krachi|kibi|kintampo|konongo|kpandae|kpandu|mampong|mamponteng|medina estates|mpraeso|mumford|nalerigu|nsawam|nungua|obuase|odumase krobo|prestea|salaga|saltpond|savelugu|sefwi wiawso|sekondi-takoradi|shama junction|suhum|swedru|tafo|tarkwa|teshi old town|wankyi|wassa-akropong
GM|serekunda|brikama|basse|kerewan|bakau|farafenni|janjanbureh|abuko|banjul|bansang|basse santa su|essau|gunjur|lamin|mansa konko|sabi|soma|sukuta
GN|nzérékoré|n’zérékoré|kankan|kindia|labé|boké|mamou|guéckédou|gueckedou|macenta|siguiri
GR|attica|crete|macedonia region|epirus|thessaly|thrace|peloponnese|lesbos|lesvos|chios|samos|leros|evros|thessaloniki|patras|volos|ioannina|heraklion|piraeus|mytilene|moria|larissa
GT|huehuetenango|alta verapaz|baja verapaz|quiché|san marcos department|quetzaltenango|chiquimula|petén|izabal|sololá|totonicapán|zacapa|escuintla|cobán|tecún umán|puerto barrios|panajachel
GW|bafatá|gabú|cacheu|buba|bolama
GY|rupununi|lethem|linden|new amsterdam|bartica|mabaruma|anna regina|fort wellington|mahdia|rosignol|skeldon|vreed-en-hoop
HN|gracias a dios|cortés|choluteca|copán|olancho|yoro|lempira department|intibucá|ocotepeque|san pedro sula|la ceiba|puerto lempira|danlí|santa rosa de copán
HR|dalmatia|istria|slavonia|sisak-moslavina|rijeka|osijek|zadar|dubrovnik|vukovar|petrinja|sisak|karlovac
HT|artibonite|grand’anse|nippes|cap-haïtien|cap-haitien|les cayes|jérémie|jeremie|jacmel|gonaïves|gonaives|léogâne|port-de-paix|hinche|ouanaminthe|miragoâne|cité soleil|petit-goâve|saint-marc
HU|debrecen|szeged|pécs|miskolc|győr|záhony|nyíregyháza
ID|aceh|papua province|west papua|central sulawesi|south sulawesi|north sulawesi|west java|east java|central java|bali|lombok|west nusa tenggara|east nusa tenggara|kalimantan|west kalimantan|central kalimantan|east kalimantan|north sumatra|west sumatra|south sumatra|riau|jambi|lampung|maluku|flores|sumba|sumatra|sulawesi|java|gorontalo|bengkulu|banten|surabaya|bandung|medan|makassar|palu|yogyakarta|denpasar|semarang|banda aceh|kupang|jayapura|manado|ambon|padang|palembang|pontianak|mataram|lhokseumawe|donggala|maumere|sorong|wamena|pekanbaru|balikpapan|malang
IE|leinster|munster|connacht|county cork|county galway|county kerry|county mayo|county clare|county donegal|donegal|kerry|sligo|leitrim|roscommon|tipperary|waterford|wexford|kilkenny|county wicklow|kildare|offaly|westmeath|monaghan|cavan|cork|galway|limerick|drogheda|dundalk|letterkenny|ennis|tralee|athlone|ballina|westport|an muileann gcearr|an ros|arklow|artane|athy|balally|balbriggan|baldoyle|ballinasloe|ballinteer|ballyboden|ballybofey-stranorlar|ballyfermot|ballymun|blackrock|blanchardstown|blessington|booterstown|buncrana|cabinteely|carlow|carrick-on-shannon|carrick-on-suir|carrigaline|castlebar
IN|kerala|tamil nadu|karnataka|andhra pradesh|telangana|maharashtra|gujarat|rajasthan|bihar|jharkhand|odisha|orissa|west bengal|assam|meghalaya|manipur|mizoram|nagaland|tripura|sikkim|uttar pradesh|madhya pradesh|chhattisgarh|haryana|himachal pradesh|uttarakhand|goa|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|ahmedabad|pune|jaipur|lucknow|patna|bhubaneswar|guwahati|ranchi|raipur|bhopal|indore|kochi|thiruvananthapuram|visakhapatnam|varanasi|surat|nagpur|dehradun|shimla|imphal|shillong|agartala|coimbatore|madurai|udaipur|jodhpur|amritsar|chandigarh|darjeeling|kutch|puri|sundarbans|wayanad|abhayapuri|abohar|abrama|abu road|achalpur|achhnera|adampur|addanki|adilabad|adirampattinam|adoni|adra|adur|afzalgarh|afzalpur|agar|agra|ahmadnagar|ahmadpur|ahraura|airoli|aistala|aizawl|ajmer|ajnala|ajodhya|ajra|akalkot|akaltara|akbarpur|akividu|akkarampalle|aklera|akola|akot|aland|alandi|alandur|alangayam|alangulam|alappuzha|alibag|aliganj|aligarh|alipur duar|allahabad|almora|alnavar|along|alot|aluva|alwar|alwaye|amalapuram|amalner|amarnath|amarpatan|amarpur|ambad|ambah|ambajogai|ambala|ambasamudram|ambattur|ambikapur|ambur|amet|amla|amlagora|amli|amod|ampati|amravati|amreli|amroha|amroli|amta|amudalavalasa|anakapalle|anamalais|anand|anandpur|anantapur|anantnag|andippatti|andol|anekal|angamali|angul|anjad|anjangaon|anjar|ankleshwar|annigeri|annur|anshing|anta|anthiyur|anupgarh|anuppur|anupshahr|aonla|arakkonam|arambagh|arang|arangaon|arantangi|araria|arcot|ariyalur|arkalgud|arni|aron|aroor|arrah|arsikere|arukutti|arumuganeri|aruppukkottai|arvi|asandh|asansol|ashoknagar|ashoknagar kalyangarh|ashta|asifabad|asika|asind|atarra|athagarh|athni|atmakur|atrauli|attili|attingal|attur|aurad|auraiya|aurangabad|ausa|avadi|avanigadda|avinashi|ayakudi|azamgarh|azhiyur|babai|baberu|babina|babra|babrala|bachhraon|bada barabil|badagara|badami|baddi|badlapur|badnawar|baduria|badvel|bagaha|bagalkot|bagar|bagasra|bagdogra|bagepalli|bagha purana|baghpat|bagula|bahadurganj|bahadurgarh|baharampur|baheri|bahjoi|bahraigh|bahula|baidyabati|baihar|bail-hongal|bairagnia|baj baj|bakhtiyarpur|balachor|balaghat|balangir|balapur|balarampur|balasore|ballalpur|balod|baloda bazar|balotra|balrampur|balugaon|balurghat|bamor kalan|banapur|banat|banda|bandikui|bandipura|banganapalle|bangaon|bangarapet|bangarmau|banka|banki|bankra|bankura|banmankhi|bannur|bansbaria|bansdih|bansi|banswada|banswara|bantva|bantval|banur|bapatla|bar bigha|bara uchana|barakpur|baramati|baramula|baran|baranagar|barasat|barauli|baraut|barbil|barddhaman|bardoli|bareilly|bargarh|bargi|barh|barhiya|bari|bari sadri|barjala|barka kana|barki saria|barmer|barnala|barpali|barpeta|barpeta road|barsi|baruipur|baruni|barwala|barwani|basavakalyan|basavana bagevadi|basi|basmat|basni|basoda|basti|basudebpur|baswa|batala|bathinda|bawana|bayana|bazpur|beawar|bedi|begamganj|begun|begusarai|behat|behror|beldanga|belgaum|bellampalli|bellary|belonia|belsand|belur|bemetara|beohari|berasia|beri khas|betamcherla|bettiah|betul|bewar|beypore|bhabhua|bhachau|bhadasar|bhadaur|bhadohi|bhadra|bhadrachalam|bhadrakh|bhadravati|bhadreswar|bhagalpur|bhainsdehi|bhaisa|bhalki|bhandara|bhander|bhanjanagar|bhanpura|bhanpuri|bhanvad|bharatpur|bharthana|bharuch|bharwari|bhasawar|bhatapara|bhatkal|bhatpara|bhattiprolu|bhavani|bhavnagar|bhawaniganj|bhawanigarh|bhawanipatna|bhawanipur|bhayandar|bhayavadar|bhikangaon|bhikhi|bhilai|bhilwara|bhimavaram|bhimunipatnam|bhind|bhindar|bhinga|bhinmal|bhitarwar|bhiwadi|bhiwandi|bhiwani|bhogpur|bhongaon|bhongir|bhor|bhuban|bhubaneshwar|bhudgaon|bhuj|bhum|bhupalpally|bhusaval|biaora|bidar|bidhuna|bihar sharif|bihariganj|bijapur|bijawar|bijbehara|bijnor|bikaner|bikramganj|bilara|bilari|bilasipara|bilaspur|bilgi|bilgram|bilhaur|bilimora|bilsanda|bilsi|bilthra|bindki|binka|birmitrapur|birpara|birpur|birur|bisalpur|bisauli|bishnupur|bishramganj|bissau|biswan|biswanath chariali|bobbili|bodhan|bodinayakkanur|boisar|bokajan|bokaro|bolpur|bongaigaon|borivli|borsad|botad|brahmapur|brajarajnagar|budaun|buddh gaya|budhana|budhlada|bulandshahr|buldana|bundi|bundu|burhanpur|burhar|burla|buxar|byadgi|byndoor|calangute|canning|chaibasa|chakan|chakapara|chakia|chaklasi|chakradharpur|chaksu|chalala|chalisgaon|challakere|challapalle|chamba|champa|chamrajnagar|chanasma|chanda|chandannagar|chandauli|chandel|chanderi|chandor|chandpur|chandrakona|chanduasi|chandur|chandur bazar|changanacheri|channagiri|channapatna|channarayapatna|chapar|chapra|charkhari|charkhi dadri|charthawal|chas|chatra|chatrapur|chemmumiahpet|chengam|chengannur|chennimalai|cherpulassery|cherthala|chetput|chettipalaiyam|chetwayi|cheyyar|chhabra|chhala|chhapar|chhaprauli|chharra|chhata|chhatapur|chhatarpur|chhibramau|chhindwara|chhota udepur|chhoti sadri|chicholi|chidambaram|chidawa|chik ballapur|chikhli|chikmagalur|chiknayakanhalli|chikodi|chilakalurupet|chillupar|chincholi|chingleput|chinna salem|chinnachowk|chinnamanur|chintamani|chiplun|chipurupalle|chirala|chitapur|chitradurga|chittaranjan|chittaurgarh|chittoor|chittur|chodavaram|chopda|chotila|chunar|churachandpur|churu|clement town|closepet|cochin|colachel|colgong|colonelganj|contai|coondapoor|cuddalore|cuddapah|cumbum|cuncolim|curchorem|cuttack|dabhoi|daboh|dabra|dabwali|dadri|dahanu|dahegam|dakor|dalkola|dalsingh sarai|daltonganj|dam dam|daman|damnagar|damoh|dandeli|darbhanga|darjiling|darsi|darwha|daryapur|dasna|dasnapur|dasuya|dataganj|datia|dattapur|daudnagar|daund|dausa|davangere|defence colony|dehra dun|dehri|denkanikota|deoband|deogarh|deolali|deoli|deoranian|deori khas|deoria|depalpur|deshnoke|deulgaon raja|devakottai|devanhalli|devarkonda|devgadh bariya|devgarh|dewas|dhamnod|dhampur|dhamtari|dhanaula|dhanaura|dhanbad|dhandhuka|dhanera|dhar|dharampur|dharamsala|dharangaon|dharapuram|dhari|dhariwal|dharmabad|dharmadam|dharmanagar|dharmapuri|dharmavaram|dharuhera|dharur|dhaulpur|dhaurahra|dhekiajuli|dhenkanal|dhing|dholka|dhone|dhoraji|dhrangadhra|dhrol|dhuburi|dhulagari|dhulia|dhulian|dhupgari|dhuri|diamond harbour|dibai|dibrugarh|dicholi|didwana|digboi|dighwara|diglur|digras|dimapur|dinanagar|dinapore|dindigul|dindori|dinhata|diphu|disa|dispur|dod ballapur|doda|dohad|dombivli|dondaicha|dongargarh|doraha|dornakal|dubrajpur|dugda|duliagaon|dum duma|dumjor|dumka|dumra|dumraon|dungarpur|durg|durgapur|dwarka|egra|elamanchili|ellenabad|ellore|elur|emmiganur|erandol|erattupetta|erode|erraguntla|etawa|etawah|faizpur|falakata|farakka|faridabad|faridkot|farrukhabad|farrukhnagar|fatehabad|fatehganj west|fatehgarh churian|fatehpur|fatehpur sikri|fatwa|fazilka|ferokh|ferozepore|firozabad|firozpur jhirka|forbesganj|fort gloster|french rocks|fyzabad|gadag|gadag-betageri|gadarwara|gaddi annaram|gadhada|gadhinglaj|gadwal|gajendragarh|gajraula|gajuwaka|gandarbal|gandevi|gandhidham|gandhinagar|gangakher|ganganagar|gangapur|gangarampur|gangawati|gangoh|gangolli|gangtok|ganj dundwara|gannavaram|garamur|garhakota|garhmuktesar|garhshankar|garhwa|gariaband|gariadhar|garui|gauripur|gevrai|gharaunda|ghatal|ghatampur|ghatanji|ghatkesar|ghatsila|ghaziabad|ghazipur|ghosi|ghoti budrukh|ghugus|giddalur|giddarbaha|gingee|giridih|goalpara|gobardanga|gobichettipalayam|gobindpur|godda|godhra|gohadi|gohana|gokak|gokarna|gokavaram|gola gokarannath|golaghat|gomoh|gonda city|gondal|gondia|gopalganj|gorakhpur|gorantla|goribidnur|gosaba|govardhan|goyerkata|greater noida|gubbi|gudalur|gudivada|gudiyatham|gudur|guduvancheri|gulabpura|gulaothi|gulbarga|guledagudda|gumia|gumla|gummidipundi|guna|gundlupet|gunnaur|guntakal junction|guntur|gunupur|gurgaon|gurmatkal|gursahaiganj|gursarai|guru har sahai|guruvayur|guskhara|gwalior|gyalshing|habra|hadagalli|hadgaon|haflong|hailakandi|hajipur|hajo|haldaur|haldia|haldwani|halisahar|haliyal|halol|halvad|hamirpur|hamren|handia|hangal|hansi|hanumangarh|haora|hapur|harda khas|hardoi|haridwar|harihar|harij|harpalpur|harpanahalli|harsud|harur|hasanpur|hasimara|hassan|hastinapur|hathras|hatsingimari|hatta|haveri|hawai|hazaribagh|hilsa|himatnagar|hindaun|hindoria|hindupur|hinganghat|hingoli|hinjilikatu|hirakud|hirekerur|hiriyur|hisar|hisua|hodal|hojai|holalkere|hole narsipur|homnabad|honavar|honnali|hosdurga|hoshangabad|hoshiarpur|hoskote|hospet|hosur|howli|hubli|hugli|hukeri|hungund|hunsur|husainabad|ichalkaranji|ichchapuram|idappadi|igatpuri|ilkal|indapur|indergarh|indi|indri|ingraj bazar|injambakkam|iringal|irinjalakuda|irugur|islamnagar|islampur|itanagar|itarsi|itimadpur|jabalpur|jagadhri|jagalur|jagatsinghapur|jagdalpur|jagdishpur|jagdispur|jaggayyapeta|jagraon|jagtial|jahanabad|jahangirabad|jahazpur|jaigaon|jais|jaisalmer|jaisingpur|jaitaran|jaito|jajpur|jalalabad|jalali|jalalpur|jalandhar|jalarpet|jalaun|jalesar|jaleshwar|jalgaon|jalgaon jamod|jalna|jalor|jalpaiguri|jamadoba|jamai|jambusar|jamkhandi|jammalamadugu|jammu|jamnagar|jamshedpur|jamtara|jamui|jamuria|jandiala|jangaon|jangipur|janjgir|jansath|jaora|jarwal|jasdan|jashpurnagar|jasidih|jaspur|jaswantnagar|jatani|jatara|jaunpur|jawad|jayamkondacholapuram|jaynagar|jaynagar-majilpur|jetpur|jevargi|jewar|jeypore|jha-jha|jhabua|jhajjar|jhalawar|jhalida|jhalrapatan|jhalu|jhanjharpur|jhansi|jhargram|jharia|jharsuguda|jhinjhak|jhinjhana|jhunjhunun|jhusi|jind|jintur|jiribam|jodiya bandar|jogbani|jora|jorhat|jugsalai|jumri tilaiya|junagadh|junagarh|junnar|kabrai|kachhwa|kadakkavoor|kadayanallur|kadi|kadiri|kadod|kadur|kagal|kaikalur|kailaras|kailashahar|kaimganj|kaimori|kairana|kaithal|kakching|kakinada|kakori|kakrala|kalakkadu|kalamassery|kalamb|kalamnuri|kalanaur|kalanwali|kalavad|kalavoor|kalghatgi|kalimpong|kaliyaganj|kalka|kallakkurichchi|kallidaikurichi|kalmeshwar|kalna|kalol|kalpatta|kalpi|kalugumalai|kalyan|kalyandurg|kalyani|kamakhyanagar|kamalganj|kaman|kamareddi|kamarhati|kamjong|kampli|kamthi|kanchipuram|kanchrapara|kandhla|kandi|kandla|kandukur|kangayam|kangpokpi|kanigiri|kankanhalli|kankauli|kanke|kanker|kannad|kannangad|kannauj|kanniyakumari|kannod|kannur|kanpur|kant|kantabanji|kanth|kanuru|kapadvanj|kapren|kapurthala|karad|karaikal|karaikkudi|karamadai|karamsad|karanja|karanpur|karauli|kareli|karera|kargil|karhal|karimganj|karimnagar|karjat|karkala|karmala|karnal|karol bagh|karsiyang|kartarpur|karur|karwar|kasaragod|kasba|kasganj|kashipur|kasrawad|katangi|katghora|kathor|kathua|katihar|katol|katoya|katpadi|katras|kattanam|kattivakkam|kavali|kavaratti|kawardha|kayalpattinam|kayankulam|keelakarai|kekri|kemri|kenda|kendraparha|kerur|keshod|keshorai patan|kesinga|khachrod|khada|khadki|khagaria|khagaul|khair|khairabad|khairagarh|khajuraho group of monuments|khalilabad|khamaria|khambhaliya|khambhat|khamgaon|khammam|khanapur|khandela|khandwa|khanna|khapa|kharagpur|kharakvasla|kharar|khardah|khargone|kharkhauda|kharsia|kharupatia|khatauli|khategaon|khatima|khatra|kheda|khedbrahma|khekra|kheralu|kheri|khetia|khetri|khilchipur|khirkiyan|khliehriat|khopoli|khowai|khuldabad|khunti|khurai|khurda|khurja|khutar|kichha|kil bhuvanagiri|kinwat|kirandul|kiraoli|kiratpur|kishanganj|kishangarh|kishtwar|kithor|kizhake chalakudi|koath|koch bihar|kodaikanal|kodar|kodarma|kodinar|kodoli|kodungallur|koelwar|kohima|kokrajhar|kolar|kolaras|kolasib|kolhapur|kollam|kollegal|konarka|konch|kondagaon|kondapalle|konnagar|konnur|koothanallur|kopaganj|kopargaon|koppal|koraput|koratla|korba|koregaon|korwai|kosamba|kosi|kosigi|kota|kotagiri|kotamangalam|kotaparh|kotdwara|kotkapura|kotma|kotputli|kottagudem|kottayam|kotturu|kovilpatti|kovur|kovvur|koynanagar|kozhikode|krishnagiri|krishnanagar|krishnarajpet|kuchaiburi|kuchaman|kuchera|kudachi|kudligi|kuju|kukatpalli|kukshi|kulgam|kulittalai|kulpahar|kultali|kulti|kulu|kumbakonam|kumbalam|kumbhraj|kumhari|kumher|kumta|kunda|kundarkhi|kundgol|kundla|kunigal|kunnamangalam|kunnamkulam|kuppam|kurandvad|kurduvadi|kurinjippadi|kurnool|kushtagi|kutiatodu|kutiyana|kuttampuzha|kuzhithurai|kyathampalle|lachhmangarh sikar|ladnun|ladwa|lahar|laharpur|lakheri|lakhimpur|lakhnadon|lakhyabad|laksar|lakshmeshwar|lal bahadur nagar|lalganj|lalgola|lalgudi|lalitpur|lalpur|lalsot|latehar|lathi|latur|laungowal|lawar khas|leteri|limbdi|lingsugur|lohardaga|lonar|lonavla|longleng|loni|losal|luckeesarai|ludhiana|lumding railway colony|lunavada|lunglei|macherla|machhiwara|machhlishahr|machilipatnam|madambakkam|madanapalle|maddagiri|maddur|madgaon|madhipura|madhubani|madhupur|madhyamgram|madikeri|madipakkam|madukkarai|madukkur|madurantakam|maghar|mahad|mahalingpur|maham|maharaganj|maharajgani|mahasamund|mahbubabad|mahbubnagar|mahe|mahemdavad|mahendragarh|maheshwar|mahgawan|mahiari|mahishadal|mahmudabad|mahoba|maholi|mahudha|maihar|mainaguri|mainpuri|mairwa|majalgaon|makrana|maksi|makum|malakanagiri|malappuram|malaut|malavalli|malegaon|maler kotla|malihabad|malkajgiri|malkapur|mallasamudram|malpe|malpura|malur|malvan|manali|manamadurai|manapparai|manasa|manavadar|manawar|mancheral|mandal|mandalgarh|mandamarri|mandapam|mandapeta|mandawar|mandi|mandideep|mandla|mandsaur|mandvi|mandya|maner|mangalagiri|mangaldai|mangalore|manglaur|mangrol|mangrul pir|maniar|manihari|manipal|manjeri|manjhanpur|mankachar|manmad|mannarakkat|mannargudi|manoharpur|manthani|manuguru|manvi|manwat|mapuca|marahra|marakkanam|marayur|marhaura|mariahu|mariani|markapur|masaurhi buzurg|matabhanga|mathura|mattanur|mau aimma|maudaha|mauganj|maur|mavelikara|mavoor|mawana|mayang imphal|mayiladuthurai|medak|medchal|medinipur|meerut|mehekar|mehndawal|melur|memari|mendarda|merta|mettupalayam|mettur|mhasvad|mihona|milak|minjur|miranpur|miranpur katra|mirganj|mirialguda|misrikh|modasa|moga|mohali|moirang|mokameh|mokokchung|monghyr|monoharpur|moradabad|moram|morar|morbi|morena|morigaon|morinda|mormugao|morsi|morwa|mothihari|mubarakpur|mudbidri|muddebihal|mudgal|mudhol|mudkhed|mughal sarai|muhammadabad|mukerian|mukher|muktsar|mulbagal|mulgund|mulki|multai|muluppilagadu|mundargi|mundgod|mundra|mundwa|mungaoli|mungeli|munnar|muradnagar|murbad|murliganj|murshidabad|murtajapur|murudeshwara|murwara|mushabani|mushalpur|musiri|mussoorie|muttupet|muvattupula|muvattupuzha|muzaffarnagar|muzaffarpur|mysore|nabagram|nabha|nadapuram|nadbai|nadiad|naduvannur|nagamangala|nagar|nagar karnul|nagari|nagaur|nagda|nagercoil|nagina|nagod|nahan|naharlagun|nahorkatiya|naihati|naini tal|nainpur|nainwa|najafgarh|najibabad|nakodar|naksalbari|nakur|naldurg|nalgonda|nalhati|namagiripettai|namakkal|nambiyur|namrup|namsai|nanauta|nanded|nandgaon|nandigama|nandikotkur|nandura buzurg|nandurbar|nandyal|nangal|nangi|nangloi jat|nanjangud|nanpara|napasar|naraina|naraini|narasannapeta|narasapur|narasaraopet|narauli|naraura|naravarikuppam|narayangarh|narayanpet|naregal|narela|nargund|narnaul|narnaund|narsimhapur|narsinghgarh|narsipatnam|narwana|narwar|nashik|naspur|nasriganj|nasrullahganj|nathdwara|nattam|naugachhia|nautanwa|navadwip|navalgund|navi mumbai|navsari|nawa|nawada|nawalgarh|nawanshahr|nayagarh|nayudupet|nedumangad|neelankarai|neem ka thana|neemuch|negapatam|nelamangala|nellikkuppam|nellore|nepanagar|neral|new delhi|neyyattinkara|nichlaul|nidadavole|nihtaur|nilakottai|nilanga|nileshwar|nilgiri|nilokheri|nimaj|nimaparha|nimbahera|nipani|nirmal|nirmali|niwai|nizamabad|noamundi|nohar|noida|nokha|nongstoin|north guwahati|north lakhimpur|nowrangapur|nurpur|nuzvid|obra|okha|ongole|ooty|orai|osmanabad|ottappalam|ozar|pachora|pachperwa|padam|padampur|padmanabhapuram|padra|padrauna|pahasu|paithan|pakala|pakur|palakkodu|palakollu|palani|palanpur|palasa|palera|palghar|palghat|pali|palia kalan|palitana|palkonda|palladam|pallappatti|pallavaram|pallikondai|pallippatti|palmaner|paloncha|palwal|palwancha|panagar|panaji|panchkula|panchla|pandharpur|pandhurna|pandua|pangin|panihati|panipat|panna|panruti|panvel|paonta sahib|papanasam|pappinissheri|paradip garh|paramagudi|parasia|paravur tekkumbhagam|parbhani|pardi|parichhatgarh|pariyapuram|parlakimidi|parli vaijnath|parola|partur|parvatipuram|parvatsar|pasan|pasighat|patamundai|patancheru|pataudi|pathalgaon|pathanamthitta|pathankot|pathardi|pathardih|patharia|pathri|patiala|patnagarh|patti|pattukkottai|patur|pauri|pavugada|pawayan|pawni|payyannur|pedana|peddapalli|peddapuram|pehowa|pennadam|pennagaram|penugonda|penukonda|perambalur|peranampattu|peravurani|periyakulam|periyanayakkanpalaiyam|perumbavoor|perumpavur|perundurai|perungudi|petlad|phagwara|phalauda|phalodi|phaltan|phaphund|phek|pherzawl|phillaur|phirangipuram|phulbani|phulera|phulpur|pihani|pilani|pilibangan|pilibhit|pilkhua|pimpri|pinahat|pindwara|pinjaur|pipar|pipili|pipraich|pipri|piravam|piriyapatna|piro|pithampur|pithapuram|pithoragarh|pokaran|polasara|polavaram|pollachi|polur|ponda|ponmana|ponnani|ponneri|ponnur|ponnuru|poonamalle|porbandar|porsa|port blair|porur|powai|pratapgarh|proddatur|puducherry|pudukkottai|pujali|pukhrayan|pulgaon|pulivendla|puliyangudi|pulwama|punahana|punalur|punasa|punch|pundri|punganuru|punjai puliyampatti|pupri|puranpur|purna|purnia|puruliya|purwa|pusad|pushkar|puttur|qadian|quthbullapur|rabkavi|radhanpur|raebareli|rafiganj|raghogarh|raghunathpur|rahatgarh|rahimatpur|rahuri|raichur|raiganj|raigarh|raikot|raisen|raisinghnagar|raj-nandgaon|rajahmundry|rajakhera|rajaldesar|rajaori|rajapalaiyam|rajgarh|rajgir|rajgurunagar|rajkot|rajmahal|rajpipla|rajpur|rajpura|rajsamand|rajula|rajura|ramachandrapuram|ramagundam|ramanathapuram|ramanayyapeta|ramapuram|rameswaram|ramganj mandi|ramgarh|ramgundam|ramjibanpur|rampachodavaram|rampur|rampur hat|rampura|ramtek|ranaghat|ranavav|rangapara|rangia|rania|ranibennur|raniganj|ranikhet|rapar|rasipuram|rasra|ratangarh|ratanpur|rath|ratia|ratlam|ratnagiri|raurkela|raver|rawatbhata|rawatsar|raxaul|raya|rayachoti|rayadrug|raybag|razam|razampeta|rehli|remuna|renigunta|renukut|reoti|repalle|resubelpara|revelganj|rewa|rewari|richha|ringas|rishikesh|rishra|risod|robertsganj|robertsonpet|roha|rohini|rohtak|roorkee|ropar|rudarpur|rura|rusera|sabalgarh|sadabad|sadalgi|sadaseopet|sadri|safidon|safipur|sagar|sagauli|saharanpur|saharsa|sahaspur|sahaswan|sahawar|sahibganj|saiha|saint thomas mount|sainthia|sakleshpur|sakti|salaya|salumbar|salur|samalkha|samalkot|samastipur|samba|sambalpur|sambhal|sambhar|samdari|samrala|samthar|sanand|sanaur|sanawad|sanchor|sancoale|sandi|sandila|sandur|sangamner|sangareddi|sangaria|sangli|sangod|sangola|sangrur|sankeshwar|sankrail|saoner|sarai akil|sarai mir|saraipali|sarangpur|sarauli|sardarshahr|sardhana|sardulgarh|sarkhej|sarwar|sasvad|satana|satara|sathupalli|sathyamangalam|satna|sattenapalle|sattur|saugor|saundatti|sausar|savantvadi|savanur|savarkundla|savda|sawai madhopur|sayla|secunderabad|sehore|selu|sendhwa|seohara|seondha|seoni|seoni malwa|seram|serchhip|serilingampalle|shahabad|shahada|shahbazpur|shahdara|shahdol|shahganj|shahi|shahjanpur|shahpura|shajapur|shamgarh|shamli|shamsabad|shantipur|shegaon|sheikhpura|sheoganj|sheohar|sheopur|sherghati|sherkot|shertallai|shiggaon|shikohabad|shimoga|shiraguppi|shirdi|shirhatti|shirpur|shishgarh|shivaji nagar|shivpuri|sholinghur|shoranur|shorapur|shrigonda|shrirampur|shrirangapattana|shujalpur|shyamnagar|sibsagar|siddhapur|siddipet|sidhauli|sidhi|sidlaghatta|sihor|sihora|sijua|sikandarabad|sikandarpur|sikandra rao|sikar|sikka|silao|silapathar|silchar|siliguri|sillod|silvassa|simdega|sindgi|sindhnur|singanallur|singapur|singarayakonda|singrauli|singur|sinnar|sira|sirhind|sirkazhi|sirohi|sironj|sirsa|sirsaganj|sirsi|sirsilla|siruguppa|sirumugai|sirur|sisauli|siswa bazar|sitamarhi|sitapur|sitarganj|siuri|sivaganga|sivagiri|sivakasi|siwan|siwana|sohagpur|sohna|sojat|sojitra|solan|solapur|someshwar|sompeta|sonamukhi|sonari|sonepur|songadh|sonipat|sopur|sorada|soro|soron|soygaon|soyibug|sri dungargarh|sri madhopur|srikakulam|srinagar|srinivaspur|sriperumbudur|sriramnagar|srirampur|srisailain|srivaikuntam|srivardhan|srivilliputhur|suar|sujangarh|suket|sukma|sultanpur|sulur|suluru|sulya|sunam|sundargarh|sundarnagar|sunel|supaul|surajgarh|surajpur|surandai|suratgarh|surendranagar|surianwan|suriapet|tadepalle|tadepallegudem|tadpatri|tajpur|takhatgarh|takhatpur|taki|talaja|talcher|talegaon dabhade|taleigao|talikota|talipparamba|taloda|talwandi bhai|talwara|tambaram|tamluk|tanakpur|tanda|tandur|tanjore|tanuku|taoru|tarakeswar|taramangalam|tarana|taranagar|tarikere|tarn taran|tasgaon|teghra|tehri|tekari|tekkalakote|tekkali|telhara|tellicherry|tengnoupal|teni|teonthar|terdal|tezpur|thakurdwara|thakurganj|than|thana bhawan|thane|thanesar|tharad|tharangambadi|thasra|thenkasi|thiruthani|thiruvarur|thoothukudi|thoubal|thrissur|tijara|tikamgarh|tilhar|tindivanam|tinnanur|tinsukia|tiptur|tirthahalli|tiruchchendur|tiruchengode|tiruchirappalli|tirukkoyilur|tirumala|tirunelveli|tirupati|tirupparangunram|tiruppur|tiruppuvanam|tirur|tiruttangal|tiruvalla|tiruvallur|tiruvannamalai|tiruvottiyur|tisaiyanvilai|titagarh|titlagarh|todabhim|todaraisingh|tohana|tondi|tonk|tuensang|tufanganj|tuljapur|tulsipur|tumkur|tumsar|tundla|tuni|tura|turaiyur|udaipura|udalguri|udangudi|udgir|udhampur|udumalaippettai|udupi|ujhani|ujjain|ulhasnagar|ullal|umarga|umaria|umarkhed|umred|umreth|unhel|unjha|unnao|upleta|uppal kalan|uran|uravakonda|usehat|usilampatti|utraula|uttamapalaiyam|uttarkashi|uttiramerur|vada|vadakku valliyur|vadakku viravanallur|vadamadurai|vadigenhalli|vadippatti|vadlapudi|vadnagar|vadodara|vaijapur|vaikam|valabhipur|vallabh vidyanagar|valparai|valsad|vandavasi|vaniyambadi|vapi|varangaon|varkala|vasa|vasco da gama|vasind|vasudevanallur|vattalkundu|vayalar|vedaraniyam|vejalpur|vellore|velur|vemalwada|venkatagiri|vepagunta|veraval|vetapalem|vettaikkaranpudur|vettur|vidisha|vijapur|vijayawada|vikarabad|villupuram|vinukonda|virar|virarajendrapet|virudunagar|visavadar|visnagar|vite|vizianagaram|vriddhachalam|vrindavan|vuyyuru|vyara|wadi|walajapet|wani|wankaner|wanparti|warangal|waraseoni|wardha|waris aliganj|warora|warud|washim|wazirganj|williamnagar|wokha|yadgir|yamunanagar|yanam|yanamalakuduru|yaval|yavatmal|yelahanka|yellandu|yellapur|yeola|zahirabad|zaidpur|zamania|zira|zunheboto
IQ|anbar|nineveh|ninewa|kirkuk|diyala|salah al-din|duhok|dohuk|dahuk|sulaymaniyah|erbil|basra|basrah|najaf|karbala|babil|wasit|maysan|missan|thi qar|muthanna|qadisiyah|halabja|mosul|fallujah|ramadi|tikrit|sinjar|nasiriyah|zakho|baiji|samarra|baquba|tal afar|telafar|amarah|hilla|kut|habbaniyah
IR|sistan and baluchestan|khuzestan|kermanshah|hormozgan|khorasan razavi|fars province|golestan|lorestan|gilan|mazandaran|mashhad|isfahan|shiraz|tabriz|kerman|ahvaz|bushehr|zahedan|qom|bandar abbas|yazd|rasht
IT|sicily|sardinia|tuscany|calabria|lombardy|puglia|campania|veneto|piedmont|emilia-romagna|liguria|umbria|abruzzo|basilicata|friuli-venezia giulia|milan|naples|turin|palermo|bologna|genoa|bari|catania|lampedusa|trieste|venice|trento|bolzano|ventimiglia|messina
JM|montego bay|portmore|mandeville|negril|ocho rios|port antonio|spanish town|annotto bay|bog walk|bull savanna|constant spring|ewarton|half way tree|linstead|lionel town|lucea|may pen|mocho|morant bay|mt peto|new kingston|old harbour|old harbour bay|point hill|port maria|porus|quickstep|rock spring|saint ann's bay|savanna-la-mar|stony hill|yallahs
JO|mafraq|irbid|zarqa|karak|ma’an|aqaba|balqa|tafilah|jerash|ajloun|madaba|azraq|za’atari|zaatari|ramtha|russeifa
JP|hokkaido|okinawa|fukushima|iwate|miyagi|kumamoto|ishikawa|kyushu|shikoku|tohoku|osaka|kyoto|kobe|hiroshima|nagasaki|sendai|yokohama|nagoya|sapporo|fukuoka|noto|wajima|ishinomaki|kitakyushu
KE|turkana|marsabit|garissa|wajir|mandera|isiolo|samburu|kilifi|kwale|kitui|makueni|kajiado|narok|baringo|lamu|tana river|homa bay|siaya|busia county|kakamega|nyeri|laikipia|west pokot|taita taveta|machakos|kiambu|bungoma|migori|nyamira|meru county|embu|tharaka-nithi|vihiga|nandi|bomet|kericho|uasin gishu|trans-nzoia|nakuru|kirinyaga|nyandarua|mombasa|kisumu|eldoret|lodwar|kakuma|kalobeyei|malindi|naivasha|thika|nanyuki|lokichoggio|lokichar|voi|kitale|ahero|athi river|bondo|butere|chuka|eldama ravine|gazi|hola|iten|kabarnet|kangundo|kapenguria|kapsabet|kapsowar|karuri|kathwana|kerugoya|kihancha|kinango|kisii|limuru|luanda|lugulu|makueni boma|malaba|maralal|mariakani|maua|meru|molo|moyale|muhoroni|mumias|murang'a|mwatate|mwingi|nairobi|naro moru|ngong|nyahururu|ol kalou|oyugis|port victoria|pumwani|rongai|rumuruti|sawa sawa|sotik post|takaungu|taveta|webuye|witu|wote|wundanyi
KG|osh|jalal-abad|jalalabad region|batken|naryn|issyk-kul|issyk kul|talas|chuy|chui|karakol|tokmok|uzgen|kara-balta|isfana
KH|siem reap|battambang|ratanakiri|mondulkiri|kampot|kampong cham|kampong thom|kampong speu|kampong chhnang|prey veng|svay rieng|takeo|banteay meanchey|preah vihear|stung treng|kratie|pursat|koh kong|pailin|oddar meanchey|tboung khmum|kandal|sihanoukville|poipet
KI|tarawa|south tarawa|abaiang|kiritimati|abemama|butaritari|betio|bairiki
KM|anjouan|mohéli|grande comore|mutsamudu|fomboni
KR|gyeonggi|gangwon|jeju|jeolla|gyeongsang|busan|incheon|daegu|daejeon|gwangju|sejong|suwon
KZ|mangystau|turkestan region|kyzylorda|karaganda|pavlodar|zhambyl|kostanay|almaty|shymkent|aktau|aral|semey|atyrau|aktobe|aralsk|oskemen|taraz
LA|attapeu|savannakhet|champasak|xieng khouang|houaphan|phongsaly|luang namtha|oudomxay|bokeo|xayaboury|khammouane|salavan|sekong|bolikhamxay|saravane|luang prabang|pakse|vang vieng|thakhek
LB|akkar|bekaa|beqaa|mount lebanon|baalbek-hermel|nabatieh|sidon|saida|tyre|zahle|zahlé|baalbek|arsal|byblos|hermel|bourj hammoud|marjayoun|halba
LC|vieux fort|gros islet|dennery|anse la raye
LK|jaffna|batticaloa|kilinochchi|mullaitivu|mannar|vavuniya|trincomalee|galle|kandy|anuradhapura|ratnapura|hambantota|matara|badulla|nuwara eliya|kurunegala|polonnaruwa|ampara|puttalam|kalutara|monaragala|gampaha|ambalangoda|battaramulla south|bentota|beruwala|chilaw|colombo|dambulla|dehiwala-mount lavinia|devinuwara|ella town|eravur town|gampola|hanwella ihala|hendala|homagama|horana south|horawala junction|ja ela|kalmunai|kandana|kataragama|katunayaka|kegalle|kelaniya|kolonnawa|kotikawatta|kuliyapitiya|maharagama|matale|mihintale|minuwangoda|moratuwa|mulleriyawa|negombo|panadura|peliyagoda|pita kotte|point pedro|sri jayewardenepura kotte|tangalle|vakarai|valvedditturai|wattala|wattegama|weligama|welisara|wellawaya
LR|nimba|lofa|bong county|grand gedeh|margibi|montserrado|grand bassa|sinoe|gbarpolu|grand cape mount|gbarnga|buchanan|ganta|voinjama|zwedru|kakata|paynesville|foya|barclayville|bensonville|bopolu|buutuo|cestos city|fish town|new yekepa|robertsport|sanniquellie|tubmanburg
LS|leribe|berea|mafeteng|mohale’s hoek|quthing|qacha’s nek|mokhotlong|thaba-tseka|butha-buthe|hlotse|semonkong|maputsoe|maseru|mohale's hoek|nako|qacha's nek|teyateyaneng
LT|kaunas|klaipėda|šiauliai|panevėžys
LV|latgale|kurzeme|daugavpils|liepāja|rēzekne|jelgava
LY|fezzan|cyrenaica|benghazi|misrata|misurata|sebha|derna|tobruk|sirte|zuwara|zawiya|kufra|ghadames|tarhuna|tawergha|ajdabiya|zintan|nalut
MA|souss-massa|drâa-tafilalet|drâa|béni mellal-khénifra|casablanca|marrakech|marrakesh|tangier|fez|agadir|meknes|oujda|tetouan|ouarzazate|errachidia|azilal|essaouira|al hoceima|sidi ifni|nador
MD|gagauzia|bălți|balti|ungheni|cahul|soroca|orhei|comrat|edineț|ocnița|ștefan vodă|hîncești|fălești|nisporeni|strășeni|palanca|căușeni|cimișlia|leova|florești|drochia|rezina|călărași
ME|nikšić|kotor|pljevlja|bijelo polje|ulcinj|berane
MG|androy|anosy|atsimo-andrefana|atsimo andrefana|analamanga|vatovavy|fitovinany|menabe|boeny|sofia region|atsinanana|toamasina|antsirabe|mahajanga|fianarantsoa|toliara|antsiranana|ambovombe|manakara|mananjary|morondava|fort dauphin
MH|majuro|kwajalein|ebeye|jaluit|arno atoll
MK|tetovo|bitola|kumanovo|ohrid|gostivar|strumica|prilep|veles|gevgelija|štip
ML|mopti|gao|timbuktu|ségou|segou|sikasso|kayes|kidal|ménaka|koulikoro|bandiagara|djenné
MM|rakhine|kachin|shan state|chin state|kayah|kayin|sagaing|magway|ayeyarwady|mon state|bago|tanintharyi|yangon|mandalay|sittwe|maungdaw|myitkyina|mawlamyine|taunggyi|lashio|loikaw|hpa-an|hakha|pathein|bhamo|buthidaung|mrauk-u|kyaukphyu
MN|khovd|khuvsgul|dornod|bayan-ulgii|bayan-ölgii|umnugovi|ömnögovi|dornogovi|govi-altai|zavkhan|uvs|arkhangai|tuv province|selenge|sukhbaatar province|khentii|bulgan|bayankhongor|uvurkhangai|dundgovi|orkhon|darkhan|erdenet|choibalsan|dalanzadgad
MR|hodh ech chargui|hodh el gharbi|gorgol|guidimakha|brakna|trarza|assaba|nouadhibou|kiffa|rosso|bassikounou|kaédi|mbera|néma
MT|attard|balzan|birkirkara|birzebbuga|cospicua|dingli|fgura|floriana|gudja|gzira|għajnsielem|għarb|għaxaq|hal gharghur|haz-zebbug|imdina|imgarr|imsida|imtarfa|kalkara|kercem|kirkop|l-iklin|lija|luqa|marsa|marsaskala|marsaxlokk|mellieħa|mosta|mqabba|munxar|nadur|naxxar|pieta|qormi|qrendi|rabat|safi|saint lucia|san giljan|san lawrenz|san pawl il-baħar|sannat|santa venera|senglea|siggiewi|sliema|swieqi|ta' xbiex|tarxien|valletta|vittoriosa|xagħra|xewkija|xgħajra|zabbar|zebbug|zejtun|zurrieq|ħamrun
MU|rodrigues|curepipe|quatre bornes|vacoas|port mathurin
MV|addu city|fuvahmulah|kulhudhuffushi|hulhumalé
MW|blantyre|mzuzu|liwonde|monkey bay|nsanje|chikwawa|mangochi|karonga|kasungu|dedza|salima|nkhotakota|phalombe|mulanje|balaka|machinga|thyolo|ntcheu|dowa|rumphi|zomba|mzimba|chitipa|nkhata bay|ntchisi|neno|chiradzulu|likoma|mchinji|lilongwe|livingstonia|luchenza|mponela
MX|chiapas|oaxaca|veracruz|guerrero|jalisco|nuevo león|baja california|chihuahua|sonora|yucatán|quintana roo|tabasco|campeche|coahuila|michoacán|puebla|hidalgo state|tamaulipas|sinaloa|morelos|querétaro|guanajuato|zacatecas|nayarit|tlaxcala|guadalajara|monterrey|tijuana|ciudad juárez|tapachula|mérida|cancún|acapulco|tuxtla gutiérrez|san cristóbal de las casas|reynosa|matamoros|nogales|mexicali|tenosique|saltillo|palenque
MY|sabah|sarawak|penang|johor|kelantan|terengganu|pahang|perak|selangor|kedah|kuching|kota kinabalu|sandakan|johor bahru|ipoh|sibu
MZ|cabo delgado|nampula|zambezia|zambézia|sofala|manica|tete|inhambane|niassa|beira|pemba|quelimane|nacala|chimoio|lichinga|xai-xai|mocuba|montepuez|palma|mocímboa da praia|mueda|ibo|buzi|chókwè|vilankulo|metuge|dondo|chibuto
NA|erongo|kunene|oshana|ohangwena|omusati|oshikoto|kavango east|kavango west|zambezi region|hardap|ǁkaras|khomas|omaheke|otjozondjupa|swakopmund|walvis bay|rundu|oshakati|katima mulilo|otjiwarongo|lüderitz|keetmanshoop|opuwo|ondangwa|henties bay|gobabis|tsumeb|grootfontein|bethanie|eenhana|karasburg|karibib|katutura|khorixas|luderitz|mariental|nkurenkuru|okahandja|okahao|okakarara|omaruru|omuthiya|ongwediva|oranjemund|otjimbingwe|outapi|outjo|usakos|warmbad|windhoek
NE|diffa|tillabéri|tillaberi|tahoua|maradi|zinder|dosso|agadez|arlit|ouallam|dirkou|birni n’konni
NG|borno|adamawa|yobe|kaduna|katsina|sokoto|zamfara|kebbi|bauchi|gombe|taraba|plateau state|benue|niger state|kwara|kogi|nasarawa|ogun|oyo|osun|ekiti|ondo|edo|delta state|bayelsa|rivers state|akwa ibom|cross river|abia|imo|anambra|enugu|ebonyi|jigawa|kano|lagos|maiduguri|ibadan|port harcourt|jos|yola|calabar|benin city|ilorin|minna|makurdi|lafia|damaturu|monguno|bama|gwoza|ogoja|warri|abeokuta|onitsha|uyo|zaria|akure|aba|owerri|lokoja|dutse|biu|mubi|abagana|abaji|abak|abakaliki|abat|abejukolo|abigi|aboh|abonnema|abua|abudu|abuja|abuochiche|achalla|adikpo|ado-ekiti|ado-odo|adogo|afaha ikot ebak|afaha offiong|afam|afikpo|afon|afor-oru|afuze|agaie|agbani|agbor|agege|agenebode|ago-amodu|aguata|agulu|aguobu-owa|agwara|ahoada|ajaawa|ajaka|ajalli|ajaokuta|ajegunle|ajingi|akamkpa|akanran|akinima|akodo|akpafa|akpet central|akwanga|akwete|akwukwu-igbo|albasu|aliade|aliero|alkaleri|amagunze|amaigbo|anaku|anchau|angware|anka|ankpa|apapa|apomu|aramoko-ekiti|araromi-opin|argungu|arochukwu|asaba|askira|atan|atani|auchi|augie|auyo|awgu|awka|awo-idemili|ayete|ayetoro|azare|baap|babana|babban gida|babura|badagry|bagudo|bagwai|baissa|bajoga|bakori|bakura|balle|bangi|bara|barkin ladi|bassa|batagarawa|batsari|baure|bebeji|beli|bende|benisheikh|besse|bichi|bida|billiri|bindawa|binji|birnin gwari|birnin kebbi|birnin kudu|birnin magaji|birniwa|bode osi|bode saadu|bodinga|bogoro|boje|bokkos|bolorunduro|bomadi|bonny|bori|briyel|buguma|bukkuyum|bukuru|bungudu|buni yadi|bunkure|bunza|buruku|burutu|bwari|chakwama|charanchi|chibok|dakingari|damagum|damasak|dambam|dambatta|damboa|dan musa|dandume|dange|danja|dapchi|darazo|dass|daura|dawakin kudu|dawakin tofa|deba|degema|degema hulk|dekina|demsa|dengi|dikenafai|dikwa|doma|donga|dukku|dutsen wai|dutsi|dutsin-ma|ebem ohafia|eberi|ebute ikorodu|ebute-metta|effium|effraya|effurun|efon-alaaye|egbe|egbeda|egbema|eha amufu|ehor|ejigbo|ekeremor|eket|ekpoma|elele|emuoha|emure-ekiti|enagi|enugu-ezike|enugu-ukwu|enwang|eruwa|esuk oron|etinan|eyofin|ezillo|ezza-ohu|ezzamgbo|faskari|festac town|fiditi|fika|fufore|fufu|fugar|funtua|gada|gagarawa|gajiram|gamawa|gamboru|gantsa|ganye|garaku|garki|garko|garun malam|gashua|gawu babangida|gbajimba|gboko|gbongan|geidam|gella|gembu|gezawa|giade|gidan madi|girei|giwa|gombi|goronyo|gubio|gudumbali|gulak|gumel|gummi|guri|gusau|guyuk|gwadabawa|gwagwalada|gwandu|gwantu|gwaram|gwarzo|gwiwa|hadejia|hong|hunkuyi|ibagwa-aka|ibeto|ibiaku ntok okpo|iboko|ibokun|idah|idanre|idi-ayunre|ido-ekiti|idogbo|ifako|ifetedo|ifon|igarra|igbara-odo|igbara-oke|igbekebo|igbeti|igbo-ora|igbo-ukwu|igboho|igbokoda|igbor|igede-ekiti|igueben|igumale|iguobazuwa|ihiala|ijebu-igbo|ijebu-jesa|ijebu-ode|ijero-ekiti|ikara|ikare|ikeja|ikem|ikenne|ikere-ekiti|ikire|ikirun|ikole-ekiti|ikom|ikorodu|ikot abasi|ikot akpa nkuk|ikot edibon|ikot ekpene|ikot ibritam|ikot nakanda|ikotun|ikoyi|ikoyi-ile|ila orangun|ilaro|ilawe-ekiti|ile-ife|ile-ogbo|ile-oluji|ilemona|ilesa|illela|ilobu|iloffa|imeko|ingawa|inisa|iperindo|iperu|ipetumodu|ipokia|ipoti|iragbiji|iresa-adu|irrua|isanlu|isanlu-itedoijowa|isara|ise-ekiti|iseyin|isiaka|isiala oboro|isieke|isinweke|isiokolo|isiokpo|issele-uku|isua|ita-ogbolu|itas|itigidi|itori|iwere-ile|iyana-ofa|iyara|iye-ekiti|jada|jahun|jajimaji|jakusko|jalingo|jama'are|jebba|jega|jibia|jimeta|jobele|kabba|kabo|kachia|kafanchan|kafin hausa|kafin madaki|kafur|kagara|kagarko|kagoro|kaiama|kaita|kajuru|kalgo|kaltungo|kamba|kanamma|kangiwa|kankara|kankia|karaye|kari|karim lamido|karkarna|karu|katagum|katcha|katsina-ala|kaugama|kaura|kaura namoda|kauru|kazaure|keana|kebbe|keffi|khaddamari|kibiya|kirfi|kiri kasamma|kiru|kisi|kiyawa|koguna|koko|konduga|kontagora|kosubosu|koton-karfe|kpor|kujama|kuje|kukawa|kumagunnam|kumbotso|kumo|kunchi|kura|kurfi|kusada|kuta|kutigi|kwal|kwali|kware|kwaya kusar|kwoi|lafiagi|lalupon|lamurde|langtang|lapai|lekki|lemu|lere|lessel|lissam|mabudi|machina|madobi|mafa|magumeri|mai'adua|maigana|maigatari|maiha|maikunkele|maiyama|makarfi|makera|makoko|malam madori|mallam fatori|mallam sidi|malumfashi|mangu|mani|maradun|marte|maru|mashegu|mashi|matazu|mayo-belwa|mbalano|mgbidi|michika|miga|minjibir|misau|mkpat enin|modakeke|mokwa|moniya|mopa|moriki|musawa|mushin|mutum biyu|nafada|naka|nasarawa egon|nasko|nchia|ndeaboh|nembe|neni|new bussa|nguru|nguzu edda|nkpor|nkwerre|nkwo nike|nkwoagu isuochi|nnenasa|nnewi|nsukka|nteje|nto edino|numan|nung udoe|nwaorieubi|nzam|obagaji|obangede|obarike-ito|obiaruku|obiozara|obollo-afor|obonoma|obubra|obudu|ode-ekiti|ode-irele|odeda|odo-ere|odogbolu|odoro ikpe|odot|odukpani|offa|ogaminana|ogbede|ogbere|ogbia|ogbomoso|oghara|ogidi|oguma|oguta|ogwashi-uku|ohafia-ifigh|oji river|ojota|ojoto|okada|oke ila|oke mesi|oke-agbe|oke-ikpe|oke-oyi|okehi|okeho|okene|okigwe|oko ita|okopedi|okoroete|okpo|okpoga|okpoma|okpuala-ngwa|okrika|okuku|okuta|okwe|oleh|olupona|omoba|omoku|omu-aran|onuebonyi echara|onueke|onyedega|opobo|oporoma|orerokpe|orita eruwa|orlu|oron|oshodi|osisioma|osogbo|otan ayegbaju|otor-udu|otu-jeremi|otukpa|otun-ekiti|otuocha|owa-oyibu|owena|owode|owu-isin|oyan|oye-ekiti|ozoro|ozubulu|paiko|pankshin|pantisawa|patani|patigi|pindiga|potiskum|rabah|rann|rano|ribah|rijau|rimi|rimin gado|ringim|ririwai|riyom|rogo|roni|rumuodomaya|saakpenwa|sabon birni|sabon garin nangere|sabon wuse|sabongida-ora|sabuwa|safana|sagbama|sakaba|saki|saminaka|sandamu|sankera|sankwala|sapele|sarkin pawa|serti|shagamu|shagari|shanga|shani|shanono|share|shelleng|shendam|shinkafi|silame|soba|sofo-birnin-gwari|somolu|song|sule tankarkar|suleja|sumaila|sunkani|surulere|tafawa balewa|takai|takum|talasse|talata mafara|tambuwal|taura|tede|tegina|tofa|toro|toto|toungo|tsafe|tsanyawa|tse-agberagba|tudun wada|tunkus|tureta|twon-brass|ubiaja|ugba|ugbodo|ugbokpo|ugep|ughelli|ugwolawo|ukpo|ukpor|umuahia|umuelemai|umuguma|umulona|umumma|umundugba|umuneke-ngor|umunze|ungogo|upenekang|uquo|uromi|urua inyang|urualla|urue offong|uselu|utu etim ekpo|vandeikya|wamako|wamba|wannune|wara|warawa|warji|wase|wudil|wukari|wurno|wushishi|yabo|yana|yelwa|yenagoa|zakirai|zango|zing|zonkwa|zungeru|zurmi|zuru
NI|raan|matagalpa|jinotega|estelí|chinandega|nueva segovia|madriz|bilwi|puerto cabezas|bluefields
NL|north holland|south holland|gelderland|north brabant|friesland|groningen|zeeland|limburg|rotterdam|utrecht|eindhoven|delft|leiden|wageningen|maastricht|nijmegen|arnhem|ter apel
NO|finnmark|troms|nordland|svalbard|bergen|trondheim|stavanger|tromsø|kirkenes|bodø
NP|bagmati|gandaki|lumbini|karnali|sudurpashchim|madhesh|koshi province|pokhara|biratnagar|birgunj|janakpur|nepalgunj|dhangadhi|bharatpur|butwal|dharan|hetauda|birendranagar|lalitpur|bhaktapur|tansen|itahari|surkhet|sindhupalchok|gorkha|dolakha|dhading|nuwakot|rasuwa|jumla|humla|mugu|dolpa|kalikot|doti|achham|bajura|bajhang|kailali|kanchanpur|bardiya|banke|rolpa|rukum|jajarkot|salyan|dang district|kapilvastu|rupandehi|palpa|syangja|kaski|myagdi|manang|mustang|lamjung|tanahun|chitwan|makwanpur|sindhuli|ramechhap|kavrepalanchok|kavre|saptari|siraha|dhanusha|mahottari|sarlahi|rautahat|bara district|parsa|sunsari|morang|jhapa|ilam|panchthar|taplejung|sankhuwasabha|bhojpur|khotang|okhaldhunga|solukhumbu|udayapur|dadeldhura|baitadi|darchula|dailekh|baglung|arghakhanchi|gulmi
NZ|northland|otago|southland|waikato|canterbury region|hawke’s bay|taranaki|tairāwhiti|auckland|christchurch|dunedin|gisborne|rotorua|whangārei|whangarei|invercargill|tauranga|palmerston north|blenheim|gore|greymouth|hawera|kaiapoi|kawerau|kerikeri|khandallah|levin|lower hutt|mangere|manukau city|masterton|matamata|motueka|napier|ngaruawahia|oamaru|opotiki|otaki|pakuranga|papakura|papatowai|paraparaumu|petone|porirua|pukekohe east|rothesay bay|takanini|taradale|taupo|thames|timaru|tokoroa|upper hutt|waitangi|waiuku|wanganui|whakatane
OM|dhofar|musandam|salalah|sohar|nizwa
PA|darién|darien|chiriquí|bocas del toro|guna yala|colón province|veraguas|lajas blancas|bajo chiquito|metetí
PE|piura|tumbes|loreto|ucayali|madre de dios|cusco|cuzco|puno|ayacucho|arequipa|cajamarca|la libertad|lambayeque|huancavelica|junín|áncash|apurímac|huánuco|san martín region|amazonas region|tacna|iquitos|chiclayo|callao|pucallpa|tarapoto|puerto maldonado|huancayo|chimbote
PG|morobe|hela|enga|milne bay|east sepik|west sepik|sandaun|madang|oro province|east new britain|west new britain|new ireland|bougainville|manus|chimbu|simbu|jiwaka|eastern highlands|western highlands|southern highlands|lae|mount hagen|goroka|wewak|rabaul|kokopo|kimbe|alotau|popondetta|vanimo|tari|kundiawa|buka|arawa|kavieng|daru|kerema|mendi|kiunga|wabag|aitape|bulolo|ialibu|kainantu|kokoda|kurumul|kwikila|lorengau|minj|port moresby
PH|mindanao|luzon|visayas|palawan|leyte|samar|eastern samar|cotabato|maguindanao|lanao del sur|lanao del norte|basilan|sulu|tawi-tawi|bohol|negros occidental|negros oriental|surigao del norte|surigao del sur|cagayan|batanes|bicol|albay|catanduanes|camarines sur|batangas|laguna province|quezon|rizal province|benguet|ifugao|isabela province|aurora province|pampanga|zambales|capiz|guimaras|siargao|dinagat|bukidnon|zamboanga del norte|zamboanga del sur|sarangani|masbate|mindoro|romblon|marinduque|davao|davao city|cebu|cebu city|tacloban|iloilo|marawi|cotabato city|zamboanga|zamboanga city|quezon city|baguio|legazpi|cagayan de oro|general santos|butuan|dumaguete|bacolod|puerto princesa|makati|ormoc|surigao city|naga city|roxas city|iligan|tagbilaran|koronadal|abucay|abuyog|agoo|alabel|alaminos|aliaga|alicia|amadeo|angat|angeles city|angono|antipolo|apalit|aparri|apas|arayat|aringay|asia|atimonan|baao|babo-pangulo|bacolod city|bacoor|baggabag b|bago city|bagong pagasa|bah-bah|bais|balagtas|balamban|balanga|balayan|baliuag|bambang|banaybanay|bangued|bansalan|bantayan|baras|basco|batac city|bato|bauan|bauang|bayambang|bayawan|baybay|bayombong|bayugan|bignay uno|binalbagan|binan|binangonan|binmaley|binonga|bislig|bocaue|bongabon|bongao|borongan|boroon|botolan|budta|buenavista|bugo|buguey|buhi|bulacan|bulan|bulaon|buluan|bunawan|burgos|bustos|cabadbaran|cabagan|cabanatuan city|cabayangan|cabiao|cabuyao|cainta|calabanga|calaca|calamba|calapan|calasiao|calatagan|calauag|calauan|calbayog city|caloocan city|calumpang|calumpit|camiling|candaba|candelaria|canlaon|capas|carcar|cardona|carigara|carmona|castillejos|catanauan|catarman|catbalogan|cavite city|city of isabela|claveria|cogan|compostela|concepcion|concepcion ibaba|consolacion|cuenca|daet|dagupan|danao|dapitan|dasmarinas|del pilar|diadi|digos|dinalupihan|dipolog|dologon|domalanoan|don carlos|escalante|gapan|general mamerto natividad|general tinio|general trias|gerona|glan|guiguinto|guihulngan|guimba|guiset east|gumaca|guyong|hagonoy|hermosa|himamaylan|hinigaran|ilagan|iligan city|imus|indang|ipil|iriga city|irosin|isabela|isulan|itogon|jaen|jagna|jalajala|jasaan|jolo|jose panganiban|kabacan|kabankalan|kawit|kidapawan|la carlota|la castellana|la paz|la trinidad|labo|lagawe|laguilayan|lake sebu|laoag|laoang|lapu-lapu city|las pinas|laur|legaspi|libertad|libon|lilio|liloan|limay|lingayen|lipa city|loboc|loma de gato|lopez|lubao|lucban|lucena|lumbang|lupon|maao|maasin|mabalacat city|madridejos|magalang|maganoy|magarao|magsaysay|magugpo poblacion|mahayag|makati city|malabanban norte|malanday|malapatan|malaybalay|malilipot|malingao|malita|malolos|malungun|maluso|malvar|mamatid|mamburao|manaoag|manapla|manay|mandaluyong city|mandaue city|mangaldan|manibaug pasig|mankayan|manolo fortich|mansalay|mansilingan|mantampay|maragondon|maramag|marawi city|mariano|marilao|mariveles|masantol|masinloc|mati|mauban|mendez-nunez|meycauayan|midsayap|minglanilla|molave|monkayo|morong|munoz|murcia|muricay|nabua|nabunturan|naga|nagcarlan|naic|narra|nasugbu|navotas|new corella|nia valencia|norzagaray|noveleta|obando|olongapo|orani|oroquieta|ozamiz city|pacol|paete|pagadian|pagalungan|pagbilao|palayan city|panabo|panalanoy|pandacaqui|pandan|pandi|pangil|paniqui|pantubig|paombong|papaya|paraiso|parang|pasay|pasig city|passi|patuto|penaranda|pila|pilar|pililla|pinamalayan|pinamungahan|plaridel|polangui|polomolok|porac|port area|prosperidad|pulilan|pulong santa cruz|pulupandan|quiapo|ramon|ramos|recodo|rizal|rodriguez|roseller lim|roxas|sablayan|sagay|samal|sampaloc|san ildefonso|san jose del monte|san leonardo|san marcelino|san mariano|san narciso|san nicolas|san pascual|san simon|san vicente|santa catalina|santiago|santo tomas|santol|saravia|sariaya|sexmoan|sibulan|silang|sipalay|sitangkai|solana|solano|sorsogon|suay|subic|sumag|surallah|surigao|taal|tabaco|tabuk|tacurong|tagas|tagaytay|tagbilaran city|tagoloan|tagudin|taguig|talacogon|talavera|talipao|talisay|taloc|tanauan|tanay|tandag|tangub|tanjay|tanza|tarlac city|tayabas|taytay|telabastagan|teresa|ternate|tinongan|trento|tubod|tuguegarao|tupi|ualog|urdaneta|veruela|victorias|vigan|virac
PK|sindh|punjab province|balochistan|khyber pakhtunkhwa|khyber-pakhtunkhwa|karachi|lahore|peshawar|quetta|multan|faisalabad|rawalpindi|sukkur|swat|dadu|larkana|thatta|badin|gwadar|chitral|mansehra|sialkot|gujranwala|bahawalpur|rajanpur|dera ghazi khan|dera ismail khan|charsadda|nowshera|mardan|abbottabad|kohat|bannu|tharparkar|umerkot|mirpur khas|chaman|turbat|sibi|jacobabad|sanghar|jhang|kasur|gujrat|sargodha|jaffarabad|nasirabad|khairpur|ahmadpur east|ahmadpur sial|akora|aliabad|alpurai|aman garh|arifwala|athmuqam|attock city|awaran|baddomalhi|bagh|bahawalnagar|barkhan|basirpur|bat khela|battagram|bhakkar|bhalwal|bhan|bhawana|bhera|bhimbar|bhit shah|bhopalwala|burewala|chak azam sahu|chak five hundred seventy-five|chak jhumra|chak one hundred twenty nine left|chak thirty-one -eleven left|chak two hundred forty-nine thal development authority|chakwal|chawinda|chenab nagar|chhor|chichawatni|chilas|chiniot|chishtian|choa saidan shah|chuchar-kana mandi|chuhar jamali|chunian|dadhar|daggar|dajal|dalbandin|darya khan|daska kalan|dasu|daud khel|daur|dera allahyar|dera bugti|dera murad jamali|dhanot|dhoro naro|digri|dijkot|dinga|dipalpur|dullewala|dunga bunga|dunyapur|eidgah|eminabad|faqirwali|faruka|fazilpur|fort abbas|gakuch|gambat|gandava|garh maharaja|gharo|ghauspur|ghotki|gilgit|gojra|goth radhan|gujar khan|hadali|hafizabad|hala|hangu|harnoli|harunabad|hasilpur|hattian bala|haveli lakha|havelian|hazro city|hingorja|hujra shah muqim|islamabad|jahanian shah|jalalpur jattan|jalalpur pirwala|jampur|jamshoro|jand|jaranwala|jatoi shimali|jauharabad|jhang city|jhang sadr|jhawarian|jhelum|jhol|jiwani|johi|kabirwala|kahna nau|kahror pakka|kahuta|kalabagh|kalat|kaleke mandi|kallar kahar|kalur kot|kamalia|kamar mushani|kambar|kamoke|kamra|kandhkot|kandiaro|kanganpur|karak|karor|kashmor|khairpur mir's|khairpur nathan shah|khairpur tamewah|khalabat|khanewal|khangah dogran|khangarh|khanpur mahar|kharan|kharian|khewra|khurrianwala|khushab|khuzdar|kohlu|kot addu|kot diji|kot ghulam muhammad|kot malik barkhurdar|kot mumin|kot radha kishan|kot samaba|kotli|kotli loharan|kotri|kulachi|kundian|kunjah|kunri|lachi|ladhewala waraich|lakki|lala musa|lalian|layyah|lodhran|loralai|mach|mailsi|malakand|malakwal|malakwal city|malir cantonment|mamu kanjan|mananwala|mandi bahauddin|mangla|mastung|matiari|matli|mehar|mehrabpur|mian channun|mianke mor|mianwali|minchianabad|mingora|mirpur mathelo|mitha tiwana|mithi|muridke|murree|musa khel bazar|muzaffarabad|muzaffargarh|nankana sahib|narang mandi|narowal|naudero|naukot|naushahra virkan|naushahro firoz|nawabshah|new badah|new mirpur|nowshera cantonment|nushki|okara|pabbi|pad idan|paharpur|pakpattan|panjgur|pano aqil|parachinar|pasni|pasrur|pattoki|phalia|pind dadan khan|pindi bhattian|pindi gheb|pir jo goth|pir mahal|pishin|qadirpur ran|qila abdullah|qila saifullah|rahim yar khan|raiwind|raja jang|ratodero|rawala kot|renala khurd|risalpur cantonment|rohri|saddiqabad|sahiwal|saidu sharif|sakrand|sambrial|sangla hill|sarai alamgir|sarai naurang|sarai sidhu|sehwan|setharja old|shabqadar|shahdad kot|shahdadpur|shahpur chakar|shahr sultan|shakargarh|sharqpur sharif|shekhupura|shorkot|shujaabad|sillanwali|sinjhoro|sita road|sodhri|sukheke mandi|surkhpur|swabi|talagang|talamba|talhar|tandlianwala|tando adam|tando allahyar|tando jam|tando muhammad khan|tangi|tank|taunsa|thal|tharu shah|thul|timargara|toba tek singh|topi|tordher|ubauro|upper dir|usta muhammad|uthal|utmanzai|vihari|warah|wazirabad|yazman|zafarwal|zahir pir|zaida|zhob|ziarat
PL|podkarpackie|lubelskie|małopolska|mazovia|silesia|podlasie|pomerania|krakow|kraków|gdansk|gdańsk|lublin|rzeszów|rzeszow|przemyśl|wroclaw|wrocław|poznań|poznan|łódź|lodz|katowice|białystok|szczecin|hrubieszów|medyka
PT|algarve|alentejo|azores|madeira|porto|coimbra|braga|faro|évora|aveiro|setúbal
PW|babeldaob|peleliu|airai|koror
PY|boquerón|alto paraguay|itapúa|guairá|caaguazú|presidente hayes|concepción department|alto paraná|misiones department|canindeyú|ciudad del este|encarnación|filadelfia
RO|transylvania|moldavia region|suceava|maramureș|maramures|dobrogea|cluj|cluj-napoca|timișoara|timisoara|iași|iasi|constanța|constanta|brașov|brasov|galați|galati|craiova|siret|sighetu marmației|isaccea|sibiu|oradea
RS|vojvodina|šumadija|novi sad|niš|subotica|šid|preševo|presevo|bujanovac|kragujevac|novi pazar|sombor|zrenjanin|vranje|leskovac
RU|dagestan|chechnya|siberia|tatarstan|karelia|yakutia|buryatia|st. petersburg|saint petersburg|novosibirsk|kazan|yekaterinburg|vladivostok|rostov-on-don|volgograd|irkutsk|murmansk|arkhangelsk
RW|musanze|rubavu|huye|nyagatare|rusizi|karongi|muhanga|kirehe|bugesera|gicumbi|nyamagabe|gatsibo|ngoma|rwamagana|kayonza|burera|rulindo|nyaruguru|gisagara|ruhango|nyanza district|butare|byumba|cyangugu|gikongoro|gisenyi|gitarama|kibungo|kibuye|kigali|nyanza
SA|asir|jazan|najran|tabuk|jeddah|mecca|medina|dammam|taif|abha|jubail|alula
SB|guadalcanal|malaita|makira|choiseul|temotu|isabel province|auki|gizo|kirakira|tulagi|buala|honiara|lata|malango|taro
SC|praslin|la digue|mahé
SD|darfur|north darfur|south darfur|west darfur|central darfur|east darfur|kassala|gedaref|gedarif|blue nile state|white nile state|south kordofan|north kordofan|west kordofan|sennar|al jazirah|gezira|red sea state|port sudan|omdurman|nyala|el fasher|el geneina|geneina|zalingei|el obeid|kadugli|wad madani|kosti|ed damazin|atbara|dongola|ed daein|tawila
SE|skåne|norrbotten|gotland|västerbotten|dalarna|gothenburg|malmö|malmo|uppsala|umeå|lund|kiruna|örebro|linköping
SG|singapore|woodlands
SI|maribor|celje|koper|ptuj
SK|košice|prešov|žilina|banská bystrica|vyšné nemecké|michalovce
SL|makeni|kenema|koidu|lunsar|kabala|magburaka|kailahun|kono|koinadugu|bombali|tonkolili|port loko|kambia|pujehun|bonthe|moyamba|falaba|karene|baoma|barma|binkolo|blama|boajibu|bomi|buedu|bumpe|bunumbu|foindu|gandorhun|hangha|kamakwie|kassiri|kukuna|mambolo|mamboma|masingbi|motema|panguma|pendembu|rokupr|segbwema|sumbuya|tintafor|tombodu|yengema
SN|casamance|ziguinchor|thiès|saint-louis|kolda|tambacounda|kédougou|matam|louga|diourbel|fatick|kaolack|podor|sédhiou
SO|puntland|galmudug|jubaland|hirshabelle|banadir|bay region|bakool|gedo|hiran|hiiraan|lower shabelle|middle shabelle|lower juba|mudug|nugaal|galgaduud|bari region|kismayo|baidoa|beledweyne|belet weyne|bosaso|bossaso|garowe|galkayo|dhusamareb|jowhar|dollow|luuq|afgooye|marka|merca|qardho|doolow
SR|nickerie|albina|moengo|brokopondo
SS|jonglei|unity state|upper nile|western equatoria|eastern equatoria|central equatoria|warrap|lakes state|northern bahr el ghazal|western bahr el ghazal|pibor|bor|malakal|bentiu|wau|yambio|torit|yei|rumbek|aweil|kuajok|renk|maban|kapoeta|akobo|nimule|leer|ayod|cueibet|gogrial|juba|kodok|kuacjok|maiwut|maridi|mayen abun|mundri|nasir|pajok|pariang|raja|tambura|terekeka|tonj|waat|winejok|yirol
ST|príncipe|santo antónio
SV|usulután|ahuachapán|chalatenango|morazán|la unión department|sonsonate|cabañas department|suchitoto
SY|idlib|deir-ez-zor|deir ez-zor|raqqa|ar-raqqa|hassakeh|al-hasakah|hasakah|dara’a|daraa|sweida|quneitra|tartous|latakia|lattakia|rural damascus|aleppo|homs|hama|qamishli|azaz|afrin|kobane|palmyra|manbij|jarablus|douma|al-hol
SZ|hhohho|lubombo|shiselweni|manzini|siteki|nhlangano|piggs peak|big bend|hluti|malkerns|mbabane|mhlume|ntfonjeni
TD|ouaddaï|ouaddai|wadi fira|sila|guéra|kanem|logone oriental|moyen-chari|mandoul|salamat|batha|ennedi|tibesti|borkou|mayo-kebbi|tandjilé|abéché|abeche|moundou|sarh|goré|adré|adre|farchana|mongo|faya|goz beïda|goz beida|iriba|baga sola|bongor
TG|savanes|kara|sokodé|dapaong|atakpamé|kpalimé|aného
TH|chiang rai|mae hong son|tak province|songkhla|pattani|yala|narathiwat|ranong|phang nga|nan province|krabi|trang|satun|surin|ubon ratchathani|khon kaen|udon thani|chiang mai|mae sot|phuket|hat yai|pattaya|korat
TJ|khatlon|sughd|gorno-badakhshan|gbao|khorog|khujand|kulob|bokhtar|panjakent|murghab|istaravshan|shahritus
TL|ermera|bobonaro|baucau|viqueque|lautem|liquiçá|liquica|oecusse|oe-cusse|covalima|ainaro|manatuto|aileu|manufahi|ataúro|atauro|maliana|suai|lospalos
TM|mary province|lebap|dashoguz|ahal|turkmenabat|turkmenbashi
TN|sfax|sousse|gafsa|gabès|gabes|kairouan|bizerte|médenine|medenine|tataouine|jendouba|kasserine|siliana|sidi bouzid|zarzis|tozeur|nabeul|monastir|mahdia|ben guerdane
TO|vava‘u|vava’u|ha‘apai|ha’apai|tongatapu|‘eua|neiafu|pangai
TR|hatay|gaziantep|şanlıurfa|sanliurfa|kilis|mardin|diyarbakır|diyarbakir|kahramanmaraş|kahramanmaras|adıyaman|adiyaman|malatya|van province|adana|mersin|osmaniye|istanbul|izmir|bursa|antakya|antalya|konya|trabzon|nizip|iskenderun
TT|tobago|chaguanas|arima|arouca|couva|diego martin|laventille|marabella|mon repos|penal|petit valley|point fortin|port of spain|princes town|rio claro|sangre grande|siparia|tunapuna
TV|nukufetau|nanumea|vaitupu|nukulaelae
TZ|kigoma|zanzibar|pemba island|unguja|kagera|mtwara|lindi|ruvuma|simiyu|geita|singida|katavi|rukwa|njombe|iringa|songwe|manyara|shinyanga|dar es salaam|arusha|mwanza|mbeya|morogoro|tanga|tabora|moshi|kasulu|kibondo|nyarugusu|bukoba|musoma|bagamoyo|babati|bariadi|bashanet|basotu|biharamulo|bugarama|bugene|bukene|bunda|bungu|buseresere|butiama|chake chake|chala|chalinze|chanika|chato|chimala|chiungutwa|dareda|dodoma|dongobesh|dunda|endasak|galappo|geiro|hedaru|ifakara|igugunu|igunga|igurubi|igurusi|ikungi|ikwiriri|ilembula|ilongero|ilula|inyonga|ipinda|isaka|issenye|itigi|itumba|izazi|kabanga|kahama|kakonko|kaliua|kamachumu|kandete|karema|kasamwa|katerero|katoro|katumba|kibaha|kibakwe|kibara|kibaya|kibiti|kidatu|kidodi|kigonsera|kihangara|kihurio|kilimatinde|kilindoni|kilosa|kimamba|kingori|kintinku|kiomboi|kirando|kiratu|kisanga|kisarawe|kisasa|kisesa|kishapu|kisiwani|kitama|kitangari|kiwira|koani|konde|kondoa|kongwa|kwakoa|kyaka|kyela|laela|lalago|lembeni|liuli|liwale|longido|luchingu|lugoba|lukuledi|lulindi|lupiro|lushoto|mabama|mabamba|madimba|mafinga|magole|magomeni|magugu|mahanje|mahenge|mahonda|majengo|makanya|makumbako|makungu|makuyuni|malampaka|malangali|malinyi|malya|manda|maneromango|maposeni|maramba|masasi|masoko|masuguru|masumbwe|maswa|matai|matamba|matiri|matonga|matui|mazinde|mbamba bay|mbekenyera|mbinga|mbuguni|mbulu|merelani|mgandu|mhango|micheweni|mikumi|mingoyo|misasi|misungwi|mkokotoni|mkuranga|mlalo|mlandizi|mlangali|mlimba|mlowo|monduli|mpanda|mpwapwa|msanga|msowero|mtama|mtambile|mtimbira|mtinko|mto wa mbu|mtwango|mugango|mugumu|muheza|muleba|mungaa|muriti|mvomero|mwadui|mwandiga|mwanga|mwaya|mwembe|naberera|nachingwea|nakatunguru|namalenga|namanga|namanyere|namikupa|nanganga|nangomba|nangwa|nanhyanga|nansio|nanyamba|ndago|ndungu|newala kisimani|ngara|ngerengere|ngorongoro|ngudu|nguruka|nkoaranga|nkove|nshamba|nsunga|nungwi|nyakabindi|nyakahanga|nyalikungu|nyamuswa|nyangao|nyanguge|old shinyanga|pangani|puma|ruangwa|rujewa|rulenge|same|sepuka|shelui|sikonge|sirari|sokoni|somanda|songea|songwa|soni|sumbawanga|tandahimba|tarime|tinde|tingi|tukuyu|tumbi|tunduma|ulenje|urambo|usa river|usagara|usevia|ushirombo|usoke|utete|uvinza|uyovu|vikindu|vwawa|wete
UA|lviv oblast|odesa oblast|kharkiv oblast|zakarpattia|bukovyna|chernivtsi|vinnytsia|volyn|mykolaiv|dnipropetrovsk|sumy|chernihiv|poltava|khmelnytskyi|ternopil|ivano-frankivsk|zhytomyr|cherkasy|kirovohrad|rivne|kharkiv|lviv|odesa|odessa|dnipro|kryvyi rih|mariupol|uzhhorod|bucha|irpin|izium|izyum|bakhmut|pavlohrad|kramatorsk|sloviansk|balakliia|kropyvnytskyi|lutsk|mukachevo|kremenchuk|nikopol
UG|karamoja|west nile|acholi|lango|busoga|bunyoro|teso|kigezi|ankole|gulu|arua|jinja|mbarara|mbale|lira|entebbe|fort portal|kasese|hoima|soroti|kabale|masaka|moroto|tororo|adjumani|yumbe|kitgum|bundibugyo|lamwo|isingiro|kyegegwa|kiryandongo|nakapiripirit|kotido|kaabong|amudat|napak|abim|obongi|koboko|nebbi|zombo|kamwenge|kisoro|rukungiri|ntungamo|katakwi|amuria|kapchorwa|bududa|bulambuli|mayuge|iganga|kamuli|nakaseke|mukono|wakiso|rakai|buikwe|kayunga|agago|nwoya|amuru|omoro|pader|apac|oyam|kabarole|kikuube|buliisa|masindi|alebtong|amolatar|binyin|budaka|bugembe|bugiri|buhweju|bukedea|bukomansimbi|bukwa|bulisa|busembatia|bushenyi|butalangu|butaleja|butebo|buwenge|buyende|bweyogerere|bwizibwera|byakabanda|dokolo|ibanda|kaberamaido|kagadi|kajansi|kakumiro|kalangala|kaliro|kalungu|kampala|kanoni|kanungu|kasaali|kibale|kibingo|kiboga|kibuku|kigorobya|kilembe|kireka|kiruhura|kitamilo|kole|kumi|kyankwanzi|kyenjojo|kyotera|lugazi|luuka town|luwero|lwengo|lyantonde|manafwa|maracha|masindi port|mitoma|mityana|moyo|mpigi|mubende|nakasongola|namasuba|namayingo|namutumba|ngora|njeru|nsika|ntoroko|nyachera|otuke|pader palwo|paidha|pallisa|rubanda|rubirizi|sembabule|serere|sironko|wobulenzi
US|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|washington state|wisconsin|wyoming|appalachia|los angeles|chicago|houston|philadelphia|san francisco|seattle|denver|boston|detroit|minneapolis
UY|rivera department|canelones|maldonado|tacuarembó|artigas department|cerro largo|paysandú|punta del este
UZ|karakalpakstan|fergana|surkhandarya|kashkadarya|khorezm|namangan|andijan|jizzakh|syrdarya|navoi region|nukus|samarkand|bukhara|termez|muynak|moynaq|khiva|urgench|kokand
VC|bequia|union island|canouan|mayreau|grenadines|chateaubelair
VE|zulia|táchira|apure|delta amacuro|sucre state|miranda state|mérida state|carabobo|maracaibo|ciudad bolívar|barquisimeto|guasdualito|tucupita
VN|quảng trị|quang tri|quang binh|quang nam|quang ngai|ha giang|lao cai|ben tre|ca mau|soc trang|tra vinh|nghe an|ha tinh|thua thien hue|dak lak|gia lai|kon tum|lai chau|dien bien|son la|yen bai|cao bang|ninh thuan|binh dinh|an giang|kien giang|dong thap|long an|phu yen|lang son|thanh hoa|lam dong|quang ninh|hoa binh|ho chi minh city|da nang|can tho|hai phong|hoi an|dong ha|nha trang
VU|tanna|espiritu santo|malekula|ambae|pentecost island|efate|erromango|penama|shefa|tafea|sanma|malampa|torba|luganville|lenakel|isangel|lakatoro|port-vila|saratamata|sola
WS|savai’i|savai‘i|savaii|upolu|salelologa|asau
YE|marib|hodeidah|hudaydah|al hudaydah|taiz|taizz|hajjah|sa’ada|sa’dah|saada|ibb|dhamar|lahj|abyan|shabwah|shabwa|hadramawt|hadhramaut|al mahra|socotra|al dhale’e|al bayda|amran|aden|mukalla|mokha|seiyun|zinjibar
ZA|kwazulu-natal|eastern cape|western cape|northern cape|limpopo|mpumalanga|gauteng|north west province|ethekwini|johannesburg|cape town|durban|pietermaritzburg|polokwane|mbombela|soweto|khayelitsha|gqeberha|port elizabeth|bloemfontein|umlazi|makhanda|rustenburg|east london|mthatha|musina|upington|stellenbosch|nelspruit|richards bay|albertina|aliwal north|allanridge|ballito|barkly east|barkly west|beaufort west|benoni|bethal|bhisho|bloemhof|bochum|boksburg|bothaville|botshabelo|brakpan|brandfort|bredasdorp|breyten|brits|bronkhorstspruit|burgersdorp|butterworth|calvinia|carletonville|centurion|clocolan|colesberg|cradock|cullinan|danielskuil|de aar|delmas|deneysville|diepsloot|dordrecht|driefontein|duiwelskloof|eden glen|edenvale|ekangala|ekuvukeni|elliot|embalenhle|emkhomazi|empangeni|ermelo|eshowe|esikhaleni|fochville|fort beaufort|ga-kgapane|ga-rankuwa|germiston|giyani|graaff-reinet|grabouw|grahamstown|greytown|groblersdal|hardys memories of africa|harrismith|heilbron|hendrina|hennenman|hermanus|hoopstad|howick|ilinge|ixopo|jan kempdorp|kathu|klerksdorp|knysna|kokstad|komatipoort|koppies|koster|kraaifontein|kriel|kroonstad|krugersdorp|kruisfontein|kuruman|kutloanong|kwadukuza|ladismith|lady frere|ladybrand|lebowakgomo|lichtenburg|louis trichardt|lydenburg|mabopane|mahikeng|maile|mankoeng|marquard|middelburg|midrand|midstream|mkuze|mmabatho|modimolle|mokopane|molteno|mondlo|montagu|mooirivier|moorreesburg|mossel bay|mount ayliff|mpophomeni|newlands|nigel|nkowakowa|orange farm|oudtshoorn|paarl|pampierstad|parys|phalaborwa|phuthaditjhaba|piet retief|plettenberg bay|port alfred|port saint john's|port shepstone|postmasburg|potchefstroom|pretoria|prieska|queensdale|randburg|randfontein|reitz|retreat|ritchie|rondebosch|roodepoort|saldanha|sasolburg|schweizer-reneke|scottburgh|secunda|senekal|siyabuswa|somerset east|springbok|standerton|stilfontein|stutterheim|sundumbili|swellendam|tembisa|thaba nchu|thabazimbi|theunissen|thohoyandou|thulamahashi|trompsburg|tzaneen|uitenhage|ulundi|vanderbijlpark|ventersburg|vereeniging|viljoenskroon|villiers|volksrust|vrede|vredefort|vredenburg|vredendal|vryburg|vryheid|warmbaths|welkom|wesselsbron|westonaria|willowmore|winburg|witbank|wolmaransstad|zastron|zeerust
ZM|copperbelt|luapula|muchinga|north-western province|ndola|kitwe|livingstone|chipata|kabwe|mongu|solwezi|kasama|choma|mansa|nakonde|monze|mpulungu|chingola|petauke|kafue|mazabuka|shangombo|sesheke|chambishi|chililabombwe|chinsali|chongwe|isoka|kabompo|kalabo|kalengwa|kalulushi|kansanshi|kaoma|kapiri mposhi|kasempa|kataba|kawambwa|limulunga|luanshya|lundazi|lusaka|luwingu|maamba|mbala|mkushi|mpika|mpongwe|mufulira|mufumbwe|mumbwa|mungwi|mwinilunga|nakambala|nchelenge|samfya|senanga|serenje|siavonga|sinazongwe|zambezi
ZW|manicaland|masvingo|matabeleland|matabeleland north|matabeleland south|mashonaland|mashonaland east|mashonaland west|mashonaland central|bulawayo|mutare|chimanimani|chipinge|gweru|hwange|binga|beitbridge|kwekwe|kariba|chiredzi|victoria falls|chitungwiza|gokwe|mudzi|buhera|bikita|zvishavane|banket|bindura|chakari|chegutu|chinhoyi|chivhu|gwanda|harare|inyati|kadoma|karoi|lupane|marondera|mashava|mazowe|mhangura|mount darwin|murehwa|mutoko|mvurwi|penhalonga|redcliff|rusape|ruwa|shamva|shurugwi`,
  notCountries: `
Bight of Benin|British Isles|Congo Basin|Congo River|East China Sea|Gulf of Guinea|Gulf of Mexico|Gulf of Oman|Gulf of Thailand|Indian Ocean|Indian subcontinent|Irish Sea|Jordan River|Jordan Valley|Korean Peninsula|Korean peninsula|Lake Chad|Lake Malawi|Mozambique Channel|Niger Basin|Niger Delta|Niger River|Norwegian Sea|Philippine Sea|River Jordan|River Niger|Sea of Japan|South China Sea|Strait of Gibraltar|Straits of Gibraltar|Athens, Georgia|Atlanta, Georgia|Benin City|British Columbia|Dublin, Ohio|Georgia, USA|Georgian Bay|Inner Mongolia|Lebanon, Pennsylvania|Lima, Ohio|London, Ontario|New Britain|New England|New Guinea|New Ireland|New Jersey|New Mexican|New Mexico|New South Wales|Niger State|Panama City Beach|Panama City, Florida|Paris, Texas|Somali Region|Somali Regional State|South Georgia|African American|American Indian|Anglo-American|Central American|Greek Cypriot|Inter-American|Latin American|Native American|North American|Organization of American States|Pan American|Pan-American|South American|Turkish Cypriot|West Indian|West Timorese|Chinese-speaking|French-speaking|German-speaking|Portuguese Language Countries|Portuguese-speaking|Russian-speaking|Spanish-speaking|Order of Malta|Palestine Refugee|Palestine Refugees|Palestine refugee|Palestine refugees|Prince of Wales|Islamic State in Iraq and Syria|Islamic State in Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Netherlands Antilles|Republic of China|Serbia and Montenegro|Abu Dhabi Dialogue|Abuja Declaration|Addis Ababa Action Agenda|Bangkok Rules|Beijing Declaration|Beijing Platform|Beijing Rules|Bern Convention|Brazil Declaration|Brazil Plan of Action|Budapest Convention|Budapest Process|Colombo Process|Copenhagen Accord|Dakar Framework|Doha Agreement|Doha Round|Dublin Convention|Dublin Regulation|Kampala Convention|Kampala Declaration|Khartoum Process|Lisbon Treaty|Lomé Convention|Malabo Declaration|Maputo Declaration|Maputo Protocol|Mexico Plan of Action|Minsk agreements|Oslo Accords|Panama Papers|Paris Agreement|Paris Club|Paris Declaration|Paris Principles|Prague Process|Quito Process|Rabat Process|Rome Statute|Stockholm Convention|Tokyo Rules|Treaty of Lisbon|Treaty of Rome|Vienna Convention|Vienna Declaration|Warsaw International Mechanism|Guinea Worm|Guinea worm|Japanese Encephalitis|Japanese encephalitis`,
  bodies: `
UNICEF|Unicef|UNHCR|UNFPA|UNESCO|Unesco|FAO|WFP|UNDP|UNOPS|UNAIDS|UNIDO|UNODC|UNEP|UNRWA|UNCTAD|UNMAS|UNITAR|OCHA|OHCHR|UN Women|UN-Habitat|IFAD|IOM|UNECE|ESCWA|UNV|UNCDF|PAHO|WHO|ILO|ECHO|DG ECHO|USAID|PRM|BPRM|DFID|FCDO|UK Aid|UKaid|UK aid|BMZ|GIZ|KfW|JICA|KOICA|AFD|SIDA|Sida|NORAD|Norad|Danida|DANIDA|SDC|COSUDE|DFAT|Global Affairs Canada|Irish Aid|AECID|TIKA|LuxDev|Enabel|AICS|CERF|Gavi|GAVI|Gavi, la Alianza para las Vacunas|Gavi, la Alianza Mundial para las Vacunas|KSrelief|MPTF|Comic Relief|GEF|FONPRODE|FIIAPP|Fundación La Caixa|Ford Foundation|Open Society Foundations|IKEA Foundation|Mastercard Foundation|Rockefeller Foundation|Bill & Melinda Gates Foundation|Gates Foundation|Qatar Charity|Millennium Challenge Corporation|Education Cannot Wait|Norwegian Agency for Development Cooperation|Swedish International Development Cooperation Agency|Millennium Challenge Account|Oxfam|CARE|CARE International|Save the Children|World Vision|World Vision International|Caritas|Plan International|Mercy Corps|ActionAid|MSF|ACTED|INTERSOS|Intersos|WaterAid|Islamic Relief|Catholic Relief Services|CRS|Norwegian Refugee Council|NRC|Danish Refugee Council|International Rescue Committee|IRC|HelpAge International|Handicap International|Terre des Hommes|Deutsche Gesellschaft für Internationale Zusammenarbeit|Cordaid|Tearfund|WWF|Greenpeace|Humanity & Inclusion|SOS Children’s Villages|Right to Play|Microsoft|Google|Mastercard|Orange|Unilever|Rotary International|Lutheran World Federation|Internews|Transparency International|Human Rights Watch|Amnesty International|Age UK|Voluntary Action|Citizens Advice|Wellcome|Wellcome Trust|BRAC|Diakonia|WorldFish|Self Help Africa|Sarvodaya|Kimberly-Clark|Rotary|War Child|Street Child|Malteser International|Johanniter|Diakonie|Welthungerhilfe|Helvetas|HEKS|Swisscontact|United Nations|UN|U.N.|FAO|Food and Agriculture Organization|IAEA|ICAO|IFAD|ILO|International Labour Organization|IMO|International Maritime Organization|IOM|ITC|ITU|International Organization for Migration|UN Migration|UN Migration Agency|OCHA|UNOCHA|OHCHR|UNAIDS|UNCDF|UNCTAD|UNDP|United Nations Development Programme|UNDRR|UNECE|ESCWA|ESCAP|ECLAC|UNECA|UNEP|UN Environment|UN Environment Programme|UNESCO|UNFCCC|UNFPA|United Nations Environment Programme|United Nations Population Fund|UN-Habitat|UN Habitat|UNHCR|UN Refugee Agency|UNICEF|United Nations Children’s Fund|UN Children’s Fund|UNIDO|United Nations High Commissioner for Refugees|UNITAR|UNMAS|UNODC|UNOPS|UNRWA|UNU|UNV|United Nations Human Settlements Programme|United Nations Office on Drugs and Crime|UN Women|United Nations Industrial Development Organization|UPU|WFP|World Food Programme|WHO|WIPO|Office of the United Nations High Commissioner for Human Rights|Office of the High Commissioner for Human Rights|UN World Food Programme|United Nations World Food Programme|World Health Organization|WMO|WTO|World Meteorological Organization|UN Tourism|UNWTO|DPPA|UNDESA|UNSDG|UNFIP|UNIFEM|International Fund for Agricultural Development|International Telecommunication Union|PAHO|Pan American Health Organization|International Trade Centre|Bureau of Population, Refugees, and Migration|Bureau of Population, Refugees and Migration|Federal Foreign Office|German Federal Foreign Office|European Union|EU|European Commission|EC|ECHO|DG ECHO|USAID|PRM|BPRM|DFID|FCDO|Environment and Climate Change Canada|Foreign, Commonwealth and Development Office|Foreign, Commonwealth & Development Office|UK Aid|UKAid|UK aid|BMZ|GIZ|KfW|JICA|KOICA|AFD|SIDA|Sida|NORAD|Norad|Danida|DANIDA|SDC|DFAT|AusAID|Global Affairs Canada|CIDA|Irish Aid|AECID|TIKA|World Bank|World Bank Group|Asian Development Bank|ADB|African Development Bank|AfDB|EIB|European Investment Bank|Islamic Development Bank|IsDB|Inter-American Development Bank|EBRD|Central Emergency Response Fund|CERF|Global Fund|Green Climate Fund|Global Environment Facility|GEF|GCF|Adaptation Fund|Peacebuilding Fund|PBF|Education Cannot Wait|Gavi|Gavi, the Vaccine Alliance|GAVI|Gates Foundation|Bill & Melinda Gates Foundation|Bill and Melinda Gates Foundation|KSrelief|Qatar Charity|MPTF|King Salman Humanitarian Aid and Relief Centre|Saudi Fund for Development|Qatar Fund for Development|Kuwait Fund for Arab Economic Development|OPEC Fund|OPEC Fund for International Development|Global Partnership for Education|Millennium Challenge Corporation|Comic Relief|Luxembourg Aid|Global Fund to Fight AIDS, Tuberculosis and Malaria|Novo Nordisk Foundation|IKEA Foundation|Room to Read|Food for the Hungry|Bread for the World|Norwegian Church Aid|DanChurchAid|Christian Aid|Concern Worldwide|People in Need|Medair|Samaritan’s Purse|Lutheran World Relief|Heifer International|TechnoServe|FHI 360|Jhpiego|Sightsavers|Marie Stopes International|Habitat for Humanity|Pencils of Promise|Helen Keller International|Teach for All|Save the Children|World Vision|World Vision International|CARE|CARE International|Oxfam|Caritas|Plan International|Action Against Hunger|Médecins Sans Frontières|Mercy Corps|ActionAid|Doctors Without Borders|MSF|Terre des Hommes|Handicap International|Humanity & Inclusion|BRAC|Humanity and Inclusion|Islamic Relief|Catholic Relief Services|International Medical Corps|ACTED|ICRC|IFRC|International Federation of Red Cross and Red Crescent Societies|NRC|DRC|IRC|International Committee of the Red Cross|Relief International|WaterAid|HelpAge International|Médecins du Monde|Première Urgence Internationale|INTERSOS|Intersos|ZOA|Cordaid|Tearfund|African Union|AU|ASEAN|League of Arab States|Arab League|ECOWAS|IGAD|OSCE|NATO|Organization of American States|Council of Europe|INTERPOL|Interpol|Europol|Frontex|OECD|Microsoft|Google|Mastercard|Orange|Vodafone|Unilever|IKEA|Rotary International`,
};
