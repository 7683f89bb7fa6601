import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { summarize } from './summary.js';

/** The roles that a sentence tells in a release of a foundation, each name after the sign of its role. */
function rolesOf(sentence: string): string[] {
  const head = 'Fundación Agua Clara\n\nNota de prensa\n\nUn nuevo pozo para tres aldeas';
  const { articles } = fromText(`${head}\n\nUn pozo abrió hoy en Uganda. ${sentence}`, { language: 'es' });
  const { funders = [], partners = [], participants = [] } = summarize(articles[0]!);
  const bare = (name: string) => name.replace(/ [([].*/, '');
  return [
    ...funders.map((name) => `$ ${bare(name)}`),
    ...partners.map((name) => `& ${bare(name)}`),
    ...participants.map((name) => `@ ${bare(name)}`),
  ];
}

describe('who paid, did it and came, in Spanish, by verbs and what stands between', () => {
  test.each([
    [
      'La compra de los equipos fue posible gracias a los 120.000 dólares que donó a la comunidad la Fundación Minera Los Andes.',
      '$ Fundación Minera Los Andes',
    ],
    ['El local lo cedió en comodato la Intendencia de Salto.', '$ Intendencia de Salto'],
    [
      'El Rotary Club de Ambato regaló las mochilas y la panadería La Espiga puso el desayuno.',
      '$ Rotary Club de Ambato',
    ],
    [
      'De los 3 millones de euros del presupuesto, dos los pone la Unión Europea y uno el Cabildo de Tenerife.',
      '$ Unión Europea',
      '$ Cabildo de Tenerife',
    ],
    [
      'Los fondos, que llegan desde el Ministerio de Asuntos Exteriores de Noruega, cubrirán dos años de trabajo.',
      '$ Ministerio de Asuntos Exteriores de Noruega',
    ],
    [
      'Todo ello ha sido posible merced a una ayuda de 40.000 euros concedida por la Diputación de Lugo.',
      '$ Diputación de Lugo',
    ],
    [
      'El proyecto cuenta con un presupuesto de 2 millones de dólares, de los que el Banco Mundial pone el 80 %.',
      '$ Banco Mundial',
    ],
    [
      'La Embajada de Suiza en el Perú destinó 300 000 francos a la reparación del canal.',
      '$ Embajada de Suiza en el Perú',
    ],
    ['Con el patrocinio de la Caja Rural de Jaén, los talleres son gratuitos.', '$ Caja Rural de Jaén'],
    [
      'La Agencia Andaluza de Cooperación financia el 90 % de la iniciativa; el resto corre por cuenta del Ayuntamiento de Baeza.',
      '$ Agencia Andaluza de Cooperación',
      '$ Ayuntamiento de Baeza',
    ],
    [
      'El Gobierno de Japón, a través de su programa de asistencia a proyectos comunitarios, donó la ambulancia.',
      '$ Gobierno de Japón',
    ],
    [
      'La iniciativa está subvencionada con 35.000 euros por la Generalitat Valenciana.',
      '$ Generalitat Valenciana',
    ],
    ['La maquinaria llegó gracias a la cooperación de la Embajada de Turquía.', '$ Embajada de Turquía'],
    ['Las medicinas, donadas por Farmacéuticos Mundi, alcanzan para seis meses.', '$ Farmacéuticos Mundi'],
    [
      'El financiamiento lo proporciona el Fondo de Adaptación y asciende a 10 millones de dólares.',
      '$ Fondo de Adaptación',
    ],
    [
      'La inversión supera los 4 millones de soles y fue asumida en su totalidad por el Gobierno Regional de Puno.',
      '$ Gobierno Regional de Puno',
    ],
    [
      'Costó 18 millones de colones, aportados a partes iguales por la Municipalidad de Limón y el Instituto Mixto de Ayuda Social (IMAS).',
      '$ Municipalidad de Limón',
      '$ Instituto Mixto de Ayuda Social',
    ],
    ['La beca que paga la Fundación Carolina incluye el alojamiento.', '$ Fundación Carolina'],
    [
      'El programa recibió 1,5 millones de dólares del Gobierno de los Países Bajos.',
      '$ Gobierno de los Países Bajos',
    ],
    [
      'Se han invertido 600.000 euros, procedentes de los fondos europeos Next Generation y del Cabildo de La Palma.',
      '$ Cabildo de La Palma',
    ],
    ['La carpintería Hermanos Ruiz donó las mesas.', '$ Hermanos Ruiz'],
    ['La Comisión Europea ha desbloqueado 5 millones de euros para los damnificados.', '$ Comisión Europea'],
    ['Este año el programa tiene el respaldo económico de la Fundación Gates.', '$ Fundación Gates'],
    [
      'El Fondo Global de la ONU contra las Minas respalda con 200.000 dólares el trabajo de los desminadores.',
      '$ Fondo Global de la ONU contra las Minas',
    ],
    ['El agua embotellada corrió por cuenta de Bebidas del Sur.', '$ Bebidas del Sur'],
    ['El techo se pagó con dinero de la Parroquia San Roque.', '$ Parroquia San Roque'],
    ['Quien paga es el Consejo Insular de Mallorca.', '$ Consejo Insular de Mallorca'],
    [
      'La obra, con cargo a los presupuestos de la Diputación Foral de Álava, termina en junio.',
      '$ Diputación Foral de Álava',
    ],
    ['UNICEF agradece al Gobierno de Suecia su contribución al programa.', '$ Gobierno de Suecia'],
    ['El microbús fue adquirido con una subvención otorgada por la Fundación ONCE.', '$ Fundación ONCE'],
    [
      'La Asociación de Amas de Casa, junto con la Cruz Roja de Soria, repartirá los lotes.',
      '& Cruz Roja de Soria',
    ],
    [
      'El curso lo imparten técnicos de la Universidad de Sonora y del Instituto Nacional de la Pesca.',
      '& Universidad de Sonora',
      '& Instituto Nacional de la Pesca',
    ],
    [
      'El proyecto se desarrolla de la mano de la Federación de Mujeres Campesinas y la ONG Agua Viva.',
      '& Federación de Mujeres Campesinas',
      '& Agua Viva',
    ],
    [
      'Las obras las ejecuta la Cooperativa de Vivienda El Progreso.',
      '& Cooperativa de Vivienda El Progreso',
    ],
    ['La Universidad Técnica de Oruro se encargará de analizar el agua.', '& Universidad Técnica de Oruro'],
    [
      'La red está formada por la Asociación Pro Selva, el Centro Loyola y el Instituto de Estudios Peruanos.',
      '& Asociación Pro Selva',
      '& Centro Loyola',
      '& Instituto de Estudios Peruanos',
    ],
    [
      'La capacitación corrió a cargo del Servicio Nacional de Aprendizaje (SENA).',
      '& Servicio Nacional de Aprendizaje',
    ],
    [
      'En el proyecto participan también Cáritas Chile y el Hogar de Cristo.',
      '& Cáritas Chile',
      '& Hogar de Cristo',
    ],
    [
      'El vivero se levantó con la colaboración de la Escuela Agrícola de Catacamas.',
      '& Escuela Agrícola de Catacamas',
    ],
    [
      'Son aliados de la iniciativa la Cámara de Turismo de Granada y la Fundación Casa de los Tres Mundos.',
      '& Cámara de Turismo de Granada',
      '& Fundación Casa de los Tres Mundos',
    ],
    [
      'El mapa fue elaborado por el Instituto Geográfico Militar en coordinación con Defensa Civil.',
      '& Instituto Geográfico Militar',
      '& Defensa Civil',
    ],
    ['La Alcaldía de Pasto, socia del programa desde 2019, pondrá los autobuses.', '& Alcaldía de Pasto'],
    [
      'Ambas instituciones, la OIM y el Ministerio de Trabajo, firmaron el convenio que da inicio al plan.',
      '& OIM',
      '& Ministerio de Trabajo',
    ],
    [
      'El estudio, realizado por la Universidad de Cuenca, fue revisado por dos expertos.',
      '& Universidad de Cuenca',
    ],
    [
      'Contamos para ello con la Federación Nacional de Cafeteros y la Pastoral Social.',
      '& Federación Nacional de Cafeteros',
      '& Pastoral Social',
    ],
    [
      'El programa es fruto de la colaboración entre el Museo Nacional, la Biblioteca Municipal y la asociación Amigos del Barrio.',
      '& Museo Nacional',
      '& Biblioteca Municipal',
      '& Amigos del Barrio',
    ],
    ['El reparto lo hicimos con los bomberos voluntarios y la Cruz Roja Paraguaya.', '& Cruz Roja Paraguaya'],
    [
      'Al acto asistieron representantes de la Unión de Cooperativas, del Banco Agrario y de la Defensoría del Pueblo.',
      '@ Unión de Cooperativas',
      '@ Banco Agrario',
      '@ Defensoría del Pueblo',
    ],
    [
      'Estuvieron en la mesa la Asociación de Padres y Madres, el Sindicato de Docentes y la Mutual Ferroviaria.',
      '@ Asociación de Padres y Madres',
      '@ Sindicato de Docentes',
      '@ Mutual Ferroviaria',
    ],
    [
      'Entre los asistentes se encontraban la Cámara de Comercio de Lima y la Sociedad Nacional de Pesquería.',
      '@ Cámara de Comercio de Lima',
      '@ Sociedad Nacional de Pesquería',
    ],
    [
      'Participaron delegaciones de 12 países, la Organización Mundial de la Salud (OMS) y la Cruz Roja Uruguaya.',
      '@ Organización Mundial de la Salud',
      '@ Cruz Roja Uruguaya',
    ],
    [
      'La inauguración contó con la presencia del Ministerio de Salud, la Red de Parteras y el Colegio Médico.',
      '@ Ministerio de Salud',
      '@ Red de Parteras',
      '@ Colegio Médico',
    ],
    [
      'Tomaron la palabra la Secretaría de la Mujer, la Asociación de Comadronas y la OPS.',
      '@ Secretaría de la Mujer',
      '@ Asociación de Comadronas',
      '@ OPS',
    ],
    [
      'También hicieron uso de la palabra la Fiscalía General y el Colegio de Periodistas.',
      '@ Fiscalía General',
      '@ Colegio de Periodistas',
    ],
    [
      'Acudieron a la cita, además, el Banco de Alimentos, la Fundación Tengo Hogar y Protección Civil.',
      '@ Banco de Alimentos',
      '@ Fundación Tengo Hogar',
      '@ Protección Civil',
    ],
    [
      'Presenciaron la entrega la Gobernación de Copán y la Universidad Nacional Autónoma de Honduras.',
      '@ Gobernación de Copán',
      '@ Universidad Nacional Autónoma de Honduras',
    ],
    ['Por parte de la Iglesia Católica asistió la Diócesis de Estelí.', '@ Diócesis de Estelí'],
    [
      'El encuentro reunió al Ministerio de Ambiente, a la Asociación de Ganaderos y a la Universidad de Caldas.',
      '@ Ministerio de Ambiente',
      '@ Asociación de Ganaderos',
      '@ Universidad de Caldas',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(rolesOf(sentence)).toEqual(expected);
  });

  test.each([
    'La asociación Manos que Ayudan recaudó 12.000 euros para pagar el viaje.',
    'El Ayuntamiento de Bilbao denegó la ayuda solicitada.',
    'La Fundación Telefónica no financia este programa.',
    'Hasta 2020 lo financiaba el Ministerio de Cultura.',
    'El Colegio de Abogados pidió al Ministerio de Justicia que financie la reforma.',
    'El equipo contó con la asistencia técnica de la FAO.',
    'La Universidad de Deusto solo asesora el proyecto.',
    'Ni la Alcaldía ni el Ministerio de Obras Públicas participan en la obra.',
    'La organización trabaja sin la ayuda de la Policía Nacional.',
    'La Federación de Pescadores excusó su asistencia.',
    'No acudió ningún delegado del Ministerio de Minas.',
  ])('nobody in: %s', (sentence) => {
    expect(rolesOf(sentence)).toEqual([]);
  });
});
