import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn, goalsIn, sentenceIn } from './sentenceIn.js';
import { summarize } from './summary.js';

const read = (text: string) => summarize(fromText(text).articles[0]!);

describe('goals in Spanish sentences', () => {
  test.each([
    [
      'Avanza en la meta 10.7 de la Agenda 2030, sobre migración, y en la 16.9, que pide identidad.',
      '10: 10.7 | 16: 16.9',
    ],
    [
      'Contribuye al ODS 5 (Igualdad de género) y al ODS 8 (Trabajo decente y crecimiento económico).',
      '5 | 8',
    ],
    ['Se alinea con los ODS números 3, 4 y 17.', '3 | 4 | 17'],
    [
      'El proyecto responde a los ODS 1 (Fin de la pobreza), 2 (Hambre cero) y 13 (Acción por el clima).',
      '1 | 2 | 13',
    ],
    ['Aporta a los Objetivos de Desarrollo Sostenible (ODS), en particular al 6 y al 11.', '6 | 11'],
    ['Contribuye al Objetivo de Desarrollo Sostenible 14 y, en concreto, a su meta 14.2.', '14: 14.2'],
    ['#ODS3 #ODS5 #Agenda2030', '3 | 5'],
    ['Es un paso hacia las metas 4.1, 4.5 y 4.a de los ODS.', '4: 4.1, 4.5, 4.a'],
    ['Contribuye al logro del ODS número 7: energía asequible y no contaminante.', '7'],
    ['ODS relacionados: 2, 12 y 15', '2 | 12 | 15'],
    ['Contribuye directamente al ODS-16 y al ODS-10.', '10 | 16'],
    [
      'Acerca al país al Objetivo de Desarrollo Sostenible relativo a la salud y el bienestar, y dentro de él a la cobertura sanitaria universal (3.8).',
      '3: 3.8',
    ],
    ['El sexto Objetivo de Desarrollo Sostenible pide agua para todos.', '6'],
    ['Meta 5.4 de los Objetivos de Desarrollo Sostenible.', '5: 5.4'],
    ['El Objetivo 4 de la Agenda 2030 pide una educación de calidad.', '4'],
    ['Contribuye a los Objetivos 3, 5 y 10 de la Agenda 2030.', '3 | 5 | 10'],
    // Nothing.
    ['La Agenda 2030 tiene 17 objetivos y 169 metas.', ''],
    ['El objetivo 2 del plan municipal es plantar 4.500 árboles.', ''],
    ['Su meta era ahorrar 5.2 millones de pesos.', ''],
    ['Trabaja en línea con los ODS desde hace 6 años.', ''],
  ])('%s', (line, sdgs) => {
    expect(goalsIn('es', line).sdgs).toBe(sdgs);
  });
});

describe('datelines in Spanish', () => {
  test.each([
    ['Cúcuta, 9 de junio de 2022. El pozo abrió.', 'Cúcuta', '', '2022-06-09'],
    ['SAN JOSÉ, 23 nov. (CEPAL) – El pozo abrió.', 'SAN JOSÉ', 'CEPAL', ''],
    [
      'Ciudad de México, México, a 14 de marzo de 2023.- El pozo abrió.',
      'Ciudad de México, México',
      '',
      '2023-03-14',
    ],
    ['Madrid, 2 oct 2020 (AECID).– El pozo abrió.', 'Madrid', 'AECID', '2020-10-02'],
    ['Tegucigalpa, M.D.C., 7 de julio de 2021. El pozo abrió.', 'Tegucigalpa, M.D.C.', '', '2021-07-07'],
    [
      'Puerto Maldonado (Perú), 3 de mayo de 2019 – El pozo abrió.',
      'Puerto Maldonado (Perú)',
      '',
      '2019-05-03',
    ],
    ['Asunción/Luque, 1 de abril de 2022 – El pozo abrió.', 'Asunción/Luque', '', '2022-04-01'],
    ['GINEBRA / NUEVA YORK, 8 de marzo de 2020 – El pozo abrió.', 'GINEBRA / NUEVA YORK', '', '2020-03-08'],
    ['San Pedro Sula, Cortés. El pozo abrió.', '', '', ''],
    ['Quibdó (Chocó), 5 de agosto. – El pozo abrió.', 'Quibdó (Chocó)', '', ''],
    ['Santo Domingo, R.D.- El pozo abrió.', 'Santo Domingo, R.D.', '', ''],
    ['Lima, miércoles 12 de abril de 2023. El pozo abrió.', 'Lima', '', '2023-04-12'],
  ])('%s', (paragraph, place, agency, published) => {
    expect(datelineIn('es', paragraph).slice(0, 3)).toEqual([place, agency, published]);
  });
});

