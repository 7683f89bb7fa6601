import type { FunderRule } from '../../evidence.js';
import { crossed, frenchForms, linked } from '../../names/linked.js';
import type { Pairs, Trigger } from '../../rules.js';
import { wordList } from '../../wordList.js';

const de = ['de', 'du', 'des', 'd’'];

function funders(
  rule: FunderRule,
  phrases: readonly string[],
  marks: Omit<Trigger<FunderRule>, 'rule'> = {},
): Pairs<Trigger<FunderRule>> {
  return phrases.map((phrase) => [phrase, { rule, ...marks }]);
}

/** "un don", "le don", "un généreux don": what may stand before a noun that starts masculine or feminine. */
function led(nouns: readonly string[], leads: readonly string[]): string[] {
  return crossed(leads, nouns);
}

const paid = ['financé', 'cofinancé', 'co-financé', 'subventionné', 'sponsorisé', 'parrainé', 'préfinancé'];

/** Participles of paying, whoever stands behind "par" paid. */
export const frPaidParticiples: readonly string[] = [
  ...[...paid, 'autofinancé', 'payé', 'acheté', 'offert', 'pris en charge', 'soutenu financièrement'].flatMap(
    (participle) => (participle.includes(' ') ? [] : frenchForms(participle)),
  ),
  ...crossed(frenchForms('soutenu'), ['financièrement']),
  ...crossed(frenchForms('appuyé'), ['financièrement']),
  ...['pris en charge', 'prise en charge', 'prises en charge'],
];

const financial = [
  ...['financier', 'technique et financier', 'financier et technique', 'financier et logistique'],
  ...['logistique et financier', 'matériel et financier', 'financier et matériel', 'moral et financier'],
];
const financialF = financial.map((words) =>
  words
    .replaceAll('financier', 'financière')
    .replaceAll('matériel', 'matérielle')
    .replaceAll('moral', 'morale'),
);
const supports = ['soutien', 'appui', 'concours', 'accompagnement', 'apport', 'support'];
const supportsF = ['aide', 'contribution', 'assistance', 'participation'];
const financialSupport = [
  ...crossed(supports, financial),
  ...crossed(supportsF, financialF),
  ...['contributions financières', 'soutiens financiers', 'apports financiers', 'aides financières'],
];

const money = [
  ...wordList(
    'financement | financements | cofinancement | co-financement | subvention | subventions | mécénat',
  ),
  ...wordList('financement conjoint | fonds alloués par l’aide | parrainage financier'),
  ...financialSupport,
];
const gifts = wordList(
  'don | dons | prêt | prêts | crédit | legs | donation | donations | dotation | mise à disposition',
);

const generous = wordList(`
  généreux soutien | généreuse contribution | généreuses contributions | générosité | soutien généreux
  contribution généreuse | généreux financement | généreux appui | contribution | contributions | libéralités
  généreux don | généreux dons | généreux concours | précieuse contribution
`);

const given = [
  ...[
    'octroyé',
    'accordé',
    'alloué',
    'versé',
    'fourni',
    'apporté',
    'débloqué',
    'recueilli',
    'collecté',
    'récolté',
    'mobilisé',
    'consenti',
    'engagé',
  ],
  ...['attribué', 'affecté', 'assuré', 'couvert', 'supporté', 'assumé', 'décaissé', 'consacré', 'réglé'],
].flatMap(frenchForms);

const labels = wordList(`
  Bailleur | Bailleurs | Bailleur de fonds | Bailleurs de fonds | Donateur | Donateurs | Financement | Financements
  Financé par | Financée par | Cofinancé par | Cofinancement | Partenaire financier | Partenaires financiers
  Partenaires techniques et financiers | Partenaire technique et financier | Sponsors | Sponsor | Mécènes | Mécène
  Source de financement | Sources de financement | Source du financement | Contributeurs | Contributeur
  Principaux bailleurs | Principaux donateurs | Nos bailleurs | Nos donateurs | Bailleur(s) | Bailleur principal
  Donateur(s) | Soutien financier | Appui financier | Avec le soutien financier de | Avec l’appui financier de
  Financeur | Financeurs | Projet financé par | Programme financé par | Organisme de financement
`);

