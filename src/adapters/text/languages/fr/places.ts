import type { PlaceRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { frGoverned } from './governed.js';
import { frTowns } from './towns.js';

/** Where things happen, in French words. */
export const frPlaces: PlaceRules = {
  prepositions: [
    'à',
    'au',
    'aux',
    'en',
    'dans',
    'côte',
    'côtes',
    'littoral',
    'près',
    'alentours',
    'travers',
    'sur',
    'autour',
  ],
  elsewhere: wordList(`
    guerre | guerres | conflit | conflits | crise | crises | combats | violences | violence | située | né | née
    nés | nées | exil | exilés | exilé | ambassade | ambassadeur | ambassadrice | siège | basé | basée | basés
    basées | réfugiés | réfugiées | appris | étudié | formés | formé | étudiants | consulat | fui | fuyant
    fabriqué | fabriquée | fabriqués | fabriquées | importé | importée | importés | importées | produit au | acheté | conçue
    non | études | point | membres | , retenu | , retenue | grandi | réside | résidant | domicilié | émigré | testé | testée | expérimenté | expérimentée | imprimé | imprimée | avait | avaient
    retourné | retournés | voyage | vendu | exporté | exportés | exporte | vend
  `),
  comparisons: wordList(
    'suivra | suivront | étendu | étendue | étendre | extension | répliqué | répliquée | dupliqué | essaimer | annoncée | envisagée | similaire | similaires | comparable | comparables | ailleurs | semblable | semblables | voisin | voisine',
  ),
  notSetting: wordList(`
    vers | avec | par | pour | comme | fuyant | fui | quitté | hors | depuis | contre | entre | frontière | frontières
    voisin | voisine | loin | originaires | originaire | arrivés | arrivées | venus | venues | rapatriés
    retour | rentrés | rentrées | ambassade
  `),
  between: wordList(`
    - | ville | le | la | les | l | ' | de | du | des | d | nord | sud | est | ouest | centre | nord-est | nord-ouest
    sud-est | sud-ouest | septentrional | septentrionale | méridional | tout | toute | tous | toutes | partie
    parties | région | régions | villes | ville | villages | village | zones | zone | communes | provinces | rurales
    urbaines | reculées | côte | côtes | littoral | plus | pauvres | pauvre | grande | grandes | majeure | plusieurs
    différentes | écoles | hôpitaux | camps | quatre | trois | deux | cinq | six | coins | quart | moitié
    capitale | intérieur | extrême-nord | extrême-sud | départements | district | districts | localités | quartiers
    montagnes | hautes | basses | terres | plaines | plateaux | collines | confins | forêts | cœur | reste | ensemble | territoire | plupart | un | une | trente | vingt | dix | douze | occidentale
    orientale | centrale | occidental | oriental | central | une | maritime | forestière
  `),
  kinds: [
    ['province', 'province'],
    ['gouvernorat', 'province'],
    ['département', 'province'],
    ['préfecture', 'province'],
    ['wilaya', 'province'],
    ['comté', 'province'],
    ['État', 'province'],
    ['région', 'province'],
    ['district', 'district'],
    ['arrondissement', 'district'],
    ['cercle', 'district'],
    ['territoire', 'district'],
    ['sous-préfecture', 'district'],
    ['délégation', 'district'],
    ['municipalité', 'district'],
    ['canton', 'district'],
    ['commune', 'district'],
    ['commune rurale', 'district'],
    ['zone de santé', 'district'],
    ['ville', 'city'],
    ['village', 'city'],
    ['localité', 'city'],
    ['bourg', 'city'],
    ['ville portuaire', 'city'],
    ['oasis', 'site'],
    ['quartier', 'site'],
    ['hôpital', 'site'],
    ['île', 'region'],
    ['archipel', 'region'],
    ['camp', 'camp'],
    ['camp de réfugiés', 'camp'],
    ['camp de déplacés', 'camp'],
    ['site de déplacés', 'camp'],
    ['site', 'camp'],
    ['moughataa', 'district'],
    ['daïra', 'district'],
    ['chefferie', 'district'],
    ['secteur', 'district'],
    ['fokontany', 'city'],
    ['hameau', 'city'],
    ['douar', 'city'],
    ['section communale', 'city'],
    ['place', 'site'],
    ['lac', 'region'],
    ['vallée', 'region'],
    ['plaine', 'region'],
    ['faubourg', 'site'],
    ['aéroport', 'site'],
    ['forêt', 'site'],
  ],
  pluralKinds: [
    ['provinces', 'province'],
    ['gouvernorats', 'province'],
    ['départements', 'province'],
    ['préfectures', 'province'],
    ['wilayas', 'province'],
    ['régions', 'province'],
    ['districts', 'district'],
    ['cercles', 'district'],
    ['territoires', 'district'],
    ['communes', 'district'],
    ['arrondissements', 'district'],
    ['cantons', 'district'],
    ['villes', 'city'],
    ['villages', 'city'],
    ['localités', 'city'],
    ['camps', 'camp'],
    ['camps de réfugiés', 'camp'],
    ['camps de déplacés', 'camp'],
    ['sites', 'camp'],
    ['quartiers', 'site'],
    ['moughataas', 'district'],
    ['daïras', 'district'],
    ['chefferies', 'district'],
    ['bourgs', 'city'],
    ['hameaux', 'city'],
    ['douars', 'city'],
    ['fokontany', 'city'],
    ['îles', 'region'],
    ['zones de santé', 'district'],
    ['sous-préfectures', 'district'],
    ['municipalités', 'district'],
    ['délégations', 'district'],
  ],
  notPlaces: wordList(`
    état | états | nations | unies | afrique | asie | europe | amérique | maghreb | sahel | noël | pâques
    ramadan | internet | facebook | twitter | covid | parlement | cop | onu | anglais | français | arabe | espagnol
    je | il | elle | nous | vous | ils | elles | on | ce | cette | ces | ceux | elle | mme | m | dr | sa | son | ses
    terre | droit | dieu | moyen-orient | proche-orient | occident | orient | nord | sud | est | ouest | côte
    forces | armée | armées | camps | objectif | objectifs | odd | union | européenne | vision | projet | programme | plan | stratégie | initiative | agenda
  `),
  seats: [
    ['Genève', 'CH'],
    ['New York', 'US'],
    ['Rome', 'IT'],
    ['Vienne', 'AT'],
    ['Nairobi', 'KE'],
    ['Paris', 'FR'],
    ['Bruxelles', 'BE'],
    ['Londres', 'GB'],
    ['Washington', 'US'],
    ['La Haye', 'NL'],
    ['Copenhague', 'DK'],
    ['Oslo', 'NO'],
    ['Berlin', 'DE'],
    ['Bonn', 'DE'],
    ['Montréal', 'CA'],
    ['Dakar', 'SN'],
    ['Addis-Abeba', 'ET'],
    ['Berne', 'CH'],
  ],
  votes: true,
  origins: wordList(
    'originaires | originaire | venus | venues | venu | venue | provenance | frontière | réfugiés | réfugiées | hors',
  ),
  postedNouns: wordList(
    'ambassade | consulat | coopération | délégation | représentation | royaume | gouvernement | haut-commissariat',
  ),
  towns: frTowns,
  disputed: wordList(`
    Jérusalem | Jérusalem-Est | Gaza | bande de Gaza | Bande de Gaza | Cisjordanie | Ramallah | Hébron | Naplouse
    Bethléem | Jéricho | Jénine | Rafah | Khan Younès | Golan | plateau du Golan | Cachemire | Crimée | Sébastopol
    Donetsk | Donbass | Louhansk | Kherson | Abkhazie | Ossétie du Sud | Haut-Karabakh | Transnistrie | Tiraspol
    Chypre-Nord | Nicosie | Laâyoune | Dakhla | Sahara occidental | Pristina | Mitrovica | Taipei | Abyei | Somaliland
    Hargeisa | Ceuta | Melilla | Gibraltar | Essequibo | îles Kouriles | Agok | Tindouf camps
  `),
  sentence: {
    origins: wordList(`
      fui | fuient | fuyant | originaires | originaire | venus | venues | venu | venue | arrivés | arrivées | quitté
      quittant | combats | guerre | conflit | frontière | frontières | limitrophe | limitrophes | voisin | voisins
      voisine | voisines | réfugiés | réfugiées | provenance | provenant | ancien | loin | exil | rapatriés
      hostilités | ambassadeur | ambassade | gouverneur | préfet | maire
    `),
    cityPrepositions: ['à'],
    sites: wordList(`
      école | écoles | maternité | maternités | centre de santé | centres de santé | poste de santé | postes de santé
      centre hospitalier | hôpital | hôpitaux | dispensaire | dispensaires | marché | marchés | port | ports | gare
      aéroport | poste frontière | barrage | barrages | cantine | cantines | lycées | collèges | écoles primaires
      école primaire | case de santé | cases de santé | mangrove | mangroves | plage | plages | centre de formation
      station de pompage | station d’épuration | forage | forages | puits | pharmacie | pharmacies | mairies
    `),
    governed: frGoverned,
    compassKinds: ['département', 'province', 'gouvernorat'],
    secondLevel: [
      ['département', ['NE', 'SN', 'TD', 'CM', 'CI', 'GA', 'FR']],
      ['départements', ['NE', 'SN', 'TD', 'CM', 'CI', 'GA', 'FR']],
      ['province', ['MA', 'BF', 'BE', 'MG']],
      ['provinces', ['MA', 'BF', 'BE', 'MG']],
      ['préfecture', ['GN', 'TG', 'MA']],
      ['préfectures', ['GN', 'TG', 'MA']],
    ],
    adjectiveEndings: [],
    caseEndings: [],
  },
};
