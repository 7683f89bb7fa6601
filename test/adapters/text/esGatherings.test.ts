import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const came = (sentence: string) => rolesIn('es', sentence).filter((entry) => entry.startsWith('@'));

describe('who attended, in Spanish, by other verbs', () => {
  test.each([
    [
      'Han tomado parte en los trabajos la Universidad de Sucre, la ONG Río Limpio y la Cámara Forestal.',
      'Universidad de Sucre',
      'Río Limpio',
      'Cámara Forestal',
    ],
    [
      'A la inauguración llegaron funcionarios de la Comisión Nacional de Riego y de la Universidad del Valle.',
      'Comisión Nacional de Riego',
      'Universidad del Valle',
    ],
    [
      'Además de los equipos locales, siguieron las sesiones el Instituto de Ecología y la Escuela Agrícola Muyurina.',
      'Instituto de Ecología',
      'Escuela Agrícola Muyurina',
    ],
    ['También estuvieron la Cruz Roja Boliviana y Cáritas.', 'Cruz Roja Boliviana [BO]', 'Cáritas'],
    [
      'Por la Gobernación de Chuquisaca asistió la secretaria de Obras; por la Universidad Católica, su rectora.',
      'Gobernación de Chuquisaca',
      'Universidad Católica',
    ],
    [
      'El foro contó con intervenciones de la Cámara de Turismo y del Instituto de Vivienda.',
      'Cámara de Turismo',
      'Instituto de Vivienda',
    ],
    [
      'A la mesa se sentaron la Asociación de Mineros y la Autoridad del Agua.',
      'Asociación de Mineros',
      'Autoridad del Agua',
    ],
    [
      'Participaron la ONG Amigos de la Selva y del Río de Pando (ASERPA) y el colectivo Vecinas en Red.',
      'Amigos de la Selva y del Río de Pando (ASERPA)',
      'Vecinas en Red',
    ],
  ])('%s', (sentence, ...names) => {
    expect(came(sentence).map((entry) => entry.slice(1).trim())).toEqual(names);
  });

  test.each([
    'Los especialistas de la Universidad de Madrid, invitados inicialmente, no pudieron viajar.',
    'A la escuela llegaron los libros de la Fundación Cervantes.',
    'El Ministerio de Salud llegó a la meta de vacunación en mayo.',
    'Por la Universidad Católica pasa la nueva línea de autobús.',
    'La Junta de Gobierno Local ha aprobado hoy la concesión de ayudas.',
    'Al Hospital San Juan de Dios llegaron tres heridos.',
  ])('nobody: %s', (sentence) => {
    expect(came(sentence)).toEqual([]);
  });
});
