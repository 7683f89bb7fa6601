import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

/** Funders and partners of a sentence in an agency's report, each after the sign of its role. */
function rolesOf(sentence: string): string[] {
  const text = `Trois villages ont de l’eau et des salles\n\nKara, 5 mai 2021 (PSA) – Trois villages ont de l’eau. ${sentence}`;
  const { funders = [], partners = [] } = fromText(text, { language: 'fr' }).articles[0]!;
  return [...funders.map(({ name }) => `$ ${name}`), ...partners.map(({ name }) => `& ${name}`)];
}

describe('who carried out what an agency reports in French', () => {
  test.each([
    ['L’ONG Rives Vertes a construit les salles.', ['& Rives Vertes']],
    ['C’est l’Office des puits ruraux qui mène le chantier.', ['& Office des puits ruraux']],
    [
      'La mairie de Kara et l’ONG Rives Vertes conduiront les travaux dans les villages.',
      ['& mairie de Kara', '& Rives Vertes'],
    ],
    ['L’ONG Rives Vertes a aussi équipé trois villages.', ['& Rives Vertes']],
    // What the story does not speak of is another's, and so is what has no object.
    ['La Société Pétrole Sud a construit un dépôt.', []],
    ['L’Entreprise Chem a réalisé des ventes record.', []],
    ['La Ligue de Football a organisé le match.', []],
    ['Le Service national des puits (SNP) a foré.', []],
    ['Le centre de Sokodé rouvre. Les travaux ont duré six mois.', []],
    [
      'La session est conduite par le Centre de formation rurale en relation avec le groupement « Mil Blanc ».',
      ['& Centre de formation rurale', '& Mil Blanc'],
    ],
    // What is said, denied, might be, or was before is no work of the story's.
    ['L’annonce a été faite par le Conseil régional des Savanes.', []],
    ['L’ONG Rives Vertes n’a pas construit les salles.', []],
    ['L’ONG Rives Vertes construirait les salles.', []],
    ['L’ONG Rives Vertes avait construit une première salle en 2012.', []],
    ['L’atelier est mené par une fondation de la région voisine.', []],
  ])('%s', (sentence, roles) => {
    expect(rolesOf(sentence)).toEqual(roles);
  });
});

describe('who paid for what an agency reports in French', () => {
  test.each([
    ['La Fondation Soleil a remis samedi au centre des matelas et des lits.', ['$ Fondation Soleil']],
    [
      'Versée par la Fondation Soleil, cette contribution permettra d’ouvrir deux puits.',
      ['$ Fondation Soleil'],
    ],
    ['Le reste a été acheté sur le fonds d’urgence de la Fondation Soleil.', ['$ Fondation Soleil']],
    ['La somme est tirée du Fonds régional de l’eau.', ['$ Fonds régional de l’eau']],
    [
      'Le coût, 3 millions de francs, est prélevé sur le Fonds régional de l’eau.',
      ['$ Fonds régional de l’eau'],
    ],
    ['La somme, 2 millions de francs, est prélevée sur la Redevance Routière.', []],
    // What is handed over is no gift, or another's.
    ['L’Office national des postes a remis des vélos volés à leurs propriétaires.', []],
    ['La mairie de Kara a remis les clés des salles.', []],
    ['La mairie de Kara a remis les plans des salles.', []],
    ['La mairie de Kara a remis au nom d’un donateur des lits.', []],
    ['La mairie de Kara a remis les 200 lits.', ['$ mairie de Kara']],
    // It hands over what others gave.
    ['La mairie de Kara a remis des lits offerts par la Fondation Soleil.', ['$ Fondation Soleil']],
    // Before the story; and one of several, which is nobody's name.
    ['Les murs avaient été relevés, il y a trois ans, avec des fonds de la Fondation Soleil.', []],
    ['Les lits sont financés par une agence de la Banque mondiale.', ['$ Banque mondiale']],
    ['Les murs sont réalisés par une agence du Ministère de l’Eau.', ['& Ministère de l’Eau']],
    ['Une campagne du même genre est payée par une fondation de la République voisine.', []],
  ])('%s', (sentence, roles) => {
    expect(rolesOf(sentence)).toEqual(roles);
  });
});

describe('who tells of its own work in French', () => {
  test.each([
    'L’ONG Eau Pure a réalisé un forage à Kaffrine, au Sénégal. Neuf cents habitants y puisent.',
    'Une bibliothèque pour Thiès\n\nL’Association Les Petits Pas a construit une bibliothèque à Thiès, au Sénégal. On y lit.',
    'Le forage ouvre\n\nKara, 5 mai 2021 (PSA) – L’ONG Eau Pure a réalisé le forage. Neuf cents habitants y puisent.',
    'Le centre rouvre\n\nLe centre de Kayes, au Mali, rouvre. Les travaux ont duré six mois.',
  ])('nobody works with it: %s', (text) => {
    expect(fromText(text, { language: 'fr' }).articles[0]!.partners ?? []).toEqual([]);
  });
});
