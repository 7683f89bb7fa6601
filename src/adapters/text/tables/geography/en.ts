import { englishCountryNames } from '../../../internal/countryNames.js';
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
AU|queensland|new south wales|tasmania|northern territory|south australia|western australia|torres strait|sydney|melbourne|brisbane|perth|adelaide|hobart|cairns|townsville|alice springs|ballarat|bendigo|geelong|toowoomba|lismore|rockhampton|mackay|fremantle|wollongong|dubbo|broome|kununurra|launceston|wagga wagga|albury|katherine
AZ|nakhchivan|ganja|sumgait|lankaran|mingachevir|sheki|barda|tartar|beylagan|fuzuli|aghdam|shamakhi
BA|republika srpska|herzegovina|una-sana canton|tuzla canton|mostar|tuzla|banja luka|bihać|bihac|zenica|srebrenica|prijedor|brčko|goražde|doboj|foča|velika kladuša
BD|chattogram division|sylhet division|barishal division|khulna division|rangpur division|chattogram|chittagong|sylhet|khulna|rajshahi|barisal|barishal|rangpur|mymensingh|comilla|teknaf|ukhiya|cox’s bazar|kurigram|gaibandha|satkhira|bagerhat|patuakhali|barguna|bhola|noakhali|sunamganj|sirajganj|jamalpur|lalmonirhat|nilphamari|bandarban|rangamati|khagrachhari|netrokona|kishoreganj|habiganj|jashore|jessore|dinajpur|bogura|pabna|tangail|narayanganj|gazipur|feni|thakurgaon|kushtia|faridpur|gopalganj district|pirojpur|jhalokathi|shariatpur|madaripur|manikganj|narsingdi|brahmanbaria|chandpur|lakshmipur
BE|flanders|wallonia|antwerp|ghent|liège|leuven|bruges|namur|charleroi|mechelen
BF|centre-nord|sahel region|bobo-dioulasso|ouahigouya|kaya|dori|djibo|koudougou|banfora|fada n’gourma|tenkodogo|dédougou
BG|burgas|vidin|dobrich|haskovo|plovdiv|varna|stara zagora|pleven|sliven|blagoevgrad|svilengrad
BI|cibitoke|makamba|ruyigi|cankuzo|kirundo|muyinga|bubanza|ngozi|kayanza|rutana|rumonge
BJ|atacora|alibori|borgou|parakou|natitingou|kandi|malanville|abomey|bohicon|ouidah
BO|pando|chuquisaca|cochabamba|beni department|oruro|potosí|tarija|santa cruz de la sierra|el alto|cobija|riberalta
BR|amazonas state|roraima|pará|bahia|ceará|pernambuco|minas gerais|rio grande do sul|acre state|rondônia|mato grosso|maranhão|paraná|santa catarina|tocantins|amapá|são paulo|rio de janeiro|salvador de bahia|recife|fortaleza|manaus|belém|boa vista|porto alegre|pacaraima|curitiba|belo horizonte
BS|abaco|grand bahama|eleuthera|andros|exuma|freeport|marsh harbour
BT|phuentsholing|paro|punakha|bumthang|trashigang|trongsa|wangdue|haa|samtse|gelephu
BW|ngamiland|kgalagadi|francistown|maun|serowe|kasane|ghanzi|lobatse|molepolole
BY|gomel|brest region|vitebsk|mogilev|grodno|pinsk|mozyr
BZ|toledo district|stann creek|cayo|corozal|orange walk|belize city|dangriga|punta gorda|san ignacio|hopkins village
CA|ontario|quebec|québec|manitoba|saskatchewan|alberta|british columbia|nova scotia|new brunswick|newfoundland|newfoundland and labrador|prince edward island|nunavut|yukon|northwest territories|labrador|toronto|vancouver|halifax|winnipeg|calgary|edmonton|saskatoon|iqaluit|yellowknife|whitehorse|thunder bay|charlottetown|fredericton|moncton|sudbury|kelowna|kamloops|prince george|lethbridge
CD|north kivu|south kivu|ituri|tanganyika|kasai|kasaï|haut-katanga|katanga|maniema|kongo central|équateur|tshopo|lualaba|haut-uélé|haut-uele|kasai central|mai-ndombe|goma|bukavu|lubumbashi|kisangani|bunia|beni|butembo|uvira|kalemie|mbandaka|matadi|kolwezi|kananga|mbuji-mayi|tshikapa|kikwit|baraka|fizi|minova|likasi|kindu
CF|vakaga|ouaka|ouham|haut-mbomou|basse-kotto|bambari|bria|birao|bossangoa|kaga-bandoro|bangassou|berbérati|bouar|paoua|zemio|obo
CG|likouala|sangha|pointe-noire|impfondo|ouesso|dolisie|betou
CH|ticino|valais|vaud|graubünden|thurgau|aargau|zurich|zürich|basel|lausanne|lugano|lucerne|winterthur
CI|abidjan|bouaké|korhogo|san-pédro|bondoukou|bouna|daloa|odienné
CL|atacama|araucanía|valparaíso|biobío|tarapacá|antofagasta|coquimbo|magallanes|los lagos|los ríos|maule|temuco|iquique|arica|puerto montt|punta arenas|valdivia|viña del mar
CM|adamawa region|far north region|douala|maroua|garoua|bamenda|bertoua|ngaoundéré|kousséri|bafoussam|buea|limbe|kumba|mora|minawao|kribi
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
FJ|vanua levu|viti levu|taveuni|kadavu|ovalau|yasawa|lau group|nadi|lautoka|labasa|sigatoka|levuka|nausori|rakiraki|savusavu
FM|chuuk|pohnpei|yap|kosrae|kolonia|weno
FR|brittany|normandy|occitanie|provence|île-de-france|alsace|lorraine|burgundy|corsica|nouvelle-aquitaine|auvergne|marseille|lyon|toulouse|strasbourg|bordeaux|lille|nantes|calais|montpellier|grenoble|rennes|dunkirk|le havre
GA|ogooué-ivindo|haut-ogooué|woleu-ntem|port-gentil|franceville|oyem|lambaréné
GB|england|scotland|wales|northern ireland|cornwall|devon|kent|norfolk|suffolk|cumbria|yorkshire|north yorkshire|west yorkshire|south yorkshire|lancashire|merseyside|greater manchester|west midlands|staffordshire|derbyshire|nottinghamshire|lincolnshire|leicestershire|northamptonshire|cambridgeshire|hertfordshire|oxfordshire|buckinghamshire|gloucestershire|wiltshire|somerset|dorset|hampshire|surrey|sussex|east sussex|west sussex|shropshire|herefordshire|worcestershire|warwickshire|cheshire|northumberland|county durham|tyneside|teesside|pembrokeshire|powys|gwynedd|ceredigion|fife|aberdeenshire|perthshire|orkney|shetland|outer hebrides|dumfries and galloway|scottish borders|birmingham|manchester|liverpool|leeds|sheffield|bristol|glasgow|edinburgh|cardiff|belfast|newcastle upon tyne|nottingham|leicester|coventry|bradford|hull|grimsby|stoke-on-trent|wolverhampton|plymouth|derby|southampton|norwich|ipswich|swansea|aberdeen|dundee|inverness|stornoway|oxford|cambridge|exeter|york|sunderland|middlesbrough|bolton|wigan|oldham|rochdale|blackpool|preston|blackburn|burnley|huddersfield|wakefield|doncaster|rotherham|barnsley|scunthorpe|peterborough|luton|milton keynes|northampton|brighton|hastings|margate|dover|canterbury|lowestoft|great yarmouth|king’s lynn|gloucester|cheltenham|swindon|bournemouth|torquay|truro|penzance|wrexham|merthyr tydfil|aberystwyth|derry|londonderry|lisburn|newry|paisley|kilmarnock|dumfries|stirling|tower hamlets|hackney|lambeth|southwark|lewisham|brixton|salford|stockport|gateshead|hartlepool|carlisle|barrow-in-furness|walsall|telford|hebden bridge|calderdale
GD|carriacou|petite martinique|grenville|gouyave|sauteurs
GE|kakheti|imereti|adjara|samegrelo|guria|kvemo kartli|shida kartli|svaneti|racha|samtskhe-javakheti|mtskheta-mtianeti|kutaisi|batumi|zugdidi|gori|rustavi|telavi|akhaltsikhe|poti|marneuli|ozurgeti|mestia|bolnisi
GH|ashanti|volta region|brong-ahafo|ahafo|oti region|upper east region|upper west region|kumasi|tamale|tema|takoradi|cape coast|bolgatanga|sunyani|koforidua|techiman|bawku|navrongo|keta|obuasi|winneba|elmina|yendi
GM|serekunda|brikama|basse|kerewan|bakau|farafenni|janjanbureh
GN|nzérékoré|n’zérékoré|kankan|kindia|labé|boké|mamou|guéckédou|gueckedou|macenta|siguiri
GR|attica|crete|macedonia region|epirus|thessaly|thrace|peloponnese|lesbos|lesvos|chios|samos|leros|evros|thessaloniki|patras|volos|ioannina|heraklion|piraeus|mytilene|moria|larissa
GT|huehuetenango|alta verapaz|baja verapaz|quiché|san marcos department|quetzaltenango|chiquimula|petén|izabal|sololá|totonicapán|zacapa|escuintla|cobán|tecún umán|puerto barrios|panajachel
GW|bafatá|gabú|cacheu|buba|bolama
GY|rupununi|lethem|linden|new amsterdam|bartica|mabaruma
HN|gracias a dios|cortés|choluteca|copán|olancho|yoro|lempira department|intibucá|ocotepeque|san pedro sula|la ceiba|puerto lempira|danlí|santa rosa de copán
HR|dalmatia|istria|slavonia|sisak-moslavina|rijeka|osijek|zadar|dubrovnik|vukovar|petrinja|sisak|karlovac
HT|artibonite|grand’anse|nippes|cap-haïtien|cap-haitien|les cayes|jérémie|jeremie|jacmel|gonaïves|gonaives|léogâne|port-de-paix|hinche|ouanaminthe|miragoâne|cité soleil|petit-goâve|saint-marc
HU|debrecen|szeged|pécs|miskolc|győr|záhony|nyíregyháza
ID|aceh|papua province|west papua|central sulawesi|south sulawesi|north sulawesi|west java|east java|central java|bali|lombok|west nusa tenggara|east nusa tenggara|kalimantan|west kalimantan|central kalimantan|east kalimantan|north sumatra|west sumatra|south sumatra|riau|jambi|lampung|maluku|flores|sumba|sumatra|sulawesi|java|gorontalo|bengkulu|banten|surabaya|bandung|medan|makassar|palu|yogyakarta|denpasar|semarang|banda aceh|kupang|jayapura|manado|ambon|padang|palembang|pontianak|mataram|lhokseumawe|donggala|maumere|sorong|wamena|pekanbaru|balikpapan|malang
IE|leinster|munster|connacht|county cork|county galway|county kerry|county mayo|county clare|county donegal|donegal|kerry|sligo|leitrim|roscommon|tipperary|waterford|wexford|kilkenny|county wicklow|kildare|offaly|westmeath|monaghan|cavan|cork|galway|limerick|drogheda|dundalk|letterkenny|ennis|tralee|athlone|ballina|westport
IN|kerala|tamil nadu|karnataka|andhra pradesh|telangana|maharashtra|gujarat|rajasthan|bihar|jharkhand|odisha|orissa|west bengal|assam|meghalaya|manipur|mizoram|nagaland|tripura|sikkim|uttar pradesh|madhya pradesh|chhattisgarh|haryana|himachal pradesh|uttarakhand|goa|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|ahmedabad|pune|jaipur|lucknow|patna|bhubaneswar|guwahati|ranchi|raipur|bhopal|indore|kochi|thiruvananthapuram|visakhapatnam|varanasi|surat|nagpur|dehradun|shimla|imphal|shillong|agartala|coimbatore|madurai|udaipur|jodhpur|amritsar|chandigarh|darjeeling|kutch|puri|sundarbans|wayanad
IQ|anbar|nineveh|ninewa|kirkuk|diyala|salah al-din|duhok|dohuk|dahuk|sulaymaniyah|erbil|basra|basrah|najaf|karbala|babil|wasit|maysan|missan|thi qar|muthanna|qadisiyah|halabja|mosul|fallujah|ramadi|tikrit|sinjar|nasiriyah|zakho|baiji|samarra|baquba|tal afar|telafar|amarah|hilla|kut|habbaniyah
IR|sistan and baluchestan|khuzestan|kermanshah|hormozgan|khorasan razavi|fars province|golestan|lorestan|gilan|mazandaran|mashhad|isfahan|shiraz|tabriz|kerman|ahvaz|bushehr|zahedan|qom|bandar abbas|yazd|rasht
IT|sicily|sardinia|tuscany|calabria|lombardy|puglia|campania|veneto|piedmont|emilia-romagna|liguria|umbria|abruzzo|basilicata|friuli-venezia giulia|milan|naples|turin|palermo|bologna|genoa|bari|catania|lampedusa|trieste|venice|trento|bolzano|ventimiglia|messina
JM|montego bay|portmore|mandeville|negril|ocho rios|port antonio|spanish town
JO|mafraq|irbid|zarqa|karak|ma’an|aqaba|balqa|tafilah|jerash|ajloun|madaba|azraq|za’atari|zaatari|ramtha|russeifa
JP|hokkaido|okinawa|fukushima|iwate|miyagi|kumamoto|ishikawa|kyushu|shikoku|tohoku|osaka|kyoto|kobe|hiroshima|nagasaki|sendai|yokohama|nagoya|sapporo|fukuoka|noto|wajima|ishinomaki|kitakyushu
KE|turkana|marsabit|garissa|wajir|mandera|isiolo|samburu|kilifi|kwale|kitui|makueni|kajiado|narok|baringo|lamu|tana river|homa bay|siaya|busia county|kakamega|nyeri|laikipia|west pokot|taita taveta|machakos|kiambu|bungoma|migori|nyamira|meru county|embu|tharaka-nithi|vihiga|nandi|bomet|kericho|uasin gishu|trans-nzoia|nakuru|kirinyaga|nyandarua|mombasa|kisumu|eldoret|lodwar|kakuma|kalobeyei|malindi|naivasha|thika|nanyuki|lokichoggio|lokichar|voi|kitale
KG|osh|jalal-abad|jalalabad region|batken|naryn|issyk-kul|issyk kul|talas|chuy|chui|karakol|tokmok|uzgen|kara-balta|isfana
KH|siem reap|battambang|ratanakiri|mondulkiri|kampot|kampong cham|kampong thom|kampong speu|kampong chhnang|prey veng|svay rieng|takeo|banteay meanchey|preah vihear|stung treng|kratie|pursat|koh kong|pailin|oddar meanchey|tboung khmum|kandal|sihanoukville|poipet
KI|tarawa|south tarawa|abaiang|kiritimati|abemama|butaritari|betio|bairiki
KM|anjouan|mohéli|grande comore|mutsamudu|fomboni
KR|gyeonggi|gangwon|jeju|jeolla|gyeongsang|busan|incheon|daegu|daejeon|gwangju|sejong|suwon
KZ|mangystau|turkestan region|kyzylorda|karaganda|pavlodar|zhambyl|kostanay|almaty|shymkent|aktau|aral|semey|atyrau|aktobe|aralsk|oskemen|taraz
LA|attapeu|savannakhet|champasak|xieng khouang|houaphan|phongsaly|luang namtha|oudomxay|bokeo|xayaboury|khammouane|salavan|sekong|bolikhamxay|saravane|luang prabang|pakse|vang vieng|thakhek
LB|akkar|bekaa|beqaa|mount lebanon|baalbek-hermel|nabatieh|sidon|saida|tyre|zahle|zahlé|baalbek|arsal|byblos|hermel|bourj hammoud|marjayoun|halba
LC|vieux fort|gros islet|dennery|anse la raye
LK|jaffna|batticaloa|kilinochchi|mullaitivu|mannar|vavuniya|trincomalee|galle|kandy|anuradhapura|ratnapura|hambantota|matara|badulla|nuwara eliya|kurunegala|polonnaruwa|ampara|puttalam|kalutara|monaragala|gampaha
LR|nimba|lofa|bong county|grand gedeh|margibi|montserrado|grand bassa|sinoe|gbarpolu|grand cape mount|gbarnga|buchanan|ganta|voinjama|zwedru|kakata|paynesville|foya
LS|leribe|berea|mafeteng|mohale’s hoek|quthing|qacha’s nek|mokhotlong|thaba-tseka|butha-buthe|hlotse|semonkong
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
MU|rodrigues|curepipe|quatre bornes|vacoas|port mathurin
MV|addu city|fuvahmulah|kulhudhuffushi|hulhumalé
MW|blantyre|mzuzu|liwonde|monkey bay|nsanje|chikwawa|mangochi|karonga|kasungu|dedza|salima|nkhotakota|phalombe|mulanje|balaka|machinga|thyolo|ntcheu|dowa|rumphi|zomba|mzimba|chitipa|nkhata bay|ntchisi|neno|chiradzulu|likoma|mchinji
MX|chiapas|oaxaca|veracruz|guerrero|jalisco|nuevo león|baja california|chihuahua|sonora|yucatán|quintana roo|tabasco|campeche|coahuila|michoacán|puebla|hidalgo state|tamaulipas|sinaloa|morelos|querétaro|guanajuato|zacatecas|nayarit|tlaxcala|guadalajara|monterrey|tijuana|ciudad juárez|tapachula|mérida|cancún|acapulco|tuxtla gutiérrez|san cristóbal de las casas|reynosa|matamoros|nogales|mexicali|tenosique|saltillo|palenque
MY|sabah|sarawak|penang|johor|kelantan|terengganu|pahang|perak|selangor|kedah|kuching|kota kinabalu|sandakan|johor bahru|ipoh|sibu
MZ|cabo delgado|nampula|zambezia|zambézia|sofala|manica|tete|inhambane|niassa|beira|pemba|quelimane|nacala|chimoio|lichinga|xai-xai|mocuba|montepuez|palma|mocímboa da praia|mueda|ibo|buzi|chókwè|vilankulo|metuge|dondo|chibuto
NA|erongo|kunene|oshana|ohangwena|omusati|oshikoto|kavango east|kavango west|zambezi region|hardap|ǁkaras|khomas|omaheke|otjozondjupa|swakopmund|walvis bay|rundu|oshakati|katima mulilo|otjiwarongo|lüderitz|keetmanshoop|opuwo|ondangwa|henties bay|gobabis|tsumeb|grootfontein
NE|diffa|tillabéri|tillaberi|tahoua|maradi|zinder|dosso|agadez|arlit|ouallam|dirkou|birni n’konni
NG|borno|adamawa|yobe|kaduna|katsina|sokoto|zamfara|kebbi|bauchi|gombe|taraba|plateau state|benue|niger state|kwara|kogi|nasarawa|ogun|oyo|osun|ekiti|ondo|edo|delta state|bayelsa|rivers state|akwa ibom|cross river|abia|imo|anambra|enugu|ebonyi|jigawa|kano|lagos|maiduguri|ibadan|port harcourt|jos|yola|calabar|benin city|ilorin|minna|makurdi|lafia|damaturu|monguno|bama|gwoza|ogoja|warri|abeokuta|onitsha|uyo|zaria|akure|aba|owerri|lokoja|dutse|biu|mubi
NI|raan|matagalpa|jinotega|estelí|chinandega|nueva segovia|madriz|bilwi|puerto cabezas|bluefields
NL|north holland|south holland|gelderland|north brabant|friesland|groningen|zeeland|limburg|rotterdam|utrecht|eindhoven|delft|leiden|wageningen|maastricht|nijmegen|arnhem|ter apel
NO|finnmark|troms|nordland|svalbard|bergen|trondheim|stavanger|tromsø|kirkenes|bodø
NP|bagmati|gandaki|lumbini|karnali|sudurpashchim|madhesh|koshi province|pokhara|biratnagar|birgunj|janakpur|nepalgunj|dhangadhi|bharatpur|butwal|dharan|hetauda|birendranagar|lalitpur|bhaktapur|tansen|itahari|surkhet|sindhupalchok|gorkha|dolakha|dhading|nuwakot|rasuwa|jumla|humla|mugu|dolpa|kalikot|doti|achham|bajura|bajhang|kailali|kanchanpur|bardiya|banke|rolpa|rukum|jajarkot|salyan|dang district|kapilvastu|rupandehi|palpa|syangja|kaski|myagdi|manang|mustang|lamjung|tanahun|chitwan|makwanpur|sindhuli|ramechhap|kavrepalanchok|kavre|saptari|siraha|dhanusha|mahottari|sarlahi|rautahat|bara district|parsa|sunsari|morang|jhapa|ilam|panchthar|taplejung|sankhuwasabha|bhojpur|khotang|okhaldhunga|solukhumbu|udayapur|dadeldhura|baitadi|darchula|dailekh|baglung|arghakhanchi|gulmi
NZ|northland|otago|southland|waikato|canterbury region|hawke’s bay|taranaki|tairāwhiti|auckland|christchurch|dunedin|gisborne|rotorua|whangārei|whangarei|invercargill|tauranga|palmerston north
OM|dhofar|musandam|salalah|sohar|nizwa
PA|darién|darien|chiriquí|bocas del toro|guna yala|colón province|veraguas|lajas blancas|bajo chiquito|metetí
PE|piura|tumbes|loreto|ucayali|madre de dios|cusco|cuzco|puno|ayacucho|arequipa|cajamarca|la libertad|lambayeque|huancavelica|junín|áncash|apurímac|huánuco|san martín region|amazonas region|tacna|iquitos|chiclayo|callao|pucallpa|tarapoto|puerto maldonado|huancayo|chimbote
PG|morobe|hela|enga|milne bay|east sepik|west sepik|sandaun|madang|oro province|east new britain|west new britain|new ireland|bougainville|manus|chimbu|simbu|jiwaka|eastern highlands|western highlands|southern highlands|lae|mount hagen|goroka|wewak|rabaul|kokopo|kimbe|alotau|popondetta|vanimo|tari|kundiawa|buka|arawa|kavieng|daru|kerema|mendi|kiunga|wabag
PH|mindanao|luzon|visayas|palawan|leyte|samar|eastern samar|cotabato|maguindanao|lanao del sur|lanao del norte|basilan|sulu|tawi-tawi|bohol|negros occidental|negros oriental|surigao del norte|surigao del sur|cagayan|batanes|bicol|albay|catanduanes|camarines sur|batangas|laguna province|quezon|rizal province|benguet|ifugao|isabela province|aurora province|pampanga|zambales|capiz|guimaras|siargao|dinagat|bukidnon|zamboanga del norte|zamboanga del sur|sarangani|masbate|mindoro|romblon|marinduque|davao|davao city|cebu|cebu city|tacloban|iloilo|marawi|cotabato city|zamboanga|zamboanga city|quezon city|baguio|legazpi|cagayan de oro|general santos|butuan|dumaguete|bacolod|puerto princesa|makati|ormoc|surigao city|naga city|roxas city|iligan|tagbilaran|koronadal
PK|sindh|punjab province|balochistan|khyber pakhtunkhwa|khyber-pakhtunkhwa|karachi|lahore|peshawar|quetta|multan|faisalabad|rawalpindi|sukkur|swat|dadu|larkana|thatta|badin|gwadar|chitral|mansehra|sialkot|gujranwala|bahawalpur|rajanpur|dera ghazi khan|dera ismail khan|charsadda|nowshera|mardan|abbottabad|kohat|bannu|tharparkar|umerkot|mirpur khas|chaman|turbat|sibi|jacobabad|sanghar|jhang|kasur|gujrat|sargodha|jaffarabad|nasirabad|khairpur
PL|podkarpackie|lubelskie|małopolska|mazovia|silesia|podlasie|pomerania|krakow|kraków|gdansk|gdańsk|lublin|rzeszów|rzeszow|przemyśl|wroclaw|wrocław|poznań|poznan|łódź|lodz|katowice|białystok|szczecin|hrubieszów|medyka
PT|algarve|alentejo|azores|madeira|porto|coimbra|braga|faro|évora|aveiro|setúbal
PW|babeldaob|peleliu|airai|koror
PY|boquerón|alto paraguay|itapúa|guairá|caaguazú|presidente hayes|concepción department|alto paraná|misiones department|canindeyú|ciudad del este|encarnación|filadelfia
RO|transylvania|moldavia region|suceava|maramureș|maramures|dobrogea|cluj|cluj-napoca|timișoara|timisoara|iași|iasi|constanța|constanta|brașov|brasov|galați|galati|craiova|siret|sighetu marmației|isaccea|sibiu|oradea
RS|vojvodina|šumadija|novi sad|niš|subotica|šid|preševo|presevo|bujanovac|kragujevac|novi pazar|sombor|zrenjanin|vranje|leskovac
RU|dagestan|chechnya|siberia|tatarstan|karelia|yakutia|buryatia|st. petersburg|saint petersburg|novosibirsk|kazan|yekaterinburg|vladivostok|rostov-on-don|volgograd|irkutsk|murmansk|arkhangelsk
RW|musanze|rubavu|huye|nyagatare|rusizi|karongi|muhanga|kirehe|bugesera|gicumbi|nyamagabe|gatsibo|ngoma|rwamagana|kayonza|burera|rulindo|nyaruguru|gisagara|ruhango|nyanza district
SA|asir|jazan|najran|tabuk|jeddah|mecca|medina|dammam|taif|abha|jubail|alula
SB|guadalcanal|malaita|makira|choiseul|temotu|isabel province|auki|gizo|kirakira|tulagi
SC|praslin|la digue|mahé
SD|darfur|north darfur|south darfur|west darfur|central darfur|east darfur|kassala|gedaref|gedarif|blue nile state|white nile state|south kordofan|north kordofan|west kordofan|sennar|al jazirah|gezira|red sea state|port sudan|omdurman|nyala|el fasher|el geneina|geneina|zalingei|el obeid|kadugli|wad madani|kosti|ed damazin|atbara|dongola|ed daein|tawila
SE|skåne|norrbotten|gotland|västerbotten|dalarna|gothenburg|malmö|malmo|uppsala|umeå|lund|kiruna|örebro|linköping
SI|maribor|celje|koper|ptuj
SK|košice|prešov|žilina|banská bystrica|vyšné nemecké|michalovce
SL|makeni|kenema|koidu|lunsar|kabala|magburaka|kailahun|kono|koinadugu|bombali|tonkolili|port loko|kambia|pujehun|bonthe|moyamba|falaba|karene
SN|casamance|ziguinchor|thiès|saint-louis|kolda|tambacounda|kédougou|matam|louga|diourbel|fatick|kaolack|podor|sédhiou
SO|puntland|galmudug|jubaland|hirshabelle|banadir|bay region|bakool|gedo|hiran|hiiraan|lower shabelle|middle shabelle|lower juba|mudug|nugaal|galgaduud|bari region|kismayo|baidoa|beledweyne|belet weyne|bosaso|bossaso|garowe|galkayo|dhusamareb|jowhar|dollow|luuq|afgooye|marka|merca|qardho|doolow
SR|nickerie|albina|moengo|brokopondo
SS|jonglei|unity state|upper nile|western equatoria|eastern equatoria|central equatoria|warrap|lakes state|northern bahr el ghazal|western bahr el ghazal|pibor|bor|malakal|bentiu|wau|yambio|torit|yei|rumbek|aweil|kuajok|renk|maban|kapoeta|akobo|nimule|leer
ST|príncipe|santo antónio
SV|usulután|ahuachapán|chalatenango|morazán|la unión department|sonsonate|cabañas department|suchitoto
SY|idlib|deir-ez-zor|deir ez-zor|raqqa|ar-raqqa|hassakeh|al-hasakah|hasakah|dara’a|daraa|sweida|quneitra|tartous|latakia|lattakia|rural damascus|aleppo|homs|hama|qamishli|azaz|afrin|kobane|palmyra|manbij|jarablus|douma|al-hol
SZ|hhohho|lubombo|shiselweni|manzini|siteki|nhlangano|piggs peak|big bend
TD|ouaddaï|ouaddai|wadi fira|sila|guéra|kanem|logone oriental|moyen-chari|mandoul|salamat|batha|ennedi|tibesti|borkou|mayo-kebbi|tandjilé|abéché|abeche|moundou|sarh|goré|adré|adre|farchana|mongo|faya|goz beïda|goz beida|iriba|baga sola|bongor
TG|savanes|kara|sokodé|dapaong|atakpamé|kpalimé|aného
TH|chiang rai|mae hong son|tak province|songkhla|pattani|yala|narathiwat|ranong|phang nga|nan province|krabi|trang|satun|surin|ubon ratchathani|khon kaen|udon thani|chiang mai|mae sot|phuket|hat yai|pattaya|korat
TJ|khatlon|sughd|gorno-badakhshan|gbao|khorog|khujand|kulob|bokhtar|panjakent|murghab|istaravshan|shahritus
TL|ermera|bobonaro|baucau|viqueque|lautem|liquiçá|liquica|oecusse|oe-cusse|covalima|ainaro|manatuto|aileu|manufahi|ataúro|atauro|maliana|suai|lospalos
TM|mary province|lebap|dashoguz|ahal|turkmenabat|turkmenbashi
TN|sfax|sousse|gafsa|gabès|gabes|kairouan|bizerte|médenine|medenine|tataouine|jendouba|kasserine|siliana|sidi bouzid|zarzis|tozeur|nabeul|monastir|mahdia|ben guerdane
TO|vava‘u|vava’u|ha‘apai|ha’apai|tongatapu|‘eua|neiafu|pangai
TR|hatay|gaziantep|şanlıurfa|sanliurfa|kilis|mardin|diyarbakır|diyarbakir|kahramanmaraş|kahramanmaras|adıyaman|adiyaman|malatya|van province|adana|mersin|osmaniye|istanbul|izmir|bursa|antakya|antalya|konya|trabzon|nizip|iskenderun
TT|tobago|chaguanas
TV|nukufetau|nanumea|vaitupu|nukulaelae
TZ|kigoma|zanzibar|pemba island|unguja|kagera|mtwara|lindi|ruvuma|simiyu|geita|singida|katavi|rukwa|njombe|iringa|songwe|manyara|shinyanga|dar es salaam|arusha|mwanza|mbeya|morogoro|tanga|tabora|moshi|kasulu|kibondo|nyarugusu|bukoba|musoma|bagamoyo
UA|lviv oblast|odesa oblast|kharkiv oblast|zakarpattia|bukovyna|chernivtsi|vinnytsia|volyn|mykolaiv|dnipropetrovsk|sumy|chernihiv|poltava|khmelnytskyi|ternopil|ivano-frankivsk|zhytomyr|cherkasy|kirovohrad|rivne|kharkiv|lviv|odesa|odessa|dnipro|kryvyi rih|mariupol|uzhhorod|bucha|irpin|izium|izyum|bakhmut|pavlohrad|kramatorsk|sloviansk|balakliia|kropyvnytskyi|lutsk|mukachevo|kremenchuk|nikopol
UG|karamoja|west nile|acholi|lango|busoga|bunyoro|teso|kigezi|ankole|gulu|arua|jinja|mbarara|mbale|lira|entebbe|fort portal|kasese|hoima|soroti|kabale|masaka|moroto|tororo|adjumani|yumbe|kitgum|bundibugyo|lamwo|isingiro|kyegegwa|kiryandongo|nakapiripirit|kotido|kaabong|amudat|napak|abim|obongi|koboko|nebbi|zombo|kamwenge|kisoro|rukungiri|ntungamo|katakwi|amuria|kapchorwa|bududa|bulambuli|mayuge|iganga|kamuli|nakaseke|mukono|wakiso|rakai|buikwe|kayunga|agago|nwoya|amuru|omoro|pader|apac|oyam|kabarole|kikuube|buliisa|masindi
US|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|washington state|wisconsin|wyoming|appalachia|los angeles|chicago|houston|philadelphia|san francisco|seattle|denver|boston|detroit|minneapolis|atlanta|miami|dallas|new orleans|portland|baltimore|cleveland|pittsburgh|st. louis|milwaukee|oakland|brooklyn|bronx|manhattan|honolulu|anchorage|tucson|albuquerque|el paso|san antonio|san diego|sacramento|salt lake city|kansas city|cincinnati|louisville|nashville|memphis|tulsa|omaha|des moines|newark|boise|spokane|asheville
UY|rivera department|canelones|maldonado|tacuarembó|artigas department|cerro largo|paysandú|punta del este
UZ|karakalpakstan|fergana|surkhandarya|kashkadarya|khorezm|namangan|andijan|jizzakh|syrdarya|navoi region|nukus|samarkand|bukhara|termez|muynak|moynaq|khiva|urgench|kokand
VC|bequia|union island|canouan|mayreau|grenadines|chateaubelair
VE|zulia|táchira|apure|delta amacuro|sucre state|miranda state|mérida state|carabobo|maracaibo|ciudad bolívar|barquisimeto|guasdualito|tucupita
VN|quảng trị|quang tri|quang binh|quang nam|quang ngai|ha giang|lao cai|ben tre|ca mau|soc trang|tra vinh|nghe an|ha tinh|thua thien hue|dak lak|gia lai|kon tum|lai chau|dien bien|son la|yen bai|cao bang|ninh thuan|binh dinh|an giang|kien giang|dong thap|long an|phu yen|lang son|thanh hoa|lam dong|quang ninh|hoa binh|ho chi minh city|da nang|can tho|hai phong|hoi an|dong ha|nha trang
VU|tanna|espiritu santo|malekula|ambae|pentecost island|efate|erromango|penama|shefa|tafea|sanma|malampa|torba|luganville|lenakel|isangel
WS|savai’i|savai‘i|savaii|upolu|salelologa|asau
YE|marib|hodeidah|hudaydah|al hudaydah|taiz|taizz|hajjah|sa’ada|sa’dah|saada|ibb|dhamar|lahj|abyan|shabwah|shabwa|hadramawt|hadhramaut|al mahra|socotra|al dhale’e|al bayda|amran|aden|mukalla|mokha|seiyun|zinjibar
ZA|kwazulu-natal|eastern cape|western cape|northern cape|limpopo|mpumalanga|gauteng|north west province|ethekwini|johannesburg|cape town|durban|pietermaritzburg|polokwane|mbombela|soweto|khayelitsha|gqeberha|port elizabeth|bloemfontein|umlazi|makhanda|rustenburg|east london|mthatha|musina|upington|stellenbosch|nelspruit|richards bay
ZM|copperbelt|luapula|muchinga|north-western province|ndola|kitwe|livingstone|chipata|kabwe|mongu|solwezi|kasama|choma|mansa|nakonde|monze|mpulungu|chingola|petauke|kafue|mazabuka|shangombo|sesheke
ZW|manicaland|masvingo|matabeleland|matabeleland north|matabeleland south|mashonaland|mashonaland east|mashonaland west|mashonaland central|bulawayo|mutare|chimanimani|chipinge|gweru|hwange|binga|beitbridge|kwekwe|kariba|chiredzi|victoria falls|chitungwiza|gokwe|mudzi|buhera|bikita|zvishavane`,
  notCountries: `
