import { describe, expect, test } from 'vitest';
import { goalsIn } from './sentenceIn.js';

describe('goals in French', () => {
  test.each([
    ['Le projet contribue à l’ODD 6 (eau propre et assainissement).', '6'],
    ['Il contribue directement aux ODD 1, 2 et 5.', '1 | 2 | 5'],
    ['Il contribue aux Objectifs de développement durable (ODD) 3 et 6.', '3 | 6'],
    ['Il répond aux ODD n° 3, n° 4 et n° 5.', '3 | 4 | 5'],
    ['Il répond aux objectifs de développement durable numéros 7 et 13.', '7 | 13'],
    ['Il contribue à l’ODD 4, « Éducation de qualité », et à l’ODD 5, « Égalité entre les sexes ».', '4 | 5'],
    ['Il contribue à l’objectif n° 8 des Objectifs de développement durable.', '8'],
    ['Il contribue à l’Objectif 6 des Nations Unies : de l’eau pour tous.', '6'],
    ['Le projet s’aligne sur le quatrième ODD.', '4'],
    ['Il répond à la cible 6.2 de l’ODD 6.', '6: 6.2'],
    ['Il répond à l’ODD 3.8 et à l’ODD 5.', '3: 3.8 | 5'],
    ['Il contribue aux cibles 8.5, 8.6 et 8.b des ODD.', '8: 8.5, 8.6, 8.b'],
    ['Il vise l’ODD 12 (cible 12.3).', '12: 12.3'],
    ['Il vise les ODD 1 (pas de pauvreté), 2 (faim « zéro ») et 13.', '1 | 2 | 13'],
    ['Il vise les objectifs mondiaux « faim zéro » et « éducation de qualité ».', '2 | 4'],
    ['Il s’inscrit dans l’Objectif de développement durable relatif à l’égalité des sexes.', '5'],
    [
      'Il contribue aux Objectifs 2 (Faim « zéro ») et 13 (Action climatique) et à la cible 2.5 des ODD.',
      '2: 2.5 | 13',
    ],
    ['L’ODD16 et l’ODD17 sont concernés.', '16 | 17'],
    ['Il contribue à plusieurs ODD, notamment les ODD 9 et 11.', '9 | 11'],
    ['Il contribue aux ODD 1 à 3.', '1 | 2 | 3'],
    ['Il contribue aux ODD suivants : 4, 5, 8 et 10.', '4 | 5 | 8 | 10'],
    ['La cible 3.2 des objectifs de développement durable vise les décès évitables.', '3: 3.2'],
    ['Il répond à l’objectif de développement durable n° 4 (cible 4.a).', '4: 4.a'],
    ['Il concourt à la réalisation de l’objectif de développement durable (ODD) 14.', '14'],
    ['Il contribue à l’objectif n° 6 des Nations unies, relatif à l’eau.', '6'],
    ['Il contribue à l’objectif mondial de développement durable 11.', '11'],
  ])('%s', (sentence, sdgs) => {
    expect(goalsIn('fr', sentence).sdgs).toBe(sdgs);
  });

  test.each([
    ['ODD 6 : Eau propre et assainissement', '6'],
    ['ODD 1 | ODD 2 | ODD 13', '1 | 2 | 13'],
    ['#ODD3 #ODD6', '3 | 6'],
    ['Objectifs de développement durable : 3, 6', '3 | 6'],
    ['ODD : 3 – 6 – 13', '3 | 6 | 13'],
    ['Objectif 5 – Égalité entre les sexes', '5'],
    ['4. Éducation de qualité', '4'],
    ['Ce projet contribue aux ODD 2, 8 et 15', '2 | 8 | 15'],
    ['ODD associés : 5 · 8 · 10', '5 | 8 | 10'],
    ['ODD liés : ODD 3, ODD 6', '3 | 6'],
    ['Objectif de développement durable 13 : Lutte contre le changement climatique', '13'],
    ['ODD 16. Paix, justice et institutions efficaces', '16'],
    ['ODD 3 Bonne santé et bien-être', '3'],
    ['Cibles : 4.1, 4.5', '4: 4.1, 4.5'],
  ])('on a line: %s', (line, sdgs) => {
    expect(goalsIn('fr', line)).toEqual({ sdgs, paragraph: false });
  });

  test.each([
    'Notre objectif : 15 écoles avant la fin de l’année.',
    'L’objectif 3 du plan national porte sur la santé.',
    'Objectif 2030 : zéro déchet.',
    'Les 17 Objectifs de développement durable sont liés.',
    'Les ODD forment 169 cibles et 17 objectifs.',
    'Il faut atteindre les ODD d’ici à 2030.',
    'Le tireur a touché la cible 3 fois.',
    'Adoptés en 2015, les ODD engagent 193 États.',
    'L’ODD 18 n’existe pas.',
    'Une éducation de qualité est un droit.',
    'L’égalité entre les sexes reste un combat.',
    'Le deuxième objectif de la saison est atteint.',
    'La température cible est de 3.5 degrés.',
  ])('none in: %s', (sentence) => {
    expect(goalsIn('fr', sentence).sdgs).toBe('');
  });
});
