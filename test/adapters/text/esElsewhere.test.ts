import { describe, expect, it } from 'vitest';
import { sentenceIn } from './sentenceIn.js';

/** The places of a sentence in a story from Uganda, without that country. */
const placesIn = (sentence: string) =>
  (sentenceIn('es', sentence).locations ?? [])
    .map((place) => place.replace(/ \|.*/, ''))
    .filter((name) => name !== 'Uganda');

describe('where it does not happen, in Spanish', () => {
  it.each([
    'El modelo se aplica también en Bolivia, Belice y Cuba.',
    'La plaga ya está presente en Colombia y Venezuela.',
    'La red ya opera en Quintana Roo y en Punta Cana.',
    'El mapa será presentado en abril en Punta Arenas.',
    'La próxima reunión será en Kingston en 2027.',
    'Después vienen dos parques más, en Maicao y en Fonseca.',
    'La parroquia de San Blas, en Burgos, pagó los depósitos.',
    'La Fundación Telar, en Toledo, mandó las semillas.',
    'El pastor se quedó varado en Livingston.',
  ])('%s', (sentence) => {
    expect(placesIn(sentence)).toEqual([]);
  });

  it.each([
    ['Los vigías se reunieron en el Centro Cultural de Gulu.', 'Centro Cultural de Gulu'],
    ['La vacunación siguió en el Hospital Regional de Lira.', 'Hospital Regional de Lira'],
    ['El taller se dio en la Escuela Los Laureles.', 'Escuela Los Laureles'],
  ])('but in a house with a name: %s', (sentence, place) => {
    expect(placesIn(sentence)).toEqual([place]);
  });

  it('takes the country of a place from the adjective of its kind', () => {
    const found = sentenceIn('es', 'Sembraron algas en la provincia filipina de Bohol.').locations;
    expect(found?.some((place) => place.includes('Bohol') && place.includes('PH'))).toBe(true);
  });
});
