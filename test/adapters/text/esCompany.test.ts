import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const only = (sign: string, sentence: string) =>
  rolesIn('es', sentence).filter((entry) => entry.startsWith(sign));

describe('who did it together, in Spanish, in more words', () => {
  test.each([
    [
      'La Fundación Tierra Viva, socia local del proyecto, capacitó a 40 promotoras.',
      'Fundación Tierra Viva',
    ],
    [
      'El proyecto es ejecutado por la ONG Surco en asocio con la Alcaldía de Tumaco.',
      'Surco',
      'Alcaldía de Tumaco',
    ],
    [
      'La capacitación estuvo a cargo de la Universidad Nacional de Asunción.',
      'Universidad Nacional de Asunción',
    ],
    ['El Ayuntamiento de Lugo y Cáritas abren un ropero en el centro.', 'Ayuntamiento de Lugo', 'Cáritas'],
    [
      'Participan también en la ejecución el Instituto de Hidrología y la Red de Mujeres Rurales.',
      'Instituto de Hidrología',
      'Red de Mujeres Rurales',
    ],
    [
      'Forman parte de la alianza la Universidad de Jaén y la Fundación Adsis.',
      'Universidad de Jaén',
      'Fundación Adsis',
    ],
    [
      'La ejecución está en manos de Cáritas Ecuador y la Prefectura de Loja.',
      'Cáritas Ecuador [EC]',
      'Prefectura de Loja',
    ],
    ['Save the Children y la asociación Yanapay atienden los tres centros.', 'Save the Children', 'Yanapay'],
    [
      'De la instalación se encargó la Empresa Pública de Aguas de Manabí.',
      'Empresa Pública de Aguas de Manabí',
    ],
    ['El curso lo impartió la Fundación ONCE.', 'Fundación ONCE'],
    ['La instalación la hicieron la Cooperativa Luz y Fuerza y la FAO.', 'Cooperativa Luz y Fuerza', 'FAO'],
    [
      'Junto al PMA trabajan la Fundación Suyana y la Pastoral Social.',
      'PMA',
      'Fundación Suyana',
      'Pastoral Social',
    ],
    ['El taller, coorganizado con el Museo de Antropología, duró dos días.', 'Museo de Antropología'],
    ['La guía fue elaborada junto a la Universidad de Chile.', 'Universidad de Chile [CL]'],
    [
      'La OIM y la Alcaldía de Soacha suscribieron un acuerdo para abrir el centro.',
      'OIM',
      'Alcaldía de Soacha',
    ],
    [
      'La Universidad de Granada y la Asociación Akhnatura coordinan los talleres de campo.',
      'Universidad de Granada',
      'Asociación Akhnatura',
    ],
    [
      'El proyecto «Volver», que ejecutan la Organización Internacional para las Migraciones (OIM), el Servicio Nacional de Emprendimiento y de Pequeños Negocios (SENPRENDE) y la Cámara de Comercio e Industrias del Sur, sigue.',
      'Organización Internacional para las Migraciones (OIM)',
      'Servicio Nacional de Emprendimiento y de Pequeños Negocios (SENPRENDE)',
      'Cámara de Comercio e Industrias del Sur',
    ],
    [
      'La OIT lo lleva adelante con el Centro de Textiles Tradicionales del Ausangate y la Dirección Desconcentrada de Cultura de Cusco.',
      'Centro de Textiles Tradicionales del Ausangate',
      'Dirección Desconcentrada de Cultura de Cusco',
    ],
    [
      'Las plantas las instalaron voluntarios de la Cruz Roja Ecuatoriana y técnicos de la Secretaría Nacional de Gestión de Riesgos.',
      'Cruz Roja Ecuatoriana [EC]',
      'Secretaría Nacional de Gestión de Riesgos',
    ],
    [
      'El centro será administrado por la Cooperativa El Ceibo y la Alcaldía de Alto Beni.',
      'Cooperativa El Ceibo',
      'Alcaldía de Alto Beni',
    ],
    [
      'Es una iniciativa de la Fundación Avina y el Instituto Humboldt.',
      'Fundación Avina',
      'Instituto Humboldt',
    ],
    [
      'La jornada fue posible por el trabajo articulado entre la Secretaría de Salud y la Defensa Civil.',
      'Secretaría de Salud',
      'Defensa Civil',
    ],
    [
      'El PNUD, en su calidad de socio, y la Cooperativa Coopecañera conducen el proyecto de forma conjunta con el Instituto del Café.',
      'Cooperativa Coopecañera',
      'Instituto del Café',
    ],
    [
      'La obra ha sido ejecutada por la Federación de Productores del Norte, con la participación de la ONG española Campo y Mesa.',
      'Federación de Productores del Norte',
      'Campo y Mesa',
    ],
    [
      'La escuela es fruto de una alianza público-privada entre la Gobernación de Boyacá y la Fundación Compartir.',
      'Gobernación de Boyacá',
      'Fundación Compartir',
    ],
    [
      'Los talleres se imparten en convenio con el Servicio Nacional de Aprendizaje (SENA).',
      'Servicio Nacional de Aprendizaje (SENA)',
    ],
    [
      'El proyecto lo desarrollan de manera conjunta la Fundación Cauce y la Universidad de Caldas.',
      'Fundación Cauce',
      'Universidad de Caldas',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(only('&', sentence)).toEqual(expected.map((name) => `& ${name}`));
  });

  test.each([
    'La Universidad de Lima publicó en 2019 un estudio sobre el río.',
    'Lo confirmó ayer la Fiscalía General.',
    'El Ministerio de Salud y la Contraloría investigan la compra.',
    'La alcaldesa trabajó antes con la Cruz Roja.',
    'La Policía Nacional y el Ejército bloquearon la carretera.',
    'Los alumnos de la Universidad de Cuenca visitaron el vivero.',
    'El anterior convenio con la Universidad del Cauca terminó en 2020.',
    'La consultora fue contratada por el Ministerio de Vivienda.',
    'El informe compara los datos del INEGI y del DANE.',
    'Un incendio destruyó en 2018 la escuela que gestionaban la diócesis y el Ayuntamiento.',
  ])('nobody in: %s', (sentence) => {
    expect(only('&', sentence)).toEqual([]);
  });
});

describe('who took part, in Spanish, in more words', () => {
  test.each([
    [
      'Participaron en el acto de presentación, celebrado en Flores, la Coordinadora Nacional para la Reducción de Desastres (CONRED) y la Embajada de México.',
      'Coordinadora Nacional para la Reducción de Desastres (CONRED)',
      'Embajada de México [MX]',
    ],
    [
      'Tomaron parte, entre otros, el INEC de Costa Rica, el INEGI de México y la Red de Trabajadoras del Hogar.',
      'INEC [CR]',
      'INEGI [MX]',
      'Red de Trabajadoras del Hogar',
    ],
    ['Concurrieron al acto la Prefectura de Loja y el Banco Central.', 'Prefectura de Loja', 'Banco Central'],
    [
      'En la ceremonia estuvieron presentes la Embajada de Brasil y el Congreso Nacional.',
      'Embajada de Brasil [BR]',
      'Congreso Nacional',
    ],
    [
      'Acompañaron el acto delegados de la Defensoría del Pueblo y de la Fiscalía General.',
      'Defensoría del Pueblo',
      'Fiscalía General',
    ],
    [
      'El seminario contó con ponentes de la Universidad de Salamanca y del Museo del Prado.',
      'Universidad de Salamanca',
      'Museo del Prado',
    ],
    [
      'Al foro asistieron unas 80 personas, entre ellas representantes de la Cámara de Industrias y de la FAO.',
      'Cámara de Industrias',
      'FAO',
    ],
    [
      'La Universidad de Oriente y la Cámara de Turismo participaron en el encuentro.',
      'Universidad de Oriente',
      'Cámara de Turismo',
    ],
    [
      'La mesa redonda reunió a la Federación de Municipios, al Colegio de Abogados y a la OIT.',
      'Federación de Municipios',
      'Colegio de Abogados',
      'OIT',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(only('@', sentence)).toEqual(expected.map((name) => `@ ${name}`));
  });

  test.each([
    'Participaron 40 mujeres de Loja y de Zamora.',
    'La Universidad de Lima no asistió al acto.',
    'Asistieron vecinos, docentes y el equipo de fútbol.',
  ])('no organisation in: %s', (sentence) => {
    expect(only('@', sentence)).toEqual([]);
  });
});
