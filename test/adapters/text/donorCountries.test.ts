import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const countriesOf = (text: string, language: string) =>
  fromText(text, { language }).articles[0]?.locations.map(({ name, country }) => [name, country]);

test('a village is not in the country of those who give, where the story speaks of another', () => {
  const story =
    'Des semences pour Pachoc\n\nSolidarité Semences Québec a remis mardi douze silos à des familles de Pachoc. L’organisme canadien y travaille depuis 2019 avec une coopérative guatémaltèque.\n\nLe Centre universitaire du Guatemala suit les récoltes.';
  expect(countriesOf(story, 'fr')).toEqual([['Pachoc', 'GT']]);
});

test('without another country it is in that of its bodies', () => {
  const story =
    'Des vélos pour les écoliers de Penhars\n\nLa Fédération française des usagers de la bicyclette a remis trente vélos aux écoliers de Penhars.';
  expect(countriesOf(story, 'fr')).toEqual([['Penhars', 'FR']]);
});
