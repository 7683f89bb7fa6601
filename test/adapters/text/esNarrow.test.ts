import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const end = 'La obra durará un año, según los técnicos que la dirigen.';

const read = (headline: string, first: string) =>
  fromText(`${headline}\n\n${first}\n\n${end}`, { language: 'es' }).articles[0]!;

const countries = (headline: string, first: string) =>
  [...new Set(read(headline, first).locations.flatMap(({ country }) => country ?? []))].sort();

const placesIn = (first: string) => read('Mucho trabajo', first).locations.map(({ name }) => name);

describe('what goes to a country is not where it happens', () => {
  test.each<[first: string, codes: string[]]>([
    ['Los bananeros de Machala, Ecuador, mandaron tres millones de cajas a Rusia y a China.', ['EC']],
    ['Las tejedoras de Otavalo, Ecuador, vendieron con sus fondos mil mantas a Italia.', ['EC']],
    [
      'La liga de Cochabamba, Bolivia, formó a 300 niñas. La selección dio una lección a Argentina y a Brasil.',
      ['BO'],
    ],
    ['En Asunción, Paraguay, el jurado otorgó el segundo premio a Portugal.', ['PY']],
    ['En Cusco, Perú, la aerolínea llevó dos mil turistas a Canadá.', ['PE']],
    ['El hospital de Cusco, Perú, prestó ayuda a Chile en 2010.', ['PE']],
    ['En Cusco, Perú, el club dio apoyo a Chile en el estadio.', ['PE']],
    ['En Cusco, Perú, una banda tocó en apoyo a Ucrania.', ['PE']],
    ['Los músicos van a Francia en julio. Tres violines fueron enviados a Italia para repararlos.', []],
    ['Las muestras de tierra serán para Alemania. Los técnicos fueron a Suecia.', []],
  ])('%s', (first, codes) => {
    expect(countries('Mucho trabajo', first)).toEqual(codes);
  });

  test.each<[first: string, codes: string[]]>([
    ['La agencia prestó ayuda humanitaria a Honduras.', ['HN']],
    ['El banco aprobó un préstamo de 50 millones para Paraguay.', ['PY']],
    ['La Unión Europea apoya a Ecuador.', ['EC']],
    ['La ayuda y las tiendas fueron enviadas a Nicaragua.', ['NI']],
  ])('but help is: %s', (first, codes) => {
    expect(countries('Nueva ayuda', first)).toEqual(codes);
  });
});

describe('a country that does something at home', () => {
  test.each<[headline: string, code: string]>([
    ['Panamá reforesta su costa con apoyo de Japón', 'PA'],
    ['Honduras abre una clínica móvil con ayuda de Suecia', 'HN'],
    ['Paraguay estrena 40 ambulancias con un préstamo del BID', 'PY'],
    ['Colombia planta diez millones de árboles', 'CO'],
    ['Bolivia aprueba una ley', 'BO'],
    ['Nicaragua lleva luz a comunidades rurales', 'NI'],
    ['Ecuador dota de internet a 200 escuelas', 'EC'],
  ])('%s', (headline, code) => {
    expect(countries(headline, 'El plan empezó el lunes con mucha gente.')).toEqual([code]);
  });

  test.each(['Chile envía ayuda a Turquía', 'Chile dona vacunas a Turquía'])('not: %s', (headline) => {
    expect(countries(headline, 'El avión salió el lunes con mucha gente.')).not.toContain('CL');
  });
});