describe('places in Spanish', () => {
  test.each([
    ['Se instaló en el municipio de Nebaj, departamento de Quiché.', 'Nebaj | district'],
    ['Funciona en otras catorce escuelas del departamento de Potosí.', 'Potosí | province'],
    ['Se abrió en la aldea Chichalum, a 1.800 metros.', 'Chichalum | city'],
    ['La feria tuvo lugar en Cusco, Perú.', 'Cusco'],
  ])('%s', (sentence, place) => {
    expect(sentenceIn('es', sentence).locations?.join(' ; ')).toContain(place);
  });

  test.each([
    ['La brigada atiende desde ayer en San Pedro Sula.', 'San Pedro Sula | city | HN'],
    ['Un hospital fluvial atiende desde ayer en Iquitos.', 'Iquitos | city | PE'],
    ['La escuela funciona en la aldea Las Flores, en Huehuetenango.', 'Huehuetenango | province | GT'],
  ])('a known town says the country: %s', (sentence, place) => {
    expect(read(`Agua para cien familias\n\n${sentence} Hay agua.`).locations).toContain(place);
  });

  test('a known city or province says the country', () => {
    const { locations } = read(
      'La biblioteca vuelve a abrir en Trujillo\n\nCúcuta, 4 de mayo – En el barrio La Parada, en Cúcuta, abrió un centro.',
    );
    expect(locations).toContain('Cúcuta | city | CO');
  });
});

describe('what stands around a story in Spanish', () => {
  const body =
    'Cien familias reciben agua desde hoy en la comunidad de El Guayabo. El pozo tiene bomba solar.';
  test.each([
    ['BOLETÍN DE PRENSA N.º 047\n\nAGUA PARA CIEN FAMILIAS\n\n', 'AGUA PARA CIEN FAMILIAS'],
    ['Nota de prensa núm. 12/2021\n\nAgua para cien familias\n\n', 'Agua para cien familias'],
    ['Inicio > Sala de prensa > Noticias\n\nAgua para cien familias\n\n', 'Agua para cien familias'],
    ['COMUNICADO DE PRENSA | 3 de mayo de 2021\nAgua para cien familias\n\n', 'Agua para cien familias'],
    ['Cruz Roja Hondureña\nComunicado\n\nAgua para cien familias\n\n', 'Agua para cien familias'],
    ['**Agua para cien familias**\n\n', 'Agua para cien familias'],
    ['Título: Agua para cien familias\n\n', 'Agua para cien familias'],
    [
      'PARA DIFUSIÓN INMEDIATA\n\nAgua para cien familias\nEl pozo tiene bomba solar\n\n',
      'Agua para cien familias',
    ],
  ])('%s', (top, headline) => {
    expect(read(`${top}${body}\n\n${body}`).headline).toBe(headline);
  });

  test.each([
    ['Sobre la Fundación Agua Clara\nLa Fundación Agua Clara trabaja desde 1998 en Uganda.', 1],
    ['Compartir en Facebook | Twitter | WhatsApp', 1],
    ['###', 1],
    ['-- FIN --', 1],
    ['También te puede interesar: Otro pozo', 1],
    ['Foto: Fundación Agua Clara', 1],
    ['Próxima actualización: 5 de mayo', 1],
    ['Etiquetas: agua, pozos, salud', 1],
  ])('no paragraph: %s', (line, paragraphs) => {
    expect(read(`Agua para cien familias\n\n${body}\n\n${line}`).paragraphs).toBe(paragraphs);
  });
});
