import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn, rolesIn, sentenceIn } from './sentenceIn.js';
import { summarize } from './summary.js';

describe('names that Spanish sentences give in parts', () => {
  test.each([
    [
      'El dinero proviene de los Gobiernos de Noruega y Canadá, así como de la Fundación Alba.',
      '$ Gobierno de Noruega [NO]',
      '$ Gobierno de Canadá [CA]',
      '$ Fundación Alba',
    ],
    [
      'Fue financiado por los Gobiernos de Bosnia y Herzegovina y Suecia, junto con la Fundación Alba.',
      '$ Gobierno de Bosnia y Herzegovina [BA]',
      '$ Gobierno de Suecia [SE]',
      '$ Fundación Alba',
    ],
    [
      'Se pagó con fondos de la Oficina de Asistencia Humanitaria de la Unión Europea.',
      '$ Oficina de Asistencia Humanitaria de la Unión Europea',
    ],
    [
      'Se pagó con fondos de la Oficina de Asistencia Humanitaria (OAH) de la Unión Europea.',
      '$ Oficina de Asistencia Humanitaria (OAH) / Unión Europea',
    ],
    [
      'Asistieron la Organización Panamericana de la Salud (OPS/OMS) y el Colegio Médico de Ñuble.',
      '@ Organización Panamericana de la Salud (OPS/OMS)',
      '@ Colegio Médico de Ñuble',
    ],
    [
      'Estuvieron presentes la Seremi de Agricultura y el Hospital de Angol.',
      '@ Seremi de Agricultura',
      '@ Hospital de Angol',
    ],
    ['El encuentro contó con el auspicio de la FAO y de la Fundación Alba.', '$ FAO', '$ Fundación Alba'],
  ])('%s', (sentence, ...expected) => {
    expect(rolesIn('es', sentence)).toEqual(expected);
  });

  test.each([
    [
      'Con la presencia de más de 300 vecinos, la Alcaldía de Soacha y la Fundación Surco abrieron el parque.',
      '& Alcaldía de Soacha',
      '& Fundación Surco',
    ],
    ['Con la participación de 40 docentes, el Ministerio de Educación presentó el plan.'],
    [
      'El Fondo Alba pagó las tejas. El aula fue construida por la Prefectura y el Instituto Forestal.',
      '$ Fondo Alba',
      '& Instituto Forestal',
    ],
    [
      'Firmó la Municipalidad de Temuco. El aula fue construida por la Municipalidad y el Instituto Forestal.',
      '& Municipalidad de Temuco',
      '& Instituto Forestal',
    ],
  ])('who acts is no guest, and a noun alone no name: %s', (sentence, ...expected) => {
    expect(rolesIn('es', sentence)).toEqual(expected);
  });
});

describe('places that Spanish stories leave out', () => {
  test.each([
    ['Si hay recursos, el año próximo habrá oficinas en Zacatecas.'],
    ['Tres de sus hijos se fueron a trabajar a la cosecha en Mendoza.'],
    ['Los damnificados en Tarija son atendidos por otras organizaciones.'],
  ])('%s', (sentence) => {
    expect(sentenceIn('es', sentence).locations).toEqual(sentenceIn('es', 'Costó poco.').locations);
  });
});

describe('who publishes, by the head of a Spanish page', () => {
  const publisher = (...lines: string[]) =>
    summarize(fromText(lines.join('\n'), { language: 'es' }).articles[0]!).publisher;
  const story = (text: string) => ['', 'Abre un molino en Marcala', '', text];

  test.each([
    [
      ['Gobierno Regional de Ñuble | Sala de prensa | Noticias', '', 'Noticias'],
      'El molino abrió ayer.',
      'Gobierno Regional de Ñuble',
    ],
    [['CÁRITAS EN HONDURAS', 'HISTORIAS'], 'Cáritas entrega el grano.', 'CÁRITAS EN HONDURAS'],
    [['Marcala, La Paz, Honduras', '', 'Noticias'], 'El molino de Marcala abrió ayer.', undefined],
  ])('%s: %s', (head, text, expected) => {
    expect(publisher(...head, ...story(text))).toBe(expected);
  });
});

describe('Spanish datelines beside other lines', () => {
  test.each([
    ['Nabón (Azuay).- El canal abrió en la provincia de Azuay.', 'Nabón (Azuay)', ''],
    ['Nabón (Andina).- El canal abrió en la provincia de Azuay.', 'Nabón', 'Andina'],
  ])('%s', (paragraph, ...expected) => {
    expect(datelineIn('es', paragraph).slice(0, 2)).toEqual(expected);
  });

  test('on a line of its own, and below a summary in items', () => {
    const read = (text: string) => fromText(`Abre un molino\n\n${text}`, { language: 'es' }).articles[0]!;
    const own = read('Iquitos, 3 de mayo de 2024.\n\nEl molino abrió ayer. Costó poco.');
    expect([own.dateline?.place, own.published, own.body.length]).toEqual(['Iquitos', '2024-05-03', 1]);
    const below = read(
      '- Son doce familias.\n- El molino costó poco.\n\nIquitos, 3 de mayo de 2024.- El molino abrió ayer en el puerto.',
    );
    expect([below.dateline?.place, below.published]).toEqual(['Iquitos', '2024-05-03']);
  });
});
