import type { PartnerRule } from './evidence.js';
import { crossed, frenchForms, linked } from './linked.js';
import type { Pairs, Trigger } from './rules.js';

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
];