Bight of Benin|British Isles|Congo Basin|Congo River|East China Sea|Gulf of Guinea|Gulf of Mexico|Gulf of Oman|Gulf of Thailand|Indian Ocean|Indian subcontinent|Irish Sea|Jordan River|Jordan Valley|Korean Peninsula|Korean peninsula|Lake Chad|Lake Malawi|Mozambique Channel|Niger Basin|Niger Delta|Niger River|Norwegian Sea|Philippine Sea|River Jordan|River Niger|Sea of Japan|South China Sea|Strait of Gibraltar|Straits of Gibraltar|Athens, Georgia|Atlanta, Georgia|Benin City|British Columbia|Dublin, Ohio|Georgia, USA|Georgian Bay|Inner Mongolia|Lebanon, Pennsylvania|Lima, Ohio|London, Ontario|New Britain|New England|New Guinea|New Ireland|New Jersey|New Mexican|New Mexico|New South Wales|Niger State|Panama City Beach|Panama City, Florida|Paris, Texas|Somali Region|Somali Regional State|South Georgia|African American|American Indian|Anglo-American|Central American|Greek Cypriot|Inter-American|Latin American|Native American|North American|Organization of American States|Pan American|Pan-American|South American|Turkish Cypriot|West Indian|West Timorese|Chinese-speaking|French-speaking|German-speaking|Portuguese Language Countries|Portuguese-speaking|Russian-speaking|Spanish-speaking|Order of Malta|Palestine Refugee|Palestine Refugees|Palestine refugee|Palestine refugees|Prince of Wales|Islamic State in Iraq and Syria|Islamic State in Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Netherlands Antilles|Republic of China|Serbia and Montenegro|Abu Dhabi Dialogue|Abuja Declaration|Addis Ababa Action Agenda|Bangkok Rules|Beijing Declaration|Beijing Platform|Beijing Rules|Bern Convention|Brazil Declaration|Brazil Plan of Action|Budapest Convention|Budapest Process|Colombo Process|Copenhagen Accord|Dakar Framework|Doha Agreement|Doha Round|Dublin Convention|Dublin Regulation|Kampala Convention|Kampala Declaration|Khartoum Process|Lisbon Treaty|Lomé Convention|Malabo Declaration|Maputo Declaration|Maputo Protocol|Mexico Plan of Action|Minsk agreements|Oslo Accords|Panama Papers|Paris Agreement|Paris Club|Paris Declaration|Paris Principles|Prague Process|Quito Process|Rabat Process|Rome Statute|Stockholm Convention|Tokyo Rules|Treaty of Lisbon|Treaty of Rome|Vienna Convention|Vienna Declaration|Warsaw International Mechanism|Guinea Worm|Guinea worm|Japanese Encephalitis|Japanese encephalitis`,
  bodies: `
