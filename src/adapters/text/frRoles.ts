import type { FunderRule, ParticipantRule, PartnerRule } from './evidence.js';
import { crossed, frenchForms, linked } from './linked.js';
import type { Pairs, RoleRules, Trigger } from './rules.js';
import { wordList } from './wordList.js';

const de = ['de', 'du', 'des', 'd’'];

function funders(rule: FunderRule, phrases: readonly string[], weak = false): Pairs<Trigger<FunderRule>> {
  return phrases.map((phrase) => [phrase, weak ? { rule, weak } : { rule }]);
}
function partners(rule: PartnerRule, phrases: readonly string[]): Pairs<Trigger<PartnerRule>> {
  return phrases.map((phrase) => [phrase, { rule }]);
}

const paid = ['financé', 'cofinancé', 'co-financé', 'subventionné', 'sponsorisé', 'parrainé', 'préfinancé'];
const joint = [
  'conjointement',
  'en partie',
  'partiellement',
  'intégralement',
  'entièrement',
  'à parts égales',
];
const money = wordList(`
  financement | financements | cofinancement | co-financement | soutien financier | appui financier | aide financière
  contribution financière | contributions financières | concours financier | subvention | subventions | don | dons
  apport financier | assistance financière | participation financière | fonds alloués par l’aide | mécénat
  financement conjoint | prêt | crédit
`);
const generous = wordList(`
  généreux soutien | généreuse contribution | généreuses contributions | générosité | soutien généreux
  contribution généreuse | généreux financement | généreux appui | contribution | contributions | libéralités
`);

