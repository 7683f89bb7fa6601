import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';
import { summarize } from './summary.js';

describe('whose a sum is, and who bore long costs, in Spanish', () => {
  test.each([
    [
      'Los jornales y el vivero se pagan con 420 000 dólares del Banco Interamericano de Desarrollo (BID).',
      '$ Banco Interamericano de Desarrollo (BID)',
    ],
    ['La obra se costea con 2 millones de euros de la Unión Europea.', '$ Unión Europea'],
    [
      'Las mantas fueron compradas con 180.000 francos suizos que liberó la Federación Internacional.',
      '$ Federación Internacional',
    ],
    [
      'Los gastos de viaje de las delegaciones de los países más pobres corrieron a cargo de la Fundación Ford.',
      '$ Fundación Ford',
    ],
    [
      'Las dosis han sido donadas por Gavi, la Alianza para las Vacunas.',
      '$ Gavi, la Alianza para las Vacunas',
    ],
    ['Después, el BID dio 3 millones de dólares a la cooperativa.', '$ BID'],
  ])('%s', (sentence, ...expected) => {
    expect(rolesIn('es', sentence)).toEqual(expected);
  });

  test.each([
    'El hospital cuenta con 40 camas de la Fundación Semilla.',
    'La planta funciona con 3 millones de litros de agua de la Empresa de Aguas.',
    'La semana pasada la Universidad de Gulu dio 20 charlas a los alumnos.',
    'La UNESCO da a conocer hoy su informe.',
    'Ya antes había trabajado en el pasado con la Cruz Roja.',
    'Este mes colaboró con la impresión de carteles del Ministerio de Salud.',
  ])('nothing told: %s', (sentence) => {
    expect(rolesIn('es', sentence)).toEqual([]);
  });

  test.each([
    [
      'La empresa ha trabajado en esta iniciativa con la Secretaría de Salud y con la organización Parteras Unidas.',
      '& Secretaría de Salud',
      '& Parteras Unidas',
    ],
    [
      'El curso es impartido y ejecutado por la Fundación Semilla con el Ministerio de Agricultura (MAG) y la Asociación de Regantes.',
      '& Fundación Semilla',
      '& Ministerio de Agricultura (MAG)',
      '& Asociación de Regantes',
    ],
    // A noun that is a verb too.
    [
      'En la clausura participaron la Universidad de Oriente y la Embajada de Italia.',
      '@ Universidad de Oriente',
      '@ Embajada de Italia [IT]',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(rolesIn('es', sentence)).toEqual(expected);
  });
});

describe('headlines of which little can be told, in Spanish', () => {
  const read = (headline: string, story: string) =>
    summarize(fromText(`${headline}\n\n${story}`, { language: 'es' }).articles[0]!);

  test('in capitals no name ends', () => {
    const { partners } = read(
      'ALCALDÍA INAUGURA JUNTO A FUNDACIÓN RÍO CLARO AULAS QUE ATENDERÁN A MÁS DE 300 NIÑOS',
      'La escuela tiene desde ayer tres aulas nuevas. Las levantaron los padres en cuatro meses de trabajo y con la ayuda de sus maestros.',
    );
    expect(partners ?? []).toEqual([]);
  });

  test('a country that gives is no place', () => {
    const { locations } = read(
      'Japón inaugura un centro de salud en Ventanilla',
      'El centro atiende desde ayer a tres mil familias. La obra fue posible gracias al apoyo del pueblo del Japón, que donó US$ 80.000 para sus salas.',
    );
    expect((locations ?? []).join()).not.toContain('JP');
  });

  test('a giver is not told twice, by its country and its government', () => {
    const { funders } = read(
      'Japón donará 80 camas a tres hospitales',
      'Tres hospitales del sur tendrán camas nuevas en abril, antes de que empiecen las lluvias. Para equiparlos, el Gobierno de Japón donará 4 millones de dólares.',
    );
    expect(funders).toEqual(['Gobierno de Japón [JP]']);
  });

  test('a publisher that is also called by its acronym is no partner', () => {
    const { partners } = read(
      'Organización de las Naciones Unidas para la Alimentación y la Agricultura\n\nHuertos para cien familias de tres aldeas',
      'Cien familias siembran desde hoy sus propios huertos en tres aldeas de la sierra. El programa es ejecutado por la FAO y el Consejo de Regantes.',
    );
    expect(partners).toEqual(['Consejo de Regantes']);
  });

  test('a town that is in another country than the people of the headline tells none', () => {
    const { locations } = read(
      'Las mujeres salvadoreñas vuelven a sembrar',
      'Los huertos están en los distritos de Cinquera y Jutiapa. Cada familia recibe semillas y herramientas, y aprende a cuidar el agua de los pozos.',
    );
    expect((locations ?? []).join()).not.toContain('Cinquera | district | GT');
  });
});
