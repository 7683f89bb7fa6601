import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';

const roles = (sentence: string) => rolesIn('fr', sentence);

describe('what is signed, and lends no money', () => {
  test.each([
    'La Banque des rives et la ville de Hué ont signé une convention de prêt de véhicules.',
    'La Banque des rives et la ville de Hué ont signé une convention de prêt de matériel d’une valeur de 3 millions d’euros.',
    'La Fondation des rives et la ville de Hué ont signé une convention de prêt d’œuvres.',
    'La Fondation des rives et la ville de Hué ont signé une convention de prêt de salles.',
    'La Banque des rives et la ville de Hué ont signé en 2017 une convention de prêt pour un autre port.',
  ])('%s', (sentence) => {
    expect(roles(sentence).filter((role) => role.startsWith('$'))).toEqual([]);
  });

  test.each([
    'La Banque des rives et la ville de Hué ont signé une convention de prêt de 28 millions d’euros.',
    'La Banque des rives et la ville de Hué ont signé une convention de prêt.',
    'La Banque des rives et la ville de Hué ont signé une convention de prêt d’un montant de 3 millions d’euros.',
    'La Banque des rives et la ville de Hué ont signé le 3 mai 2019 une convention de prêt.',
  ])('%s', (sentence) => {
    expect(roles(sentence)).toContain('$ Banque des rives');
  });
});

describe('at whose cost', () => {
  test.each([
    'L’Office des canaux répare à ses frais ses propres canaux.',
    'L’Office des canaux répare ses canaux à ses frais.',
    'La Société des rives a monté le dossier à ses frais de dossier.',
  ])('%s', (sentence) => {
    expect(roles(sentence).filter((role) => role.startsWith('$'))).toEqual([]);
  });

  test('another’s roof', () => {
    expect(roles('La Société des rives a réparé le toit à ses frais.')).toEqual(['$ Société des rives']);
  });
});

describe('what is handed back', () => {
  test.each([
    'Deux pompes ont été remises par l’entreprise Horonya après réparation.',
    'L’entreprise Horonya a remis deux pompes en état.',
    'L’entreprise Horonya a remis à neuf deux pompes.',
    'Deux pompes ont été remises en état par l’entreprise Horonya.',
    'Deux pompes ont été remises à neuf par l’entreprise Horonya.',
    'Deux pompes ont été remises en service par l’entreprise Horonya.',
  ])('%s', (sentence) => {
    expect(roles(sentence).filter((role) => role.startsWith('$'))).toEqual([]);
  });

  test('what is given', () => {
    expect(roles('Deux couveuses ont été remises par la Fondation des lacs.')).toEqual([
      '$ Fondation des lacs',
    ]);
  });
});

describe('a service and goods, for nothing', () => {
  test.each([
    'La société Eaux du Golfe fournit gratuitement l’expertise et les pompes.',
    'La société Eaux du Golfe fournit gratuitement les pompes et l’expertise.',
  ])('%s', (sentence) => {
    expect(roles(sentence)).toEqual(['$ Eaux du Golfe']);
  });

  test('a service alone', () => {
    expect(roles('Le Barreau des rives assure gratuitement la défense des prévenus.')).toEqual([
      '& Barreau des rives',
    ]);
  });
});

describe('towns that are words or namesakes', () => {
  test.each([
    ['Le musée de la rue de la Beira a rouvert à Beira.', 'MZ'],
    ['Le professeur Bor a ouvert un atelier à Bor.', 'SS'],
    ['L’atelier Chin a rouvert à Chin.', 'MM'],
  ])('%s', (sentence, code) => {
    const [article] = fromText(`Un atelier rouvre\n\n${sentence}`, { language: 'fr' }).articles;
    expect((article?.locations ?? []).map(({ country }) => country)).not.toContain(code);
  });

  test('one that is not', () => {
    const [article] = fromText('Un atelier rouvre\n\nUn atelier a rouvert à Quelimane.', {
      language: 'fr',
    }).articles;
    expect(article?.locations.map(({ country }) => country)).toContain('MZ');
  });
});
