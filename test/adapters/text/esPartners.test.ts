import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const only = (sign: string, list: readonly string[]) => list.filter((entry) => entry.startsWith(sign));

describe('who did it together, in Spanish', () => {
  test.each([
    [
      'El centro lo gestionan a partes iguales la OIM, el Consejo Noruego para Refugiados (NRC) y la Alcaldía de Villa del Rosario.',
      ['OIM', 'Consejo Noruego para Refugiados (NRC) [NO]', 'Alcaldía de Villa del Rosario'],
    ],
    [
      'La operación está a cargo de la Dirección Regional de Salud y la OPS.',
      ['Dirección Regional de Salud', 'OPS'],
    ],
    [
      'La OIT convocó el encuentro al alimón con el Instituto Nacional de las Mujeres (INAMU) y ONU Mujeres.',
      ['Instituto Nacional de las Mujeres (INAMU)', 'ONU Mujeres'],
    ],
    [
      'El curso fue organizado por el Ministerio de Trabajo, la Cámara de Comercio de Loja y la asociación Manos Abiertas.',
      ['Ministerio de Trabajo', 'Cámara de Comercio de Loja', 'Manos Abiertas'],
    ],
    [
      'La Fundación Manos de Maíz y la Asociación Nacional del Café (Anacafé) trabajaron con ellos en las catas.',
      ['Fundación Manos de Maíz', 'Asociación Nacional del Café (Anacafé)'],
    ],
    [
      'El estudio fue elaborado por la Universidad de Costa Rica en conjunto con el PNUD.',
      ['Universidad de Costa Rica [CR]', 'PNUD'],
    ],
    ['La campaña es impulsada por UNICEF y el Ministerio de Salud.', ['UNICEF', 'Ministerio de Salud']],
    [
      'La gestión corresponde a la Cooperativa El Progreso y a Cáritas Diocesana.',
      ['Cooperativa El Progreso', 'Cáritas Diocesana'],
    ],
    [
      'En este trabajo colaboran la Cruz Roja Hondureña y el Comité de Emergencia Local.',
      ['Cruz Roja Hondureña [HN]', 'Comité de Emergencia Local'],
    ],
    [
      'El programa se desarrolla de la mano con la Universidad Nacional y con Fe y Alegría.',
      ['Universidad Nacional', 'Fe y Alegría'],
    ],
    [
      'Se firmó un convenio entre el PMA y la Secretaría de Educación para ejecutar el proyecto.',
      ['PMA', 'Secretaría de Educación'],
    ],
    ['La Universitat Politècnica de València medirá durante tres veranos la temperatura.', []],
    ['Lo implementan World Vision y el Instituto de la Mujer.', ['World Vision', 'Instituto de la Mujer']],
    [
      'El proyecto, ejecutado por la FAO y sus socios, el Ministerio de Agricultura y la ONG Surcos, sigue.',
      ['FAO', 'Ministerio de Agricultura', 'Surcos'],
    ],
    [
      'Además de ACNUR, son socios del proyecto Aldeas Infantiles SOS y la Fundación Río Claro.',
      ['Aldeas Infantiles SOS', 'Fundación Río Claro'],
    ],
    [
      'Trabajamos en alianza estratégica con la Federación Luterana Mundial.',
      ['Federación Luterana Mundial'],
    ],
    [
      'Se realizó con la participación activa y en estrecha coordinación con el Ministerio del Ambiente.',
      ['Ministerio del Ambiente'],
    ],
    ['Los promotores fueron formados por técnicos de la Universidad de El Salvador.', []],
    [
      'Con la colaboración técnica de la Universidad de Sevilla y la ONG Aula Viva, el taller continuará.',
      ['Universidad de Sevilla', 'Aula Viva'],
    ],
    [
      'Ayuda en Acción ejecuta el programa junto a la organización local Tierra Fértil.',
      ['Ayuda en Acción', 'Tierra Fértil'],
    ],
  ])('%s', (sentence, partners) => {
    expect(only('&', rolesIn('es', sentence))).toEqual(partners.map((name) => `& ${name}`));
  });

  test.each([
    'El acto se cerró con un concierto organizado por los alumnos.',
    'Junto con el agua llegó la luz.',
    'La casa estaba ubicada junto a la Fiscalía.',
    'El anterior taller fue organizado por la Universidad de Lima en 2015.',
    'La asociación no trabaja con el Ministerio de Defensa.',
    'Las familias se reunieron junto al Hospital San Juan.',
    'El documento será revisado por el Ministerio de Economía.',
    'El pozo, situado junto a la Universidad de Gulu, tiene bomba.',
  ])('nobody in: %s', (sentence) => {
    expect(only('&', rolesIn('es', sentence))).toEqual([]);
  });
});

describe('who took part, in Spanish', () => {
  test.each([
    [
      'Asistieron a la apertura Migración Colombia, la Defensoría del Pueblo y la Cámara de Comercio de Cúcuta.',
      ['Migración Colombia [CO]', 'Defensoría del Pueblo', 'Cámara de Comercio de Cúcuta'],
    ],
    [
      'El evento contó con la presencia de autoridades del Ministerio de Salud y de la Embajada de Brasil.',
      ['Ministerio de Salud', 'Embajada de Brasil [BR]'],
    ],
    [
      'En la mesa participaron la ministra de Cultura, el Banco Central y la Universidad de Gulu.',
      ['Banco Central', 'Universidad de Gulu'],
    ],
    ['Estuvieron presentes el representante del ACNUR y el director de la Cruz Roja Colombiana.', ['ACNUR']],
    [
      'Al encuentro acudieron, además, técnicos de la FAO y del Instituto Nacional de Semillas.',
      ['FAO', 'Instituto Nacional de Semillas'],
    ],
    ['Participaron 200 jóvenes, docentes y madres.', []],
  ])('%s', (sentence, participants) => {
    expect(only('@', rolesIn('es', sentence))).toEqual(participants.map((name) => `@ ${name}`));
  });
});
