import type { PartnerRule } from '../../evidence.js';
import { crossed, frenchForms, linked } from '../../names/linked.js';
import type { Pairs, Trigger } from '../../rules.js';

const de = ['de', 'du', 'des', 'd’'];

function partners(rule: PartnerRule, phrases: readonly string[]): Pairs<Trigger<PartnerRule>> {
  return phrases.map((phrase) => [phrase, { rule }]);
}

/** How French says who did it together. */
export const frPartners: Pairs<Trigger<PartnerRule>> = [
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
    ...linked(
      [
        ...crossed(
          ['nos équipes', 'nos agents', 'nos techniciens', 'nos volontaires'],
          ['et celles', 'et ceux'],
        ),
        ...crossed(
          ['avec les', 'aux côtés des'],
          ['équipes', 'techniciens', 'volontaires', 'bénévoles', 'agents'],
        ),
      ],
      de,
    ),
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
  ...partners('in-collaboration-with', [
    ...crossed(
      [
        'partenaires',
        'partenaires locaux',
        'partenaires techniques',
        'partenaires nationaux',
        'partenaire local',
      ],
      ['dont', 'que sont', 'tels que', 'comme'],
    ),
    ...crossed(
      [
        'accord',
        'accord de partenariat',
        'convention',
        'convention de partenariat',
        'protocole d’accord',
        'mémorandum',
      ],
      ['avec'],
    ),
    ...['partenaires, dont', 'partenaires, notamment', 'partenaires locaux, dont', 'partenaires : '],
    ...linked(
      [
        'consortium composé',
        'consortium formé',
        'consortium constitué',
        'consortium',
        'avec la participation active',
      ],
      de,
    ),
    ...['consortium réunissant', 'consortium regroupant', 'consortium dirigé par', 'consortium mené par'],
    ...['en lien étroit avec', 'avec le partenariat de', 'avec le concours technique de', 's’appuie sur'],
    ...['s’appuient sur', 'a mandaté', 'ont mandaté'],
  ]),
  ...partners('in-collaboration-with', [
    ...linked(
      [
        ...crossed(
          ['avec l’appui', 'grâce à l’appui', 'avec le soutien', 'avec le concours', 'avec l’assistance'],
          [
            'technique',
            'logistique',
            'opérationnel',
            'technique et logistique',
            'scientifique',
            'pédagogique',
          ],
        ),
        ...['avec l’aide technique', 'à l’appel', 'sous l’égide', 'sous la coordination', 'sous la houlette'],
        ...crossed(
          ['initiative', 'projet', 'programme', 'action', 'opération', 'campagne', 'mission', 'travail'],
          ['conjointe', 'conjoint', 'commune', 'commun'],
        ),
      ],
      de,
    ),
    ...crossed(
      ['partenaires', 'organisations', 'agences'],
      ['d’exécution :', 'de mise en œuvre :', 'd’exécution, dont', 'd’exécution que sont'],
    ),
  ]),
  ...partners('in-collaboration-with', [
    ...crossed(['partenariat', 'collaboration', 'association'], ['entre']),
    ...['issu d’un partenariat entre', 'né d’un partenariat entre', 'œuvre commune de'],
  ]),
  ...crossed(
    ['accord', 'convention', 'protocole', 'signé', 'signée', 'conclu', 'conclue', 'paraphé', 'paraphée'],
    ['entre'],
  ).map((phrase) => [phrase, { rule: 'in-collaboration-with', helper: true }] as const),
  ...linked(['avec l’appui', 'avec l’aide', 'avec le concours'], de).map(
    (phrase) => [phrase, { rule: 'in-collaboration-with', helper: true }] as const,
  ),
  ...partners('implemented-by', [
    ...crossed(
      [
        ...['organisé', 'animé', 'porté', 'piloté', 'coordonné', 'encadré', 'dispensé', 'initié', 'co-animé'],
        ...[
          ...[
            'acheminé',
            'creusé',
            'planté',
            'posé',
            'aménagé',
            'rénové',
            'restauré',
            'bâti',
            'préparé',
            'servi',
          ],
          ...[
            'collecté',
            'trié',
            'dirigé',
            'administré',
            'exploité',
            'entretenu',
            'proposé',
            'imaginé',
            'produit',
          ],
          'copiloté',
          'co-piloté',
          'coréalisé',
          'lancé',
          'développé',
          'assuré',
          'géré',
          'co-construit',
          'tenu',
        ],
        ...['formé', 'équipé', 'installé', 'livré', 'distribué', 'élaboré', 'mis au point', 'réhabilité'],
        ...[
          'construit',
          'conçu',
          'co-conçu',
          'supervisé',
          'coordonné',
          'exécuté',
          'opéré',
          'accompagné',
          'réparé',
        ],
      ].flatMap((participle) =>
        participle === 'mis au point' ? [participle, 'mise au point'] : frenchForms(participle),
      ),
      ['par', 'conjointement par', 'ensemble par', 'localement par', 'sur le terrain par', 'à la fois par'],
    ),
    ...crossed(['confié', 'confiée', 'confiés', 'confiées'], ['à', 'au', 'aux']),
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
    'Organisations partenaires',
    'Partenaires techniques et opérationnels',
    'Partenaires opérationnels',
    'Partenaire technique',
    'Partenaire local',
    'Partenaires associés',
    'Partenaire opérationnel',
    'Partenaires institutionnels',
    'Partenaires nationaux',
    'Agence d’exécution',
    'Agences d’exécution',
    'Maître d’œuvre',
    'Mis en œuvre par',
    'Mise en œuvre par',
    'Exécution',
    'Organismes partenaires',
    'Co-organisateurs',
    'Organisateurs',
    'En collaboration avec',
    'Chef de file',
    'Consortium',
    'Membres du consortium',
  ].map((word) => [word, { rule: 'partner-label', label: true }] as const),
];
