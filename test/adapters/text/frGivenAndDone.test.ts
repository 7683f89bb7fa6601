import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

function read(sentence: string) {
  const text = `Un nouveau puits pour trois villages\n\nUn puits a ouvert aujourd’hui en Ouganda. ${sentence}`;
  const [article] = fromText(text, { language: 'fr' }).articles;
  const names = (list?: readonly { name: string }[]) => (list ?? []).map(({ name }) => name);
  return {
    funders: names(article?.funders),
    partners: names(article?.partners),
    participants: names(article?.participants),
  };
}

describe('who gave, in French', () => {
  test.each([
    ['L’Entente des syndicats d’eau a cédé à titre gracieux une pompe.', 'Entente des syndicats d’eau'],
    ['L’Intercommunale des eaux a prêté sans frais une foreuse.', 'Intercommunale des eaux'],
    ['La Laiterie du Lac a fait don de 400 sacs de ciment.', 'Laiterie du Lac'],
    ['Le Lions Club de Namur a mis la main à la poche pour les robinets.', 'Lions Club de Namur'],
    [
      'C’est 1,5 million d’euros que l’Agence nordique de développement a mis sur la table.',
      'Agence nordique de développement',
    ],
    ['La subvention que la Caisse rurale nous a accordée a tout changé.', 'Caisse rurale'],
    ['La Suède a généreusement appuyé l’opération à hauteur de 700 000 euros.', 'Suède'],
    [
      'Ont contribué au budget : la Banque mondiale et la Fondation Toyota.',
      'Banque mondiale',
      'Fondation Toyota',
    ],
    [
      'Coût : 480 000 euros, dont 200 000 de l’Agence des bassins et 90 000 de la Caisse rurale.',
      'Agence des bassins',
      'Caisse rurale',
    ],
    [
      'Le puits a été rendu possible par une contribution du Danemark d’un montant de 900 000 euros.',
      'Danemark',
    ],
    [
      'S’y ajoutent des dons recueillis par le Comité national pour l’UNICEF.',
      'Comité national pour l’UNICEF',
    ],
    [
      'L’enquête a été financée par les Instituts nationaux de santé (INS) et le Fonds des lacs.',
      'Instituts nationaux de santé',
      'Fonds des lacs',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence).funders).toEqual(expected);
  });

  test.each([
    'La rénovation d’autres puits, prise en charge par la Banque mondiale, commencera l’an prochain.',
    'Un second chantier, inspiré d’une expérience financée par le Japon, reste à définir.',
    'La demande de subvention que nous avons adressée à la Caisse rurale est restée sans suite.',
  ])('nobody in: %s', (sentence) => {
    expect(read(sentence).funders).toEqual([]);
  });
});

describe('who gave what others hand on or share, in French', () => {
  test.each([
    [
      'Le coût est assuré par la BAD et ses partenaires, dont le Fonds vert pour le climat.',
      'BAD',
      'Fonds vert pour le climat',
    ],
    [
      '4,5 millions sont apportés par l’Union européenne, 1,5 million par la Caisse rurale.',
      'Union européenne',
      'Caisse rurale',
    ],
    ['La Suède a mobilisé plus de 3 millions de couronnes.', 'Suède'],
    [
      'Deux collectivités ont participé au financement : la Ville de Metz et la Région Alsace.',
      'Ville de Metz',
      'Région Alsace',
    ],
    [
      'C’est un milliard de francs que notre organisation a reçu de la Fondation des lacs.',
      'Fondation des lacs',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence).funders).toEqual(expected);
  });

  test('nobody who pays no more', () => {
    expect(read('La Suède ne verse plus de fonds.').funders).toEqual([]);
  });
});

describe('who did it, in French', () => {
  test.each([
    [
      'Ils ont été formés avec notre partenaire local, l’Union des puisatiers du Nord, qui tient un dépôt.',
      'Union des puisatiers du Nord',
    ],
    ['Le chantier est confié à l’ONG locale Femmes et Forêts, basée à Lira.', 'Femmes et Forêts'],
    ['Les comités ont été mis sur pied avec Hope Concern.', 'Hope Concern'],
    [
      'La formation a été dispensée par des juristes de la Commission des droits et du Barreau d’Ouganda.',
      'Commission des droits',
      'Barreau d’Ouganda',
    ],
    ['Les données ont été recueillies et analysées par l’Institut du climat.', 'Institut du climat'],
    ['Le volet social est conduit avec notre partenaire de mise en œuvre, WILDAF.', 'WILDAF'],
    [
      'Le parc est aménagé avec l’Association des jeunes agronomes et l’Office des forêts.',
      'Association des jeunes agronomes',
      'Office des forêts',
    ],
    [
      'Les relevés sont assurés par des étudiants et des enseignants de l’Institut de la mer.',
      'Institut de la mer',
    ],
    ['Les plans ont été dessinés par l’Ordre des architectes.', 'Ordre des architectes'],
    ['Les spectacles sont organisés avec Clowns sans frontières.', 'Clowns sans frontières'],
    ['Médecins Sans Vacances et nos équipes ont vacciné 900 enfants.', 'Médecins Sans Vacances'],
    ['C’est avec l’Agence du bassin que nos équipes ont creusé le puits.', 'Agence du bassin'],
    ['Nos équipes et celles de la Direction de l’eau ont sillonné les villages.', 'Direction de l’eau'],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence).partners).toEqual(expected);
  });

  test.each([
    'Un guide, inspiré d’une expérience menée ailleurs par Oxfam, sera publié.',
    'La charpente a été montée par les élèves du Centre de formation.',
  ])('nobody in: %s', (sentence) => {
    expect(read(sentence).partners).toEqual([]);
  });
});

describe('who came, in French', () => {
  test.each([
    [
      'Étaient également de la partie le Parlement et la Chambre des mines.',
      'Parlement',
      'Chambre des mines',
    ],
    [
      'Parmi les organisations représentées figuraient la Chambre des métiers et l’Université de Gulu.',
      'Chambre des métiers',
      'Université de Gulu',
    ],
    [
      'La remise s’est déroulée devant des représentants de l’Ordre des médecins et de la Croix-Rouge.',
      'Ordre des médecins',
      'Croix-Rouge',
    ],
    [
      'La Chambre des métiers et la Police nationale avaient envoyé des délégués.',
      'Chambre des métiers',
      'Police nationale',
    ],
    [
      'Ont pris part aux échanges :\n• le Réseau des femmes – section Nord\n• Amnesty International',
      'Réseau des femmes – section Nord',
      'Amnesty International',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence).participants).toEqual(expected);
  });

  test('nobody who is only asked to pay', () => {
    expect(read('Le maire a invité la Banque mondiale à financer la suite.').participants).toEqual([]);
  });
});
