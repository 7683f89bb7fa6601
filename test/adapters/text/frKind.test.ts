import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';

/** Roles without the countries of those who have them. */
function namesIn(sentence: string): string[] {
  return rolesIn('fr', sentence).map((role) => role.replace(/ \[..\]$/, '').replace(/ \(\w+\)$/, ''));
}

function publisherOf(text: string): string | undefined {
  return fromText(text, { language: 'fr' }).articles[0]?.publisher?.name;
}

/** "$" funders, "&" partners, "@" participants. */
describe('who gives in kind, in French', () => {
  test.each([
    ['La Croix-Rouge luxembourgeoise a fourni les tentes.', '$ Croix-Rouge luxembourgeoise'],
    ['La mairie de Bandiagara a prêté deux camions et une salle.', '$ mairie de Bandiagara'],
    ['Les bâches ont été fournies par la Fondation Arc-en-Ciel.', '$ Fondation Arc-en-Ciel'],
    ['La société minière Doréor a prêté trois tracteurs.', '$ Doréor'],
    ['L’Université de Parakou verse le salaire de l’animatrice.', '$ Université de Parakou'],
    [
      'L’Association des natifs de Tessit en Belgique a cotisé 4 millions de francs CFA.',
      '$ Association des natifs de Tessit en Belgique',
    ],
    [
      'Le chantier est financé par le Fonds commun pour l’Afrique de l’Est et du Sud.',
      '$ Fonds commun pour l’Afrique de l’Est et du Sud',
    ],
    ['Le canal a été financé par L’éducation ne peut attendre.', '$ L’éducation ne peut attendre'],
  ])('%s', (sentence, ...expected) => {
    expect(namesIn(sentence)).toEqual(expected);
  });

  test.each([
    'La Fondation Arc-en-Ciel n’a pas fourni les tentes.',
    'La Fondation Arc-en-Ciel prête une oreille attentive aux habitants.',
    'La Fondation Arc-en-Ciel, qui appuie le secteur au Togo depuis 2013, observe.',
  ])('%s', (sentence) => {
    expect(namesIn(sentence).filter((role) => !role.startsWith('@'))).toEqual([]);
  });
});

describe('partners and participants, in French', () => {
  test.each([
    [
      'Le stage a été animé par la Fédération des potières du Mono en partenariat avec l’Université de Kara.',
      '& Fédération des potières du Mono',
      '& Université de Kara',
    ],
    [
      'Le plan a été imaginé avec la mairie de Kara et l’association des femmes tisserandes de Kara.',
      '& mairie de Kara',
      '& association des femmes tisserandes de Kara',
    ],
    [
      'On y a entendu l’Université de Kara, l’Institut national de recherche sur les sols et les forêts de montagne et l’Office du Niger.',
      '@ Université de Kara',
      '@ Institut national de recherche sur les sols et les forêts de montagne',
      '@ Office du Niger',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(namesIn(sentence)).toEqual(expected);
  });
});

describe('who publishes, by the head of a French page', () => {
  const story =
    'Trois fours sortent de terre à Kara\n\nLes fours ont été allumés hier à Kara devant une foule nombreuse, et le pain a été partagé.';

  test.each([
    ['Croix-Rouge togolaise\nFLASH INFO', 'Croix-Rouge togolaise'],
    ['Université de Kara\nkara.example.org > Recherche > Actualités', 'Université de Kara'],
  ])('%s', (head, expected) => {
    expect(publisherOf(`${head}\n\n${story}`)).toBe(expected);
  });

  test('the office in capitals that the story spells out', () => {
    const own = story.replace(
      'Les fours',
      'L’Organisation internationale pour les migrations (OIM) a payé. Les fours',
    );
    expect(publisherOf(`OIM TOGO\nCommuniqué de presse\n\n${own}`)).toBe('OIM TOGO');
  });
});
