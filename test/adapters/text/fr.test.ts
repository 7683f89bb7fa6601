import { describe, expect, test } from 'vitest';
import { frGoals } from '../../../src/adapters/text/languages/fr/goals.js';
import { fromText } from '../../../src/adapters/text.js';
import facts from '../../fixtures/sdg.json' with { type: 'json' };
import { datelineIn, goalsIn, rolesIn, sentenceIn } from './sentenceIn.js';

describe('datelines in French', () => {
  test.each([
    ['Niamey, le 12 octobre 2018 – Le puits est ouvert.', 'Niamey', '', '2018-10-12'],
    ['NIAMEY, 12 oct. 2018 (OIM) – Le puits est ouvert.', 'NIAMEY', 'OIM', '2018-10-12'],
    ['N’Djamena, Tchad | 4 mars 2020 – Le puits est ouvert.', 'N’Djamena, Tchad', '', '2020-03-04'],
    ['(Dakar, le 5 mai 2021) – Le puits est ouvert.', 'Dakar', '', '2021-05-05'],
    ['Dakar, le 5 mai 2021. Le puits est ouvert.', 'Dakar', '', '2021-05-05'],
    ['Dakar – 5 mai 2021 – Le puits est ouvert.', 'Dakar', '', '2021-05-05'],
    ['5 mai 2021, Dakar – Le puits est ouvert.', 'Dakar', '', '2021-05-05'],
    ['Fait à Dakar, le 1er mai 2021 – Le puits est ouvert.', 'Dakar', '', '2021-05-01'],
    ['Port-au-Prince, lundi 3 mai 2021 - Le puits est ouvert.', 'Port-au-Prince', '', '2021-05-03'],
    ['Kaya, Burkina Faso, 3 mars – Le puits est ouvert.', 'Kaya, Burkina Faso', '', ''],
    ['Goma, Nord-Kivu – Le puits est ouvert.', 'Goma, Nord-Kivu', '', ''],
    ['Genève/Bangui — Le puits est ouvert.', 'Genève/Bangui', '', ''],
    ['Tunis- Le puits est ouvert.', 'Tunis', '', ''],
    ['OUAGADOUGOU : Le puits est ouvert.', 'OUAGADOUGOU', '', ''],
  ])('%s', (paragraph, place, agency, published) => {
    expect(datelineIn('fr', paragraph)).toEqual([place, agency, published, 'Le puits est ouvert.']);
  });

  test.each([
    'Le puits est ouvert – enfin.',
    'Santé : le puits est ouvert.',
    'ATTENTION : Le puits est ouvert.',
    'L’eau – cette vieille ennemie – est là.',
  ])('none in: %s', (paragraph) => {
    expect(datelineIn('fr', paragraph)).toEqual(['', '', '', paragraph]);
  });
});

test.each([
  ['Publié le mardi 4 mai 2021', '2021-05-04'],
  ['Date : 17.05.2022', '2022-05-17'],
  ['1er juin 2020', '2020-06-01'],
  ['Mis en ligne le 03/05/2019', '2019-05-03'],
  ['3 mai', undefined],
  ['mai 2019', undefined],
  ['30 février 2019', undefined],
])('the date of %s', (line, published) => {
  const { articles } = fromText(`Actualités\n${line}\n\nUn nouveau puits\n\nLe puits est ouvert.`, {
    language: 'fr',
  });
  expect(articles[0]?.published).toBe(published);
});

