import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn } from './sentenceIn.js';
import { summarize } from './summary.js';

describe('datelines and dates in Spanish, in more forms', () => {
  test.each([
    ['Lima (Perú), a 5 de julio de 2023.- El pozo abrió.', 'Lima (Perú)', '', '2023-07-05'],
    ['BOGOTÁ, D.C., 12 de mayo de 2022 (OIM). El pozo abrió.', 'BOGOTÁ, D.C.', 'OIM', '2022-05-12'],
    ['Montevideo. 3 de marzo de 2021. El pozo abrió.', 'Montevideo', '', '2021-03-03'],
    ['San Salvador, 14 de agosto del 2020 – El pozo abrió.', 'San Salvador', '', '2020-08-14'],
    ['(Managua, 2 de enero de 2019). El pozo abrió.', 'Managua', '', '2019-01-02'],
    ['LA PAZ | 8 de abril de 2024 | El pozo abrió.', 'LA PAZ', '', '2024-04-08'],
    ['25 de mayo de 2023, Caracas.- El pozo abrió.', 'Caracas', '', '2023-05-25'],
    ['Cochabamba, Bolivia, 1º de junio de 2022 – El pozo abrió.', 'Cochabamba, Bolivia', '', '2022-06-01'],
    ['Tapachula, Chiapas.- El pozo abrió.', 'Tapachula, Chiapas', '', ''],
    ['Santiago, lunes 7 de octubre de 2019.- El pozo abrió.', 'Santiago', '', '2019-10-07'],
    ['Lima (OIT Noticias). El pozo abrió.', 'Lima', 'OIT Noticias', ''],
    ['SAN JUAN DE LA MAGUANA.- El pozo abrió.', 'SAN JUAN DE LA MAGUANA', '', ''],
    ['Santo Domingo, 4 de mayo de 2022.- El pozo abrió.', 'Santo Domingo', '', '2022-05-04'],
    ['Madrid/Valencia, 9 de mayo de 2021 (EFE).- El pozo abrió.', 'Madrid/Valencia', 'EFE', '2021-05-09'],
  ])('%s', (paragraph, ...expected) => {
    expect(datelineIn('es', paragraph).slice(0, 3)).toEqual(expected);
  });

  test.each([
    ['Redacción. Quito', 'Quito'],
    ['Agencias / Medellín', 'Medellín'],
    ['Redacción, Lima', 'Lima'],
  ])('beside the desk: %s', (line, place) => {
    const text = `Agua para cien familias\n\n${line}\n\nCien familias reciben agua desde hoy. El pozo tiene bomba.`;
    expect(summarize(fromText(text, { language: 'es' }).articles[0]!).dateline).toBe(place);
  });

  test.each([
    ['Publicado el 3 de marzo de 2025', '2025-03-03'],
    ['Fecha: 03.03.2025', '2025-03-03'],
    ['Publicado: 25/11/2021', '2021-11-25'],
    ['Martes, 4 de febrero de 2020', '2020-02-04'],
    ['06 MAR 2025', '2025-03-06'],
    ['20 de julio de 2024', '2024-07-20'],
    ['Asunción, a 30 de noviembre de 2023', '2023-11-30'],
    ['Fecha de publicación: 15 de enero de 2023 | 10:30 h', '2023-01-15'],
  ])('a line of its own: %s', (line, published) => {
    const text = `Agua para cien familias\n\n${line}\n\nCien familias reciben agua desde hoy. El pozo tiene bomba.`;
    expect(summarize(fromText(text, { language: 'es' }).articles[0]!).published).toBe(published);
  });
});

describe('who publishes and the project, in Spanish', () => {
  const read = (text: string) => summarize(fromText(text, { language: 'es' }).articles[0]!);
  const story =
    'Cien familias de tres aldeas reciben agua desde hoy y ya no caminan dos horas hasta el río. El pozo tiene bomba.';

  test.each([
    [
      'La Voz del Valle\nPortada | Economía | Deportes | Cultura\n\nAgua para cien familias',
      'La Voz del Valle',
    ],
    [
      'Perú Gobierno | gob.pe\nMinisterio de Vivienda\nInicio > Noticias\n\nAgua para cien familias',
      'Ministerio de Vivienda',
    ],
    ['UNICEF HONDURAS\n\nNOTA DE PRENSA\n\nUNICEF lleva agua a cien familias', 'UNICEF HONDURAS'],
  ])('%s', (head, publisher) => {
    expect(read(`${head}\n\n${story}`).publisher).toBe(publisher);
  });

  test.each([
    ['El pozo es parte del programa Salta con Agua.', 'Salta con Agua'],
    ['La obra forma parte de la campaña nacional «Ni una gota menos».', 'Ni una gota menos'],
    ['Pertenece al programa Escuelas que Cuidan.', 'Escuelas que Cuidan'],
    ['El programa Honduras de la radio habló del pozo.', undefined],
  ])('%s', (sentence, project) => {
    expect(read(`Agua para cien familias\n\n${story} ${sentence}`).project).toBe(project);
  });
});
