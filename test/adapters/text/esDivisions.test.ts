import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

/** Partners of a release of a foundation that is its publisher. */
function partners(sentence: string): string[] {
  const { articles } = fromText(
    `Fundación Horizonte Claro\n\nNota de prensa\n\nUn paso más para las familias del valle\n\nTarija, 3 de marzo de 2025. La Fundación Horizonte Claro presentó hoy su trabajo en el valle. ${sentence}`,
    { language: 'es' },
  );
  return (articles[0]?.partners ?? []).map(({ name }) => name);
}

describe('who shares the work of a Spanish story', () => {
  test.each([
    [
      'La fundación reparte el arroz; el Ministerio de Educación abre los comedores; la Federación de Mujeres Campesinas organiza los turnos.',
      'Ministerio de Educación',
      'Federación de Mujeres Campesinas',
    ],
    [
      'La Policía Forestal vigila los senderos y la Asociación de Guías de Tariquía acompaña a los visitantes.',
      'Policía Forestal',
      'Asociación de Guías de Tariquía',
    ],
    [
      'El centro fue inaugurado ayer por la Fundación Horizonte Claro, la Alcaldía de Tarija y la Secretaría de Obras.',
      'Alcaldía de Tarija',
      'Secretaría de Obras',
    ],
    [
      'El seguimiento lo hacen enfermeras del Hospital Obrero y voluntarios de la Cruz Roja Boliviana.',
      'Hospital Obrero',
      'Cruz Roja Boliviana',
    ],
    [
      'Además de la fundación, ejecutan el proyecto Cáritas Tarija y la Mancomunidad Héroes de la Independencia.',
      'Cáritas Tarija',
      'Mancomunidad Héroes de la Independencia',
    ],
    [
      'La iniciativa nace de la unión entre la fundación, la Red de Mujeres del Chaco y el Servicio Departamental de Salud.',
      'Red de Mujeres del Chaco',
      'Servicio Departamental de Salud',
    ],
    [
      'La fundación coordina el proyecto, del que también forman parte la Universidad de Jaén y el Centro de Estudios Rurales.',
      'Universidad de Jaén',
      'Centro de Estudios Rurales',
    ],
    ['El curso fue dictado en febrero por la Escuela Nacional de Pesca.', 'Escuela Nacional de Pesca'],
  ])('%s', (sentence, ...names) => {
    expect(partners(sentence)).toEqual(names);
  });

  test.each([
    'El Tribunal Electoral publicó la lista y la Fiscalía abrió una investigación contra dos empresas.',
    'El Servicio de Meteorología anuncia lluvias y la Defensa Civil recomienda precaución.',
    'La Cámara de Transporte pidió más plazo y el Sindicato de Chóferes rechazó la propuesta.',
    'Las viviendas fueron visitadas por el Ministerio de Vivienda y la Agencia de Noticias Fides.',
    'La Dirección de Aguas exige un permiso que la fundación ya ha pedido.',
  ])('nobody: %s', (sentence) => {
    expect(partners(sentence)).toEqual([]);
  });
});
