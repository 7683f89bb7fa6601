import { describe, expect, test } from 'vitest';
import { names, readInFrench } from './frenchRelease.js';

/** All roles of a sentence: $ funders, & partners, @ participants. */
function rolesOf(sentence: string): string[] {
  const { funders, partners, participants } = readInFrench(sentence);
  const told = (sign: string, list: readonly { readonly name: string }[]) =>
    names(list).map((name) => `${sign} ${name}`);
  return [...told('$', funders), ...told('&', partners), ...told('@', participants)].sort();
}

describe('roles that go on over what is said of a name, in French', () => {
  test.each([
    [
      'Le chantier a été suivi aux côtés de l’Office des eaux de Kita, qui a prêté ses techniciens, et de la Direction régionale du génie rural, qui a tracé les plans.',
      '& Office des eaux de Kita',
      '& Direction régionale du génie rural',
    ],
    [
      'L’encadrement des jeunes est assuré par l’ONG Soleil Levant, qui tient trois ateliers, et par la Mission locale du Pays de Redon, chargée des contrats.',
      '& Soleil Levant',
      '& Mission locale du Pays de Redon',
    ],
    [
      'Le toit a été financé par la Fondation Lebrun, qui avait déjà aidé l’école, et par la Caisse des écoles de Tulle.',
      '$ Fondation Lebrun',
      '$ Caisse des écoles de Tulle',
    ],
    [
      'Merci au Conseil départemental du Lot, qui a payé les tables, à la Fondation Lebrun, qui a payé les lampes, et à nos voisins.',
      '$ Conseil départemental du Lot',
      '$ Fondation Lebrun',
    ],
    [
      'Le verger est entretenu par l’association Racines d’Avenir, dont les membres habitent le quartier, et par le Lycée agricole de Coulaines.',
      '& Racines d’Avenir',
      '& Lycée agricole de Coulaines',
    ],
    [
      'L’opération est menée avec la Protection civile, qui fournit les barques, et avec le Comité de crise de Mopti.',
      '& Protection civile',
      '& Comité de crise de Mopti',
    ],
    [
      'L’école a été bâtie par la Coopérative des maçons de Thiès, qui loue ses machines, et visitée par le Rotary Club de Dakar.',
      '& Coopérative des maçons de Thiès',
    ],
    [
      'La campagne a été menée avec la Croix-Rouge malienne pour les secours et Radio Kayes pour les annonces.',
      '& Croix-Rouge malienne',
      '& Radio Kayes',
    ],
    [
      'Le jardin est tenu par la Maison de quartier de Bellevue, avec le Conservatoire botanique de Brest pour le choix des plants.',
      '& Maison de quartier de Bellevue',
      '& Conservatoire botanique de Brest',
    ],
    [
      'Le recensement a été conduit par l’Institut national de la statistique pour les villes et par l’ONG Eau Claire pour les villages.',
      '& Institut national de la statistique',
      '& Eau Claire',
    ],
    [
      'Le repas a été préparé avec le Secours catholique pour les enfants du quartier.',
      '& Secours catholique',
    ],
    [
      'La Direction provinciale de l’agriculture de Sidi Bouzid, associée au projet, formera les techniciens.',
      '& Direction provinciale de l’agriculture de Sidi Bouzid',
    ],
    [
      'L’Institut des sciences de la mer, associé à l’opération, analysera les prélèvements.',
      '& Institut des sciences de la mer',
    ],
    [
      'L’association Les Fils du Vent, chargée de la gestion du gîte, y emploie deux personnes.',
      '& Les Fils du Vent',
    ],
    [
      'La coopérative Terre Vive, chargée de l’exécution des travaux, a recruté vingt jeunes.',
      '& Terre Vive',
    ],
    ['L’ONG Eau Claire, responsable de la mise en œuvre, remettra les clés en mai.', '& Eau Claire'],
    ['Le Tribunal de commerce, chargé du dossier, se prononcera en mars.'],
    ['L’Agence des impôts, chargée du contrôle des comptes, n’a rien trouvé.'],
    ['La Banque mondiale, non associée au projet, suit le dossier.'],
    [
      'Le montant est versé par le biais de la Fédération genevoise de coopération.',
      '$ Fédération genevoise de coopération',
    ],
    [
      'Le projet est financé par un don de la Suisse, octroyé à travers le Programme des Nations Unies pour le développement (PNUD).',
      '$ Suisse',
      '$ Programme des Nations Unies pour le développement',
    ],
    [
      'Les travaux ont été financés par le ministère fédéral allemand de l’Environnement, par l’intermédiaire de la GIZ.',
      '$ ministère fédéral allemand de l’Environnement',
      '$ GIZ',
    ],
    [
      'Le forage a été financé par le Luxembourg et par l’Allemagne, cette dernière par l’entremise de la KfW.',
      '$ Luxembourg',
      '$ Allemagne',
      '$ KfW',
    ],
    ['Les colis ont été remis aux familles par l’intermédiaire de la mairie de Kayes.'],
    ['L’information est passée par le biais de la Radio nationale.'],
    [
      'Le projet est financé par une contribution en nature de l’Office régional des eaux de Sétif.',
      '$ Office régional des eaux de Sétif',
    ],
    [
      'Les couvertures ont été fournies par la Croix-Rouge italienne et par l’Ordre de Malte.',
      '$ Croix-Rouge italienne',
      '$ Ordre de Malte',
    ],
    ['Les kits scolaires ont été fournis par l’UNICEF.', '$ UNICEF'],
    [
      'Les semences ont été offertes par la Société nationale d’élevage du Niger.',
      '$ Société nationale d’élevage du Niger',
    ],
    ['L’eau est fournie par la Société des eaux du Mali.'],
    ['Les chiffres ont été fournis par la Direction de la statistique.'],
    ['L’appui technique est fourni par l’Institut Pasteur de Dakar.', '& Institut Pasteur de Dakar'],
    ['La Fondation Lebrun a réglé la plus grande partie de la facture.', '$ Fondation Lebrun'],
    [
      'D’après le maire, la Banque postale a réglé la moitié de la facture ; la Société des ciments de Thiès a offert les sacs.',
      '$ Banque postale',
      '$ Société des ciments de Thiès',
    ],
    ['C’est la Fondation Lebrun qui a financé les travaux.', '$ Fondation Lebrun'],
    ['C’est la coopérative Terre Vive qui a construit le mur avec l’association.', '& Terre Vive'],
    [
      'Rien n’aurait été possible sans l’association Les Fils du Vent, qui a logé les équipes.',
      '& Les Fils du Vent',
    ],
    ['Le chantier n’aurait pu voir le jour sans le Lycée technique de Thiès.', '& Lycée technique de Thiès'],
    [
      'La fresque est l’œuvre des élèves du Lycée professionnel de Thiers.',
      '& Lycée professionnel de Thiers',
    ],
    ['La fresque est l’œuvre de l’École des beaux-arts d’Abidjan.', '& École des beaux-arts d’Abidjan'],
    ['Rien n’aurait été possible sans la générosité de la Fondation Lebrun.', '$ Fondation Lebrun'],
  ])('%s', (sentence, ...expected) => {
    expect(rolesOf(sentence!)).toEqual([...expected].sort());
  });
});
