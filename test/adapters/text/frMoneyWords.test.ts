import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { names, readInFrench } from './frenchRelease.js';
import { goalsIn } from './sentenceIn.js';

describe('who paid, by more of the words of money', () => {
  test.each([
    [
      'L’ouvrage a été posé avec de l’argent de l’Agence nordique de développement.',
      'Agence nordique de développement',
    ],
    ['Des fonds non affectés de la Suède ont permis d’affréter les pirogues.', 'Suède'],
    ['Les achats ont été réglés avec l’argent de la Fondation des lacs.', 'Fondation des lacs'],
    [
      'Le Fonds des lacs en a supporté 27, la Banque des rives 9, et le Fonds de la Baltique le reste : 41 millions de dollars au total.',
      'Fonds des lacs',
      'Banque des rives',
      'Fonds de la Baltique',
    ],
    ['L’achat des bâches et leur transport relèvent du Fonds des lacs.', 'Fonds des lacs'],
    ['Le Gouvernement japonais prend en charge le reliquat.', 'Gouvernement japonais'],
    [
      'C’est la Banque des rives qui prend le relais pour deux ans, avec 3,4 milliards de FCFA.',
      'Banque des rives',
    ],
    [
      'Six couveuses et deux ambulances lui ont été remises ce mercredi 30 avril par la Fondation des lacs.',
      'Fondation des lacs',
    ],
    ['La Société des rives a réparé le toit à ses frais.', 'Société des rives'],
    ['La Suède apporte 3 millions d’euros jusqu’en 2028.', 'Suède'],
    [
      'La Banque des rives et la ville de Hué ont signé une convention de prêt de 28 millions d’euros.',
      'Banque des rives',
    ],
    [
      'Le chantier bénéficie d’une contribution du Gouvernement de la Nouvelle-Zélande.',
      'Gouvernement de la Nouvelle-Zélande',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(names(readInFrench(sentence).funders ?? [])).toEqual(expected);
  });

  test.each([
    'L’argent de la Coopérative des rives a été volé en mars.',
    'Les fonds de la Banque des rives ont pris fin en janvier.',
    'Cette compétence relève du Ministère de la Santé.',
    'La Société des rives prend le relais de l’équipe.',
    'Le rapport a été remis mercredi par la Fondation des lacs.',
    'Les attestations ont été remises par la Fondation des lacs.',
    'Les motos restent d’une campagne payée en 2019 par l’Agence nordique de développement.',
    'La Société des rives n’a rien réparé à ses frais.',
    'La Banque des rives et la ville de Hué ont signé une convention de stage.',
    'Jusqu’en 2019, les repas étaient financés par la Suède.',
    'Le Barreau des rives assure gratuitement la défense des prévenus.',
    'Le chantier pourrait bénéficier d’une contribution du Gouvernement de la Nouvelle-Zélande.',
  ])('nobody in: %s', (sentence) => {
    expect(names(readInFrench(sentence).funders ?? [])).toEqual([]);
  });
});

describe('who worked along, by more of its words', () => {
  test.each([
    ['Le Barreau des rives assure gratuitement la défense des prévenus.', 'Barreau des rives'],
    [
      'Le directeur de l’Institut national de la statistique (INS), maître d’œuvre de l’opération, est satisfait.',
      'Institut national de la statistique',
    ],
    ['L’Université des rives se chargera du traitement des données.', 'Université des rives'],
    ['Le Réseau des rives, qui s’est occupé du suivi du chantier, est satisfait.', 'Réseau des rives'],
    [
      'L’Université des rives et l’association ont clos mardi une session de formation.',
      'Université des rives',
    ],
    [
      'Le chantier a été mené par la Conférence des Nations unies sur le commerce et le développement (Cnuced).',
      'Conférence des Nations unies sur le commerce et le développement',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(names(readInFrench(sentence).partners ?? [])).toEqual(expected);
  });

  test.each([
    'Une enquête confiée à l’Université des rives dira si les décisions ont été exécutées.',
    'L’Université des rives ne se chargera pas du traitement des données.',
    'La Société des rives, maître d’œuvre de l’aéroport en 2012, a fermé.',
    'Le Barreau des rives n’assure plus gratuitement la défense des prévenus.',
  ])('nobody in: %s', (sentence) => {
    expect(names(readInFrench(sentence).partners ?? [])).toEqual([]);
  });
});

describe('goals that are named before they are called so', () => {
  test.each([
    ['On parle de « Faim zéro », l’objectif mondial auquel ce retour doit concourir.', '2'],
    ['Il sert « Éducation de qualité », l’autre grand objectif des Nations unies.', '4'],
    ['Il contribue à « Égalité entre les sexes », objectif de développement durable.', '5'],
  ])('%s', (sentence, sdgs) => {
    expect(goalsIn('fr', sentence).sdgs).toBe(sdgs);
  });

  test.each([
    'Ils ont chanté « Faim zéro », le tube de l’été.',
    'Le slogan « Éducation de qualité » était l’objectif de la mairie.',
    'Les propositions portant sur l’électrification (ODD 7) ne seront pas examinées.',
    'Les dossiers sur l’océan (ODD 14) ne sont pas éligibles.',
    'Les projets d’énergie (ODD 7) ne pourront pas être retenus.',
  ])('no goal in: %s', (sentence) => {
    expect(goalsIn('fr', sentence).sdgs).toBe('');
  });

  test.each([
    ['L’accès à l’eau (ODD 6) n’est pas un luxe.', '6'],
    ['La lutte contre la faim (ODD 2) ne sera pas gagnée sans les femmes.', '2'],
    ['L’égalité (ODD 5) ne se décrète pas.', '5'],
  ])('meant all the same: %s', (sentence, sdgs) => {
    expect(goalsIn('fr', sentence).sdgs).toBe(sdgs);
  });
});

describe('the country of places of the world', () => {
  const where = (sentence: string) => {
    const text = `Solidarité Semences Québec\n\nNouvelles\n\nUne foire aux semences\n\nUne foire a réuni les villages. ${sentence}`;
    const [article] = fromText(text, { language: 'fr' }).articles;
    return [...new Set((article?.locations ?? []).map(({ country }) => country))];
  };

  test.each([
    ['Elle s’est tenue dans les hautes terres du Guatemala.', 'GT'],
    ['Les villages de la région de Tavouch ont envoyé des semences.', 'AM'],
    ['La foire s’est tenue à Khorog.', 'TJ'],
  ])('%s', (sentence, code) => {
    expect(where(sentence)).toContain(code);
  });

  test('Korea alone is that of the South', () => {
    const { funders } = readInFrench(
      'Le chantier a été financé par l’Agence coréenne de coopération internationale.',
    );
    expect(funders?.map(({ country }) => country)).toEqual(['KR']);
  });

  test('and not that of the North', () => {
    const { funders } = readInFrench('Le chantier a été financé par la Croix-Rouge nord-coréenne.');
    expect(funders?.map(({ country }) => country)).not.toContain('KR');
  });
});

describe('who publishes, by the lines at the head', () => {
  const publisherOf = (head: string) => {
    const text = `${head}\n\nUne foire aux semences a réuni les villages\n\nDakar, 21 oct (APS) – Une foire a réuni lundi les villages de la région, a constaté l’APS.`;
    return fromText(text, { language: 'fr' }).articles[0]?.publisher?.name;
  };

  test.each([
    ['APS | Agence de presse sénégalaise\nDépêches  Économie  Régions', 'Agence de presse sénégalaise'],
    ['APS – Agence de presse sénégalaise', 'Agence de presse sénégalaise'],
    ['APS | Toute l’actualité du jour', 'APS'],
  ])('%s', (head, name) => {
    expect(publisherOf(head)).toBe(name);
  });

  test.each(['A la Une   Politique   Société   Sport   Semences', 'Réf. : SEM/COM/2025-07'])(
    'not %s',
    (line) => {
      const text = `${line}\n\nUne foire aux semences\n\nDes semences ont été échangées lundi par les villages.`;
      expect(fromText(text, { language: 'fr' }).articles[0]?.publisher?.name).not.toBe(line);
    },
  );
});
