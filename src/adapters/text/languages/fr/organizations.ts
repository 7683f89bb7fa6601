import type { NameRules, Takes } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { frBodies } from './bodies.js';
import { frFields } from './fields.js';
import { frVerbWords } from './verbWords.js';

const heads = (takes: Takes, words: string): NameRules['heads'] =>
  wordList(words).map((word) => {
    const [singular = '', plural] = word.split('/');
    return [singular, plural, takes] as const;
  });

/** Nouns that head a name also with a small letter, and only an organisation's. */
const smallHeads = wordList(`
  ministère | ministères | ambassade | ambassades | gouvernement | gouvernements | université | universités
  mairie | mairies | musée | musées | lycée | lycées | bibliothèque | barreau | préfecture | préfectures | secrétariat | vice-ministère | parlement | municipalité
  gouvernorat | wilaya | consulat | primature | présidence | coopération | fondation | haut-commissariat | peuple
`);

/** Those that do so only with a name of its own behind them: "diocèse de Goma", but not "le centre de santé". */
const weakHeads = wordList(`
  diocèse | paroisse | tribunal | hôpital | commune | communauté | conseil | comité | syndicat | office | agence | institut
  école | collège | chambre | caisse | club | régie | direction | communes | amicale | foyer | maison | théâtre
  principauté | sultanat | province | laiterie | sœurs | congrégation | cimenterie | brasserie | huilerie | sucrerie
  rectorat | évêché | archevêché | gendarmerie | laboratoire | observatoire | mutuelle | clinique | union | fédération | confédération | société | compagnie | centre | ville | métropole
`);