describe('a plain text of one that issues it', () => {
  test.each<[headline: string, body: string, name: string]>([
    [
      'UNICEF abre un espacio seguro en Tapachula',
      'Tapachula, México, 3 de mayo de 2024 – UNICEF abrió hoy un espacio seguro para la niñez.\n\nEl espacio recibe a 200 niñas al día, dijo la representante de UNICEF.',
      'UNICEF',
    ],
    [
      'Cruz Roja Hondureña entrega filtros de agua en Choluteca',
      'Choluteca, Honduras, 3 de mayo de 2024 – La Cruz Roja Hondureña entregó hoy filtros a 400 familias.\n\nLa Cruz Roja Hondureña visitará cada casa durante tres meses.',
      'Cruz Roja Hondureña',
    ],
    [
      'Fundación Arroyo Claro abre un comedor en Salto',
      'Salto, Uruguay, 3 de mayo de 2024 – La Fundación Arroyo Claro abrió hoy un comedor para 80 niños.\n\nLa Fundación Arroyo Claro trabaja con la escuela del barrio.',
      'Fundación Arroyo Claro',
    ],
    [
      'Hospital San Rafael estrena una sala de partos',
      'Alajuela, Costa Rica, 3 de mayo de 2024 – El Hospital San Rafael estrenó hoy una sala de partos.\n\nEl Hospital San Rafael atiende a 900 madres al año.',
      'Hospital San Rafael',
    ],
    [
      'Guatemala entrega 500 becas a jóvenes',
      'El Ministerio de Educación pagará las becas durante un año.\n\nEl Ministerio de Educación eligió a los jóvenes.',
      'Ministerio de Educación',
    ],
  ])('%s', (headline, body, name) => {
    const { publisher } = fromText(`${headline}\n\n${body}`, { language: 'es' }).articles[0]!;
    expect(publisher?.name).toBe(name);
  });

  test.each(['Por Ana Rojas', 'Redacción El Diario del Valle', 'EFE'])(
    'not below a newspaper’s: %s',
    (by) => {
      const text = `Llegan filtros de agua a Quibdó\n\n${by}\n\nLa Cruz Roja Colombiana entregó filtros de agua a 400 familias de Quibdó y enseñó a usarlos.\n\nLa Cruz Roja Colombiana visitará cada casa durante tres meses.`;
      const { publisher } = fromText(text, { language: 'es' }).articles[0]!;
      expect(publisher?.name).not.toBe('Cruz Roja Colombiana');
    },
  );
});

describe('a town that shares its name with a capital', () => {
  test.each<[dateline: string, first: string, code: string]>([
    [
      'La Paz',
      'El museo abrió una sala en La Paz, Baja California Sur. Una banda venida de Bolivia tocó música.',
      'BO',
    ],
    [
      'Santiago',
      'Llegó el vino de una bodega de Chile. Se probó en la catedral de Santiago de Compostela, Galicia.',
      'CL',
    ],
    ['San José', 'Vinieron bailarines de Costa Rica.', 'CR'],
  ])('%s: %s', (dateline, first, code) => {
    expect(countries('Mucho trabajo', `${dateline}, 3 de mayo de 2024 – ${first}`)).not.toContain(code);
  });
});

describe('what a word or a comma decides', () => {
  test('a place that a brigade passed through', () => {
    const found = placesIn('La brigada pasó por cinco aldeas de Chimaltenango, en Guatemala.');
    expect(found.some((name) => name?.includes('Chimaltenango'))).toBe(true);
  });

  test('a place behind "y en"', () => {
    const found = placesIn(
      'Los pescadores de Manta y en Esmeraldas los artesanos recibieron redes en Ecuador.',
    );
    expect(found.some((name) => name?.includes('Esmeraldas'))).toBe(true);
  });
});

test.each<[language: string, sentence: string, code: string]>([
  ['es', 'El programa invirtió en Honduras $ 5 millones para reparar los pozos.', 'HN'],
  ['en', 'In Uganda $2 million were spent on wells for the villages.', 'UG'],
  ['en', 'In the United States $ 2 million were spent on wells for the villages.', 'US'],
  ['en', 'The fund has spent in Uganda $ 2 million on wells for the villages.', 'UG'],
  ['fr', 'Le fonds a investi au Mali $ 3 millions pour les puits des villages.', 'ML'],
])('a sum behind a country is not its money: %s: %s', (language, sentence, code) => {
  const { locations } = fromText(`${sentence.slice(0, 6)}\n\n${sentence}`, { language }).articles[0]!;
  expect(locations.map(({ country }) => country)).toContain(code);
});
