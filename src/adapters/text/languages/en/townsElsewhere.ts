/** See `languages/en/towns.ts`: the Americas and Europe. */
export const enTownsElsewhere = `
  AG | Barbuda | Codrington
  AL | Shkodër, Shkodra, Elbasan, Korçë, Korça, Durrës, Vlorë, Vlora, Gjirokastër, Kukës, Berat, Lezhë, Dibër, Dibra | Sarandë, Pogradec, Thumanë, Tropojë
  AR | Jujuy, Salta, Chaco, Formosa Province, Misiones, Tucumán, Neuquén, Chubut, Entre Ríos, Patagonia | Bariloche, Ushuaia, Bahía Blanca
  AT | Tyrol, Styria, Carinthia, Burgenland, Vorarlberg | Graz, Linz, Salzburg, Innsbruck, Klagenfurt
  BA | Republika Srpska, Herzegovina, Una-Sana Canton, Tuzla Canton | Mostar, Tuzla, Banja Luka, Bihać, Bihac, Zenica, Srebrenica, Prijedor, Brčko, Goražde, Doboj, Foča, Velika Kladuša
  BE | Flanders, Wallonia | Antwerp, Ghent, Liège, Leuven, Bruges, Namur, Charleroi, Mechelen
  BG | Burgas, Vidin, Dobrich, Haskovo | Plovdiv, Varna, Stara Zagora, Pleven, Sliven, Blagoevgrad, Svilengrad
  BO | Pando, Chuquisaca, Cochabamba, Beni Department, Oruro, Potosí, Tarija | Santa Cruz de la Sierra, El Alto, Cobija, Riberalta
  BR | Amazonas State, Roraima, Pará, Bahia, Ceará, Pernambuco, Minas Gerais, Rio Grande do Sul, Acre State, Rondônia, Mato Grosso, Maranhão, Paraná, Santa Catarina, Tocantins, Amapá | São Paulo, Rio de Janeiro, Salvador de Bahia, Recife, Fortaleza, Manaus, Belém, Boa Vista, Porto Alegre, Pacaraima, Curitiba, Belo Horizonte
  BS | Abaco, Grand Bahama, Eleuthera, Andros, Exuma | Freeport, Marsh Harbour
  BY | | Gomel, Brest Region, Vitebsk, Mogilev, Grodno, Pinsk, Mozyr
  BZ | Toledo District, Stann Creek, Cayo, Corozal, Orange Walk | Belize City, Dangriga, Punta Gorda, San Ignacio, Hopkins Village
  CA | Ontario, Quebec, Québec, Manitoba, Saskatchewan, Alberta, British Columbia, Nova Scotia, New Brunswick, Newfoundland, Newfoundland and Labrador, Prince Edward Island, Nunavut, Yukon, Northwest Territories, Labrador | Toronto, Vancouver, Halifax, Winnipeg, Calgary, Edmonton, Saskatoon, Iqaluit, Yellowknife, Whitehorse, Thunder Bay, Charlottetown, Fredericton, Moncton, Sudbury, Kelowna, Kamloops, Prince George, Lethbridge
  CH | Ticino, Valais, Vaud, Graubünden, Thurgau, Aargau | Zurich, Zürich, Basel, Lausanne, Lugano, Lucerne, Winterthur
  CL | Atacama, Araucanía, Valparaíso, Biobío, Tarapacá, Antofagasta, Coquimbo, Magallanes, Los Lagos, Los Ríos, Maule | Temuco, Iquique, Arica, Puerto Montt, Punta Arenas, Valdivia, Viña del Mar
  CO | La Guajira, Chocó, Nariño, Cauca, Valle del Cauca, Norte de Santander, Arauca, Antioquia, Putumayo, Caquetá, Guaviare, Córdoba Department, Meta Department, Atlántico, Magdalena, Bolívar Department, Catatumbo, Vichada, Boyacá, Huila Department, Tolima, Casanare | Medellín, Cali, Barranquilla, Cúcuta, Quibdó, Riohacha, Maicao, Buenaventura, Tumaco, Pasto, Bucaramanga, Ipiales, Popayán, Santa Marta, Leticia, Mocoa
  CR | Guanacaste, Limón, Puntarenas, Alajuela, Heredia | Los Chiles, Upala, Paso Canoas, Turrialba, Talamanca
  CU | Holguín, Guantánamo, Camagüey, Matanzas, Pinar del Río, Santiago de Cuba, Granma Province | Cienfuegos, Baracoa
  CY | | Larnaca, Limassol, Paphos
  CZ | Moravia, Bohemia | Brno, Ostrava, Plzeň, Olomouc
  DE | Bavaria, Saxony, Hesse, Brandenburg, Thuringia, Lower Saxony, North Rhine-Westphalia, Baden-Württemberg, Rhineland-Palatinate, Schleswig-Holstein, Saarland, Saxony-Anhalt | Hamburg, Munich, Cologne, Frankfurt, Leipzig, Dresden, Stuttgart, Bremen, Düsseldorf, Hanover, Nuremberg, Dortmund, Heidelberg, Freiburg, Mannheim, Rostock, Kiel, Mainz, Ahrweiler, Tübingen, Göttingen
  DK | Jutland, Funen, Zealand | Aarhus, Odense, Aalborg, Esbjerg
  DM | | 
  DO | Dajabón, Barahona, Monte Cristi, Pedernales, Azua, Elías Piña, San Cristóbal Province | Santiago de los Caballeros, Punta Cana, Higüey, Puerto Plata
  EC | Esmeraldas, Manabí, Sucumbíos, Pichincha, Guayas, Chimborazo, Imbabura, Carchi, Napo, Galápagos, Galapagos, Azuay, Loja, Cotopaxi, Tungurahua, Orellana, Zamora Chinchipe | Guayaquil, Cuenca, Tulcán, Ibarra, Manta, Portoviejo, Lago Agrio, Huaquillas, Riobamba, Ambato
  EE | Ida-Viru | Tartu, Narva, Pärnu
  ES | Catalonia, Andalusia, Galicia, Aragon, Extremadura, Canary Islands, Basque Country, Castile and León, Castilla-La Mancha, Murcia, Asturias, Cantabria, Balearic Islands, Navarre | Barcelona, Seville, Bilbao, Zaragoza, Málaga, Malaga, Alicante, Valladolid, Las Palmas, Salamanca
  FI | Lapland, Uusimaa, Åland | Tampere, Turku, Oulu, Espoo, Rovaniemi, Jyväskylä
  FR | Brittany, Normandy, Occitanie, Provence, Île-de-France, Alsace, Lorraine, Burgundy, Corsica, Nouvelle-Aquitaine, Auvergne | Marseille, Lyon, Toulouse, Strasbourg, Bordeaux, Lille, Nantes, Calais, Montpellier, Grenoble, Rennes, Dunkirk, Le Havre
  GB | England, Scotland, Wales, Northern Ireland, Cornwall, Devon, Kent, Norfolk, Suffolk, Cumbria, Yorkshire, North Yorkshire, West Yorkshire, South Yorkshire, Lancashire, Merseyside, Greater Manchester, West Midlands, Staffordshire, Derbyshire, Nottinghamshire, Lincolnshire, Leicestershire, Northamptonshire, Cambridgeshire, Hertfordshire, Oxfordshire, Buckinghamshire, Gloucestershire, Wiltshire, Somerset, Dorset, Hampshire, Surrey, Sussex, East Sussex, West Sussex, Shropshire, Herefordshire, Worcestershire, Warwickshire, Cheshire, Northumberland, County Durham, Tyneside, Teesside, Pembrokeshire, Powys, Gwynedd, Ceredigion, Fife, Aberdeenshire, Perthshire, Orkney, Shetland, Outer Hebrides, Dumfries and Galloway, Scottish Borders | Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Glasgow, Edinburgh, Cardiff, Belfast, Newcastle upon Tyne, Nottingham, Leicester, Coventry, Bradford, Hull, Grimsby, Stoke-on-Trent, Wolverhampton, Plymouth, Derby, Southampton, Norwich, Ipswich, Swansea, Aberdeen, Dundee, Inverness, Stornoway, Oxford, Cambridge, Exeter, York, Sunderland, Middlesbrough, Bolton, Wigan, Oldham, Rochdale, Blackpool, Preston, Blackburn, Burnley, Huddersfield, Wakefield, Doncaster, Rotherham, Barnsley, Scunthorpe, Peterborough, Luton, Milton Keynes, Northampton, Brighton, Hastings, Margate, Dover, Canterbury, Lowestoft, Great Yarmouth, King’s Lynn, Gloucester, Cheltenham, Swindon, Bournemouth, Torquay, Truro, Penzance, Wrexham, Merthyr Tydfil, Aberystwyth, Derry, Londonderry, Lisburn, Newry, Paisley, Kilmarnock, Dumfries, Stirling, Tower Hamlets, Hackney, Lambeth, Southwark, Lewisham, Brixton, Salford, Stockport, Gateshead, Hartlepool, Carlisle, Barrow-in-Furness, Walsall, Telford, Hebden Bridge, Calderdale
  GD | Carriacou, Petite Martinique | Grenville, Gouyave, Sauteurs
  GR | Attica, Crete, Macedonia Region, Epirus, Thessaly, Thrace, Peloponnese, Lesbos, Lesvos, Chios, Samos, Leros, Evros | Thessaloniki, Patras, Volos, Ioannina, Heraklion, Piraeus, Mytilene, Moria, Larissa
  GT | Huehuetenango, Alta Verapaz, Baja Verapaz, Quiché, San Marcos Department, Quetzaltenango, Chiquimula, Petén, Izabal, Sololá, Totonicapán, Zacapa, Escuintla | Cobán, Tecún Umán, Puerto Barrios, Panajachel
  GY | Rupununi | Lethem, Linden, New Amsterdam, Bartica, Mabaruma
  HN | Gracias a Dios, Cortés, Choluteca, Copán, Olancho, Yoro, Lempira Department, Intibucá, Ocotepeque | San Pedro Sula, La Ceiba, Puerto Lempira, Danlí, Santa Rosa de Copán
  HR | Dalmatia, Istria, Slavonia, Sisak-Moslavina | Rijeka, Osijek, Zadar, Dubrovnik, Vukovar, Petrinja, Sisak, Karlovac
  HT | Artibonite, Grand’Anse, Nippes | Cap-Haïtien, Cap-Haitien, Les Cayes, Jérémie, Jeremie, Jacmel, Gonaïves, Gonaives, Léogâne, Port-de-Paix, Hinche, Ouanaminthe, Miragoâne, Cité Soleil, Petit-Goâve, Saint-Marc
  HU | | Debrecen, Szeged, Pécs, Miskolc, Győr, Záhony, Nyíregyháza
  IE | Leinster, Munster, Connacht, County Cork, County Galway, County Kerry, County Mayo, County Clare, County Donegal, Donegal, Kerry, Sligo, Leitrim, Roscommon, Tipperary, Waterford, Wexford, Kilkenny, County Wicklow, Kildare, Offaly, Westmeath, Monaghan, Cavan | Cork, Galway, Limerick, Drogheda, Dundalk, Letterkenny, Ennis, Tralee, Athlone, Ballina, Westport
  IT | Sicily, Sardinia, Tuscany, Calabria, Lombardy, Puglia, Campania, Veneto, Piedmont, Emilia-Romagna, Liguria, Umbria, Abruzzo, Basilicata, Friuli-Venezia Giulia | Milan, Naples, Turin, Palermo, Bologna, Genoa, Bari, Catania, Lampedusa, Trieste, Venice, Trento, Bolzano, Ventimiglia, Messina
  JM | | Montego Bay, Portmore, Mandeville, Negril, Ocho Rios, Port Antonio, Spanish Town
  LC | | Vieux Fort, Gros Islet, Dennery, Anse La Raye
  LT | | Kaunas, Klaipėda, Šiauliai, Panevėžys
  LV | Latgale, Kurzeme | Daugavpils, Liepāja, Rēzekne, Jelgava
  MD | Gagauzia | Bălți, Balti, Ungheni, Cahul, Soroca, Orhei, Comrat, Edineț, Ocnița, Ștefan Vodă, Hîncești, Fălești, Nisporeni, Strășeni, Palanca, Căușeni, Cimișlia, Leova, Florești, Drochia, Rezina, Călărași
  ME | | Nikšić, Kotor, Pljevlja, Bijelo Polje, Ulcinj, Berane
  MK | | Tetovo, Bitola, Kumanovo, Ohrid, Gostivar, Strumica, Prilep, Veles, Gevgelija, Štip
  MX | Chiapas, Oaxaca, Veracruz, Guerrero, Jalisco, Nuevo León, Baja California, Chihuahua, Sonora, Yucatán, Quintana Roo, Tabasco, Campeche, Coahuila, Michoacán, Puebla, Hidalgo State, Tamaulipas, Sinaloa, Morelos, Querétaro, Guanajuato, Zacatecas, Nayarit, Tlaxcala | Guadalajara, Monterrey, Tijuana, Ciudad Juárez, Tapachula, Mérida, Cancún, Acapulco, Tuxtla Gutiérrez, San Cristóbal de las Casas, Reynosa, Matamoros, Nogales, Mexicali, Tenosique, Saltillo, Palenque
  NI | RAAN, Matagalpa, Jinotega, Estelí, Chinandega, Nueva Segovia, Madriz | Bilwi, Puerto Cabezas, Bluefields
  NL | North Holland, South Holland, Gelderland, North Brabant, Friesland, Groningen, Zeeland, Limburg | Rotterdam, Utrecht, Eindhoven, Delft, Leiden, Wageningen, Maastricht, Nijmegen, Arnhem, Ter Apel
  NO | Finnmark, Troms, Nordland, Svalbard | Bergen, Trondheim, Stavanger, Tromsø, Kirkenes, Bodø
  PA | Darién, Darien, Chiriquí, Bocas del Toro, Guna Yala, Colón Province, Veraguas | Lajas Blancas, Bajo Chiquito, Metetí
  PE | Piura, Tumbes, Loreto, Ucayali, Madre de Dios, Cusco, Cuzco, Puno, Ayacucho, Arequipa, Cajamarca, La Libertad, Lambayeque, Huancavelica, Junín, Áncash, Apurímac, Huánuco, San Martín Region, Amazonas Region, Tacna | Iquitos, Chiclayo, Callao, Pucallpa, Tarapoto, Puerto Maldonado, Huancayo, Chimbote
  PL | Podkarpackie, Lubelskie, Małopolska, Mazovia, Silesia, Podlasie, Pomerania | Krakow, Kraków, Gdansk, Gdańsk, Lublin, Rzeszów, Rzeszow, Przemyśl, Wroclaw, Wrocław, Poznań, Poznan, Łódź, Lodz, Katowice, Białystok, Szczecin, Hrubieszów, Medyka
  PT | Algarve, Alentejo, Azores, Madeira | Porto, Coimbra, Braga, Faro, Évora, Aveiro, Setúbal
  PY | Boquerón, Alto Paraguay, Itapúa, Guairá, Caaguazú, Presidente Hayes, Concepción Department, Alto Paraná, Misiones Department, Canindeyú | Ciudad del Este, Encarnación, Filadelfia
  RO | Transylvania, Moldavia Region, Suceava, Maramureș, Maramures, Dobrogea | Cluj, Cluj-Napoca, Timișoara, Timisoara, Iași, Iasi, Constanța, Constanta, Brașov, Brasov, Galați, Galati, Craiova, Siret, Sighetu Marmației, Isaccea, Sibiu, Oradea
  RS | Vojvodina, Šumadija | Novi Sad, Niš, Subotica, Šid, Preševo, Presevo, Bujanovac, Kragujevac, Novi Pazar, Sombor, Zrenjanin, Vranje, Leskovac
  RU | Dagestan, Chechnya, Siberia, Tatarstan, Karelia, Yakutia, Buryatia | St. Petersburg, Saint Petersburg, Novosibirsk, Kazan, Yekaterinburg, Vladivostok, Rostov-on-Don, Volgograd, Irkutsk, Murmansk, Arkhangelsk
  SE | Skåne, Norrbotten, Gotland, Västerbotten, Dalarna | Gothenburg, Malmö, Malmo, Uppsala, Umeå, Lund, Kiruna, Örebro, Linköping
  SI | | Maribor, Celje, Koper, Ptuj
  SK | | Košice, Prešov, Žilina, Banská Bystrica, Vyšné Nemecké, Michalovce
  SR | | Nickerie, Albina, Moengo, Brokopondo
  SV | Usulután, Ahuachapán, Chalatenango, Morazán, La Unión Department, Sonsonate, Cabañas Department | Suchitoto
  TT | Tobago | Chaguanas
  UA | Lviv Oblast, Odesa Oblast, Kharkiv Oblast, Zakarpattia, Bukovyna, Chernivtsi, Vinnytsia, Volyn, Mykolaiv, Dnipropetrovsk, Sumy, Chernihiv, Poltava, Khmelnytskyi, Ternopil, Ivano-Frankivsk, Zhytomyr, Cherkasy, Kirovohrad, Rivne | Kharkiv, Lviv, Odesa, Odessa, Dnipro, Kryvyi Rih, Mariupol, Uzhhorod, Bucha, Irpin, Izium, Izyum, Bakhmut, Pavlohrad, Kramatorsk, Sloviansk, Balakliia, Kropyvnytskyi, Lutsk, Mukachevo, Kremenchuk, Nikopol
  US | Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Washington State, Wisconsin, Wyoming, Appalachia | Los Angeles, Chicago, Houston, Philadelphia, San Francisco, Seattle, Denver, Boston, Detroit, Minneapolis, Atlanta, Miami, Dallas, New Orleans, Portland, Baltimore, Cleveland, Pittsburgh, St. Louis, Milwaukee, Oakland, Brooklyn, Bronx, Manhattan, Honolulu, Anchorage, Tucson, Albuquerque, El Paso, San Antonio, San Diego, Sacramento, Salt Lake City, Kansas City, Cincinnati, Louisville, Nashville, Memphis, Tulsa, Omaha, Des Moines, Newark, Boise, Spokane, Asheville
  UY | Rivera Department, Canelones, Maldonado, Tacuarembó, Artigas Department, Cerro Largo | Paysandú, Punta del Este
  VC | Bequia, Union Island, Canouan, Mayreau, Grenadines | Chateaubelair
  VE | Zulia, Táchira, Apure, Delta Amacuro, Sucre State, Miranda State, Mérida State, Carabobo | Maracaibo, Ciudad Bolívar, Barquisimeto, Guasdualito, Tucupita
`;
