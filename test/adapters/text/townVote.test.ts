import { describe, expect, it } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const countriesOf = (text: string) => [
  ...new Set(fromText(text).articles[0]?.locations.flatMap(({ country }) => country ?? [])),
];

describe('a story that names towns and no country', () => {
  it.each([
    [
      'GB',
      'New kettle for the hall\n\nVolunteers met in Kidderminster on Friday.\n\nThe hall in Kidderminster opens again in May.',
    ],
    [
      'CA',
      'Une épicerie rouvre à Rimouski\n\nLes bénévoles ont ouvert la boutique mardi à Rimouski.\n\nElle reste ouverte tout l’été.',
    ],
    [
      'UY',
      'Vecinas reparan el club de Paysandú\n\nLas vecinas pintaron el club el sábado en Paysandú.\n\nLa obra sigue en marzo.',
    ],
  ])('lies in %s', (country, text) => {
    expect(countriesOf(text)).toEqual([country]);
  });

  it('is not placed by one name in passing', () => {
    const text =
      'A new bus for the club\n\nThe club bought a bus.\n\nThe driver, Kidderminster by name, was glad.';
    expect(countriesOf(text)).toEqual([]);
  });

  it('is not placed where its towns lie in two', () => {
    const text =
      'Two choirs meet\n\nOne choir sang in Kidderminster on Friday.\n\nThe other sang in Wodonga on Sunday.';
    expect(countriesOf(text)).toEqual([]);
  });

  it('does not outweigh a country that is named', () => {
    const text =
      'Choir sings\n\nThe choir sang in Nairobi, Kenya, on Friday.\n\nOne singer came from Kidderminster, another sang in Kidderminster.';
    expect(countriesOf(text)).toEqual(['KE']);
  });
});

describe('a word that is also a town of another country', () => {
  it('is no place where the story names its own country', () => {
    const text =
      'Aulas nuevas en Yoro\n\nYoro, Honduras – Las aulas abrieron en Yoro, en El Progreso y en Olanchito, Honduras.\n\nLos talleres siguen en Morazán.';
    expect(countriesOf(text)).toEqual(['HN']);
  });
});
