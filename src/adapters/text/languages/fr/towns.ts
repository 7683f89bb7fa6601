import type { TextRules } from '../../rules.js';

/**
 * Provinces and towns that news in French names without their country: a vocabulary to tell the country by. What more
 * than one country has ("Saint-Louis", "Valence") is left out, and so is what is a word or a name of persons too.
 * A line: code, provinces, towns, districts; a further line of the same country has its code again.
 */
const table = `
  FR | Bretagne, Normandie, Occitanie, Île-de-France, Nouvelle-Aquitaine, Pays de la Loire, Hauts-de-France, Grand Est |
  FR | Finistère, Morbihan, Ille-et-Vilaine, Loire-Atlantique, Maine-et-Loire, Seine-Saint-Denis |
  FR | Val-de-Marne, Gironde, Dordogne, Isère, Drôme, Ardèche, Hérault, Aveyron, Vaucluse, Pas-de-Calais |
  FR | Seine-Maritime, Haute-Garonne, Bas-Rhin, Haut-Rhin, Haute-Savoie, Saône-et-Loire, Puy-de-Dôme |
  FR | Bouches-du-Rhône, Alpes-Maritimes, Côtes-d’Armor |
  FR | | Marseille, Lyon, Toulouse, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Reims, Grenoble, Dijon
  FR | | Angers, Villeurbanne, Nîmes, Clermont-Ferrand, Aix-en-Provence, Le Havre, Saint-Étienne, Toulon, Le Mans
  FR | | Limoges, Amiens, Perpignan, Besançon, Metz, Mulhouse, Rouen, Caen, Nancy, Roubaix, Tourcoing, Avignon
  FR | | Poitiers, Dunkerque, Calais, Quimper, Lorient, Vannes, Saint-Brieuc, Saint-Nazaire, La Rochelle, Bourges
  FR | | Chambéry, Annecy, Troyes, Chartres, Montreuil, Aubervilliers, Bobigny, Nanterre, Créteil, Vitry-sur-Seine
  FR | | Vénissieux, Saint-Malo, Bayonne, Pau, Albi, Angoulême, Périgueux, Rodez, Aurillac, Gap, Briançon, Ajaccio
  FR | | Bastia, Arles, Béziers, Narbonne, Colmar, Belfort, Épinal, Charleville-Mézières, Évreux, Alençon, Cherbourg
  FR | | Châteauroux, Nevers, Auxerre, Mâcon, Valenciennes, Lens, Arras, Beauvais, Compiègne, Saint-Quentin, Laon
  FR | | Soissons, Niort, Cholet, Roanne, Montauban, Tarbes, Agen, Brive
  BE | Wallonie, Hainaut, Brabant wallon |
  BE | | Liège, Namur, Charleroi, Anvers, Gand, Mons, Louvain, Louvain-la-Neuve, Bruges, Tournai, Molenbeek, Arlon
  CH | Valais, Vaud |
  CH | | Lausanne, Zurich, Bâle, Fribourg, Neuchâtel, Lugano, Lucerne, Delémont
  CA | Québec, Nouveau-Brunswick, Ontario, Saskatchewan |
  CA | | Toronto, Gatineau, Sherbrooke, Trois-Rivières, Vancouver, Winnipeg, Moncton, Rimouski
  HT | Grand’Anse, Artibonite, Nippes |
  HT | | Port-au-Prince, Jérémie, Jacmel, Gonaïves, Cap-Haïtien, Port-de-Paix, Hinche, Miragoâne, Léogâne
  HT | | Ouanaminthe
  MA | Souss-Massa, Drâa-Tafilalet |
  MA | | Casablanca, Marrakech, Tanger, Agadir, Meknès, Oujda, Tétouan, Ouarzazate, Errachidia, Azilal, Béni Mellal
  MA | | Nador
  DZ | | Oran, Constantine, Annaba, Sétif, Tindouf, Tamanrasset, Ghardaïa, Béjaïa, Batna, Tlemcen
  TN | | Sfax, Sousse, Gafsa, Gabès, Kairouan, Bizerte, Médenine, Tataouine, Jendouba, Kasserine, Siliana, Béja
  TN | | Sidi Bouzid
  SN | Casamance |
  SN | | Ziguinchor, Thiès, Tambacounda, Kaolack, Kolda, Matam, Podor, Diourbel, Fatick, Kédougou, Sédhiou, Louga
  SN | | Rufisque
  ML | | Mopti, Gao, Tombouctou, Ségou, Sikasso, Kayes, Kidal, Bandiagara, Koulikoro, Ménaka, Djenné
  BF | | Bobo-Dioulasso, Ouahigouya, Koudougou, Banfora, Fada N’Gourma, Gorom-Gorom, Dédougou, Tenkodogo, Djibo
  NE | | Zinder, Maradi, Tahoua, Agadez, Diffa, Tillabéri, Dosso, Ouallam, Arlit
  TD | Ouaddaï, Wadi Fira, Guéra, Sila, Moyen-Chari, Logone oriental, Logone occidental, Mayo-Kebbi |
  TD | | Abéché, Moundou, Sarh, Goré, Goz Beïda, Bongor, Faya, Farchana, Adré, Massakory, Mongo, Am Timan
  CI | Poro, Tchologo, Bounkani |
  CI | | Bouaké, Korhogo, Yamoussoukro, San-Pédro, Daloa, Bondoukou, Odienné, Gagnoa, Grand-Bassam
  BJ | Borgou, Atacora, Alibori, Donga |
  BJ | | Parakou, Natitingou, Abomey, Bohicon, Djougou, Ouidah, Kandi
  TG | | Kara, Sokodé, Atakpamé, Dapaong, Kpalimé, Aného
  GN | | Nzérékoré, Kankan, Kindia, Labé, Boké, Mamou, Faranah, Siguiri
  MR | Hodh Ech Chargui, Hodh El Chargui, Gorgol, Guidimakha, Brakna |
  MR | | Nouadhibou, Kiffa, Rosso, Bassikounou, Kaédi, Néma, Sélibaby
  CM | Adamaoua |
  CM | | Douala, Yaoundé, Garoua, Maroua, Bamenda, Bafoussam, Bertoua, Ngaoundéré, Kribi, Ebolowa, Mokolo, Kousséri
  CF | Ouham, Ouaka, Haute-Kotto, Vakaga, Nana-Gribizi |
  CF | | Bambari, Bossangoa, Bria, Berbérati, Kaga-Bandoro, Bangassou, Birao, Bouar, Paoua
  CD | Nord-Kivu, Sud-Kivu, Ituri, Tanganyika, Kasaï-Central, Kasaï-Oriental, Haut-Katanga, Maniema, Lualaba, Kongo Central |
  CD | Kongo-Central, Haut-Uele, Bas-Uele, Mongala, Tshopo |
  CD | | Goma, Bukavu, Lubumbashi, Kisangani, Kananga, Mbuji-Mayi, Bunia, Beni, Butembo, Uvira, Kalemie, Mbandaka
  CD | | Matadi, Kolwezi, Kindu, Tshikapa, Kikwit, Likasi, Bandundu, Gemena, Isiro, Rutshuru, Masisi, Minova
  CD | | Shabunda
  CG | Likouala, Sangha |
  CG | | Pointe-Noire, Dolisie, Ouesso, Impfondo, Betou
  GA | Ogooué-Ivindo, Haut-Ogooué |
  GA | | Port-Gentil, Franceville, Oyem, Lambaréné
  RW | | Huye, Musanze, Rubavu, Nyagatare
  BI | | Ngozi, Muyinga, Ruyigi, Kirundo, Rumonge
  MG | Androy, Anosy, Atsimo-Andrefana, Analamanga, Alaotra-Mangoro, Vakinankaratra, Atsinanana, Sava |
  MG | | Toamasina, Antsirabe, Mahajanga, Fianarantsoa, Toliara, Antsiranana, Ambovombe, Ambatondrazaka, Morondava
  MG | | Tolagnaro
  KM | Mohéli, Anjouan, Grande Comore |
  KM | | Moroni, Mutsamudu, Fomboni
  DJ | | Ali Sabieh, Tadjourah, Obock, Dikhil
  LB | Akkar, Békaa |
  LB | | Tripoli du Liban, Saïda, Zahlé, Baalbek, Nabatiyé
  FR | Bourgogne-Franche-Comté, Auvergne-Rhône-Alpes, Centre-Val de Loire, Provence-Alpes-Côte d’Azur |
  FR | Provence, Auvergne, Alsace, Corse, Picardie, Limousin, Ain, Aisne, Allier |
  FR | Alpes-de-Haute-Provence, Hautes-Alpes, Ariège, Aude, Calvados, Cantal, Charente |
  FR | Charente-Maritime, Corrèze, Côte-d’Or, Creuse, Deux-Sèvres, Doubs, Essonne, Eure-et-Loir, Gard |
  FR | Gers, Haute-Loire, Haute-Marne, Haute-Saône, Haute-Vienne, Hauts-de-Seine, Indre-et-Loire |
  FR | Loir-et-Cher, Loiret, Lot-et-Garonne, Lozère, Mayenne, Meurthe-et-Moselle, Nièvre |
  FR | Pyrénées-Atlantiques, Pyrénées-Orientales, Hautes-Pyrénées, Sarthe, Seine-et-Marne, Tarn |
  FR | Tarn-et-Garonne, Val-d’Oise, Vendée, Vosges, Yonne, Yvelines, Guadeloupe, Martinique, Mayotte |
  FR | Nouvelle-Calédonie, Polynésie française |
  FR | | Ambert, Thiers, Mende, Millau, Castres, Auch, Foix, Carcassonne, Digne, Manosque, Blois
  FR | | Orléans, Tours, Vierzon, Montluçon, Moulins, Vichy, Le Puy-en-Velay, Issoire, Riom, Tulle, Guéret
  FR | | Aubusson, Saumur, Fougères, Vitré, Redon, Dinan, Lannion, Guingamp, Morlaix 
  FR | | Concarneau, Douarnenez, Pontivy, Ploërmel, Fontenay-le-Comte, Les Sables-d’Olonne, Saintes
  FR | | Cognac, Royan, Rochefort, Libourne, Arcachon, Mont-de-Marsan, Dax, Lourdes, Saint-Gaudens
  FR | | Pamiers, Sète, Alès, Privas, Aubenas, Romans-sur-Isère, Montélimar, Voiron, Albertville
  FR | | Thonon-les-Bains, Bourg-en-Bresse, Oyonnax, Vesoul, Montbéliard, Pontarlier 
  FR | | Lons-le-Saunier, Chaumont, Langres, Saint-Dizier, Bar-le-Duc, Verdun, Thionville, Forbach
  FR | | Sarreguemines, Haguenau, Sélestat, Fécamp, Lisieux, Saint-Lô, Avranches, Bayeux
  FR | | Argentan, Maubeuge, Cambrai, Douai, Boulogne-sur-Mer, Abbeville, Saint-Omer, Pantin, Sarcelles
  FR | | Argenteuil, Pontoise, Évry, Corbeil-Essonnes, Melun, Meaux, Fontainebleau, Trappes
  FR | | Mantes-la-Jolie, Ivry-sur-Seine, Saint-Denis de La Réunion, Saint-Pierre de La Réunion
  FR | | Pointe-à-Pitre, Fort-de-France, Mamoudzou, Nouméa, Papeete, Vaulx-en-Velin, Bron, Échirolles
  FR | | Hénin-Beaumont, Saint-Girons, Felletin
  BE | Brabant flamand, Flandre occidentale, Flandre orientale, Limbourg, province de Luxembourg |
  BE | Flandre |
  BE | | Verviers, Huy, Seraing, Dinant, Ciney, La Louvière, Mouscron, Ath, Nivelles, Wavre, Bastogne
  BE | | Marche-en-Famenne, Anderlecht, Schaerbeek, Uccle, Ixelles, Ostende, Courtrai, Malines, Hasselt
  BE | | Eupen, Gembloux, Andenne, Thuin, Binche, Yvoir
  CH | Tessin, Grisons, Argovie, Thurgovie, Saint-Gall |
  CH | | Sion, Martigny, Sierre, Monthey, Vevey, Montreux, Nyon, Morges, Yverdon, Yverdon-les-Bains
  CH | | Renens, La Chaux-de-Fonds, Le Locle, Bienne, Moutier, Porrentruy, Carouge, Winterthour
  CH | | Saint-Moritz
  CA | Bas-Saint-Laurent, Gaspésie, Abitibi-Témiscamingue, Saguenay–Lac-Saint-Jean, Mauricie, Lanaudière |
  CA | Montérégie, Estrie, Outaouais, Chaudière-Appalaches, Nord-du-Québec, Manitoba, Alberta |
  CA | Colombie-Britannique, Nouvelle-Écosse, Terre-Neuve-et-Labrador, Yukon, Nunavut, Nunavik |
  CA | | Longueuil, Saguenay, Chicoutimi, Lévis, Drummondville, Saint-Hyacinthe, Granby, Shawinigan
  CA | | Rouyn-Noranda, Val-d’Or, Sept-Îles, Baie-Comeau, Gaspé, Matane, Amqui, Causapscal
  CA | | Rivière-du-Loup, Victoriaville, Joliette, Saint-Jérôme, Terrebonne, Roberval, Kuujjuaq
  CA | | Caraquet, Edmundston, Sudbury, Calgary, Edmonton
  LU | | Esch-sur-Alzette, Differdange, Dudelange, Ettelbruck, Diekirch
  HT | | Torbeck, Camp-Perrin, Petit-Goâve, Grand-Goâve, Mirebalais, Thomonde, Cerca-la-Source
  HT | | Fort-Liberté, Belladère, Anse-à-Veau, Côteaux, Dame-Marie, Pétion-Ville, Delmas
  HT | | Cité Soleil, Croix-des-Bouquets
  MA | Béni Mellal-Khénifra, Fès-Meknès, Marrakech-Safi, Guelmim-Oued Noun, Rif |
  MA | | Fès, Taroudant, Taliouine, Tiznit, Tafraout, Guelmim, Zagora, Tinghir, Midelt, Itzer, Khénifra
  MA | | Ifrane, Azrou, Khouribga, Settat, El Jadida, Safi, Essaouira, Larache, Al Hoceïma, Chefchaouen
  MA | | Taza, Berkane, Figuig, Kénitra, Salé, Témara, Mohammédia, Ouezzane, Taounate, Sefrou
  DZ | Kabylie, Mzab, Hoggar |
  DZ | | Tizi Ouzou, Blida, Djelfa, Biskra, El Oued, Ouargla, Béchar, Laghouat, Tiaret, Mostaganem, Skikda
  DZ | | Jijel, Guelma, Souk Ahras, Tébessa, Msila, Bouira, Médéa, Chlef
  TN | | Sidi Bouzid, Le Kef, Monastir, Mahdia, Kébili, Tozeur, Zaghouan, Nabeul, Djerba, Zarzis
  TN | | Kerkennah, Tabarka, Ben Arous, Ariana, Manouba, Redeyef, Métlaoui
  SN | Fouta, Ferlo, Saloum |
  SN | | Mbour, Joal, Joal-Fadiouth, Bignona, Oussouye, Vélingara, Bakel, Kanel, Ranérou, Linguère, Dagana
  SN | | Richard-Toll, Kaffrine, Touba, Pikine, Guédiawaye, Tivaouane, Foundiougne, Kafountine
  ML | | Bamako, Douentza, Gossi, Ansongo, Tessalit, Niono, Bankass, Nioro du Sahel, Kita, Bougouni
  ML | | Koutiala, Taoudénit, Aguelhok
  BF | Koulpélogo, Boulgou, Kouritenga, Gnagna, Tapoa, Kompienga, Sanmatenga, Bam, Lorum, Séno, Nakambé |
  BF | Hauts-Bassins, Boucle du Mouhoun, Plateau-Central, Yatenga, Soum, Oudalan, Centre-Nord |
  BF | | Ouargaye, Bogandé, Matiakoali, Thiou, Kaya, Dori, Diapaga, Gayéri, Kongoussi, Titao, Ziniaré, Gaoua, Barsalogho, Pissila, Nouna
  NE | Azawagh, Damergou |
  NE | | Dogondoutchi, Birni N’Konni, Tessaoua, Mayahi, Dakoro, Aguié, Guidan Roumdji, Keita, Bouza
  NE | | Illéla, Filingué, Téra, Abala, Ayorou, N’Guigmi, Maïné-Soroa, Gaya, Tchintabaraden, Bilma
  NE | | Mirriah, Magaria, Bankilaré, Torodi
  TD | | Baga Sola, Liwa, Mao, Moussoro, Pala, Léré, Kélo, Laï, Doba, Bitkine, Iriba, Guéréda, Biltine
  TD | | Amdjarass, Koumra, Kyabé, Haraze, Metché, Arkoum
  CI | Gbêkê, Cavally, Guémon, Tonkpi, Hambol, Worodougou, Gontougo, Indénié-Djuablin, Sud-Comoé, Nawa |
  CI | Gôh, Marahoué, Haut-Sassandra, Kabadougou, Bagoué, Folon, Iffou, Moronou, Agnéby-Tiassa, La Mé |
  CI | Lôh-Djiboua, Béré, Bafing |
  CI | | Guiglo, Duékoué, Toulépleu, Danané, Séguéla, Ferkessédougou, Boundiali, Tengréla, Katiola, Bouna
  CI | | Abengourou, Aboisso, Adzopé, Agboville, Divo, Soubré, Sassandra, Tabou, Dimbokro, Toumodi
  CI | | Bouaflé, Sinfra, Issia, Brobo, Djébonoua, Yopougon, Abobo, Treichville, Jacqueville, Dabou
  BJ | Zou, Mono, Couffo, Ouémé |
  BJ | | Porto-Novo, Malanville, Banikoara, Tanguiéta, Savalou, Savè, Dassa-Zoumé, Lokossa, Allada, Sakété
  BJ | | Kétou, Pobè, Nikki, Bembèrèkè, Grand-Popo, Karimama, Bassila, Sèmè-Kpodji
  TG | | Tsévié, Vogan, Notsé, Badou, Bassar, Niamtougou, Tchamba, Sotouboua, Cinkassé, Tabligbo
  GN | Fouta-Djalon, Haute-Guinée, Guinée forestière, Basse-Guinée, Moyenne-Guinée |
  GN | | Kérouané, Kissidougou, Guéckédou, Macenta, Beyla, Yomou, Dabola, Dinguiraye, Pita, Dalaba
  GN | | Télimélé, Fria, Boffa, Dubréka, Coyah, Forécariah
  MR | Tagant, Assaba, Trarza, Inchiri, Tiris Zemmour, Dakhlet Nouadhibou |
  MR | | Tidjikja, Moudjéria, Atar, Chinguetti, Ouadane, Zouérate, Aleg, Boghé, Mbout, Timbédra, Aïoun
  MR | | Tichitt, Guérou, Mbéra, Djiguenni
  CM | | Buea, Kumba, Dschang, Foumban, Mbouda, Edéa, Sangmélima, Batouri, Garoua-Boulaï, Meiganga, Tibati
  CM | | Banyo, Yagoua, Kaélé, Minawao, Guider, Touboro, Tignère, Bafia, Mbalmayo, Obala, Nkongsamba
  CF | Ouham-Pendé, Mambéré-Kadéï, Lobaye, Sangha-Mbaéré, Mbomou, Haut-Mbomou, Basse-Kotto |
  CF | Ombella-M’Poko, Bamingui-Bangoran, Kémo |
  CF | | Bozoum, Batangafo, Sibut, Mobaye, Zémio, Rafaï, Nola, Mbaïki, Alindao, Ippy, Ndélé
  CF | | Bocaranga
  CD | Kivu, Kasaï, Lomami, Sankuru, Kwilu, Kwango, Sud-Ubangi, Nord-Ubangi, Tshuapa, Haut-Lomami |
  CD | Haut-Uélé, Bas-Uélé, Mai-Ndombe, Katanga |
  CD | | Yangambi, Boma, Inongo, Lodja, Kabinda, Mwene-Ditu, Kamina, Manono, Moba, Fizi, Kamanyola
  CD | | Idjwi, Kalehe, Walikale, Nyiragongo, Lubero, Oicha, Mambasa, Mahagi, Djugu, Watsa
  CD | | Buta, Aketi, Bumba, Lisala, Zongo, Gbadolite, Libenge, Boende, Dibaya, Tshimbulu, Luiza, Demba
  CD | | Ilebo, Bulengo, Kipushi, Kasumbalesa, Kimpese, Mbanza-Ngungu
  CG | Bouenza, Niari, Lékoumou, Kouilou |
  CG | | Owando, Madingou, Sibiti, Djambala, Kinkala, Nkayi, Makoua, Ewo
  GA | Ogooué-Lolo, Ogooué-Maritime, Moyen-Ogooué, Woleu-Ntem, Ngounié, Nyanga |
  GA | | Makokou, Koulamoutou, Mouila, Tchibanga, Booué, Lastoursville, Mitzic, Bitam, Moanda, Lopé
  BI | | Kayanza, Rutana, Makamba, Bururi, Cankuzo, Karusi, Cibitoke, Bubanza, Mutaho, Rutovu, Nyanza-Lac
  BI | | Gihanga
  MG | Boeny, Melaky, Menabe, Ihorombe, Haute Matsiatra, Amoron’i Mania, Vatovavy, Fitovinany |
  MG | Atsimo-Atsinanana, Analanjirofo, Itasy, Bongolava, Betsiboka |
  MG | | Mananjary, Manakara, Farafangana, Vohipeno, Sambava, Antalaha, Maroantsetra, Ambanja, Nosy Be
  MG | | Nosy Varika, Amboasary, Bekily, Tsihombe, Betioky, Ampanihy, Andavadoaka, Moramanga, Maintirano
  MG | | Antsohihy, Ambositra, Ihosy, Vangaindrano, Tsiroanomandidy
  DJ | | Balbala, Ali-Sabieh, Holhol, Ali-Addeh
  LB | Mont-Liban, Kesrouan, Chouf, Metn |
  LB | | Tyr, Jounieh, Byblos, Jbeil, Aley, Bint Jbeil, Marjayoun, Hermel, Batroun, Halba
  KH | | Battambang, Siem Reap, Kampot, Takéo, Kep, Sihanoukville
  VN | | Hué, Da Nang, Hô Chi Minh-Ville, Can Tho
  KM | Ngazidja, Ndzouani, Mwali |
  KM | | Itsamia, Domoni, Mitsamiouli, Nioumachoua, Ouani
  MU | | Port-Louis, Curepipe, Rodrigues
  VU | | Port-Vila, Luganville
  VU | Sanma, Tafea, Malampa, Torba, Penama | Lenakel, Isangel, Norsup, Lakatoro
  TJ | Haut-Badakhchan, Khatlon, Sughd, Soughd | Khorog, Douchanbé, Khodjent, Kouliab | Rouchan, Mourghab, Ichkachim
  KG | Issyk-Koul, Naryn, Batken, Djalal-Abad | Bichkek, Och, Karakol
  UZ | Karakalpakstan, Karakalpakie, Ferghana, Sourkhan-Daria | Noukous, Samarcande, Boukhara, Tachkent
  AM | Tavouch, Syunik, Siounik, Shirak, Chirak, Vayots Dzor, Gegharkunik, Aragatsotn | Gumri, Gyumri, Vanadzor, Idjevan
  GE | Kakhétie, Adjarie, Iméréthie, Svanétie, Mingrélie | Koutaïssi, Batoumi, Zougdidi, Telavi
  GT | Totonicapán, Huehuetenango, Alta Verapaz, Baja Verapaz, Chiquimula, Sololá, Quetzaltenango | Chimaltenango, Cobán, Nebaj
  HN | Olancho, Choluteca, Intibucá | San Pedro Sula, Tegucigalpa
  NI | Jinotega, Matagalpa, Nueva Segovia | Bilwi, Estelí
  PE | Cajamarca, Ayacucho, Huancavelica, Apurímac, Ucayali | Cuzco, Cusco, Iquitos, Arequipa, Pucallpa, Puno
  BO | Potosí, Oruro, Chuquisaca, Cochabamba | El Alto
  EC | Esmeraldas, Chimborazo, Manabí, Imbabura, Sucumbíos | Guayaquil, Quito
  CO | Chocó, Putumayo, La Guajira, Antioquia, Caquetá | Medellín, Quibdó, Cúcuta
  MN | Khövsgöl, Bayan-Ölgii, Ömnögovi, Zavkhan, Arkhangaï | Oulan-Bator, Ouliastaï, Mörön
  LA | Houaphan, Houaphanh, Luang Namtha, Oudomxay, Phongsaly, Xieng Khouang, Savannakhet, Attapeu, Khammouane, Saravane | Luang Prabang, Vientiane, Paksé, Thakhek, Sam Neua
  KH | Ratanakiri, Mondolkiri, Stung Treng, Preah Vihear, Kratié, Kompong Thom, Prey Veng | Banlung, Poipet
  VN | Quang Nam, Quang Tri, Lao Cai, Hà Giang, Son La, Dien Bien, Bac Kan | Hoï An, Haïphong, Sapa
  MM | Rakhine, Kachin, Kayah | Sittwe, Maungdaw, Mandalay
  BD | | Cox’s Bazar, Chittagong, Sylhet, Teknaf, Bhasan Char
  NP | Karnali, Bagmati, Sudurpashchim | Katmandou, Pokhara
  ET | Tigré, Oromia, Amhara, Gambella | Mekele, Jijiga, Dire Dawa
  SD | Kordofan, Kassala, Gedaref | Port-Soudan, El-Fasher, El Geneina, Nyala
  SS | Jonglei, Équatoria-Central, Bahr el Ghazal | Djouba, Malakal, Bentiu
  MZ | Cabo Delgado, Nampula, Zambézie, Sofala | Quelimane
  YE | Hadramaout, Taëz, Hodeïda | Aden, Marib, Mokha
  SY | Idleb, Hassaké, Deir ez-Zor | Alep, Homs, Raqqa, Lattaquié
  IQ | Ninive, Kirkouk, Anbar | Mossoul, Bassora, Erbil, Dohouk, Falloujah
  AF | Badakhchan, Nangarhar, Helmand, Bamiyan | Hérat, Kandahar, Jalalabad, Mazar-e-Charif
  UA | | Kharkiv, Odessa, Dnipro, Zaporijjia, Mykolaïv, Lviv, Tchernihiv
  GW | Oio, Cacheu, Tombali, Quinara | Bissau, Gabú, Bafatá
  GA | Ogooué-Ivindo, Haut-Ogooué | Franceville, Port-Gentil, Oyem, Lambaréné
  DJ | | Ali Sabieh
  RW | | Rusizi, Karongi, Muhanga, Nyamagabe, Kirehe, Mahama, Gatsibo, Nyabiheke
`;

export const frTowns: NonNullable<TextRules['places']['towns']> = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', provinces = '', cities = '', districts = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const names = (cell: string) => (cell ? cell.split(', ') : []);
    return { code, provinces: names(provinces), cities: names(cities), districts: names(districts) };
  });
