import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const countries = (headline: string, first: string) =>
  [
    ...new Set(
      fromText(`${headline}\n\n${first}\n\nLa obra durará un año, según los técnicos que la dirigen.`, {
        language: 'es',
      }).articles[0]!.locations.flatMap(({ country }) => country ?? []),
    ),
  ].sort();

describe('the country of a story in Spanish newspapers', () => {
  test.each<[headline: string, first: string, codes: string[]]>([
    // Who is helped.
    ['La FAO lleva ayuda', 'La agencia prestó ayuda a Honduras para 300 productores.', ['HN']],
    ['El banco aprueba un crédito', 'Es un préstamo de 50 millones para Paraguay.', ['PY']],
    ['Nueva ayuda', 'La Comisión aprobó diez millones de euros en ayuda para Haití.', ['HT']],
    ['México envía ayuda a Cuba', 'El gobierno mandó el lunes tres aviones.', ['CU']],
    ['Taiwán apoya a productores de Belice', 'Ayer les entregó abono para la siembra.', ['BZ']],
    [
      'España lleva ayuda a las familias de México',
      'Parte de ella irá al almacén de Villahermosa, en el estado de Tabasco.',
      ['MX'],
    ],
    // Who receives.
    ['Ecuador recibe vacunas donadas por Chile', 'Las vacunas llegaron el lunes en un avión.', ['EC']],
    // Where things are sent.
    [
      'Llegan motos a los centros de salud',
      'Las motos donadas y otras ayudas irán a Azua, Jimaní y Dajabón, dijo el ministro.',
      ['DO'],
    ],
    // Nouns with an adjective that no ending tells.
    ['Mejores cosechas', 'Llegó a 45 municipios del corredor seco de Guatemala y Honduras.', ['GT', 'HN']],
    ['Un taxi para ir al médico', 'Es para mayores de 65 años de Iquique y Temuco.', ['CL']],
    // A capital with namesakes.
    ['Llegan equipos', 'SANTO DOMINGO.- Habló el director para República Dominicana.', ['DO']],
  ])('%s: %s', (headline, first, codes) => {
    expect(countries(headline, first)).toEqual(codes);
  });

  test.each<[headline: string, first: string]>([
    ['El alcalde da las gracias', 'El alcalde agradeció la ayuda a Japón y prometió cuidar las aulas.'],
    ['Los pescadores esperan', 'El gremio pidió ayuda a Noruega para comprar motores.'],
    ['Sigue la espera', 'Los técnicos viajaron a Cuba a ver un canal.'],
    ['Llegan equipos', 'SANTO DOMINGO.- Los equipos llegaron el lunes en un camión.'],
    ['Un canal para el valle', 'La obra se inspira en una que funciona en Portugal.'],
  ])('none: %s: %s', (headline, first) => {
    expect(countries(headline, first)).toEqual([]);
  });
});
