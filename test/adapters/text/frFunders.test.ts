import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const funders = (sentence: string) => rolesIn('fr', sentence).filter((role) => role.startsWith('$'));

describe('who paid, in French', () => {
  test.each([
    // Passive, with what may stand between the verb and who paid.
    ['Les travaux ont été financés par la Banque mondiale.', ['$ Banque mondiale']],
    [
      'La clinique, entièrement financée par le Fonds koweïtien pour le développement, ouvre lundi.',
      ['$ Fonds koweïtien pour le développement [KW]'],
    ],
    ['Le chantier a été financé à 80 % par l’Union européenne.', ['$ Union européenne']],
    [
      'Le programme est financé, pour un montant total de 4 millions d’euros, par l’Agence française de développement.',
      ['$ Agence française de développement [FR]'],
    ],
    [
      'Ce programme de trois ans, cofinancé par l’Union européenne et la Fondation Roi Baudouin, touche douze villages.',
      ['$ Union européenne', '$ Fondation Roi Baudouin'],
    ],
    ['Les équipements ont été offerts par l’ambassade du Japon.', ['$ ambassade du Japon [JP]']],
    ['L’ambulance a été achetée grâce à un don de la Fondation Eau Vive.', ['$ Fondation Eau Vive']],
    ['Les kits ont été donnés par la Croix-Rouge luxembourgeoise.', ['$ Croix-Rouge luxembourgeoise [LU]']],
    [
      'Le projet est doté d’un budget de 3 millions d’euros octroyé par l’Union européenne.',
      ['$ Union européenne'],
    ],
    ['La réhabilitation a été prise en charge par la Coopération suisse.', ['$ Coopération suisse [CH]']],
    ['Le forage a été rendu possible par un don du Rotary Club de Genève.', ['$ Rotary Club de Genève']],
    [
      'Cette intervention a été rendue possible grâce au généreux soutien du peuple américain à travers l’USAID.',
      ['$ peuple américain', '$ USAID'],
    ],
    ['L’opération est rendue possible par le soutien financier de la Norvège.', ['$ Norvège [NO]']],
    ['Les bourses sont prises en charge par le gouvernement du Canada.', ['$ gouvernement du Canada [CA]']],
    [
      'Les pompes ont été payées par la Coopération belge au développement.',
      ['$ Coopération belge au développement [BE]'],
    ],
    // Nominal.
    ['Avec l’appui financier de l’Union européenne, dix puits ont été creusés.', ['$ Union européenne']],
    [
      'Le puits a vu le jour grâce à l’appui financier et technique de la Principauté de Monaco.',
      ['$ Principauté de Monaco [MC]'],
    ],
    [
      'Grâce à un financement de 1,2 million d’euros de l’Union européenne, les travaux débutent.',
      ['$ Union européenne'],
    ],
    [
      'Grâce à une subvention de la Fondation de France, l’association a acheté deux camions.',
      ['$ Fondation de France [FR]'],
    ],
    ['Les travaux bénéficient d’un financement de 800 000 dollars du Fonds mondial.', ['$ Fonds mondial']],
    [
      'Les familles ont reçu des vivres grâce à une contribution de 5 millions de dollars des États-Unis.',
      ['$ États-Unis [US]'],
    ],
    [
      'Grâce à la contribution du Gouvernement du Japon, 3 000 ménages ont reçu des semences.',
      ['$ Gouvernement du Japon [JP]'],
    ],
    [
      'Le financement, d’un montant de 2 millions d’euros, provient de la Coopération allemande.',
      ['$ Coopération allemande [DE]'],
    ],
    ['L’école doit son toit à un don de l’association Amis du Sahel.', ['$ Amis du Sahel']],
    [
      'Ces activités s’inscrivent dans un projet financé sur fonds de l’Agence belge de développement (Enabel).',
      ['$ Agence belge de développement (Enabel) [BE]'],
    ],
    [
      'Le centre a été construit sur financement de la Banque africaine de développement.',
      ['$ Banque africaine de développement'],
    ],
    ['L’opération a reçu un soutien de 40 000 euros de la Ville de Lausanne.', ['$ Ville de Lausanne']],
    [
      'La distribution est possible grâce aux fonds de la Direction générale de la protection civile et des opérations d’aide humanitaire européennes (ECHO).',
      [
        '$ Direction générale de la protection civile et des opérations d’aide humanitaire européennes (ECHO)',
      ],
    ],
    ['Le coût du chantier, 90 000 euros, est couvert par la Région Bretagne.', ['$ Région Bretagne']],
    [
      'Le coût total s’élève à 2 millions d’euros, pris en charge par la Banque islamique de développement.',
      ['$ Banque islamique de développement'],
    ],
    ['Un prêt de 20 millions de dollars de la Banque mondiale finance la route.', ['$ Banque mondiale']],
    ['Le puits a été creusé sous financement de la Coopération espagnole.', ['$ Coopération espagnole [ES]']],
    [
      'L’aide, financée par le Fonds central d’intervention d’urgence des Nations Unies (CERF), arrive demain.',
      ['$ Fonds central d’intervention d’urgence des Nations Unies (CERF)'],
    ],
    // Active.
    ['L’Union européenne a alloué 3 millions d’euros à cette réponse.', ['$ Union européenne']],
    [
      'Le Gouvernement du Japon a octroyé une subvention de 2 millions de dollars au PAM.',
      ['$ Gouvernement du Japon [JP]'],
    ],
    ['La France a contribué à hauteur de 500 000 euros.', ['$ France [FR]']],
    ['Le Luxembourg y contribue pour 1,5 million d’euros.', ['$ Luxembourg [LU]']],
    ['L’Allemagne débloque 10 millions d’euros supplémentaires.', ['$ Allemagne [DE]']],
    ['La Fondation Orange a remis un chèque de 15 000 euros à l’hôpital.', ['$ Fondation Orange']],
    ['La Suède soutient financièrement le programme depuis 2019.', ['$ Suède [SE]']],
    ['La République de Corée a fait don de 8 000 tonnes de riz.', ['$ République de Corée [KR]']],
    ['L’ambassade d’Allemagne prend en charge les frais de scolarité.', ['$ ambassade d’Allemagne [DE]']],
    ['La Fondation Mérieux a offert le matériel du laboratoire.', ['$ Fondation Mérieux']],
    [
      'L’Agence suédoise de développement international a mis 12 millions de couronnes à disposition.',
      ['$ Agence suédoise de développement international [SE]'],
    ],
    [
      'L’Agence italienne, que dirige une femme, et le projet, que la Norvège finance, avancent.',
      ['$ Norvège [NO]'],
    ],
    ['C’est la Fondation Abbé Pierre qui finance les travaux.', ['$ Fondation Abbé Pierre']],
    [
      'Le projet est soutenu par l’Union européenne dans le cadre du fonds fiduciaire d’urgence.',
      ['$ Union européenne'],
    ],
    // Thanks.
    [
      'L’UNICEF remercie le Gouvernement du Japon pour sa généreuse contribution.',
      ['$ Gouvernement du Japon [JP]'],
    ],
    [
      'Le PAM remercie la Suisse et le Canada pour leur soutien financier.',
      ['$ Suisse [CH]', '$ Canada [CA]'],
    ],
  ])('%s', (sentence, expected) => {
    expect(funders(sentence)).toEqual(expected);
  });

  test.each([
    [
      'Bailleurs : Union européenne, Agence française de développement',
      ['$ Union européenne', '$ Agence française de développement [FR]'],
    ],
    [
      'Financement : Fonds pour la consolidation de la paix (PBF)',
      ['$ Fonds pour la consolidation de la paix (PBF)'],
    ],
    [
      'Bailleur de fonds : Ministère fédéral allemand des Affaires étrangères',
      ['$ Ministère fédéral allemand des Affaires étrangères [DE]'],
    ],
    [
      'Partenaires financiers : Banque mondiale ; Fondation Grameen',
      ['$ Banque mondiale', '$ Fondation Grameen'],
    ],
    ['Avec le soutien financier de : Union européenne', ['$ Union européenne']],
    ['Donateurs : Japon, Suède et Suisse', ['$ Japon [JP]', '$ Suède [SE]', '$ Suisse [CH]']],
    ['Avec le soutien de l’Union européenne', ['$ Union européenne']],
  ])('on a line: %s', (line, expected) => {
    expect(funders(`Il est utile.\n\n${line}\n\nIl reste beaucoup à faire.`)).toEqual(expected);
  });

  test.each([
    'Le projet n’a pas encore trouvé de financement auprès de l’Union européenne.',
    'L’association a demandé un financement à la Fondation de France.',
    'Un précédent projet, financé par la Suède, avait échoué.',
    'Le financement de la Banque mondiale s’est terminé en 2019.',
    'Le HCR appelle l’Union européenne à financer la réponse.',
    'Le HCR lance un appel de fonds de 30 millions de dollars aux bailleurs.',
    'Seuls 30 % des fonds demandés à l’Union européenne ont été reçus.',
    'Avec le soutien des habitants et des bénévoles, le puits a été creusé.',
    'Avec l’appui technique du ministère de la Santé, les agents ont été formés.',
    'L’ambassadeur de France a visité le puits.',
    'La Banque mondiale estime que le pays perd 2 millions de dollars par an.',
    'Le gouvernement finance déjà les cantines.',
    'L’UNICEF a distribué 3 000 kits d’une valeur de 200 000 euros.',
    'Le ministère de la Santé remercie l’OMS pour son appui technique.',
    'La France a accueilli 20 000 réfugiés.',
    'Les villageois financent eux-mêmes le salaire du gardien.',
    'Contrairement au puits voisin, financé par le Japon, celui-ci fonctionne.',
    'Le Canada pourrait financer une deuxième phase.',
    'L’Union européenne a refusé de financer les travaux.',
    'Aucun financement de l’Union européenne n’a été reçu.',
    'Le gouvernement du Japon finance un programme comparable au Népal.',
    'Une phase suivante, que doit financer l’Allemagne, est à l’étude.',
    'Le puits a coûté 3 millions de francs à la coopérative.',
  ])('nobody in: %s', (sentence) => {
    expect(funders(sentence)).toEqual([]);
  });
});