UNICEF|Unicef|UNHCR|UNFPA|UNESCO|Unesco|FAO|WFP|UNDP|UNOPS|UNAIDS|UNIDO|UNODC|UNEP|UNRWA|UNCTAD|UNMAS|UNITAR|OCHA|OHCHR|UN Women|UN-Habitat|IFAD|IOM|UNECE|ESCWA|UNV|UNCDF|PAHO|WHO|ILO|ECHO|DG ECHO|USAID|PRM|BPRM|DFID|FCDO|UK Aid|UKaid|UK aid|BMZ|GIZ|KfW|JICA|KOICA|AFD|SIDA|Sida|NORAD|Norad|Danida|DANIDA|SDC|COSUDE|DFAT|Global Affairs Canada|Irish Aid|AECID|TIKA|LuxDev|Enabel|AICS|CERF|Gavi|GAVI|Gavi, la Alianza para las Vacunas|Gavi, la Alianza Mundial para las Vacunas|KSrelief|MPTF|Comic Relief|GEF|FONPRODE|FIIAPP|Fundación La Caixa|Ford Foundation|Open Society Foundations|IKEA Foundation|Mastercard Foundation|Rockefeller Foundation|Bill & Melinda Gates Foundation|Gates Foundation|Qatar Charity|Millennium Challenge Corporation|Education Cannot Wait|Norwegian Agency for Development Cooperation|Swedish International Development Cooperation Agency|Millennium Challenge Account|Oxfam|CARE|CARE International|Save the Children|World Vision|World Vision International|Caritas|Plan International|Mercy Corps|ActionAid|MSF|ACTED|INTERSOS|Intersos|WaterAid|Islamic Relief|Catholic Relief Services|CRS|Norwegian Refugee Council|NRC|Danish Refugee Council|International Rescue Committee|IRC|HelpAge International|Handicap International|Terre des Hommes|Deutsche Gesellschaft für Internationale Zusammenarbeit|Cordaid|Tearfund|WWF|Greenpeace|Humanity & Inclusion|SOS Children’s Villages|Right to Play|Microsoft|Google|Mastercard|Orange|Unilever|Rotary International|Lutheran World Federation|Internews|Transparency International|Human Rights Watch|Amnesty International|Age UK|Voluntary Action|Citizens Advice|Wellcome|Wellcome Trust|BRAC|Diakonia|WorldFish|Self Help Africa|Sarvodaya|Kimberly-Clark|Rotary|War Child|Street Child|Malteser International|Johanniter|Diakonie|Welthungerhilfe|Helvetas|HEKS|Swisscontact|United Nations|UN|U.N.|FAO|Food and Agriculture Organization|IAEA|ICAO|IFAD|ILO|International Labour Organization|IMO|International Maritime Organization|IOM|ITC|ITU|International Organization for Migration|UN Migration|UN Migration Agency|OCHA|UNOCHA|OHCHR|UNAIDS|UNCDF|UNCTAD|UNDP|United Nations Development Programme|UNDRR|UNECE|ESCWA|ESCAP|ECLAC|UNECA|UNEP|UN Environment|UN Environment Programme|UNESCO|UNFCCC|UNFPA|United Nations Environment Programme|United Nations Population Fund|UN-Habitat|UN Habitat|UNHCR|UN Refugee Agency|UNICEF|United Nations Children’s Fund|UN Children’s Fund|UNIDO|United Nations High Commissioner for Refugees|UNITAR|UNMAS|UNODC|UNOPS|UNRWA|UNU|UNV|United Nations Human Settlements Programme|United Nations Office on Drugs and Crime|UN Women|United Nations Industrial Development Organization|UPU|WFP|World Food Programme|WHO|WIPO|Office of the United Nations High Commissioner for Human Rights|Office of the High Commissioner for Human Rights|UN World Food Programme|United Nations World Food Programme|World Health Organization|WMO|WTO|World Meteorological Organization|UN Tourism|UNWTO|DPPA|UNDESA|UNSDG|UNFIP|UNIFEM|International Fund for Agricultural Development|International Telecommunication Union|PAHO|Pan American Health Organization|International Trade Centre|Bureau of Population, Refugees, and Migration|Bureau of Population, Refugees and Migration|Federal Foreign Office|German Federal Foreign Office|European Union|EU|European Commission|EC|ECHO|DG ECHO|USAID|PRM|BPRM|DFID|FCDO|Environment and Climate Change Canada|Foreign, Commonwealth and Development Office|Foreign, Commonwealth & Development Office|UK Aid|UKAid|UK aid|BMZ|GIZ|KfW|JICA|KOICA|AFD|SIDA|Sida|NORAD|Norad|Danida|DANIDA|SDC|DFAT|AusAID|Global Affairs Canada|CIDA|Irish Aid|AECID|TIKA|World Bank|World Bank Group|Asian Development Bank|ADB|African Development Bank|AfDB|EIB|European Investment Bank|Islamic Development Bank|IsDB|Inter-American Development Bank|EBRD|Central Emergency Response Fund|CERF|Global Fund|Green Climate Fund|Global Environment Facility|GEF|GCF|Adaptation Fund|Peacebuilding Fund|PBF|Education Cannot Wait|Gavi|Gavi, the Vaccine Alliance|GAVI|Gates Foundation|Bill & Melinda Gates Foundation|Bill and Melinda Gates Foundation|KSrelief|Qatar Charity|MPTF|King Salman Humanitarian Aid and Relief Centre|Saudi Fund for Development|Qatar Fund for Development|Kuwait Fund for Arab Economic Development|OPEC Fund|OPEC Fund for International Development|Global Partnership for Education|Millennium Challenge Corporation|Comic Relief|Luxembourg Aid|Global Fund to Fight AIDS, Tuberculosis and Malaria|Novo Nordisk Foundation|IKEA Foundation|Room to Read|Food for the Hungry|Bread for the World|Norwegian Church Aid|DanChurchAid|Christian Aid|Concern Worldwide|People in Need|Medair|Samaritan’s Purse|Lutheran World Relief|Heifer International|TechnoServe|FHI 360|Jhpiego|Sightsavers|Marie Stopes International|Habitat for Humanity|Pencils of Promise|Helen Keller International|Teach for All|Save the Children|World Vision|World Vision International|CARE|CARE International|Oxfam|Caritas|Plan International|Action Against Hunger|Médecins Sans Frontières|Mercy Corps|ActionAid|Doctors Without Borders|MSF|Terre des Hommes|Handicap International|Humanity & Inclusion|BRAC|Humanity and Inclusion|Islamic Relief|Catholic Relief Services|International Medical Corps|ACTED|ICRC|IFRC|International Federation of Red Cross and Red Crescent Societies|NRC|DRC|IRC|International Committee of the Red Cross|Relief International|WaterAid|HelpAge International|Médecins du Monde|Première Urgence Internationale|INTERSOS|Intersos|ZOA|Cordaid|Tearfund|African Union|AU|ASEAN|League of Arab States|Arab League|ECOWAS|IGAD|OSCE|NATO|Organization of American States|Council of Europe|INTERPOL|Interpol|Europol|Frontex|OECD|Microsoft|Google|Mastercard|Orange|Vodafone|Unilever|IKEA|Rotary International`,
};
