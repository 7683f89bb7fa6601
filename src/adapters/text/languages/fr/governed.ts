import { crossed } from '../../names/linked.js';
import type { GovernedRules } from '../../places/governedRules.js';
import { wordList } from '../../wordList.js';

/** By which words French tells that a name is where it happens. */
export const frGoverned: GovernedRules = {
  inside: wordList(`
    école | écoles | collège | collèges | lycée | lycées | centre | centres | poste | postes | hôpital | hôpitaux | clinique | cliniques | dispensaire | dispensaires
    maternité | maternités | famille | familles | ménage | ménages | foyer | foyers | maison | maisons | usagers | usagères | habitant | habitants | habitante | habitantes | riverains
    résidents | quartier | quartiers | village | villages | hameau | hameaux | bourg | commune | communes | localité | localités | villes | paroisses | cantons
    enfants | filles | garçons | femmes | jeunes | adolescents | mères | agriculteurs | agricultrices | producteurs | productrices | paysans | paysannes | pêcheurs
    pêcheuses | mareyeuses | éleveurs | éleveuses | artisans | artisanes | élèves | écoliers | lycéens | étudiants | enseignants | population | populations | rues | places
    plage | plages | corniche | falaise | falaises | littoral | marché | marchés | parcs | cantine | cantines | bibliothèque | médiathèque | forêt | forêts | marais | mangrove | mangroves | terres | fermes | champs
    plantations | jardins | vergers | rizières | périmètre | périmètres | canaux | gare | gares | cimetière | décharge | prison | prisons | barrage | barrages | forage
    forages | puits | ponts | pont | berges | rives | rive | quais | quai | port | ports | sinistrés | sinistrées | commerçants | commerçantes
    maraîchers | maraîchères | salles | locaux | aéroport | usine | usines | ateliers | carrière | réseau | oasis | campement | campements | camp | camps | site | sites
    îlots | cour | collectivités | autorités | bassin | bassins | plaine | plaines | plateau | collines | versants | théâtre | gymnase | stade | université | campus
  `),
  outside: wordList(`
    route | axe | autoroute | gouvernement | président | présidente | ministre | ambassadeur | ambassadrice | ambassade | consulat | gouverneur | maire | préfet | préfète | recteur | évêque
    sélection | équipe | délégation | mission | drapeau | peuple | café | cacao | vin | viande | huile | réfugiés | réfugiées | représentant | représentante
    représentants | migrants | déplacés | déplacées | touristes | expert | experte | experts | spécialiste | spécialistes | entreprise | entreprises | société | firme | frontière
    frontières | limite | déclaration | accord | accords | convention | traité | conférence | sommet | protocole | kilomètres | km | heures | minutes | loin | exil | sœur
    originaire | originaires | hors | délégués | visiteurs | bénévoles | volontaires | artistes | coopération | aide | don | marque | style | carte | guerre | histoire | langue
    journal | quotidien | radio | groupe | club | vol | avion | bateau | chemin | université | professeur | chercheurs | chercheuses | médecins | ville | mairie | conseil
    tribunal | cour | archevêque | diocèse | chambre | banque | institut | musée | fondation | association | accords | agence | hommage | plan | cadre | agenda
  `).filter((word) => !['ville', 'cour', 'université', 'chemin'].includes(word)),
  parts: wordList(`
    nord | sud | est | ouest | nord-est | nord-ouest | sud-est | sud-ouest | orient | occident | centre | intérieur | côte | côtes | littoral | brousse
    zone | zones | secteur | coin | coins | partie | reste | territoire | capitale | région | régions | alentours | environs | périphérie | banlieue | province | provinces | département
    départements | wilaya | préfecture | district | districts | cercle | extrême | extrême-nord | extrême-sud | cœur | montagnes | vallée | delta | bord | large | ville | pied | sommet
    entrée | sortie | porte | portes | presqu'île | golfe | baie | lagune | lac | fleuve | hauteurs | grand | arrondissement | quart | moitié | sein
  `),
  towns: ['ville', 'commune', 'municipalité', 'mairie'],
  earlier: ['avait', 'avaient'],
  passed: ['tout', 'toute', 'tous', 'toutes', 'plein', 'pleine'],
  reaching: [
    ...crossed(
      [
        'parcouru',
        'visité',
        'traversé',
        'touché',
        'frappé',
        'dévasté',
        'relié',
        'desservi',
        'atteint',
        'balayé',
        'inondé',
        'gagné',
      ],
      [''],
    ).flatMap((participle) => [`a ${participle.trim()}`, `ont ${participle.trim()}`]),
    ...wordList(`
      traverse | traversent | relie | relient | dessert | desservent | frappe | touche | visite | visitent | parcourt | parcourent | couvre | rallie | arrose
      s’étend jusqu’à | rejoint | alimente | alimentent
    `),
  ],
  otherwise: wordList(`
    s’étendra | s’étendront | sera étendu | sera étendue | seront étendus | seront étendues | être étendu | être étendue | s’élargira | sera élargi
    sera répliqué | sera reprise | sera repris | seront repris | réplique | semblables | pareil | pareille | deuxième phase | seconde phase | prochaine phase
    prochaine étape | troisième phase | deuxième étape | l’an prochain | l’année prochaine | mois prochain | prochains mois | prochainement | bientôt | à terme
    dans un second temps | plus tard | suivra | suivront | ouvriront | ouvrira également | ouvrira aussi | prochaine édition | prochain arrêt
    prochain forum | prochain atelier | prochaine session | prochaine rencontre | prochain congrès | prochaine conférence | prochain rendez-vous
    prochaine visite | prochain stage | prochain séminaire | avaient sollicité | avait sollicité | devra attendre | devront attendre
    expérience acquise à | reviendront | reviendra | inspiré de | inspirée de | à l’image de | contrairement à | s’exporte | sont exportés | exporté vers | est prévu | est prévue | sont prévus | sont prévues
    prévoit d’ouvrir | sera étudié | sera étudiée | seront étudiés | seront étudiées | se tiennent prêts | se tiennent prêtes | se tient prêt | se tient prête | envisage | envisagent | envisagé | envisagée | à l’étude
    déjà mené | déjà menée | avait été mené | avait été menée | achevé en | achevée en | préparer l’extension | dont le siège | son siège | siège est | siège à
    se rabattent | voisins de | l’an dernier | l’année dernière | serviront à | servira à | peut-être | en attendant | sera transporté | en visioconférence
    par visioconférence | avait accueilli | déjà été | réunion de suivi | réunion d’étape | réunion de bilan | est annoncé à | est annoncée à
    est annoncé au | est annoncée au | est programmé à | est programmée à | de l’autre côté du fleuve | de l’autre côté de la frontière
    de l’autre côté du lac | inspiré d’ | inspirée d’ | inspirés d’ | inspirées d’ | inspirés de | inspirées de | calqué sur | calquée sur
  `),
  features: [
    ['Parc national', 'site'],
    ['Parc naturel régional', 'site'],
    ['Parc', 'site'],
    ['Réserve naturelle', 'site'],
    ['Réserve', 'site'],
    ['Forêt', 'site'],
    ['Vallée', 'none'],
    ['Golfe', 'none'],
    ['Baie', 'none'],
    ['Bassin', 'none'],
    ['Lagune', 'none'],
    ['Lac', 'none'],
    ['Îles', 'none'],
    ['Île', 'none'],
    ['Delta', 'none'],
    ['Langue', 'none'],
    ['Pointe', 'none'],
  ],
  civic: wordList(`
    commune | communes | mairie | ville | municipalité | village | localité | préfecture | sous-préfecture | département | province | région | canton | arrondissement
    cercle | district | bourg | gare | quartier
  `),
  kept: ['île', 'îles', 'archipel', 'lac', 'lagune', 'vallée', 'place', 'rue', 'plaine', 'delta'],
  lowest: [
    ['commune', ['FR', 'BE', 'CH', 'LU']],
    ['communes', ['FR', 'BE', 'CH', 'LU']],
  ],
};
