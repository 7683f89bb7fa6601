import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';
import { summarize } from './summary.js';

/** Roles without the countries of those who have them. */
function namesIn(sentence: string): string[] {
  return rolesIn('fr', sentence).map((role) => role.replace(/ \[..\]$/, ''));
}

describe('who works and takes part, in French', () => {
  test.each([
    [
      'Le projet est conduit par le ministère de l’Industrie, avec l’appui de l’organisation non gouvernementale Gret.',
      '& ministère de l’Industrie',
      '& Gret',
    ],
    ['La formation a été assurée avec l’appui technique de l’Institut Pasteur.', '& Institut Pasteur'],
    ['La mise en œuvre est assurée par l’ONG Eau Claire.', '& Eau Claire'],
    [
      'Les ateliers sont animés par l’association Les Mains Vertes et le lycée agricole de Thiès.',
      '& Les Mains Vertes',
      '& lycée agricole de Thiès',
    ],
    ['Le programme est mis en œuvre conjointement par le PNUD et l’ONU Femmes.', '& PNUD', '& ONU Femmes'],
    [
      'Le projet est porté par un consortium composé de Handicap International, de Care France et de l’université de Lomé.',
      '& Handicap International',
      '& Care France',
      '& université de Lomé',
    ],
    [
      'La campagne est menée par le ministère de la Santé publique, l’UNICEF et l’OMS.',
      '& ministère de la Santé publique',
      '& UNICEF',
      '& OMS',
    ],
    [
      'Les travaux ont été confiés à l’Agence d’exécution des travaux d’intérêt public.',
      '& Agence d’exécution des travaux d’intérêt public',
    ],
    [
      'L’exposition est organisée en partenariat avec le musée du Quai Branly et la Bibliothèque nationale de France.',
      '& musée du Quai Branly',
      '& Bibliothèque nationale de France',
    ],
    [
      'Sur le terrain, le projet s’appuie sur la Fédération nationale des producteurs de riz.',
      '& Fédération nationale des producteurs de riz',
    ],
    [
      'Partenaires : Croix-Rouge tchadienne, Première Urgence Internationale',
      '& Croix-Rouge tchadienne',
      '& Première Urgence Internationale',
    ],
    [
      'L’Institut Pasteur de Tunis et l’Ordre national des vétérinaires étaient également présents.',
      '@ Institut Pasteur de Tunis',
      '@ Ordre national des vétérinaires',
    ],
    [
      'Étaient présents le ministère de l’Eau, la Banque mondiale et l’ambassade de France.',
      '@ ministère de l’Eau',
      '@ Banque mondiale',
      '@ ambassade de France',
    ],
    [
      'Des représentants de l’Union africaine et de la CEDEAO ont pris part à l’atelier.',
      '@ Union africaine',
      '@ CEDEAO',
    ],
    [
      'La cérémonie s’est tenue en présence des autorités et de délégués de la Chambre d’agriculture.',
      '@ Chambre d’agriculture',
    ],
    [
      'L’atelier a réuni le ministère de la Justice, le Barreau de Cotonou et l’Ordre des avocats.',
      '@ ministère de la Justice',
      '@ Barreau de Cotonou',
      '@ Ordre des avocats',
    ],
    ['L’opération est pilotée par Nantes Métropole.', '& Nantes Métropole'],
    ['L’aide a été acheminée par Aviation Sans Frontières.', '& Aviation Sans Frontières'],
    [
      'C’est le fruit d’un partenariat entre le ministère de la Santé et Médecins du Monde.',
      '& ministère de la Santé',
      '& Médecins du Monde',
    ],
    ['Un accord a été signé entre le ministère de l’Eau et la Coopération suisse.', '& ministère de l’Eau'],
  ])('%s', (sentence, ...roles) => {
    expect(namesIn(sentence).filter((role) => !role.startsWith('$'))).toEqual(roles);
  });

  test.each([
    'Les habitants ont creusé le puits avec leurs voisins.',
    'Selon le ministère de la Santé, 300 personnes sont malades.',
    'Le ministère de la Santé a été informé.',
    'Un rapport de la Banque mondiale parle de 30 % de pertes.',
    'Elle a travaillé à la Banque de France avant de venir ici.',
    'Les résultats ont été transmis à l’Institut national de la statistique.',
    'L’atelier a réuni trente femmes du village.',
  ])('nobody: %s', (sentence) => {
    expect(namesIn(sentence)).toEqual([]);
  });

  test('items below a heading are names whatever is in them', () => {
    const text = `Un chantier de terre crue

Le chantier a ouvert lundi au Bénin, et trente maçons y travaillent.

Participants

- CRAterre
- Coopérative des femmes bâtisseuses de Djenné
- Ministère de la Culture du Togo`;
    const { participants } = summarize(fromText(text, { language: 'fr' }).articles[0]!);
    expect(participants).toEqual([
      'CRAterre',
      'Coopérative des femmes bâtisseuses de Djenné',
      'Ministère de la Culture du Togo [TG]',
    ]);
  });
});

describe('where, in French', () => {
  function places(sentence: string): string[] {
    const { articles } = fromText(`Une campagne commence\n\n${sentence}`, { language: 'fr' });
    return (articles[0]!.locations ?? []).map(({ name, kind, country }) =>
      [name, kind, country].filter(Boolean).join(' '),
    );
  }

  test.each([
    [
      'Dans les écoles de Torbeck et de Camp-Perrin, en Haïti, les enfants mangent à midi.',
      ['Torbeck city HT', 'Camp-Perrin city HT', 'Haïti country HT'],
    ],
    [
      'La maternité a rouvert dans les départements de Keita et de Bouza, au Niger.',
      ['Keita district NE', 'Bouza district NE', 'Niger country NE'],
    ],
    [
      'La maternité a rouvert dans la province de Midelt, au Maroc.',
      ['Midelt district MA', 'Maroc country MA'],
    ],
    [
      'Trois gouvernorats, Béja, Jendouba et Siliana, serviront de terrain d’essai en Tunisie.',
      ['Béja province TN', 'Jendouba province TN', 'Siliana province TN', 'Tunisie country TN'],
    ],
    [
      'La maternité a rouvert à Kananga, dans la province du Kasaï-Central.',
      ['Kananga city CD', 'Kasaï-Central province CD'],
    ],
    ['La maternité a rouvert dans le département du Sud, en Haïti.', ['Sud province HT', 'Haïti country HT']],
    [
      'La maternité a rouvert au centre de santé de Tshimbulu, en République démocratique du Congo.',
      ['Tshimbulu city CD', 'République démocratique du Congo country CD'],
    ],
  ])('%s', (sentence, found) => {
    expect(places(sentence)).toEqual(found);
  });

  test.each([
    ['Les habitants ont répondu à l’appel du comité de quartier Les Amis du Bocage.', []],
    ['Une deuxième session est annoncée à Agadez en 2026.', []],
    ['Un artisan d’Agadez a formé les maçons.', []],
    ['Elle a étudié à Niamey et travaillé pour le ministère du Niger.', []],
  ])('not: %s', (sentence, found) => {
    expect(places(sentence)).toEqual(found);
  });
});
