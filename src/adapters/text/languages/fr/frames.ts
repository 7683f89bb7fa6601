import type { FrameRules } from '../../frames/rules.js';
import { crossed, frenchForms } from '../../names/linked.js';
import { wordList } from '../../wordList.js';
import { erForms, irForms, otherForms } from './conjugation.js';
import { frHanding, frNotHanded, frRestored } from './handing.js';
import { frMoney } from './money.js';

const worked = wordList(`
  organis | coorganis | réalis | pilot | copilot | coordonn | anim | coanim | lanc | prépar | élabor | développ | encadr | assur | gér
  administr | exécut | install | déploi | déploy | distribu | rénov | restaur | réhabilit | aménag | dispens | form | vaccin
  plant | équip | creus | pos | répar | termin | achev | mont | inaugur | cré | initi | imagin | port | supervis | achemin
  collect | procéd | tri | expériment | test | dress | implant | démarr | entam | baptis | cultiv | engag | propos | échang | analys | compil | rédig | recens | cartographi | facilit | modér | mesur | dessin | trac | réceptionn
`);

/** Verbs and nouns of French that tell who paid and who worked together. */
export const frFrames: FrameRules = {
  money: frMoney,
  verbs: [
    ...[
      'financ',
      'cofinanc',
      'préfinanc',
      'autofinanc',
      'subventionn',
      'parrain',
      'sponsoris',
      'acquitt',
    ].flatMap((stem) => erForms('pays', stem)),
    ...erForms('pays', 'pay', 'pai'),
    ...erForms('pays', 'pay'),
    ...['support', 'assum', 'absorb'].flatMap((stem) => erForms('costs', stem)),
    ...erForms('costs', 'régl', 'règl'),
    ...erForms('costs', 'vers'),
    ...otherForms(
      'costs',
      ['couvre', 'couvrent', 'couvrira', 'couvriront'],
      ['couvrait', 'couvraient'],
      'couvert',
      'couvrir',
    ),
    ...otherForms(
      'costs',
      ['prend', 'prennent', 'prendra', 'prendront'],
      ['prenait', 'prenaient'],
      'pris',
      'prendre',
    ),
    ...[
      'vers',
      'accord',
      'allou',
      'débloqu',
      'apport',
      'attribu',
      'consacr',
      'affect',
      'inject',
      'décaiss',
      'contribu',
      'mobilis',
    ]
      .concat([
        'engag',
        'ajout',
        'dégag',
        'abond',
        'dot',
        'assur',
        'virement',
        'déploy',
        'prêt',
        'livr',
        'réserv',
        'dédi',
        'confi',
        'cotis',
      ])
      .flatMap((stem) => erForms('gives', stem)),
    ...erForms('gives', 'octroy', 'octroi'),
    ...erForms('gives', 'complét', 'complèt'),
    ...irForms('gives', 'fourn'),
    ...irForms('hands', 'fourn'),
    ...erForms('hands', 'prêt'),
    ...irForms('gives', 'invest'),
    ...otherForms(
      'gives',
      ['met', 'mettent', 'mettra', 'mettront'],
      ['mettait', 'mettaient'],
      'mis',
      'mettre',
    ),
    ...otherForms(
      'gives',
      ['remet', 'remettent', 'remettra', 'remettront'],
      ['remettait'],
      'remis',
      'remettre',
    ),
    ...otherForms('gives', ['consent', 'consentent', 'consentira'], ['consentait'], 'consenti', 'consentir'),
    ...['aid', 'épaul', 'accompagn', 'appuy'].flatMap((stem) => erForms('backs', stem)),
    ...otherForms('backs', ['soutient', 'soutiennent', 'soutiendra'], ['soutenait'], 'soutenu', 'soutenir'),
    ...['collect', 'récolt', 'lev', 'rassembl'].flatMap((stem) => erForms('gathers', stem)),
    ...['recueill', 'réun'].flatMap((stem) => irForms('gathers', stem)),
    ...otherForms('receives', ['reçoit', 'reçoivent', 'recevra'], ['recevait'], 'reçu', 'recevoir'),
    ...otherForms('receives', ['obtient', 'obtiennent'], ['obtenait'], 'obtenu', 'obtenir'),
    ...erForms('presents', 'donn'),
    ...erForms('presents', 'légu', 'lègu'),
    ...erForms('presents', 'céd', 'cèd'),
    ...otherForms(
      'presents',
      ['offre', 'offrent', 'offrira', 'offriront'],
      ['offrait', 'offraient'],
      'offert',
      'offrir',
    ),
    ...worked.flatMap((stem) => erForms('works', stem)),
    ...erForms('works', 'men', 'mèn'),
    ...erForms('works', 'gér', 'gèr'),
    ...erForms('works', 'for'), // "a foré un puits"
    ...otherForms('works', ['clôt', 'closent'], [], 'clos', 'clore'),
    ...['clôtur', 'imprim', 'coanim'].flatMap((stem) => erForms('works', stem)),
    ...erForms('falls', 'relev', 'relèv'),
    ...erForms('signs', 'sign'),
    ...['charg', 'occup'].flatMap((stem) =>
      erForms('undertakes', stem).filter(([, , shape]) => shape !== 'participle'),
    ),
    ...['établ', 'bât', 'recueill'].flatMap((stem) => irForms('works', stem)),
    ...['con', 'recon', 'recond', 'prod'].flatMap((stem) =>
      stem.endsWith('d')
        ? otherForms(
            'works',
            [`${stem}uit`, `${stem}uisent`, `${stem}uira`],
            [`${stem}uisait`],
            `${stem}uit`,
            `${stem}uire`,
          )
        : otherForms(
            'works',
            [`${stem}struit`, `${stem}struisent`],
            [`${stem}struisait`],
            `${stem}struit`,
            `${stem}struire`,
          ),
    ),
    ...otherForms(
      'works',
      ['conduit', 'conduisent', 'conduira', 'conduiront'],
      ['conduisait'],
      'conduit',
      'conduire',
    ),
    ...otherForms('works', ['met', 'mettent', 'mettra', 'mettront'], ['mettait'], 'mis', 'mettre'),
    ...otherForms('works', ['conçoit', 'conçoivent'], ['concevait'], 'conçu', 'concevoir'),
    ...otherForms('works', ['ouvre', 'ouvrent', 'ouvrira', 'ouvriront'], ['ouvrait'], 'ouvert', 'ouvrir'),
    ...otherForms('works', ['tient', 'tiennent', 'tiendra'], ['tenait'], 'tenu', 'tenir'),
    ...otherForms('works', ['fait', 'font', 'fera', 'feront'], ['faisait', 'faisaient'], 'fait', 'faire'),
    ...otherForms('works', ['déroule', 'déroulent', 'déroulera'], ['déroulait'], 'déroulé', 'dérouler'),
    ...otherForms('works', ['intervient', 'interviennent'], ['intervenait'], 'intervenu', 'intervenir'),
    ...['travaill', 'collabor', 'œuvr', 'oeuvr', 'coopér', 'partag'].flatMap((stem) =>
      erForms('works', stem),
    ),
    ...otherForms('works', ['réparti', 'répartissent'], [], 'réparti', 'répartir'),
    ...otherForms(
      'comes',
      ['vient', 'viennent', 'viendra', 'viendront'],
      ['venait', 'venaient'],
      'venu',
      'venir',
    ),
    ...otherForms(
      'comes',
      ['provient', 'proviennent', 'proviendra'],
      ['provenait', 'provenaient'],
      'provenu',
      'provenir',
    ),
    ...erForms('comes', 'éman'),
    ...['associ', 'impliqu', 'li', 'alli', 'fédér'].flatMap((stem) => erForms('associates', stem)),
    ...['confi', 'appuy', 'repos', 'incomb'].flatMap((stem) => erForms('entrusts', stem)),
    ...erForms('entrusts', 'appuy', 'appui'),
    ...['assist', 'particip', 'siég', 'particip'].flatMap((stem) => erForms('attends', stem)),
    ...erForms('gives', 'particip'),
    ...['envoy', 'dépêch', 'mandat', 'délégu'].flatMap((stem) => erForms('comesTo', stem)),
    ...otherForms('comesTo', ['prend', 'prennent'], ['prenait', 'prenaient'], 'pris', 'prendre'),
    ...otherForms('comesTo', ['fait', 'font'], ['faisait', 'faisaient'], 'fait', 'faire'),
    ...otherForms('comesTo', ['répond', 'répondent'], ['répondait', 'répondaient'], 'répondu', 'répondre'),
    ...otherForms(
      'attends',
      ['intervient', 'interviennent'],
      ['intervenait', 'intervenaient'],
      'intervenu',
      'intervenir',
    ),
    ...['représenté', 'présent', 'convié', 'invité', 'réuni', 'rassemblé'].flatMap((participle) =>
      frenchForms(participle).map((form): FrameRules['verbs'][number] => [form, 'attends', 'participle']),
    ),
    ...otherForms('entrusts', ['revient', 'reviennent'], ['revenait'], 'revenu', 'revenir'),
  ],
  having: [
    'a',
    'ont',
    'aura',
    'auront',
    'avait',
    'avaient',
    'aurait',
    'auraient',
    'ayant',
    'eut',
    'eurent',
    'avons',
    'avoir',
  ],
  being: wordList(
    'est | sont | sera | seront | était | étaient | fut | furent | serait | seraient | étant | soit | être',
  ),
  earlier: ['avait', 'avaient'],
  perhaps: wordList('aurait | auraient | serait | seraient | pourrait | pourraient | devrait | devraient'),
  been: ['été'],
  modals: [
    ...[
      'va',
      'vont',
      'vient de',
      'viennent de',
      'vient d’',
      'viennent d’',
      'a bien voulu',
      'ont bien voulu',
      'accepte de',
    ].flatMap((modal) => [modal]),
    ...wordList(`
      a accepté de | ont accepté de | s’est engagé à | s’est engagée à | se sont engagés à | s’engage à | s’engagent à | a décidé de
      a décidé d’ | ont décidé de | a choisi de | a tenu à | continue de | continue à | continuent de | continuent à | a permis de
    `),
  ],
  clitics: ['y', 'en', 'lui', 'leur', 'nous', 'vous', 'se', 's', 'ne', 'n', 'l', 'les', 'm', 't', 'me'],
  adverbs: wordList(`
    également | aussi | déjà | ainsi | notamment | par ailleurs | en outre | d’ores et déjà | chacun | chacune | désormais | tous deux
    toutes deux | encore | bien | ensemble | enfin | de nouveau | à nouveau | sans attendre | pour sa part | pour leur part | tous
    toutes | en partie | en totalité | pour moitié | à parts égales | depuis | toujours | plus | pas | jamais | point
  `),
  negations: ['ne', 'n', 'pas', 'jamais', 'plus', 'point', 'guère', 'aucun', 'aucune', 'ni'],
  barriers: wordList(`
    permet | permettent | permettra | rappelle | rappellent | vise | visent | prévoit | prévoient | accueille | accueillent | reste
    restent | veut | veulent | doit | doivent | peut | peuvent | compte | comptent | va | vont | souligne | salue | bénéficie
    bénéficient | reçoit | reçoivent | négocie | discute | échange | dialogue | compare | espère | souhaite | sait | dit | disent
    explique | estime | confie | précise | ajoute | signe | figure | concerne | touche | existe | vit | vivent | habite | rejoint
    rejoignent | dont | où | mais | qui | que | qu | quand | lorsque | pendant | parce | si | tandis
  `),
  by: ['par'],
  with: ['avec'],
  of: ['de', 'du', 'des', 'd'],
  to: ['à', 'au', 'aux', 'sur'],
  gifts: wordList(`
    subvention | subventions | don | dons | prêt | prêts | financement | financements | cofinancement | cofinancements | enveloppe
    dotation | dotations | legs | chèque | mécénat | générosité | libéralité | libéralités | largesses | collecte | bourse | donation
    donations | bourses | crédits | versement | cadeau | cadeaux | somme
  `),
  costs: wordList(`
    argent | recevons | revenus | ressources | recettes | coût | coûts | frais | dépense | dépenses | facture | factures | budget | financement | financements | fonds
    loyer | loyers | salaire | salaires | assurance | assurances | indemnités | primes | somme | montant | enveloppe | crédits | prix | achat | transport | déplacement | hébergement
    subvention | don | prêt | moyens | investissement | solde | reliquat | restant | défraiement | carburant | moitié | tiers | quart | dotation | reste | location | note
  `),
  handing: frHanding,
  notHanded: frNotHanded,
  restored: frRestored,
  statements: wordList(`
    annonce | annonces | déclaration | déclarations | demande | demandes | promesse | promesses | proposition | propositions | constat | constats
    communication | précision | précisions | remarque | remarques | confidence | mise au point | révélation | révélations
  `),
  notGifts: wordList(`
    avis | conseil | conseils | expertise | accord | feu | naissance | lieu | temps | cours | concert | coup | ton | suite | parole
    sang | exemple | mandat | chance | occasion | possibilité | envie | accès | soin | soins | service | services | consultation
    consultations | hospitalité | visage | sens | raison | raisons | rendez | formation | formations | opportunité | vie | voix
    bénévoles | volontaires | élèves | étudiants | mot | lecture | spectacle | conférence | instruction | instructions | ordre | ordres
    priorité | nouvelles | perspective | perspectives | perspectif | cadre | garantie | garanties | leçon | leçons | explications
    semblable | similaire | comparable
  `),
  goods: wordList(`
    matériel | matériels | matériaux | engin | engins | carburant | camion | camions | camionnette | véhicule | véhicules | ambulance
    ambulances | tracteur | tracteurs | pelleteuse | ciment | sable | gravier | briques | planches | tôles | peinture | pirogues | bateau
    bateaux | tentes | bâches | couvertures | matelas | outils | outillage | fours | pompes | ordinateurs | tablettes | imprimantes
    bicyclettes | vélos | gants | gilets | équipement | équipements | mobilier | salle | salles | local | locaux | hangar | entrepôt
    terrain | terrains | vivres | denrées | médicaments | moustiquaires | uniformes | manuels | panneaux | chaises | bancs | chapiteau
    kit | kits | articles | livres | fournitures | rations | colis | savon | poêles | lits | vêtements | jouets
    vaccins | doses | aliments | repas | réservoirs | citernes | filets | instruments | lampes | réfrigérateurs | toiles
    couveuse | couveuses | moniteurs | consommables | batteuses | décortiqueuses | motoculteurs | motos | moto | tables-bancs | pupitres
    lampadaires | extincteurs | microscopes | échographe | échographes | respirateurs | fauteuils | béquilles | tricycles | charrues
    moulin | moulins | motopompe | motopompes | scanner | scanners | serveur | serveurs | casques | radios
    générateur | groupe électrogène | remorque | remorques | bus | minibus | sacs | poubelles | bennes | benne | grue
  `),
  asked: wordList(`
    demande | demandes | dossier | dossiers | appel | appels | recherche | quête | refus | promesse | espoir | sollicité | sollicitée
    requête | attente | faute | absence | manque | fin | arrêt | retrait | suspension | gel | coupe | coupes | perte
  `),
  favors: wordList('faveur | profit | bénéfice | intention | destination | attention | service'),
  shares: wordList(
    'hauteur | reste | solde | moitié | tiers | quart | quarts | complément | reliquat | restant | surplus | cinquième | dixième | différence',
  ),
  partnerNouns: wordList(
    'partenaire | partenaires | copartenaire | coorganisateur | coorganisateurs | coorganisatrice | associés | complice | complices | allié | alliés',
  ),
  funderNouns: wordList(
    'bailleur | bailleurs | donateur | donateurs | donatrice | mécène | mécènes | financeur | financeurs | sponsor | sponsors',
  ),
  payingAdjectives: ['financier', 'financiers', 'financière', 'financières', 'nature'],
  copulas: wordList(
    'sont | est | dont | notamment | tels que | comme | que sont | à savoir | parmi lesquels',
  ),
  freely: wordList(
    'gratuitement | gracieusement | sans frais | en don | en prêt | à titre gracieux | à titre gratuit | sans contrepartie | gratuit | gratuite | à sa charge | à leur charge | à ses frais | à leurs frais',
  ),
  apart: wordList('de son côté | de leur côté | pour son propre compte | séparément | par ailleurs une'),
  parts: ['faculté', 'rectorat', 'décanat'],
  contracted: ['du', 'des', 'au', 'aux'],
  asides: wordList(`
    qui | dont | où | que | qu | chargé | chargée | chargés | chargées | responsable | responsables | basé | basée | spécialisé
    spécialisée | spécialisés | compétent | compétente | propriétaire | gestionnaire | forte | fort
  `),
  aims: ['pour'],
  resumes: wordList('ce | cette | celui | celle | ces | dernier | dernière | derniers | ci'),
  charged: wordList('chargé | chargée | chargés | chargées | responsable | responsables'),
  joined: wordList(
    'associé | associée | associés | associées | impliqué | impliquée | impliqués | impliquées',
  ),
  tasks: wordList(`
    gestion | exécution | mise en œuvre | mise en oeuvre | réalisation | conduite | coordination | animation | encadrement | suivi
    distribution | formation | accueil | entretien | accompagnement | organisation | pilotage | logistique | volet
  `),
  ventures: wordList(`
    projet | programme | opération | initiative | chantier | campagne | action | étude | démarche | dispositif | mise en œuvre
    réalisation | organisation | préparation | conception
  `),
  hired: wordList(
    'entreprise | entreprises | société | sociétés | cabinet | cabinets | prestataire | bureau | firme',
  ),
  without: ['sans'],
  bare: wordList(`
    ville | commune | municipalité | mairie | province | préfecture | ministère | université
    fondation | agence | association | coopérative | fédération | comité | conseil | centre | institut | école | lycée | collège
    gouvernement | ambassade | gouvernorat | collectivité | communauté | office | direction | service | société
  `),
  works: wordList(
    'est l’œuvre | sont l’œuvre | est le fruit du travail | est le travail | est l’œuvre commune',
  ),
  services: wordList(`
    appui | formation | formations | encadrement | accompagnement | assistance | soins | logistique | animation | expertise
    soutien | concours | suivi | conseil | semences | plants | défense | consultations | permanence | garde | traduction | interprétation
    maintenance | surveillance | arbitrage | relecture | tutorat | cours | secrétariat | dépistage
  `),
  notVerbs: wordList(`
    marché | marchés | congé | pré | clé | clés | café | blé | degré | degrés | musée | musées | journée | journées | année | années
    armée | arrivée | soirée | durée | rentrée | entrée | tournée | lycée | lycées | vallée | idée | idées | assemblée | moitié | amitié
    donnée | données | plongée | montée | chaussée | salarié | salariés | salariées | employé | employés | employées | réfugié | réfugiés
    réfugiées | déplacés | déplacées | matinée | volée | épopée | poignée | dizaine | énergie | partie | pluie | vie | mairie | scierie
    début | salut | statut | produit | produits | débit | crédit | crédits | profit | endroit | droit | droits | petit | petits | fruit
    fruits | trois | mois | fois | bois | français | anglais | appui | appuis | ami | amis | midi | lundi | mardi | jeudi | samedi | mercredi
    vendredi | parmi | aussi | ainsi | puis | depuis | plus | jus | concours | secours | parcours | cours | pays | avis | tapis | devis
  `),
  presence: [
    'en présence de',
    'en présence du',
    'en présence des',
    'en présence d’',
    'en la présence de',
    ...crossed(['devant', 'face à'], crossed(['des', 'les', 'de nombreux'], ['représentants', 'délégués'])),
    ...crossed(
      ['étaient', 'étaient aussi', 'étaient également'],
      ['de la partie', 'de la fête', 'au rendez-vous'],
    ),
    'par la présence de',
    'par la présence des',
    'on y a entendu',
    'on y entendait',
    'on y a croisé',
    'on y croisait',
    'on y a vu',
    'on y voyait',
    'on y retrouvait',
    'on a vu passer',
    'on a croisé',
    'on croisait',
    'on a aperçu',
    'on apercevait',
    'on a reconnu',
    'on reconnaissait',
    'on a remarqué',
    'on remarquait',
    'on a noté la présence de',
    'on a noté la présence du',
    'on a noté la présence des',
    'on notait la présence de',
    'on notait la présence du',
    'on notait la présence des',
    'autour de la table',
    'autour d’une même table',
  ],
  among: ['dont', 'notamment', 'parmi lesquels', 'parmi lesquelles', 'parmi eux', 'comme', 'à savoir'],
  events: wordList(`
    atelier | ateliers | réunion | réunions | formation | formations | rencontre | rencontres | cérémonie | forum | conférence
    colloque | séance | séances | journée | journées | inauguration | débat | débats | marche | course | exercice | simulation | stage
    séminaire | session | sessions | sommet | assises | consultation | consultations | visite | lancement | travaux | échanges | table
    discussions | festival | fête | défilé | évènement | événement | congrès | symposium | remise | signature | présentation | salon
    dialogue | concertation | comité | audience | audiences | cours | jury | concours | tournoi | collecte | hommage | coup
  `),
  helps: wordList(
    'aide | aides | contribution | contributions | apport | apports | appui | soutien | concours | participation',
  ),
  between: ['entre'],
  unions: wordList(
    'partenariat | collaboration | coopération | alliance | convention | accord | protocole | concertation | association | contrat',
  ),
  withSelf: wordList(
    'à nos côtés | avec nous | à ses côtés | avec notre équipe | avec nos équipes | avec l’association',
  ),
  charges: ['à la charge', 'aux frais', 'sur le budget', 'sur les fonds propres', 'sur fonds propres'],
  owing: ['grâce', ...frenchForms('prélevé')],
  thanked: wordList('possible | possibles | rendu possible | financier | financière | financiers'),
  others: ['autre', 'autres'],
  presents: ['présent', 'présente', 'présents', 'présentes'],
  comings: wordList(`
    part | la parole | le déplacement | à l’invitation | à l’appel | présent | présents | présentes | le voyage | favorablement
    un représentant | une représentante | des représentants | leurs représentants | son représentant | leur représentant
    un délégué | une déléguée | des délégués | leurs délégués | une délégation
  `),
  reflexives: ['se', 's', 'nous'],
  possessives: ['notre', 'nos', 'son', 'ses', 'leur', 'leurs'],
  teams: wordList(`
    équipe | équipes | étudiants | experts | expertes | techniciens | techniciennes | agents | membres | chercheurs | médecins | enseignants | juristes | avocats | ingénieurs | vétérinaires | psychologues | infirmiers | infirmières | volontaires | bénévoles
    spécialistes | biologistes | sages-femmes | géomètres | hydrologues | agronomes | chercheuses
    animateurs | animatrices | conseillers | conseillères | consultants | scientifiques | plongeurs | pompiers
  `),
  models: wordList(
    'inspiré | inspirée | inspirés | inspirées | calqué | calquée | semblable | semblables | comparable | similaire | similaires',
  ),
  selves: wordList(
    'association | ong | fondation | organisation | agence | coopérative | commune | ville | université | mairie | institut | fédération | nous | nos | réseau | collectif',
  ),
};
