import { describe, expect, test } from 'vitest';
import { esGoals } from '../../../src/adapters/text/languages/es/goals.js';
import { fromText } from '../../../src/adapters/text.js';
import facts from '../../fixtures/sdg.json' with { type: 'json' };
import { datelineIn, goalsIn, rolesIn, sentenceIn } from './sentenceIn.js';

describe('datelines in Spanish', () => {
  test.each([
    ['Bogotá, 5 de mayo de 2021.- El pozo abrió.', 'Bogotá', '', '2021-05-05'],
    ['(Bogotá, 5 de mayo de 2021).- El pozo abrió.', 'Bogotá', '', '2021-05-05'],
    ['Bogotá D.C., 5 de mayo de 2021. El pozo abrió.', 'Bogotá D.C.', '', '2021-05-05'],
    ['San José, Costa Rica, 12 de abril de 2019 – El pozo abrió.', 'San José, Costa Rica', '', '2019-04-12'],
    ['QUITO (ACNUR) — El pozo abrió.', 'QUITO', 'ACNUR', ''],
    ['Lima, 12 de abril (PNUD).- El pozo abrió.', 'Lima', 'PNUD', ''],
    ['La Paz, 3 may 2020 (OPS/OMS) – El pozo abrió.', 'La Paz', 'OPS/OMS', '2020-05-03'],
    ['Panamá, 5 de mayo del 2021 – El pozo abrió.', 'Panamá', '', '2021-05-05'],
    ['PAITA, PERÚ: El pozo abrió.', 'PAITA, PERÚ', '', ''],
    ['Cúcuta, Colombia | 4 de junio de 2020 | El pozo abrió.', 'Cúcuta, Colombia', '', '2020-06-04'],
    ['5 de mayo de 2021, Bogotá. El pozo abrió.', 'Bogotá', '', '2021-05-05'],
    ['Puerto Príncipe- El pozo abrió.', 'Puerto Príncipe', '', ''],
  ])('%s', (paragraph, place, agency, published) => {
    expect(datelineIn('es', paragraph)).toEqual([place, agency, published, 'El pozo abrió.']);
  });

  test.each(['El pozo abrió – por fin.', 'Salud: el pozo abrió.', 'URGENTE: El pozo abrió.'])(
    'none in: %s',
    (paragraph) => {
      expect(datelineIn('es', paragraph)).toEqual(['', '', '', paragraph]);
    },
  );
});

test.each([
  ['Publicado el martes 4 de mayo de 2021', '2021-05-04'],
  ['25/11/2021', '2021-11-25'],
  ['3 de mayo', undefined],
  ['31 de abril de 2019', undefined],
])('the date of %s', (line, published) => {
  const { articles } = fromText(`Noticias\n${line}\n\nUn nuevo pozo\n\nEl pozo abrió.`, { language: 'es' });
  expect(articles[0]?.published).toBe(published);
});

