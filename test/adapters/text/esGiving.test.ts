import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const funders = (sentence: string) => rolesIn('es', sentence).filter((entry) => entry.startsWith('$'));

describe('who paid, in Spanish, in more words', () => {
  test.each([
    ['Las obras las ha pagado íntegramente la Diputación de Cáceres.', 'Diputación de Cáceres'],
    ['Una donación del Gobierno de la India permitió comprar los equipos.', 'Gobierno de la India [IN]'],
    [
      'Los equipos son una donación de la Agencia de Cooperación Internacional del Japón (JICA).',
      'Agencia de Cooperación Internacional del Japón (JICA) [JP]',
    ],
    [
      'Gracias a los fondos aportados por el Principado de Asturias se abrieron dos aulas.',
      'Principado de Asturias',
    ],
    [
      'El proyecto tiene un costo de 500.000 dólares, de los cuales 400.000 fueron aportados por la Unión Europea y el resto por la Municipalidad de Cuenca.',
      'Unión Europea',
      'Municipalidad de Cuenca',
    ],
    ['Con el apoyo del Gobierno de Canadá, se equiparon 12 puestos de salud.', 'Gobierno de Canadá [CA]'],
    ['El aporte de la República de Corea asciende a 5 millones de dólares.', 'República de Corea [KR]'],
    ['El proyecto recibe fondos de la Unión Europea.', 'Unión Europea'],
    ['Se trata de una iniciativa con financiamiento del Fondo Mundial.', 'Fondo Mundial'],
    ['La Unión Europea es el principal donante del programa.', 'Unión Europea'],
    ['El principal financiador es la Unión Europea.', 'Unión Europea'],
    ['El dinero para medicinas lo aporta la Fundación Carolina.', 'Fundación Carolina'],
    ['Los 40 kits fueron comprados con dinero de la Fundación Santa Teresa.', 'Fundación Santa Teresa'],
    ['La inversión, de 90 millones de pesos, estuvo a cargo del Gobierno de Jalisco.', 'Gobierno de Jalisco'],
    ['La obra costó 300.000 euros, que desembolsó la Generalitat de Catalunya.', 'Generalitat de Catalunya'],
    [
      'El Ministerio Federal de Cooperación Económica y Desarrollo de Alemania (BMZ) financia el programa a través de la GIZ.',
      'Ministerio Federal de Cooperación Económica y Desarrollo de Alemania (BMZ) [DE]',
      'GIZ',
    ],
    [
      'El comedor se financia con una subvención del Ministerio de Derechos Sociales.',
      'Ministerio de Derechos Sociales',
    ],
    ['Los gastos de traslado fueron asumidos por la Compañía Naviera del Sur.', 'Compañía Naviera del Sur'],
    ['La Fundación Repsol asumió los gastos de transporte.', 'Fundación Repsol'],
    ['El pueblo y el Gobierno del Japón donaron dos ambulancias.', 'Gobierno del Japón [JP]'],
    ['Japón donó dos ambulancias al hospital.', 'Japón [JP]'],
    ['Con la ayuda financiera de España se perforaron seis pozos.', 'España [ES]'],
    [
      'El programa, que cuenta con un presupuesto de 3 millones de euros financiado por la Unión Europea, durará dos años.',
      'Unión Europea',
    ],
    [
      'Se ejecuta con una contribución de 1 millón de francos de la Confederación Suiza.',
      'Confederación Suiza [CH]',
    ],
    ['La empresa Aguas del Norte regaló las tuberías.', 'Aguas del Norte'],
    ['La Itaipú Binacional cedió la línea eléctrica y el transformador.', 'Itaipú Binacional'],
    ['La construcción fue solventada por la Gobernación de Alto Paraná.', 'Gobernación de Alto Paraná'],
    ['Los víveres fueron provistos por el Banco de Alimentos de Quito.', 'Banco de Alimentos de Quito'],
    ['El Club Rotario de Tarija entregó en donación tres incubadoras.', 'Club Rotario de Tarija'],
    ['La Embajada de Turquía hizo entrega de una donación de 200 mochilas.', 'Embajada de Turquía [TR]'],
    ['La financiación es de la Unión Europea.', 'Unión Europea'],
    [
      'Suecia, Suiza y la Unión Europea cofinancian el programa.',
      'Suecia [SE]',
      'Suiza [CH]',
      'Unión Europea',
    ],
    [
      'La plata, 34 millones de pesos, salió del Banco Interamericano de Desarrollo, vía el Fondo Provincial para la Transformación.',
      'Banco Interamericano de Desarrollo',
      'Fondo Provincial para la Transformación',
    ],
    [
      'Los libros nuevos son un regalo de la Secretaría de Cultura y de la Feria del Libro de Guadalajara.',
      'Secretaría de Cultura',
      'Feria del Libro de Guadalajara',
    ],
    [
      'La Secretaría de Estado para Asuntos Económicos (SECO) de Suiza aporta 1,9 millones de francos.',
      'Secretaría de Estado para Asuntos Económicos (SECO) [CH]',
    ],
    [
      'La bomba se alquiló con dinero del Fondo de Emergencia para la Respuesta a Desastres (DREF) de la Federación Internacional.',
      'Fondo de Emergencia para la Respuesta a Desastres (DREF) / Federación Internacional',
    ],
    [
      'El larvicida fue aportado por la República de Corea por intermedio de la OPS.',
      'República de Corea [KR]',
      'OPS',
    ],
    [
      'Es posible gracias al aporte del pueblo de Japón, de la Fundación "la Caixa" y de donantes particulares de España.',
      'Japón [JP]',
      'Fundación "la Caixa"',
    ],
    [
      'La Fundación Huella, con el mismo monto que la Diputación de Soria, costeó los paneles.',
      'Fundación Huella',
    ],
    [
      'El Gobierno de Islandia pagó la perforación y la Fundación Faro, las bombas.',
      'Gobierno de Islandia [IS]',
      'Fundación Faro',
    ],
    ['Los uniformes corren por cuenta de la Cooperativa San José.', 'Cooperativa San José'],
    ['El vivero recibió una ayuda de 15.000 euros de la Fundación Biodiversidad.', 'Fundación Biodiversidad'],
    [
      'Este año el programa recibe el apoyo económico del Gobierno de Aragón y de la Fundación Ibercaja.',
      'Gobierno de Aragón',
      'Fundación Ibercaja',
    ],
    [
      'El BID y el Gobierno de Corea aportan 12 y 3 millones de dólares, respectivamente.',
      'BID',
      'Gobierno de Corea',
    ],
    ['La Fundación Nestlé aportó los alimentos y 30.000 soles.', 'Fundación Nestlé'],
    [
      'La ambulancia se compró con una donación de 40.000 euros y de dos camillas de la Fundación Suiza.',
      'Fundación Suiza [CH]',
    ],
    ['La ayuda económica vino de la Fundación Pueblo Indígena.', 'Fundación Pueblo Indígena'],
    ['La ampliación se pagó con fondos de la Cooperación Andaluza.', 'Cooperación Andaluza'],
    [
      'Los paneles solares fueron financiados, a partes iguales, por la Fundación Luz y el Ayuntamiento de Utrera.',
      'Fundación Luz',
      'Ayuntamiento de Utrera',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(funders(sentence)).toEqual(expected.map((name) => `$ ${name}`));
  });

  test.each([
    'La Unión Europea financia en la región otros tres proyectos de agua.',
    'Los vecinos piden a la Junta de Andalucía que pague la reparación.',
    'El Banco Mundial estima que el costo asciende a 2 millones de dólares.',
    'El préstamo que se pidió al Banco Nación nunca llegó.',
    'La primera fase fue financiada por el Gobierno de Italia entre 2015 y 2018.',
    'En una fase anterior, entre 2019 y 2022, el financiamiento provino de los Estados Unidos.',
    'El BID, que en 2015 había financiado la primera carretera, no participa.',
    'La asociación donó su premio a la Fundación Vida.',
    'El dinero recaudado se destinará a la Fundación Aladina.',
    'La Fundación Aladina recibirá 3.000 euros del torneo.',
    'El equipo será entregado a la Alcaldía de Sipe Sipe.',
    'Los recursos fueron solicitados por la Cooperativa San José.',
    'Si la Diputación de Soria aporta la mitad del costo, la obra empezará en mayo.',
    'La Embajada de Francia nos mandó hace tres años una caja de cómics.',
    'El Ayuntamiento nos denegó la ayuda de verano.',
    'El Banco Mundial, que en 2018 rechazó la solicitud de financiar el edificio, envió un mensaje.',
    'La Universidad de Nariño aportó la metodología y el acompañamiento.',
    'El Ministerio de Salud entregó las llaves del centro a la comunidad.',
    'La Municipalidad de Puno gestionará fondos ante la Unión Europea.',
    'La cosecha se venderá a la Cooperativa Norandino.',
    'La Cámara de Comercio de Pasto presentó un informe sobre los fondos de la banca.',
    'Las familias pagan la cuota al Banco Agrario.',
    'El alcalde agradeció a la Unión Europea su visita.',
    'El convenio con la Fundación Mapfre, que aportaba 20.000 euros al año, venció en diciembre.',
  ])('nobody in: %s', (sentence) => {
    expect(funders(sentence)).toEqual([]);
  });
});