/** How French says who paid, who did it with whom, and who took part. */
export const frRoles: RoleRules = {
  funders: [
    ...funders('funded-by', [
      ...crossed(paid.flatMap(frenchForms), [
        'par',
        'à hauteur de',
        'à hauteur d’',
        'pour un montant de',
        ...joint.map((how) => `${how} par`),
        ...linked(['grâce à un don', 'grâce au soutien', 'sur fonds'], de),
      ]),
      ...crossed(['soutenu', 'appuyé', 'aidé', 'pris en charge'].flatMap(frenchForms), [
        'financièrement par',
      ]),
      ...crossed(['offert', 'donné'].flatMap(frenchForms), ['par', 'gracieusement par']),
      ...crossed(['payé', 'acheté'].flatMap(frenchForms), [
        'par',
        ...linked(['sur un don', 'grâce à un don'], de),
      ]),
      ...crossed(
        ['fourni', 'acquis'].flatMap(frenchForms),
        linked(['grâce à un don', 'grâce aux dons', 'grâce au financement'], de),
      ),
    ]),
    ...funders('funding-from', [
      ...crossed(
        ['financement', 'financements', 'fonds', 'argent', 'moyens'],
        linked(['provient', 'proviennent', 'provenaient', 'est assuré par', 'vient', 'viennent'], de),
      ),
      ...['financement est assuré par', 'financement est apporté par', 'financement a été assuré par'],
      ...linked(
        money.filter((noun) => !['don', 'dons', 'prêt', 'crédit'].includes(noun)),
        [
          ...de,
          'provenant de',
          'provenant du',
          'provenant d’',
          'octroyé par',
          'accordé par',
          'alloué par',
          'apporté par',
          'fourni par',
        ],
      ),
      ...linked(
        [
          'grâce à un don',
          'grâce aux dons',
          'grâce au don',
          'à la faveur d’un don',
          'un don',
          'des dons',
          'grâce à un prêt',
        ],
        de,
      ),
      ...linked(
        [
          'fonds provenant',
          'fonds en provenance',
          'sur financement',
          'sur fonds',
          'financements provenant',
          'appui budgétaire',
        ],
        de,
      ),
      ...crossed(
        [
          'fonds',
          'financements',
          'financement',
          'subvention',
          'subventions',
          'crédits',
          'enveloppe',
          'aide',
          'appui financier',
          'moyens',
        ],
        [
          ...crossed(
            [
              'octroyés',
              'accordés',
              'alloués',
              'versés',
              'fournis',
              'apportés',
              'mis à disposition',
              'mobilisés',
            ],
            ['par'],
          ),
          ...crossed(['octroyé', 'accordé', 'alloué', 'versé', 'fourni', 'apporté'], ['par']),
          ...crossed(['octroyée', 'accordée', 'allouée', 'versée', 'fournie', 'apportée'], ['par']),
        ],
      ),
    ]),
    ...funders('generous-support', [
      ...linked(
        generous.flatMap((noun) =>
          noun.startsWith('contribution')
            ? [`grâce à la ${noun}`, `grâce aux ${noun}`, `avec la ${noun}`, `grâce à une ${noun}`]
            : [noun],
        ),
        [...de, 'financière de', 'financière du', 'financière d’', 'financières de', 'financières du'],
      ),
      ...linked(['soutien financier généreux', 'généreux soutien financier'], de),
    ]),
    ...funders(
      'supported-by',
      [
        ...crossed(['soutenu', 'appuyé'].flatMap(frenchForms), ['par']),
        ...linked(
          [
            'avec le soutien',
            'avec l’appui',
            'grâce au soutien',
            'grâce à l’appui',
            'avec le concours',
            'grâce au concours',
            'bénéficie du soutien',
            'bénéficie de l’appui',
            'bénéficié du soutien',
            'bénéficié de l’appui',
            'avec l’aide',
            'grâce à l’aide',
          ],
          de,
        ),
      ],
      true,
    ),
    ...[
      'Bailleur',
      'Bailleurs',
      'Bailleur de fonds',
      'Bailleurs de fonds',
      'Donateur',
      'Donateurs',
      'Financement',
      'Financements',
      'Financé par',
      'Partenaire financier',
      'Partenaires financiers',
      'Partenaires techniques et financiers',
      'Sponsors',
      'Source de financement',
      'Sources de financement',
      'Contributeurs',
      'Mécènes',
    ].map((word) => [word, { rule: 'funder-label', label: true }] as const),
  ],
  partners: [
    ...partners('in-collaboration-with', [
      ...crossed(
        [
          'collaboration',
          'étroite collaboration',
          'partenariat',
          'étroit partenariat',
          'coopération',
          'étroite coopération',
          'coordination',
          'étroite coordination',
          'concertation',
          'étroite concertation',
          'association',
          'lien',
          'lien étroit',
          'liaison',
          'synergie',
          'collaboration étroite',
          'coordination étroite',
          'partenariat étroit',
          'accord',
          'consortium',
          'pleine collaboration',
          'alliance',
        ].map((noun) => `en ${noun}`),
        ['avec'],
      ),
      ...linked(['en partenariat étroit', 'en collaboration'], ['et en coordination avec']),
      ...crossed(
        ['conjointement', 'de concert', 'main dans la main', 'ensemble', 'de pair', 'en commun'],
        ['avec'],
      ),
      ...linked(['aux côtés', 'avec la collaboration', 'avec la coopération'], de),
      ...crossed(
        ['s’est associé', 's’est associée', 's’associe', 's’associent', 'associé', 'associée'],
        ['à', 'au', 'aux', 'avec'],
      ),
      ...crossed(
        [
          'collabore',
          'collaborent',
          'a collaboré',
          'ont collaboré',
          'travaille',
          'travaillent',
          's’est allié',
          's’est alliée',
        ],
        ['avec'],
      ),
    ]),
    ...partners('implemented-by', [
      ...crossed(
        [
          ...['mis en œuvre', 'mise en œuvre', 'mises en œuvre', 'mis en oeuvre', 'mise en oeuvre'],
          ...['exécuté', 'réalisé', 'conduit', 'mené', 'coorganisé', 'co-organisé', 'déployé'].flatMap(
            frenchForms,
          ),
        ],
        [
          'par',
          'conjointement par',
          'avec',
          'conjointement avec',
          'ensemble par',
          'sur le terrain par',
          'localement par',
          'en partenariat avec',
          'en collaboration avec',
        ],
      ),
      ...linked(['par l’intermédiaire', 'par le biais'], de).map((phrase) => `mis en œuvre ${phrase}`),
      'mis en œuvre à travers',
      'mise en œuvre à travers',
      'mise en œuvre est assurée par',
      'mise en œuvre est confiée à',
      'confié à',
      'confiée à',
    ]),
    ...[
      'Partenaire',
      'Partenaires',
      'Partenaires du projet',
      'Partenaires de mise en œuvre',
      'Partenaire de mise en œuvre',
      'Partenaires d’exécution',
      'Partenaire d’exécution',
      'Partenaires techniques',
      'Partenaires locaux',
      'En partenariat avec',
      'Mise en œuvre',
      'Opérateurs',
      'Opérateur',
    ].map((word) => [word, { rule: 'partner-label', label: true }] as const),
  ],
  fundedCompounds: [],
  donorWords: wordList(`
    gouvernement | coopération | développement | étrangères | ambassade | aide | peuple | royaume | confédération
    république | grand-duché | principauté
  `),
  denials: wordList(`
    ne | n | non | pas | jamais | sans | aucun | aucune | ni | anciennement | autrefois | précédemment | initialement
    pourrait | pourraient | devrait | devraient | serait | seraient | si | espère | espèrent | sollicite | sollicité
    sollicitent | demande | demandé | demandent | recherche | cherche | cherchent | attend | attendu | attendent
    refusé | conseils | bénévoles | volontaires | hors | auprès | ex | ancien | ancienne | vieux | vieille | vieil
  `),
  ended: wordList(`
    a pris fin | ont pris fin | prend fin | prendra fin | prenait fin | est arrivé à échéance | est terminé
    s’est terminé | s’est terminée | s’est achevé | s’est achevée | s’achève | a cessé | a été suspendu
    a été suspendue | a été rejeté | a été rejetée | a été refusé | a été refusée | n’a pas été | n’ont pas été
    n’a finalement pas | n’a pas encore | n’est pas encore | est en cours d’examen | sont en cours d’examen
    est à l’étude | reste à confirmer | a été demandé | a été demandée | ont été demandés | a été sollicité
    a été sollicitée | ont été sollicités | est sollicité | est attendu | sont attendus | est attendue
    est arrivé à son terme | est arrivée à son terme | arrive à son terme | sont arrivés à leur terme | touche à sa fin | s’est tari | s’est tarie | n’a pu être | a expiré | est épuisé | en attente d’approbation | en négociation | pas encore été
  `),
  untilWords: ['jusqu', 'jusque'],
  through: linked(
    ['par l’intermédiaire', 'par le biais', 'par l’entremise', 'au travers', 'par le canal'],
    de,
  ).concat('à travers', 'via', 'au moyen de'),
  moneyLinks: ['de', 'du', 'des', 'd', 'par', 'provenant'],
  fundingVerbs: wordList(
    'finance | financent | cofinance | cofinancent | a financé | ont financé | financera | financeront | a cofinancé | ont cofinancé',
  ),
  givingVerbs: wordList(`
    a versé | ont versé | verse | versent | a accordé | ont accordé | accorde | accordent | a octroyé | ont octroyé
    octroie | octroient | a alloué | ont alloué | alloue | allouent | a contribué à hauteur de
    ont contribué à hauteur de | contribue à hauteur de | contribuent à hauteur de | a débloqué | ont débloqué
    débloque | débloquent | a donné | ont donné | donne | donnent | a fait don de | ont fait don de | fait don de
    a fourni | ont fourni | fournit | fournissent | apporte | apportent | a apporté | ont apporté | finance
    financent | a financé | ont financé | consacre | a consacré | a mobilisé | mobilise | investit | a investi
    y consacre | met à disposition | a mis à disposition | mettent à disposition | a annoncé une contribution de
    annonce une contribution de | prend en charge | a engagé | engage
  `),
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
    invités | ont été formés | formés
  `),
  attendedBy: (
    [
      ...wordList(`
        étaient présents | étaient présentes | était présent | était présente | étaient représentés
        étaient représentées | étaient aussi présents | étaient également présents | ont pris part | prenaient part
        ont participé | ont assisté | assistaient | participaient | a réuni | ont réuni | réunissant | réunissait
        a rassemblé | ont rassemblé | rassemblant | a regroupé | regroupant | y ont pris part | y ont participé
        y ont assisté | y assistaient | y participaient | se sont joints à
      `),
      ...linked(['en présence', 'avec la participation', 'en la présence'], de),
    ] as const
  ).map((phrase) => [phrase, 'attended-by'] as const satisfies readonly [string, ParticipantRule]),
  attendedVerbs: wordList(`
    ont pris part | a pris part | ont participé | a participé | ont assisté | a assisté | étaient présents
    étaient présentes | étaient représentés | étaient représentées | y ont participé | y ont pris part | y ont assisté
    y étaient représentés | y étaient présents | ont suivi la formation | ont été formés
  `),
  guests: wordList('invités | participants | participantes | présents | personnalités | assistance'),
  includedVerbs: wordList('figuraient | on comptait | comptaient | se trouvaient | on notait | figurait'),
  people: wordList(`
    représentants | représentantes | représentant | représentante | délégués | déléguées | délégation | délégations
    agents | cadres | fonctionnaires | membres | responsables | experts | expertes | magistrats | policiers
    enseignants | techniciens | employés | personnel | officiers | participants | juges | inspecteurs | médecins
    directeurs | élus | formateurs | étudiants | chercheurs | journalistes | collègues | gestionnaires
    représentations
  `),
  peopleLinks: ['de', 'du', 'des', 'd', 'issus', 'venus'],
};
