import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const paid = (sentence: string) =>
  rolesIn('es', sentence)
    .filter((entry) => entry.startsWith('$'))
    .map((entry) => entry.slice(2));

describe('who paid which share, in Spanish', () => {
  test.each([
    [
      'La Caja Rural aportó el 60 % y la Gobernación de Tarija el 40 % restante.',
      'Caja Rural',
      'Gobernación de Tarija',
    ],
    [
      'La mayor parte, 2,5 millones, provino de la Secretaría de Bienestar y el resto de la Fundación Kellogg.',
      'Secretaría de Bienestar',
      'Fundación Kellogg',
    ],
    [
      'Contamos con una ayuda de 12.000 euros del Ayuntamiento de Getafe y con otra de la Fundación Mapfre.',
      'Ayuntamiento de Getafe',
      'Fundación Mapfre',
    ],
    [
      'La Cámara de Industria regaló las chapas y el Club de Leones Tarija Sur puso la plata de los pupitres.',
      'Cámara de Industria',
      'Club de Leones Tarija Sur',
    ],
    ['El Rotary Club Tunari corrió con los gastos.', 'Rotary Club Tunari'],
    ['El comedor se sostiene con los aportes de la Fundación Misereor.', 'Fundación Misereor'],
  ])('%s', (sentence, ...names) => {
    expect(paid(sentence)).toEqual(names);
  });

  test.each([
    'El Estado invirtió 3 millones de dólares en las vacunas.',
    'La Embajada de Suecia estudia financiar una segunda fase.',
    'La Universidad de Sucre aportó el 60 % de los datos.',
    'Los turistas, dos millones, vienen de Chile y el resto de Perú.',
  ])('nobody: %s', (sentence) => {
    expect(paid(sentence)).toEqual([]);
  });
});
