import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

/** Roles without the countries of those who have them. */
function namesIn(sentence: string): string[] {
  return rolesIn('fr', sentence).map((role) => role.replace(/ \[..\]$/, '').replace(/ \(\w+\)$/, ''));
}

/** "$" funders, "&" partners, "@" participants. */
describe('who pays, in French', () => {
  test.each([
    [
      'Les plants ont été payés par la Région wallonne et par la Fondation Roi Baudouin.',
      '$ Région wallonne',
      '$ Fondation Roi Baudouin',
    ],
    [
      'Le four a été payé par la Fondation Crédit Coopératif et par la Ville de Quimper.',
      '$ Fondation Crédit Coopératif',
      '$ Ville de Quimper',
    ],
    [
      'Le projet est financé par un prêt de l’Agence française de développement (AFD), une subvention de l’Union européenne et une contribution de la Régie des eaux de Kampot.',
      '$ Agence française de développement',
      '$ Union européenne',
      '$ Régie des eaux de Kampot',
    ],
    [
      'Son coût, de 540 millions de francs, est couvert par le budget de l’État et par la Banque africaine de développement (BAD).',
      '$ Banque africaine de développement',
    ],
    [
      'Le PAM remercie la France, le Canada et la Fondation Mastercard, dont les contributions ont permis d’acheter des vivres.',
      '$ France',
      '$ Canada',
      '$ Fondation Mastercard',
    ],
    ['L’entreprise Briques du Golfe a fourni gracieusement la paille.', '$ Briques du Golfe'],
    ['La société Eaux du Golfe a mis gratuitement à disposition deux citernes.', '$ Eaux du Golfe'],
    [
      'Le chantier bénéficie d’une enveloppe de 3 millions d’euros de la Banque mondiale.',
      '$ Banque mondiale',
    ],
    ['La Suède et la Norvège ont chacune versé 2 millions de dollars.', '$ Suède', '$ Norvège'],
    ['Le gouvernement du Japon a fait don de deux ambulances.', '$ gouvernement du Japon'],
    [
      'Grâce à une subvention de la Fondation Bettencourt, le centre reste ouvert.',
      '$ Fondation Bettencourt',
    ],
    [
      'Ce projet a reçu 400 000 euros du Fonds européen de développement régional.',
      '$ Fonds européen de développement régional',
    ],
    [
      'Le programme a reçu un financement de 3 millions de dollars de la Banque islamique de développement.',
      '$ Banque islamique de développement',
    ],
    ['L’Agence belge de développement y consacre 2 millions d’euros.', '$ Agence belge de développement'],
    [
      'Les travaux, dont le coût s’élève à 2 millions d’euros, sont pris en charge par la Coopération suisse.',
      '$ Coopération suisse',
    ],
    ['La construction a été rendue possible par un don du peuple japonais.', '$ peuple japonais'],
    ['Le projet, doté de 5 millions d’euros par l’Union européenne, durera trois ans.', '$ Union européenne'],
    [
      'Financé à 80 % par l’Union européenne et à 20 % par la Fondation Orange, le projet durera deux ans.',
      '$ Union européenne',
      '$ Fondation Orange',
    ],
    [
      'Le coût total est supporté à parts égales par le Luxembourg et la Principauté de Monaco.',
      '$ Luxembourg',
      '$ Principauté de Monaco',
    ],
    [
      'L’initiative est soutenue financièrement par l’Agence canadienne de développement.',
      '$ Agence canadienne de développement',
    ],
    [
      'Les fonds proviennent du ministère allemand de la Coopération économique et du Développement (BMZ).',
      '$ ministère allemand de la Coopération économique et du Développement',
    ],
    ['C’est la Fondation Pierre Fabre qui a financé le bâtiment.', '$ Fondation Pierre Fabre'],
    ['Le matériel a été offert par l’ambassade de Chine.', '$ ambassade de Chine'],
    ['L’ambassade du Japon a remis un chèque de 60 000 euros à la coopérative.', '$ ambassade du Japon'],
    ['Avec l’aide financière de la Métropole de Lyon, deux salles ont été refaites.', '$ Métropole de Lyon'],
    ['Ce projet est cofinancé par l’Union européenne à hauteur de 75 %.', '$ Union européenne'],
    ['L’argent vient de la Fondation Crédit Coopératif.', '$ Fondation Crédit Coopératif'],
    ['Les semences ont été données par la Coopérative agricole du Nord.', '$ Coopérative agricole du Nord'],
    [
      'Un financement additionnel de 4 millions de dollars a été accordé par le Fonds vert pour le climat.',
      '$ Fonds vert pour le climat',
    ],
    [
      'Le Fonds mondial de lutte contre le sida, la tuberculose et le paludisme finance les traitements.',
      '$ Fonds mondial de lutte contre le sida, la tuberculose et le paludisme',
    ],
    ['Le Danemark et l’Irlande soutiennent financièrement le centre.', '$ Danemark', '$ Irlande'],
    [
      'L’appui financier de l’Espagne, à travers l’AECID, a permis de former 30 agents.',
      '$ Espagne',
      '$ AECID',
    ],
    [
      'Le Grand-Duché de Luxembourg a alloué 1,5 million d’euros au programme.',
      '$ Grand-Duché de Luxembourg',
    ],
    ['Le PAM a reçu de l’Allemagne une contribution de 5 millions d’euros.', '$ Allemagne'],
    ['La Fondation Mérieux a doté le laboratoire de deux microscopes.', '$ Fondation Mérieux'],
    ['Les frais sont à la charge de la Fondation Total.', '$ Fondation Total'],
    ['Le Royaume-Uni va financer dix centres.', '$ Royaume-Uni'],
    ['L’Allemagne, par l’intermédiaire de la KfW, apporte 10 millions d’euros.', '$ Allemagne', '$ KfW'],
    [
      'Le chantier a été financé par le Fonds Barnier auprès de l’État et par la Fondation Gandur.',
      '$ Fonds Barnier',
      '$ Fondation Gandur',
    ],
  ])('%s', (sentence, ...roles) => {
    expect(namesIn(sentence).filter((role) => role.startsWith('$'))).toEqual(roles);
  });

  test.each([
    'Quimper Bretagne Occidentale nous avait aidés en 2021 pour la sono.',
    'Une demande de financement a été adressée à la Banque mondiale.',
    'Le Fonds de l’OPEP pour le développement international a été saisi d’une demande complémentaire.',
    'L’Union européenne a été approchée, mais n’a encore rien promis.',
    'Le financement de l’Union européenne s’est achevé en 2019.',
    'Un projet semblable est financé par la Norvège au Kenya.',
    'Les familles ont reçu 400 euros du comptable.',
    'Le ministère de la Santé a conseillé les équipes.',
    'La Banque mondiale n’a pas financé ces travaux.',
    'Le puits a été creusé avec le soutien des habitants.',
    'Le village attend une subvention de la Région.',
    'La Banque mondiale estime que 30 % des puits sont à sec.',
    'La Fondation Orange avait financé le précédent bâtiment en 2012.',
    'Grâce au soutien des bénévoles, le centre reste ouvert.',
    'L’Allemagne a refusé de financer le barrage.',
    'Le ministère a reçu de la presse de nombreuses questions.',
    'Les frais sont à la charge des familles.',
  ])('nobody: %s', (sentence) => {
    expect(namesIn(sentence).filter((role) => role.startsWith('$'))).toEqual([]);
  });
});