describe('roles in Spanish', () => {
  test.each([
    [
      'El proyecto es financiado por la Unión Europea y ejecutado por la ONG Ayuda en Acción.',
      ['$ Unión Europea', '& Ayuda en Acción'],
    ],
    [
      'El programa, financiado con 2,5 millones de euros por la Agencia Española de Cooperación Internacional para el Desarrollo (AECID), continúa.',
      ['$ Agencia Española de Cooperación Internacional para el Desarrollo (AECID) [ES]'],
    ],
    [
      'Cuenta con la financiación de la Oficina de Población, Refugiados y Migración (PRM) del Departamento de Estado de los Estados Unidos y del Gobierno de la República de Corea.',
      [
        '$ Oficina de Población, Refugiados y Migración (PRM) / Departamento de Estado de los Estados Unidos [US]',
        '$ Gobierno de la República de Corea [KR]',
      ],
    ],
    ['Japón aportó 3 millones de dólares para diez escuelas.', ['$ Japón [JP]']],
    ['Con el apoyo de Suiza y Noruega se capacitó a 200 parteras.', ['$ Suiza [CH]', '$ Noruega [NO]']],
    [
      'Es cofinanciada por el Gobierno de Canadá a través de Asuntos Mundiales Canadá.',
      ['$ Gobierno de Canadá [CA]', '$ Asuntos Mundiales Canadá [CA]'],
    ],
    [
      'Se hizo en alianza con la Alcaldía de Gulu, la Corporación Autónoma Regional (Corpogulu) y la Cruz Roja Colombiana.',
      ['& Alcaldía de Gulu', '& Corporación Autónoma Regional (Corpogulu)', '& Cruz Roja Colombiana [CO]'],
    ],
    [
      'Se hizo en coordinación con la Organización de las Naciones Unidas para la Alimentación y la Agricultura (FAO).',
      ['& Organización de las Naciones Unidas para la Alimentación y la Agricultura (FAO)'],
    ],
    [
      'Participaron delegados de los Ministerios de Defensa Nacional, Educación y Transporte y Obras Públicas, así como de la Prefectura de Gulu.',
      [
        '@ Ministerio de Defensa Nacional',
        '@ Ministerio de Educación',
        '@ Ministerio de Transporte y Obras Públicas',
        '@ Prefectura de Gulu',
      ],
    ],
    [
      'Asistieron representantes de los ministerios de Agricultura y de Comercio, Industria y Turismo.',
      ['@ ministerio de Agricultura', '@ ministerio de Comercio, Industria y Turismo'],
    ],
    [
      'Asistieron a la inauguración el Ministerio Público, la Secretaría de Derechos Humanos y la Delegación de la Unión Europea.',
      ['@ Ministerio Público', '@ Secretaría de Derechos Humanos', '@ Delegación de la Unión Europea'],
    ],
    [
      'Asistieron delegados de las embajadas de Francia y Alemania.',
      ['@ embajada de Francia [FR]', '@ embajada de Alemania [DE]'],
    ],
  ])('%s', (sentence, roles) => {
    expect(rolesIn('es', sentence)).toEqual(roles);
  });

  test.each([
    'Con el apoyo de voluntarios se capacitó a 200 parteras.',
    'No fue financiado por la Unión Europea.',
    'La subvención del Fondo Mundial terminó en 2020.',
    'Hasta 2019 el programa era financiado por Suecia.',
    'El antiguo pozo, financiado por Noruega, está seco.',
    'Se presentó una solicitud de financiación al Banco Mundial.',
    'El Banco Mundial, que rechazó financiar el pozo, envió un mensaje.',
    'La asociación agradece a la OMS su asesoría técnica.',
    'Gracias a las contribuciones de los vecinos se cavó el pozo.',
    'Trabaja en coordinación con las autoridades locales y las familias.',
    'Se organizó con el apoyo del Ministerio de Salud.',
  ])('none in: %s', (sentence) => {
    expect(rolesIn('es', sentence)).toEqual([]);
  });

  test.each([
    ['Nació dentro del proyecto Redes Justas.', 'Redes Justas'],
    ['El proyecto «Agua para todos» continúa.', 'Agua para todos'],
    ['Forma parte del Programa de Apoyo a la Resiliencia (PARES).', 'Programa de Apoyo a la Resiliencia'],
    ['El Programa Mundial de Alimentos (PMA) continúa.', undefined],
  ])('the project of: %s', (sentence, project) => {
    expect(sentenceIn('es', sentence).project).toBe(project);
  });
});

describe('places in Spanish', () => {
  test.each([
    ['Atenderán a los cantones Taisha y Tiwintza, en la provincia de Morona.', []],
    ['Se abrió en los cantones Taisha y Tiwintza.', ['Taisha', 'Tiwintza']],
    ['Se abrió en el departamento de La Guajira.', ['La Guajira']],
    [
      'Las familias llegadas de Sudán del Sur viven en el campamento de refugiados de Bidibidi.',
      ['Bidibidi'],
    ],
    ['Vino un representante de pescadores de Manta, en el Ecuador.', []],
    ['Se abrió en Jerusalén.', ['Jerusalén | - | -']],
  ])('%s', (sentence, places) => {
    const { locations = [] } = sentenceIn('es', sentence);
    const found = locations.filter((place) => !place.startsWith('Uganda'));
    if (places.length) expect(found).toEqual(places.map((place) => expect.stringContaining(place)));
    else expect(found.join()).not.toMatch(/Ecuador|Manta/);
  });
});

describe('goals in Spanish', () => {
  test('titles are the UN’s', () => {
    facts.goals.forEach(({ titles }, index) => {
      expect(esGoals.titles[index]).toEqual(expect.arrayContaining([titles.es.short, titles.es.full]));
    });
  });

  test.each([
    ['ODS 4: Educación de calidad', '4', false],
    ['ODS 7. Energía asequible y no contaminante', '7', false],
    ['OBJETIVO 1. FIN DE LA POBREZA', '1', false],
    ['ODS 6, Agua limpia y saneamiento; ODS 13, Acción por el clima', '6 | 13', false],
    ['Objetivos de Desarrollo Sostenible (ODS) 6 y 13', '6 | 13', false],
    ['El pozo aporta al ODS n.º 6 y a la meta 6.1, desde ayer.', '6: 6.1', true],
    ['Se enmarca en el Objetivo 14: Vida submarina, y en la meta 14.b, que pide más.', '14: 14.b', true],
    ['Su meta: 10.5 quetzales más por libra.', '', true],
    ['Marcó un gol 3 minutos después.', '', true],
    ['El objetivo 3 del proyecto y la Agenda 2030 son claros.', '', true],
  ])('%s', (line, sdgs, paragraph) => {
    expect(goalsIn('es', line)).toEqual({ sdgs, paragraph });
  });
});
