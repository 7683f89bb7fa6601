import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn, goalsIn } from './sentenceIn.js';
import { summarize } from './summary.js';

const read = (text: string) => summarize(fromText(text, { language: 'es' }).articles[0]!);
const story =
  'Cien familias de tres aldeas reciben agua desde hoy y ya no caminan dos horas hasta el río, que baja sucio.';
const more =
  'El pozo tiene una bomba solar y un depósito de veinte mil litros, según contó la encargada del agua.';

describe('datelines and days at the edges of a page, in Spanish', () => {
  test.each([
    ['Del Carmen (Filipinas), 30 de marzo de 2023. El pozo abrió.', 'Del Carmen (Filipinas)', '2023-03-30'],
    ['Del Valle, 3 de mayo de 2022.- El pozo abrió.', 'Del Valle', '2022-05-03'],
    ['Del pozo salen, 3 de mayo de 2022. El pozo abrió.', '', ''],
    ['Del Ministerio de Salud, 3 de mayo de 2022. El pozo abrió.', '', ''],
  ])('%s', (paragraph, place, day) => {
    const found = datelineIn('es', paragraph);
    expect([found[0], found[2]]).toEqual([place, day]);
  });

  test.each([
    ['JUDICIALES - Martes 2 de junio de 2026 - 07:30', undefined],
    ['POLICIALES - Lunes 1 de junio de 2026', undefined],
    ['CAFAYATE - Martes 2 de junio de 2026', 'CAFAYATE'],
    ['YUYAPICHIS - Martes 2 de junio de 2026', 'YUYAPICHIS'],
    ['SALTA - Martes 2 de junio de 2026', 'SALTA'],
  ])('above the headline: %s', (line, place) => {
    const text = `${line}\n\nAgua para cien familias de Cafayate\n\n${story} Ocurrió en Cafayate.`;
    expect(read(text).dateline).toBe(place);
    expect(read(text).published?.slice(0, 7)).toBe('2026-06');
  });

  test('a day below a summary, above the dateline', () => {
    const { dateline, published, paragraphs } = read(
      `Agua para cien familias\n\nCien familias tienen agua en Huehuetenango.\n\n18 de noviembre de 2025\n\nHUEHUETENANGO (Noticias de la OIT) – ${story}\n\n${more}`,
    );
    expect([dateline, published, paragraphs]).toEqual([
      'HUEHUETENANGO (Noticias de la OIT)',
      '2025-11-18',
      2,
    ]);
  });
});

describe('what a body says of itself below a story, in Spanish', () => {
  test.each([
    'Solidaridad Arga es una ONGD navarra nacida en 1994. Trabajamos en Perú y Burkina Faso.',
    'La Fundación Océano trabaja desde 1998 en la protección de costas en Senegal y Nicaragua.',
    'La Red Infancia Clara nació en 2009 y agrupa a escuelas de Bolivia y Ecuador.',
  ])('no paragraph: %s', (line) => {
    const { paragraphs, locations } = read(`Agua para cien familias\n\n${story}\n\n${more}\n\n${line}`);
    expect([paragraphs, locations]).toEqual([2, undefined]);
  });

  test.each([
    'La Fundación Océano trabaja desde hoy en el pozo de la tercera aldea, con la bomba nueva.',
    'El pozo nació en 2009 de una idea de las vecinas, que lo cavaron con sus propias manos.',
    '«No es una granja», aclara la coordinadora sobre el terreno, «pero reduce el gasto en verdura».',
  ])('a paragraph: %s', (line) => {
    expect(read(`Agua para cien familias\n\n${story}\n\n${more}\n\n${line}`).paragraphs).toBe(3);
  });
});

describe('countries at the edges of a page, in Spanish', () => {
  const countries = (text: string) => (read(text).locations ?? []).map((place) => place.slice(-2));

  test.each([
    ['COMORAS\n\nAgua para cien familias\n\n', ['KM']],
    ['Diario Índico en español\nInicio | Mundo\n\nAgua para cien familias\n\n', []],
    ['Diario Índico en francés\nInicio | Mundo\n\nAgua para cien familias\n\n', []],
  ])('%s', (head, expected) => {
    expect(countries(`${head}${story} ${more}`)).toEqual(expected);
  });

  test.each([
    ['La Junta de Castilla y León aportó 118.000 euros. Las clases son en Santa Ana.', []],
    ['El equipo partió desde Badajoz. Las clases son en Santa Ana.', []],
    ['Las clases de Badajoz son en Santa Ana.', ['ES']],
  ])('%s', (sentence, expected) => {
    const all = countries(`Agua para cien familias\n\n${story} ${sentence}`);
    expect([...new Set(all)].filter((code) => code === 'ES')).toEqual(expected);
  });
});

describe('goals that are somebody’s own, in Spanish', () => {
  test.each([
    ['"Nuestro ODS 2 es que River no baje nunca más", dijo una participante.', ''],
    ['"Mi ODS 3 es dormir hasta las siete", dijo otra.', ''],
    ['Su ODS 1 sería que lloviera, bromeó el alcalde.', ''],
    ['Nuestro trabajo contribuye al ODS 2.', '2'],
    ['El ODS 2 es que nadie pase hambre.', '2'],
    ['Nuestro ODS 4 de referencia guía la campaña.', '4'],
  ])('%s', (line, sdgs) => {
    expect(goalsIn('es', line).sdgs).toBe(sdgs);
  });
});
