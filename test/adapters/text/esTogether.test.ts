import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

describe('who did it with those who write in Spanish, and who gave more', () => {
  test.each([
    ['El Consejo del Cacao montó con nosotros la sala de cata.', '& Consejo del Cacao'],
    [
      'La KOICA aportó 310.000 dólares para antenas, y la Alcaldía de Tumaco otros 45.000.',
      '$ KOICA',
      '$ Alcaldía de Tumaco',
    ],
    [
      'La Comisión de Asilo (CODA), el Servicio de Empleo y 90 empresas ejecutan el programa.',
      '& Comisión de Asilo (CODA)',
      '& Servicio de Empleo',
    ],
    [
      'Lo ejecuta la Asociación de Radios y Programas Populares de Honduras (ARPOH).',
      '& Asociación de Radios y Programas Populares de Honduras (ARPOH) [HN]',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(rolesIn('es', sentence)).toEqual(expected);
  });

  test.each([
    ['El Banco Popular no trabaja con nosotras.'],
    ['El Banco Popular se reunió con nosotros en mayo.'],
    ['La Alcaldía de Tumaco habló ayer con nosotros de la obra.'],
    ['La KOICA aportó 310.000 dólares y la Alcaldía de Tumaco otros materiales.', '$ KOICA'],
    [
      'Lo ejecuta la Asociación de Pescadores y Fundación Surco (FUSUR).',
      '& Asociación de Pescadores',
      '& Fundación Surco (FUSUR)',
    ],
  ])('not: %s', (sentence, ...expected) => {
    expect(rolesIn('es', sentence)).toEqual(expected);
  });
});
