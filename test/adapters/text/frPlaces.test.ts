import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn } from './sentenceIn.js';
import { summarize } from './summary.js';

/** The places of a release with this first paragraph. */
function placesIn(paragraph: string, headline = 'Un nouveau puits pour trois villages'): string[] {
  return summarize(fromText(`${headline}\n\n${paragraph}`, { language: 'fr' }).articles[0]!).locations ?? [];
}

describe('places in French', () => {
  test.each([
    [
      'Un puits a ouvert à Bobo-Dioulasso, au Burkina Faso.',
      ['Bobo-Dioulasso | city | BF', 'Burkina Faso | country | BF'],
    ],
    [
      'Un puits a ouvert dans le cercle de Bandiagara, au Mali.',
      ['Bandiagara | district | ML', 'Mali | country | ML'],
    ],
    [
      'Un puits a ouvert dans la commune d’Anloga, dans la région de la Volta, au Ghana.',
      ['Anloga | district | GH', 'Volta | province | GH', 'Ghana | country | GH'],
    ],
    [
      'Trois puits ont ouvert dans les communes de Dori, Gorom-Gorom et Markoye, au Burkina Faso.',
      [
        'Dori | district | BF',
        'Gorom-Gorom | district | BF',
        'Markoye | district | BF',
        'Burkina Faso | country | BF',
      ],
    ],
    [
      'Les puits se trouvent à Zinder et à Diffa, au Niger.',
      ['Zinder | city | NE', 'Diffa | city | NE', 'Niger | country | NE'],
    ],
    [
      'Un puits a ouvert à l’ouest de Goma, dans la province du Nord-Kivu, en RDC.',
      ['Goma | city | CD', 'Nord-Kivu | province | CD', 'RDC | country | CD'],
    ],
    [
      'Le puits sert au Liban, en Jordanie et en Irak.',
      ['Liban | country | LB', 'Jordanie | country | JO', 'Irak | country | IQ'],
    ],
    ['Le Sénégal compte un puits de plus : il est à Podor.', ['Podor | city | SN', 'Sénégal | country | SN']],
    ['À travers tout le Cameroun, des puits ouvrent.', ['Cameroun | country | CM']],
    ['Des puits ouvrent sur l’île d’Idjwi, au Rwanda.', ['Idjwi | - | RW', 'Rwanda | country | RW']],
    ['Aux Comores, un puits a ouvert sur l’île de Mohéli.', ['Mohéli | - | KM', 'Comores | country | KM']],
    [
      'Un puits a ouvert dans le département du Borgou (Bénin).',
      ['Borgou | province | BJ', 'Bénin | country | BJ'],
    ],
    [
      'Les habitants de la wilaya de Tindouf, en Algérie, ont un puits.',
      ['Tindouf | province | DZ', 'Algérie | country | DZ'],
    ],
    [
      'Un puits a ouvert dans la région des Savanes, dans le nord du Togo.',
      ['Savanes | province | TG', 'Togo | country | TG'],
    ],
  ])('%s', (paragraph, places) => {
    expect(placesIn(paragraph)).toEqual(places);
  });

  test.each([
    ['Des réfugiés venus du Soudan ont un puits au Tchad.', ['Tchad | country | TD']],
    ['Un ingénieur formé à Dakar a creusé un puits au Mali.', ['Mali | country | ML']],
    ['À la frontière avec le Niger, un puits a ouvert au Mali.', ['Mali | country | ML']],
    ['Le Japon a financé un puits au Mali.', ['Mali | country | ML']],
    ['Un puits semblable a ouvert en 2010 au Kenya. Celui-ci est au Mali.', ['Mali | country | ML']],
    ['Il a fui la guerre en Syrie et vit au Liban.', ['Liban | country | LB']],
    ['La pompe, fabriquée en Allemagne, tourne au Mali.', ['Mali | country | ML']],
  ])('no other in: %s', (paragraph, places) => {
    expect(placesIn(paragraph)).toEqual(places);
  });
});

describe('datelines in French', () => {
  test.each([
    [
      'Bangui (République centrafricaine), 4 juin 2020 – Le puits est ouvert.',
      'Bangui (République centrafricaine)',
      '',
      '2020-06-04',
    ],
    [
      'Antananarivo, Madagascar, le 4 juin 2020. – Le puits est ouvert.',
      'Antananarivo, Madagascar',
      '',
      '2020-06-04',
    ],
    ['GENÈVE / DAKAR, le 4 juin 2020 – Le puits est ouvert.', 'GENÈVE / DAKAR', '', '2020-06-04'],
    ['Ouagadougou, Burkina Faso (PAM) – Le puits est ouvert.', 'Ouagadougou, Burkina Faso', 'PAM', ''],
    ['Nouakchott, 04/06/2020 : Le puits est ouvert.', 'Nouakchott', '', '2020-06-04'],
    ['Yaoundé, jeudi 4 juin 2020 : Le puits est ouvert.', 'Yaoundé', '', '2020-06-04'],
    ['Le 4 juin 2020, Bamako – Le puits est ouvert.', 'Bamako', '', '2020-06-04'],
    ['**Cotonou, le 4 juin 2020** – Le puits est ouvert.', 'Cotonou', '', '2020-06-04'],
    ['Moroni (UNFPA), 4 juin 2020 –– Le puits est ouvert.', 'Moroni', 'UNFPA', '2020-06-04'],
    ['De notre envoyée spéciale à Gao – Le puits est ouvert.', 'Gao', '', ''],
  ])('%s', (paragraph, place, agency, published) => {
    expect(datelineIn('fr', paragraph)).toEqual([place, agency, published, 'Le puits est ouvert.']);
  });

  test.each([
    'Bonne nouvelle – Le puits est ouvert.',
    'Le 4 juin 2020 – Le puits est ouvert.',
    'Enfin de l’eau : Le puits est ouvert.',
    'UNICEF – Le puits est ouvert.',
    'Contexte – Le puits est ouvert.',
  ])('none in: %s', (paragraph) => {
    const [place] = datelineIn('fr', paragraph);
    expect(place).toBe('');
  });
});