describe('roles in French', () => {
  test.each([
    [
      'Le projet est financé par l’Union européenne et mis en œuvre par l’ONG Première Urgence Internationale.',
      ['$ Union européenne', '& Première Urgence Internationale'],
    ],
    [
      'Ce programme, financé à hauteur de 2,5 millions d’euros par l’Agence française de développement (AFD), continue.',
      ['$ Agence française de développement (AFD) [FR]'],
    ],
    [
      'C’est grâce au financement du Gouvernement du Japon et du Royaume-Uni.',
      ['$ Gouvernement du Japon [JP]', '$ Royaume-Uni [GB]'],
    ],
    ['Le Japon a versé 3 millions de dollars pour dix écoles.', ['$ Japon [JP]']],
    ['Le Canada et la Banque mondiale financent le programme.', ['$ Canada [CA]', '$ Banque mondiale']],
    [
      'Il bénéficie de l’appui financier du ministère fédéral allemand de la Coopération économique et du Développement (BMZ).',
      ['$ ministère fédéral allemand de la Coopération économique et du Développement (BMZ) [DE]'],
    ],
    [
      'Il a reçu un financement de la Confédération suisse, par l’intermédiaire de la Direction du développement et de la coopération (DDC), de 350 000 francs.',
      ['$ Confédération suisse [CH]', '$ Direction du développement et de la coopération (DDC)'],
    ],
    [
      'La réponse est soutenue financièrement par le Centre de crise du ministère de l’Europe et des Affaires étrangères et par la Fondation de France.',
      ['$ Centre de crise / ministère de l’Europe et des Affaires étrangères', '$ Fondation de France [FR]'],
    ],
    ['Elle est soutenue par la Suisse et la Norvège.', ['$ Suisse [CH]', '$ Norvège [NO]']],
    [
      'Elle est menée en partenariat avec le ministère de l’Éducation nationale, la mairie de Kampala et l’association Femmes Debout.',
      ['& ministère de l’Éducation nationale', '& mairie de Kampala', '& Femmes Debout'],
    ],
    [
      'Elle est menée en coordination avec l’Agence nationale pour l’emploi et le travail indépendant (ANETI) et l’Union tunisienne de l’industrie, du commerce et de l’artisanat.',
      [
        '& Agence nationale pour l’emploi et le travail indépendant (ANETI)',
        '& Union tunisienne de l’industrie, du commerce et de l’artisanat [TN]',
      ],
    ],
    [
      'Ont pris part à la cérémonie les représentants des ministères de l’Intérieur, des Finances et de la Promotion de la femme, ainsi que l’Ordre national des médecins.',
      [
        '@ ministère de l’Intérieur',
        '@ ministère des Finances',
        '@ ministère de la Promotion de la femme',
        '@ Ordre national des médecins',
      ],
    ],
    [
      'Le ministère de l’Eau et de l’Assainissement, la Société nationale des eaux et l’UNICEF ont participé à la cérémonie.',
      ['@ ministère de l’Eau et de l’Assainissement', '@ Société nationale des eaux', '@ UNICEF'],
    ],
    [
      'Ont assisté à la fête le gouverneur du Nord, l’ambassade d’Allemagne et la Croix-Rouge du Tchad.',
      ['@ ambassade d’Allemagne [DE]', '@ Croix-Rouge du Tchad [TD]'],
    ],
  ])('%s', (sentence, roles) => {
    expect(rolesIn('fr', sentence)).toEqual(roles);
  });

  test.each([
    'Elle est soutenue par des bénévoles.',
    'Elle est menée avec le soutien du ministère de la Santé.',
    'Il n’est pas financé par l’Union européenne.',
    'La subvention du Fonds mondial a pris fin en 2020.',
    'Jusqu’en 2019, le programme était financé par la Suède.',
    'L’ancien puits, financé par la Norvège, est à sec.',
    'Une demande de financement auprès de la Banque mondiale est en cours d’examen.',
    'Le village espère un financement de l’Union européenne.',
    'Le Danemark finance un projet semblable au Kenya.',
    'L’association remercie l’OMS pour ses conseils techniques.',
    'Grâce aux contributions des habitants, le puits a été creusé.',
    'Une subvention de 20 000 euros permettra d’acheter des pompes.',
    'Elle travaille avec les autorités locales et les chefs de village.',
    'La cérémonie a réuni 300 habitants.',
  ])('none in: %s', (sentence) => {
    expect(rolesIn('fr', sentence)).toEqual([]);
  });

  test.each([
    ['Il est né du programme Premier Contrat, que chacun connaît.', 'Premier Contrat'],
    ['Le projet « Eau pour tous » continue.', 'Eau pour tous'],
    [
      'C’est le fruit du Projet d’appui à la résilience des populations (PARP).',
      'Projet d’appui à la résilience des populations',
    ],
    ['Le Programme alimentaire mondial (PAM) continue.', undefined],
    ['Le projet continue.', undefined],
  ])('the project of: %s', (sentence, project) => {
    expect(sentenceIn('fr', sentence).project).toBe(project);
  });
});

describe('places in French', () => {
  test.each([
    [
      'Douze maternités ouvrent dans les départements de Keita, de Bouza et d’Illéla.',
      ['Keita | province | UG', 'Bouza | province | UG', 'Illéla | province | UG'],
    ],
    ['Des abris ont ouvert au camp de Bulengo, dans la province du Nord-Kivu.', ['Bulengo', 'Nord-Kivu']],
    ['Ils vivent dans le département de la Grand’Anse.', ['Grand’Anse']],
    ['La plupart ont fui les combats dans les territoires de Masisi et de Rutshuru.', []],
    ['Des familles sont venues de la région de Gulu.', []],
    ['D’autres reviennent du Kenya.', []],
    ['Ils ont appris leur métier au Kenya.', []],
    ['Un puits a ouvert à Jérusalem.', ['Jérusalem | - | -']],
  ])('%s', (sentence, places) => {
    const { locations = [] } = sentenceIn('fr', sentence);
    expect(locations.filter((place) => !place.startsWith('Ouganda'))).toEqual(
      places.map((place) => expect.stringMatching(new RegExp(`^${place.replaceAll('|', '\\|')}`))),
    );
  });
});

describe('goals in French', () => {
  test('titles are the UN’s', () => {
    facts.goals.forEach(({ titles }, index) => {
      expect(frGoals.titles[index]).toEqual(expect.arrayContaining([titles.fr.short, titles.fr.full]));
    });
  });

  test.each([
    ['ODD 13 — Mesures relatives à la lutte contre les changements climatiques', '13', false],
    ['Objectif de développement durable n°1', '1', false],
    ['OBJECTIF 4 : ÉDUCATION DE QUALITÉ', '4', false],
    ['(ODD8 et ODD9)', '8 | 9', false],
    ['ODD visés : 1, 2, 13', '1 | 2 | 13', false],
    ['Objectifs de développement durable 1 à 3', '1 | 2 | 3', false],
    ['Le puits répond au sixième Objectif de développement durable.', '6', true],
    ['Le puits sert l’ODD n° 6 et la cible 6.1, depuis hier.', '6: 6.1', true],
    ['L’équipe a marqué le deuxième but 3 minutes avant la fin.', '', true],
    ['L’objectif 10 000 poulpes a été atteint.', '', true],
    ['L’objectif est de 15 litres par jour, objectif : 15 litres.', '', true],
    ['Notre objectif 2030 et l’Agenda 2030 sont clairs.', '', true],
    ['C’est le troisième objectif du projet.', '', true],
  ])('%s', (line, sdgs, paragraph) => {
    expect(goalsIn('fr', line)).toEqual({ sdgs, paragraph });
  });
});
