import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn } from './sentenceIn.js';

const day = '2021-05-05';

describe('datelines of agencies and newspapers', () => {
  test.each([
    ['fr', 'Kaya, 5 mai 2021 (PSA)-Le puits est ouvert.', 'Kaya', 'PSA', day],
    ['fr', 'Kaya, 5 mai 2021(PSA)-Le puits est ouvert.', 'Kaya', 'PSA', day],
    [
      'fr',
      'Kaya, le 05-05-2021 (courrier-du-nord.example) Le puits est ouvert.',
      'Kaya',
      'courrier-du-nord.example',
      day,
    ],
    ['fr', 'Kaya, le 5 mai 2021 /Fil Presse/ - Le puits est ouvert.', 'Kaya', 'Fil Presse', day],
    ['fr', 'Kaya, 5 mai 2021 / 10:10 (PSA). - Le puits est ouvert.', 'Kaya', 'PSA', day],
    ['fr', 'Kaya, 5 mai 2021 [PresseNord] --- Le puits est ouvert.', 'Kaya', 'PresseNord', day],
    ['fr', 'Mbour, 24 jan (PSA) – Le puits est ouvert.', 'Mbour', 'PSA', ''],
    ['fr', 'PSA-Bangui (Centrafrique) - Le puits est ouvert.', 'Bangui (Centrafrique)', 'PSA', ''],
    ['fr', 'Kribi (Cameroun). Le puits est ouvert.', 'Kribi (Cameroun)', '', ''],
    ['fr', 'Gatineau (Québec) – Le 5 mai 2021 – Le puits est ouvert.', 'Gatineau (Québec)', '', day],
    ['fr', 'SALY (Mbour), 5 mai 2021 - Le puits est ouvert.', 'SALY (Mbour)', '', day],
    ['fr', 'La Marsa (Tunis) – Le puits est ouvert.', 'La Marsa (Tunis)', '', ''],
    ['en', 'Nairobi, 5 May 2021 /Herald Wire/ -- The well is open.', 'Nairobi', 'Herald Wire', day],
  ])('%s: %s', (language, paragraph, place, agency, published) => {
    const read = datelineIn(language, paragraph);
    expect(read.slice(0, 3)).toEqual([place, agency, published]);
    expect(read[3]).toMatch(/^(Le puits est|The well is)/);
  });

  test.each([
    ['fr', 'Le Centre culturel (Dakar) – Les portes sont ouvertes.'],
    ['fr', 'Les élèves (Kaya) et leurs maîtres ont de l’eau.'],
    ['fr', 'Kaya a de l’eau (source : courrier-du-nord.example) depuis mai.'],
  ])('none in %s: %s', (language, paragraph) => {
    expect(datelineIn(language, paragraph).slice(0, 2)).toEqual(['', '']);
  });

  test('the kind of text between place and date is the section', () => {
    const { articles } = fromText(
      'Un puits pour l’école\n\nBerne, Communiqué de presse, 15.09.2010\n\nUn puits a été ouvert lundi. Il a dix mètres.',
    );
    expect(articles[0]).toMatchObject({
      section: 'Communiqué de presse',
      dateline: { place: 'Berne' },
      published: '2010-09-15',
    });
  });
});

test('a day, a town and in brackets its province, on a line', () => {
  const { articles } = fromText(
    'Un puits pour l’école\n\nLe 15 mars 2023 - Gatineau (Québec)\n\nUn puits a été ouvert lundi. Il a dix mètres.',
  );
  expect(articles[0]).toMatchObject({ dateline: { place: 'Gatineau (Québec)' }, published: '2023-03-15' });
});