/** How French says who paid. */
export const frFunders: Pairs<Trigger<FunderRule>> = [
  ...funders('funded-by', [
    ...crossed(paid.flatMap(frenchForms), linked(['grâce à un don', 'grâce au soutien', 'sur fonds'], de)),
    ...crossed(['soutenu', 'appuyé', 'aidé'].flatMap(frenchForms), ['financièrement par']),
    ...crossed(['donné'].flatMap(frenchForms), ['par', 'gracieusement par']),
    ...crossed(['offert'].flatMap(frenchForms), ['gracieusement par']),
    ...crossed(['payé', 'acheté'].flatMap(frenchForms), linked(['sur un don', 'grâce à un don'], de)),
    ...crossed(
      ['fourni', 'acquis'].flatMap(frenchForms),
      linked(['grâce à un don', 'grâce aux dons', 'grâce au financement'], de),
    ),
  ]),
  ...funders('funding-from', [
    ...crossed(
      ['financement', 'financements', 'fonds', 'argent', 'moyens', 'crédits', 'subvention'],
      linked(['provient', 'proviennent', 'provenaient', 'est assuré par', 'vient', 'viennent', 'émane'], de),
    ),
    ...['financement est assuré par', 'financement est apporté par', 'financement a été assuré par'],
    ...linked(money, [
      ...de,
      ...['provenant de', 'provenant du', 'provenant des', 'provenant d’', 'octroyé par', 'accordé par'],
      ...['alloué par', 'apporté par', 'fourni par', 'octroyée par', 'accordée par', 'allouée par'],
    ]),
    ...linked(
      [
        ...led(gifts.slice(0, 4), [
          'grâce à un',
          'grâce aux',
          'grâce au',
          'un',
          'des',
          'à la faveur d’un',
          'sur',
        ]),
        ...['grâce à une donation', 'grâce à la donation', 'une donation', 'une dotation', 'un legs'],
        ...['fonds provenant', 'fonds en provenance', 'sur financement', 'sous financement', 'sur fonds'],
        ...[
          'financements provenant',
          'appui budgétaire',
          'grâce aux fonds',
          'avec les fonds',
          'avec des fonds',
        ],
        ...['sur le fonds d’urgence', 'sur le fonds de solidarité', 'sur les fonds d’urgence'],
        ...['grâce à des fonds', 'sur des fonds', 'sur les fonds', 'sur ressources', 'sur subvention'],
        ...['financées par un don', 'financé par un don', 'dans le cadre du guichet'],
      ],
      de,
    ),
    ...crossed(
      wordList(
        'fonds | financements | financement | subvention | subventions | crédits | enveloppe | appui financier | moyens | dons',
      ),
      crossed([...given, 'mis à disposition', 'mise à disposition'], ['par']),
    ),
  ]),
  ...funders(
    'funding-from',
    crossed(given, [
      ...['par', 'grâce à', 'à parts égales par', 'intégralement par', 'entièrement par', 'en totalité par'],
      ...['en partie par', 'pour moitié par', 'conjointement par', 'généreusement par', 'en majorité par'],
    ]),
    { money: true },
  ),
  ...funders('funding-from', linked(['a reçu', 'ont reçu', 'avait reçu', 'reçoit', 'reçoivent'], de), {
    nearMoney: true,
  }),
  ...funders('funding-from', linked(['à la charge', 'aux frais', 'sur le budget'], de), { money: true }),
  ...funders(
    'funding-from',
    [...linked(frenchForms('doté'), ['de', 'd’']), 'a reçu', 'ont reçu', 'reçoit', 'reçoivent', 'a perçu'],
    { sum: true },
  ),
  ...funders('funding-from', linked(['tiré', 'issu', 'puisé'].flatMap(frenchForms), de), { money: true }),
  ...funders(
    'funding-from',
    [
      ...linked(['provient', 'proviennent', 'provenait', 'provenant', 'provenaient', 'émane'], de),
      ...crossed(['mis', 'mise', 'mises'], ['à disposition par', 'à la disposition du projet par']),
    ],
    { money: true },
  ),
  ...funders(
    'funding-from',
    linked(
      wordList(`
        soutien | appui | aide | contribution | enveloppe | don | prêt | crédit | dotation | chèque | fonds | somme
        montant | apport | investissement | bourse | prix | virement | budget
      `),
      ['de', 'd’'],
    ),
    { sum: true },
  ),
  ...funders('generous-support', [
    ...linked(
      generous.flatMap((noun) =>
        noun.startsWith('contribution')
          ? crossed(['grâce à la', 'grâce aux', 'avec la', 'grâce à une', 'par la', 'grâce à des'], [noun])
          : [noun],
      ),
      [...de, 'financière de', 'financière du', 'financière d’', 'financières de', 'financières du'],
    ),
    ...linked(['soutien financier généreux', 'généreux soutien financier'], de),
  ]),
  ...funders(
    'supported-by',
    [
      ...crossed(['soutenu', 'appuyé'].flatMap(frenchForms), ['par', 'notamment par', 'activement par']),
      ...crossed(crossed(['rendu', 'rendue', 'rendus', 'rendues'], ['possible', 'possibles']), [
        ...['par', 'grâce à'],
        ...linked(['par le soutien', 'par l’appui', 'par l’aide', 'par l’engagement'], de),
      ]),
      ...linked(
        [
          ...crossed(
            ['avec le', 'grâce au', 'bénéficie du', 'bénéficient du', 'bénéficié du', 'reçu le', 'reçoit le'],
            [
              ...[
                'soutien',
                'concours',
                'précieux soutien',
                'fort soutien',
                'soutien constant',
                'soutien précieux',
              ],
            ],
          ),
          ...crossed(
            ['avec l’', 'grâce à l’', 'bénéficie de l’', 'bénéficient de l’', 'bénéficié de l’'],
            [...['appui', 'aide', 'appui constant', 'aide précieuse']],
          ).map((phrase) => phrase.replace('’ ', '’')),
          ...['à l’appui', 'sous le parrainage', 'avec la contribution', 'avec la participation financière'],
          ...['avec un soutien', 'avec un appui'],
          ...crossed(
            [
              'bénéficie d’une',
              'bénéficient d’une',
              'bénéficié d’une',
              'reçoit une',
              'reçu une',
              'grâce à une',
            ],
            ['contribution', 'aide'],
          ),
          ...crossed(
            ['bénéficie d’un', 'bénéficient d’un', 'bénéficié d’un', 'grâce à un'],
            ['soutien', 'appui', 'concours'],
          ),
        ],
        de,
      ),
    ],
    { weak: true },
  ),
  ...funders('funder-label', labels, { label: true }),
];
