import type { ParticipantRule } from '../../evidence.js';
import { linked } from '../../names/linked.js';
import type { RoleRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { frCompany } from './company.js';
import { frFrames } from './frames.js';
import { frFunders, frPaidParticiples } from './funders.js';
import { frPartners } from './partners.js';
import { frenchIrregular, frenchVerb } from './verbs.js';

const de = ['de', 'du', 'des', 'd’'];

/** "a fourni gracieusement", "a gracieusement mis à disposition": giving in kind. */
function freely(adverbs: readonly string[]): string[] {
  const participles = [
    'fourni',
    'livré',
    'mis à disposition',
    'prêté',
    'remis',
    'apporté',
    'cédé',
    'installé',
  ];
  const present = ['fournit', 'fournissent', 'livre', 'livrent', 'prête', 'prêtent', 'cède', 'cèdent'];
  return adverbs.flatMap((adverb) => [
    ...['a', 'ont'].flatMap((auxiliary) =>
      participles.flatMap((participle) => [
        `${auxiliary} ${participle} ${adverb}`,
        `${auxiliary} ${adverb} ${participle}`,
      ]),
    ),
    ...['a mis', 'ont mis', 'met', 'mettent'].map((verb) => `${verb} ${adverb} à disposition`),
    ...present.map((verb) => `${verb} ${adverb}`),
  ]);
}

/** How French says who paid, who did it with whom, and who took part. */
export const frRoles: RoleRules = {
  frames: frFrames,
  funders: frFunders,
  partners: frPartners,
  ...frCompany,
  fundedCompounds: [],
  donorWords: wordList(`
    gouvernement | coopération | développement | étrangères | ambassade | aide | peuple | royaume | confédération
    grand-duché | principauté | fondation | agence | fonds
  `),
  denials: wordList(`
    ne | n | non | pas | jamais | sans | aucun | aucune | ni | anciennement | autrefois | précédemment | initialement
    pourrait | pourraient | devrait | devraient | serait | seraient | si | espère | espèrent | sollicite | sollicité
    sollicitent | demande | demandé | demandent | recherche | cherche | cherchent | attend | attendu | attendent
    précédent | précédente | précédents | voisin | voisine | voisins | voisines | semblable | similaire | comparable
    refusé | conseils | bénévoles | volontaires | hors | auprès | ex | ancien | ancienne | vieux | vieille | vieil
  `),
  ended: wordList(`
    avait financé le | avait financé la | avait financé l’ | a pris fin | ont pris fin | prend fin | prendra fin | prenait fin | est arrivé à échéance | est terminé
    s’est terminé | s’est terminée | s’est achevé | s’est achevée | s’achève | a cessé | a été suspendu
    a été suspendue | a été rejeté | a été rejetée | a été refusé | a été refusée | n’a pas été | n’ont pas été
    n’a finalement pas | n’a pas encore | n’est pas encore | est en cours d’examen | sont en cours d’examen
    est à l’étude | reste à confirmer | a été demandé | a été demandée | ont été demandés | a été sollicité
    a été sollicitée | ont été sollicités | est sollicité | est attendu | sont attendus | est attendue
    est arrivé à son terme | est arrivée à son terme | arrive à son terme | sont arrivés à leur terme | touche à sa fin | s’est tari | s’est tarie | n’a pu être | a expiré | est épuisé | en attente d’approbation | en négociation | pas encore été
  `),
  untilWords: ['jusqu', 'jusque'],
  through: linked(
    [
      'par l’intermédiaire',
      'par le biais',
      'par l’entremise',
      'au travers',
      'par le canal',
      'agissant par l’entremise',
      'agissant par l’intermédiaire',
    ],
    de,
  ).concat('à travers', 'via', 'au moyen de'),
  moneyLinks: ['de', 'du', 'des', 'd', 'par', 'provenant'],
  paidParticiples: frPaidParticiples,
  agentWords: ['par'],
  agentBarriers: wordList(`
    qui | que | dont | où | et | mais | ou | a | ont | est | sont | été | sera | seront | permet | permettent | peut
    peuvent | doit | doivent | va | vont | était | étaient | avait | avaient | fut | furent | grâce | avec
  `),
  moneyNouns: wordList(`
    financement | financements | fonds | subvention | subventions | don | dons | prêt | prêts | coût | coûts | budget
    frais | enveloppe | montant | somme | contribution | contributions | apport | crédit | crédits | dotation | dépenses | facture | aide | soutien | appui
  `),
  giverNouns: wordList(`
    fondation | fonds | métropole | rotary | lions | kiwanis | soroptimist | mécénat | ambassade | banque | loterie | caisse | crédit
  `),
  thanks: [
    ...['merci à', 'merci au', 'merci aux', 'un grand merci à', 'un grand merci au', 'grand merci à'],
    ...['remercie', 'remercient', 'remerciant', 'a remercié', 'ont remercié', 'tient à remercier'],
    ...['tiennent à remercier', 'remercie chaleureusement', 'remercie vivement', 'remercie également'],
    ...[
      'remercie sincèrement',
      'remercie très sincèrement',
      'exprime sa gratitude à',
      'exprime sa gratitude au',
    ],
    ...['exprime sa gratitude aux', 'expriment leur gratitude à', 'expriment leur gratitude au'],
    ...['exprime sa reconnaissance à', 'exprime sa reconnaissance au', 'exprime sa profonde gratitude à'],
    ...[
      'exprime sa profonde gratitude au',
      'est reconnaissant à',
      'est reconnaissant au',
      'est reconnaissante au',
    ],
    ...[
      'salue la contribution',
      'sont reconnaissants au',
      'sont reconnaissants à',
      'adresse ses remerciements à',
    ],
    ...['adresse ses remerciements au', 'rend hommage à', 'remercie par ailleurs', 'a vivement remercié'],
  ],
  thanksLinks: ['pour', 'de', 'd', 'dont'],
  thanksFor: wordList(`
    contribution | contributions | financement | financements | soutien financier | appui financier | générosité | don
    dons | subvention | aide financière | généreux | généreuse | a financé | a permis | ont financé | finance
    financent | financer | avoir financé | appui technique et financier | appui financier et technique
    soutien technique et financier | soutien financier et technique
  `),
  subjectLinks: wordList(
    'qui | y | lui | leur | nous | , | en | a bien voulu | vous | dont le soutien | ainsi',
  ),
  clauseLeads: wordList('que | qu | est | sont | et | où | mais'),
  fundingVerbs: [
    ...frenchVerb('financ'),
    ...frenchVerb('cofinanc'),
    ...frenchVerb('co-financ'),
    ...frenchVerb('subventionn'),
    ...frenchVerb('dot'),
    ...frenchIrregular(['prend', 'prennent', 'prendra', 'prendront'], 'pris', 'prendre', 'en charge'),
    ...frenchIrregular(['prend', 'prennent', 'prendra'], 'pris', 'prendre', 'à sa charge'),
    ...frenchIrregular(['prennent'], 'pris', 'prendre', 'à leur charge'),
    ...frenchIrregular(['soutient', 'soutiennent'], 'soutenu', 'soutenir', 'financièrement'),
    ...frenchIrregular(['offre', 'offrent', 'offrira'], 'offert', 'offrir'),
    ...frenchVerb('couvr', 'les frais'),
    ...frenchVerb('donn'),
    ...frenchIrregular(['couvre', 'couvrent'], 'couvert', 'couvrir', 'le coût'),
    ...frenchIrregular(['couvre', 'couvrent'], 'couvert', 'couvrir', 'les coûts'),
  ],
  donatingVerbs: [
    ...freely([
      'gracieusement',
      'gratuitement',
      'à titre gracieux',
      'bénévolement',
      'sans frais',
      'à titre gratuit',
    ]),
    ...['don de', 'don d’', 'don du', 'don des', 'cadeau de', 'cadeau d’'].flatMap((gift) =>
      frenchIrregular(['fait', 'font'], 'fait', 'faire', gift),
    ),
    ...frenchIrregular(['met', 'mettent'], 'mis', 'mettre', 'la main à la poche'),
    ...frenchIrregular(['offre', 'offrent'], 'offert', 'offrir', 'généreusement'),
  ],
  givingVerbs: [
    ...[
      'vers',
      'accord',
      'allou',
      'débloqu',
      'donn',
      'apport',
      'financ',
      'consacr',
      'mobilis',
      'engag',
      'attribu',
    ].flatMap((stem) => frenchVerb(stem)),
    ...frenchVerb('octroy', '', 'octroi'),
    ...frenchVerb('affect'),
    ...frenchVerb('dot', 'de'),
    ...frenchVerb('inject'),
    ...frenchVerb('cofinanc'),
    ...frenchVerb('dot', 'd’'),
    ...frenchVerb('décaiss'),
    ...frenchVerb('annonc', 'un don de'),
    ...frenchVerb('annonc', 'un financement de'),
    ...frenchVerb('annonc', 'une contribution de'),
    ...frenchVerb('annonc', 'une aide de'),
    ...['à hauteur de', 'à hauteur d’', 'pour', 'avec'].flatMap((more) => frenchVerb('contribu', more)),
    ...frenchIrregular(['fournit', 'fournissent', 'fournira'], 'fourni', 'fournir'),
    ...frenchIrregular(['remet', 'remettent', 'remettra'], 'remis', 'remettre'),
    ...frenchIrregular(['offre', 'offrent', 'offrira'], 'offert', 'offrir'),
    ...frenchIrregular(['met', 'mettent', 'mettra', 'mettront'], 'mis', 'mettre'),
    ...frenchIrregular(['met', 'mettent', 'mettra'], 'mis', 'mettre', 'à disposition'),
    ...frenchIrregular(['fait', 'font'], 'fait', 'faire', 'don de'),
    ...frenchIrregular(['fait', 'font'], 'fait', 'faire', 'un don de'),
    ...frenchIrregular(['investit', 'investissent', 'investira'], 'investi', 'investir'),
    ...frenchIrregular(['participe', 'participent'], 'participé', 'participer', 'à hauteur de'),
    ...['s’est engagé à verser', 's’est engagée à verser', 'se sont engagés à verser', 's’engage à verser'],
  ],
  currencies: wordList(`
    euro | euros | € | d’euros | dollar | dollars | de dollars | $ | USD | EUR | CHF | francs | franc | francs CFA
    francs suisses | FCFA | F CFA | XOF | XAF | CAD | yens | livres | couronnes | dirhams | dinars | GBP | £ | livres sterling
  `),
  attending: wordList(`
    étaient présents | étaient présentes | était présent | était présente | étaient représentés | en présence de
    en présence du | en présence des | en présence d’ | ont pris part | a pris part | prenaient part | ont participé
    a participé | participaient | participent | ont assisté | a assisté | assistaient | assisté à | a réuni | ont réuni
    réunissant | réunit | réunissait | a rassemblé | ont rassemblé | rassemblant | rassemble | regroupant | a regroupé
    participants | participantes | avec la participation | la participation de | la participation du
    la participation des | y ont pris part | y ont participé | y ont assisté | se sont joints | se sont jointes
    invités | ont été formés | formés | sont intervenus | sont intervenues | ont pris la parole | sont également intervenus
    étaient également présents | étaient également présentes | étaient conviés | ont répondu présent | ont planché
    s’étaient réunis | s’y étaient réunis | réunis | réunies | ont échangé | ont débattu | autour de la table
    se sont réunis | se sont réunies | avaient fait le déplacement | ont fait le déplacement | représentés
  `),
  attendedBy: (
    [
      ...wordList(`
        étaient présents | étaient présentes | était présent | était présente | étaient représentés
        étaient représentées | étaient aussi présents | étaient également présents | ont pris part | prenaient part
        ont participé | ont assisté | assistaient | participaient | a réuni | ont réuni | réunissant | réunissait
        a rassemblé | ont rassemblé | rassemblant | a regroupé | regroupant | y ont pris part | y ont participé
        y ont assisté | y assistaient | y participaient | se sont joints à | sont intervenus | sont intervenues
        ont pris la parole | sont également intervenus | réunit | rassemble | regroupe | étaient invités
        ont répondu présent | avaient fait le déplacement | prendront part | participeront
      `),
      ...linked(['en présence', 'avec la participation', 'en la présence'], de),
    ] as const
  ).map((phrase) => [phrase, 'attended-by'] as const satisfies readonly [string, ParticipantRule]),
  attendedVerbs: wordList(`
    ont pris part | a pris part | ont participé | a participé | ont assisté | a assisté | étaient présents
    étaient présentes | étaient représentés | étaient représentées | y ont participé | y ont pris part | y ont assisté
    y étaient représentés | y étaient présents | ont suivi la formation | ont été formés | étaient également présents
    étaient également présentes | étaient aussi présents | étaient également représentés | étaient présents
    ont également pris part | ont également participé | étaient de la partie | étaient invités | sont intervenus
    sont intervenues | ont pris la parole | ont également assisté | avaient fait le déplacement
  `),
  guests: wordList(`
    invités | invitées | participants | participantes | présents | présentes | personnalités | assistance | représentés
    représentées | conviés | conviées
  `),
  includedVerbs: wordList('figuraient | on comptait | comptaient | se trouvaient | on notait | figurait'),
  people: wordList(`
    représentants | représentantes | représentant | représentante | délégués | déléguées | délégué | déléguée | délégation | délégations
    agents | cadres | fonctionnaires | membres | responsables | experts | expertes | magistrats | policiers
    enseignants | techniciens | employés | personnel | officiers | participants | juges | inspecteurs | médecins
    directeurs | élus | formateurs | étudiants | chercheurs | journalistes | collègues | gestionnaires
    représentations
  `),
  peopleLinks: ['de', 'du', 'des', 'd', 'issus', 'venus'],
};