/** Organisations' names in French. */
export const frOrganizations: NameRules = {
  determiners: wordList(`
    le | la | les | un | une | des | son | sa | ses | leur | leurs | notre | nos | cette | ce | ces | deux
    trois | ladite | ledit | plusieurs
  `),
  of: ['de', 'du', 'des', 'd', 'of'],
  afterNoun: ['pour', 'contre', 'sur', 'en', 'à', 'au', 'aux'],
  and: ['et', '&'],
  joiners: wordList(`
    ainsi que | ainsi qu’ | de même que | aux côtés de | avec | et avec | et par | et aussi | mais aussi
    mais également | et également | et enfin | puis | sans oublier
  `),
  listLeads: ['par', 'avec', 'à', 'de', 'du', 'des', 'd', 'chez', 'au', 'aux'],
  possessive: [],
  functionWords: wordList(`
    dans | en | sur | à | au | aux | pour | de | du | des | d | par | avec | sans | sous | chez | entre | vers
    via | durant | pendant | depuis | jusque | jusqu | dès | lors | après | avant | contre | malgré | selon
    et | ou | mais | or | ni | car | donc | que | qui | dont | où | quand | lorsque | lorsqu | comme | si
    afin | ainsi | aussi | alors | puis | ensuite | enfin | hier | demain | ici | là | très | plus | moins
    ce | cette | ces | cet | notamment | ensemble | conjointement | respectivement | actuellement | récemment
    aujourd | désormais | déjà | encore | toujours | dernier | dernière | prochain | prochaine | afin | outre
    grâce | face | autour | près | loin | hors | suite | auprès | travers | parce | puisque | tandis | alors
    y | ne | n | pas | jamais | non | il | elle | ils | elles | on | nous | vous | je | se | s | lui
    chaque | tout | tous | toute | toutes | même | autre | autres | quelques | environ | seulement | surtout
  `),
  abbreviations: wordList(
    'M | Mme | Mlle | Dr | Pr | Me | St | Ste | Gén | Col | Mgr | Cie | art | no | env',
  ),
  heads: [
    ...heads(
      'fields',
      `
      ministère/ministères | vice-ministère/vice-ministères | secrétariat d’État | secrétariat/secrétariats
      direction/directions | département/départements | division/divisions | bureau/bureaux
      office/offices | agence/agences | autorité/autorités | commission/commissions | comité/comités
      conseil/conseils | institut/instituts | centre/centres | organisation/organisations | service/services
      faculté/facultés | école/écoles | fédération/fédérations | association/associations | ligue/ligues
      confédération/confédérations | programme | union/unions | chambre/chambres | société/sociétés
      réseau/réseaux | coalition | fonds | alliance | académie/académies | observatoire/observatoires
      cellule/cellules | inspection/inspections | haut-commissariat | commissariat/commissariats | ordre/ordres
      syndicat/syndicats | délégation/délégations | unité/unités | mission/missions | banque/banques
      caisse/caisses | régie | initiative | partenariat | laboratoire/laboratoires | groupement
      groupe/groupes | cour/cours | tribunal/tribunaux | coordination/coordinations | consortium
      entreprise/entreprises | compagnie/compagnies | mécanisme | plateforme | forum | mutuelle | cluster
      maison/maisons | parc/parcs | foyer/foyers | amicale/amicales | établissement/établissements | mission
      loterie | action/actions | table/tables | écomusée/écomusées | muséum | zoo | jardin | aquarium | orchestre | compagnie | troupe | presse | crèche | brigade | garde
      protection | sûreté | gendarmerie | police | armée | assemblée | sénat | haut | haute | secours | aide
      solidarité | coopération | corps | pôle | collectif | comptoir | collège/collèges
      entente/ententes | intercommunale/intercommunales | interprofession/interprofessions | sous-préfecture/sous-préfectures
      rectorat/rectorats | agglomération/agglomérations | incubateur/incubateurs | institution/institutions | chaire/chaires
      trésor | évêché | archevêché | vicariat | congrégation/congrégations | confrérie | synode | église/églises | mutualité
    `,
    ),
    ...heads(
      'countries',
      'gouvernement/gouvernements | ambassade/ambassades | royaume | république | État | consulat/consulats | principauté | grand-duché | peuple',
    ),
    ...heads(
      'names',
      `
      université/universités | fondation/fondations | mairie/mairies | municipalité/municipalités
      commune/communes | ville/villes | préfecture/préfectures | gouvernorat/gouvernorats | diocèse/diocèses
      région/régions | province/provinces | wilaya | croix-rouge | croissant-rouge | collectivité
      métropole | hôpital/hôpitaux | présidence | primature | parlement | coopérative/coopératives | musée/musées
      bibliothèque/bibliothèques | médiathèque/médiathèques | lycée/lycées | barreau/barreaux | théâtre/théâtres
      recyclerie | ressourcerie | boulangerie | conservatoire | clinique/cliniques | mouvement/mouvements | club/clubs
      scouts | éclaireurs | guides | port/ports | aéroport | cercle | amis | comice | canton/cantons | manufacture | radio | atelier | ferme | épicerie
      paroisse/paroisses | communauté/communautés | papeterie | imprimerie | librairie | pharmacie | brasserie
      garage | quincaillerie | menuiserie | scierie | minoterie | huilerie | laiterie | fromagerie | cimenterie | cimenteries
      sœurs | sultanat | sucrerie | raffinerie | savonnerie | conserverie | pépinière/pépinières | moulin/moulins
    `,
    ),
  ],
  tails: wordList(`
    Croix-Rouge | Croix | Croissant-Rouge | Croissant | Caritas | Secours | Aide | Parlement | Primature
    Présidence | Haut-Commissariat | Confédération | Trésor | Parquet | Fonds | Banque | Agence | ONG
    Secrétariat | Musée | Bibliothèque | Métropole | Agglomération | International | Internationale | Frontières | Église | Archevêché | Croix-Bleue | Protection | Groupe | Sarl | SA
    Concern | Foundation | Trust | Network | Relief | Aid | Health | Institute | University | Society | Fund | Group | Solutions
    Rescue | Services | Church | Council | Bank | Hub | Lab | Partners | Consulting | Initiative | Solidarité | Solidarités
  `),
  units: ['Unité', 'Section', 'Service', 'Division', 'Département', 'Direction', 'Bureau', 'Cellule'],
  fields: frFields,
  bodies: frBodies,
  notNames: wordList(`
    USD | EUR | GBP | CHF | CAD | FCFA | XOF | XAF | CFA | COVID | VIH | SIDA | ODD | II | III | IV | VI | ONG
    TV | PDF | TIC | PDI | PIB | OSC | PME | TPE | UTC | GMT | L | D | C | J | S | N
  `),
  titles: wordList(`
    M | MM | Mme | Mmes | Mlle | Dr | Pr | Mgr | SEM | Monsieur | Madame | Chef | Cheffe | Attaché | Attachée | Chargé | Chargée | Colonel
    Commandant | Capitaine | Lieutenant | Ambassadeur | Ambassadrice | Ministre | Maire | Préfet | Préfète | Gouverneur | Directeur
    Directrice | Président | Présidente | Secrétaire | Représentant | Représentante | Coordonnateur | Coordonnatrice | Coordinateur
    Coordinatrice | Administrateur | Administratrice | Délégué | Déléguée | Conseiller | Conseillère | Recteur | Rectrice | Doyen | Doyenne
  `),
  sentence: {
    smallHeads,
    weakHeads,
    foreign: wordList(
      'and | of | the | for | mak | ya | wa | za | na | ak | nan | pou | ku | und | für | y | dos | das | do | da | di | del | della | van | von | el',
    ),
    introducers: wordList(`
      association | associations | ong | organisation | organisme | organismes | entreprise | société | coopérative | fondation | groupe
      collectif | compagnie | réseau | mouvement | cabinet | opérateur | fédération | start-up | consortium
    `),
    owned: wordList(`
      direction | centre | bureau | service | département | division | unité | cellule | sous-direction
      secrétariat | inspection | mission
    `),
    posted: wordList('ambassade | délégation | représentation | bureau | mission | consulat | coopération'),
    elisions: ['l', 'd', 'qu', 'j', 'n', 's', 'c', 'm', 't', 'jusqu', 'lorsqu', 'puisqu'],
    endings: wordList(`
      sulman | sulmans | sulmane | sulmanes | al | ale | ales | aux | el | elle | elles | els | ique | iques | aire | aires | ien | ienne | iens | iennes
      éen | éenne | éens | éennes | ais | aise | aises | ois | oise | oises | ain | aine | aines | ains | if | ive | ifs | ives
      able | ables | ible | ibles | eux | euse | euses | eur | eure | eures | iste | istes | in | ine | ins | ines
      trice | trices | ant | ante | ants | antes | ente | ents | entes | permanent | compétent | adhérent | résident
      résilient | intelligent | convergent | excellent | patient | équivalent | civile | civil | civils | civiles | publique
      public | publics | publiques | mondial | rural | privé | privée | privés | privées | sociale | unis | unies
      ole | oles | onne | onnes | ier | ière | ières | iers | durable | né | nées | intégré | intégrée | spécialisé | spécialisée
      ïque | ïques | ane | anes | anne | annes | commun | communs | commune | communes | vert | verts | verte | vertes
      autonome | autonomes | rouge | bleu | bleue | blanc | blanche | mixte | mixtes | libre | libres | jeune | jeunes
      ande | andes | phone | phones | oire | oires | and | ands | wallon | wallons | wallonne | breton | bretons | sques | basque | elque | laïque | populaire | minier | transmissibles | autonome
      appliquée | appliquées | comparé | élargi | armées | déplacées | réfugiés
    `),
    verbs: frVerbWords,
    prefixes: ['anti', 'multi', 'pluri'],
    notEndings: wordList('ement | aient | ament | emment | amment | vient | tient | ient'),
    stops: wordList(`
      a | ont | est | sont | été | être | était | étaient | sera | seront | serait | avait | avaient | aura | fait
      font | peut | peuvent | doit | doivent | va | vont | vient | viennent | met | mettent | mis | mise | mises
      soutient | soutiennent | finance | financent | apporte | apportent | contribue | contribuent | a-t-il
      vise | visent | permet | permettent | permis | prévoit | porte | portent | accueille | appuie | appuient
      travaille | travaillent | intervient | interviennent | annonce | annoncent | lance | lancent | remet
      remettent | organise | organisent | forme | forment | doté | dotée | destiné | destinée | destinés
      destinées | chargé | chargée | chargés | basé | basée | intitulé | intitulée | mené | menée | menés
      réalisé | réalisée | lancé | lancée | signé | signée | prévu | prévue | suivant | concernant | incluant
      comprenant | portant | visant | permettant | travaillant | opérant | agissant | ayant | étant | notamment
      projet | programme | initiative | relation | lien | hauteur | montant | million | millions | milliard | milliards | mille
      cadre | occasion | présence | cours | fin | début | total | part | cause | titre | travers | côté | raison
      juin | mai | mars | avril | janvier | février | juillet | août | septembre | octobre | novembre | décembre
      lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | matin | soir | an | ans | année | mois
    `),
    purposes: wordList(`
      construction | reconstruction | achat | acquisition | réhabilitation | rénovation | réfection | restauration | mise
      distribution | fourniture | installation | livraison | année | années | fois | durée | période | somme | montant | prise
      montant | moitié | part | suite | transport | équipement | travaux | mener | aider | soutenir | permettre | faire
      financer | couvrir | chacun | chaque | toute | tout | tous | leur | leurs | moitié | tiers | quart | achats | avoir
      être | première | deuxième | troisième | seconde | second | remplacement | extension | agrandissement | location
      creusement | forage | ensemble | phase | saison | campagne | rentrée | reste | solde | compte
    `),
    adjectivesBefore: wordList(
      'jeunes | petits | petites | grands | grandes | anciens | anciennes | premiers | premières | nouveaux | nouvelles',
    ),
    branches: wordList(
      'section | antenne | branche | comité | groupe | coordination | bureau | délégation | comité',
    ),
    notHeads: wordList(`
      premier | première | président | présidente | directeur | directrice | ministre | secrétaire | maire | préfet | gouverneur
      roi | reine | pape | prince | princesse | général | docteur | professeur | madame | monsieur | mère | père | sœur | frère
      saint | sainte | journée | journées | jour | semaine | quinzaine | mois | année | conférence | sommet | congrès | salon | festival
      rencontres | assises | accord | accords | convention | code | loi | plan | stratégie | déclaration | charte | pacte
      traité | protocole | constitution | objectif | objectifs | agenda | cadre | route | rue | avenue | place | boulevard
      mer | océan | lac | fleuve | mont | vallée | plaine | forêt | prix | coupe | tour | projet | projets | prochain
      nord | sud | est | ouest | grand | grande | petit | petite | haut | haute | bas | basse | vieux | vieille | nouveau | nouvelle
      droit | droits | terre | monde | noël | toussaint | pâques | ramadan | internet | web | covid | méditerranée
      atlantique | arctique | sahel | maghreb | renaissance | antiquité | moyen | révolution | guerre | européens | français
      ancien | ancienne | jeunes | jeune | femmes | hommes | enfants | livre | bible | coran | vert | verte | feuille | appel
      cap | île | îles | presqu | quartier | cité | pays | golfe | baie | pont | pointe | col | dôme | site | camp | zone
      phase | volet | composante | article | chapitre | annexe | tableau | figure | lot | label | certificat | diplôme
    `),
    gatherings: wordList(`
      conférence des ministres | conférence des évêques | conférence des présidents | conférence des maires
      conférence des recteurs | conférence des grandes écoles | conférence des chefs | conférence des directeurs
      conférence des présidents d’université | conférence des bâtonniers | conférence des autorités | congrès des élus
    `),
    compounds: [
      'mise en valeur',
      'mise en œuvre',
      'mise en réseau',
      'mise à niveau',
      'prise en charge',
      'mise à l’eau',
      'première instance',
      'grande instance',
      'assurance maladie',
      'assurance chômage',
      'sécurité sociale',
      'petite enfance',
      'bonne gouvernance',
      'libre échange',
    ],
    indefinites: wordList(
      'un | une | deux | trois | ce | cette | ces | son | sa | ses | leur | leurs | plusieurs | chaque',
    ),
    pairs: [],
  },
};
