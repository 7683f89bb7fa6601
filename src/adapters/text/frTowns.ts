import type { TextRules } from './rules.js';

/**
 * Provinces and towns that news in French names without their country: a vocabulary to tell the country by. What more
 * than one country has ("Saint-Louis", "Valence") is left out, and so is what is a word or a name of persons too.
 * A line: code, provinces, towns; a further line of the same country has its code again.
 */
const table = `
  FR | Bretagne, Normandie, Occitanie, Île-de-France, Nouvelle-Aquitaine, Pays de la Loire, Hauts-de-France, Grand |
  FR | Est, Finistère, Morbihan, Ille-et-Vilaine, Loire-Atlantique, Maine-et-Loire, Seine-Saint-Denis |
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
  TN | | Sfax, Sousse, Gafsa, Gabès, Kairouan, Bizerte, Médenine, Tataouine, Jendouba, Kasserine, Siliana, Béja, Sidi
  TN | | Bouzid
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
  CD | Nord-Kivu, Sud-Kivu, Ituri, Tanganyika, Kasaï-Central, Kasaï-Oriental, Haut-Katanga, Maniema, Lualaba, Kongo |
  CD | Central, Kongo-Central, Haut-Uele, Bas-Uele, Mongala, Tshopo |
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
`;

export const frTowns: NonNullable<TextRules['places']['towns']> = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', provinces = '', cities = ''] = line.split('|').map((cell) => cell.trim());
    const names = (cell: string) => (cell ? cell.split(', ') : []);
    return { code, provinces: names(provinces), cities: names(cities) };
  });
