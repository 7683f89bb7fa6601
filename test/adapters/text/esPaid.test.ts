import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';
import { summarize } from './summary.js';

const funders = (sentence: string) => rolesIn('es', sentence).filter((entry) => entry.startsWith('$'));

/** Who paid, of a story with a day of publication. */
const paidIn = (text: string) =>
  summarize(
    fromText(`Un pozo nuevo\n\n4 de mayo de 2026\n\nUn pozo se abrió en Uganda. ${text}`).articles[0]!,
  ).funders ?? [];

describe('more verbs and things of giving, in Spanish', () => {
  test.each([
    ['Las urnas costaron 410.000 dólares que abonaron Irlanda y Suecia.', '$ Irlanda [IE]', '$ Suecia [SE]'],
    ['Los jornales fueron abonados por la Fundación Semilla.', '$ Fundación Semilla'],
    ['La Cooperativa El Surco abonó los jornales de la finca.', '$ Cooperativa El Surco'],
    ['En los campos de Lira, la Fundación Semilla abonó los jornales.', '$ Fundación Semilla'],
    ['Un avión fletado por el Gobierno de Qatar trajo 30 toneladas de mantas.', '$ Gobierno de Qatar [QA]'],
    ['El alojamiento corrió por cuenta del vicariato de Jaén.', '$ vicariato de Jaén'],
    ['El resto lo puso el fondo Blue Atlantic.', '$ Blue Atlantic'],
    ['La municipalidad de Lira puso el salón y las sillas.', '$ municipalidad de Lira'],
    ['Las literas las ha puesto la Diputación de Cáceres.', '$ Diputación de Cáceres'],
    [
      'Del coste, 240.000 euros los ha puesto la Junta de Extremadura; 38.000, el Ayuntamiento de Plasencia; y el resto salió de los socios.',
      '$ Junta de Extremadura',
      '$ Ayuntamiento de Plasencia',
    ],
    ['UNICEF ha donado cuatro neveras solares.', '$ UNICEF'],
    ['A ello se suma una donación de 3 millones de la Unión Europea.', '$ Unión Europea'],
    [
      'El vehículo es una contribución del Gobierno de Suecia, canalizada por ONU Mujeres.',
      '$ Gobierno de Suecia [SE]',
      '$ ONU Mujeres',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(funders(sentence)).toEqual(expected);
  });

  test.each([
    'La municipalidad de Lira puso el nombre de la maestra al salón.',
    'UNICEF donará su experiencia en talleres.',
    'La escuela fue visitada por Irlanda y Suecia.',
    'La Cooperativa El Surco abonó los campos de maíz.',
    'La Cooperativa El Surco abona la tierra con estiércol.',
    'Las parcelas las abona la Cooperativa El Surco.',
    'Los campos de maíz fueron abonados por la Cooperativa El Surco.',
    'El suelo está abonado con estiércol de la Fundación Semilla.',
    'La campaña fue organizada por la radio, y administrada por ONU Mujeres.',
    'Hubo 3 millones de asistentes de la Unión Europea.',
  ])('but not: %s', (sentence) => {
    expect(funders(sentence)).toEqual([]);
  });
});

describe('money for something else, in Spanish', () => {
  test.each([
    'La Unión Europea había costeado el diagnóstico de la zona.',
    'La Unión Europea había costeado en 2019 los talleres.',
    'La Unión Europea, que en mayo de 2019 había costeado los talleres, no vino.',
    'En 2021 la Unión Europea había financiado una experiencia parecida.',
    'El Banco Mundial financia el censo, que se levanta en las mismas fechas y no debe confundirse con este operativo.',
    'El Banco Mundial financia desde hace años la vía férrea, un proyecto distinto.',
    'El Banco Mundial financia la presa, un proyecto distinto de este.',
    'La Fundación Repsol financió los talleres de 2019.',
    'La AECID financió la escuela rural de 2022 con 40.000 euros.',
    'Los talleres de 2019 fueron financiados por la Unión Europea.',
    'Los diagnósticos de 2021, elaborados con fondos de la Unión Europea, hallaron la causa.',
  ])('nobody paid: %s', (sentence) => {
    expect(paidIn(sentence)).toEqual([]);
  });

  test.each([
    [
      'La obra comenzó en 2023. La Unión Europea había destinado 2 millones de euros al proyecto y la Embajada de Dinamarca había pagado las bombas.',
      'Unión Europea',
      'Embajada de Dinamarca [DK]',
    ],
    [
      'La obra comenzó en 2023 y la Unión Europea había destinado 2 millones de euros al proyecto.',
      'Unión Europea',
    ],
    ['El hospital, al que Japón había entregado 4 millones de dólares, abrió hoy.', 'Japón [JP]'],
    ['La escuela abrió ayer; el Banco Mundial había pagado los techos.', 'Banco Mundial'],
    [
      'Los mapas los habían pagado la Fundación Semilla y el Gobierno de Suecia.',
      'Fundación Semilla',
      'Gobierno de Suecia [SE]',
    ],
    ['La Unión Europea había destinado desde 2019 dos millones de euros al pozo.', 'Unión Europea'],
    ['La CAF paga la obra, que nada tiene que ver con la campaña electoral.', 'CAF'],
    ['La CAF paga la obra, y la campaña, que nada tiene que ver con este proyecto, es del alcalde.', 'CAF'],
    ['La CAF paga la obra, un proyecto distinto de los anteriores.', 'CAF'],
    ['La CAF paga la obra y los alumnos planean un proyecto distinto.', 'CAF'],
    [
      'El Instituto levanta el censo con dinero del Banco Mundial, que no debe confundirse con el préstamo del BID.',
      'Banco Mundial',
    ],
    ['La Fundación Repsol financió los talleres de 2019 y los de 2026.', 'Fundación Repsol'],
    ['La Unión Europea financia el programa rural de 2022 a 2027.', 'Unión Europea'],
    ['Según la encuesta de 2021, la Unión Europea financia el pozo.', 'Unión Europea'],
    ['La Fundación Repsol financió los talleres de costura.', 'Fundación Repsol'],
    ['La Fundación Repsol financió los talleres de 2026.', 'Fundación Repsol'],
    ['El pozo está financiado por el Gobierno de Navarra en la convocatoria de 2022.', 'Gobierno de Navarra'],
    ['Las casas que tiró el terremoto de 2016 las financia la Unión Europea.', 'Unión Europea'],
    ['El proyecto, iniciado en 2021, está financiado por la Unión Europea.', 'Unión Europea'],
  ])('but: %s', (sentence, ...expected) => {
    expect(paidIn(sentence)).toEqual(expected);
  });
});

describe('names below a label, in Spanish', () => {
  const text = (list: string) =>
    `Termina el proyecto de los manglares\n\nEl Carmen, 30 de marzo de 2023. Con una regata de canoas entre barrios y un inventario de plantas terminó ayer el proyecto en Uganda.\n\n${list}\n\nLas comunidades seguirán con los viveros durante los próximos años, y venderán plantones a otros pueblos.`;

  test.each([
    [
      'Con la financiación de:\nAECID · Ayuntamiento de Valladolid · Fundación Meseta',
      ['AECID', 'Ayuntamiento de Valladolid', 'Fundación Meseta'],
    ],
    ['Financiadores:\nAECID | Gobierno de Navarra', ['AECID', 'Gobierno de Navarra']],
    ['Donantes:\nAECID • Fundación Semilla', ['AECID', 'Fundación Semilla']],
    ['Temas:\nAgua · Ayuntamiento de Valladolid · Obra Social Meseta', undefined],
  ])('%s', (list, expected) => {
    expect(summarize(fromText(text(list)).articles[0]!).funders).toEqual(expected);
  });
});
