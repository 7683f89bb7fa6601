import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn, rolesIn } from './sentenceIn.js';
import { summarize } from './summary.js';

describe('gifts that are announced or made, in Spanish', () => {
  test.each([
    ['La Unión Europea confirmó un aporte de 250 mil euros para las familias.', '$ Unión Europea'],
    ['El Banco Mundial aprobó un préstamo de 40 millones de dólares.', '$ Banco Mundial'],
    ['La CAF aprobó operaciones por 300 millones de dólares para la red de agua.', '$ CAF'],
    [
      'Después, el Gobierno de Noruega anunciará una contribución de 5 millones de dólares.',
      '$ Gobierno de Noruega [NO]',
    ],
    ['Ayer la Fundación Botín hizo una donación de 3.000 mascarillas al hospital.', '$ Fundación Botín'],
    [
      'El viernes el Club de Leones de Mbale efectuó la donación de dos sillas de ruedas.',
      '$ Club de Leones de Mbale',
    ],
    ['El ministro confirmó un aporte de 250 mil euros de la Unión Europea.', '$ Unión Europea'],
    ['Este lunes el Club Rotario de Gulu entregó un donativo de 2.000 dólares.', '$ Club Rotario de Gulu'],
    ['El 5 de mayo la Embajada de Suecia donó 20 computadoras a la escuela.', '$ Embajada de Suecia [SE]'],
    ['El Congreso aprobó un crédito de 40 millones de dólares del BID.', '$ BID'],
  ])('%s', (sentence, ...expected) => {
    expect(rolesIn('es', sentence)).toEqual(expected);
  });

  test.each([
    'El diputado anunció una donación para el hospital.',
    'El Ministerio de Salud anunció un aporte de 200 camas.',
    'El Concejo Municipal aprobó un crédito de 2 millones de dólares para la obra.',
    'La Unión Europea no confirmó un aporte de 250 mil euros.',
    // Money that is sought, or is a word of a name.
    'La Alcaldía gestionará financiamiento del Banco Interamericano de Desarrollo para la planta.',
    'Los vecinos buscan nuevos fondos de la Unión Europea.',
    'Mañana se presenta el Programa de Pequeñas Donaciones del PNUD.',
    // Those who attended gave nothing.
    'El acto contó con la asistencia del Jefe de Cooperación de la Embajada del Japón.',
  ])('nobody gave: %s', (sentence) => {
    expect(rolesIn('es', sentence).filter((entry) => entry.startsWith('$'))).toEqual([]);
  });

  test('a sum is no name', () => {
    expect(
      rolesIn('es', 'Gracias a una donación de US$ 83,249 del Gobierno de Japón se abrió el aula.'),
    ).toEqual(['$ Gobierno de Japón [JP]']);
  });

  test('who manages and who carries out, side by side', () => {
    const sentence =
      'El proyecto, gestionado por la ONG Manos del Sur y ejecutado localmente por la Fundación Semilla, atiende a 300 niños.';
    expect(rolesIn('es', sentence)).toEqual(['& Manos del Sur', '& Fundación Semilla']);
  });

  test('a school with its patron in quotes', () => {
    const sentence = 'Asistieron el Colegio Profesional «Luis Vives» y la asociación «Amigos del Río».';
    expect(rolesIn('es', sentence)).toEqual(['@ Colegio Profesional «Luis Vives»', '@ Amigos del Río']);
  });
});

describe('what stands around a story in Spanish', () => {
  const story = (fields: string) =>
    summarize(
      fromText(
        `Huertos para cien familias\n\n${fields}\n\nCien familias de tres aldeas siembran desde hoy sus propios huertos. Cada una recibe semillas y herramientas.`,
        { language: 'es' },
      ).articles[0]!,
    );

  test('labelled fields of a list', () => {
    const { funders, partners } = story(
      '- Socio local: CORDES\n- Financiador: Ayuntamiento de Madrid\n- Duración: 18 meses',
    );
    expect([funders, partners]).toEqual([['Ayuntamiento de Madrid'], ['CORDES']]);
  });

  test('what share buttons leave behind is no publisher', () => {
    expect(story('Share on facebook\nFacebook\nShare on twitter\nTwitter').publisher).toBeUndefined();
  });

  test('Taiwan by its full name', () => {
    expect(rolesIn('es', 'Las camas fueron donadas por la República de China (Taiwán).')).toEqual([
      '$ República de China (Taiwán) [TW]',
    ]);
  });

  test('a dateline that is glued to the story', () => {
    const [place, , published, text] = datelineIn(
      'es',
      'Guatemala, 22 de julio de 2021.-En tres aldeas abrió un pozo.',
    );
    expect([place, published, text]).toEqual(['Guatemala', '2021-07-22', 'En tres aldeas abrió un pozo.']);
  });
});
